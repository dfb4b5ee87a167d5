import type { Plan } from "../model/plan.ts"

/** What has figures that can be followed to their cells. */
export type FigureKind = "indicator" | "measure" | "activity" | "duty" | "funding"

export interface FigureName {
  readonly kind: FigureKind
  readonly id: string
}

/** Every figure that can be asked for, in the plan's order. */
export const figureNames = (plan: Plan): readonly FigureName[] => [
  ...[...plan.indicators.keys()].map((id): FigureName => ({ kind: "indicator", id })),
  ...[...plan.measures.keys()].map((id): FigureName => ({ kind: "measure", id })),
  ...[...plan.activities.keys()].map((id): FigureName => ({ kind: "activity", id })),
  ...[...plan.duties.keys()].map((id): FigureName => ({ kind: "duty", id })),
  ...[...plan.funding.rows.keys()].map((id): FigureName => ({ kind: "funding", id })),
]

/** The figure of this id, whatever the case of its letters; null where there is none. */
export const figureNamed = (plan: Plan, typed: string): FigureName | null =>
  figureNames(plan).find(({ id }) => id.toLowerCase() === typed.trim().toLowerCase()) ?? null
