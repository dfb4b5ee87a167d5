import type { Plan } from "../../model/plan.ts"
import type { TextFile } from "../../yaml/read.ts"
import { build } from "./build.ts"
import { type PlanDraft, readDraft } from "./draft.ts"
import { unbuildable } from "./unbuildable.ts"

/**
 * Reads a plan from its files (paths as given, `/` between folders). `sha256` is the hash of the files, taken by whoever read them.
 * `plan` is null where the files are faulty or do not fit together; the draft says why (rules/plan gives the findings their words).
 */
export function openPlan(files: readonly TextFile[], sha256: string): { plan: Plan | null; draft: PlanDraft } {
  const draft = readDraft(files)
  return { plan: unbuildable(draft) ? null : build(draft, sha256), draft }
}
