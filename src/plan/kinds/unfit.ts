// What a measure cannot be, whichever kind of indicator asks it of it.
import type { MeasureShape } from "../schema/indicator.ts"
import type { MeasureOf, NamedMeasure, NamedPair, Unfitness, UnfitUse } from "./planned.ts"

/** Those of the named measures that have a problem. */
export const unfitting = (
  named: readonly NamedMeasure[],
  measureOf: MeasureOf,
  problemOf: (measure: MeasureShape) => Unfitness | null,
): UnfitUse[] =>
  named.flatMap(({ measure: id, path }) => {
    const measure = measureOf(id)
    const problem = measure === undefined ? null : problemOf(measure)
    return problem === null ? [] : [{ problem, item: id, path }]
  })

export const isAverage = ({ nature }: MeasureShape): boolean => nature === "average"
export const isWord = ({ input }: MeasureShape): boolean => input === "status" || input === "yes-no"

/** What keeps a measure from being added up or divided. */
export const unadded = (measure: MeasureShape): Unfitness | null =>
  isAverage(measure) ? "average-added" : unheld(measure)

/** What keeps it from being held against a number. */
export const unheld = ({ input }: MeasureShape): Unfitness | null => (input === "status" ? "not-a-number" : null)

/** What keeps it from weighing averages. */
export const unweighing = (measure: MeasureShape): Unfitness | null =>
  isWord(measure) ? "not-a-number" : unadded(measure)

/** Measures that are divided one by the other. */
export const unfitPairs = (pairs: readonly NamedPair[], measureOf: MeasureOf): UnfitUse[] =>
  unfitting(
    pairs.flatMap(({ numerator, denominator }) => [numerator, denominator]),
    measureOf,
    unadded,
  )

/** Measures that are added up to one figure. */
export function unfitSum(measures: readonly MeasureShape[]): UnfitUse[] {
  const [first] = measures
  const mixed = measures.findIndex(({ unit }) => unit !== first?.unit)
  return [
    ...measures.flatMap((measure, j): UnfitUse[] => {
      const problem = unadded(measure)
      return problem === null ? [] : [{ problem, item: measure.id, path: ["measures", j] }]
    }),
    ...(mixed < 0
      ? []
      : [{ problem: "units-mixed" as const, item: measures[mixed]?.id ?? "", path: ["measures", mixed, "unit"] }]),
  ]
}
