import type { TextPlace } from "../model/place.ts"
import type { NodePath, YamlDocument } from "../yaml/read.ts"
import type { PlanDraft } from "./draft.ts"

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
  | "cross-check"

/** Something with an id in the plan's files. */
export interface Item {
  readonly kind: ItemKind
  readonly id: string
  readonly at: () => TextPlace
}

interface Named {
  readonly id: string
}

/** Everything that has an id, in the order of the files. */
export function items(draft: PlanDraft): Item[] {
  const found: Item[] = []
  const add = (
    document: YamlDocument<unknown>,
    kind: ItemKind,
    path: NodePath,
    list: readonly Named[] | null | undefined,
  ) => {
    for (const [index, { id }] of (list ?? []).entries())
      found.push({ kind, id, at: () => document.at([...path, index, "id"]) })
  }
  const { plan, agencies, units, crossChecks } = draft
  if (plan?.value) {
    add(plan, "objective", ["objectives"], plan.value.objectives)
    add(plan, "solution", ["solutions"], plan.value.solutions)
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
    for (const [index, { code }] of units.value.units.entries())
      found.push({ kind: "unit", id: code, at: () => units.at(["units", index, "code"]) })
  }
  for (const document of draft.projects) {
    if (!document.value) continue
    found.push({ kind: "project", id: document.value.id, at: () => document.at(["id"]) })
    for (const [index, sub] of (document.value.subProjects ?? []).entries()) {
      found.push({ kind: "sub-project", id: sub.id, at: () => document.at(["subProjects", index, "id"]) })
      add(document, "activity", ["subProjects", index, "activities"], sub.activities)
    }
    add(document, "activity", ["activities"], document.value.activities)
    for (const [index, indicator] of (document.value.indicators ?? []).entries()) {
      found.push({ kind: "indicator", id: indicator.id, at: () => document.at(["indicators", index, "id"]) })
      add(document, "measure", ["indicators", index, "measures"], indicator.measures)
    }
  }
  if (crossChecks?.value) add(crossChecks, "cross-check", ["crossChecks"], crossChecks.value.crossChecks)
  return found
}

/** Kinds that may bear the same id without being confused: rows of the forms, those who report, and names that are used within the plan only. */
const scopeOf = (kind: ItemKind): string =>
  kind === "agency" || kind === "group"
    ? "who"
    : ["agency-level", "unit-level", "funding-source", "period-kind"].includes(kind)
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
