import { datapackage, dataTables, type TableFile, type TableFormat, tableIn } from "../../documents/datapackage.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Report } from "../../model/report.ts"
import { compose } from "../../report/compose.ts"
import type { Host, NamedContent } from "../host.ts"
import { type ReportFormat, reportFormats } from "./report-formats.ts"

const reportStem = (period: string): string => `bao-cao-${period}`

/** What a period's report is called in a format. */
export const reportName = (period: string, format: ReportFormat): string => `${reportStem(period)}.${format}`

/** What the office's own file beside it is called. */
const officeName = (period: string, format: ReportFormat): string => `bao-cao-${period}-noi-bo.${format}`

/** All that a format may be written to. */
export const reportNames = (period: string, format: ReportFormat): string[] => [
  reportName(period, format),
  ...(reportFormats[format].office ? [officeName(period, format)] : []),
]

const sizeOf = (content: Uint8Array | string): number =>
  typeof content === "string" ? new TextEncoder().encode(content).length : content.length

/** The files of a report in these formats, one after another; facts are described in a file of their own. */
export async function* reportFiles(
  consolidation: Consolidation,
  formats: readonly ReportFormat[],
  host: Host,
): AsyncGenerator<NamedContent> {
  let composed: Report | null = null
  const report = (): Report => {
    composed ??= compose(consolidation, host.lang)
    return composed
  }
  const made = { report, lang: host.lang, consolidation, tool: host.tool }
  const period = consolidation.period.id
  const machines: Facts[] = []
  for (const format of formats) {
    const { write, office } = reportFormats[format]
    const name = reportName(period, format)
    host.progress.making(name)
    const content = await write(made)
    yield { name, content }
    // An edition for the public has nothing that is for the office alone.
    if (office && consolidation.publication === undefined)
      yield { name: officeName(period, format), content: await office(made) }
    if (format === "csv" || format === "parquet") machines.push({ format, content })
  }
  if (machines.length > 0) yield* dataFiles(consolidation, machines, host)
}

interface Facts {
  readonly format: TableFormat
  readonly content: Uint8Array | string
}

/** What the ids of the facts that were written stand for, in tables beside them, and the description of all. */
async function* dataFiles(
  consolidation: Consolidation,
  written: readonly Facts[],
  host: Host,
): AsyncGenerator<NamedContent> {
  const files: TableFile[] = []
  const tables = dataTables(consolidation)
  for (const { format, content: facts } of written)
    for (const table of tables) {
      const isFacts = table === tables[0]
      const path = isFacts
        ? reportName(consolidation.period.id, format)
        : `${reportStem(consolidation.period.id)}-${table.name}.${format}`
      const content = isFacts ? facts : await tableIn[format](table)
      if (!isFacts) yield { name: path, content }
      files.push({ table, path, format, bytes: sizeOf(content), sha256: host.sha256(content) })
    }
  yield {
    name: "datapackage.json",
    content: datapackage(consolidation, files, host.tool),
  }
}
