import type { Day } from "../base/day.ts"
import type { Withholding } from "../model/attainment.ts"
import type { Block, TableCell, TableColumn, TableRow, Tone } from "../model/report.ts"
import { withheldSign } from "../privacy/publish/sign.ts"

/** Cells of a report's tables. `to` is the anchor of the row that says where a figure comes from; what is null or empty is "known to be empty". */
export const none: TableCell = { kind: "none", to: null }

export const textCell = (text: string | null, to: string | null = null): TableCell =>
  text === null || text === "" ? none : { kind: "text", text, to }

export const numberCell = (number: number | null, to: string | null = null): TableCell =>
  number === null ? none : { kind: "number", number, to }

export const percentCell = (percent: string | null, to: string | null = null): TableCell =>
  percent === null ? none : { kind: "percent", percent, to }

export const dayCell = (day: Day | null): TableCell => (day === null ? none : { kind: "day", day, to: null })

export const statusCell = (text: string, tone: Tone, to: string | null = null): TableCell => ({
  kind: "status",
  text,
  tone,
  to,
})

/** The cell with a name by which formulas refer to it. */
export const named = (cell: TableCell, name: string): TableCell => ({ ...cell, name })

export const column = (
  key: string,
  heading: string,
  width: number,
  align: TableColumn["align"] = "left",
): TableColumn => ({ key, heading, align, width })

export const dataRow = (cells: readonly TableCell[], anchor: string | null = null): TableRow => ({
  kind: "data",
  anchor,
  cells,
})

export const groupRow = (text: string): TableRow => ({ kind: "group", anchor: null, cells: [textCell(text)] })

export const totalRow = (cells: readonly TableCell[]): TableRow => ({ kind: "total", anchor: null, cells })

export const paragraph = (text: string): Block => ({ kind: "paragraph", lead: null, text })

/** The sign in place of a number that is not published; of several added up, the one that says nothing of their size. */
export const withheldCell = (withheld: readonly Withholding[], to: string | null = null): TableCell =>
  textCell(withheld.length === 1 ? withheldSign[withheld[0] ?? "secondary"] : withheldSign.secondary, to)

/** Paragraphs of the texts that are there. */
export const paragraphs = (texts: readonly (string | null)[]): Block[] =>
  texts.filter((text) => text !== null && text !== "").map((text) => paragraph(text ?? ""))
