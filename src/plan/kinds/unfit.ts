// What a measure cannot be, whichever kind of indicator asks it of it.
import type { RatioPart } from "../../model/indicator.ts"
import type { NodePath } from "../../yaml/read.ts"
import type { MeasureShape } from "../schema/indicator.ts"

export interface NamedMeasure {
  readonly measure: string
  readonly path: NodePath
}

/** Two measures that the same agencies have to give, with their places below the indicator. */
export interface NamedPair {
  readonly numerator: NamedMeasure
  readonly denominator: NamedMeasure
  readonly path: NodePath
}

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

/** What does not fit, and where below the indicator. */
export interface UnfitUse {
  readonly problem: Unfitness
  readonly item: string
  readonly path: NodePath
}

export type MeasureOf = (id: string) => MeasureShape | undefined

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

/** Ratios write theirs in `parts`. */
export const partPairs = ({ parts }: { readonly parts: readonly RatioPart[] }): readonly NamedPair[] =>
  parts.map(({ numerator, denominator }, j) => ({
    numerator: { measure: numerator, path: ["parts", j, "numerator"] },
    denominator: { measure: denominator, path: ["parts", j, "denominator"] },
    path: ["parts", j],
  }))

/** Measures that are divided one by the other. */
export const unfitPairs = (pairs: readonly NamedPair[], measureOf: MeasureOf): UnfitUse[] =>
  unfitting(
    pairs.flatMap(({ numerator, denominator }) => [numerator, denominator]),
    measureOf,
    unadded,
  )

/** Measures that are added up to one figure. */
export function unfitSum({ measures }: { readonly measures: readonly MeasureShape[] }): UnfitUse[] {
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
