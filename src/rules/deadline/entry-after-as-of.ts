import { printDay } from "../../base/day.ts"
import { attribute, dayOf } from "../../deadline/attribute.ts"
import { agencyFacts } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { deadlineRule } from "../rule.ts"

export const entryAfterAsOf = deadlineRule({
  code: "QN412",
  name: "entry-after-as-of",
  severity: "note",
  *find({ plan, period, asOf, folder }) {
    for (const filed of attribute(folder, asOf)) {
      const { checked, entry, agency, period: own } = filed
      const day = dayOf(filed)
      if (agency === null || own !== period.id || day === null || day <= asOf) continue
      const { file } = checked.submission
      yield { at: entry?.at ?? filePlace(file), facts: { ...agencyFacts(plan, agency), file, day, asOf } }
    }
  },
  vi: {
    title: "Báo cáo gửi sau ngày tính đến",
    why: "Ở ngày tính đến thì báo cáo này chưa đến, nên cả thời hạn lẫn số liệu đều không tính nó. Nếu ngày bị ghi nhầm thì báo cáo bị bỏ sót.",
    fix: "Nếu ngày đúng thì không phải làm gì; nếu ghi nhầm năm hoặc tháng thì sửa ngày trong register.yaml (hoặc trên trang Bìa).",
    message: ({ name, file, day, asOf }) =>
      `${name}: ${file} ghi ngày ${printDay(day)}, sau ngày tính đến ${printDay(asOf)}, nên chưa được tính`,
  },
  en: {
    title: "Sent after the as-of day",
    why: "At the as-of day this report is not there yet, and neither its timeliness nor its figures count. Where the day is mistyped, a report is left out.",
    fix: "Nothing where the day is right; a mistyped year or month is put right in register.yaml (or on the cover).",
    message: ({ name, file, day, asOf }) =>
      `${name}: ${file} is of ${day}, after the as-of day ${asOf}, and does not count`,
  },
  examples: "Kỳ 2013, tính đến 2014-01-20\nso-tttt 2013 | gửi «2041-01-03 → 2014-01-03»",
})
