import type { Lead } from "../../model/chart.ts"

/** A line of the chart of attainment: how far an indicator is, or one of its parts. */
export interface Bar {
  readonly indicator: string
  /** Whose percentage it is in the table of indicators: the only part's, or one of several; null where it is none there. */
  readonly part: { readonly index: number; readonly of: number } | null
  /** What it is the figure of, in a few words. */
  readonly label: string
  /** How far of 100, and where the line is that must be reached: percentages as text with a point. Null: nothing is drawn. */
  readonly percent: string | null
  readonly goal: string | null
  /** The figure as it is printed: `64,1%`, `198/199 đơn vị`, `02 vụ`; null where there is none. */
  readonly figure: string | null
  /** What the percentage is made of: `184/214`. */
  readonly counts: string | null
  /** What the figure is held against: `mục tiêu 75%`. */
  readonly against: string | null
  readonly verdict: Lead
}
