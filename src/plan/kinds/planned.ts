// How a plan has a kind of indicator: how it is written, what its goal is, how a changed goal is told.
import type { IndicatorHead, IndicatorOf } from "../../model/indicator.ts"
import type { IndicatorKind, Kinds } from "../../model/kinds.ts"
import type { Bilingual } from "../../model/words.ts"
import type { NodePath } from "../../yaml/read.ts"
import type { MeasureShape } from "../schema/indicator.ts"

/** How a plan has a kind of indicator that it writes in that shape. */
export interface PlannedKind<K extends IndicatorKind, Shape> {
  /** What it is called where the plan is shown. */
  readonly name: Bilingual
  readonly built: (shape: Shape, head: IndicatorHead) => IndicatorOf<K>
  /** A goal in few words: `95%`. */
  readonly words: (goal: Kinds[K]["goal"]) => Bilingual
  /** What a goal asks, as the plan is shown; measures go by `nameOf`. */
  readonly asks: (goal: Kinds[K]["goal"], nameOf: (measure: string) => string) => Bilingual
  /** What changed in `what` between two goals, in words; nothing where they are the same. */
  readonly changed: (what: Bilingual, from: Kinds[K]["goal"], to: Kinds[K]["goal"]) => Bilingual[]
  /** Does milestone `j` ask for less than the one before it? */
  readonly asksLess: (shape: Shape, j: number) => boolean
  /** Measures that its goals name one by one, with their places below the indicator; null where a goal is of all together. */
  readonly named: ((shape: Shape) => readonly NamedMeasure[]) | null
  /** Measures of which each place has a number of its own that is judged by itself: they cannot come added up. */
  readonly ofEach?: (shape: Shape) => readonly string[]
  /** Measures of which one is divided by the other. */
  readonly pairs?: (shape: Shape) => readonly NamedPair[]
  /** Measures that it names by themselves. */
  readonly alone?: (shape: Shape) => readonly NamedMeasure[]
  /** What of it would mean nothing, though every measure is there. */
  readonly unfit: ((shape: Shape, measureOf: MeasureOf) => readonly UnfitUse[]) | null
  /** May a part of a year not ask for less than the year: what arose in a part is in the year, too? */
  readonly growsInYear?: (shape: Shape) => boolean
  /** What of it may be redefined besides its parts and its goals, in short. */
  readonly defined?: (indicator: IndicatorOf<K>) => string
}

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

/** Ratios write theirs in `parts`. */
export const partPairs = ({
  parts,
}: {
  readonly parts: readonly { readonly numerator: string; readonly denominator: string }[]
}): readonly NamedPair[] =>
  parts.map(({ numerator, denominator }, j) => ({
    numerator: { measure: numerator, path: ["parts", j, "numerator"] },
    denominator: { measure: denominator, path: ["parts", j, "denominator"] },
    path: ["parts", j],
  }))

export const never = (): boolean => false
export const unchanged = (): Bilingual[] => []
