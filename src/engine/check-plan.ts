import type { Counts, Diagnostic } from "../model/diagnostic.ts"
import type { Plan } from "../model/plan.ts"
import { openPlan } from "../plan/build/open.ts"
import { countsOf, withSeverities } from "../rules/counts.ts"
import { planRules } from "../rules/plan/index.ts"
import { settingUnused } from "../rules/plan/setting-unused.ts"
import { runRules } from "../rules/run.ts"
import { idleSettings } from "../rules/settings.ts"
import { sortDiagnostics } from "../rules/sorted.ts"
import type { TextFile } from "../yaml/read.ts"

export interface PlanCheck {
  /** Null where a finding is an error: such a plan is not worked with. */
  readonly plan: Plan | null
  /** Id and revision, as far as plan.yaml could be read. */
  readonly head: { readonly id: string; readonly revision: number; readonly sha256: string } | null
  /** Findings in order of file, line and column. */
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: Counts
}

/** Reads a plan's files (`sha256` is their hash) and applies every rule on plans, with the severities that the plan sets itself. */
export function checkPlan(files: readonly TextFile[], sha256: string): PlanCheck {
  const { plan, draft } = openPlan(files, sha256)
  const settings = draft.plan?.value?.rules ?? []
  const found = runRules(planRules, draft)
  const unused = settingUnused.check({ ...draft, idleSettings: idleSettings(draft, found) })
  const diagnostics = sortDiagnostics(withSeverities([...found, ...unused], settings))
  const counts = countsOf(diagnostics)
  const head = draft.plan?.value ? { id: draft.plan.value.id, revision: draft.plan.value.revision, sha256 } : null
  return { plan: counts.error > 0 ? null : plan, head, diagnostics, counts }
}
