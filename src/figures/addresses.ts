import type { IndicatorAttainment, SourceValue } from "../model/attainment.ts"
import type { FundingReport, FundingTotal } from "../model/consolidation.ts"
import type { Fact } from "../model/fact.ts"
import type { Address } from "../model/table.ts"

// Where things stand in the report's tables. Tables point at each other's cells by these; nobody reads an id to find what it is made of.

/** The id of a row made of what tells it from the others of its table; a part that is not there keeps its place. */
export const rowId = (...parts: readonly (string | number | null)[]): string =>
  parts.map((part) => part ?? "").join("|")

const at = (table: string, row: string, column: string): Address => ({ table, row, column })

/** The row of a table's headings. */
export const headings = "headings"

/** Lines of the table of sources. */
export const sourceLine = (
  measure: string,
  { agency, unit, period }: Pick<SourceValue, "agency" | "unit" | "period">,
): string => rowId(measure, agency, unit, period)
export const activityLine = (activity: string, agency: string): string => rowId(activity, agency)
/** `province`: of what the allocator gave to a row in all. */
export const fundingLine = (
  row: string,
  { agency, period }: Pick<FundingReport, "agency" | "period">,
  amount: Amount | "province",
): string => rowId(row, agency, period, amount)

/** The line of a fact; null for duties, which have no number. */
export function lineOf(fact: Fact): string | null {
  switch (fact.kind) {
    case "measure":
      return sourceLine(fact.id, fact)
    case "activity":
      return activityLine(fact.id, fact.agency)
    case "funding":
      return fundingLine(fact.id, fact, fact.amount)
    case "duty":
      return null
  }
}

export type Amount = "allocated" | "spent"

/** A line of the sources, and the number on it. */
export const lineAt = (line: string): Address => at("sources", line, "code")
export const numberAt = (line: string): Address => at("sources", line, "value")

export const figuresOf = (level: string): string => `figures-${level}`

/** A measure in the table of a level of agencies: an agency's figure by its id, the province's sum, how many sources gave a number. */
export const figureAt = (level: string, measure: string, column: string): Address =>
  at(figuresOf(level), measure, column)

/** What an agency said of an activity. */
export const activityAt = (line: string, column: "code" | "state" | "quantity" = "code"): Address =>
  at("activities", line, column)

/** An activity's row of all agencies together. */
export const activityTotalAt = (activity: string): Address => at("activity-totals", activity, "code")

export const floorAt = (
  measure: string,
  source: Pick<SourceValue, "agency" | "unit" | "period">,
  column: "value" | "atLeast" | "short" | "verdict",
): Address => at("floors", sourceLine(measure, source), column)

/** A unit in the table of shares. */
export const reachedAt = (row: string, column: "n" | "d" | "share" | "verdict"): Address => at("reached", row, column)

export const indicatorAt = (indicator: string, column: "code" | "heard" | "verdict" = "code"): Address =>
  at("indicators", indicator, column)

/** A part of several has a row of its own below its indicator's. */
export const partRow = (indicator: IndicatorAttainment, part: number): string =>
  "parts" in indicator && indicator.parts.length > 1 ? rowId(indicator.id, part) : indicator.id

export const partAt = (
  indicator: IndicatorAttainment,
  part: number,
  column: "numerator" | "denominator" | "percent" | "verdict",
): Address => at("indicators", partRow(indicator, part), column)

/** On the first page. */
export const verdictAt = (indicator: string): Address => at("verdicts", indicator, "code")

export const deadlineAt = (
  agency: string,
  column: "state" | "lastDay" | "sent" | "received" | "daysLate" | "version",
): Address => at("deadlines", agency, column)

/** The day as of which the deadlines are judged. */
export const asOfAt = at("as-of", "as-of", "day")

export const timelinessAt = (state: string): Address => at("timeliness", state, "count")

export const checkAt = (id: string, column: "code" | "left" | "right" = "code"): Address =>
  at("cross-checks", id, column)

/** A row of the funding, the sum of a project (its id), or of all (`all`). */
export const fundingAt = (
  id: string,
  column: "code" | "allocated" | "spent" | "province" | "heard" = "code",
): Address => at("funding", id, column)

/** The words above a project's rows of the funding. */
export const fundingGroup = (project: string): string => rowId(project, "group")

export const reporterRow = (project: string, { agency, period }: Pick<FundingReport, "agency" | "period">): string =>
  rowId(project, agency, period)

/** What an agency entered for a row of the funding. */
export const amountAt = (
  { project, source }: Pick<FundingTotal, "project" | "source">,
  reporter: Pick<FundingReport, "agency" | "period">,
  amount: Amount,
): Address => at("funding-by-agency", reporterRow(project, reporter), amountColumn(source, amount))

export const amountColumn = (source: string, amount: Amount): string => `${source}-${amount}`
