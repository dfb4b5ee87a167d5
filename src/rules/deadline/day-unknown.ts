import { agencyFacts } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { deadlineRule } from "../rule.ts"

export const dayUnknown = deadlineRule({
  code: "QN403",
  name: "day-unknown",
  severity: "warning",
  *find({ plan, compliance }) {
    for (const { agency, state, timely, unordered } of compliance.obligations)
      if (state === "unknown-day" && timely !== null && unordered.length === 0)
        yield {
          at: filePlace(timely.checked.submission.file),
          facts: { ...agencyFacts(plan, agency), registered: timely.entry !== null },
          related: timely.entry ? [timely.entry.at] : [],
        }
  },
  vi: {
    title: "Không rõ ngày gửi",
    why: "Không có ngày thì không xét được đúng hạn hay chậm. Báo cáo được tính là đã nhận, và không bao giờ được tính là đúng hạn.",
    fix: "Ghi ngày gửi (hoặc ngày nhận) của văn bản vào register.yaml.",
    message: ({ name, registered }) =>
      `Không rõ ngày gửi báo cáo của ${name}: ${registered ? "sổ không ghi ngày" : "báo cáo chưa vào sổ"}, trang Bìa không khai ngày đọc được`,
  },
  en: {
    title: "Day sent unknown",
    why: "Without a day nobody can tell whether it was on time. The report counts as received, and never as on time.",
    fix: "Enter the day on which the document was sent (or received) in register.yaml.",
    message: ({ name, registered }) =>
      `The day on which ${name} sent its report is unknown: ${registered ? "the register has no day" : "it is not in the register"}, and the cover declares none that can be read`,
  },
  examples: "Kỳ 2013-H1, tính đến 2013-07-20\nso-tttt 2013-H1« →  | trang Bìa ghi 2013-07-03»",
})
