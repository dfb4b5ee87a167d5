import type { AttainmentHead, AttainmentOf, TargetShown } from "../../model/attainment.ts"
import type { Judgement, Statuses, Verdict } from "../../model/decision.ts"
import type { IndicatorOf, Timed } from "../../model/indicator.ts"
import type { IndicatorKind, Kinds } from "../../model/kinds.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import { type AnyPart, withoutSums } from "../pairs.ts"
import type { Answered, Totals } from "../sources.ts"

/** The measures of the same period a year earlier. */
interface Earlier {
  readonly period: string
  readonly totals: Totals
}

/** An indicator in a half-year or a year, with the totals of its measures; `earlier` is null where the same period a year before is not owed. */
export interface Question<K extends IndicatorKind> {
  readonly plan: Plan
  readonly indicator: IndicatorOf<K> & { readonly kind: K } & Timed<Kinds[K]["goal"]>
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

/** What an indicator is held against: the goal in force, else the next; null where nothing is asked. */
export interface Against<K extends IndicatorKind> {
  readonly goal: Kinds[K]["goal"] | null
  readonly statuses: Statuses
  /** What is said of it whatever its kind, from the verdict and who was heard for it. */
  readonly head: (verdict: Verdict, answers: readonly Answered[]) => Head<K>
}

interface Head<K extends IndicatorKind> extends AttainmentHead {
  readonly kind: K
  readonly target: (Kinds[K]["target"] & Due) | null
  readonly next: (Kinds[K]["target"] & Due) | null
}

type Due = Pick<TargetShown, "due" | "clause">

/** What the domain knows of a kind of indicator. */
export interface Kind<K extends IndicatorKind> {
  /** Does it look at the same period a year before, and is there no verdict without? */
  readonly before: "needed" | "told" | "unasked"
  /** Is it certain in a part of its year already, before its target is in force, that this is missed? */
  readonly breaksEarly: boolean
  /** A goal as it is shown. */
  readonly shown: (goal: Kinds[K]["goal"]) => Kinds[K]["target"]
  readonly attain: (question: Question<K>, against: Against<K>) => AttainmentOf<K>
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

/** Everything that a decision was made by, as numbers that have names. */
const judgedOf = (all: readonly (Judgement | null)[]): Judgement[] => all.filter((judged) => judged !== null)

/** What stands in place of a verdict that is not told. */
const untold = { status: "inconclusive", reached: null, years: null, overYears: null } as const

/** What most kinds have in common. */
const usual = {
  before: "unasked",
  breaksEarly: false,
  lacksEarlier: () => false,
  inStage: <T>(attainment: T): T => attainment,
  tells: () => null,
} as const

interface OneDecision {
  readonly judged: Judgement | null
}

/** What kinds that one decision judges do alike. */
export const byOneDecision = {
  ...usual,
  judged: ({ judged }: OneDecision) => judgedOf([judged]),
  withoutVerdict: <A extends AttainmentHead>(attainment: A): A => ({ ...attainment, ...untold }),
  publishable: <A extends OneDecision>(attainment: A, { some }: Pick<Hidden, "some">): A =>
    some ? { ...attainment, judged: null } : attainment,
}

interface Parts {
  readonly parts: readonly AnyPart[]
}

/** What kinds do alike of which each part is judged by itself. */
export const byParts = {
  ...usual,
  judged: ({ parts }: Parts) => judgedOf(parts.map(({ judged }) => judged)),
  withoutVerdict: <A extends AttainmentHead & Parts>(attainment: A): A => ({
    ...attainment,
    ...untold,
    parts: attainment.parts.map((part) => ({ ...part, status: untold.status })),
  }),
  publishable: <A extends Parts>(attainment: A, { sums, some }: Pick<Hidden, "sums" | "some">): A => ({
    ...attainment,
    parts: attainment.parts.map((part) => (sums ? withoutSums(part) : some ? { ...part, judged: null } : part)),
  }),
}
