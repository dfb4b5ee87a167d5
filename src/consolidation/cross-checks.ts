import { compareDecimals } from "../base/fraction.ts"
import type { MeasureTotal, SourceValue } from "../model/attainment.ts"
import type { CrossCheckResult, FundingTotal } from "../model/consolidation.ts"
import type { CrossCheck, Plan } from "../model/plan.ts"

/**
 * The comparisons between agencies that the plan lists (left ≤ right), then the province's allocations = the agencies' sum, row by
 * row. `holds` is null while a side is not fully heard; a check that holds within each agency fails as soon as one agency that gave both
 * breaks it.
 */
export function crossChecksOf(
  plan: Plan,
  totals: ReadonlyMap<string, MeasureTotal>,
  funding: readonly FundingTotal[],
): readonly CrossCheckResult[] {
  const { crossCheck } = plan.funding
  return [
    ...plan.crossChecks.map((check) => compare(check, totals.get(check.left), totals.get(check.right))),
    ...(crossCheck === null ? [] : funding.map((row) => compareAllocation(`${crossCheck}/${row.id}`, row))),
  ]
}

function compare(
  { id, withinAgency }: CrossCheck,
  leftTotal: MeasureTotal | undefined,
  rightTotal: MeasureTotal | undefined,
): CrossCheckResult {
  const [left, right] = [leftTotal?.value ?? null, rightTotal?.value ?? null]
  const complete = [leftTotal, rightTotal].every((total) => total?.sources.every(({ state }) => state === "value"))
  const broken = withinAgency && breakers(leftTotal?.sources ?? [], rightTotal?.sources ?? []).length > 0
  const holds = broken ? false : complete && left !== null && right !== null ? left <= right : null
  return { id, holds, left, right }
}

/** Sources whose own left number is above their own right one. */
function breakers(
  left: readonly SourceValue[],
  right: readonly SourceValue[],
): readonly { readonly left: SourceValue; readonly right: SourceValue }[] {
  return left.flatMap((one) => {
    const other = right.find(({ agency, unit }) => agency === one.agency && unit === one.unit)
    if (typeof one.value !== "number" || typeof other?.value !== "number") return []
    return one.value > other.value ? [{ left: one, right: other }] : []
  })
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
