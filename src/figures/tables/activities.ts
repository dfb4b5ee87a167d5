import type { ActivityReport } from "../../model/consolidation.ts"
import type { Activity } from "../../model/plan.ts"
import type { Table, TableCell } from "../../model/table.ts"
import { statusName } from "../../vocabulary/answer-statuses.ts"
import { statusTone } from "../../vocabulary/statuses.ts"
import { partTitle } from "../../vocabulary/titles.ts"
import { activityLine, activityTotalAt, lineAt, numberAt } from "../addresses.ts"
import { none, numberCell, statusCell, textCell, withheldCell } from "../cells.ts"
import { expression } from "../expression.ts"
import { agencyName, type Setting } from "../setting.ts"
import { calculated, column, data, type Row, tableOf, under } from "../table.ts"

const own = {
  title: { vi: "Nội dung thực hiện", en: "Activities" },
  quantity: { vi: "Số lượng", en: "Quantity" },
  lead: { vi: "Chủ trì", en: "Lead" },
}

/** An activity with what one agency reported; null: nobody did. */
interface Line {
  readonly activity: Activity
  readonly report: ActivityReport | null
}

/** Every activity with what each of its agencies reported; one that nobody reported has a row that says so. */
export function activitiesTable(setting: Setting): Table {
  const { lang, words } = setting
  const c = words.columns
  const told = (say: (report: ActivityReport) => TableCell) => (line: Line) =>
    line.report === null ? none : say(line.report)
  return tableOf<Line>({
    id: "activities",
    title: own.title[lang],
    columns: [
      column.code("code", c.code, 10, ({ activity: { id } }) => textCell(id, activityTotalAt(id))),
      column.left("item", c.item, 50, ({ activity }) => textCell(activity.text)),
      column.left(
        "agency",
        c.agency,
        31,
        told(({ agency }) => textCell(agencyName(setting, agency))),
      ),
      column.left("state", c.state, 15, (line) => stateCell(setting, line)),
      column.right("quantity", own.quantity[lang], 9, quantityCell),
      column.centre(
        "unit",
        c.unit,
        14,
        told(({ unit }) => textCell(unit)),
      ),
      column.left(
        "result",
        c.result,
        50,
        told(({ result, resultWithheld }) => textCell(resultWithheld ? words.withheldCell : result)),
      ),
      column.centre("role", own.lead[lang], 8, ({ activity, report }) =>
        textCell(report?.agency === activity.lead ? own.lead[lang] : null),
      ),
    ],
    rows: linesOf(setting),
  })
}

function linesOf(setting: Setting): Row<Line>[] {
  const { plan, activities } = setting.consolidation
  const reports = new Map(activities.map(({ id, agencies }) => [id, agencies]))
  return under(
    [...plan.activities.values()],
    ({ subProject, project }) => subProject ?? project,
    (part) => partTitle(setting, part),
    (activity): Row<Line>[] => {
      const agencies = reports.get(activity.id) ?? []
      if (agencies.length === 0) return [data({ activity, report: null })]
      return agencies.map((report) => data({ activity, report }, activityLine(activity.id, report.agency)))
    },
  )
}

function stateCell({ words, lang }: Setting, { report }: Line): TableCell {
  if (report === null) return statusCell(words.indicatorStatus["no-data"], "partly")
  return report.status === null
    ? none
    : statusCell(statusName(report.status, report.own, lang), statusTone[report.status])
}

function quantityCell({ activity, report }: Line): TableCell {
  if (report === null) return none
  if (report.withheld !== undefined) return withheldCell([report.withheld])
  if (report.quantity === null) return none
  const line = activityLine(activity.id, report.agency)
  return calculated(numberCell(report.quantity, lineAt(line)), expression(numberAt(line)))
}
