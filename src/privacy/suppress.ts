import { inDoubt } from "./publish/doubt.ts"
import { type Family, type Hiding, hiding, isHidden, type Row } from "./publish/family.ts"

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
    const more = nextCells(family, hidden, open.row, open.measure, below)
    // Everybody is hidden already, and the sums still tell.
    if (more === null && hidden.sums) return hidden
    hidden = more === null ? { ...hidden, sums: true } : hiding(hidden, more)
  }
}

type Cells = readonly (readonly [row: string, measure: string])[]

function smallCells(family: Family, below: number): Cells {
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
 * What to hide next: of the next one in the plan's order that is added up in the same sum and has something printed, as little as leaves
 * the exposed count in doubt; the exposed row itself comes last. The order says nothing of the counts: choosing by size would. null:
 * nothing is left.
 */
function nextCells(family: Family, hidden: Hiding, from: Row, measure: string, below: number): Cells | null {
  const sumClass = from.cells.get(measure)?.sumClass
  const at = family.rows.indexOf(from)
  const around = [...family.rows.slice(at + 1), ...family.rows.slice(0, at + 1)]
  const rows = around
    .filter((row) => row.cells.get(measure)?.sumClass === sumClass)
    .map((row) => printedCells(family, hidden, row, below))
    .filter((cells) => cells.length > 0)
  const choices = rows.flatMap((cells) => [cells.filter(([, one]) => one === measure), cells])
  const enough = choices.find((cells) => inDoubt(family, hiding(hidden, cells), from, measure, below))
  return enough ?? rows[0] ?? null
}

/** What of a row is printed and may be left out. */
const printedCells = ({ measures }: Family, hidden: Hiding, row: Row, below: number): Cells =>
  measures.flatMap((measure): Cells => {
    const count = row.cells.get(measure)
    return count?.below && count.value >= below && !isHidden(hidden, row.key, measure) ? [[row.key, measure]] : []
  })
