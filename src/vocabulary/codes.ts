import type { Plan } from "../model/plan.ts"

const known = (plan: Plan, id: string): string | null =>
  plan.measures.get(id)?.code ?? plan.funding.rows.get(id)?.code ?? null

/** A measure or a row of the funding by the code that forms print: `CT1.2.1`, `KP1.1`; what has none keeps its id: `CT1.2`. Machines keep ids. */
export const codePrinted = (plan: Plan, id: string): string => known(plan, id) ?? idWithin(plan, id)

/** `DC7/KP1/trung-uong`: what is compared stands behind the check; `KP1/trung-uong/spent`: which amount is said beside it. */
function idWithin(plan: Plan, id: string): string {
  const parts = id.split("/")
  const [head = ""] = parts
  const behind = known(plan, parts.slice(1).join("/"))
  return behind === null ? (known(plan, parts.slice(0, 2).join("/")) ?? id) : `${head}/${behind}`
}

/** The codes in the place of the ids of a formula: `CT1.2/trained ÷ CT1.2/total`. */
export const withCodes = (plan: Plan, text: string): string =>
  text.replace(/[^\s÷(),;]+\/[^\s÷(),;]+/gu, (id) => codePrinted(plan, id))
