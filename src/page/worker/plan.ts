import { fromJson } from "../../base/json.ts"
import { rememberWholeForm } from "../../form/layout/whole-form.ts"
import type { Plan } from "../../model/plan.ts"
import { agenciesEver } from "../../plan/amendments/in-force.ts"
import type { CompiledPlan } from "../../plan/compiled/compiled.ts"
import type { PlanFacts } from "../protocol.ts"

/** The compiled plan that the page carries. Whoever wrote the page saw to it that it is whole. */
export function planOf(text: string): Plan {
  const found = fromJson(text)
  if (typeof found !== "object" || found === null || !("plan" in found)) throw new SyntaxError("the page has no plan")
  const { plan, form } = found as CompiledPlan
  rememberWholeForm(plan, form)
  return plan
}

export const factsOf = (plan: Plan): PlanFacts => ({
  title: plan.title,
  id: plan.id,
  revision: plan.revision,
  consolidator: plan.agencies.get(plan.consolidator)?.name ?? plan.consolidator,
  agencies: [...agenciesEver(plan).values()].map(({ id, name }) => ({ id, name })),
  periods: [...plan.periods.values()].map(({ id, name, until, lastDay, agencies }) => ({
    id,
    name,
    until,
    lastDay,
    agencies,
  })),
})
