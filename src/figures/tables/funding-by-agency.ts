import { groupBy } from "../../base/order.ts"
import { lowerFirst } from "../../base/text.ts"
import type { FundingReport, FundingTotal } from "../../model/consolidation.ts"
import type { Table, TableCell } from "../../model/table.ts"
import {
  type Amount,
  amountColumn,
  fundingAt,
  fundingGroup,
  fundingLine,
  lineAt,
  numberAt,
  reporterRow,
} from "../addresses.ts"
import { none, numberCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import { fundingReporters } from "../funding.ts"
import { agencyName, type Setting } from "../setting.ts"
import { type Column, calculated, column, data, tableOf } from "../table.ts"

const title = {
  vi: (unit: string) => `Kinh phí theo cơ quan (${unit})`,
  en: (unit: string) => `Funding by agency (${unit})`,
}

/** An agency that gave money of a project, in a period. */
interface Line extends Pick<FundingReport, "agency" | "period"> {
  readonly project: string
  readonly rows: readonly FundingTotal[]
}

/** What each agency entered: a row for each project, the sources side by side. */
export function fundingByAgencyTable(setting: Setting): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  const { plan, funding } = consolidation
  const sources = [...plan.funding.sources.values()].filter(({ id }) => funding.some(({ source }) => source === id))
  return tableOf<Line>({
    id: "funding-by-agency",
    title: title[lang](plan.funding.unit),
    columns: [
      column.code("code", c.code, 8, ({ project }) => textCell(project, fundingAt(fundingGroup(project)))),
      column.left("agency", c.agency, 34, ({ agency }) => textCell(agencyName(setting, agency))),
      column.centre("period", c.period, 8, ({ period }) => textCell(period)),
      ...sources.flatMap(({ id, name }) =>
        (["allocated", "spent"] as const).map(
          (amount): Column<Line> =>
            column.right(amountColumn(id, amount), `${name}: ${lowerFirst(c[amount])}`, 13, (line) =>
              amountCell(line, id, amount),
            ),
        ),
      ),
    ],
    rows: [...groupBy(funding, ({ project }) => project)].flatMap(([project, rows]) =>
      fundingReporters(rows).map((reporter) =>
        data({ project, rows, agency: reporter.agency, period: reporter.period }, reporterRow(project, reporter)),
      ),
    ),
  })
}

/** What the agency entered is that of the table of sources. */
function amountCell(line: Line, source: string, amount: Amount): TableCell {
  const row = line.rows.find((row) => row.source === source)
  const report = row?.agencies.find(({ agency, period }) => agency === line.agency && period === line.period)
  const value = report?.[amount] ?? null
  if (row === undefined || value === null) return none
  const own = fundingLine(row.id, line, amount)
  return calculated(numberCell(value, lineAt(own)), expression(numberAt(own)))
}
