// The plan, with every reference resolved to ids. Maps keep the order of the YAML, which is the order of the decision.

import type { Day } from "../base/day.ts"
import type { Agency, AgencyLevelInfo, Group, Unit, UnitLevel } from "./agency.ts"
import type { AnswerStatus } from "./answer-status.ts"
import type { CrossCheck } from "./cross-check.ts"
import type { Severity } from "./diagnostic.ts"
import type { Funding } from "./funding.ts"
import type { Indicator, Measure } from "./indicator.ts"
import type { Nouns } from "./nouns.ts"
import type { Passage } from "./passage.ts"
import type { Period } from "./period.ts"
import type { Regime } from "./regime.ts"
import type { ReportSettings } from "./report-settings.ts"
import type { Dimension, StatisticsTable } from "./statistics.ts"

export interface Plan {
  readonly format: 1
  readonly revision: number
  readonly id: string
  /** Hash of the plan's files, as given by whoever read them. */
  readonly sha256: string
  readonly title: string
  readonly province: string
  readonly nouns: Nouns
  /** Its own statuses of activities and duties, in the order of the lists; none: the four that every plan has. */
  readonly statuses: readonly AnswerStatus[]
  readonly decision: Decision
  readonly term: Term
  /** What the plan goes by (I.I), aims at as a whole (I.II.1), and whom and where it concerns (II). */
  readonly viewpoints: readonly Passage[]
  readonly generalObjective: Passage | null
  readonly scope: readonly Passage[]
  /** The agency that receives every report and consolidates. */
  readonly consolidator: string
  readonly objectives: ReadonlyMap<string, Statement>
  readonly solutions: ReadonlyMap<string, Statement>
  readonly agencyLevels: ReadonlyMap<string, AgencyLevelInfo>
  readonly agencies: ReadonlyMap<string, Agency>
  /** Texts that may mean several (`Sở NV`), with the names of those candidates, to be asked about. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>
  readonly groups: ReadonlyMap<string, Group>
  readonly levels: readonly UnitLevel[]
  readonly units: ReadonlyMap<string, Unit>
  readonly projects: ReadonlyMap<string, Project>
  readonly subProjects: ReadonlyMap<string, SubProject>
  readonly indicators: ReadonlyMap<string, Indicator>
  /** Those of indicators and of tables of statistics, each before the categories that it is broken down by. */
  readonly measures: ReadonlyMap<string, Measure>
  readonly dimensions: ReadonlyMap<string, Dimension>
  readonly statistics: ReadonlyMap<string, StatisticsTable>
  readonly activities: ReadonlyMap<string, Activity>
  readonly duties: ReadonlyMap<string, Duty>
  readonly funding: Funding
  readonly regime: Regime
  /** All periods owed, in order of their last day; a stage comes last. */
  readonly periods: ReadonlyMap<string, Period>
  readonly crossChecks: readonly CrossCheck[]
  readonly calendar: Calendar
  readonly thresholds: Thresholds
  readonly errata: readonly Erratum[]
  readonly report: ReportSettings
  readonly changes: readonly PlanChange[]
  /** The decisions that amended it until it was as it is here, in order of the days on which they took force. */
  readonly amendments: readonly Amendment[]
  /** The plan whose place it took, the first day on which it was in force, and the rows that mean something else since; null: it is as its decision said. */
  readonly replaces: { readonly plan: Plan; readonly since: Day; readonly redefined: readonly string[] } | null
  readonly severities: readonly SeveritySetting[]
  /** Set: the plan as one of the agencies sees it to whom others report; its sources are those others. */
  readonly office?: Office
}

/** An agency to whom others report, and the plan with everyone in it. */
interface Office {
  readonly id: string
  readonly whole: Plan
}

export interface Decision {
  readonly number: string
  readonly issued: Day
  readonly inForce: Day
  readonly issuer: string
  readonly title: string
  readonly clause: string
  readonly bases: readonly Passage[]
  /** But for the one on the day in force. */
  readonly articles: readonly Passage[]
}

export interface Term {
  readonly from: number
  readonly until: number
  readonly clause: string
  readonly reading: string | null
}

/** An objective or a solution. */
export interface Statement {
  readonly id: string
  readonly clause: string
  readonly text: string
}

export interface Project {
  readonly id: string
  readonly objective: string
  readonly clause: string
  readonly name: string
  readonly lead: string
  readonly coordinators: readonly string[]
  readonly groups: readonly string[]
  readonly subProjects: readonly string[]
  readonly indicators: readonly string[]
  readonly activities: readonly string[]
  /** Agencies that lead or coordinate it or one of its sub-projects, and the districts: they report its funding. */
  readonly funded: readonly string[]
  readonly reading: string | null
}

export interface SubProject {
  readonly id: string
  readonly project: string
  readonly clause: string
  readonly name: string
  readonly lead: string
  readonly coordinators: readonly string[]
  readonly groups: readonly string[]
  readonly activities: readonly string[]
  readonly reading: string | null
}

export interface Activity {
  readonly id: string
  readonly project: string
  readonly subProject: string | null
  readonly clause: string
  readonly text: string
  /** The unit suggested for its quantity; null where there is none. */
  readonly unit: string | null
  /** Its quantity counts victims or accused: small counts below the province's level are not published. */
  readonly sensitive: boolean
  readonly lead: string
  /** Who carries it out, where that is not everyone with a role in what holds it. */
  readonly by: readonly string[] | null
  /** Who reports it: those that `by` names, else lead, coordinators, and the levels that report the project's activities. */
  readonly reporters: readonly string[]
  /** How its quantities make the province's: added up, the lead's alone (others count the same cases), or not at all. */
  readonly quantity: "sum" | "lead" | "none"
  readonly reading: string | null
}

export interface Duty {
  readonly id: string
  /** The entry of Part VI.I; 0: what all are charged with. */
  readonly entry: number
  readonly clause: string
  readonly text: string
  readonly agencies: readonly string[]
}

export interface Calendar {
  /** Days off around the deadlines besides Saturdays and Sundays. */
  readonly daysOff: ReadonlyMap<Day, string>
}

/** From when on a change between periods is asked about (QN313, QN314, QN322). */
interface Thresholds {
  /** A figure this many times the last period's, or as small a part of it, is asked about. */
  readonly jumpTimes: number
  /** … but only where one of the two figures is at least this. */
  readonly jumpFrom: number
  /** As many figures above 0 equal to the last period's are asked about, when they are all that the agency entered above 0. */
  readonly copiedFrom: number
  /** A funding amount from this on, in the plan's unit, is likely đồng. */
  readonly amountSuspect: number
}

export interface Erratum {
  readonly clause: string
  readonly printed: string
  readonly read: string
}

/** A change to the plan that a document ordered: it accepts the changes it names. */
export interface PlanChange {
  readonly revision: number
  readonly decision: string
  readonly day: Day
  readonly reason: string
  readonly items: readonly string[]
}

/** A decision that amends the plan from a day on: what was over before stays as it was. */
export interface Amendment {
  readonly number: string
  /** Signed. */
  readonly day: Day
  readonly inForce: Day
  readonly reason: string
  /** The ids that it names (of parts without an id, their keys), each with where in the decision it does. */
  readonly items: readonly { readonly id: string; readonly article: string }[]
}

export interface SeveritySetting {
  readonly rule: string
  readonly severity: Severity | "off"
  readonly reason: string
}
