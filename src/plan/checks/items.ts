import type { TextPlace } from "../../model/place.ts"
import type { NodePath } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import { type ItemKind, lists } from "../schema/lists.ts"
import { isNode } from "../schema/routes.ts"
import { statedCodes } from "./breakdowns.ts"
import { fileKeys, statedItems } from "./stated.ts"

/** Something with an id in the plan's files. */
export interface Item {
  readonly kind: ItemKind
  readonly id: string
  readonly at: () => TextPlace
  /** The place of what stands below the item. */
  readonly inside: (field: NodePath) => TextPlace
}

/** Without an id that is known all over the plan: statuses, and what is told with the measures that it makes rows of. */
const unnamed: readonly ItemKind[] = ["status", "category", "breakdown"]
const named = Object.values(lists).filter(({ kind }) => !unnamed.includes(kind))

/** Everything that has an id, file by file. */
export function* items(draft: PlanDraft): Generator<Item> {
  for (const file of fileKeys)
    for (const { kind, key, routes } of named)
      for (const route of routes)
        for (const { value, document, path } of route[0] === file ? statedItems(draft, route) : [])
          if (isNode(value))
            yield {
              kind,
              id: String(value[key]),
              at: () => document.at([...path, key]),
              inside: (field) => document.at([...path, ...field]),
            }
  for (const { id, measure, at } of statedCodes(draft))
    if (id !== measure) yield { kind: "category", id, at, inside: at }
  for (const { value, at } of draft.amendments)
    if (value) yield { kind: "amendment", id: value.number, at: () => at(["number"]), inside: at }
}

/** Kinds that may bear the same id without being confused: rows of the forms, those who report, and names that are used within the plan only. */
const scopeOf = (kind: ItemKind): string =>
  kind === "agency" || kind === "group"
    ? "who"
    : ["agency-level", "unit-level", "funding-source", "period-kind", "dimension", "amendment"].includes(kind)
      ? kind
      : "row"

export interface Duplicate {
  readonly item: Item
  readonly first: Item
}

/** Items whose id an earlier item bears already. */
export function* duplicates(draft: PlanDraft): Generator<Duplicate> {
  const seen = new Map<string, Item>()
  for (const item of items(draft)) {
    const key = `${scopeOf(item.kind)} ${item.id}`
    const first = seen.get(key)
    if (first) yield { item, first }
    else seen.set(key, item)
  }
}
