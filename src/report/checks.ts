import type { CrossCheckResult } from "../model/consolidation.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Block, Table, TableCell } from "../model/report.ts"
import { countsOf } from "../rules/counts.ts"
import { textReadAsNumber } from "../rules/submission/text-read-as-number.ts"
import { column, dataRow, named, numberCell, paragraphs, statusCell, textCell } from "./cells.ts"
import { conclusions, isAccepted } from "./conclusions.ts"
import { checkName } from "./excel/names.ts"
import { lowerFirst, type Setting } from "./setting.ts"
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
      column("agrees", c.agrees, 44),
    ],
    rows: consolidation.crossChecks.map((check) =>
      dataRow([
        textCell(check.id),
        textCell(checkText(setting, check)),
        named(numberCell(check.left), checkName(check.id, "left")),
        named(numberCell(check.right), checkName(check.id, "right")),
        named(conclusionCell(setting, check), checkName(check.id, "holds")),
      ]),
    ),
  }
}

function conclusionCell(setting: Setting, check: CrossCheckResult): TableCell {
  const { yes, no, open } = conclusions(setting, check)
  if (check.holds === null) return statusCell(open, "partly")
  return check.holds ? statusCell(yes, "good") : statusCell(no, "bad")
}

/** The two numbers and how they are to stand to each other, in words. */
function checkText({ words, consolidation, lang }: Setting, { id }: CrossCheckResult): string {
  const { plan } = consolidation
  const planned = plan.crossChecks.find((check) => check.id === id)
  if (planned !== undefined) {
    const [left, right] = [planned.left, planned.right].map((measure) => plan.measures.get(measure))
    if (left === undefined || right === undefined) return planned.text
    const second = lang === "vi" ? lowerFirst(right.text) : right.text
    return words.say.checkOf(left.text, left.indicator, second, right.indicator, planned.withinAgency)
  }
  // `DC7/KP1/trung-uong`: the allocations, one check for each row of the funding.
  const row = plan.funding.rows.get(id.slice(id.indexOf("/") + 1))
  const source = row && plan.funding.sources.get(row.source)?.name
  const allocator = plan.agencies.get(plan.funding.allocator ?? "")?.name ?? ""
  return row === undefined ? id : words.say.checkOfFunding(`${row.project}, ${source ?? row.source}`, allocator)
}

/** Digits that are text, and read as they stand: nobody who reads the report has to see each. */
const isReadAsTyped = ({ code, facts }: Diagnostic): boolean =>
  code === textReadAsNumber.code && typeof facts.typed === "string" && facts.typed.trim() === String(facts.number)

/** The findings for reading; those that change nothing are counted in a line. */
export function findingBlocks(setting: Setting): Block[] {
  const { words, print, consolidation } = setting
  const told = consolidation.diagnostics.filter((finding) => !isReadAsTyped(finding))
  const passed = consolidation.diagnostics.length - told.length
  const table = findingsTable(setting, told)
  return [
    ...paragraphs([passed === 0 ? null : words.say.readAsTyped(print.counted(passed))]),
    ...(told.length === 0
      ? []
      : [
          { kind: "heading" as const, text: table.title },
          { kind: "table" as const, table },
        ]),
  ]
}

/** What the checks of the reports in use and of the period found, each with its place. */
export function findingsTable(setting: Setting, findings = setting.consolidation.diagnostics): Table {
  const { words } = setting
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
    rows: findings.map((diagnostic) => findingRow(setting, diagnostic)),
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
  paragraphs([crossCheckText(setting), findingsText(setting), acceptedText(setting)])

/** Do the agencies' figures agree with one another? How many comparisons hold, fail, and wait for figures. */
export function crossCheckText({ words, print, consolidation }: Setting): string | null {
  const { crossChecks } = consolidation
  if (crossChecks.length === 0) return null
  const say = words.say
  const of = (wanted: boolean | null) => crossChecks.filter(({ holds }) => holds === wanted)
  const [held, failed, open] = [of(true), of(false), of(null)]
  const accepted = failed.filter((check) => isAccepted(consolidation, check))
  const parts = [
    held.length === 0 ? [] : [say.checksHeld(print.counted(held.length))],
    failed.length === 0
      ? []
      : [say.checksFailed(print.counted(failed.length), accepted.length === 0 ? null : print.counted(accepted.length))],
    open.length === 0 ? [] : [say.checksOpen(print.counted(open.length))],
  ]
  return say.checks(print.counted(crossChecks.length), parts.flat())
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
