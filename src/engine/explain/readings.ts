import type { FigureKind } from "../../figures/figure-ids.ts"
import type { Erratum, Plan } from "../../model/plan.ts"

/** A reading of the plan, and what it is a reading of. */
export interface Reading {
  readonly about: string
  readonly text: string
}

const named = (about: string, text: string | null | undefined): Reading[] => (text ? [{ about, text }] : [])

/** The readings of the plan that bear on a figure: its own, those of what it is made of, and those of whoever counts it. */
export function readingsFor(plan: Plan, kind: FigureKind, id: string): Reading[] {
  if (kind === "funding") return named(id, plan.funding.reading)
  if (kind === "unit") return []
  if (kind === "duty") return agenciesReadings(plan, plan.duties.get(id)?.agencies ?? [])
  if (kind === "cross-check") return named(id, plan.crossChecks.find((check) => check.id === id)?.reading)
  if (kind === "activity") {
    const activity = plan.activities.get(id)
    const { subProject = null, project = "", reporters = [] } = activity ?? {}
    return [
      ...(subProject === null ? [] : named(subProject, plan.subProjects.get(subProject)?.reading)),
      ...named(project, plan.projects.get(project)?.reading),
      ...agenciesReadings(plan, reporters),
    ]
  }
  const indicator = plan.indicators.get(kind === "measure" ? (plan.measures.get(id)?.indicator ?? "") : id)
  const table = plan.statistics.get(kind === "measure" ? (plan.measures.get(id)?.table ?? "") : id)
  const measures = kind === "measure" ? [id] : ((indicator ?? table)?.measures ?? [])
  return [
    ...(indicator?.readings ?? []).flatMap((reading) => named(indicator?.id ?? id, reading)),
    ...named(table?.id ?? "", table?.reading),
    ...measures.flatMap((measure) => named(measure, plan.measures.get(measure)?.reading)),
    ...agenciesReadings(
      plan,
      measures.flatMap((measure) => plan.measures.get(measure)?.sources.map(({ agency }) => agency) ?? []),
    ),
  ]
}

const agenciesReadings = (plan: Plan, agencies: readonly string[]): Reading[] =>
  [...new Set(agencies)].flatMap((agency) =>
    named(plan.agencies.get(agency)?.name ?? agency, plan.agencies.get(agency)?.reading),
  )

/** Slips of the decision at the clause of the figure, or inside it. */
export const explainedErrata = (plan: Plan, clause: string): readonly Erratum[] =>
  plan.errata.filter(
    (erratum) => clause !== "" && (erratum.clause === clause || erratum.clause.startsWith(`${clause},`)),
  )
