import type { Facts } from "../model/diagnostic.ts"
import type { Plan } from "../model/plan.ts"
import type { Subjects } from "./subjects.ts"

/** The plan by whose forms a rule's subject was made; the rules on plans speak of ids. */
const planOf: { readonly [S in keyof Subjects]: (subject: Subjects[S]) => Plan | null } = {
  plan: () => null,
  comparison: () => null,
  workbook: ({ plan }) => plan,
  submission: ({ plan }) => plan,
  deadline: ({ plan }) => plan,
  consolidation: ({ figures }) => figures.plan,
}

/** What was typed is repeated as it was typed. */
const asTyped: ReadonlySet<string> = new Set(["typed", "found"])

/** Facts for people: where they name a row by its id they name it by the code that its form prints. */
export function codesInPrint<S extends keyof Subjects>(
  kind: S,
  subject: Subjects[S],
): <F extends Facts>(facts: F) => F {
  const plan = planOf[kind](subject)
  if (plan === null) return (facts) => facts
  const printed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(printed)
    if (typeof value === "object" && value !== null) return withCodes(value)
    if (typeof value !== "string") return value
    return (plan.measures.get(value) ?? plan.funding.rows.get(value))?.code ?? value
  }
  const withCodes = <T extends object>(facts: T): T => {
    const named = Object.entries(facts).map(([name, value]) => [name, asTyped.has(name) ? value : printed(value)])
    return { ...facts, ...Object.fromEntries(named) }
  }
  return withCodes
}
