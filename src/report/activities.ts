import type { Block, Table, TableRow } from "../model/report.ts"
import { statusTone } from "../vocabulary/statuses.ts"
import { activityAnchor } from "./anchors.ts"
import { contradictedText, notStartedText, statusCounts } from "./answers.ts"
import { column, dataRow, groupRow, none, numberCell, paragraphs, statusCell, textCell, withheldCell } from "./cells.ts"
import { narrowed } from "./narrow.ts"
import { agencyName, agencyNames, type Setting } from "./setting.ts"

/** Every activity with what each of its agencies reported; one that nobody reported has a row that says so. */
export function activitiesTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const c = words.columns
  const { plan } = consolidation
  const reports = new Map(consolidation.activities.map(({ id, agencies }) => [id, agencies]))
  const rows: TableRow[] = []
  let group = ""
  for (const activity of plan.activities.values()) {
    const over = activity.subProject ?? activity.project
    if (over !== group) {
      group = over
      rows.push(groupRow(`${over}. ${(plan.subProjects.get(over) ?? plan.projects.get(over))?.name ?? ""}`))
    }
    const head = [textCell(activity.id), textCell(activity.text)]
    const agencies = reports.get(activity.id) ?? []
    if (agencies.length === 0)
      rows.push(
        dataRow([...head, none, statusCell(words.indicatorStatus["no-data"], "partly"), none, none, none, none]),
      )
    for (const { agency, status, quantity, unit, result, withheld, resultWithheld } of agencies)
      rows.push(
        dataRow(
          [
            ...head,
            textCell(agencyName(setting, agency)),
            status === null ? none : statusCell(words.status[status], statusTone[status]),
            withheld === undefined
              ? numberCell(quantity, activityAnchor(activity.id, agency))
              : withheldCell([withheld]),
            textCell(unit),
            textCell(resultWithheld ? words.withheldCell : result),
            textCell(agency === activity.lead ? words.columns.lead : null),
          ],
          `activity|${activityAnchor(activity.id, agency)}`,
        ),
      )
  }
  return {
    id: "activities",
    title: words.tables.activities,
    columns: [
      column("code", c.code, 10),
      column("item", c.item, 50),
      column("agency", c.agency, 31),
      column("state", c.state, 15),
      column("quantity", c.quantity, 9, "right"),
      column("unit", c.unit, 14, "center"),
      column("result", c.result, 50),
      column("role", c.lead, 8, "center"),
    ],
    rows,
  }
}

/** For reading: a table for each sub-project (or project), each activity's text once, its agencies below. */
export function activityBlocks(setting: Setting): Block[] {
  const full = activitiesTable(setting)
  const kept = ["agency", "state", "quantity", "unit", "result"]
  const blocks: Block[] = []
  let rows: TableRow[] = []
  let last = ""
  const close = () => {
    if (rows.length > 0) blocks.push({ kind: "table", table: { ...narrowed(full, kept), rows } })
    rows = []
  }
  for (const row of full.rows) {
    const [code, item] = row.cells.map((cell) => (cell.kind === "text" ? cell.text : ""))
    if (row.kind === "group") {
      close()
      blocks.push({ kind: "heading", text: code ?? "" })
      continue
    }
    if (code !== last) rows.push(groupRow(`${code}. ${item}`))
    last = code ?? ""
    rows.push(...narrowed({ ...full, rows: [row] }, kept).rows)
  }
  close()
  return blocks
}

/** How many activities stand how, and whose answers are missing. */
export function activitiesText(setting: Setting): Block[] {
  const { words, print, consolidation } = setting
  const answers = consolidation.activities.flatMap(({ id, agencies }) => agencies.map((report) => ({ id, ...report })))
  const byLead = answers.filter(({ id, agency }) => consolidation.plan.activities.get(id)?.lead === agency)
  const silent = silentOf(setting, (agency) =>
    [...consolidation.plan.activities.values()].some(({ reporters }) => reporters.includes(agency)),
  ).filter((agency) => !answers.some((answer) => answer.agency === agency))
  return paragraphs([
    answers.length === 0
      ? words.say.nothingReported
      : words.say.activities(
          print.counted(consolidation.activities.length),
          print.counted(answers.length),
          statusCounts(
            setting,
            answers.map(({ status }) => status),
          ),
        ),
    notStartedText(setting, byLead, words.say.notStartedByLead),
    contradictedText(setting, answers),
    silent.length === 0
      ? null
      : words.say.withoutActivities(print.counted(silent.length), agencyNames(setting, silent)),
  ])
}

/** Agencies of the period that owe something and of whose reports none is in use. */
export const silentOf = ({ consolidation }: Setting, owes: (agency: string) => boolean): string[] =>
  consolidation.compliance.obligations
    .filter(({ inForce, state }) => inForce === null && state !== "exempt")
    .map(({ agency }) => agency)
    .filter(owes)
