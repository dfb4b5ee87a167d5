import { printDay } from "../../base/day.ts"
import { consolidate } from "../../engine/consolidate/consolidate.ts"
import type { Issue } from "../../model/issued.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import { reportsOn } from "../../offices/lines.ts"
import { publish } from "../../privacy/publish/publish.ts"
import { issueText } from "../../records/issue.ts"
import { countsOf } from "../../rules/counts.ts"
import { exitCode, type Run } from "../command.ts"
import type { Host, NamedContent } from "../host.ts"
import { loadOffice, periodNamed, refusePublic } from "../named.ts"
import type { Options } from "../options.ts"
import { listedFormats } from "../output/formats.ts"
import { headlines } from "../output/headlines.ts"
import { reportFiles } from "../output/report-files.ts"
import { type ReportFormat, reportFormatNames, usualReportFormats } from "../output/report-formats.ts"
import { below } from "../paths.ts"
import { isRefusal, type Refusal, refuse, refuseUnwritten } from "../refusal.ts"
import { atDesk } from "../reports/desk.ts"
import { issueFile, issuesFolder, issuesOf, lastIssued, publishedBefore } from "../reports/issued.ts"
import { openReports } from "../reports/open.ts"

/** Number and day of what is issued, as they stand on its letter. */
function readIssuing({ number, on }: Options, host: Host): Pick<Issue, "number" | "day"> | Refusal {
  if (number === null || on === null)
    return refuse(
      "Ban hành báo cáo cần --number (số, ký hiệu văn bản) và --on (ngày ban hành).",
      "Issuing a report takes --number (the document's number) and --on (the day of issue).",
    )
  const today = host.today()
  if (on > today)
    return refuse(
      `Ngày ban hành ${printDay(on)} ở sau hôm nay (${printDay(today)}).`,
      `The day of issue, ${on}, is after today (${today}).`,
    )
  return { number, day: on }
}

export const run: Run = async ({ operands, options }, host) => {
  const issuing = readIssuing(options, host)
  if (isRefusal(issuing)) return issuing
  const formats = listedFormats(options.format, reportFormatNames, usualReportFormats)
  if (isRefusal(formats)) return formats
  const plan = await loadOffice(host, options)
  if (isRefusal(plan)) return plan
  const period = periodNamed(plan, operands[0] ?? "")
  if (isRefusal(period)) return period
  if (options.public && reportsOn(plan)) return refusePublic(plan)
  const found = await host.look(options.reports ?? "reports")
  // There is nothing to issue from a folder that is not there; its lock would make it.
  if (found !== "folder") {
    const refused = await openReports(host, plan, options.reports ?? "reports", issuing.day)
    if (isRefusal(refused)) return refused
  }
  return atDesk(host, options, (folder) => issue(host, plan, period, folder, issuing, formats, options))
}

/** Consolidates as of the day of issue, and keeps the documents for good: the folder with all of them, or none. */
async function issue(
  host: Host,
  plan: Plan,
  period: Period,
  folder: string,
  { number, day }: Pick<Issue, "number" | "day">,
  formats: readonly ReportFormat[],
  options: Options,
): Promise<number | Refusal> {
  const { lang } = host
  const before = await issuesOf(host, folder, plan, period.id)
  const same = before.find((one) => one.issue.number === number)
  if (same)
    return refuse(
      `Số ${number} đã dùng cho báo cáo ban hành ngày ${printDay(same.issue.day)} (${same.folder}); ban hành lại thì dùng số khác.`,
      `Number ${number} is that of the report issued on ${same.issue.day} (${same.folder}); issue again under another one.`,
    )
  const reports = await openReports(host, plan, folder, day)
  if (isRefusal(reports)) return reports
  const whole = consolidate(plan, period, reports, day, await lastIssued(host, folder, plan, period.id))
  const published = options.public ? await publishedBefore(host, plan, folder, options) : []
  if (isRefusal(published)) return published
  const consolidation = options.public ? publish(whole, published) : whole
  const asked = reportFormatNames.filter((format) => format === "json" || formats.includes(format))
  const files: NamedContent[] = []
  for await (const file of reportFiles(consolidation, asked, host)) files.push(file)
  const record: Issue = {
    number,
    day,
    ...(reportsOn(plan) ? { agency: plan.consolidator } : {}),
    period: period.id,
    asOf: day,
    plan: whole.plan.id,
    revision: whole.plan.revision,
    planSha256: whole.plan.sha256,
    public: options.public,
    files: files.map(({ name, content }) => ({ file: name, sha256: host.sha256(content) })),
  }
  const turn = (before.at(-1)?.turn ?? 0) + 1
  const place = below(issuesFolder(folder, plan, period.id), String(turn))
  const fault = await host.writeFolder(place, [...files, { name: issueFile, content: issueText(record) }])
  if (fault) return refuseUnwritten(fault)
  const written = files.map(({ name }) => below(place, name))
  host.err(`${headlines(consolidation, written, lang)}\n`)
  host.out(
    lang === "vi"
      ? `Đã ban hành báo cáo số ${number} ngày ${printDay(day)}: ${place}\n`
      : `Report ${number} of ${day} is issued: ${place}\n`,
  )
  return exitCode(countsOf(whole.diagnostics), options.strict)
}
