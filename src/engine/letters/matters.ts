import { isError } from "../../deadline/accept.ts"
import type { Obligation, Version } from "../../model/compliance.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { ObstacleKind, ReportingStatus } from "../../model/status.ts"

/** late: it came, and too late; due: not sent yet, and not due yet. */
export type MatterKind = Exclude<ObstacleKind, "record"> | "late" | "due"

/** What an agency has to be written about, of one period. */
export interface Matter {
  readonly kind: MatterKind
  readonly obligation: Obligation
  /** unusable: why what was sent cannot be used. */
  readonly finding: Diagnostic | null
}

type Matters = ReadonlyMap<string, readonly Matter[]>

/** What is to be corrected or looked at, errors first: accepted findings and notes are neither. */
export function toMend({ checked }: Version): readonly Diagnostic[] {
  const open = checked.diagnostics.filter(({ accepted, severity }) => accepted === null && severity !== "note")
  return [...open.filter(isError), ...open.filter((finding) => !isError(finding))]
}

/** What each agency has to be written about, in the plan's order; those of whom nothing is to be said are left out. */
export function mattersOf({ consolidation, obstacles }: ReportingStatus): Matters {
  const { plan, compliance, yearly = [] } = consolidation
  const obligations = [...yearly, compliance].flatMap((one) => one.obligations)
  const found = [...plan.agencies.keys()].map((agency) => {
    const own = obligations.filter((obligation) => obligation.agency === agency)
    const matters = own.flatMap((obligation): Matter[] => [
      ...(obligation.state === "late" ? [{ kind: "late", obligation, finding: null } as const] : []),
      ...obstacles.flatMap(({ kind, finding, ...of }) =>
        kind !== "record" && of.agency === agency && of.period === obligation.period
          ? [{ kind, obligation, finding }]
          : [],
      ),
    ])
    return [agency, matters] as const
  })
  return new Map(found.filter(([, matters]) => matters.length > 0))
}

/** Who has not sent a report that is not due yet. */
export const dueSoon = ({ consolidation: { compliance } }: ReportingStatus): Matters =>
  new Map(
    compliance.obligations.flatMap((obligation): [string, Matter[]][] =>
      obligation.state === "not-due" && obligation.versions.length === 0 && obligation.lastDay !== null
        ? [[obligation.agency, [{ kind: "due", obligation, finding: null }]]]
        : [],
    ),
  )
