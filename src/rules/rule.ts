import type { Diagnostic, Facts, Severity } from "../model/diagnostic.ts"
import type { Place } from "../model/place.ts"
import type { Plan } from "../model/plan.ts"
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
interface RuleDefinition<S extends keyof Subjects, F> {
  readonly code: string
  readonly name: string
  readonly severity: Severity
  /** An error that leaves the value on its cell in use: one of two is wrong, and nobody knows which. */
  readonly leavesInUse?: true
  readonly find: (subject: Subjects[S]) => Iterable<Finding<F>>
  readonly vi: Words<F>
  readonly en: Words<F>
  /** How to mend it where the plan has words of its own; null: as the rule says. */
  readonly fixOf?: (facts: F) => Bilingual | null
  /** A bad example and a good one as one text, in which `«bad → good»` stands wherever they differ. */
  readonly examples: string
}

/** A rule as others use it: applied to its subject it yields diagnostics in words. */
export interface Rule<S extends keyof Subjects = keyof Subjects>
  extends Pick<RuleDefinition<S, never>, "code" | "name" | "severity"> {
  readonly subject: S
  readonly vi: Omit<Words<never>, "message">
  readonly en: Omit<Words<never>, "message">
  readonly examples: { readonly bad: string; readonly good: string }
  readonly check: (subject: Subjects[S]) => Diagnostic[]
}

/** How the rules of a family are defined; `planOf` is the plan by whose forms their subject was made, where messages name rows of forms. */
const rulesOn =
  <S extends keyof Subjects>(subject: S, planOf: (subject: Subjects[S]) => Plan | null) =>
  <F extends Facts>({ find, leavesInUse, fixOf, examples, ...rule }: RuleDefinition<S, F>): Rule<S> => {
    const { code, name, severity, vi, en } = rule
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
    const example = (side: "$1" | "$2") => examples.replace(/«(.*?) → (.*?)»/gs, side)
    return {
      ...rule,
      subject,
      examples: { bad: example("$1"), good: example("$2") },
      check: (seen) => {
        const inPrint = codesInPrint(planOf(seen))
        return Array.from(find(seen), (finding) => diagnose(finding, inPrint(finding.facts)))
      },
    }
  }

export const planRule = rulesOn("plan", () => null)
export const comparisonRule = rulesOn("comparison", () => null)
export const workbookRule = rulesOn("workbook", ({ plan }) => plan)
export const submissionRule = rulesOn("submission", ({ plan }) => plan)
export const deadlineRule = rulesOn("deadline", ({ plan }) => plan)
export const consolidationRule = rulesOn("consolidation", ({ figures }) => figures.plan)

/** Findings of a check that yields each with its place: all else in it is told. */
export function* told<F extends { readonly at: Place }>(found: Iterable<F>): Generator<Finding<Omit<F, "at">>> {
  for (const { at, ...facts } of found) yield { at, facts }
}

/** Applies the rules of a family to what they look at. It knows no rule: who checks workbooks loads no rules on plans. */
export const runRules = <S extends keyof Subjects>(
  family: Readonly<Record<string, Rule<S>>>,
  subject: Subjects[S],
): Diagnostic[] => Object.values(family).flatMap((rule) => rule.check(subject))
