import type { Diagnostic, Facts, Severity } from "../model/diagnostic.ts"
import type { Place } from "../model/place.ts"
import type { Bilingual } from "../model/words.ts"
import { codesInPrint } from "./codes-in-print.ts"
import type { Subjects } from "./subjects.ts"

/** What a rule found: where, and the facts its message is made of. */
export interface Finding<F> {
  readonly at: Place
  readonly facts: F
  readonly related?: readonly Place[]
}

interface Words<F> {
  readonly title: string
  readonly why: string
  /** How to mend it. */
  readonly fix: string
  readonly message: (facts: F) => string
}

/** A rule as it is written down: what it finds comes before its words, so that the words are checked against the facts. */
export interface RuleDefinition<S extends keyof Subjects, F> {
  readonly code: string
  readonly name: string
  readonly subject: S
  readonly severity: Severity
  /** An error that leaves the value on its cell in use: one of two is wrong, and nobody knows which. */
  readonly leavesInUse?: true
  readonly find: (subject: Subjects[S]) => Iterable<Finding<F>>
  readonly vi: Words<F>
  readonly en: Words<F>
  /** How to mend it where the plan has words of its own; null: as the rule says. */
  readonly fixOf?: (facts: F) => Bilingual | null
  readonly examples: { readonly bad: string; readonly good: string }
}

/** A rule as others use it: applied to its subject it yields diagnostics in words. */
export interface Rule<S extends keyof Subjects = keyof Subjects> {
  readonly code: string
  readonly name: string
  readonly subject: S
  readonly severity: Severity
  readonly vi: Omit<Words<never>, "message">
  readonly en: Omit<Words<never>, "message">
  readonly examples: { readonly bad: string; readonly good: string }
  readonly check: (subject: Subjects[S]) => Diagnostic[]
}

export function defineRule<S extends keyof Subjects, F extends Facts>(rule: RuleDefinition<S, F>): Rule<S> {
  const { code, name, severity, leavesInUse, vi, en, fixOf } = rule
  const diagnose = ({ at, facts, related = [] }: Finding<F>, printed: F): Diagnostic => ({
    code,
    name,
    severity,
    message: { vi: vi.message(printed), en: en.message(printed) },
    fix: fixOf?.(facts) ?? { vi: vi.fix, en: en.fix },
    place: at,
    facts,
    related,
    accepted: null,
    ...(leavesInUse ? { leavesInUse } : {}),
  })
  return {
    code,
    name,
    subject: rule.subject,
    severity,
    vi,
    en,
    examples: rule.examples,
    check: (subject) => {
      const inPrint = codesInPrint(rule.subject, subject)
      return Array.from(rule.find(subject), (finding) => diagnose(finding, inPrint(finding.facts)))
    },
  }
}
