import { fold } from "../base/text.ts"
import type { Plan } from "../model/plan.ts"

/** Words apart, whatever stands between them in a file's name. */
const words = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim()} `

/** The agency that a file's name names in so many words (its id, name or an alias); null where none or several are. Nothing is guessed. */
export function agencyNamedIn(plan: Plan, file: string): string | null {
  const name = words(file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, ""))
  let longest = 0
  let found: string[] = []
  for (const { id, name: own, aliases } of plan.agencies.values())
    for (const called of [id, own, ...aliases]) {
      const { length } = words(called)
      if (!name.includes(words(called)) || length < longest) continue
      found = length > longest ? [id] : [...found, id]
      longest = length
    }
  const [only] = new Set(found)
  return only !== undefined && found.every((id) => id === only) ? only : null
}
