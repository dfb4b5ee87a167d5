import type { TextPlace } from "../../model/place.ts"
import type { NodePath } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import { measurePairs, measuresNamed } from "../kinds/kinds.ts"
import type { MeasureShape } from "../schema/indicator.ts"
import { type StatedMeasure, statedBreakdowns, statedMeasures } from "./breakdowns.ts"

/** Why a measure cannot be what the plan makes of it. */
export type Unfitness =
  /** The mean of averages that are none. */
  | "not-an-average"
  /** An average that is added up, divided, or weighs another. */
  | "average-added"
  /** A status, or a yes or no, where a number is needed. */
  | "not-a-number"
  /** More than 1 of what is yes or no. */
  | "above-yes"
  /** Numerator and denominator are one, or one side of a check is the other. */
  | "with-itself"
  /** One is asked unit by unit, the other is not, or of other units. */
  | "other-rows"
  /** A sum of things of different units. */
  | "units-mixed"
  /** Asked of a level of which the plan has no unit. */
  | "no-units"
  /** Broken down, though its categories add up to nothing. */
  | "not-broken-down"
  /** The year that a rise or fall is held against lies after what it is to be reached by. */
  | "baseline-late"

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

const isAverage = ({ nature }: MeasureShape): boolean => nature === "average"
const isWord = ({ input }: MeasureShape): boolean => input === "status" || input === "yes-no"

/** What keeps a measure from being added up or divided; null: nothing. */
const unadded = (measure: MeasureShape): Unfitness | null =>
  isAverage(measure) ? "average-added" : measure.input === "status" ? "not-a-number" : null

function* unfitIndicators({ projects }: PlanDraft, stated: Stated): Generator<Unfit> {
  for (const document of projects)
    for (const [i, indicator] of (document.value?.indicators ?? []).entries()) {
      const found = (problem: Unfitness, item: string, ...path: NodePath): Unfit => ({
        problem,
        item,
        at: document.at(["indicators", i, ...path]),
      })
      const measureOf = (id: string) => stated.get(id)?.measure
      for (const { numerator, denominator, path } of measurePairs(indicator)) {
        const [above, below] = [measureOf(numerator.measure), measureOf(denominator.measure)]
        if (numerator.measure === denominator.measure) yield found("with-itself", numerator.measure, ...path)
        if (above && below && (above.per ?? null) !== (below.per ?? null))
          yield found("other-rows", numerator.measure, ...path)
      }
      const averaged = indicator.kind === "mean" && "average" in indicator.mean ? indicator.mean.average : null
      for (const { measure: id, path } of measuresNamed(indicator)) {
        const measure = measureOf(id)
        if (measure === undefined) continue
        if (id === averaged) {
          if (!isAverage(measure)) yield found("not-an-average", id, ...path)
          continue
        }
        // A floor, or what a unit must reach, is held against each place's own figure.
        const each = indicator.kind === "floor" || (indicator.kind === "reach" && "measure" in indicator.each)
        const problem = each ? (measure.input === "status" ? "not-a-number" : null) : unadded(measure)
        if (problem !== null) yield found(problem, id, ...path)
        else if (indicator.kind === "mean" && isWord(measure)) yield found("not-a-number", id, ...path)
      }
      if (indicator.kind === "reach" && "measure" in indicator.each) {
        const { measure, atLeast } = indicator.each
        if (measureOf(measure)?.input === "yes-no" && (atLeast ?? 1) > 1)
          yield found("above-yes", measure, "each", "atLeast")
      }
      if (indicator.kind === "quota" || indicator.kind === "ceiling" || indicator.kind === "relative") {
        const [first, ...others] = indicator.measures
        for (const [j, measure] of indicator.measures.entries()) {
          const problem = unadded(measure)
          if (problem !== null) yield found(problem, measure.id, "measures", j)
        }
        const other = others.findIndex(({ unit }) => unit !== first?.unit)
        if (other >= 0) yield found("units-mixed", others[other]?.id ?? "", "measures", other + 1, "unit")
      }
      if (indicator.kind === "relative" && indicator.baseline) {
        const { targets } = indicator
        const year = Array.isArray(targets) ? targets[0]?.by : targets?.everyYear.from
        if (year !== undefined && indicator.baseline.year >= year)
          yield found("baseline-late", indicator.id, "baseline", "year")
      }
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
      const [over, under] = [[left].flat(), [right].flat()]
      if ([...over].sort().join() === [...under].sort().join())
        yield { problem: "with-itself", item: id, at: at("right") }
      for (const [side, ids] of Object.entries({ left: over, right: under }))
        for (const one of ids) {
          const measure = stated.get(one)?.measure
          const problem = measure === undefined ? null : unadded(measure)
          if (problem !== null) yield { problem, item: one, at: at(side) }
        }
    }
}
