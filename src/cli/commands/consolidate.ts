import { consolidate } from "../../engine/consolidate/consolidate.ts"
import { reportsOn } from "../../offices/lines.ts"
import { publish } from "../../privacy/publish/publish.ts"
import { countsOf } from "../../rules/counts.ts"
import { exitCode, type Run } from "../command.ts"
import { type Host, notify } from "../host.ts"
import { loadOffice, periodNamed, refusePublic } from "../named.ts"
import { listedFormats } from "../output/formats.ts"
import { headlines } from "../output/headlines.ts"
import { reportFiles, reportName, reportNames } from "../output/report-files.ts"
import { reportFormatNames, usualReportFormats } from "../output/report-formats.ts"
import { below } from "../paths.ts"
import { isRefusal, refuseUnwritten } from "../refusal.ts"
import { lastIssued, publishedBefore, replacedReport } from "../reports/issued.ts"
import { openReports } from "../reports/open.ts"

export const run: Run = async ({ operands, options }, host) => {
  const formats = listedFormats(options.format, reportFormatNames, usualReportFormats)
  if (isRefusal(formats)) return formats
  const plan = await loadOffice(host, options)
  if (isRefusal(plan)) return plan
  const period = periodNamed(plan, operands[0] ?? "")
  if (isRefusal(period)) return period
  const asOf = options.asOf ?? host.today()
  const reports = options.reports ?? "reports"
  const folder = await openReports(host, plan, reports, asOf)
  if (isRefusal(folder)) return folder

  const sendsOn = reportsOn(plan)
  if (options.public && sendsOn) return refusePublic(plan)
  const out = options.out ?? (sendsOn ? `out/${plan.consolidator}` : "out")
  // Compared with the report that the office issued last, else with the one that it takes the place of.
  const before = options.public
    ? null
    : ((await lastIssued(host, reports, plan, period.id)) ??
      (await replacedReport(host, below(out, reportName(period.id, "json")), period.id)))
  const whole = consolidate(plan, period, folder, asOf, before)
  const published = options.public ? await publishedBefore(host, plan, reports, options) : []
  if (isRefusal(published)) return published
  const consolidation = options.public ? publish(whole, published) : whole
  // What the ids of the facts stand for is named in datapackage.json: a dozen tables would hide the report among them.
  const listed = new Set([...formats.flatMap((format) => reportNames(period.id, format)), "datapackage.json"])
  const written: string[] = []
  for await (const { name, content } of reportFiles(consolidation, formats, host)) {
    const fault = await host.write(below(out, name), content)
    if (fault) return refuseUnwritten(fault)
    if (listed.has(name)) written.push(below(out, name))
  }
  host.err(`${headlines(consolidation, written, host.lang)}\n`)
  if (sendsOn) {
    const { writeSentOn } = await import("../output/send-on.ts")
    const unsent = await writeSentOn(host, plan, period, folder, asOf, out)
    if (unsent) return unsent
  }
  await tellLeft(host, out, period.id, written)
  return exitCode(countsOf(whole.diagnostics), options.strict)
}

/** Documents of an earlier run in formats that were not asked for now: they stay, and may say something else. */
async function tellLeft(host: Host, out: string, period: string, written: readonly string[]): Promise<void> {
  const left: string[] = []
  for (const name of reportFormatNames.flatMap((format) => reportNames(period, format))) {
    const path = below(out, name)
    if (!written.includes(path) && (await host.look(path)) === "file") left.push(path)
  }
  const names = left.join(", ")
  if (names !== "")
    notify(host, {
      vi: `  Còn tệp của lần lập trước, không lập lại lần này, số liệu có thể đã cũ: ${names}`,
      en: `  Left from an earlier run and not made anew, perhaps out of date: ${names}`,
    })
}
