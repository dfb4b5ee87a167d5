import { type PlanDraft, readDraft } from "../../src/plan/build/draft.ts"
import * as planRules from "../../src/rules/plan/index.ts"
import { runRules } from "../../src/rules/rule.ts"
import { idleSettings } from "../../src/rules/settings.ts"
import type { TextFile } from "../../src/yaml/read.ts"
import { planFiles } from "./plan.ts"

const base = planFiles("fixtures/plans/tinh-khac")

/** A file's top-level keys, each with its lines. */
const blocks = (text: string): Map<string, string> =>
  new Map(text.split(/^(?=[A-Za-z])/m).map((block) => [/^(\w*)/.exec(block)?.[1] ?? "", block]))

/**
 * The files of the made-up plan with an example of a rule in place: a line names the file (`# agencies.yaml`), the keys below it replace the
 * file's own; an amendment is a file of its own.
 */
export const exampleFiles = (example: string): TextFile[] =>
  example.split(/^(?=# \S+\.yaml$)/m).reduce<TextFile[]>((files, part) => replaced(files, part), [...base])

function replaced(files: readonly TextFile[], part: string): TextFile[] {
  const name = /^# (\S+)\n/.exec(part)?.[1]
  const text = part.slice(part.indexOf("\n") + 1)
  if (name?.startsWith("amendments/"))
    return [...files, { file: `fixtures/plans/tinh-khac/${name}`, text: closed(text) }]
  if (name === undefined || !files.some(({ file }) => file.endsWith(`/${name}`)))
    throw new Error(`the example does not name a file of the plan in its first line: ${part}`)
  const own = blocks(text)
  return files.map(({ file, text }) =>
    file.endsWith(`/${name}`)
      ? { file, text: [...new Map([...blocks(text), ...own]).values()].map(closed).join("") }
      : { file, text },
  )
}

const closed = (block: string): string => (block === "" || block.endsWith("\n") ? block : `${block}\n`)

/** What rules on plans look at, with the settings that settle nothing. */
export function exampleDraft(example: string): PlanDraft {
  const draft = readDraft(exampleFiles(example))
  return { ...draft, idleSettings: idleSettings(draft, runRules(planRules, draft)) }
}
