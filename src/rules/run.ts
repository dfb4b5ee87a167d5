import type { Diagnostic } from "../model/diagnostic.ts"
import type { Rule } from "./rule.ts"
import type { Subjects } from "./subjects.ts"

/** Applies rules to what they look at; their findings in the rules' order. It knows no rule: who checks workbooks loads no rules on plans. */
export const runRules = <S extends keyof Subjects>(rules: readonly Rule<S>[], subject: Subjects[S]): Diagnostic[] =>
  rules.flatMap((rule) => rule.check(subject))
