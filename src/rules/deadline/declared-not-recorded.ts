import { printDay } from "../../base/day.ts"
import { agencyFacts } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { deadlineRule } from "../rule.ts"

export const declaredNotRecorded = deadlineRule({
  code: "QN405",
  name: "declared-not-recorded",
  severity: "note",
  *find({ plan, compliance }) {
    for (const { agency, versions } of compliance.obligations)
      for (const { checked, entry, sent, dayFrom } of versions)
        if (entry === null || dayFrom === "declared")
          yield {
            at: filePlace(checked.submission.file),
            facts: {
              ...agencyFacts(plan, agency),
              day: dayFrom === "declared" ? sent : null,
              registered: entry !== null,
            },
          }
  },
  vi: {
    title: "Tự khai, chưa vào sổ",
    why: "Ngày gửi được lấy theo trang Bìa do cơ quan tự khai, vì sổ văn bản đến không ghi; báo cáo vẫn được tính.",
    fix: "Ghi báo cáo vào register.yaml (lệnh `receive` tự ghi), với ngày gửi theo sổ văn bản đến.",
    message: ({ name, day, registered }) =>
      `${name}: ${registered ? "sổ không ghi ngày" : "báo cáo chưa vào sổ"}; ${day === null ? "trang Bìa cũng không khai ngày đọc được" : `tính theo ngày tự khai ${printDay(day)}`}`,
  },
  en: {
    title: "Declared, not recorded",
    why: "The day is the one that the agency declares on its cover, since the register has none; the report counts all the same.",
    fix: "Enter the report in register.yaml (the command `receive` does it), with the day from the incoming mail.",
    message: ({ name, day, registered }) =>
      `${name}: ${registered ? "the register has no day" : "not in the register"}; ${day === null ? "the cover declares no readable day either" : `judged on the declared day ${day}`}`,
  },
  examples: "Kỳ 2013-H1, tính đến 2013-07-20\nso-tttt 2013-H1 | trang Bìa ghi 2013-07-03« →  | gửi 2013-07-03»",
})
