import { nearest } from "../base/text.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { IdleSetting, PlanDraft } from "../plan/build/draft.ts"
import { allRules, findRule } from "./index.ts"

/** The settings in `rules:` that settle nothing. `found` are the plan's findings: a rule on plans that found nothing needs no setting. */
export function idleSettings(draft: PlanDraft, found: readonly Diagnostic[]): IdleSetting[] {
  const codes = new Set(found.map(({ code }) => code))
  const seen = new Set<string>()
  return (draft.plan?.value?.rules ?? []).flatMap(({ rule, severity }, index): IdleSetting[] => {
    const idle = (why: IdleSetting["why"], near: string | null = null): IdleSetting[] =>
      draft.plan ? [{ rule, why, near, at: draft.plan.at(["rules", index, "rule"]) }] : []
    const known = findRule(rule)
    if (known === null)
      return idle(
        "unknown",
        nearest(
          rule,
          allRules.flatMap(({ code, name }) => [name, code]),
        ),
      )
    if (seen.has(known.code)) return idle("twice")
    seen.add(known.code)
    if (known.severity === severity) return idle("same")
    return known.subject === "plan" && !codes.has(known.code) ? idle("quiet") : []
  })
}
