import type { AttainmentOf, IndicatorAttainment } from "../../model/attainment.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { Table, TableCell } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { indicatorAt } from "../addresses.ts"
import { statusCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import { shortGoalText } from "../goal.ts"
import { kinds } from "../kinds/kinds.ts"
import { verdictLead } from "../kinds/lead.ts"
import { isOverYears, yearsCell } from "../kinds/over-years.ts"
import type { Setting } from "../setting.ts"
import { calculated, data, tableOf } from "../table.ts"
import { verdictTones } from "../word-tones.ts"
import { resultFormula, type Worked } from "../workings/whole.ts"
import { coverageCell, inForceCell, targetCell } from "./indicators.ts"

const vi = {
  title: "Đánh giá các chỉ tiêu",
}

const en: typeof vi = {
  title: "Verdicts on the indicators",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** One row for each indicator: result, target, coverage, verdict. */
export function verdictsTable(setting: Setting, worked: ReadonlyMap<string, Worked>): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  return tableOf<IndicatorAttainment>({
    id: "verdicts",
    title: own[lang].title,
    columns: [
      { key: "code", holds: "code", heading: c.code, width: 8, cell: ({ id }) => textCell(id, indicatorAt(id)) },
      {
        key: "item",
        heading: c.indicator,
        width: 38,
        cell: ({ id }) => textCell(consolidation.plan.indicators.get(id)?.short ?? id),
      },
      {
        key: "result",
        heading: c.result,
        width: 22,
        align: "right",
        cell: (indicator) => {
          const own = worked.get(indicator.id)
          return calculated(resultCell(setting, indicator), own && resultFormula(setting, own))
        },
      },
      {
        key: "target",
        heading: c.target,
        width: 28,
        cell: (indicator) => inForceCell(setting, indicator, shortGoalText),
      },
      {
        key: "next",
        heading: c.next,
        width: 24,
        cell: (indicator) => targetCell(setting, indicator, indicator.next, shortGoalText),
      },
      {
        key: "heard",
        heading: c.heard,
        width: 10,
        align: "center",
        cell: (indicator) => sameAs(worked, indicator, "heard", coverageCell(setting, indicator)),
      },
      {
        key: "verdict",
        heading: c.verdict,
        width: 24,
        tones: verdictTones(setting),
        cell: (indicator) => {
          const { text, tone } = verdictLead(setting, indicator)
          return sameAs(worked, indicator, "verdict", statusCell(text, tone, indicatorAt(indicator.id)))
        },
      },
    ],
    rows: consolidation.indicators.map((indicator) => data(indicator, indicator.id)),
  })
}

/** What is worked out in the table of indicators is only repeated. */
const sameAs = (
  worked: ReadonlyMap<string, Worked>,
  { id }: IndicatorAttainment,
  column: "heard" | "verdict",
  cell: TableCell,
): TableCell => calculated(cell, worked.has(id) ? expression(indicatorAt(id, column)) : null)

/** The figure in its shortest form: a percentage or several, a count with its unit, units at their floor, years of a stage. */
const resultCell = (setting: Setting, indicator: IndicatorAttainment): TableCell =>
  isOverYears(indicator) ? yearsCell(setting, indicator) : ownResult(setting, indicator)

const ownResult = <K extends IndicatorKind>(setting: Setting, attainment: AttainmentOf<K>): TableCell =>
  kinds[attainment.kind].result(setting, attainment)
