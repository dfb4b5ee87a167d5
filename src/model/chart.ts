import type { Table, Tone } from "./table.ts"

/** A chart as data: every document draws the same bars. */
export interface Chart {
  readonly id: string
  /** One bar a line; one bar of several parts; two bars a line, to one scale; a bar for each year. */
  readonly drawing: "bars" | "stacked" | "paired" | "years"
  readonly title: string
  /** How it is read. */
  readonly caption: string
  /** What the colours stand for, where the bars do not say it. */
  readonly legend: readonly { readonly text: string; readonly tone: ChartTone }[]
  readonly bars: readonly Bar[]
  /** The same for who cannot see it, and for a workbook: a row for each bar. */
  readonly table: Table
  /** What of the table a workbook draws, so that it follows a corrected figure. */
  readonly drawn: {
    readonly bars: readonly {
      /** The column's key. */
      readonly column: string
      /** Null: a bar is as its verdict says. */
      readonly tone: ChartTone | null
    }[]
    readonly goal: string | null
  }
}

export type ChartTone = Tone | "unsure" | "pale" | "strong"

export interface Bar {
  readonly label: string
  /** Each as a share of the whole width, 0 to 1; none where there is nothing to draw. */
  readonly parts: readonly BarPart[]
  /** An upright line: 0 to 1. */
  readonly goal: number | null
  /** The figure with what it is measured against, in words. */
  readonly printed: string
  readonly verdict: Lead | null
}

interface BarPart {
  readonly share: number
  readonly tone: ChartTone
  /** The part's own number. */
  readonly text: string
}

/** A word or two set off before a text, by tone: a verdict. */
export interface Lead {
  readonly text: string
  readonly tone: Tone
}
