import { groupBy } from "../../base/order.ts"
import { roomOf } from "../../vocabulary/relations.ts"
import type { Relation, System, Unknown } from "../audit/system.ts"
import type { Edition, EditionCell, Family, Hiding, Verdict } from "./family.ts"
import { isHidden } from "./family.ts"

/** Where nothing bounds a large count, some room above its least stands for it. */
const room = 6

/** What a reader knows once this is left out. It is made of what is printed alone: of two truths that are printed alike it is the same. */
export interface Knowledge {
  readonly system: System
  /** Where a cell of the family stands among the unknowns. */
  readonly at: ReadonlyMap<string, number>
}

export const cellId = (row: string, measure: string): string => `${row}\n${measure}`

/** A count as a reader has it: a number, or an unknown. */
type Known = { readonly number: number } | { readonly unknown: number }

/**
 * Everything that a reader knows of a family: its printed numbers, signs, sums, numerators at most denominators, years at least their halves, the verdict, and
 * all of that from the editions before.
 */
export function knowledgeOf(family: Family, hidden: Hiding, below: number): Knowledge {
  const unknowns: Unknown[] = []
  const relations: Relation[] = []
  const cells = new Map<string, Known>()
  const at = new Map<string, number>()
  const add = ({ least, most }: EditionCell): Known => {
    unknowns.push({ least, most: most ?? infinity })
    return { unknown: unknowns.length - 1 }
  }
  const relate: Relate = (of, least, most) => {
    const counts = of.flatMap(([cell, times]) => (cell === undefined ? [] : [[cell, times] as const]))
    if (counts.length < of.length) return
    const known = counts.reduce((sum, [cell, times]) => sum + ("number" in cell ? cell.number * times : 0), 0)
    const terms = counts.flatMap(([cell, times]) => ("unknown" in cell ? [[cell.unknown, times] as const] : []))
    if (terms.length > 0) relations.push({ terms, least: least - known, most: most - known })
  }
  const told = toldBefore(family)
  for (const { key, cells: counts } of family.rows)
    for (const [measure, { value }] of counts) {
      const id = cellId(key, measure)
      // What was printed once is known for good.
      const before = told.get(id)
      const isKnown = before !== undefined && before.least === before.most
      if (isKnown || !isHidden(hidden, key, measure)) {
        cells.set(id, { number: value })
        continue
      }
      const sign: EditionCell = value < below ? { least: 0, most: below - 1 } : { least: below, most: null }
      const known = add(hidden.table === true ? { least: 0, most: null } : sign)
      cells.set(id, known)
      if ("unknown" in known) at.set(id, known.unknown)
    }
  const sides: CellOf = (key, measure) => cells.get(cellId(key, measure))
  for (const { measure, rows } of hidden.sums ? [] : classesOf(family)) {
    const sum = rows.reduce((so, { value }) => so + value, 0)
    relate(
      rows.map(({ key }) => [sides(key, measure), 1]),
      sum,
      sum,
    )
  }
  for (const { key } of family.rows) relateWithin(family, (measure) => sides(key, measure), relate)
  if (hidden.sums && hidden.table !== true)
    for (const verdict of family.verdicts ?? []) relateVerdict(family, verdict, sides, relate)
  if (hidden.sums) relateSums(family, sides, relate)
  for (const edition of family.editions ?? []) addEdition(family, edition, cells, add, relate)
  relateYears(family, cells, relate)
  return { system: { unknowns: bounded(unknowns, relations), relations }, at }
}

/** The sum of these counts, each times a number, lies between; nothing is known where one of them is not there. */
type Relate = (of: readonly (readonly [Known | undefined, number])[], least: number, most: number) => void
type CellOf = (row: string, measure: string) => Known | undefined
const infinity = Number.POSITIVE_INFINITY

/** One count is at least another. */
const relateOver = (relate: Relate, more: Known | undefined, less: Known | undefined): void =>
  relate(
    [
      [more, 1],
      [less, -1],
    ],
    0,
    infinity,
  )

/** Numerators are at most their denominators, and what the plan compares within an agency stands as it says. */
function relateWithin(
  { atMost, checks = [] }: Family,
  cell: (measure: string) => Known | undefined,
  relate: Relate,
): void {
  for (const [small, large] of atMost) relateOver(relate, cell(large), cell(small))
  for (const check of checks) if (check.withinAgency) relateCheck(check, (measures) => measures.map(cell), relate)
}

/** Sums that are not printed stand to each other as the plan says of them. */
function relateSums({ rows, checks = [] }: Family, cell: CellOf, relate: Relate): void {
  for (const check of checks)
    relateCheck(
      check,
      (measures) =>
        measures.flatMap((measure) =>
          rows.flatMap(({ key, cells }) => (cells.has(measure) ? [cell(key, measure)] : [])),
        ),
      relate,
    )
}

