// A report that was issued before, and what has changed since.
import type { Day } from "../base/day.ts"
import type { FundingTotal } from "./consolidation.ts"
import type { IndicatorStatus } from "./decision.ts"
import type { Fact } from "./fact.ts"
import type { WorkbookPlace } from "./place.ts"
import type { Status } from "./submission.ts"

/** The figures of an issued report, as the JSON beside it has them. */
export interface IssuedReport {
  /** The document's number and day; null where a report was made and not issued. */
  readonly number: string | null
  readonly day: Day | null
  readonly asOf: Day
  readonly indicators: ReadonlyMap<string, IndicatorStatus>
  /** The province's value by measure. */
  readonly measures: ReadonlyMap<string, number | null>
  /** The sums of each row of the funding. */
  readonly funding: ReadonlyMap<string, Pick<FundingTotal, "allocated" | "spent" | "provinceAllocated">>
  /** What each agency gave for measures and money, by `factKey`. */
  readonly given: ReadonlyMap<string, IssuedFact>
  /** The hash of each agency's version in force. */
  readonly inForce: ReadonlyMap<string, string | null>
}

/** A report that was issued, as `issued.yaml` beside its files has it. */
export interface Issue {
  readonly number: string
  readonly day: Day
  /** Who issued it, where that is not the plan's consolidator. */
  readonly agency?: string | undefined
  readonly period: string
  readonly asOf: Day
  /** The plan's id, revision and hash. */
  readonly plan: string
  readonly revision: number
  readonly planSha256: string
  /** Made for publication: numbers are left out, and nothing is compared with it. */
  readonly public: boolean
  readonly files: readonly { readonly file: string; readonly sha256: string }[]
}

export interface IssuedFact {
  readonly id: string
  readonly agency: string
  readonly value: number | Status | null
}

/** What tells a fact from others, the same in every report: of what, whose, of which unit and period; of money, which amount. */
export const factKey = (
  { id, agency, unit, period }: Pick<Fact, "id" | "agency" | "unit" | "period">,
  amount: string | null = null,
): string => JSON.stringify([id, agency, unit, period, amount])

/** What is no longer as it was issued: an indicator, a row of funding, or an agency's report whose figures are the same. */
export interface IssuedChange {
  readonly kind: "indicator" | "funding" | "other"
  /** The indicator, the funding row, or the agency. */
  readonly about: string
  readonly verdict: { readonly before: IndicatorStatus; readonly after: IndicatorStatus } | null
  readonly figures: readonly { readonly id: string; readonly before: number | null; readonly after: number | null }[]
  /** Whose figures changed, in the plan's order. */
  readonly agencies: readonly string[]
  /** Where the changed figures stand now. */
  readonly places: readonly WorkbookPlace[]
}
