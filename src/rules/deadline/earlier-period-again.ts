import { printDay } from "../../base/day.ts"
import { attribute, dayOf } from "../../deadline/attribute.ts"
import { obligationOf } from "../../deadline/comply.ts"
import { periodAwaited } from "../../deadline/schedule.ts"
import { agencyFacts } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { deadlineRule } from "../rule.ts"

export const earlierPeriodAgain = deadlineRule({
  code: "QN414",
  name: "earlier-period-again",
  severity: "warning",
  *find({ plan, period, asOf, folder }) {
    for (const filed of attribute(folder, asOf)) {
      const { checked, entry, agency } = filed
      const day = dayOf(filed)
      const own = plan.periods.get(filed.period ?? "")
      if (agency === null || own === undefined || day === null || day > asOf || checked.state === "unusable") continue
      const awaited = periodAwaited(plan, day)
      // Said of both periods: one may have lost its figures, the other waits for them.
      if (awaited === null || own.until >= awaited.until || (period.id !== own.id && period.id !== awaited.id)) continue
      if (!awaited.agencies.includes(agency)) continue
      const { state, versions } = obligationOf(awaited, agency, folder, asOf)
      if (state === "exempt" || versions.some((version) => version.checked.state !== "unusable")) continue
      const { file } = checked.submission
      yield {
        at: entry?.at ?? filePlace(file),
        facts: {
          ...agencyFacts(plan, agency),
          file,
          day,
          period: own.id,
          of: own.name,
          awaited: awaited.id,
          wanted: awaited.name,
        },
      }
    }
  },
  vi: {
    title: "Biểu mẫu của kỳ trước gửi vào lúc phải báo cáo kỳ sau",
    why: "Có thể cơ quan đã điền số liệu của kỳ sau vào biểu mẫu của kỳ trước: khi đó số liệu kỳ trước bị thay mất, còn kỳ sau vẫn bị coi là chưa gửi.",
    fix: "Hỏi cơ quan số liệu là của kỳ nào. Nếu điền nhầm biểu mẫu thì đề nghị gửi lại đúng biểu mẫu, và ghi tệp này vào mục excluded của rulings.yaml; nếu đúng là bản sửa của kỳ trước thì không phải làm gì.",
    message: ({ name, file, day, of, wanted }) =>
      `${name}: ${file} gửi ngày ${printDay(day)} trên biểu mẫu ${of.vi}, trong khi ${wanted.vi} chưa gửi; có phải là số liệu ${wanted.vi}?`,
  },
  en: {
    title: "A form of an earlier period, sent when a later one was due",
    why: "The agency may have filled in the later period's figures on the earlier period's form: the earlier figures are then replaced, and the later report still counts as missing.",
    fix: "Ask the agency which period the figures are of. If the form was the wrong one, ask for the right one and enter this file under excluded in rulings.yaml; if it corrects the earlier period, nothing needs to be done.",
    message: ({ name, file, day, of, wanted }) =>
      `${name}: ${file} was sent on ${day} on the form of ${of.en}, while ${wanted.en} has not come; are these the figures of ${wanted.en}?`,
  },
  examples: "Kỳ 2013-H1, tính đến 2014-01-20\nso-tttt 2013-H1 | gửi 2014-01-03« → \nso-tttt 2013 | gửi 2014-01-03»",
})
