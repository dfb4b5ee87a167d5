import type { Measure } from "../model/indicator.ts"
import type { Plan } from "../model/plan.ts"

/** Under which heading a measure stands: its indicator, or its table of statistics. */
export const holderOf = ({ indicator, table }: Pick<Measure, "indicator" | "table">): string => indicator ?? table ?? ""

/** What a plan asks beside its indicators' own figures: the measures of its tables, then those of indicators that are broken down, each with its categories. */
export function statisticsMeasures({ measures }: Pick<Plan, "measures">): readonly Measure[] {
  const all = [...measures.values()]
  const brokenDown = new Set(all.flatMap(({ breakdown }) => breakdown?.of ?? []))
  return [
    ...all.filter(({ table }) => table !== undefined),
    ...all.filter(({ id, table, breakdown }) => table === undefined && brokenDown.has(breakdown?.of ?? id)),
  ]
}

/** `CT1.2. Cán bộ cấp xã`, `TK1. Số vụ, số đối tượng` */
export const holderTitle = ({ indicators, statistics }: Pick<Plan, "indicators" | "statistics">, id: string): string =>
  `${id}. ${indicators.get(id)?.short ?? statistics.get(id)?.title ?? ""}`

/** Where in the decision it stands; "": nowhere. */
export const holderClause = ({ indicators, statistics }: Pick<Plan, "indicators" | "statistics">, id: string): string =>
  indicators.get(id)?.clause ?? statistics.get(id)?.clause ?? ""
