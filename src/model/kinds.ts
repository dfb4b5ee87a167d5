// What kinds of indicators there are. Of each: what it asks, how its target is shown, and what attainment finds.
import type { IndicatorStatus, Judged } from "./decision.ts"

export interface Kinds {
  /** Shares that must reach a percentage; of several all. */
  readonly ratio: {
    readonly goal: { readonly kind: "at-least-percent"; readonly percent: string }
    readonly target: { readonly atLeast: string }
    readonly findings: SharesFound
  }
  /** Shares that must not pass a percentage; of several none may. */
  readonly cap: {
    readonly goal: { readonly kind: "at-most-percent"; readonly percent: string }
    readonly target: { readonly atMost: string }
    readonly findings: SharesFound
  }
  /** A share that must be above that of the same period a year before. */
  readonly trend: {
    readonly goal: { readonly kind: "above-year-before" }
    readonly target: object
    readonly findings: {
      readonly parts: readonly [PartAttainment<TrendNumbers>]
      readonly previous: PreviousRatio | null
    }
  }
  /** A count that must not pass a number. */
  readonly ceiling: {
    readonly goal: { readonly kind: "at-most"; readonly count: number }
    readonly target: { readonly atMost: string }
    readonly findings: {
      readonly judged: Judged<CountNumbers> | null
      readonly previous: PreviousCount | null
      /** Above 0, yet below the year before; null where that is not known, and but in a year's report. */
      readonly restrained: boolean | null
    }
  }
  /** A count that must reach a number. */
  readonly quota: {
    readonly goal: { readonly kind: "at-least"; readonly count: number }
    readonly target: { readonly atLeast: string }
    readonly findings: { readonly judged: Judged<CountNumbers> | null; readonly value: number | null }
  }
  /** A count that must be above or below a baseline by a percentage: a given figure, or that of the same period a year before. */
  readonly relative: {
    readonly goal: ChangeGoal
    readonly target: { readonly riseBy: string } | { readonly fallBy: string }
    readonly findings: {
      readonly judged: Judged<ChangeNumbers> | null
      /** Over those heard, as that of a total; null where nobody is. */
      readonly value: number | null
      /** What it is compared with: a figure that the plan gives, or that of the period before. */
      readonly baseline: Baseline | null
      readonly previous: PreviousCount | null
      /** By how many percent it is above the baseline, below it with a minus; null where there is no figure, or no baseline. */
      readonly changed: string | null
    }
  }
  /** What is there for each: a score weighted by the pupils it is the average of, cases for every 1,000 people. */
  readonly mean: {
    readonly own: { readonly quotient: MeanOf }
    readonly goal: LeastOrMost
    readonly target: { readonly atLeast: string } | { readonly atMost: string }
    readonly findings: { readonly judged: Judged<MeanNumbers> | null; readonly quotient: MeanFigure }
  }
  /** Units of which each must reach its own number. */
  readonly floor: {
    readonly goal: { readonly kind: "at-least-each"; readonly floors: ReadonlyMap<string, number> }
    readonly target: { readonly atLeast: { readonly [measure: string]: number } }
    readonly findings: { readonly judged: Judged<TallyNumbers> | null; readonly units: FloorUnits }
  }
  /** So many percent of the units must reach what is asked of each. */
  readonly reach: {
    readonly own: { readonly each: EachUnit }
    readonly goal: { readonly kind: "at-least-percent"; readonly percent: string }
    readonly target: { readonly atLeast: string }
    readonly findings: {
      readonly judged: Judged<ReachNumbers> | null
      readonly units: FloorUnits
      /** Of all units, the silent ones too, how many percent are known to reach it; and with all of these. */
      readonly share: string | null
      readonly bounds: Bounds | null
    }
  }
  /** Something to be done, and shown to be done. */
  readonly qualitative: {
    readonly goal: { readonly kind: "done" }
    readonly target: object
    readonly findings: { readonly judged: Judged<TallyNumbers> | null }
  }
}

export type IndicatorKind = keyof Kinds

export interface SharesFound {
  readonly parts: readonly PartAttainment[]
  /** All parts together; null in a publication that leaves its numbers out. */
  readonly whole: Judged<PartCounts> | null
}

/** Those whose shares are each held against one percentage. */
export type DividedKind = "ratio" | "cap"

