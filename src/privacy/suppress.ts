import { isSafe } from "./audit/audit.ts"
import { type Family, type Hiding, hiding, isHidden, type Row } from "./publish/family.ts"
import { cellId, type Knowledge, knowledgeOf } from "./publish/knowledge.ts"

type Cells = readonly (readonly [row: string, measure: string])[]

const nothing: Hiding = { cells: new Map(), sums: false }

/**
 * Which counts of a family are left out: every one below `below`, and as many others as it takes that each keeps three possible values for a reader who knows everything
 * that is printed, what was published before, and these rules. Four ways are tried in turn: two counts of each sum; four of each sum, in whole rows; all, and the
 * sums; the whole table. Which cells go is told by the signs and the plan's order alone, never by how large they are. Counts of 0 are printed where no count from 1 on
 * is left out in their sum.
 */
export function suppress(family: Family, below: number): Hiding {
  const first = firstOf(family, below)
  if (first.cells.size === 0 && (family.editions ?? []).length === 0) return first
  const way = ways.findIndex((_, tried) => isPublishable(family, tried, below))
  return ways[way]?.(family, first) ?? { ...everything(family), sums: true, table: true }
}

/** What is tried, in order. */
const ways: readonly ((family: Family, first: Hiding) => Hiding)[] = [
  (family, first) => withOthers(family, first, 2, false),
  (family, first) => withOthers(family, first, 4, true),
  (family) => ({ ...everything(family), sums: true }),
]

const deepest = 2

const firstOf = (family: Family, below: number): Hiding =>
  hiding(nothing, [...smallCells(family, below), ...hiddenBefore(family)])

/** Does every count that this way leaves out keep its values? Values count that would have been published alike: by the same cells and signs, and because no way
 * tried before was safe for them either. */
function isPublishable(family: Family, tried: number, below: number, depth = 0): boolean {
  const way = ways[tried]
  if (way === undefined) return false
  const hidden = way(family, firstOf(family, below))
  const knowledge = knowledgeOf(family, hidden, below)
  return isSafe(knowledge.system, (numbers) => {
    const other = withNumbers(family, knowledge, numbers)
    if (!isSame(way(other, firstOf(other, below)), hidden)) return false
    // Ways before are looked into so deep: what is taken for safe there is no witness here.
    return (
      depth === deepest || ways.slice(0, tried).every((_, before) => !isPublishable(other, before, below, depth + 1))
    )
  })
}

/** The family with other numbers where they are left out. */
const withNumbers = (family: Family, { at }: Knowledge, numbers: readonly number[]): Family => ({
  ...family,
  rows: family.rows.map(({ key, cells }) => ({
    key,
    cells: new Map(
      [...cells].map(([measure, count]) => {
        const unknown = at.get(cellId(key, measure))
        return [measure, unknown === undefined ? count : { ...count, value: numbers[unknown] ?? count.value }]
      }),
    ),
  })),
})

const isSame = (one: Hiding, other: Hiding): boolean =>
  one.sums === other.sums &&
  one.cells.size === other.cells.size &&
  [...one.cells].every(([row, measures]) => {
    const others = other.cells.get(row)
    return others?.size === measures.size && [...measures].every((measure) => others.has(measure))
  })

/** What an edition before left out of the same report stays left out. */
const hiddenBefore = ({ rows, editions = [] }: Family): Cells =>
  rows.flatMap(({ key, cells }) =>
    [...cells.keys()].flatMap((measure): Cells => {
      const told = editions.flatMap((edition) =>
        edition.rows.filter((row) => row.key === key && row.same).flatMap((row) => row.cells.get(measure) ?? []),
      )
      return told.some(({ least, most }) => least !== most) && cells.get(measure)?.below ? [[key, measure]] : []
    }),
  )

function smallCells(family: Family, below: number): Cells {
  return family.measures.flatMap((measure): Cells => {
    const counts = family.rows.flatMap((row) => {
      const count = row.cells.get(measure)
      return count?.below && count.value < below ? [{ row, count }] : []
    })
    const somebody = new Set(counts.filter(({ count }) => count.value > 0).map(({ count }) => count.sumClass))
    return counts
      .filter(({ row, count }) => somebody.has(count.sumClass) && !isTold(family, row, measure, below))
      .map(({ row }) => [row.key, measure])
  })
}

/** A denominator of 0 that is printed tells its numerator. */
const isTold = ({ atMost, rows }: Family, row: Row, measure: string, below: number): boolean =>
  atMost.some(([n, d]) => {
    const count = row.cells.get(d)
    if (n !== measure || count?.value !== 0) return false
    // It is printed where nobody is few in its sum.
    return !rows.some((other) => {
      const beside = other.cells.get(d)
      return beside?.below && beside.sumClass === count.sumClass && beside.value > 0 && beside.value < below
    })
  })

/** Others of each sum that has something left out, the next ones in the plan's order, until there are so many; whole rows where asked. */
function withOthers(family: Family, first: Hiding, least: number, wholeRows: boolean): Hiding {
  let hidden = first
  for (const measure of family.measures) {
    const classes = new Set(family.rows.flatMap((row) => row.cells.get(measure)?.sumClass ?? []))
    for (const sumClass of classes) {
      const rows = family.rows.filter(
        (row) => row.cells.get(measure)?.sumClass === sumClass && row.cells.get(measure)?.below,
      )
      const count = () => rows.filter(({ key }) => isHidden(hidden, key, measure)).length
      const start = rows.findIndex(({ key }) => isHidden(first, key, measure))
      for (let next = 1; start >= 0 && next < rows.length && count() < least; next++) {
        const row = rows[(start + next) % rows.length]
        if (row) hidden = hiding(hidden, [[row.key, measure]])
      }
    }
  }
  if (!wholeRows) return hidden
  const rows = family.rows.filter(({ key }) => hidden.cells.has(key))
  return hiding(hidden, rows.flatMap(belowCells))
}

const belowCells = ({ key, cells }: Row): Cells =>
  [...cells].flatMap(([measure, { below }]): Cells => (below ? [[key, measure]] : []))

const everything = ({ rows }: Family): Hiding => hiding(nothing, rows.flatMap(belowCells))
