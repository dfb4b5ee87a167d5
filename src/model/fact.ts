import type { AnswerStatus } from "./answer-status.ts"
import type { NotAdded, Withholding } from "./attainment.ts"
import type { Version } from "./compliance.ts"
import type { Status } from "./submission.ts"

/** One entry behind the figures: what an agency gave, or owed and did not give, with the version and the cell that it stands in. */
export type Fact<K extends FactKind = FactKind> = { readonly [P in K]: FactHead & { readonly kind: P } & Told[P] }[K]

type FactKind = keyof Told

/** What is said of every fact, whatever it is of. */
export interface FactHead {
  /** The measure, the activity, the duty, or the row of the funding. */
  readonly id: string
  readonly agency: string
  /** The commune's code where a measure is asked per unit. */
  readonly unit: string | null
  /** The period whose report it stands in: a stage looks at several. */
  readonly period: string
  /** Is it part of the period's figure, or does only a verdict look at it: a year of a stage, the period before? */
  readonly role: "figure" | "verdict"
  readonly state: "value" | "missing" | "faulty"
  readonly value: number | null
  readonly status: Status | null
  /** The plan's own word for it, where it has one. */
  readonly own?: AnswerStatus
  /** Left out of a publication: its value is null although it was given. */
  readonly withheld?: Withholding
  /** The version of the agency's report that it was read from; null where none is in use. */
  readonly version: Version | null
  readonly file: string | null
  readonly sheet: string | null
  readonly cell: string | null
  /** Of a fact below: the agency in whose figure it is added up already. */
  readonly within?: string
}

/** What is said besides, by what a fact is of. */
interface Told {
  readonly measure: {
    /** Missing, and declared so by the agency. */
    readonly declaredMissing: boolean
    /** An error stands on its cell although its value is in use. */
    readonly doubtful: boolean
    /** Of a stage: why its value is in no sum. */
    readonly notAdded?: NotAdded
  }
  readonly activity: Words & {
    /** What its quantity counts. */
    readonly counts: string | null
    /** Left out of a publication: its result, whose words may say a count. */
    readonly resultWithheld?: true
  }
  readonly duty: Words
  readonly funding: {
    /** `province`: what the allocator gave to the row in all. */
    readonly amount: "allocated" | "spent" | "province"
  }
}

interface Words {
  readonly result: string | null
}
