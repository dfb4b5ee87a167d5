import { csv } from "../documents/csv.ts"
import { datapackage, type FactsFile } from "../documents/datapackage.ts"
import { facts } from "../documents/facts.ts"
import { figures } from "../documents/figures.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { Report } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { compose } from "../report/compose.ts"
import { markdown } from "../writers/markdown.ts"
import type { Host } from "./host.ts"

type Writer = (report: Report, consolidation: Consolidation, host: Host) => Promise<Uint8Array | string>

const toolOf = (host: Host) => ({ name: "qn-tip", version: host.version })

/** One more format is one more line. Each brings libraries of its own, which the others need not wait for. */
const writers = {
  xlsx: async (report) => (await import("../writers/xlsx/xlsx.ts")).xlsx(report),
  md: async (report) => markdown(report),
  json: async ({ lang }, consolidation, host) =>
    `${JSON.stringify(figures(consolidation, toolOf(host), lang), null, 2)}\n`,
  html: async (report, consolidation) => (await import("../report/html.ts")).html(report, consolidation),
  docx: async (report, consolidation) => (await import("../report/docx.ts")).docx(report, consolidation),
  csv: async (_, consolidation) => csv(facts(consolidation)),
  parquet: async (_, consolidation) => (await import("../documents/parquet.ts")).parquet(facts(consolidation)),
} satisfies Record<string, Writer>

export type ReportFormat = keyof typeof writers

export const reportFormats = ["xlsx", "md", "json", "html", "docx", "csv", "parquet"] as const

/** What is written when no format is asked for. */
export const usualFormats = ["xlsx", "md", "json"] as const

/** A file of the province's report. */
export interface ReportFile {
  readonly name: string
  readonly content: Uint8Array | string
}

/** What a period's report is called in a format. */
export const reportName = (period: string, format: ReportFormat): string => `bao-cao-${period}.${format}`

const sizeOf = (content: Uint8Array | string): number =>
  typeof content === "string" ? new TextEncoder().encode(content).length : content.length

/** The files of a report in these formats, one after another; facts are described in a file of their own. */
export async function* reportFiles(
  consolidation: Consolidation,
  formats: readonly ReportFormat[],
  lang: Lang,
  host: Host,
): AsyncGenerator<ReportFile> {
  const report = compose(consolidation, lang)
  const factsFiles: FactsFile[] = []
  for (const format of formats) {
    const name = reportName(consolidation.period.id, format)
    const writer: Writer = writers[format]
    const content = await writer(report, consolidation, host)
    yield { name, content }
    if (format === "csv" || format === "parquet")
      factsFiles.push({ path: name, format, bytes: sizeOf(content), sha256: host.sha256(content) })
  }
  if (factsFiles.length > 0)
    yield { name: "datapackage.json", content: datapackage(consolidation, factsFiles, toolOf(host)) }
}
