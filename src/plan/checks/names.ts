import { fold } from "../../base/text.ts"
import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"

/** A name or alias that two agencies bear, or that the plan itself calls ambiguous. */
export interface AmbiguousName {
  readonly name: string
  readonly agency: string
  /** The other agency; null where the list `ambiguous` has the name. */
  readonly other: string | null
  readonly at: TextPlace
  readonly related: TextPlace
}

/** Names and aliases by which an agency could be taken for another one, compared as clerks' texts are. */
export function* ambiguousNames(draft: PlanDraft): Generator<AmbiguousName> {
  const document = draft.agencies
  if (!document?.value) return
  const seen = new Map<string, { readonly agency: string | null; readonly at: TextPlace }>()
  for (const [i, { text }] of document.value.ambiguous.entries())
    seen.set(fold(text), { agency: null, at: document.at(["ambiguous", i, "text"]) })
  for (const [i, { id, name, aliases }] of document.value.agencies.entries()) {
    const names = [
      { name, at: document.at(["agencies", i, "name"]) },
      ...aliases.map((alias, j) => ({ name: alias, at: document.at(["agencies", i, "aliases", j]) })),
    ]
    for (const { name: text, at } of names) {
      const first = seen.get(fold(text))
      if (first && first.agency !== id) yield { name: text, agency: id, other: first.agency, at, related: first.at }
      else if (!first) seen.set(fold(text), { agency: id, at })
    }
  }
}
