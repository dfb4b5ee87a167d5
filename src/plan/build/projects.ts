import type { Agency } from "../../model/agency.ts"
import type { Indicator, IndicatorOf, Measure } from "../../model/indicator.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { Activity, Plan, Project, SubProject } from "../../model/plan.ts"
import { measureCode } from "../checks/breakdowns.ts"
import { kinds, type ShapeOf } from "../kinds/kinds.ts"
import type { MeasureShape } from "../schema/indicator.ts"
import type { ProjectFile } from "../schema/projects.ts"
import type { TimedShape } from "./timed.ts"

/** The agencies that a reference names, in the plan's order. */
export const agenciesOf = (
  who: { readonly agency: string } | { readonly every: string },
  agencies: ReadonlyMap<string, Agency>,
): string[] =>
  "agency" in who ? [who.agency] : [...agencies.values()].filter(({ level }) => level === who.every).map(({ id }) => id)

type Content = Pick<Plan, "projects" | "subProjects" | "indicators" | "measures" | "activities">

/**
 * Projects with all that they hold, in the order of the files. `funded` are the levels of agencies that report the funding of every
 * project, `activitiesOf` those that report the activities of some. */
export function buildProjects(
  files: readonly ProjectFile[],
  agencies: ReadonlyMap<string, Agency>,
  funded: readonly string[],
  activitiesOf: ReadonlyMap<string, readonly string[]>,
): Content {
  const projects = new Map<string, Project>()
  const subProjects = new Map<string, SubProject>()
  const activities = new Map<string, Activity>()
  const indicators = new Map<string, Indicator>()
  const measures = new Map<string, Measure>()
  const all = [...agencies.values()]
  for (const file of files) {
    const { activities: own, subProjects: subs, indicators: shapes, funding: _, ...head } = file
    const levels = [...activitiesOf].filter(([, ids]) => ids.includes(file.id)).map(([level]) => level)
    const others = all.filter(({ level }) => levels.includes(level)).map(({ id }) => id)
    for (const holder of [file, ...subs])
      for (const activity of holder.activities)
        activities.set(activity.id, {
          ...activity,
          project: file.id,
          subProject: holder === file ? null : holder.id,
          lead: holder.lead,
          reporters: [...new Set(activity.by ?? [holder.lead, ...holder.coordinators, ...others])],
        })
    const involved = new Set([file, ...subs].flatMap(({ lead, coordinators }) => [lead, ...coordinators]))
    projects.set(file.id, {
      ...head,
      activities: idsOf(own),
      subProjects: idsOf(subs),
      indicators: idsOf(shapes),
      funded: all.filter(({ id, level }) => involved.has(id) || funded.includes(level)).map(({ id }) => id),
    })
    for (const sub of subs) subProjects.set(sub.id, { ...sub, project: file.id, activities: idsOf(sub.activities) })
    for (const shape of shapes) {
      indicators.set(shape.id, indicator(shape, file.id))
      for (const [i, item] of shape.measures.entries())
        measures.set(item.id, measure(item, measureCode(shape.id, i), shape.id, agencies))
    }
  }
  return { projects, subProjects, indicators, measures, activities }
}

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

export const measure = (
  { by: _, ...shape }: MeasureShape,
  code: string,
  indicator: string | null,
  agencies: ReadonlyMap<string, Agency>,
): Measure => ({
  ...shape,
  code,
  indicator,
  noun: shape.noun ?? shape.unit,
  places: shape.places ?? (shape.input === "decimal" ? 2 : null),
  sources: shape.sources.flatMap((source) =>
    agenciesOf(source, agencies).map((agency) => ({ agency, counts: source.counts })),
  ),
})

const indicator = <K extends IndicatorKind>(shape: ShapeOf<K>, project: string): IndicatorOf<K> =>
  kinds[shape.kind].built(shape, {
    id: shape.id,
    project,
    clause: shape.clause ?? "",
    text: shape.text,
    short: shape.short,
    ifAny: shape.ifAny ?? false,
    measures: shape.measures.map(({ id }) => id),
    parts: "parts" in shape ? shape.parts : [],
    readings: [...shape.readings, ...targetReadings(shape)],
  })

/** What is said beside its targets: `2014: Giao lại theo nguồn lực thực có`. */
function targetReadings({
  targets,
  partTargets,
}: TimedShape<{ readonly reading?: string | null | undefined }>): string[] {
  const told = targets && "everyYear" in targets ? [{ ...targets.everyYear, by: targets.everyYear.from }] : targets
  return [...(told ?? []), ...partTargets].flatMap(({ by, reading }) => (reading ? [`${by}: ${reading}`] : []))
}
