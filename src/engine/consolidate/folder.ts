import type { Day } from "../../base/day.ts"
import { by } from "../../base/order.ts"
import { comply } from "../../deadline/comply.ts"
import type { Compliance } from "../../model/compliance.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import type { CheckedSubmission, Submission } from "../../model/submission.ts"
import { planOn } from "../../plan/amendments/in-force.ts"
import { checkSubmission } from "../../rules/check.ts"
import { countsOf } from "../../rules/counts.ts"
import { sortDiagnostics } from "../../rules/sorted.ts"

/** An agency's versions in force, by period. */
type Earlier = ReadonlyMap<string, CheckedSubmission>
const nothingEarlier: Earlier = new Map()

/** The findings of a file by itself, and those that only the agency's earlier reports bring to light. */
function withEarlier(plan: Plan, checked: CheckedSubmission, earlier: Earlier): CheckedSubmission {
  const { submission, state } = checked
  const period = submission.period === null ? undefined : plan.periods.get(submission.period)
  if (earlier.size === 0 || period === undefined || state === "unusable") return checked
  const again = checkSubmission({ plan: planOn(plan, period.until), submission, period, earlier })
  const diagnostics = sortDiagnostics([...checked.diagnostics, ...again.diagnostics], sheetsOf(submission))
  return { ...checked, diagnostics, state: countsOf(diagnostics).error > 0 ? "with-errors" : "clean" }
}

/** The form's sheets, in the order in which findings are read. */
const sheetsOf = ({ form }: Submission): string[] => form?.sheets.map(({ name }) => name) ?? []

/** The workbooks of a reports folder, each checked by itself, held against one another: period by period, each against its agency's versions in force
 * of earlier periods, at the as-of day. */
export function heldTogether(
  plan: Plan,
  folder: Omit<ReportsFolder, "checked">,
  read: readonly CheckedSubmission[],
  asOf: Day,
): ReportsFolder {
  const done = read.filter(({ submission }) => submission.period === null)
  const inForce = new Map<string, Map<string, CheckedSubmission>>()
  for (const period of plan.periods.values()) {
    const here = read.filter(({ submission }) => submission.period === period.id)
    if (here.length === 0) continue
    const checked = here.map((one) =>
      withEarlier(plan, one, inForce.get(one.submission.agency ?? "") ?? nothingEarlier),
    )
    done.push(...checked)
    for (const obligation of comply(plan, period, { ...folder, checked }, asOf).obligations) {
      if (obligation.inForce === null) continue
      const versions = inForce.get(obligation.agency) ?? new Map<string, CheckedSubmission>()
      inForce.set(obligation.agency, versions.set(period.id, obligation.inForce.checked))
    }
  }
  return { ...folder, checked: done.sort(by(({ submission }) => submission.file)) }
}

/** What workbooks are held against: an agency's versions in force of all periods before one. Each period's obligations are looked at once. */
export function heldAgainst(
  plan: Plan,
  folder: ReportsFolder,
  asOf: Day,
): (agency: string, period: string) => ReadonlyMap<string, CheckedSubmission> {
  const known = new Map<string, Compliance>()
  const complianceOf = (period: Period): Compliance => {
    const found = known.get(period.id) ?? comply(plan, period, folder, asOf)
    known.set(period.id, found)
    return found
  }
  return (agency, period) => {
    const earlier = new Map<string, CheckedSubmission>()
    for (const owed of plan.periods.values()) {
      if (owed.id === period) break
      const obligation = complianceOf(owed).obligations.find((one) => one.agency === agency)
      if (obligation?.inForce) earlier.set(owed.id, obligation.inForce.checked)
    }
    return earlier
  }
}
