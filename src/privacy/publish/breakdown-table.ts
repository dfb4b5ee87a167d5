import { sum } from "../../base/fraction.ts"
import type { MeasureTotal } from "../../model/attainment.ts"
import { enoughValues } from "../audit/audit.ts"

/** A sensitive measure's categories by one dimension. */
export interface Breakdown {
  readonly whole: MeasureTotal
  readonly categories: readonly MeasureTotal[]
  readonly dimension: string
  readonly overlap: boolean
}

/** What each reporter gave of a measure, and of each category of a dimension, in one period. */
export interface BreakdownTable {
  readonly rows: readonly BreakdownRow[]
  /** One case may be in several categories. */
  readonly overlap: boolean
}

interface BreakdownRow {
  readonly whole: number
  /** Is the reporter's whole printed? */
  readonly printed: boolean
  readonly parts: readonly number[]
}

/**
 * May the sums of the categories be printed beside the whole's? Each is 0 or not small, and so are those that are in the whole and not in it; and every cell, which lies between
 * 0 and its row's whole with the sums known, keeps three possible values, or all that its row's whole leaves it, where it may be small. Cells themselves are not looked
 * at: who sees the sums could have decided the same.
 */
export function isPrintable({ rows, overlap }: BreakdownTable, below: number): boolean {
  if (!rows.every(({ whole, parts }) => (overlap ? parts.every((part) => part <= whole) : sum(parts) === whole)))
    return false
  const all = sum(rows.map(({ whole }) => whole))
  const sums = (rows[0]?.parts ?? []).map((_, i) => sum(rows.map(({ parts }) => parts[i] ?? 0)))
  const isSmall = (count: number): boolean => count > 0 && count < below
  if (sums.some((part) => isSmall(part) || isSmall(all - part))) return false
  // One reporter's cells are the sums themselves.
  if (rows.length === 1) return true
  return rows.every(
    ({ whole, printed }) =>
      !printed ||
      sums.every((part) => {
        const [least, most] = [Math.max(0, whole + part - all), Math.min(whole, part)]
        const mayBeSmall = most >= 1 && least < below
        return !mayBeSmall || most - least + 1 >= Math.min(enoughValues, whole + 1)
      }),
  )
}
