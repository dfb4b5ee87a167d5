import type { AnswerStatus } from "../../model/answer-status.ts"
import type { ActivityReport, ActivityReports } from "../../model/consolidation.ts"
import type { Activity } from "../../model/plan.ts"
import type { Expression, Table, TableCell } from "../../model/table.ts"
import { countedStatuses } from "../../vocabulary/answer-statuses.ts"
import { partTitle } from "../../vocabulary/titles.ts"
import { activityAt, activityLine } from "../addresses.ts"
import { none, numberCell, textCell, withheldCell } from "../cells.ts"
import { added, count, countOf, expression, joined, minus, range, sumOf } from "../expression.ts"
import { agencyName, type Setting } from "../setting.ts"
import { calculated, column, data, tableOf, under } from "../table.ts"

const own = {
  title: { vi: "Kết quả thực hiện các nội dung hoạt động", en: "Activities, all agencies together" },
  silent: { vi: "Chưa báo cáo", en: "Not reported" },
  total: { vi: "Tổng số lượng", en: "Total quantity" },
  given: { vi: "Số cơ quan ghi số lượng", en: "Agencies that gave a quantity" },
  standsOut: { vi: "Kết quả nổi bật", en: "What stands out" },
}

const isAnswered = ({ status, own }: ActivityReport, { id }: AnswerStatus): boolean => (own?.id ?? status) === id

/** An activity with what its agencies reported, and how many were asked. */
interface Line extends ActivityReports {
  readonly activity: Activity
  readonly asked: number
}

/** One row an activity: how many agencies stand how, the province's quantity with how many gave it, and what stands out. */
export function activityTotalsTable(setting: Setting): Table {
  const { lang, words } = setting
  const statuses = countedStatuses(setting.plan)
  const c = words.columns
  return tableOf<Line>({
    id: "activity-totals",
    title: own.title[lang],
    columns: [
      column.code("code", c.code, 9, codeCell),
      column.left("item", c.item, 40, ({ activity }) => textCell(activity.text)),
      ...statuses.map((status) =>
        column.centre<Line>(status.id, status.name[lang], 9, ({ agencies, id }) => {
          const states = agencies.map(({ agency }) => activityAt(activityLine(id, agency), "state"))
          const cell = numberCell(agencies.filter((report) => isAnswered(report, status)).length)
          return calculated(cell, states.length === 0 ? null : countOf(range(states), status.name[lang]))
        }),
      ),
      column.centre("silent", own.silent[lang], 8, (line) => silentCell(line, statuses)),
      column.right("total", own.total[lang], 10, totalCell),
      column.centre("unit", c.unit, 12, unitCell),
      column.centre("given", own.given[lang], 10, givenCell),
      column.left("stands-out", own.standsOut[lang], 44, (line) => standsOut(setting, line)),
    ],
    rows: under(
      linesOf(setting),
      ({ activity: { subProject, project } }) => subProject ?? project,
      (part) => partTitle(setting, part),
      (line) => [data(line, line.id)],
    ),
  })
}

function linesOf({ plan, consolidation: { period, activities } }: Setting): readonly Line[] {
  return activities.flatMap((reports): Line[] => {
    const activity = plan.activities.get(reports.id)
    if (activity === undefined) return []
    return [{ ...reports, activity, asked: activity.reporters.filter((id) => period.agencies.includes(id)).length }]
  })
}

const codeCell = ({ id, agencies: [first] }: Line): TableCell =>
  textCell(id, first === undefined ? null : activityAt(activityLine(id, first.agency)))

/** Who has not said how it stands: nothing entered, or no status that can be read. */
function silentCell({ id, agencies, asked }: Line, statuses: readonly AnswerStatus[]): TableCell {
  const told = agencies.filter(({ status }) => status !== null).length
  const counts = statuses.map(({ id: column }) => ({ table: "activity-totals", row: id, column }))
  return calculated(numberCell(asked - told), minus(asked, added(counts)))
}

/** The agencies whose quantities count: all, or the lead alone. */
const counting = ({ activity, agencies }: Line): readonly ActivityReport[] =>
  activity.quantity === "lead" ? agencies.filter(({ agency }) => agency === activity.lead) : agencies

/** The cells of the quantities that count; null where there are none, or not all are shown. */
function quantities(line: Line): Expression | null {
  const reports = counting(line)
  if (reports.length === 0 || reports.some(({ withheld }) => withheld !== undefined)) return null
  return range(reports.map(({ agency }) => activityAt(activityLine(line.id, agency), "quantity")))
}

function totalCell(line: Line): TableCell {
  const { quantity, withheld } = line.total
  if (withheld) return withheldCell([])
  const cells = quantities(line)
  return calculated(numberCell(quantity), quantity === null || cells === null ? null : sumOf(cells))
}

function unitCell(line: Line): TableCell {
  if (line.total.quantity === null) return none
  return textCell(line.activity.unit ?? counting(line).find(({ unit }) => unit !== null)?.unit ?? null)
}

function givenCell(line: Line): TableCell {
  const { given, asked } = line.total
  if (line.activity.quantity === "none") return none
  const cells = quantities(line)
  return calculated(
    textCell(`${given}/${asked}`),
    cells === null ? null : joined(count(expression(cells)), `/${asked}`),
  )
}

/** The lead's own words; where it has none, those of the agency that gave most. */
function standsOut(setting: Setting, { activity, agencies }: Line): TableCell {
  const rank = ({ agency, quantity }: ActivityReport) => (agency === activity.lead ? Infinity : (quantity ?? 0))
  const [first] = agencies
    .filter(({ result, resultWithheld }) => result !== null && !resultWithheld)
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
  return textCell(first === undefined ? null : `${agencyName(setting, first.agency)}: ${first.result}`)
}
