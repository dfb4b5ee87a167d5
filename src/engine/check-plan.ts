import { printDay } from "../base/day.ts"
import type { Counts, Diagnostic } from "../model/diagnostic.ts"
import type { Plan } from "../model/plan.ts"
import type { PlanState } from "../plan/amendments/states.ts"
import type { PlanDraft } from "../plan/build/draft.ts"
import { type Hash, openPlan } from "../plan/build/open.ts"
import { countsOf, withSeverities } from "../rules/counts.ts"
import * as planRules from "../rules/plan/index.ts"
import { settingUnused } from "../rules/plan/setting-unused.ts"
import { runRules } from "../rules/rule.ts"
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

/** Reads a plan's files (`sha256` is their hash) and applies every rule on plans in each state that it comes to, with the severities that it sets itself. */
export function checkPlan(files: readonly TextFile[], sha256: string, hash?: Hash): PlanCheck {
  const { plan, draft, states } = openPlan(files, sha256, hash)
  const settings = draft.plan?.value?.rules ?? []
  const found = runRules(planRules, draft)
  const later = states.slice(1).flatMap((state) => broughtBy(state, states[states.indexOf(state) - 1]?.draft ?? draft))
  const unused = settingUnused.check({ ...draft, idleSettings: idleSettings(draft, found) })
  const all = [...found, ...later, ...unused]
  const lowered = withSeverities(all, settings)
  // What no plan can be built from stays an error, whatever the plan says of its rules.
  const diagnostics = sortDiagnostics(plan === null && countsOf(lowered).error === 0 ? all : lowered)
  const counts = countsOf(diagnostics)
  const head = draft.plan?.value ? { id: draft.plan.value.id, revision: draft.plan.value.revision, sha256 } : null
  return { plan: counts.error > 0 ? null : plan, head, diagnostics, counts }
}

/** What is found of the plan after an amendment, and was not found before it. */
function broughtBy({ since, amendments, draft }: PlanState, before: PlanDraft): Diagnostic[] {
  const key = ({ code, place, message }: Diagnostic) => JSON.stringify([code, place, message.vi])
  const known = new Set(runRules(planRules, before).map(key))
  const numbers = amendments.map(({ number }) => number).join(", ")
  return runRules(planRules, draft)
    .filter((diagnostic) => !known.has(key(diagnostic)))
    .map((diagnostic) => ({
      ...diagnostic,
      message: {
        vi: `${diagnostic.message.vi} (từ ngày ${printDay(since ?? "")}, theo ${numbers})`,
        en: `${diagnostic.message.en} (from ${since} on, by ${numbers})`,
      },
    }))
}
