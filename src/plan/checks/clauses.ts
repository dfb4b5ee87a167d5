import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"
import { lists } from "../schema/lists.ts"
import { isNode } from "../schema/routes.ts"
import { stated, statedItems } from "./stated.ts"

/** What of plan.yaml says where in the decision it stands, and has no id. */
const parts = [
  "decision",
  "decision bases *",
  "decision articles *",
  "term",
  "viewpoints *",
  "generalObjective",
  "scope *",
  "funding mechanism",
  "regime",
  "errata *",
]

/** Items that do not say where in the decision they stand: by their id, else by the name of their key. */
export function* missingClauses(draft: PlanDraft): Generator<{ readonly item: string; readonly at: TextPlace }> {
  const isFunded = (draft.plan?.value?.funding.sources ?? []).length > 0
  const found = [
    ...[...parts, ...(isFunded ? ["funding"] : [])].flatMap((part) => [...stated(draft, ["plan", ...part.split(" ")])]),
    ...Object.values(lists).flatMap(({ claused, routes }) =>
      claused ? routes.flatMap((route) => [...statedItems(draft, route)]) : [],
    ),
  ]
  for (const { value, document, path } of found) {
    // What the decision does not ask for stands on something else, which its reading says.
    const isExplained =
      document === draft.statistics && isNode(value) && (value.reading ?? draft.statistics.value?.reading)
    if (isNode(value) && !value.clause && !isExplained)
      yield { item: String(value.id ?? path.join("/")), at: document.at([...path, "clause"]) }
  }
}
