import { type Family, type Hiding, isHidden, type Row } from "./family.ts"

/**
 * Can a hidden count be told from what is printed? It cannot where some other assignment of numbers, with another number there, agrees
 * with everything that is printed: the signs for small (0 to below-1) and other hidden counts (below or more), every sum, and numerators
 * that are at most their denominators. Looked for are those that move 1 between two rows of a sum, in one measure of the family or in
 * several at once (and, once no sum is printed, those that move 1 in a row by itself).
 */
export function inDoubt(family: Family, hidden: Hiding, row: Row, measure: string, below: number): boolean {
  const moves = subsetsWith(
    measure,
    family.measures.filter((one) => isHidden(hidden, row.key, one)),
  )
  return moves.some((moved) =>
    [1, -1].some((step) => {
      if (!fits(family, row, moved, step, below)) return false
      return (
        hidden.sums ||
        family.rows.some((other) => other.key !== row.key && takes(family, hidden, row, other, moved, -step, below))
      )
    }),
  )
}

/** Can the other row take what the first gave up, in each of the measures moved? */
const takes = (
  family: Family,
  hidden: Hiding,
  row: Row,
  other: Row,
  moved: readonly string[],
  step: number,
  below: number,
): boolean =>
  moved.every(
    (measure) =>
      isHidden(hidden, other.key, measure) && other.cells.get(measure)?.sumClass === row.cells.get(measure)?.sumClass,
  ) && fits(family, other, moved, step, below)

/** Are the row's numbers still possible when those moved change by `step`? */
function fits({ atMost }: Family, { cells }: Row, moved: readonly string[], step: number, below: number): boolean {
  const numberOf = (measure: string): number | null => {
    const count = cells.get(measure)
    return count === undefined ? null : count.value + (moved.includes(measure) ? step : 0)
  }
  const keepsItsSign = moved.every((measure) => {
    const [before, after] = [cells.get(measure)?.value ?? 0, numberOf(measure) ?? -1]
    return before < below ? after >= 0 && after < below : after >= below
  })
  return (
    keepsItsSign &&
    atMost.every(([small, large]) => {
      const [n, d] = [numberOf(small), numberOf(large)]
      return n === null || d === null || n <= d
    })
  )
}

/** Every choice of measures that has this one in it. */
function subsetsWith(measure: string, measures: readonly string[]): string[][] {
  let subsets = [[measure]]
  for (const other of measures)
    if (other !== measure) subsets = [...subsets, ...subsets.map((chosen) => [...chosen, other])]
  return subsets
}
