// What stands in a plan's files, each with its document and its path there.
import type { NodePath, YamlDocument } from "../../yaml/read.ts"
import type { PlanDraft } from "../build/draft.ts"
import type { MeasureShape } from "../schema/indicator.ts"
import { type Route, walk } from "../schema/routes.ts"

interface Stated {
  readonly value: unknown
  readonly document: YamlDocument<unknown>
  readonly path: NodePath
}

type Files = Pick<PlanDraft, "plan" | "agencies" | "units" | "projects" | "crossChecks" | "statistics">

/** The parts of a plan that hold items, in the order in which they are told. */
export const fileKeys = [
  "plan",
  "agencies",
  "units",
  "projects",
  "crossChecks",
  "statistics",
] as const satisfies readonly (keyof Files)[]

/** All that a route leads to. */
export function* stated(draft: Files, [root, ...below]: Route): Generator<Stated> {
  for (const key of fileKeys)
    for (const document of key === root ? [draft[key]].flat() : [])
      if (document?.value) for (const found of walk(document.value, below)) yield { ...found, document }
}

/** The items of a route to a list. */
export const statedItems = (draft: Files, route: Route): Generator<Stated> =>
  stated(draft, route.length === 1 ? route : [...route, "*"])

type ProjectDocument = PlanDraft["projects"][number]
type IndicatorShape = NonNullable<ProjectDocument["value"]>["indicators"][number]

export interface StatedIndicator {
  readonly indicator: IndicatorShape
  readonly document: ProjectDocument
  readonly path: NodePath
}

/** Every indicator of the plan, in the order of the files. */
export function* statedIndicators({ projects }: Pick<PlanDraft, "projects">): Generator<StatedIndicator> {
  for (const document of projects)
    for (const [i, indicator] of document.value?.indicators.entries() ?? [])
      yield { indicator, document, path: ["indicators", i] }
}

/** A measure with where it stands: below an indicator, or in a table of statistics. */
export interface StatedMeasure {
  readonly measure: MeasureShape
  readonly document: YamlDocument<unknown>
  readonly path: NodePath
  /** The id of its indicator or table. */
  readonly holder: string
  /** The indicator that it is of; null: of none. */
  readonly indicator: IndicatorShape | null
}

/** Every measure of the plan, in the order of the files. */
export function* statedMeasures({ projects, statistics }: PlanDraft): Generator<StatedMeasure> {
  for (const { indicator, document, path } of statedIndicators({ projects }))
    for (const [j, measure] of indicator.measures.entries())
      yield { measure, document, path: [...path, "measures", j], holder: indicator.id, indicator }
  for (const [i, { id, measures }] of statistics?.value?.tables.entries() ?? [])
    for (const [j, measure] of measures.entries())
      if (statistics)
        yield { measure, document: statistics, path: ["tables", i, "measures", j], holder: id, indicator: null }
}