/** The left, times a number, less the right, times another one, lies on the right side of the room that it has. */
function relateCheck(
  { left, right, relation, tolerance }: NonNullable<Family["checks"]>[number],
  counts: (measures: readonly string[]) => readonly (Known | undefined)[],
  relate: Relate,
): void {
  const { unit, share, amount } = roomOf(tolerance)
  const between = (by: number) => [
    ...counts(left).map((count) => [count, -unit] as const),
    ...counts(right).map((count) => [count, by] as const),
  ]
  if (relation !== "≥") relate(between(unit + share), -amount * unit, infinity)
  if (relation !== "≤") relate(between(unit - share), -infinity, amount * unit)
}

function relateVerdict(
  { rows }: Family,
  { numerator, denominator, percent, met }: Verdict,
  cell: CellOf,
  relate: Relate,
): void {
  const of = rows
    .filter(({ cells }) => cells.has(numerator) && cells.has(denominator))
    .flatMap(({ key }) => [[cell(key, numerator), 100] as const, [cell(key, denominator), -percent] as const])
  if (met) relate(of, 0, infinity)
  else relate(of, -infinity, -1)
}

/** What editions before said of the rows that are the same report. */
function toldBefore({ editions = [] }: Family): ReadonlyMap<string, EditionCell> {
  const told = new Map<string, EditionCell>()
  for (const { rows } of editions)
    for (const { key, cells, same } of rows)
      if (same)
        for (const [measure, cell] of cells) {
          const before = told.get(cellId(key, measure))
          if (before === undefined || cell.least === cell.most) told.set(cellId(key, measure), cell)
        }
  return told
}

function addEdition(
  family: Family,
  { rows, sums }: Edition,
  cells: Map<string, Known>,
  add: (cell: EditionCell) => Known,
  relate: Relate,
): void {
  const own = new Map<string, Known>()
  for (const { key, cells: told, same } of rows) {
    for (const [measure, cell] of told) {
      const id = cellId(key, measure)
      const now = same ? cells.get(id) : undefined
      const known = now ?? (cell.least === cell.most ? { number: cell.least } : add(cell))
      own.set(id, known)
      if (same && now === undefined) cells.set(id, known)
      if (now !== undefined && "unknown" in now) relate([[now, 1]], cell.least, cell.most ?? infinity)
    }
    relateWithin(family, (measure) => own.get(cellId(key, measure)), relate)
  }
  for (const { measure, rows: of, sum } of sums)
    relate(
      of.map((key) => [own.get(cellId(key, measure)), 1]),
      sum,
      sum,
    )
}

/** A year's events are at least those of its first half. */
function relateYears({ flows }: Family, cells: ReadonlyMap<string, Known>, relate: Relate): void {
  for (const [id, half] of cells) {
    const [key = "", measure = ""] = id.split("\n")
    if (!key.endsWith("-H1") || !flows?.has(measure)) continue
    relateOver(relate, cells.get(cellId(key.slice(0, -"-H1".length), measure)), half)
  }
}

/** The sums that are printed: of each measure by class, with the rows in them. */
const classesOf = ({ measures, rows }: Family) =>
  measures.flatMap((measure) => {
    const counts = rows.flatMap(({ key, cells }) => {
      const count = cells.get(measure)
      return count === undefined ? [] : [{ key, ...count }]
    })
    return [...groupBy(counts, ({ sumClass }) => sumClass).values()].map((group) => ({ measure, rows: group }))
  })

/** Bounds for what has none: from a number that it is at least, up to what a printed sum leaves, or some room. */
function bounded(unknowns: readonly Unknown[], relations: readonly Relation[]): readonly Unknown[] {
  const least = unknowns.map((unknown) => unknown.least)
  for (const { terms, least: from } of relations) {
    const [only] = terms
    if (only && terms.length === 1 && only[1] === 1) least[only[0]] = Math.max(least[only[0]] ?? 0, from)
  }
  const most = unknowns.map((unknown) => unknown.most)
  for (const { terms, least: from, most: to } of relations) {
    if (from !== to) continue
    const all = terms.reduce((sum, [at]) => sum + (least[at] ?? 0), 0)
    for (const [at] of terms) most[at] = Math.min(most[at] ?? to, to - all + (least[at] ?? 0))
  }
  return unknowns.map((_, at) => {
    const from = least[at] ?? 0
    const to = most[at] ?? 0
    return { least: from, most: Number.isFinite(to) ? to : from + room }
  })
}
