import { comparisonRules } from "./comparison/index.ts"
import { type FindRule, finderAmong, type RuleWords, reportRules } from "./of-reports.ts"
import { planRules } from "./plan/index.ts"

export type { RuleWords }

/** All rules, by family, in order of their code. */
export const ruleFamilies: Readonly<Record<string, readonly RuleWords[]>> = {
  plan: planRules,
  comparison: comparisonRules,
  ...reportRules,
}

export const allRules: readonly RuleWords[] = Object.values(ruleFamilies).flat()

/** The rule of a code (`QN305`) or a name (`not-a-number`), in any case; null where there is none. */
export const findRule: FindRule = finderAmong(allRules)
