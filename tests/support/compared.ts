import { type Comparison, comparePlans } from "../../src/engine/compare/compare.ts"
import type { Plan } from "../../src/model/plan.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import type { Level } from "../../src/plan/diff/change.ts"
import type { TextFile } from "../../src/yaml/read.ts"
import { type Edit, editedPlan } from "./edited-plan.ts"

/** A plan that loads, with its files; one that does not is a mistake of the test. */
export function opened(files: readonly TextFile[]) {
  const { plan, draft } = openPlan(files, "0")
  if (!plan) throw new Error("the edited plan does not load")
  return { plan, draft }
}

const before: Plan = opened(editedPlan()).plan

/** The shipped plan with edits, compared with itself. */
export const edited = (edits: readonly Edit[], failOn: Level = "obligations"): Comparison =>
  comparePlans(before, opened(editedPlan(...edits)), { failOn, reports: null })

/** `target-changed obligations CT1.2` */
export const classified = ({ changes }: Comparison): string[] =>
  changes.map(({ change }) => `${change.kind} ${change.level} ${change.item}`)
