import type { Block, Table, TableRow } from "../model/report.ts"
import { statusTone } from "../vocabulary/statuses.ts"
import { contradictedText, notStartedText, statusCounts } from "./answers.ts"
import { column, dataRow, groupRow, none, paragraphs, statusCell, textCell } from "./cells.ts"
import { agencyName, agencyNames, type Setting } from "./setting.ts"

/** Every duty with what each agency that has it reported; the silent ones have a row each, so that none is overlooked. */
export function dutiesTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const c = words.columns
  const { plan, period } = consolidation
  const reports = new Map(consolidation.duties.map((report) => [`${report.id}|${report.agency}`, report]))
  const rows: TableRow[] = []
  for (const duty of plan.duties.values()) {
    rows.push(groupRow(`${duty.id}. ${duty.text}`))
    for (const agency of duty.agencies) {
      if (!period.agencies.includes(agency)) continue
      const report = reports.get(`${duty.id}|${agency}`)
      const status =
        report === undefined
          ? statusCell(words.missingCell, "partly")
          : report.status === null
            ? none
            : statusCell(words.status[report.status], statusTone[report.status])
      rows.push(
        dataRow([
          textCell(duty.id),
          textCell(duty.text),
          textCell(agencyName(setting, agency)),
          status,
          textCell(report?.result ?? null),
        ]),
      )
    }
  }
  return {
    id: "duties",
    title: words.tables.duties,
    columns: [
      column("code", c.code, 10),
      column("item", c.item, 52),
      column("agency", c.agency, 34),
      column("state", c.state, 18),
      column("result", c.result, 52),
    ],
    rows,
  }
}

/** How many duties stand how, and who has not answered. */
export function dutiesText(setting: Setting): Block[] {
  const { words, print, consolidation } = setting
  const { plan, period, duties } = consolidation
  const owed = [...plan.duties.values()].flatMap(({ agencies }) =>
    agencies.filter((agency) => period.agencies.includes(agency)),
  )
  const silent = period.agencies.filter(
    (agency) => owed.includes(agency) && !duties.some((report) => report.agency === agency),
  )
  if (duties.length === 0) return paragraphs([words.say.nothingReported])
  return paragraphs([
    words.say.duties(
      print.counted(duties.length),
      print.counted(owed.length),
      statusCounts(
        setting,
        duties.map(({ status }) => status),
      ),
    ),
    notStartedText(setting, duties, words.say.notStarted),
    contradictedText(setting, duties),
    silent.length === 0 ? null : words.say.withoutDuties(print.counted(silent.length), agencyNames(setting, silent)),
  ])
}
