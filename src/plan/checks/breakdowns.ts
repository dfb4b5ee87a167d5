import type { TextPlace } from "../../model/place.ts"
import type { NodePath, YamlDocument } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import type { DimensionShape } from "../schema/dimensions.ts"
import { statedMeasures } from "./stated.ts"

/** That a measure is asked by a dimension: beside the measure itself, or where the statistics ask for more. */
export interface StatedBreakdown {
  readonly measure: string
  readonly dimension: string
  readonly document: YamlDocument<unknown>
  readonly path: NodePath
}

/** Every breakdown, in the order in which their rows are printed. */
export function* statedBreakdowns(draft: PlanDraft): Generator<StatedBreakdown> {
  for (const { measure, document, path } of statedMeasures(draft))
    for (const [i, dimension] of measure.by.entries())
      yield { measure: measure.id, dimension, document, path: [...path, "by", i] }
  const { statistics } = draft
  for (const [i, { measure, by }] of statistics?.value?.breakdowns.entries() ?? [])
    for (const [j, dimension] of by.entries())
      if (statistics) yield { measure, dimension, document: statistics, path: ["breakdowns", i, "by", j] }
}

/** The plan's dimensions: of the plan itself, then of its statistics. */
export const statedDimensions = ({ plan, statistics }: PlanDraft): readonly DimensionShape[] => [
  ...(plan?.value?.dimensions ?? []),
  ...(statistics?.value?.dimensions ?? []),
]

/** The id of a measure's row for a category. */
export const categoryId = (measure: string, dimension: string, category: string): string =>
  `${measure}/${dimension}/${category}`

/** The categories that a dimension is asked by, each with its number among all that it ever had: codes are printed by it. */
export const asked = (dimension: DimensionShape | undefined) =>
  dimension === undefined || dimension.retired
    ? []
    : dimension.categories.map((category, number) => ({ ...category, number })).filter(({ retired }) => !retired)

const letters = "abcdefghijklmnopqrstuvwxyz"

/** What is printed of a category: `CT3.1.2.a1`, the first category of its measure's first dimension. */
const categoryCode = (measure: string, turn: number, number: number): string =>
  `${measure}.${letters[turn] ?? turn}${number + 1}`

/** What is printed of a measure: what holds it, and its number there. */
export const measureCode = (holder: string, number: number): string => `${holder}.${number + 1}`

/** The code that each row of a measure or a category is printed by, with where that is said. */
export function* statedCodes(draft: PlanDraft): Generator<StatedCode> {
  const dimensions = new Map(statedDimensions(draft).map((one) => [one.id, one]))
  const turns = new Map<string, StatedBreakdown[]>()
  for (const one of statedBreakdowns(draft)) turns.set(one.measure, [...(turns.get(one.measure) ?? []), one])
  for (const { measure, holder, document, path } of statedMeasures(draft)) {
    const code = measureCode(holder, Number(path.at(-1)))
    yield { id: measure.id, measure: measure.id, code, at: () => document.at(path) }
    for (const [turn, { dimension, document, path }] of (turns.get(measure.id) ?? []).entries())
      for (const { id, number } of asked(dimensions.get(dimension)))
        yield {
          id: categoryId(measure.id, dimension, id),
          measure: measure.id,
          code: categoryCode(code, turn, number),
          at: () => document.at(path),
        }
  }
}

export interface StatedCode {
  readonly id: string
  /** Itself, or the measure whose category it is. */
  readonly measure: string
  readonly code: string
  readonly at: () => TextPlace
}
