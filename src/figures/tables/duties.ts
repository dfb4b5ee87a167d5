import type { DutyReport } from "../../model/consolidation.ts"
import type { Duty } from "../../model/plan.ts"
import type { Table, TableCell } from "../../model/table.ts"
import { statusName } from "../../vocabulary/answer-statuses.ts"
import { statusTone } from "../../vocabulary/statuses.ts"
import { dutyName } from "../../vocabulary/titles.ts"
import { none, statusCell, textCell } from "../cells.ts"
import { agencyName, type Setting } from "../setting.ts"
import { column, data, group, type Row, tableOf } from "../table.ts"

const title = { vi: "Nhiệm vụ theo phân công", en: "Duties assigned" }

/** A duty of an agency, with what it reported. */
interface Line {
  readonly duty: Duty
  readonly agency: string
  readonly report: DutyReport | undefined
}

/** Every duty with what each agency that has it reported; the silent ones have a row each, so that none is overlooked. */
export function dutiesTable(setting: Setting): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  const { plan, period, duties } = consolidation
  return tableOf<Line>({
    id: "duties",
    title: title[lang],
    columns: [
      column.code("code", c.code, 10, ({ duty }) => textCell(duty.id)),
      column.left("item", c.item, 52, ({ duty }) => textCell(dutyName(duty))),
      column.left("agency", c.agency, 34, ({ agency }) => textCell(agencyName(setting, agency))),
      column.left("state", c.state, 18, ({ report }) => stateCell(setting, report)),
      column.left("result", c.result, 52, ({ report }) => textCell(report?.result ?? null)),
    ],
    rows: [...plan.duties.values()].flatMap((duty): Row<Line>[] => [
      group(`${duty.id}. ${dutyName(duty)}`),
      ...duty.agencies
        .filter((agency) => period.agencies.includes(agency))
        .map((agency) =>
          data({ duty, agency, report: duties.find((one) => one.id === duty.id && one.agency === agency) }),
        ),
    ]),
  })
}

function stateCell({ words, lang }: Setting, report: DutyReport | undefined): TableCell {
  if (report === undefined) return statusCell(words.unanswered, "partly")
  return report.status === null
    ? none
    : statusCell(statusName(report.status, report.own, lang), statusTone[report.status])
}
