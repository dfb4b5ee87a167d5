import type { CrossCheckResult } from "../model/consolidation.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Block, Table } from "../model/report.ts"
import { countsOf } from "../rules/counts.ts"
import { column, dataRow, named, numberCell, paragraphs, statusCell, textCell } from "./cells.ts"
import { checkName } from "./excel/names.ts"
import type { Setting } from "./setting.ts"
import { severityTone } from "./tones.ts"

/** Every cross-check with both sides. */
export function crossChecksTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const c = words.columns
  return {
    id: "cross-checks",
    title: words.tables.crossChecks,
    columns: [
      column("code", c.code, 20),
      column("item", c.check, 70),
      column("left", c.left, 12, "right"),
      column("right", c.right, 12, "right"),
      column("agrees", c.agrees, 24),
    ],
    rows: consolidation.crossChecks.map((check) =>
      dataRow([
        textCell(check.id),
        textCell(checkText(setting, check)),
        named(numberCell(check.left), checkName(check.id, "left")),
        named(numberCell(check.right), checkName(check.id, "right")),
        named(
          check.holds === null
            ? statusCell(words.unknown, "partly")
            : check.holds
              ? statusCell(words.yes, "good")
              : statusCell(words.no, "bad"),
          checkName(check.id, "holds"),
        ),
      ]),
    ),
  }
}

function checkText({ words, consolidation }: Setting, { id }: CrossCheckResult): string {
  const { plan } = consolidation
  const planned = plan.crossChecks.find((check) => check.id === id)
  if (planned !== undefined) return planned.text
  // `DC7/KP1/trung-uong`: the allocations, one check for each row of the funding.
  const row = plan.funding.rows.get(id.slice(id.indexOf("/") + 1))
  const source = row && plan.funding.sources.get(row.source)?.name
  return row === undefined ? id : words.say.checkOfFunding(`${row.project}, ${source ?? row.source}`)
}

/** What the checks of the reports in use and of the period found, each with its place. */
export function findingsTable(setting: Setting): Table {
  const { words, consolidation } = setting
  const c = words.columns
  return {
    id: "findings",
    title: words.tables.findings,
    columns: [
      column("severity", c.severity, 11),
      column("code", c.code, 9),
      column("file", c.file, 34),
      column("sheet", c.sheet, 14),
      column("cell", c.cell, 8, "center"),
      column("finding", c.finding, 80),
    ],
    rows: consolidation.diagnostics.map((diagnostic) => findingRow(setting, diagnostic)),
  }
}

function findingRow({ words, lang }: Setting, { severity, code, place, message, accepted }: Diagnostic) {
  const cell = place.kind === "workbook" ? place.cell : `${place.line}:${place.column}`
  const by = accepted === null ? "" : words.say.acceptedBy(accepted.by, accepted.reason)
  return dataRow([
    statusCell(words.severity[severity], accepted === null ? severityTone[severity] : "plain"),
    textCell(code),
    textCell(place.file),
    textCell(place.kind === "workbook" ? place.sheet : null),
    textCell(cell),
    textCell(`${message[lang]}${by}`),
  ])
}

/** Section VI in sentences. */
export const checksText = (setting: Setting): Block[] =>
  paragraphs([crossCheckText(setting), openChecksText(setting), findingsText(setting), acceptedText(setting)])

/** Do the agencies' figures agree with one another? */
export function crossCheckText({ words, print, consolidation }: Setting): string | null {
  const { crossChecks } = consolidation
  if (crossChecks.every(({ holds }) => holds === null)) return null
  const failed = crossChecks.filter(({ holds }) => holds === false).length
  const held = crossChecks.filter(({ holds }) => holds === true).length
  const all = print.counted(crossChecks.length)
  return failed > 0
    ? words.say.checksFailed(print.counted(failed), all)
    : words.say.checksHold(print.counted(held), all)
}

/** How many cross-checks wait for figures. */
export function openChecksText({ words, print, consolidation }: Setting): string | null {
  const open = consolidation.crossChecks.filter(({ holds }) => holds === null).length
  return open === 0 ? null : words.say.checksOpen(print.counted(open))
}

function findingsText({ words, print, consolidation }: Setting): string {
  const { error, warning, note } = countsOf(consolidation.diagnostics)
  if (error + warning + note === 0) return words.say.noFindings
  return words.say.findings(print.counted(error), print.counted(warning), print.counted(note))
}

function acceptedText({ words, print, consolidation }: Setting): string | null {
  const accepted = consolidation.diagnostics.filter((diagnostic) => diagnostic.accepted !== null).length
  return accepted === 0 ? null : words.say.accepted(print.counted(accepted))
}
