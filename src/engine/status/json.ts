import { weekday } from "../../base/day.ts"
import { complianceFigure } from "../../documents/compliance.ts"
import type { Tool } from "../../documents/figures.ts"
import type { Contacts } from "../../model/contact.ts"
import type { Plan } from "../../model/plan.ts"
import type { AgencyStatus, Obstacle, ReportingStatus } from "../../model/status.ts"
import type { Lang } from "../../model/words.ts"
import { countsOf } from "../../rules/counts.ts"
import { diagnosticJson } from "../../rules/diagnostic-json.ts"

/**
 * The document `qn-tip/status@1`, to be printed by `JSON.stringify`. `compliance` has the shape that it has in `qn-tip/consolidation@1`;
 * `periods` is null but for a stage, where it has one entry for every period owed. Messages are in `lang`.
 */
export function statusJson(status: ReportingStatus, tool: Tool, lang: Lang) {
  const { consolidation, agencies, obstacles, calls, next, contacts, issued, term, diagnostics } = status
  const { plan, period, asOf, compliance } = consolidation
  return {
    schema: "qn-tip/status@1" as const,
    tool: { name: tool.name, version: tool.version },
    plan: { id: plan.id, revision: plan.revision, sha256: plan.sha256 },
    period: period.id,
    asOf,
    compliance: complianceFigure(compliance),
    agencies: agencies.map((agency) => agencyJson(plan, agency, contacts)),
    obstacles: obstacles.map((obstacle) => obstacleJson(obstacle, lang)),
    callFirst: calls.map((call) => ({
      agency: call.agency,
      reasons: call.obstacles.map((obstacle) => obstacleJson(obstacle, lang)),
      indicators: call.indicators,
    })),
    // `weekday`: 0 Sunday … 6 Saturday.
    next: next && { period: next.period.id, lastDay: next.lastDay, weekday: weekday(next.lastDay), days: next.days },
    issued,
    periods:
      term?.map(({ period: { id }, compliance }) => ({ period: id, compliance: complianceFigure(compliance) })) ?? null,
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, lang)),
    counts: countsOf(diagnostics),
  }
}

/** The document of a run that could not look at anything; `failure` says why. */
export const statusFailure = (failure: string, tool: Tool) => ({
  schema: "qn-tip/status@1" as const,
  tool: { name: tool.name, version: tool.version },
  plan: null,
  period: null,
  asOf: null,
  compliance: null,
  agencies: [],
  obstacles: [],
  callFirst: [],
  next: null,
  issued: null,
  periods: null,
  diagnostics: [],
  counts: { error: 0, warning: 0, note: 0 },
  failure,
})

/** Both days are there: those that timeliness looks at in `compliance`, those of the version in force here. */
const agencyJson = (plan: Plan, { obligation, errors, warnings, lying }: AgencyStatus, contacts: Contacts) => {
  const contact = contacts.get(obligation.agency)
  const { agency, state, inForce, timely, versions } = obligation
  return {
    agency,
    mandate: plan.agencies.get(agency)?.mandate ?? "ordered",
    status: state,
    dayFrom: timely?.dayFrom ?? null,
    versions: versions.length,
    version: inForce?.number ?? null,
    file: inForce?.checked.submission.file ?? null,
    sent: inForce?.sent ?? null,
    received: inForce?.received ?? null,
    state: inForce?.checked.state ?? (versions.length > 0 ? ("unusable" as const) : null),
    asked: inForce?.checked.asked ?? null,
    answered: inForce?.checked.answered ?? null,
    errors,
    warnings,
    lying,
    contact: contact === undefined ? null : { phone: contact.phone, email: contact.email },
  }
}

const obstacleJson = ({ kind, period, agency, count, finding }: Obstacle, lang: Lang) => ({
  kind,
  period,
  agency,
  count,
  message: finding?.message[lang] ?? null,
})
