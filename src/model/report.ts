// The province's report as a value: what md, xlsx, html and docx say, before any of them says it in its own way.
import type { Day } from "../base/day.ts"
import type { Layout } from "./plan.ts"
import type { LevelTable, Table, Tone } from "./table.ts"
import type { Lang } from "./words.ts"

export interface Report {
  readonly lang: Lang
  /** The document that says how an official paper looks. */
  readonly layout: Layout
  readonly head: ReportHead
  /** The day at which everything is seen. */
  readonly asOf: Day
  /** What the state of the plan is, on one page. */
  readonly summary: Section
  /** I to VII, in the order of an official report. */
  readonly sections: readonly Section[]
  /** How the figures were come by: readings, errata, how to read. */
  readonly notes: Section
  /** Every table in full, for writers that give each a place of its own. */
  readonly tables: ReportTables
}

/** The title block of an official report. Blanks that only a person can fill are dots. */
export interface ReportHead {
  readonly parent: string
  readonly agency: string
  readonly number: string
  readonly nation: string
  readonly motto: string
  readonly placeAndDay: string
  readonly title: string
  readonly subject: string
  /** The decision that the plan was issued with. */
  readonly basis: string
  readonly addressee: string
  /** As-of day, plan and revision, in one line. */
  readonly standing: string
}

export interface ReportTables {
  readonly verdicts: Table
  readonly deadlines: Table
  /** How many agencies reported when, and their shares of those due: for writers that can recalculate. */
  readonly timeliness: Table
  /** What agencies changed by sending again. */
  readonly resubmissions: Table
  readonly indicators: Table
  /** Measure by agency, one table for each level of agencies that are sources. */
  readonly figures: readonly LevelTable[]
  readonly floors: Table
  readonly activities: Table
  readonly duties: Table
  readonly funding: Table
  readonly fundingByAgency: Table
  readonly crossChecks: Table
  /** What has to be done, by whom. */
  readonly proposals: Table
  readonly findings: Table
  readonly sources: Table
  /** How verdicts follow from the sums, step by step: for writers that can recalculate. */
  readonly workings: Table
  /** What the charts are drawn over: attainment, reporting, spending, as far as there is anything. */
  readonly charts: readonly Table[]
}

export interface Section {
  /** `deadlines`, `indicators` … */
  readonly id: string
  /** `I`; null for the summary and the notes. */
  readonly number: string | null
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  /** `lead` is set in bold before the text, by tone. */
  | { readonly kind: "paragraph"; readonly lead: Lead | null; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | { readonly kind: "table"; readonly table: Table }

export interface Lead {
  readonly text: string
  readonly tone: Tone
}

export interface ListItem {
  readonly lead: Lead | null
  readonly text: string
  /** Remarks below the item. */
  readonly under: readonly string[]
}
