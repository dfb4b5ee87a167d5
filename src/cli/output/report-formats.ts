import { jsonText } from "../../base/json.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Report } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"

interface Made {
  /** Composed where a format asks for it. */
  readonly report: () => Report
  readonly lang: Lang
  readonly consolidation: Consolidation
  readonly tool: { readonly name: string; readonly version: string }
}

type Writer = (made: Made) => Promise<Uint8Array | string>

/** The facts in a format for machines; what their ids stand for is written beside them. */
async function factsIn(format: "csv" | "parquet", consolidation: Consolidation): Promise<Uint8Array | string> {
  const { dataTables, tableIn } = await import("../../documents/datapackage.ts")
  return tableIn[format](dataTables(consolidation)[0])
}

interface Format {
  readonly write: Writer
  /** What only the office that consolidates reads, where it is a file of its own. */
  readonly office?: Writer
}

/** The formats of a report; one more is one more line. What writes one is loaded when it is asked for: `--help` names them all. */
const formats = {
  xlsx: { write: async ({ report }) => (await import("../../writers/xlsx/xlsx.ts")).xlsx(report()) },
  md: { write: async ({ report }) => (await import("../../writers/markdown/markdown.ts")).markdown(report()) },
  json: {
    write: async ({ lang, consolidation, tool }) => {
      const { figures } = await import("../../documents/figures.ts")
      return jsonText(figures(consolidation, tool, lang))
    },
  },
  html: { write: async ({ report }) => (await import("../../writers/html/html.ts")).html(report()) },
  docx: {
    write: async ({ report }) => (await import("../../writers/docx/docx.ts")).docx(report()),
    office: async ({ report }) => (await import("../../writers/docx/docx.ts")).officeDocx(report()),
  },
  csv: { write: ({ consolidation }) => factsIn("csv", consolidation) },
  parquet: { write: ({ consolidation }) => factsIn("parquet", consolidation) },
} satisfies Record<string, Format>

export type ReportFormat = keyof typeof formats

export const reportFormats: Readonly<Record<ReportFormat, Format>> = formats

const isFormat = (name: string): name is ReportFormat => Object.hasOwn(reportFormats, name)

export const reportFormatNames: readonly ReportFormat[] = Object.keys(reportFormats).filter(isFormat)

/** What is written when no format is asked for. */
export const usualReportFormats: readonly ReportFormat[] = ["xlsx", "md", "json"]
