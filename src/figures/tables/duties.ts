import type { DutyReport } from "../../model/consolidation.ts"
import type { Duty } from "../../model/plan.ts"
import type { Table, TableCell } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { statusName } from "../../vocabulary/answer-statuses.ts"
import { statusTone } from "../../vocabulary/statuses.ts"
import { dutyName } from "../../vocabulary/titles.ts"
import { none, statusCell, textCell } from "../cells.ts"
import { agencyName, type Setting } from "../setting.ts"
import { data, group, type Row, tableOf } from "../table.ts"

const vi = {
  title: "Nhiệm vụ theo phân công",
}

const en: typeof vi = {
  title: "Duties assigned",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

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
    title: own[lang].title,
    columns: [
      { key: "code", holds: "code", heading: c.code, width: 10, cell: ({ duty }) => textCell(duty.id) },
      { key: "item", heading: c.item, width: 52, cell: ({ duty }) => textCell(dutyName(duty)) },
      { key: "agency", heading: c.agency, width: 34, cell: ({ agency }) => textCell(agencyName(setting, agency)) },
      { key: "state", heading: c.state, width: 18, cell: ({ report }) => stateCell(setting, report) },
      { key: "result", heading: c.result, width: 52, cell: ({ report }) => textCell(report?.result ?? null) },
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
