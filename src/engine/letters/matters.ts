import { type Day, daysBetween } from "../../base/day.ts"
import { isError } from "../../deadline/accept.ts"
import type { Obligation, Version } from "../../model/compliance.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Obstacle, ReportingStatus } from "../../model/status.ts"

/** What an agency has to be written about, of one period. */
export type Matter = { readonly period: string } & (
  | { readonly kind: "missing"; readonly lastDay: Day; readonly days: number }
  | { readonly kind: "late"; readonly lastDay: Day; readonly sent: Day; readonly days: number }
  /** What was sent cannot be used, and why. */
  | { readonly kind: "unusable"; readonly finding: Diagnostic }
  /** Several versions that nothing orders. */
  | { readonly kind: "unordered"; readonly files: readonly string[] }
  /** Cells to be corrected, or looked at again: errors first. */
  | { readonly kind: "mend"; readonly version: Version; readonly findings: readonly Diagnostic[] }
  /** Not sent yet, and due in so many days. */
  | { readonly kind: "due"; readonly lastDay: Day; readonly days: number }
)

export type MatterKind = Matter["kind"]

/** What is to be corrected or looked at: accepted findings and notes are neither. */
function toMend({ checked }: Version): readonly Diagnostic[] {
  const open = checked.diagnostics.filter(({ accepted, severity }) => accepted === null && severity !== "note")
  return [...open.filter(isError), ...open.filter((finding) => !isError(finding))]
}

function ofObstacle(obligation: Obligation, { kind, count, finding, period }: Obstacle): Matter[] {
  const { lastDay, unordered, inForce } = obligation
  switch (kind) {
    case "missing":
      return lastDay === null ? [] : [{ kind, period, lastDay, days: count ?? 0 }]
    case "unusable":
      return finding === null ? [] : [{ kind, period, finding }]
    case "unordered":
      return [{ kind, period, files: unordered.map(({ checked }) => checked.submission.file) }]
    case "with-errors":
      return inForce === null ? [] : [{ kind: "mend", period, version: inForce, findings: toMend(inForce) }]
    case "record":
      return []
  }
}

/** A report that came, and too late. */
function ofLateness({ state, period, lastDay, timely, daysLate }: Obligation): Matter[] {
  const sent = timely?.sent ?? timely?.received ?? null
  if (state !== "late" || lastDay === null || sent === null) return []
  return [{ kind: "late", period, lastDay, sent, days: daysLate ?? 0 }]
}

/** What each agency has to be written about, in the plan's order; those of whom nothing is to be said are left out. */
export function mattersOf({ consolidation, obstacles }: ReportingStatus): ReadonlyMap<string, readonly Matter[]> {
  const { plan, compliance, yearly = [] } = consolidation
  const obligations = [...yearly, compliance].flatMap((one) => one.obligations)
  const found = [...plan.agencies.keys()].map((agency) => {
    const own = obligations.filter((obligation) => obligation.agency === agency)
    const matters = own.flatMap((obligation) => [
      ...ofLateness(obligation),
      ...obstacles
        .filter((obstacle) => obstacle.agency === agency && obstacle.period === obligation.period)
        .flatMap((obstacle) => ofObstacle(obligation, obstacle)),
    ])
    return [agency, matters] as const
  })
  return new Map(found.filter(([, matters]) => matters.length > 0))
}

/** Who has not sent a report that is not due yet. */
export function dueSoon({ consolidation }: ReportingStatus): ReadonlyMap<string, readonly Matter[]> {
  const { asOf, compliance, period } = consolidation
  return new Map(
    compliance.obligations.flatMap(({ agency, state, lastDay, versions }): [string, Matter[]][] =>
      state === "not-due" && versions.length === 0 && lastDay !== null
        ? [[agency, [{ kind: "due", period: period.id, lastDay, days: daysBetween(asOf, lastDay) }]]]
        : [],
    ),
  )
}
