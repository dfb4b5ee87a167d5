// The report as a workbook: what stands on each sheet from the top, and how the sheet is shown and printed.
import type { Day } from "../base/day.ts"
import type { Chart } from "./chart.ts"
import type { Address, Table } from "./table.ts"

export interface ReportWorkbook {
  readonly title: string
  readonly subject: string
  readonly description: string
  readonly creator: string
  readonly sheets: readonly ReportSheet[]
}

export interface ReportSheet {
  /** At most 31 characters, none of `\ / * ? : [ ] '`. */
  readonly name: string
  readonly orientation: "portrait" | "landscape"
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
  readonly blocks: readonly SheetBlock[]
  /** The first table is a list: people filter and sort it. It has the frozen headings, and those on every printed page. */
  readonly filter: boolean
  /** Columns that stay in sight. */
  readonly freezeColumns: number
  /** Of the letters, in points: long lists are set smaller. */
  readonly size: number
  /** A sheet for the screen alone has these words on paper, and no more; null: it is printed. */
  readonly unprinted: string | null
  /** Words at left below every page, and the word before its number. */
  readonly footer: { readonly text: string; readonly page: string }
}

export type SheetBlock =
  /** Words over the sheet's whole width. */
  | { readonly kind: "line"; readonly role: LineRole; readonly text: string }
  /** The head of an official paper: two halves, side by side. */
  | { readonly kind: "halves"; readonly halves: readonly [Half, Half] }
  /** A day that formulas refer to by its address. */
  | { readonly kind: "day"; readonly label: string; readonly day: Day; readonly at: Address }
  | { readonly kind: "gap" }
  | { readonly kind: "table"; readonly table: Table }
  /** Drawn over its table, which stands above it on the sheet. */
  | { readonly kind: "chart"; readonly chart: Chart }

export type LineRole = "title" | "subject" | "subtitle" | "section" | "paragraph" | "quiet"

export interface Half {
  readonly role: "letterhead" | "letterheadStrong" | "motto" | "subtitle"
  readonly text: string
}
