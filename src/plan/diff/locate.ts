import type { TextPlace } from "../../model/place.ts"
import type { YamlDocument } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import { type Item, items } from "../checks/items.ts"
import type { ItemKind } from "../schema/lists.ts"
import type { Change } from "./change.ts"

/** Where the items of a kind are listed, for what is listed no more. */
const listOf: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  objective: ["objectives"],
  solution: ["solutions"],
  "funding-source": ["funding", "sources"],
  "period-kind": ["regime", "kinds"],
  "agency-level": ["levels"],
  agency: ["agencies"],
  group: ["groups"],
  duty: ["duties"],
  "unit-level": ["levels"],
  unit: ["units"],
  "cross-check": ["crossChecks"],
}

const inAgencies: ReadonlySet<string> = new Set(["agency-level", "agency", "group", "duty", "ambiguous"])
const inUnits: ReadonlySet<string> = new Set(["unit-level", "unit"])

/** Finds where a change stands in the files of the plan after it: the node itself, else what holds or held it, else the head of plan.yaml. */
export function locator(draft: PlanDraft): (change: Change) => TextPlace {
  const known = new Map<string, Item>()
  const byId = new Map<string, Item>()
  for (const item of items(draft)) {
    known.set(`${item.kind} ${item.id}`, item)
    if (!byId.has(item.id)) byId.set(item.id, item)
  }
  const start: TextPlace = { kind: "text", file: draft.plan?.file ?? "plan.yaml", line: 1, column: 1, path: "" }
  const fileOf = ({ itemKind, item }: Change): YamlDocument<unknown> | null => {
    if (inAgencies.has(itemKind) || inAgencies.has(item)) return draft.agencies
    if (inUnits.has(itemKind)) return draft.units
    if (itemKind === "cross-check") return draft.crossChecks
    return itemKind === "part" && item === "calendar" ? draft.calendar : draft.plan
  }
  return (change) => {
    const { itemKind, item, within, field } = change
    const document = fileOf(change)
    if (itemKind === "part") return document?.at(item === "calendar" ? field : [item, ...field]) ?? start
    const there = known.get(`${itemKind} ${item}`)
    if (there) return field.length === 0 ? there.at() : there.inside(field)
    const ended = draft.ended.get(`${itemKind} ${item}`)
    if (ended) return ended
    const holder = within.flatMap((id) => byId.get(id) ?? [])[0]
    if (holder) return holder.at()
    return document?.at(listOf[itemKind] ?? []) ?? start
  }
}
