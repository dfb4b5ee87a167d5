import { inDoubt } from "./doubt.ts"
import { type Family, type Hiding, hiding, isHidden, type Row } from "./family.ts"

/**
 * Which counts of a family are left out: every one below `below`, and as many others as it takes to leave each of them in doubt. Where
 * everybody's count is hidden and doubt is still lacking, the sums go too. Counts of 0 are printed where no count from 1 on is hidden
 * beside them: nobody stands behind them, and the sum tells them anyway.
 */
export function suppress(family: Family, below: number): Hiding {
  let hidden = hiding({ cells: new Map(), sums: false }, smallCells(family, below))
  for (;;) {
    const open = exposed(family, hidden, below)
    if (open === null) return hidden
    const next = nextRow(family, hidden, open.row, open.measure, below)
    // Everybody is hidden already, and the sums still tell.
    if (next === null && hidden.sums) return hidden
    hidden = next === null ? { ...hidden, sums: true } : hiding(hidden, largeCells(family, next, below))
  }
}

function smallCells(family: Family, below: number): (readonly [row: string, measure: string])[] {
  const small = family.measures.flatMap((measure) => {
    const cells = family.rows.flatMap((row) => {
      const count = row.cells.get(measure)
      return count?.below && count.value < below ? [{ row, measure, count }] : []
    })
    const somebody = new Set(cells.filter(({ count }) => count.value > 0).map(({ count }) => count.sumClass))
    return cells.filter(({ count }) => somebody.has(count.sumClass))
  })
  const isSmall = (row: Row, measure: string) => small.some((cell) => cell.row === row && cell.measure === measure)
  // A printed denominator of 0 tells its numerator.
  const told = ({ row, measure }: (typeof small)[number]) =>
    family.atMost.some(([n, d]) => n === measure && row.cells.get(d)?.value === 0 && !isSmall(row, d))
  return small.filter((cell) => !told(cell)).map(({ row, measure }) => [row.key, measure])
}

/** The first hidden count that can be told. */
function exposed(
  family: Family,
  hidden: Hiding,
  below: number,
): { readonly row: Row; readonly measure: string } | null {
  for (const row of family.rows)
    for (const measure of family.measures)
      if (isHidden(hidden, row.key, measure) && !inDoubt(family, hidden, row, measure, below)) return { row, measure }
  return null
}

/**
 * Whom to hide next: the next one in the plan's order that is added up in the same sum and has something printed; the exposed row itself
 * comes last. The order says nothing of the counts: choosing by size would. null: nobody is left.
 */
function nextRow({ rows }: Family, hidden: Hiding, from: Row, measure: string, below: number): Row | null {
  const sumClass = from.cells.get(measure)?.sumClass
  const at = rows.indexOf(from)
  const around = [...rows.slice(at + 1), ...rows.slice(0, at + 1)]
  const helps = (row: Row) =>
    row.cells.get(measure)?.sumClass === sumClass &&
    [...row.cells].some(([one, count]) => count.below && count.value >= below && !isHidden(hidden, row.key, one))
  return around.find(helps) ?? null
}

function* largeCells({ measures }: Family, row: Row, below: number): Generator<readonly [string, string]> {
  for (const measure of measures) {
    const count = row.cells.get(measure)
    if (count?.below && count.value >= below) yield [row.key, measure]
  }
}
