import type { Plan } from "../../model/plan.ts"
import type { TextFile } from "../../yaml/read.ts"
import { historyOf, type PlanState } from "../amendments/states.ts"
import { succeed } from "../amendments/succeed.ts"
import { build } from "./build.ts"
import { kindsOfFiles, type PlanDraft, readDraft } from "./draft.ts"
import { unbuildable } from "./unbuildable.ts"

/** The hash of some of a plan's files. */
export type Hash = (files: readonly TextFile[]) => string

export interface OpenPlan {
  /** As it is after all amendments, with the plans whose place it took; null where the files are faulty or do not fit together. */
  readonly plan: Plan | null
  /** The files as they are; the draft says why there is no plan (rules/plan gives the findings their words). */
  readonly draft: PlanDraft
  /** The files after each day's amendments; the first is the draft itself. */
  readonly states: readonly PlanState[]
}

/**
 * Reads a plan from its files (paths as given, `/` between folders). `sha256` is the hash of the files, taken by whoever read them; `hash` takes that of
 * some of them: a plan that was amended later goes by the hash of the files that it was made of.
 */
export function openPlan(files: readonly TextFile[], sha256: string, hash: Hash = () => sha256): OpenPlan {
  const draft = readDraft(files)
  const { states, misfits, contradictions, moved } = historyOf(draft)
  const broken = misfits.some(({ kind }) => kind === "unknown") || contradictions.length > 0 || moved.length > 0
  if (broken || states.some((state) => unbuildable(state.draft))) return { plan: null, draft, states }
  const kinds = kindsOfFiles(files)
  const applied = new Set(files.filter((_, index) => kinds[index] !== "amendment"))
  const plan = states.reduce<Plan | null>((before, { since, draft: own, amendments, files: come }, index) => {
    for (const file of files) if (come.includes(file.file)) applied.add(file)
    const built = build(own, index === states.length - 1 ? sha256 : hash(files.filter((file) => applied.has(file))))
    return before === null || built === null || since === null ? built : succeed(before, built, since, amendments)
  }, null)
  return { plan, draft, states }
}
