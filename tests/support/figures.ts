import { consolidateFigures } from "../../src/consolidation/consolidate.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import type { IndicatorAttainment } from "../../src/model/attainment.ts"
import type { Consolidation, Figures } from "../../src/model/consolidation.ts"
import type { IndicatorKind } from "../../src/model/kinds.ts"
import type { Period } from "../../src/model/period.ts"
import type { Rulings } from "../../src/model/records.ts"
import { folderOf } from "./folder.ts"
import { plan } from "./plan.ts"

export const districts = [...plan.agencies.values()].filter(({ level }) => level === "district").map(({ id }) => id)

export function periodOf(id: string): Period {
  const period = plan.periods.get(id)
  if (period === undefined) throw new Error(`the plan has no period ${id}`)
  return period
}

/** The figures of a folder given in lines (support/folder.ts), long after every deadline. */
export const figuresOf = (period: string, lines: readonly string[], asOf = "2017-01-01"): Figures =>
  consolidateFigures(plan, periodOf(period), folderOf(lines), asOf)

export const consolidationOf = (
  period: string,
  lines: readonly string[],
  rulings: Partial<Rulings> = {},
  asOf = "2017-01-01",
): Consolidation => consolidate(plan, periodOf(period), folderOf(lines, rulings), asOf)

/** The same where its kind is known. */
export function ofKind<K extends IndicatorKind>(
  { indicators }: Pick<Figures, "indicators">,
  id: string,
  kind: K,
): Extract<IndicatorAttainment, { readonly kind: K }> {
  type Wanted = Extract<IndicatorAttainment, { readonly kind: K }>
  const isWanted = (one: IndicatorAttainment): one is Wanted => one.id === id && one.kind === kind
  const found = indicators.find(isWanted)
  if (found === undefined) throw new Error(`no ${kind} ${id}`)
  return found
}

export function indicatorIn(figures: Figures, id: string): IndicatorAttainment {
  const found = figures.indicators.find((indicator) => indicator.id === id)
  if (found === undefined) throw new Error(`no indicator ${id}`)
  return found
}

/** `attained true` · `in-progress null provisional`: an indicator's status, whether it is reached, and whether it is provisional. */
export function verdictOf(figures: Figures, id: string): string {
  const { status, reached, provisional } = indicatorIn(figures, id)
  return `${status} ${reached}${provisional ? " provisional" : ""}`
}
