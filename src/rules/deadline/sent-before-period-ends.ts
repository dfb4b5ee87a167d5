import { printDay } from "../../base/day.ts"
import { likelySent } from "../../form/value/day.ts"
import type { Version } from "../../model/compliance.ts"
import type { Place } from "../../model/place.ts"
import { agencyFacts } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { deadlineRule, submissionRule } from "../rule.ts"

/** Where the day stands that a version is judged by. */
function dayPlace({ checked: { submission }, dayFrom, entry }: Version): Place {
  if (dayFrom === "register" && entry !== null) return entry.at
  return submission.entries.find(({ row }) => row === "BIA/ngay-gui")?.at ?? filePlace(submission.file)
}

const askVi = (likely: string | null): string => (likely === null ? "" : `; có phải là ${printDay(likely)}?`)
const askEn = (likely: string | null): string => (likely === null ? "" : `; did you mean ${likely}?`)

const rule = {
  code: "QN404",
  name: "sent-before-period-ends",
  severity: "error",
  vi: {
    title: "Gửi trước khi kết thúc kỳ",
    why: "Báo cáo gửi trước ngày cuối kỳ thì không thể có số liệu của cả kỳ; thường là ngày ghi sai, hoặc báo cáo của kỳ khác.",
    fix: "Kiểm tra ngày gửi và kỳ báo cáo; sửa ngày cho đúng, hoặc đề nghị cơ quan gửi lại số liệu của cả kỳ.",
  },
  en: {
    title: "Sent before the period ended",
    why: "A report sent before the period's last day cannot hold the whole period's figures; mostly the day is wrong, or it is another period's report.",
    fix: "Check the day and the period; put the day right, or ask the agency for the whole period's figures.",
  },
  examples: "Kỳ 2013-H1, tính đến 2013-07-20\nso-tttt 2013-H1 | gửi «2013-06-03 → 2013-07-03»",
} as const

export const sentBeforePeriodEnds = deadlineRule({
  ...rule,
  *find({ plan, period, compliance }) {
    for (const { agency, versions } of compliance.obligations)
      for (const version of versions) {
        const day = version.sent ?? version.received
        if (day === null || day >= period.until) continue
        const { file } = version.checked.submission
        const likely = likelySent(day, period)
        const facts = { ...agencyFacts(plan, agency), file, day, until: period.until, likely }
        yield { at: dayPlace(version), facts }
      }
  },
  vi: {
    ...rule.vi,
    message: ({ name, file, day, until, likely }) =>
      `${name}: ngày gửi ${printDay(day)} của ${file} trước ngày cuối kỳ ${printDay(until)}${askVi(likely)}`,
  },
  en: {
    ...rule.en,
    message: ({ name, file, day, until, likely }) =>
      `${name}: ${file} was sent on ${day}, before the period's last day ${until}${askEn(likely)}`,
  },
})

/** The same of the day that a workbook's cover declares, before any register knows of it. */
export const coverBeforePeriodEnds = submissionRule({
  ...rule,
  *find({ submission, period }) {
    for (const { read, at } of submission.entries) {
      if (period === null || at.row !== "BIA/ngay-gui" || read.state !== "day" || read.day >= period.until) continue
      yield { at, facts: { day: read.day, until: period.until, likely: likelySent(read.day, period) } }
    }
  },
  vi: {
    ...rule.vi,
    message: ({ day, until, likely }) =>
      `Ngày gửi ${printDay(day)} ghi trên trang Bìa trước ngày cuối kỳ ${printDay(until)}${askVi(likely)}`,
  },
  en: {
    ...rule.en,
    message: ({ day, until, likely }) =>
      `The cover says sent on ${day}, before the period's last day ${until}${askEn(likely)}`,
  },
})
