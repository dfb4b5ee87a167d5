import type { TextFile } from "../../src/yaml/read.ts"
import { planFiles } from "./plan.ts"

/** In which file below `plan/`, what is replaced (its first occurrence), and by what. */
export type Edit = readonly [file: string, from: string, to: string]

/** The shipped plan's files with changes in their text. A text that is not there is a mistake of the test. */
export function editedPlan(...edits: readonly Edit[]): TextFile[] {
  return edits.reduce<TextFile[]>((files, [name, from, to]) => {
    const found = files.find(({ file }) => file === `plan/${name}`)
    if (!found?.text.includes(from)) throw new Error(`plan/${name} has no “${from}”`)
    return files.map((one) => (one === found ? { file: one.file, text: one.text.replace(from, () => to) } : one))
  }, planFiles("plan"))
}
