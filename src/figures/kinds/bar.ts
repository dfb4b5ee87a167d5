import type { IndicatorStatus } from "../../model/decision.ts"
import type { Tone } from "../../model/table.ts"

/** A line of the chart of attainment: how far an indicator is, or one of its parts. */
export interface Bar {
  readonly indicator: string
  /** What it is the figure of, in a few words. */
  readonly label: string
  /** How far of 100, and where the line is that must be reached: percentages as text with a point. Null: nothing is drawn. */
  readonly percent: string | null
  readonly goal: string | null
  /** The figure as it is printed: `64,1%`, `198/199 đơn vị`, `02 vụ`; null where there is none. */
  readonly figure: string | null
  /** What it is held against: `mục tiêu 75%`. */
  readonly against: string | null
  readonly status: IndicatorStatus
  /** The verdict in a word or two, with the provisional mark. */
  readonly verdict: string
  readonly tone: Tone
}
