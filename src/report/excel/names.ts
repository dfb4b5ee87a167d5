import type { SourceValue } from "../../model/attainment.ts"
import type { FundingReport } from "../../model/consolidation.ts"
import { fundingAnchor, sourceAnchor } from "../anchors.ts"

// Names of the cells that a workbook's formulas refer to.

/** The number of a line in the table of sources. */
export const sourceName = (measure: string, source: SourceValue): string => `source|${sourceAnchor(measure, source)}`

/** An agency's figure, the province's sum, and how many sources gave a number, in the table of a level of agencies. */
export const agencyCellName = (measure: string, agency: string): string => `figure|${measure}|${agency}`
export const totalName = (measure: string, level: string): string => `total|${measure}|${level}`
export const givenName = (measure: string, level: string): string => `given|${measure}|${level}`

export const floorName = (
  measure: string,
  source: SourceValue,
  column: "value" | "least" | "short" | "verdict",
): string => `floor|${sourceAnchor(measure, source)}|${column}`

export const partName = (
  indicator: string,
  part: number,
  column: "n" | "d" | "percent" | "bounds" | "status",
): string => `part|${indicator}|${part}|${column}`

export const indicatorName = (
  indicator: string,
  column: "heard" | "verdict" | "short-result" | "short-heard" | "short-verdict",
): string => `indicator|${indicator}|${column}`

/** A step of the workings: of a part, or of the whole indicator; in a stage of one of its years. */
export const stepName = (
  indicator: string,
  part: number | "all",
  column: string,
  year: { readonly id: string } | null = null,
): string => ["step", indicator, ...(year === null ? [] : [year.id]), part, column].join("|")

/** Of an agency, in the table of deadlines. */
export const deadlineName = (
  agency: string,
  column: "state" | "lastDay" | "sent" | "received" | "daysLate" | "version" | "versionDay",
): string => `deadline|${agency}|${column}`

/** The day as of which the deadlines are judged. */
export const asOfName = "as-of"

export const timelinessName = (row: string, column: "count" | "rate"): string => `timeliness|${row}|${column}`

export const checkName = (id: string, column: "left" | "right" | "holds"): string => `check|${id}|${column}`

/** A funding row's sum, or that of a project (its id) or of all (`all`). */
export const fundingName = (
  id: string,
  column: "allocated" | "spent" | "rate" | "provinceAllocated" | "heard",
): string => `funding|${id}|${column}`

/** What an agency entered; the line in the table of sources has the anchor's own name. */
export const amountName = (
  id: string,
  report: Pick<FundingReport, "agency" | "period">,
  column: "allocated" | "spent",
): string => `amount|${fundingAnchor(id, report, column)}`

/** Of a chart's table. */
export const chartName = (table: string, row: string, column: string): string => `chart|${table}|${row}|${column}`
