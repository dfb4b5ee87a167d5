import { createHash } from "node:crypto"
import type { Plan } from "../../src/model/plan.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import type { TextFile } from "../../src/yaml/read.ts"
import { planFiles } from "./plan.ts"

const made = planFiles("fixtures/plans/tinh-khac")

/** The hash of a plan's files, of any of them. */
export const hashOf = (files: readonly TextFile[]): string =>
  createHash("sha256")
    .update(files.map(({ file, text }) => `${file}\n${text}`).join("\n"))
    .digest("hex")

/** The made-up plan's files with amendments beside them, each a YAML text; further files of the plan may stand in for its own. */
export const filesWith = (...amendments: readonly string[]): TextFile[] => [
  ...amendments.map((text, i) => ({ file: `fixtures/plans/tinh-khac/amendments/${i}.yaml`, text })),
  ...made,
]

/** The made-up plan after its amendments; one that does not load is a mistake of the test. */
export function amended(...amendments: readonly string[]): Plan {
  const files = filesWith(...amendments)
  const { plan } = openPlan(files, hashOf(files), hashOf)
  if (plan === null) throw new Error("the amended plan does not load")
  return plan
}

/** An amendment in one line: `31 2017-03-01 | sets: …`, in YAML's flow. */
export function amendment(line: string): string {
  const [head = "", ...parts] = line.split(" | ")
  const [number, day, inForce] = head.trim().split(" ")
  return [
    `number: ${number}/QĐ-UBND`,
    `day: ${day}`,
    ...(inForce === undefined ? [] : [`inForce: ${inForce}`]),
    "reason: Điều chỉnh",
    ...parts,
    "",
  ].join("\n")
}
