import type { TextPlace } from "../../model/place.ts"
import { plainId } from "../../yaml/odd.ts"
import type { NodePath, YamlDocument } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import { measuresNamed } from "../kinds/kinds.ts"
import type { MeasureShape } from "../schema/indicator.ts"
import { statedBreakdowns, tabulated } from "./breakdowns.ts"
import { type ItemKind, items } from "./items.ts"

/** A place that names something by its id. */
export interface Reference {
  readonly kind: ItemKind
  readonly id: string
  readonly at: () => TextPlace
  /** The ids that it may name. */
  readonly known: readonly string[]
}

type ByKind = ReadonlyMap<ItemKind, readonly string[]>

/** References to ids that nothing bears. What a faulty file may hold is not called unknown: its own faults come first. */
export function unknownReferences(draft: PlanDraft): Reference[] {
  const byKind = new Map<ItemKind, string[]>()
  for (const { kind, id } of items(draft)) byKind.set(kind, [...(byKind.get(kind) ?? []), id])
  // A category is a measure, too.
  byKind.set("measure", [...(byKind.get("measure") ?? []), ...(byKind.get("category") ?? [])])
  const excused = excuses(draft)
  return [...references(draft, byKind)].filter(
    ({ kind, id, known }) => !known.includes(id) && !excused.ids.has(id) && !excused.kinds.has(kind),
  )
}

/** Ids in items that were left out for a fault, and kinds whose file could not be read at all. */
function excuses(draft: PlanDraft): { readonly ids: ReadonlySet<string>; readonly kinds: ReadonlySet<ItemKind> } {
  const ids = new Set<string>()
  const kinds = new Set<ItemKind>()
  const look = (document: YamlDocument<unknown> | null, holds: readonly ItemKind[]) => {
    if (document?.value == null) for (const kind of holds) kinds.add(kind)
    if (document && document.faults.length > 0) collectIds(document.raw, ids)
  }
  look(draft.plan, ["objective", "dimension"])
  look(draft.agencies, ["agency-level", "agency", "group", "duty"])
  if (draft.units) look(draft.units, ["unit-level", "unit"])
  if (draft.statistics) look(draft.statistics, ["measure", "dimension"])
  for (const project of draft.projects.length > 0 ? draft.projects : [null]) look(project, ["measure", "project"])
  return { ids, kinds }
}

function collectIds(node: unknown, ids: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) collectIds(item, ids)
  else if (typeof node === "object" && node !== null)
    for (const [key, value] of Object.entries(node))
      if (key === "id" || key === "code") ids.add(String(value)).add(plainId(String(value)))
      else collectIds(value, ids)
}

function* references(draft: PlanDraft, byKind: ByKind): Generator<Reference> {
  const of =
    (document: YamlDocument<unknown>) =>
    (kind: ItemKind, id: string | null | undefined, ...path: NodePath) =>
      id == null ? [] : [{ kind, id, at: () => document.at(path), known: byKind.get(kind) ?? [] }]
  if (draft.plan?.value) {
    const { consolidator, funding, report } = draft.plan.value
    const to = of(draft.plan)
    yield* to("agency", consolidator, "consolidator")
    yield* to("agency", funding.allocator, "funding", "allocator")
    for (const [i, measure] of (report?.situation ?? []).entries())
      yield* to("measure", measure, "report", "situation", i)
    for (const [i, measure] of (report?.direction?.measures ?? []).entries())
      yield* to("measure", measure, "report", "direction", "measures", i)
    for (const [i, duty] of (report?.direction?.duties ?? []).entries())
      yield* to("duty", duty, "report", "direction", "duties", i)
    for (const [i, level] of (funding.everyProject ?? []).entries())
      yield* to("agency-level", level, "funding", "everyProject", i)
    for (const [level, projects] of Object.entries(draft.plan.value.regime.activitiesOf ?? {})) {
      yield* to("agency-level", level, "regime", "activitiesOf", level)
      for (const [i, project] of projects.entries()) yield* to("project", project, "regime", "activitiesOf", level, i)
    }
  }
  if (draft.plan?.value)
    for (const [i, kind] of draft.plan.value.regime.kinds.entries())
      if (kind.span !== "stage")
        for (const level of Object.keys(kind.dueTo ?? {}))
          yield* of(draft.plan)("agency-level", level, "regime", "kinds", i, "dueTo", level)
  if (draft.agencies?.value) {
    const { agencies, duties, ambiguous } = draft.agencies.value
    const to = of(draft.agencies)
    for (const [i, { level, reportsTo }] of agencies.entries()) {
      yield* to("agency-level", level, "agencies", i, "level")
      yield* to("agency", reportsTo, "agencies", i, "reportsTo")
    }
    for (const [i, duty] of (duties ?? []).entries())
      for (const [j, who] of duty.agencies.entries())
        if ("agency" in who) yield* to("agency", who.agency, "duties", i, "agencies", j, "agency")
        else yield* to("agency-level", who.every, "duties", i, "agencies", j, "every")
    for (const [i, { candidates }] of (ambiguous ?? []).entries())
      for (const [j, candidate] of candidates.entries())
        if ("agency" in candidate) yield* to("agency", candidate.agency, "ambiguous", i, "candidates", j, "agency")
  }
  if (draft.units?.value) {
    const to = of(draft.units)
    for (const [i, { level, memberships }] of draft.units.value.units.entries()) {
      yield* to("unit-level", level, "units", i, "level")
      for (const [j, membership] of memberships.entries())
        for (const kind of ["agency", "unit"] as const)
          yield* to(kind, membership[kind], "units", i, "memberships", j, kind)
    }
  }
  for (const document of draft.projects) if (document.value) yield* ofProject(document, byKind)
  for (const document of [draft.crossChecks, draft.statistics])
    for (const [i, check] of (document?.value?.crossChecks ?? []).entries())
      for (const side of ["left", "right"] as const) {
        const named = check[side]
        const to = document === null ? () => [] : of(document)
        if (typeof named === "string") yield* to("measure", named, "crossChecks", i, side)
        else for (const [j, measure] of named.entries()) yield* to("measure", measure, "crossChecks", i, side, j)
      }
  yield* ofStatistics(draft, byKind)
}

