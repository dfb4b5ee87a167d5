import type { MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { PublishedFigures } from "../../model/published.ts"
import { type Breakdown, isPrintable } from "./breakdown-table.ts"
import { type Hiding, hiding, isHidden, rowKey } from "./family.ts"
import { heldBack } from "./held-back.ts"
import { smallBelow } from "./sign.ts"
import { tyingChecks } from "./tied.ts"

/** Each dimension of each sensitive measure. */
function breakdownsOf({ plan, measures }: Consolidation): Breakdown[] {
  const totals = new Map(measures.map((total) => [total.id, total]))
  return measures.flatMap((whole) =>
    plan.measures.get(whole.id)?.sensitive !== true
      ? []
      : [...plan.dimensions.values()].flatMap(({ id, overlap }): Breakdown[] => {
          const categories = [...plan.measures.values()].flatMap(({ id: category, breakdown }) =>
            breakdown?.of === whole.id && breakdown.dimension === id ? (totals.get(category) ?? []) : [],
          )
          return categories.length === 0 ? [] : [{ whole, categories, dimension: id, overlap }]
        }),
  )
}

/**
 * What is left out of sensitive categories, also at the province's level: their sums are printed where none is small and none of their cells could be worked out as
 * small from all that is printed, and else nothing of the dimension is. Cells are printed only where one reporter gives them all: they are the sums then. Which of
 * the two it is follows from what is printed alone. `whole`: what is left out of the measures that they are of.
 */
export function hiddenCategories(
  consolidation: Consolidation,
  whole: ReadonlyMap<string, Hiding>,
  before: readonly PublishedFigures[],
): ReadonlyMap<string, Hiding> {
  const all = breakdownsOf(consolidation)
  const kept = new Set(all.filter((one) => canPrint(consolidation, one, whole.get(one.whole.id), before)))
  // A part's category is at most its whole's: neither is printed without the other.
  for (const { parts } of consolidation.plan.indicators.values())
    for (const { numerator, denominator } of parts)
      for (const above of all.filter(({ whole: { id } }) => id === numerator))
        for (const below of all.filter((one) => one.whole.id === denominator && one.dimension === above.dimension))
          if (!kept.has(above) || !kept.has(below)) for (const one of [above, below]) kept.delete(one)
  return new Map(all.flatMap((one) => one.categories.map((total) => [total.id, hidingOf(one, total, kept.has(one))])))
}

function hidingOf({ whole }: Breakdown, total: MeasureTotal, printed: boolean): Hiding {
  const isGiven = total.sources.some(({ value }) => value !== null)
  if (printed && isAlone(whole)) return { cells: new Map(), sums: false }
  const rows = total.sources.map((source) => [rowKey(source), total.id] as const)
  return { ...hiding({ cells: new Map(), sums: !printed && isGiven }, rows), table: true }
}

/** Does one reporter give all of it, in each period? */
const isAlone = ({ sources }: MeasureTotal): boolean =>
  new Set(sources.map(({ period }) => period)).size === sources.length

function canPrint(
  consolidation: Consolidation,
  breakdown: Breakdown,
  hidden: Hiding | undefined,
  before: readonly PublishedFigures[],
): boolean {
  const { whole, categories, overlap } = breakdown
  const checked = tyingChecks(consolidation.plan).flatMap(({ left, right }) => [...left, ...right])
  if (hidden?.sums === true || categories.some(({ id }) => checked.includes(id))) return false
  const periods = new Set(whole.sources.map(({ period }) => period))
  return (
    [...periods].every((period) => {
      const rows = whole.sources.filter((source) => source.period === period).map((source) => rowOf(source, categories))
      const told = rows.flatMap((row) =>
        row === null
          ? []
          : [{ ...row, printed: hidden === undefined || !isHidden(hidden, rowKey(row.source), whole.id) }],
      )
      return told.length === rows.length && isPrintable({ rows: told, overlap }, smallBelow)
    }) && !heldBack(consolidation, breakdown, isAlone(whole), before)
  )
}

/** What a reporter gave of the whole and of each category; null where any of it is not there. */
function rowOf(source: SourceValue, categories: readonly MeasureTotal[]) {
  const parts = categories.flatMap(({ sources }) => {
    const found = sources.find((one) => rowKey(one) === rowKey(source))
    return typeof found?.value === "number" ? [found.value] : []
  })
  return typeof source.value !== "number" || parts.length < categories.length
    ? null
    : { source, whole: source.value, parts }
}
