import type { CrossCheck } from "../../model/cross-check.ts"
import type { Indicator } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"

/** Measures of which a reader of the plan knows how they stand to each other. */
export interface Tied {
  readonly measures: readonly string[]
  /** Whose ratios some of them are. */
  readonly indicators: readonly Indicator[]
  readonly checks: readonly CrossCheck[]
}

/** The checks that tell how single counts stand to each other. */
export const tyingChecks = (plan: Plan): readonly CrossCheck[] =>
  plan.crossChecks.filter(({ withinAgency, relation }) => withinAgency || relation === "=")

const isCategory =
  ({ measures }: Plan) =>
  (id: string): boolean =>
    measures.get(id)?.breakdown !== undefined

/**
 * The plan's measures, those together that one indicator has, or that a cross-check ties: one that is to hold within each agency, or whose sides
 * are to be equal. What is only to be at most what others count ties nothing: of a single count it tells no number.
 */
export function tiedMeasures(plan: Plan): readonly Tied[] {
  // Categories have a rule of their own, by which those that a check ties are never printed.
  const tying = tyingChecks(plan).filter(({ left, right }) => ![...left, ...right].some(isCategory(plan)))
  const bundles = [
    ...[...plan.statistics.values()].flatMap(({ measures }) => measures.map((id) => [id])),
    ...[...plan.indicators.values()].map(({ measures }) => measures),
    ...tying.map(({ left, right }) => [...left, ...right]),
  ]
  const groups = bundles.reduce<readonly ReadonlySet<string>[]>((so, bundle) => {
    const touched = so.filter((group) => bundle.some((measure) => group.has(measure)))
    return [
      ...so.filter((group) => !touched.includes(group)),
      new Set([...touched.flatMap((group) => [...group]), ...bundle]),
    ]
  }, [])
  return groups.map((group) => ({
    measures: [...plan.measures.keys()].filter((id) => group.has(id)),
    indicators: [...plan.indicators.values()].filter(({ measures }) => measures.some((id) => group.has(id))),
    checks: tying.filter(({ left }) => left.some((id) => group.has(id))),
  }))
}
