import { daysBetween, printDay } from "../../base/day.ts"
import { printing } from "../../vocabulary/print.ts"
import { agencyFacts } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { deadlineRule } from "../rule.ts"

export const reportMissing = deadlineRule({
  code: "QN402",
  name: "report-missing",
  severity: "warning",
  *find({ plan, period, asOf, compliance, folder }) {
    for (const { agency, state, lastDay, versions } of compliance.obligations)
      if (state === "missing" && lastDay !== null)
        yield {
          // Where it would be filed, had it come.
          at: filePlace(`${folder.path.replace(/\/+$/, "")}/${period.id}/${agency}.xlsx`),
          facts: {
            ...agencyFacts(plan, agency),
            period: period.id,
            lastDay,
            days: daysBetween(lastDay, asOf),
            unusable: versions.length,
          },
        }
  },
  vi: {
    title: "Chưa có báo cáo",
    why: "Thiếu báo cáo thì số liệu tổng hợp chưa đầy đủ, và nhiều chỉ tiêu chưa đủ cơ sở kết luận.",
    fix: "Liên hệ với cơ quan để nhận báo cáo, rồi đưa vào thư mục bằng lệnh `receive`.",
    message: ({ name, requested, lastDay, days, unusable }) =>
      `${requested ? `Chưa nhận được báo cáo${unusable > 0 ? " đủ điều kiện tổng hợp" : ""} của ${name} (cơ quan được đề nghị phối hợp)` : `${name} chưa ${unusable > 0 ? "có báo cáo đủ điều kiện tổng hợp" : "gửi báo cáo"}`}; ngày cuối là ${printDay(lastDay)}, đã qua ${printing.vi.counted(days)} ngày${unusable > 0 ? `; đã gửi ${printing.vi.counted(unusable)} tệp nhưng chưa đủ điều kiện tổng hợp` : ""}`,
  },
  en: {
    title: "No report",
    why: "Without the report the consolidated figures are incomplete, and many indicators have no verdict.",
    fix: "Ask the agency for its report, and file it with the command `receive`.",
    message: ({ name, requested, lastDay, days, unusable }) =>
      `${requested ? `No report${unusable > 0 ? " that can be used" : ""} received from ${name} (requested, not ordered)` : `${name} has not sent ${unusable > 0 ? "a report that can be used" : "its report"}`}; the last day was ${lastDay}, ${days} ${days === 1 ? "day" : "days"} ago${unusable > 0 ? `; ${unusable} ${unusable === 1 ? "file" : "files"} came that cannot be used` : ""}`,
  },
  examples: "Kỳ 2013-H1, tính đến 2013-07-20\nmọi cơ quan «trừ so-tttt  → »2013-H1 | gửi 2013-07-03",
})
