import type { Facts } from "../model/diagnostic.ts"
import type { Plan } from "../model/plan.ts"

/** What was typed is repeated as it was typed. */
const asTyped: ReadonlySet<string> = new Set(["typed", "found"])

/** Facts for people: where they name a row of the plan by its id they name it by the code that its form prints. */
export function codesInPrint(plan: Plan | null): <F extends Facts>(facts: F) => F {
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
