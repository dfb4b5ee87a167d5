import { csv } from "../documents/csv.ts"
import { facts } from "../documents/facts.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { Report } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { markdown } from "../writers/markdown/markdown.ts"

interface Made {
  /** Composed where a format asks for it. */
  readonly report: () => Report
  readonly lang: Lang
  readonly consolidation: Consolidation
  readonly tool: { readonly name: string; readonly version: string }
}

type Writer = (made: Made) => Promise<Uint8Array | string>

/** The formats of a report; one more is one more line. Large libraries are loaded when they are asked for. */
export const reportFormats = {
  xlsx: async ({ report }) => (await import("../writers/xlsx/xlsx.ts")).xlsx(report()),
  md: async ({ report }) => markdown(report()),
  json: async ({ lang, consolidation, tool }) => {
    const { figures } = await import("../documents/figures.ts")
    return `${JSON.stringify(figures(consolidation, tool, lang), null, 2)}\n`
  },
  html: async ({ report }) => (await import("../writers/html/html.ts")).html(report()),
  docx: async ({ report }) => (await import("../writers/docx/docx.ts")).docx(report()),
  csv: async ({ consolidation }) => csv(facts(consolidation)),
  parquet: async ({ consolidation }) => (await import("../documents/parquet.ts")).parquet(facts(consolidation)),
} satisfies Record<string, Writer>

export type ReportFormat = keyof typeof reportFormats

const isFormat = (name: string): name is ReportFormat => Object.hasOwn(reportFormats, name)

export const reportFormatNames: readonly ReportFormat[] = Object.keys(reportFormats).filter(isFormat)

/** What is written when no format is asked for. */
export const usualReportFormats: readonly ReportFormat[] = ["xlsx", "md", "json"]
