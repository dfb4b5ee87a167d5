import type { TextPlace } from "../../model/place.ts"
import { plainId } from "../../yaml/odd.ts"
import type { YamlDocument } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import { measuresNamed } from "../kinds/kinds.ts"
import type { ItemKind } from "../schema/lists.ts"
import { references } from "../schema/references.ts"
import { items } from "./items.ts"
import { stated, statedIndicators } from "./stated.ts"

/** A place that names something by its id. */
export interface Reference {
  readonly kind: ItemKind
  readonly id: string
  readonly at: () => TextPlace
  /** The ids that it may name. */
  readonly known: readonly string[]
}

/** References to ids that nothing bears. What a faulty file may hold is not called unknown: its own faults come first. */
export function unknownReferences(draft: PlanDraft): Reference[] {
  const known = new Map<ItemKind, string[]>()
  // A category is a measure, too.
  for (const { kind, id } of items(draft))
    for (const one of kind === "category" ? ([kind, "measure"] as const) : [kind])
      known.set(one, [...(known.get(one) ?? []), id])
  const excused = excuses(draft)
  return [...made(draft, known)].filter(
    ({ kind, id, known }) => !known.includes(id) && !excused.ids.has(id) && !excused.kinds.has(kind),
  )
}

/** Ids in items that were left out for a fault, and kinds whose file could not be read at all. */
function excuses(draft: PlanDraft): { readonly ids: ReadonlySet<string>; readonly kinds: ReadonlySet<ItemKind> } {
  const ids = new Set<string>()
  const kinds = new Set<ItemKind>()
  const look = (document: YamlDocument<unknown> | null, ...holds: readonly ItemKind[]) => {
    if (document?.value == null) for (const kind of holds) kinds.add(kind)
    if (document && document.faults.length > 0) collectIds(document.raw, ids)
  }
  look(draft.plan, "objective", "dimension")
  look(draft.agencies, "agency-level", "agency", "group", "duty")
  if (draft.units) look(draft.units, "unit-level", "unit")
  if (draft.statistics) look(draft.statistics, "measure", "dimension")
  for (const project of draft.projects.length > 0 ? draft.projects : [null]) look(project, "measure", "project")
  return { ids, kinds }
}

function collectIds(node: unknown, ids: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) collectIds(item, ids)
  else if (typeof node === "object" && node !== null)
    for (const [key, value] of Object.entries(node))
      if (key === "id" || key === "code") ids.add(String(value)).add(plainId(String(value)))
      else collectIds(value, ids)
}

function* made(draft: PlanDraft, known: ReadonlyMap<ItemKind, readonly string[]>): Generator<Reference> {
  for (const { kind, routes } of references)
    for (const route of routes)
      for (const { value, document, path } of stated(draft, route))
        if (typeof value === "string" && value !== "")
          yield { kind, id: value, at: () => document.at(path), known: known.get(kind) ?? [] }
  for (const { indicator, document, path } of statedIndicators(draft)) {
    const own = indicator.measures.map(({ id }) => id)
    for (const named of measuresNamed(indicator))
      yield { kind: "measure", id: named.measure, at: () => document.at([...path, ...named.path]), known: own }
  }
}
