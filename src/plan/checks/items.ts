import type { TextPlace } from "../../model/place.ts"
import type { NodePath, YamlDocument } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import { statedCategories } from "./breakdowns.ts"

export type ItemKind =
  | "objective"
  | "solution"
  | "funding-source"
  | "period-kind"
  | "agency-level"
  | "agency"
  | "group"
  | "duty"
  | "unit-level"
  | "unit"
  | "project"
  | "sub-project"
  | "activity"
  | "indicator"
  | "measure"
  | "category"
  | "dimension"
  | "breakdown"
  | "status"
  | "statistics-table"
  | "cross-check"
  | "amendment"

/** Something with an id in the plan's files. */
export interface Item {
  readonly kind: ItemKind
  readonly id: string
  readonly at: () => TextPlace
  /** The place of what stands below the item. */
  readonly inside: (field: NodePath) => TextPlace
}

interface Named {
  readonly id: string
}

/** Everything that has an id, in the order of the files. */
export function items(draft: PlanDraft): Item[] {
  const found: Item[] = []
  const note = (document: YamlDocument<unknown>, kind: ItemKind, id: string, path: NodePath, key = "id") =>
    found.push({
      kind,
      id,
      at: () => document.at([...path, key]),
      inside: (field) => document.at([...path, ...field]),
    })
  const add = (
    document: YamlDocument<unknown>,
    kind: ItemKind,
    path: NodePath,
    list: readonly Named[] | null | undefined,
  ) => {
    for (const [index, { id }] of (list ?? []).entries()) note(document, kind, id, [...path, index])
  }
  const { plan, agencies, units, crossChecks, statistics } = draft
  if (plan?.value) {
    add(plan, "objective", ["objectives"], plan.value.objectives)
    add(plan, "solution", ["solutions"], plan.value.solutions)
    add(plan, "dimension", ["dimensions"], plan.value.dimensions)
    add(plan, "funding-source", ["funding", "sources"], plan.value.funding.sources)
    add(plan, "period-kind", ["regime", "kinds"], plan.value.regime.kinds)
  }
  if (agencies?.value) {
    add(agencies, "agency-level", ["levels"], agencies.value.levels)
    add(agencies, "agency", ["agencies"], agencies.value.agencies)
    add(agencies, "group", ["groups"], agencies.value.groups)
    add(agencies, "duty", ["duties"], agencies.value.duties)
  }
  if (units?.value) {
    add(units, "unit-level", ["levels"], units.value.levels)
    for (const [index, { code }] of units.value.units.entries()) note(units, "unit", code, ["units", index], "code")
  }
  for (const document of draft.projects) {
    if (!document.value) continue
    note(document, "project", document.value.id, [])
    for (const [index, sub] of (document.value.subProjects ?? []).entries()) {
      note(document, "sub-project", sub.id, ["subProjects", index])
      add(document, "activity", ["subProjects", index, "activities"], sub.activities)
    }
    add(document, "activity", ["activities"], document.value.activities)
    for (const [index, indicator] of (document.value.indicators ?? []).entries()) {
      note(document, "indicator", indicator.id, ["indicators", index])
      add(document, "measure", ["indicators", index, "measures"], indicator.measures)
    }
  }
  if (statistics?.value) {
    add(statistics, "dimension", ["dimensions"], statistics.value.dimensions)
    add(statistics, "statistics-table", ["tables"], statistics.value.tables)
    for (const [index, { measures }] of (statistics.value.tables ?? []).entries())
      add(statistics, "measure", ["tables", index, "measures"], measures)
  }
  for (const { id, at } of statedCategories(draft)) found.push({ kind: "category", id, at, inside: at })
  for (const document of draft.amendments)
    if (document.value) note(document, "amendment", document.value.number, [], "number")
  if (crossChecks?.value) add(crossChecks, "cross-check", ["crossChecks"], crossChecks.value.crossChecks)
  if (statistics?.value) add(statistics, "cross-check", ["crossChecks"], statistics.value.crossChecks)
  return found
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
export function duplicates(draft: PlanDraft): Duplicate[] {
  const seen = new Map<string, Item>()
  const found: Duplicate[] = []
  for (const item of items(draft)) {
    const key = `${scopeOf(item.kind)} ${item.id}`
    const first = seen.get(key)
    if (first) found.push({ item, first })
    else seen.set(key, item)
  }
  return found
}
