import type { Day } from "../../base/day.ts"
import { consolidateFigures } from "../../consolidation/consolidate.ts"
import { accept, accepts, type Belonging } from "../../deadline/accept.ts"
import { comply } from "../../deadline/comply.ts"
import type { Compliance } from "../../model/compliance.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { IssuedReport } from "../../model/issued.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import { owesElsewhere } from "../../offices/lines.ts"
import { asOffice } from "../../offices/seen-by.ts"
import { planOn } from "../../plan/amendments/in-force.ts"
import * as consolidationRules from "../../rules/consolidation/index.ts"
import { withSeverities } from "../../rules/counts.ts"
import * as deadlineRules from "../../rules/deadline/index.ts"
import { rulingUnused } from "../../rules/deadline/ruling-unused.ts"
import { runRules } from "../../rules/rule.ts"
import { sortDiagnostics } from "../../rules/sorted.ts"
import type { DeadlineCase, UnusedRuling } from "../../rules/subjects.ts"
import { resubmissionsOf } from "../receive/changes.ts"
import { changedSince } from "./changed-since.ts"

/**
 * The province's figures for a period at the as-of day, and everything that is to be said of them: the findings of the versions in force,
 * of the deadlines and of the figures, sorted, each once, with the plan's severities. What the office accepted is marked as accepted;
 * rulings that settled nothing are named. With a report on the period that was issued before, what has changed since is said too.
 */
export function consolidate(
  given: Plan,
  asked: Period,
  everything: ReportsFolder,
  asOf: Day,
  before: IssuedReport | null = null,
): Consolidation {
  const whole = asOffice(given)
  const period = whole.periods.get(asked.id) ?? asked
  const folder = withOwnRulings(whole, everything)
  const plan = planOn(whole, period.until)
  const figures = consolidateFigures(plan, period, everything, asOf)
  const { compliance, submissions } = figures
  const issued = before && { ...before, changes: changedSince(figures, before) }
  const subject: DeadlineCase = { plan, whole, period, asOf, compliance, folder, unusedRulings: [] }
  const inForce = [...new Set([...submissions.obligations, ...compliance.obligations])].flatMap(
    (obligation) => obligation.inForce ?? [],
  )
  const found = [
    ...inForce.flatMap(({ checked }) => checked.diagnostics),
    ...[...runRules(deadlineRules, subject), ...runRules(consolidationRules, { figures, folder, issued })].map(
      (diagnostic) => accept(diagnostic, folder.rulings.accepted, belongingOf(diagnostic, compliance, period), asOf),
    ),
  ]
  const unused = [...unusedAcceptances(found, subject), ...unusedOrders(subject)]
  const all = [...found, ...rulingUnused.check({ ...subject, unusedRulings: unused })]
  const sheets = new Set(
    inForce.flatMap(({ checked }) => checked.submission.workbook?.sheets.map(({ name }) => name) ?? []),
  )
  const resubmissions = resubmissionsOf([...(figures.yearly ?? []), compliance])
  return { ...figures, resubmissions, diagnostics: sortDiagnostics(withSeverities(all, plan.severities), [...sheets]) }
}

/** The folder with the rulings that are about those who report to this office: on others, another one will know. */
function withOwnRulings(plan: Plan, folder: ReportsFolder): ReportsFolder {
  if (plan.office === undefined) return folder
  const own = <T extends { readonly agency: string; readonly period: string }>(rulings: readonly T[]) =>
    rulings.filter(({ agency, period }) => !owesElsewhere(plan, agency, period))
  const { accepted, stands } = folder.rulings
  return { ...folder, rulings: { ...folder.rulings, accepted: own(accepted), stands: own(stands) } }
}

/** Whose a finding is: the agency that it names, else that of the version in whose file it stands. */
function belongingOf({ facts, place }: Diagnostic, { obligations }: Compliance, period: Period): Belonging {
  const named = typeof facts.agency === "string" ? facts.agency : null
  const byFile = obligations.find(({ versions }) =>
    versions.some(({ checked }) => checked.submission.file === place.file),
  )
  return { agency: named ?? byFile?.agency ?? null, period: period.id }
}

/** Accepted findings of the period, and not yet run out, that no longer occur. */
function unusedAcceptances(found: readonly Diagnostic[], subject: DeadlineCase): readonly UnusedRuling[] {
  const { folder, period, asOf, compliance } = subject
  return folder.rulings.accepted
    .filter((ruling) => ruling.period === period.id && (ruling.until === null || asOf <= ruling.until))
    .filter(
      (ruling) =>
        !found.some((diagnostic) => accepts(ruling, diagnostic, belongingOf(diagnostic, compliance, period), asOf)),
    )
    .map(({ at, code, agency, row }) => ({
      at,
      kind: "accepted",
      agency,
      about: row === null ? code : `${code} (${row})`,
    }))
}

/** Rulings on the order of versions that nothing needs: without them the order would be the same. */
function unusedOrders({ plan, period, folder, asOf }: DeadlineCase): readonly UnusedRuling[] {
  const stands = folder.rulings.stands.filter((ruling) => ruling.period === period.id)
  if (stands.length === 0) return []
  const without = comply(plan, period, { ...folder, rulings: { ...folder.rulings, stands: [] } }, asOf)
  return stands
    .filter(
      ({ agency }) => without.obligations.find((obligation) => obligation.agency === agency)?.unordered.length === 0,
    )
    .map(({ at, agency, file }) => ({ at, kind: "stands", agency, about: file }))
}
