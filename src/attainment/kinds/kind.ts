import type { AttainmentHead, AttainmentOf } from "../../model/attainment.ts"
import type { Judgement, Statuses, Verdict } from "../../model/decision.ts"
import type { IndicatorOf } from "../../model/indicator.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import { type Answered, coverageOf, isProvisional, type Totals } from "../sources.ts"
import { reachedBy } from "../verdict.ts"

/** The measures of the same period a year earlier. */
interface Earlier {
  readonly period: string
  readonly totals: Totals
}

/** An indicator in a half-year or a year, with the totals of its measures; `earlier` is null where the same period a year before is not owed. */
export interface Question<K extends IndicatorKind> {
  readonly plan: Plan
  readonly indicator: IndicatorOf<K>
  readonly period: Period
  readonly totals: Totals
  readonly earlier: Earlier | null
}

/** What a publication leaves out of an indicator's figures. */
export interface Hidden {
  /** Its sums. */
  readonly sums: boolean
  /** Those of the period before. */
  readonly before: boolean
  /** Some number that they are made of. */
  readonly some: boolean
  readonly isUnit: (measure: string, unit: string) => boolean
}

/** What a verdict tells a reader of sums that are not published: whether they meet a percentage. */
export interface Told {
  readonly numerator: string
  readonly denominator: string
  readonly percent: number
  readonly met: boolean
}

/** What the domain knows of a kind of indicator. */
export interface Kind<K extends IndicatorKind> {
  /** Does it look at the same period a year before, and is there no verdict without? */
  readonly before: "needed" | "told" | "unasked"
  readonly attain: (question: Question<K>) => AttainmentOf<K>
  /** The decisions that its verdict was made by, of several parts each. */
  readonly judged: (attainment: AttainmentOf<K>) => readonly Judgement[]
  /** Is there a figure that would have to be compared with an earlier one, of which nothing is known? */
  readonly lacksEarlier: (attainment: AttainmentOf<K>, period: Period) => boolean
  /** What a stage says of its last year. */
  readonly inStage: (last: AttainmentOf<K>) => AttainmentOf<K>
  /** What its verdict tells of its sums; null where that cannot be reckoned with, so that without the sums the verdict is not told. */
  readonly tells: (attainment: AttainmentOf<K>) => readonly Told[] | null
  /** The same, without telling how it was judged. */
  readonly withoutVerdict: (attainment: AttainmentOf<K>) => AttainmentOf<K>
  readonly publishable: (attainment: AttainmentOf<K>, hidden: Hidden) => AttainmentOf<K>
}

/** What is said of an indicator whatever its kind. */
export const headOf = <K extends IndicatorKind>(
  { indicator, period, totals }: Question<K>,
  verdict: Verdict,
  statuses: Statuses,
  answers: readonly Answered[],
): AttainmentHead => ({
  id: indicator.id,
  project: indicator.project,
  status: statuses[verdict],
  reached: reachedBy[verdict],
  provisional: isProvisional(totals, indicator.measures),
  coverage: coverageOf(answers, period.agencies),
  statuses,
  years: null,
  overYears: null,
})

/** Everything that a decision was made by, as numbers that have names. */
export const judgedOf = (...all: readonly (Judgement | null)[]): Judgement[] => all.filter((judged) => judged !== null)

/** What stands in place of a verdict that is not told. */
export const untold = { status: "inconclusive", reached: null, years: null, overYears: null } as const

export const unchanged = <T>(attainment: T): T => attainment
export const never = (): boolean => false

/** What kinds that one decision judges do alike; those that look a year back say more. */
export const byOneDecision = {
  before: "unasked",
  judged: ({ judged }: { readonly judged: Judgement | null }) => judgedOf(judged),
  lacksEarlier: never,
  inStage: unchanged,
  tells: () => null,
  withoutVerdict: <A extends AttainmentHead>(attainment: A): A => ({ ...attainment, ...untold }),
} as const
