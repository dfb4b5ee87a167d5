import type { SourceValue } from "../model/attainment.ts"
import type { FundingReport } from "../model/consolidation.ts"
import type { Setting } from "./setting.ts"

// Names of the lines in the table of sources, by which figures elsewhere point at them.

export const sourceAnchor = (measure: string, { agency, unit, period }: SourceValue): string =>
  [measure, agency, unit ?? "", period].join("|")

/** The first of the lines that make up a measure's sum; the others follow it there. */
export function firstSource({ consolidation }: Setting, id: string): string | null {
  const source = consolidation.measures.find((measure) => measure.id === id)?.sources[0]
  return source === undefined ? null : sourceAnchor(id, source)
}

export const activityAnchor = (activity: string, agency: string): string => [activity, agency].join("|")

export const fundingAnchor = (
  row: string,
  { agency, period }: Pick<FundingReport, "agency" | "period">,
  column: "allocated" | "spent",
): string => [row, agency, period, column].join("|")

/** Of what the allocator gave to a row in all. */
export const allocationAnchor = (row: string, allocator: string, period: string): string =>
  [row, allocator, period, "province"].join("|")

/** The first of the rows by which an indicator's verdict is worked out. */
export const workingAnchor = (indicator: string): string => `working|${indicator}`

/** The agency in any of these names. */
export const sourceAgency = (anchor: string): string => anchor.split("|")[1] ?? ""
