import type { Plan } from "../../model/plan.ts"
import type { CheckedSubmission } from "../../model/submission.ts"
import { countsOf, withSeverities } from "../../rules/counts.ts"
import { coverBeforePeriodEnds } from "../../rules/deadline/sent-before-period-ends.ts"
import { sortDiagnostics } from "../../rules/sorted.ts"

/** A workbook that nobody has registered yet is judged by the day on its cover: a day before the period's end is said while it can still be mended. */
export function withCoverDay(plan: Plan, checked: CheckedSubmission): CheckedSubmission {
  const { submission, diagnostics, state } = checked
  const period = submission.period === null ? null : (plan.periods.get(submission.period) ?? null)
  const found = coverBeforePeriodEnds.check({ plan, submission, period, earlier: new Map() })
  const said = withSeverities(found, plan.severities)
  if (said.length === 0) return checked
  const sheets = submission.workbook?.sheets.map(({ name }) => name) ?? []
  const all = sortDiagnostics([...diagnostics, ...said], sheets)
  return {
    ...checked,
    diagnostics: all,
    state: state === "clean" && countsOf(all).error > 0 ? "with-errors" : state,
  }
}
