import { comparisonRules } from "./comparison/index.ts"
import { consolidationRules } from "./consolidation/index.ts"
import { deadlineRules } from "./deadline/index.ts"
import { planRules } from "./plan/index.ts"
import type { Rule } from "./rule.ts"
import { submissionRules } from "./submission/index.ts"
import { workbookRules } from "./workbook/index.ts"

/** A rule as words: what can be said of it without applying it. */
export type RuleWords = Omit<Rule, "check">

/** All rules, by family, in order of their code. */
export const ruleFamilies: Readonly<Record<string, readonly RuleWords[]>> = {
  plan: planRules,
  comparison: comparisonRules,
  workbook: workbookRules,
  submission: submissionRules,
  deadline: deadlineRules,
  consolidation: consolidationRules,
}

export const allRules: readonly RuleWords[] = Object.values(ruleFamilies).flat()

/** The rule of a code (`QN305`) or a name (`not-a-number`), in any case; null where there is none. */
export const findRule = (codeOrName: string): RuleWords | null => {
  const wanted = codeOrName.trim().toLowerCase()
  return allRules.find(({ code, name }) => code.toLowerCase() === wanted || name === wanted) ?? null
}
