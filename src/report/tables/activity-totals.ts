import type { ActivityReports } from "../../model/consolidation.ts"
import type { Activity } from "../../model/plan.ts"
import type { Status } from "../../model/submission.ts"
import type { Table, TableCell } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { partTitle } from "../../vocabulary/titles.ts"
import { numberCell, textCell, withheldCell } from "../cells.ts"
import type { Setting } from "../setting.ts"
import { type Column, data, group, type Row, tableOf } from "../table.ts"

const vi = {
  title: "Kết quả thực hiện nội dung hoạt động",
  unanswered: "Chưa báo cáo",
  total: "Tổng số lượng",
  given: "Số cơ quan có số lượng",
  lead: "Kết quả nổi bật của cơ quan chủ trì",
}

const en: typeof vi = {
  title: "What became of the activities",
  unanswered: "Not answered",
  total: "Quantity in all",
  given: "Agencies that gave one",
  lead: "In the lead agency's words",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

interface Line {
  readonly activity: Activity
  readonly reports: ActivityReports | undefined
}

const statuses: readonly Status[] = ["done", "under-way", "not-started", "nothing-arose"]

/** A row for each activity: how many agencies stand how, the quantity in all, and what its lead says. */
export function activityTotalsTable(setting: Setting): Table {
  const { words, lang, print } = setting
  const c = words.columns
  const say = own[lang]
  const count = (heading: string, key: string, of: (line: Line) => number): Column<Line> => ({
    key,
    heading,
    width: 9,
    align: "right",
    cell: (line) => numberCell(of(line) === 0 ? null : of(line)),
  })
  return tableOf<Line>({
    id: "activity-totals",
    title: say.title,
    columns: [
      { key: "code", holds: "code", heading: c.code, width: 9, cell: ({ activity }) => textCell(activity.id) },
      { key: "item", heading: c.item, width: 42, cell: ({ activity }) => textCell(activity.text) },
      ...statuses.map((status) => count(words.status[status], status, (line) => answersOf(line, status))),
      count(say.unanswered, "unanswered", (line) => unansweredOf(setting, line)),
      { key: "quantity", heading: say.total, width: 14, cell: (line) => totalCell(setting, line) },
      {
        key: "given",
        heading: say.given,
        width: 10,
        align: "center",
        cell: ({ reports }) =>
          textCell(
            reports === undefined || reports.total.quantity === null
              ? null
              : `${print.number(reports.total.given)}/${print.number(reports.total.asked)}`,
          ),
      },
      { key: "result", heading: say.lead, width: 40, cell: (line) => leadCell(setting, line) },
    ],
    rows: linesOf(setting),
  })
}

function linesOf(setting: Setting): Row<Line>[] {
  const { consolidation } = setting
  const activities = [...consolidation.plan.activities.values()]
  const overOf = (activity: Activity | undefined) => activity?.subProject ?? activity?.project
  return activities.flatMap((activity, i): Row<Line>[] => {
    const over = overOf(activity) ?? ""
    const row = data({ activity, reports: consolidation.activities.find(({ id }) => id === activity.id) }, activity.id)
    return overOf(activities[i - 1]) === over ? [row] : [group(partTitle(setting, over)), row]
  })
}

const answersOf = ({ reports }: Line, status: Status): number =>
  (reports?.agencies ?? []).filter((report) => report.status === status).length

const unansweredOf = ({ consolidation }: Setting, { activity, reports }: Line): number =>
  activity.reporters.filter((agency) => consolidation.period.agencies.includes(agency)).length -
  (reports?.agencies.length ?? 0)

/** `186 tin, bài` */
function totalCell({ print }: Setting, { activity, reports }: Line): TableCell {
  if (reports?.total.withheld) return withheldCell(["secondary"])
  const quantity = reports?.total.quantity ?? null
  return textCell(quantity === null ? null : [print.number(quantity), activity.unit ?? ""].join(" ").trim())
}

function leadCell({ words }: Setting, { activity, reports }: Line): TableCell {
  const lead = reports?.agencies.find(({ agency }) => agency === activity.lead)
  return textCell(lead?.resultWithheld ? words.withheldCell : (lead?.result ?? null))
}
