import type { TextPlace } from "../../model/place.ts"
import type { NodePath } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import { measurePairs, unfitUses } from "../kinds/kinds.ts"
import type { MeasureOf, Unfitness, UnfitUse } from "../kinds/unfit.ts"
import { isAverage, isWord, unadded } from "../kinds/unfit.ts"
import { statedBreakdowns } from "./breakdowns.ts"
import { type StatedMeasure, statedIndicators, statedMeasures } from "./stated.ts"

export interface Unfit {
  readonly problem: Unfitness
  /** A measure; of a baseline its indicator. */
  readonly item: string
  readonly at: TextPlace
}

type Stated = ReadonlyMap<string, StatedMeasure>

/** Places where the plan makes of a measure what it cannot be: every reference is known, and the figure would mean nothing. */
export function* unfit(draft: PlanDraft): Generator<Unfit> {
  const stated: Stated = new Map([...statedMeasures(draft)].map((one) => [one.measure.id, one]))
  yield* unfitIndicators(draft, stated)
  yield* unfitBreakdowns(draft, stated)
  yield* unfitChecks(draft, stated)
  const levels = new Set((draft.units?.value?.units ?? []).map(({ level }) => level))
  const known = (draft.units?.value?.levels ?? []).map(({ id }) => id)
  for (const { measure, document, path } of stated.values())
    if (measure.per && known.includes(measure.per) && !levels.has(measure.per))
      yield { problem: "no-units", item: measure.id, at: document.at([...path, "per"]) }
}

function* unfitIndicators(draft: PlanDraft, stated: Stated): Generator<Unfit> {
  const measureOf: MeasureOf = (id) => stated.get(id)?.measure
  for (const { indicator, document, path } of statedIndicators(draft)) {
    const pairs = measurePairs(indicator).flatMap(({ numerator, denominator, path }): UnfitUse[] => {
      const [above, below] = [measureOf(numerator.measure), measureOf(denominator.measure)]
      const item = numerator.measure
      if (item === denominator.measure) return [{ problem: "with-itself", item, path }]
      return above && below && above.per !== below.per ? [{ problem: "other-rows", item, path }] : []
    })
    for (const { problem, item, path: below } of [...pairs, ...unfitUses(indicator, measureOf)])
      yield { problem, item, at: document.at([...path, ...below]) }
  }
}

function* unfitBreakdowns(draft: PlanDraft, stated: Stated): Generator<Unfit> {
  const told = new Set<string>()
  for (const { measure: id, document, path } of statedBreakdowns(draft)) {
    const measure = stated.get(id)?.measure
    if (measure === undefined || told.has(id) || !(isAverage(measure) || isWord(measure) || measure.per)) continue
    told.add(id)
    yield { problem: "not-broken-down", item: id, at: document.at(path) }
  }
}

/** Categories are numbers like what they are categories of. */
function* unfitChecks({ crossChecks, statistics }: PlanDraft, stated: Stated): Generator<Unfit> {
  for (const document of [crossChecks, statistics])
    for (const [i, { id, left, right }] of (document?.value?.crossChecks ?? []).entries()) {
      if (document === null) continue
      const at = (...path: NodePath) => document.at(["crossChecks", i, ...path])
      if (left.toSorted().join() === right.toSorted().join())
        yield { problem: "with-itself", item: id, at: at("right") }
      for (const [side, ids] of Object.entries({ left, right }))
        for (const one of ids) {
          const measure = stated.get(one)?.measure
          const problem = measure === undefined ? null : unadded(measure)
          if (problem !== null) yield { problem, item: one, at: at(side) }
        }
    }
}
