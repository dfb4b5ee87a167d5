import type { Day } from "../base/day.ts"
import type { Compliance } from "../model/compliance.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { ReportsFolder } from "../model/records.ts"
import type { CheckedSubmission } from "../model/submission.ts"
import { owesElsewhere } from "../offices/lines.ts"
import { attribute, dayOf } from "./attribute.ts"
import { mayBelong } from "./may-belong.ts"

/** A file in the folder whose figures are not in the period's, and nothing later replaces it. */
export interface LeftOut {
  readonly checked: CheckedSubmission
  readonly agency: string | null
  /** unusable: as a report; unattributed: nobody knows whose or when; not-owed: this agency owes nothing for the period. */
  readonly cause: "unusable" | "unattributed" | "not-owed" | "conflict"
}

/**
 * The files left out of a period, at the as-of day, in order of their path: unusable versions that no later usable version of the agency
 * replaces, and files of which neither the workbook nor the register says whose and when they are (they may be of this period).
 */
export function leftOut(
  plan: Plan,
  period: Period,
  compliance: Compliance,
  folder: ReportsFolder,
  asOf: Day,
): readonly LeftOut[] {
  const replaced = new Set<string>()
  const versions = compliance.obligations.flatMap((obligation) => obligation.versions)
  for (const obligation of compliance.obligations) {
    const lastUsable = obligation.versions.findLast(({ checked }) => checked.state !== "unusable")?.number ?? 0
    for (const version of obligation.versions)
      if (version.number < lastUsable || version.checked.state !== "unusable")
        replaced.add(version.checked.submission.file)
  }
  // A second copy of the same bytes is no version of its own.
  const listed = new Set(versions.map(({ checked }) => checked.submission.file))
  const out: LeftOut[] = []
  for (const filed of attribute(folder, asOf)) {
    const { checked, agency } = filed
    if ((dayOf(filed) ?? asOf) > asOf || replaced.has(checked.submission.file)) continue
    if (filed.period === null || (agency === null && filed.period === period.id)) {
      if (filed.period !== null || mayBelong(plan, folder, filed, period))
        out.push({ checked, agency, cause: "unattributed" })
    } else if (filed.period !== period.id || agency === null) continue
    else if (owesElsewhere(plan, agency, period.id)) continue
    else if (!period.agencies.includes(agency)) out.push({ checked, agency, cause: "not-owed" })
    else if (listed.has(checked.submission.file))
      out.push({ checked, agency, cause: filed.conflict === null ? "unusable" : "conflict" })
  }
  return out
}
