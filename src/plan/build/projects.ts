import type { Agency } from "../../model/agency.ts"
import type { Goal, Indicator, Measure, Targets } from "../../model/indicator.ts"
import type { Activity, Plan, Project, SubProject } from "../../model/plan.ts"
import type { IndicatorShape, MeasureShape, ProjectFile } from "../schema/projects.ts"

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
  for (const file of files) {
    const subs = (file.subProjects ?? []).map(
      (sub): SubProject => ({ ...roles(sub), id: sub.id, project: file.id, name: sub.name }),
    )
    const levels = [...activitiesOf].filter(([, ids]) => ids.includes(file.id)).map(([level]) => level)
    const others = [...agencies.values()].filter(({ level }) => levels.includes(level)).map(({ id }) => id)
    const own = [file, ...(file.subProjects ?? [])].flatMap((holder) =>
      (holder.activities ?? []).map((activity): Activity => {
        const { lead, coordinators } = roles(holder)
        return {
          id: activity.id,
          project: file.id,
          subProject: holder === file ? null : holder.id,
          clause: activity.clause ?? "",
          text: activity.text,
          unit: activity.unit ?? null,
          sensitive: activity.sensitive ?? false,
          lead,
          by: activity.by ?? null,
          reporters: [...new Set(activity.by ?? [lead, ...coordinators, ...others])],
          quantity: activity.quantity ?? "sum",
          reading: activity.reading ?? null,
        }
      }),
    )
    const involved = new Set([roles(file), ...subs].flatMap(({ lead, coordinators }) => [lead, ...coordinators]))
    projects.set(file.id, {
      ...roles(file),
      id: file.id,
      objective: file.objective,
      name: file.name,
      subProjects: subs.map(({ id }) => id),
      indicators: (file.indicators ?? []).map(({ id }) => id),
      funded: [...agencies.values()]
        .filter(({ id, level }) => involved.has(id) || funded.includes(level))
        .map(({ id }) => id),
    })
    for (const sub of subs) subProjects.set(sub.id, sub)
    for (const activity of own) activities.set(activity.id, activity)
    for (const shape of file.indicators ?? []) {
      indicators.set(shape.id, indicator(shape, file.id))
      for (const item of shape.measures) measures.set(item.id, measure(item, shape.id, agencies))
    }
  }
  return { projects, subProjects, indicators, measures, activities }
}

type Holder = Pick<ProjectFile, "clause" | "lead" | "coordinators" | "groups" | "activities" | "reading">

const roles = ({ clause, lead, coordinators, groups, activities, reading }: Holder) => ({
  clause: clause ?? "",
  lead: lead ?? "",
  coordinators: coordinators ?? [],
  groups: groups ?? [],
  activities: (activities ?? []).map(({ id }) => id),
  reading: reading ?? null,
})

function measure(shape: MeasureShape, indicator: string, agencies: ReadonlyMap<string, Agency>): Measure {
  return {
    id: shape.id,
    indicator,
    text: shape.text,
    heading: shape.heading ?? null,
    input: shape.input ?? "count",
    unit: shape.unit,
    nature: shape.nature,
    per: shape.per ?? null,
    sources: (shape.sources ?? []).flatMap((source) =>
      agenciesOf(source, agencies).map((agency) => ({ agency, counts: source.counts ?? null })),
    ),
    sensitive: shape.sensitive ?? false,
    reading: shape.reading ?? null,
  }
}

function indicator(shape: IndicatorShape, project: string): Indicator {
  return {
    id: shape.id,
    project,
    clause: shape.clause ?? "",
    text: shape.text,
    short: shape.short,
    kind: shape.kind,
    ifAny: shape.ifAny ?? false,
    measures: shape.measures.map(({ id }) => id),
    parts: shape.kind === "ratio" || shape.kind === "trend" ? shape.parts : [],
    targets: targets(shape),
    readings: shape.readings ?? [],
  }
}

function targets(shape: IndicatorShape): Targets {
  switch (shape.kind) {
    case "ratio":
      return timed<{ readonly percent: string }>(shape, shape.targets, ({ percent }) => ({
        kind: "at-least-percent",
        percent,
      }))
    case "floor":
      return timed<{ readonly atLeast: Readonly<Record<string, number>> }>(shape, shape.targets, ({ atLeast }) => ({
        kind: "at-least-each",
        floors: new Map(Object.entries(atLeast)),
      }))
    case "ceiling":
      return timed<{ readonly atMost: number }>(shape, shape.targets, ({ atMost }) => ({
        kind: "at-most",
        count: atMost,
      }))
    case "trend":
      return timed<unknown>(shape, shape.targets, () => ({ kind: "above-year-before" }))
    case "qualitative":
      return timed<unknown>(shape, shape.targets, () => ({ kind: "done" }))
  }
}

interface Claused {
  readonly clause?: string | null | undefined
}
type Timed<G> =
  | readonly (G & Claused & { readonly by: number })[]
  | { readonly everyYear: G & Claused & { readonly from: number } }
  | null
  | undefined

/** Milestones, each due on 31 December of its year; or what holds every year. A target without a clause of its own has its indicator's. */
function timed<G>(shape: Claused, targets: Timed<G>, goal: (stated: G) => Goal): Targets {
  if (!targets || !("everyYear" in targets)) {
    const milestones = (targets ?? []).map((stated) => ({
      year: stated.by,
      due: `${stated.by}-12-31`,
      goal: goal(stated),
      clause: stated.clause ?? shape.clause ?? "",
    }))
    return { kind: "milestones", milestones }
  }
  const { everyYear } = targets
  return {
    kind: "every-year",
    fromYear: everyYear.from,
    goal: goal(everyYear),
    clause: everyYear.clause ?? shape.clause ?? "",
  }
}
