import { compareDecimals, sum } from "../base/fraction.ts"
import type { MeasureTotal, SourceValue } from "../model/attainment.ts"
import type { FundingTotal } from "../model/consolidation.ts"
import type { CrossCheck, CrossCheckResult } from "../model/cross-check.ts"
import type { Plan } from "../model/plan.ts"
import { compared, isPlain, type Side } from "./comparison.ts"
import { agencySides } from "./within-agency.ts"

/**
 * The comparisons that the plan lists, then the province's allocations = the agencies' sum, row by row. A check that holds within each agency
 * fails as soon as one agency breaks it.
 */
export function crossChecksOf(
  plan: Plan,
  totals: ReadonlyMap<string, MeasureTotal>,
  funding: readonly FundingTotal[],
): readonly CrossCheckResult[] {
  const { crossCheck } = plan.funding
  return [
    ...plan.crossChecks.map((check) => resultOf(check, totals)),
    ...(crossCheck === null ? [] : funding.map((row) => compareAllocation(`${crossCheck}/${row.id}`, row))),
  ]
}

function resultOf(check: CrossCheck, totals: ReadonlyMap<string, MeasureTotal>): CrossCheckResult {
  const { id, relation, tolerance } = check
  const sides = { left: sideOf(check.left, totals), right: sideOf(check.right, totals) }
  return {
    id,
    holds: verdictOf(check, sides, totals),
    left: sides.left.sum,
    right: sides.right.sum,
    ...(relation === "≤" ? {} : { relation }),
    ...(tolerance === null ? {} : { tolerance }),
  }
}

function verdictOf(
  check: CrossCheck,
  { left, right }: { readonly left: Side; readonly right: Side },
  totals: ReadonlyMap<string, MeasureTotal>,
): boolean | null {
  if (check.withinAgency) {
    const sources = new Map([...totals].map(([id, { sources }]) => [id, sources.map(withNumber)]))
    if (agencySides(check, sources).some((own) => compared(check, own.left, own.right) === false)) return false
  }
  if (isPlain(check) && !(left.whole && right.whole)) return null
  return compared(check, left, right)
}

const withNumber = ({ value, ...source }: SourceValue) => ({
  ...source,
  value: typeof value === "number" ? value : null,
})

/** The totals of a side's measures, added up over those that have any. */
function sideOf(measures: readonly string[], totals: ReadonlyMap<string, MeasureTotal>): Side {
  const of = measures.map((measure) => totals.get(measure))
  const known = of.flatMap((total) => total?.value ?? [])
  return {
    sum: known.length === 0 ? null : sum(known),
    whole: known.length === of.length && of.every((total) => total?.sources.every(({ state }) => state === "value")),
  }
}

function compareAllocation(id: string, { provinceAllocated, allocated, coverage }: FundingTotal): CrossCheckResult {
  const complete = coverage.allocated.heard === coverage.allocated.expected
  const both = complete && provinceAllocated !== null && allocated !== null
  return {
    id,
    holds: both ? compareDecimals(provinceAllocated, allocated) === 0 : null,
    left: provinceAllocated,
    right: allocated,
  }
}
