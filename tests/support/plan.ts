import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { compareText } from "../../src/base/order.ts"
import type { Plan } from "../../src/model/plan.ts"
import type { PlanDraft } from "../../src/plan/build/draft.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import type { TextFile } from "../../src/yaml/read.ts"

/** The YAML files of a plan's folder, in order of their path. */
export function planFiles(folder: string): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort(compareText)
    .map((file) => ({ file, text: readFileSync(file, "utf8") }))
}

/** The shipped plan's files with the statistics that it does not ask for by itself. */
export const statisticsFiles = (): TextFile[] => [
  ...planFiles("plan"),
  ...planFiles("fixtures/plans/thong-ke").map(({ text }) => ({ file: "plan/statistics.yaml", text })),
]

const files = planFiles("plan")
const sha256 = createHash("sha256")
  .update(files.map(({ file, text }) => `${file}\n${text}`).join("\n"))
  .digest("hex")

const opened: { plan: Plan | null; draft: PlanDraft } = openPlan(files, sha256)
if (!opened.plan) throw new Error(`the shipped plan does not load: ${JSON.stringify(opened.draft.faults, null, 2)}`)

/** The shipped plan of Decision 1455. */
export const plan: Plan = opened.plan
export const shippedDraft: PlanDraft = opened.draft
