import { consolidate } from "../../engine/consolidate/consolidate.ts"
import type { IssuedReport } from "../../model/issued.ts"
import type { Plan } from "../../model/plan.ts"
import type { Bilingual, Lang } from "../../model/words.ts"
import { reportsOn } from "../../offices/lines.ts"
import { publish } from "../../privacy/publish/publish.ts"
import { countsOf } from "../../rules/counts.ts"
import type { Run } from "../command.ts"
import { exitCode } from "../exit.ts"
import { listedFormats } from "../formats.ts"
import { headlines } from "../headlines.ts"
import type { Host } from "../host.ts"
import { lastIssued } from "../issued-reports.ts"
import { notify } from "../notices.ts"
import { loadOffice } from "../open-office.ts"
import { periodNamed } from "../open-plan.ts"
import { openReports } from "../open-reports.ts"
import type { Options } from "../options.ts"
import { below } from "../paths.ts"
import { publishedBefore, refusePublic } from "../published-before.ts"
import { isRefusal, refuseUnwritten } from "../refusal.ts"
import { reportFiles, reportName, reportNames } from "../report-files.ts"
import { reportFormatNames, usualReportFormats } from "../report-formats.ts"

const largestIssued = 256 * 1024 * 1024

/** The report on the period that stands where this one will be written; null where there is none that can be compared with. */
async function issuedBefore(host: Host, file: string, period: string, lang: Lang): Promise<IssuedReport | null> {
  const found = await host.read(file, largestIssued)
  if (found.kind === "missing") return null
  const { readIssued } = await import("../../documents/issued.ts")
  const issued = found.kind === "file" ? readIssued(new TextDecoder().decode(found.bytes), period) : null
  if (issued === null)
    notify(
      host,
      [
        {
          vi: `Không so được với “${file}”: không phải số liệu báo cáo kỳ ${period} do chương trình này lập, hoặc là bản công bố.`,
          en: `Not compared with “${file}”: not this program's figures for ${period}, or a publication.`,
        },
      ],
      lang,
    )
  return issued
}

export const run: Run = async ({ operands, options }, host) => {
  const formats = listedFormats(options.format, reportFormatNames, usualReportFormats)
  if (isRefusal(formats)) return formats
  const plan = await loadOffice(host, options)
  if (isRefusal(plan)) return plan
  const period = periodNamed(plan, operands[0] ?? "")
  if (isRefusal(period)) return period
  const asOf = options.asOf ?? host.today()
  const folder = await openReports(host, plan, options.reports ?? "reports", asOf, options.lang)
  if (isRefusal(folder)) return folder

  const sendsOn = reportsOn(plan)
  if (options.public && sendsOn) return refusePublic(plan)
  const out = options.out ?? (sendsOn ? `out/${plan.consolidator}` : "out")
  const before = options.public ? null : await comparedWith(host, options, out, plan, period.id)
  const whole = consolidate(plan, period, folder, asOf, before)
  const published = options.public ? await publishedBefore(host, plan, options.reports ?? "reports", options) : []
  if (isRefusal(published)) return published
  const consolidation = options.public ? publish(whole, published) : whole
  // What the ids of the facts stand for is named in datapackage.json: a dozen tables would hide the report among them.
  const listed = new Set([...formats.flatMap((format) => reportNames(period.id, format)), "datapackage.json"])
  const written: string[] = []
  for await (const { name, content } of reportFiles(consolidation, formats, options.lang, host)) {
    const fault = await host.write(below(out, name), content)
    if (fault) return refuseUnwritten(fault)
    if (listed.has(name)) written.push(below(out, name))
  }
  host.err(`${headlines(consolidation, written, options.lang)}\n`)
  if (sendsOn) {
    const { writeSentOn } = await import("../send-on.ts")
    const unsent = await writeSentOn(host, plan, period, folder, asOf, out, options)
    if (unsent) return unsent
  }
  notify(host, await leftFromBefore(host, out, period.id, written), options.lang)
  return exitCode(countsOf(whole.diagnostics), options.strict)
}

/** What this report is compared with: the one that the office issued last, else the one that it takes the place of. */
const comparedWith = async (host: Host, { reports, lang }: Options, out: string, plan: Plan, period: string) =>
  (await lastIssued(host, reports ?? "reports", plan, period, lang)) ??
  (await issuedBefore(host, below(out, reportName(period, "json")), period, lang))

/** Documents of an earlier run in formats that were not asked for now: they stay, and may say something else. */
async function leftFromBefore(
  host: Host,
  out: string,
  period: string,
  written: readonly string[],
): Promise<readonly Bilingual[]> {
  const left: string[] = []
  for (const name of reportFormatNames.flatMap((format) => reportNames(period, format))) {
    const path = below(out, name)
    if (!written.includes(path) && (await host.look(path)) === "file") left.push(path)
  }
  if (left.length === 0) return []
  const names = left.join(", ")
  return [
    {
      vi: `  Còn tệp của lần lập trước, không lập lại lần này, số liệu có thể đã cũ: ${names}`,
      en: `  Left from an earlier run and not made anew, perhaps out of date: ${names}`,
    },
  ]
}
