import type { TextFile } from "../../src/yaml/read.ts"
import { planFiles } from "./plan.ts"

/** In which file below `plan/`, what is replaced (its first occurrence), and by what. */
export type Edit = readonly [file: string, from: string, to: string]

const few = new Set(["21010", "21172", "21541"])

/** Three communes stand for all: parsing them all again for every case would take most of a test's time. */
const shorter = ({ file, text }: TextFile): TextFile => {
  if (!file.endsWith("/units.yaml")) return { file, text }
  const [head = "", ...units] = text.split(/^(?= {2}- \{? ?code)/m)
  return { file, text: [head, ...units.filter((unit) => few.has(/code: "(\d+)"/.exec(unit)?.[1] ?? ""))].join("") }
}

const shipped = planFiles("plan").map(shorter)

/** The shipped plan's files (of the communes only three) with changes in their text. A text that is not there is a mistake of the test. */
export function editedPlan(...edits: readonly Edit[]): readonly TextFile[] {
  return edits.reduce<readonly TextFile[]>((files, [name, from, to]) => {
    const found = files.find(({ file }) => file === `plan/${name}`)
    if (!found?.text.includes(from)) throw new Error(`plan/${name} has no “${from}”`)
    return files.map((one) => (one === found ? { file: one.file, text: one.text.replace(from, () => to) } : one))
  }, shipped)
}
