import { csv } from "../../documents/csv.ts"
import { datapackage, type FactsFile } from "../../documents/datapackage.ts"
import { facts } from "../../documents/facts.ts"
import { figures } from "../../documents/figures.ts"
import { consolidate } from "../../engine/consolidate/consolidate.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { IssuedReport } from "../../model/issued.ts"
import type { PublishedFigures } from "../../model/published.ts"
import type { Report } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import { publish } from "../../privacy/publish/publish.ts"
import { compose } from "../../report/compose.ts"
import { countsOf } from "../../rules/counts.ts"
import { markdown } from "../../writers/markdown.ts"
import type { Run } from "../command.ts"
import { exitCode } from "../exit.ts"
import { listedFormats } from "../formats.ts"
import { headlines } from "../headlines.ts"
import type { Host } from "../host.ts"
import { notify } from "../notices.ts"
import { loadPlan, periodNamed } from "../open-plan.ts"
import { openReports } from "../open-reports.ts"
import { below } from "../paths.ts"
import { isRefusal, type Refusal, refuse, refuseUnwritten } from "../refusal.ts"

const toolOf = (host: Host) => ({ name: "qn-tip", version: host.version })

type Writer = (report: Report, consolidation: Consolidation, host: Host) => Promise<Uint8Array | string>

/** One more format is one more line. Each brings libraries of its own, which the others need not wait for. */
const writers = {
  xlsx: async (report) => (await import("../../writers/xlsx/xlsx.ts")).xlsx(report),
  md: async (report) => markdown(report),
  json: async ({ lang }, consolidation, host) =>
    `${JSON.stringify(figures(consolidation, toolOf(host), lang), null, 2)}\n`,
  html: async (report, consolidation) => (await import("../../report/html.ts")).html(report, consolidation),
  docx: async (report, consolidation) => (await import("../../report/docx.ts")).docx(report, consolidation),
  csv: async (_, consolidation) => csv(facts(consolidation)),
  parquet: async (_, consolidation) => (await import("../../documents/parquet.ts")).parquet(facts(consolidation)),
} satisfies Record<string, Writer>

const names = ["xlsx", "md", "json", "html", "docx", "csv", "parquet"] as const

/** What is written when no format is asked for. */
const usual = ["xlsx", "md", "json"] as const

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

/** The editions that were published before. */
async function publishedBefore(host: Host, files: readonly string[]): Promise<readonly PublishedFigures[] | Refusal> {
  const editions: PublishedFigures[] = []
  for (const file of files) {
    const found = await host.read(file, largestIssued)
    const { readPublished } = await import("../../documents/published.ts")
    const edition = found.kind === "file" ? readPublished(new TextDecoder().decode(found.bytes)) : null
    if (edition === null)
      return refuse(
        `“${file}” không phải là tệp .json của một bản công bố do chương trình này lập (consolidate --public).`,
        `“${file}” is not the .json of an edition for publication made by this program (consolidate --public).`,
      )
    editions.push(edition)
  }
  return editions
}

export const run: Run = async ({ operands, options }, host) => {
  const formats = listedFormats(options.format, names, usual)
  if (isRefusal(formats)) return formats
  const plan = await loadPlan(host, options.plan)
  if (isRefusal(plan)) return plan
  const period = periodNamed(plan, operands[0] ?? "")
  if (isRefusal(period)) return period
  const asOf = options.asOf ?? host.today()
  const folder = await openReports(host, plan, options.reports ?? "reports", asOf, options.lang)
  if (isRefusal(folder)) return folder

  const out = options.out ?? "out"
  const before = options.public
    ? null
    : await issuedBefore(host, below(out, `bao-cao-${period.id}.json`), period.id, options.lang)
  const whole = consolidate(plan, period, folder, asOf, before)
  const published = await publishedBefore(host, options.published)
  if (isRefusal(published)) return published
  const consolidation = options.public ? publish(whole, published) : whole
  const report = compose(consolidation, options.lang)
  const written: string[] = []
  const factsFiles: FactsFile[] = []
  for (const format of formats) {
    const name = `bao-cao-${period.id}.${format}`
    const writer: Writer = writers[format]
    const content = await writer(report, consolidation, host)
    const fault = await host.write(below(out, name), content)
    if (fault) return refuseUnwritten(fault)
    written.push(below(out, name))
    if (format === "csv" || format === "parquet")
      factsFiles.push({ path: name, format, bytes: sizeOf(content), sha256: host.sha256(content) })
  }
  if (factsFiles.length > 0) {
    const path = below(out, "datapackage.json")
    const fault = await host.write(path, datapackage(consolidation, factsFiles, toolOf(host)))
    if (fault) return refuseUnwritten(fault)
    written.push(path)
  }
  host.err(`${headlines(consolidation, written, options.lang)}\n`)
  return exitCode(countsOf(whole.diagnostics), options.strict)
}

const sizeOf = (content: Uint8Array | string): number =>
  typeof content === "string" ? new TextEncoder().encode(content).length : content.length
