import type { Version } from "./compliance.ts"

/** A figure that a later version gives otherwise than the one before it; null: no number that can be used. */
export interface FigureChange {
  /** The row's id: `CT1.2/trained`, `21010`, `KP1/khac`. */
  readonly row: string
  /** The same as forms print it: `CT1.2.1`, `KP1.4`. */
  readonly code: string
  readonly label: string
  /** The column's heading, where a row has several numbers: `Đã chi`; else null. */
  readonly column: string | null
  readonly before: number | null
  readonly after: number | null
}

/** An agency sent again: a usable version, the usable one before it, and the figures that differ, in the order of the form. */
export interface Resubmission {
  readonly agency: string
  readonly period: string
  readonly before: Version
  readonly after: Version
  readonly changes: readonly FigureChange[]
}