/** Percentages are decimals as text. `baseline`: null where it is the same period a year before. */
export interface ChangeGoal {
  readonly kind: "rise-by" | "fall-by"
  readonly percent: string
  readonly baseline: Baseline | null
}

/** A figure of a year that the plan names: before its own term there are no reports. */
export interface Baseline {
  readonly year: number
  readonly value: number
}

/** A count beside what it is compared with; a given baseline is heard whole. */
export type ChangeNumbers = CountNumbers & { readonly [Name in keyof CountNumbers as `${Name} before`]: number }

/** A number that must be reached, or one that must not be passed. */
export type LeastOrMost =
  | { readonly kind: "at-least"; readonly count: number }
  | { readonly kind: "at-most"; readonly count: number }

/** What one unit must reach: a number of a measure (1 of one that is yes or no), or a share. */
export type EachUnit =
  | { readonly kind: "number"; readonly measure: string; readonly atLeast: number }
  | { readonly kind: "share"; readonly numerator: string; readonly denominator: string; readonly percent: string }

/** What is divided by what: averages weighted by what they are the averages of, or sums for every so many. */
export interface MeanOf {
  readonly kind: "average" | "sum"
  readonly measure: string
  readonly of: string
  /** For every 100, 1,000 …; 1 of an average. */
  readonly per: number
}

export interface MeanFigure {
  /** Over those heard: the sum, of averages each times its weight; what it is divided by; the quotient as it is printed. */
  readonly total: number | null
  readonly weight: number | null
  readonly value: string | null
  readonly bounds: Bounds | null
}

export type CountNumbers = {
  readonly expected: number
  readonly heard: number
  /** Added up over those heard. */
  readonly n: number
}

/** Of a floor the units at their floor and below it, of a qualitative indicator the sources that are done and that are not. */
export type TallyNumbers = CountNumbers & { readonly below: number }

/** Of units: those that reach it, those that do not, and how many would if all of the silent did. */
export type ReachNumbers = TallyNumbers & { readonly most: number }

/** Of a ratio, over its reporters' pairs: `n` is the numerators' sum over those heard, `below` how many of these are below their denominator. */
export type RatioNumbers = TallyNumbers & {
  /** The denominators that are known, added up, and the most that the numerators over these can be. */
  readonly known: number
  readonly most: number
  /** How many denominators are not known, or cannot be used. */
  readonly unknown: number
}

/** A ratio's numbers beside those of the period before; all 0 where that is not owed. */
export type TrendNumbers = RatioNumbers & {
  readonly [Name in keyof RatioNumbers as `${Name} before`]: number
}

/** Of a mean, over its reporters' pairs: `n` is the sum over those heard, of averages each times its weight. */
export type MeanNumbers = CountNumbers & {
  /** The weights that are known, added up; the least and the most that the sum over these can be. */
  readonly known: number
  readonly least: number
  readonly most: number
  /** How many sums over a known weight have no upper end. */
  readonly open: number
  /** How many weights are not known. */
  readonly unknown: number
}

/** How many of several parts have which verdict. */
export type PartCounts = {
  readonly parts: number
  readonly attained: number
  readonly "not-attained": number
  readonly inconclusive: number
  readonly "no-data": number
}

export interface PartAttainment<Numbers = RatioNumbers> {
  readonly numerator: { readonly measure: string; readonly value: number | null }
  readonly denominator: { readonly measure: string; readonly value: number | null }
  readonly percent: string | null
  readonly status: IndicatorStatus
  readonly bounds: Bounds | null
  /** null in a publication that leaves its numbers out. */
  readonly judged: Judged<Numbers> | null
}

export interface Bounds {
  /** As they are printed. */
  readonly low: string
  readonly high: string
}

export interface PreviousRatio {
  readonly period: string
  readonly numerator: number
  readonly denominator: number
  readonly percent: string | null
}

export interface PreviousCount {
  readonly period: string
  readonly value: number
}

export interface ShortUnit {
  readonly unit: string
  readonly measure: string
  readonly value: number
  readonly atLeast: number
}

export interface FloorUnits {
  readonly met: number
  readonly expected: number
  readonly short: readonly ShortUnit[]
  /** Units not heard: communes' codes, agencies' ids, `tinh`. */
  readonly silent: readonly string[]
}
