// What is to be attained: indicators, their targets, and the measures that agencies enter.
import type { Day } from "../base/day.ts"
import type { IndicatorKind, Kinds } from "./kinds.ts"
import type { Breakdown } from "./statistics.ts"

/** What is asked of every indicator, whatever its kind. */
export interface IndicatorHead {
  readonly id: string
  readonly project: string
  readonly clause: string
  readonly text: string
  /** A few words for charts and narrow tables. */
  readonly short: string
  /** "nếu có": a ratio whose denominators add up to 0 is `nothing-arose`, not lack of data. */
  readonly ifAny: boolean
  readonly measures: readonly string[]
  /** Ratios: one or more parts; a trend has one; others none. */
  readonly parts: readonly RatioPart[]
  readonly readings: readonly string[]
}

/** An indicator of one kind, or of one of several. */
export type IndicatorOf<K extends IndicatorKind> = {
  readonly [P in K]: IndicatorHead & OwnOf<P> & { readonly kind: P } & Timed<Kinds[P]["goal"]>
}[K]

/** What a kind asks besides. */
type OwnOf<K extends IndicatorKind> = Kinds[K] extends { readonly own: infer Own } ? Own : unknown

export type Indicator = IndicatorOf<IndicatorKind>

/** What is to be reached. Percentages are decimals as text (`"85"`); a trend and a qualitative indicator have no number. */
export type Goal = Kinds[IndicatorKind]["goal"]

export interface RatioPart {
  readonly numerator: string
  readonly denominator: string
}

export type Targets<G = Goal> =
  | { readonly kind: "milestones"; readonly milestones: readonly Milestone<G>[] }
  | { readonly kind: "every-year"; readonly fromYear: number; readonly goal: G; readonly clause: string }

/** What is to be reached when: by years; and in some reports on a part of a year, which have targets of their own. */
export interface Timed<G> {
  readonly targets: Targets<G>
  readonly partTargets?: readonly PartTarget<G>[]
}

/** A target of the reports of one kind, from that year's on: in force until the next one of that kind. */
export interface PartTarget<G = Goal> {
  readonly period: string
  readonly year: number
  readonly goal: G
  readonly clause: string
}

/** A target whose due day is 31 December of its year. */
export interface Milestone<G = Goal> {
  readonly year: number
  readonly due: Day
  readonly goal: G
  readonly clause: string
}

/**
 * `flow`: events in the period; `stock`: the state at its end; `caseload`: all that was to be dealt with in it, what was carried over included;
 * `average`: a mean of each place's own, which is never added to another's.
 */
export type Nature = "flow" | "stock" | "caseload" | "average"

/** How fine a figure may be, and between which numbers it lies; null: the plan says nothing of it. */
export interface NumberLimits {
  readonly places: number | null
  readonly range: NumberRange | null
}

/** Both ends are possible. */
export interface NumberRange {
  readonly from: number
  readonly until: number
}

export interface Measure extends NumberLimits {
  /** `CT1.2/trained` */
  readonly id: string
  /** What forms print, and people read: its indicator's id and its number in the plan's order, `CT1.2.1`. */
  readonly code: string
  /** null: it belongs to none, and stands in a table of statistics. */
  readonly indicator: string | null
  readonly table?: string
  /** It counts one category of another measure. */
  readonly breakdown?: Breakdown
  readonly text: string
  /** What it counts, in a sentence: `báo cáo viên cấp huyện`; its unit where the plan names nothing. */
  readonly noun: string
  /** Heading of its column where it is asked per unit: `Tuyên truyền viên`. */
  readonly heading: string | null
  /** What an agency enters: a whole count, a decimal, money, yes or no (1 or 0), or the status of a qualitative indicator. */
  readonly input: "count" | "decimal" | "money" | "yes-no" | "status"
  readonly unit: string
  readonly nature: Nature
  /** Level of units for which each source gives a row (`commune`); null: one number per source. */
  readonly per: string | null
  /** A set of agencies that count different things: nothing is counted twice. */
  readonly sources: readonly MeasureSource[]
  /** No figure of one place can be larger; one that is is asked about. Null: the plan says nothing of it. */
  readonly atMost: number | null
  /** Counts victims or accused: small counts below the province's level are not published. */
  readonly sensitive: boolean
  readonly reading: string | null
}

interface MeasureSource {
  readonly agency: string
  /** What this agency counts where several do: "khu vực nội địa". */
  readonly counts: string | null
}
