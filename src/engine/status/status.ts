import { type Day, daysBetween } from "../../base/day.ts"
import { groupBy } from "../../base/order.ts"
import { isError } from "../../deadline/accept.ts"
import { attribute } from "../../deadline/attribute.ts"
import { comply } from "../../deadline/comply.ts"
import { agencyNamedIn } from "../../deadline/named-in.ts"
import { dueNext } from "../../deadline/schedule.ts"
import type { Compliance, Obligation } from "../../model/compliance.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Contacts } from "../../model/contact.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { IssuedReport } from "../../model/issued.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import type {
  AgencyStatus,
  Call,
  Obstacle,
  ObstacleKind,
  PeriodObligations,
  ReportingStatus,
} from "../../model/status.ts"
import { changedSinceIssued } from "../../rules/consolidation/changed-since-issued.ts"
import * as consolidationRules from "../../rules/consolidation/index.ts"
import { submissionLeftOut } from "../../rules/consolidation/submission-left-out.ts"
import { versionsWithoutOrder } from "../../rules/consolidation/versions-without-order.ts"
import { countsOf } from "../../rules/counts.ts"
import * as deadlineRules from "../../rules/deadline/index.ts"
import { consolidate } from "../consolidate/consolidate.ts"

/** Findings on figures: nobody's report is to blame. */
const onFigures = (code: string): boolean =>
  has(consolidationRules, code) && !has({ submissionLeftOut, versionsWithoutOrder, changedSinceIssued }, code)

const has = (rules: Readonly<Record<string, { readonly code: string }>>, code: string): boolean =>
  Object.values(rules).some((rule) => rule.code === code)

/**
 * Who has reported for the period at the as-of day, what stands in the way of consolidating it, whom to call first, and what is due
 * next. Of a stage: the obligations of all periods as well, and what its years lack.
 */
export function statusOf(
  plan: Plan,
  period: Period,
  folder: ReportsFolder,
  asOf: Day,
  issued: IssuedReport | null = null,
  contacts: Contacts = new Map(),
): ReportingStatus {
  const consolidation = consolidate(plan, period, folder, asOf, issued)
  const diagnostics = consolidation.diagnostics.filter(({ code }) => !onFigures(code))
  const obstacles = obstaclesOf(consolidation, diagnostics)
  const lying = lyingByName(plan, folder, asOf)
  return {
    consolidation,
    agencies: consolidation.compliance.obligations.map((obligation) =>
      agencyStatus(obligation, lying.get(obligation.agency) ?? []),
    ),
    obstacles,
    calls: callsOf(consolidation, obstacles),
    next: dueNext(plan, folder.rulings, asOf),
    contacts,
    issued: issued && { number: issued.number, day: issued.day, asOf: issued.asOf },
    term: period.span === "stage" ? termOf(plan, folder, asOf) : null,
    diagnostics,
  }
}

const termOf = (plan: Plan, folder: ReportsFolder, asOf: Day): PeriodObligations[] =>
  [...plan.periods.values()].map((period) => ({ period, compliance: comply(plan, period, folder, asOf) }))

/** What lies in the folder and does not count (no workbook, or nobody's), by the agency that its name names. */
function lyingByName(plan: Plan, folder: ReportsFolder, asOf: Day): ReadonlyMap<string, readonly string[]> {
  const nobodys = attribute(folder, asOf).filter(({ agency, period }) => agency === null || period === null)
  const files = [...folder.others, ...nobodys.map(({ checked }) => checked.submission.file)]
  const named = groupBy(files, (file) => agencyNamedIn(plan, file))
  return new Map([...named].flatMap(([agency, own]) => (agency === null ? [] : [[agency, own] as const])))
}

function agencyStatus(obligation: Obligation, lying: readonly string[]): AgencyStatus {
  const version = obligation.inForce ?? obligation.versions.at(-1)
  const { error, warning } = countsOf(version?.checked.diagnostics ?? [])
  return { obligation, errors: error, warnings: warning, lying }
}

/** The obligations that the figures stand on: the period's own; of a stage, those of its years before it. */
const complianceUnder = ({ compliance, yearly = [] }: Consolidation): readonly Compliance[] => [...yearly, compliance]

const kinds: readonly ObstacleKind[] = ["missing", "unusable", "unordered", "with-errors", "record"]

function obstaclesOf(consolidation: Consolidation, diagnostics: readonly Diagnostic[]): Obstacle[] {
  const { asOf, period } = consolidation
  const periods = complianceUnder(consolidation).map(({ obligations }) => obligations[0]?.period ?? period.id)
  const leftOut = diagnostics.filter(({ code }) => code === submissionLeftOut.code)
  const own = complianceUnder(consolidation).flatMap(({ obligations }) =>
    obligations.flatMap((obligation) => ofObligation(obligation, leftOut, asOf)),
  )
  const said = new Set(own.map(({ finding }) => finding))
  const records = diagnostics.filter((finding) => isError(finding) && !said.has(finding) && isOfRecords(finding))
  return [
    ...own,
    ...records.map((finding): Obstacle => ({ kind: "record", period: period.id, agency: null, count: null, finding })),
  ].sort(
    (a, b) => periods.indexOf(a.period) - periods.indexOf(b.period) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  )
}

/** A fault of the register, the rulings or the folder, rather than of a report's own cells. */
const isOfRecords = ({ code }: Diagnostic): boolean => has(deadlineRules, code) || code === submissionLeftOut.code

function ofObligation(obligation: Obligation, leftOut: readonly Diagnostic[], asOf: Day): Obstacle[] {
  const { agency, period, state, lastDay, versions, unordered, inForce } = obligation
  const files = new Set(versions.map(({ checked }) => checked.submission.file))
  const unusable = leftOut.filter(({ place }) => files.has(place.file))
  const errors = inForce?.checked.diagnostics.filter(isError).length ?? 0
  const obstacle = (kind: ObstacleKind, count: number | null, finding: Diagnostic | null = null): Obstacle => ({
    kind,
    period,
    agency,
    count,
    finding,
  })
  return [
    ...(state === "missing" && unusable.length === 0 && lastDay !== null
      ? [obstacle("missing", daysBetween(lastDay, asOf))]
      : []),
    ...unusable.map((finding) => obstacle("unusable", null, finding)),
    ...(unordered.length > 0 ? [obstacle("unordered", null)] : []),
    ...(errors > 0 ? [obstacle("with-errors", errors)] : []),
  ]
}

/** One call for each agency: first those whom most indicators wait for, then the silent, then those longest overdue. */
function callsOf({ indicators, plan }: Consolidation, obstacles: readonly Obstacle[]): Call[] {
  const calls = [...plan.agencies.keys()].flatMap((agency): Call[] => {
    const own = obstacles.filter((obstacle) => obstacle.agency === agency)
    const waiting = indicators.filter(({ provisional, coverage }) => provisional && coverage.missing.includes(agency))
    return own.length === 0 ? [] : [{ agency, obstacles: own, indicators: waiting.map(({ id }) => id) }]
  })
  return calls.sort(
    (a, b) =>
      b.indicators.length - a.indicators.length || gravity(a) - gravity(b) || b.obstacles.length - a.obstacles.length,
  )
}

const gravity = ({ obstacles }: Call): number => Math.min(...obstacles.map(({ kind }) => kinds.indexOf(kind)))
