import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { Table, TableCell } from "../../model/table.ts"
import { indicatorAt } from "../addresses.ts"
import { statusCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import { verdictLead } from "../kinds/bar.ts"
import { kindOf } from "../kinds/kinds.ts"
import { isOverYears, yearsCell } from "../kinds/over-years.ts"
import type { Setting } from "../setting.ts"
import { calculated, column, data, tableOf } from "../table.ts"
import { verdictTones } from "../word-tones.ts"
import { resultFormula, type Worked } from "../workings/whole.ts"
import { coverageCell, inForceCell, targetCell } from "./indicators.ts"

const title = { vi: "Đánh giá các chỉ tiêu", en: "Verdicts on the indicators" }

/** One row for each indicator: result, target, coverage, verdict. */
export function verdictsTable(setting: Setting, worked: ReadonlyMap<string, Worked>): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  return tableOf<IndicatorAttainment>({
    id: "verdicts",
    title: title[lang],
    columns: [
      column.code("code", c.code, 8, ({ id }) => textCell(id, indicatorAt(id))),
      column.left("item", c.indicator, 38, ({ id }) => textCell(consolidation.plan.indicators.get(id)?.short ?? id)),
      column.right("result", c.result, 22, (indicator) => {
        const own = worked.get(indicator.id)
        return calculated(resultCell(setting, indicator), own && resultFormula(setting, own))
      }),
      column.left("target", c.target, 28, (indicator) => inForceCell(setting, indicator, true)),
      column.left("next", c.next, 24, (indicator) => targetCell(setting, indicator, indicator.next, true)),
      column.centre("heard", c.heard, 10, (indicator) =>
        sameAs(worked, indicator, "heard", coverageCell(setting, indicator)),
      ),
      column.left(
        "verdict",
        c.verdict,
        24,
        (indicator) => {
          const { text, tone } = verdictLead(setting, indicator)
          return sameAs(worked, indicator, "verdict", statusCell(text, tone, indicatorAt(indicator.id)))
        },
        { tones: verdictTones(setting) },
      ),
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
  isOverYears(indicator) ? yearsCell(setting, indicator) : kindOf(indicator).result(setting, indicator)
