import { by } from "../base/order.ts"
import * as consolidation from "./consolidation/index.ts"
import * as deadline from "./deadline/index.ts"
import type { Rule } from "./rule.ts"
import * as submission from "./submission/index.ts"
import * as workbook from "./workbook/index.ts"

/** A rule as words: what can be said of it without applying it. */
export type RuleWords = Omit<Rule, "check">

/** The rules of a family, in order of their code. */
export const inOrder = (family: Readonly<Record<string, RuleWords>>): readonly RuleWords[] =>
  Object.values(family).sort(by(({ code }) => code))

/** The rules on workbooks and reports, by family. Those on plans, with YAML and schemas behind them, are not loaded with them. */
export const reportRules = {
  workbook: inOrder(workbook),
  submission: inOrder(submission),
  deadline: inOrder(deadline),
  consolidation: inOrder(consolidation),
} satisfies Record<string, readonly RuleWords[]>

/** The rule of a code or a name, in any case; null where there is none. */
export type FindRule = (codeOrName: string) => RuleWords | null

export const finderAmong =
  (rules: readonly RuleWords[]): FindRule =>
  (codeOrName) => {
    const wanted = codeOrName.trim().toLowerCase()
    return rules.find(({ code, name }) => code.toLowerCase() === wanted || name === wanted) ?? null
  }

export const findReportRule: FindRule = finderAmong(Object.values(reportRules).flat())
