import * as comparison from "./comparison/index.ts"
import { type FindRule, finderAmong, inOrder, type RuleWords, reportRules } from "./of-reports.ts"
import * as plan from "./plan/index.ts"

export type { RuleWords }

/** All rules, by family, in order of their code. */
export const ruleFamilies: Readonly<Record<string, readonly RuleWords[]>> = {
  plan: inOrder(plan),
  comparison: inOrder(comparison),
  ...reportRules,
}

export const allRules: readonly RuleWords[] = Object.values(ruleFamilies).flat()

/** Codes that were given once and are never given again. */
export const retiredCodes: readonly string[] = []

/** The rule of a code (`QN305`) or a name (`not-a-number`), in any case; null where there is none. */
export const findRule: FindRule = finderAmong(allRules)