/** What breakdowns and tables of statistics name. */
function* ofStatistics(draft: PlanDraft, byKind: ByKind): Generator<Reference> {
  const to = (document: YamlDocument<unknown>, kind: ItemKind, id: string, path: NodePath): Reference => ({
    kind,
    id,
    at: () => document.at(path),
    known: byKind.get(kind) ?? [],
  })
  for (const { dimension, document, path } of statedBreakdowns(draft)) yield to(document, "dimension", dimension, path)
  const { statistics } = draft
  if (!statistics?.value) return
  for (const { measure, path } of tabulated(statistics))
    yield* ofMeasure(measure, path, (kind, id, place) => to(statistics, kind, id, place))
  for (const [i, { measure }] of (statistics.value.breakdowns ?? []).entries())
    yield to(statistics, "measure", measure, ["breakdowns", i, "measure"])
}

/** Whom a measure is asked, and for which units. */
function* ofMeasure(
  { per, sources }: MeasureShape,
  path: NodePath,
  to: (kind: ItemKind, id: string, path: NodePath) => Reference,
): Generator<Reference> {
  if (per) yield to("unit-level", per, [...path, "per"])
  for (const [k, source] of (sources ?? []).entries()) {
    const place = [...path, "sources", k]
    if ("agency" in source) yield to("agency", source.agency, [...place, "agency"])
    else yield to("agency-level", source.every, [...place, "every"])
  }
}

function* ofProject(document: PlanDraft["projects"][number], byKind: ByKind): Generator<Reference> {
  if (!document.value) return
  const { objective, subProjects, indicators } = document.value
  const to = (kind: ItemKind, id: string, path: NodePath, known = byKind.get(kind) ?? []): Reference => ({
    kind,
    id,
    at: () => document.at(path),
    known,
  })
  yield to("objective", objective, ["objective"])
  const withRoles = [
    { roles: document.value, path: [] },
    ...(subProjects ?? []).map((roles, i) => ({ roles, path: ["subProjects", i] })),
  ]
  for (const { roles, path } of withRoles) {
    if (roles.lead) yield to("agency", roles.lead, [...path, "lead"])
    for (const [i, id] of (roles.coordinators ?? []).entries()) yield to("agency", id, [...path, "coordinators", i])
    for (const [i, id] of (roles.groups ?? []).entries()) yield to("group", id, [...path, "groups", i])
    for (const [i, { by }] of (roles.activities ?? []).entries())
      for (const [j, id] of (by ?? []).entries()) yield to("agency", id, [...path, "activities", i, "by", j])
  }
  for (const [i, indicator] of (indicators ?? []).entries()) {
    const path = ["indicators", i]
    const own = indicator.measures.map(({ id }) => id)
    for (const [j, measure] of indicator.measures.entries()) yield* ofMeasure(measure, [...path, "measures", j], to)
    for (const [j, { period }] of (indicator.partTargets ?? []).entries())
      yield to("period-kind", period, [...path, "partTargets", j, "period"])
    for (const named of measuresNamed(indicator)) yield to("measure", named.measure, [...path, ...named.path], own)
  }
}
