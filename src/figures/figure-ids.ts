import type { Plan } from "../model/plan.ts"
import { codePrinted } from "../vocabulary/codes.ts"

/** What has figures that can be followed to their cells. */
export type FigureKind =
  | "indicator"
  | "measure"
  | "statistics-table"
  | "activity"
  | "duty"
  | "funding"
  | "cross-check"
  | "unit"

export interface FigureName {
  readonly kind: FigureKind
  readonly id: string
}

/** Every figure that can be asked for, in the plan's order; units, of which there are many, besides. */
export function figureNames(plan: Plan): readonly FigureName[] {
  const { indicators, measures, statistics, activities, duties, funding } = plan
  const named = (kind: FigureKind, ids: Iterable<string>) => Array.from(ids, (id): FigureName => ({ kind, id }))
  return [
    ...named("indicator", indicators.keys()),
    ...named("measure", measures.keys()),
    ...named("statistics-table", statistics.keys()),
    ...named("activity", activities.keys()),
    ...named("duty", duties.keys()),
    ...named("funding", funding.rows.keys()),
    ...named("cross-check", checkIds(plan)),
  ]
}

/** The plan's cross-checks, then those of the allocations, row by row. */
const checkIds = ({ crossChecks, funding }: Plan): string[] => [
  ...crossChecks.map(({ id }) => id),
  ...(funding.crossCheck === null ? [] : [...funding.rows.keys()].map((row) => `${funding.crossCheck}/${row}`)),
]

/** The figure of this id, or of the code that forms and reports print for it (`CT1.2.1`), or all figures of the unit of this code, whatever the case of its letters; null where there is none. */
export function figureNamed(plan: Plan, typed: string): FigureName | null {
  const wanted = typed.trim().toLowerCase()
  const isMeant = ({ id }: FigureName): boolean =>
    [id, codePrinted(plan, id)].some((name) => name.toLowerCase() === wanted)
  const unit = [...plan.units.keys()].find((code) => code.toLowerCase() === wanted)
  return figureNames(plan).find(isMeant) ?? (unit === undefined ? null : { kind: "unit", id: unit })
}
