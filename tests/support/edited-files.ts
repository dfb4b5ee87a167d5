import type { Plan } from "../../src/model/plan.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { planFiles } from "./plan.ts"

/** A made-up plan of `fixtures/plans` with other texts in some of its files. */
export function planWith(name: string, changes: Readonly<Record<string, (text: string) => string>>): Plan {
  const folder = `fixtures/plans/${name}`
  const files = planFiles(folder).map(({ file, text }) => {
    const change = changes[file.slice(folder.length + 1)]
    return { file, text: change === undefined ? text : change(text) }
  })
  const { plan, draft } = openPlan(files, "0".repeat(64))
  if (plan === null) throw new Error(`the plan does not load: ${JSON.stringify(draft.faults, null, 2)}`)
  return plan
}
