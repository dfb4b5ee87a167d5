import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"
import { type Item, items } from "../checks/items.ts"
import { fileKeys } from "../checks/stated.ts"
import { lists } from "../schema/lists.ts"
import type { Change } from "./change.ts"

/** Parts of a plan that stand in another file than plan.yaml. */
const elsewhere: Readonly<Record<string, "agencies" | "calendar">> = { ambiguous: "agencies", calendar: "calendar" }

/** Finds where a change stands in the files of the plan after it: the node itself, else what holds or held it, else the head of plan.yaml. */
export function locator(draft: PlanDraft): (change: Change) => TextPlace {
  const known = new Map<string, Item>()
  const byId = new Map<string, Item>()
  for (const item of items(draft)) {
    known.set(`${item.kind} ${item.id}`, item)
    if (!byId.has(item.id)) byId.set(item.id, item)
  }
  const start: TextPlace = { kind: "text", file: draft.plan?.file ?? "plan.yaml", line: 1, column: 1, path: "" }
  /** Where the items of a kind are listed, for what is listed no more. */
  const listed = (itemKind: Change["itemKind"]): TextPlace => {
    const [[file, ...path] = []] = Object.values(lists).find(({ kind }) => kind === itemKind)?.routes ?? []
    for (const key of fileKeys) if (key === file && key !== "projects") return draft[key]?.at(path) ?? start
    return draft.plan?.at([]) ?? start
  }
  return (change) => {
    const { itemKind, item, within, field } = change
    if (itemKind === "part") {
      const path = item === "calendar" ? field : [item, ...field]
      return draft[elsewhere[item] ?? "plan"]?.at(path) ?? start
    }
    const there = known.get(`${itemKind} ${item}`)
    if (there) return field.length === 0 ? there.at() : there.inside(field)
    const ended = draft.ended.get(`${itemKind} ${item}`)
    if (ended) return ended
    const holder = within.flatMap((id) => byId.get(id) ?? [])[0]
    if (holder) return holder.at()
    return listed(itemKind)
  }
}
