import type { Chart } from "../model/chart.ts"
import type { Block } from "../model/report.ts"
import type { Table } from "../model/table.ts"

export const heading = (text: string): Block<"heading"> => ({ kind: "heading", text })

/** A heading below another. */
export const minorHeading = (text: string): Block<"heading"> => ({ kind: "heading", text, minor: true })

export const paragraph = (text: string): Block<"paragraph"> => ({ kind: "paragraph", lead: null, text })

/** Paragraphs of the texts that are there. */
export const paragraphs = (texts: readonly (string | null)[]): Block[] =>
  texts.filter((text) => text !== null && text !== "").map((text) => paragraph(text ?? ""))

/** A list of sentences without remarks. */
export const plainList = (texts: readonly string[]): Block<"list"> => ({
  kind: "list",
  items: texts.map((text) => ({ lead: null, text, under: [] })),
})

export const tableBlock = (table: Table): Block<"table"> => ({ kind: "table", table })

/** A chart, where there is anything to draw. */
export const chartBlocks = (chart: Chart): Block<"chart">[] =>
  chart.bars.length === 0 ? [] : [{ kind: "chart", chart }]
