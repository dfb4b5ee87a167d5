import type { Day } from "../../base/day.ts"
import { pathOf } from "../../deadline/attribute.ts"
import { comply } from "../../deadline/comply.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import { planOn } from "../../plan/amendments/in-force.ts"
import { withSeverities } from "../../rules/counts.ts"
import { earlierPeriodAgain } from "../../rules/deadline/earlier-period-again.ts"
import { registerContradictsCover } from "../../rules/deadline/register-contradicts-cover.ts"
import { runRules } from "../../rules/rule.ts"
import { sortDiagnostics } from "../../rules/sorted.ts"
import type { Receipt } from "./receive.ts"

/** What is better said while the letter still lies on the desk: of the documents just filed, not of the folder. */
const atTheDesk = { registerContradictsCover, earlierPeriodAgain }

export function filingFindings(
  whole: Plan,
  folder: ReportsFolder,
  receipts: readonly Receipt[],
  asOf: Day,
): readonly Diagnostic[] {
  const filed = new Set(receipts.filter(({ kind }) => kind !== "again").map(({ path }) => pathOf(folder, path)))
  const found = [...whole.periods.values()].flatMap((period) => {
    const own = folder.checked.some(({ submission }) => submission.period === period.id && filed.has(submission.file))
    if (!own) return []
    const plan = planOn(whole, period.until)
    const compliance = comply(plan, period, folder, asOf)
    return runRules(atTheDesk, { plan, whole, period, asOf, compliance, folder, unusedRulings: [] })
  })
  return sortDiagnostics(
    withSeverities(found, whole.severities).filter(
      ({ facts }) => typeof facts.file === "string" && filed.has(facts.file),
    ),
  )
}
