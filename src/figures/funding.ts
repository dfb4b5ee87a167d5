import { percentOf, sum } from "../base/fraction.ts"
import { groupBy } from "../base/order.ts"
import type { FundingReport, FundingTotal } from "../model/consolidation.ts"
import type { Setting } from "./setting.ts"

/** The sum over the rows that have one; null where none has. */
export function total(
  rows: readonly FundingTotal[],
  column: "allocated" | "spent" | "provinceAllocated",
): number | null {
  const given = rows.map((row) => row[column]).filter((value) => value !== null)
  return given.length === 0 ? null : sum(given)
}

/** Spent as a share of allocated, where the same agencies gave both and something was allocated: else the two do not compare. */
export function spentShare({ consolidation }: Setting, rows: readonly FundingTotal[]): string | null {
  const { allocator } = consolidation.plan.funding
  const bothGiven = rows.every(({ agencies }) =>
    agencies.every(({ agency, allocated, spent }) => agency === allocator || (allocated === null) === (spent === null)),
  )
  const [allocated, spent] = [total(rows, "allocated"), total(rows, "spent")]
  if (!bothGiven || allocated === null || spent === null || allocated <= 0 || spent < 0) return null
  const places = Math.max(decimalPlaces(allocated), decimalPlaces(spent))
  return percentOf(digits(spent, places), digits(allocated, places))
}

const decimalPlaces = (value: number): number => String(value).split(".")[1]?.length ?? 0

/** The amount in units of its last decimal place, as a whole number. */
const digits = (value: number, places: number): number => Math.round(value * 10 ** places)

type Reporter = Pick<FundingReport, "agency" | "period">

/** Who entered anything in one of the rows of a project: each once, agency by agency. */
export function fundingReporters(rows: readonly FundingTotal[]): readonly Reporter[] {
  const all = new Map(rows.flatMap(({ agencies }) => agencies.map((one) => [`${one.agency}|${one.period}`, one])))
  return [...groupBy(all.values(), ({ agency }) => agency).values()].flat()
}
