import { tidy } from "../../base/text.ts"
import { parseAddress } from "../../excel/address.ts"
import { cellAt, rowsFrom } from "../../form/bind/grid.ts"
import { instructionsSheet, metaSheet } from "../../form/layout/lay-out.ts"
import { shown } from "../../form/value/read-value.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import type { Plan } from "../../model/plan.ts"
import type { BindFault, Entry, Submission } from "../../model/submission.ts"
import type { Cell, Sheet } from "../../model/workbook.ts"
import { quotable, unsaid } from "../../privacy/quotable.ts"
import { redacted } from "../../privacy/redact.ts"
import { printable } from "../../rules/quote.ts"
import type { Unbound } from "./sheet.ts"
import { annotateWords, type UnboundReason } from "./words.ts"

/** A text of the file sent is repeated so far. */
const longest = 200

const ownSheets: ReadonlySet<string> = new Set([
  metaSheet,
  instructionsSheet,
  ...Object.values(annotateWords).map(({ sheet }) => sheet),
])

/** The first of them, and how many more there are. */
export interface UnboundContents {
  readonly lines: readonly Unbound[]
  readonly more: number
}

/** Lines of the table of what could not be bound. */
const mostUnbound = 300

/** What a submission's workbook holds and its form has no place for, with what stands there. Cells with personal data are hidden in it already; what else
 * stands there is repeated as far as it can be judged. */
export function unboundOf(plan: Plan, submission: Submission): UnboundContents {
  const { workbook, bindFaults, entries } = submission
  const sheets = new Map(workbook?.sheets.map((sheet) => [sheet.name, sheet]) ?? [])
  const date1904 = workbook?.date1904 ?? false
  const say: Say = (cells) => said(plan, cells, date1904)
  const own = new Set(entries.map(({ row }) => row))
  const found = each([
    ...bindFaults.flatMap((fault) => faultLines(fault, sheets, own, say)),
    ...entries.flatMap((entry) => entryLines(entry, sheets, say)),
  ])
  const bound = new Set([...entries.map(({ at }) => at.sheet), ...found.map(({ sheet }) => sheet)])
  const others = [...sheets.values()].filter(
    ({ name, cells }) => cells.length > 0 && !bound.has(name) && !ownSheets.has(name),
  )
  const lines = [...found, ...others.map(({ name, cells }) => lineOf("other-sheet", name, null, cells.length))]
  const more = bindFaults.reduce(
    (so, fault) => so + (fault.kind === "outside-form" ? Math.max(0, fault.cells.length - mostUnbound) : 0),
    Math.max(0, lines.length - mostUnbound),
  )
  return { lines: lines.slice(0, mostUnbound), more }
}

type Sheets = ReadonlyMap<string, Sheet>
/** What cells hold, as it may be repeated. */
type Say = (cells: readonly Cell[]) => string

function faultLines(fault: BindFault, sheets: Sheets, own: ReadonlySet<string>, say: Say): Unbound[] {
  const rowLine = (reason: UnboundReason, at: WorkbookPlace): Unbound =>
    line(reason, at, at.cell, say(rowOf(sheets.get(at.sheet ?? ""), at.cell)))
  switch (fault.kind) {
    case "outside-form":
      // Of more, only the number is told.
      return fault.cells.slice(0, mostUnbound).map((ref) => cellLine("outside-form", fault.at, ref, sheets, say))
    case "not-asked":
      return [
        own.has(fault.row) && fault.at.cell !== null
          ? cellLine("not-asked", fault.at, fault.at.cell, sheets, say)
          : rowLine("not-asked", fault.at),
      ]
    case "row-unknown":
      return [rowLine("row-unknown", fault.at)]
    case "row-duplicated":
      return [rowLine("twice", fault.at), rowLine("twice", fault.related)]
    case "sheet-doubled":
      return [line("sheet-doubled", fault.related, null, sheets.get(fault.related.sheet ?? "")?.cells.length ?? 0)]
    default:
      return []
  }
}

/** An entry that says one thing on a sheet of the form and another on a copy of that sheet. */
function entryLines({ at, read }: Entry, sheets: Sheets, say: Say): Unbound[] {
  if (read.state !== "faulty" || read.fault !== "row-duplicated" || read.related?.sheet === at.sheet) return []
  return [at, read.related].flatMap((place) =>
    place === null || place.cell === null ? [] : [cellLine("twice", place, place.cell, sheets, say)],
  )
}

function cellLine(reason: UnboundReason, at: WorkbookPlace, ref: string, sheets: Sheets, say: Say): Unbound {
  const sheet = sheets.get(at.sheet ?? "")
  const place = parseAddress(ref)
  const cell = sheet && place ? cellAt(sheet, place.row, place.column) : null
  return line(reason, at, ref, cell === null ? "" : say([cell]))
}

/** The same place once, for the first reason. */
function each(lines: readonly Unbound[]): Unbound[] {
  const places = new Map<string, Unbound>()
  for (const one of lines) {
    const key = JSON.stringify([one.sheet, one.cell])
    if (!places.has(key)) places.set(key, one)
  }
  return [...places.values()]
}

const lineOf = (reason: UnboundReason, sheet: string, cell: string | null, content: string | number): Unbound => ({
  reason,
  sheet: printable(sheet),
  cell,
  content,
})

const line = (
  reason: UnboundReason,
  { sheet }: WorkbookPlace,
  cell: string | null,
  content: string | number,
): Unbound => lineOf(reason, sheet ?? "", cell, content)

/** The filled cells of a row, as `B7: 12; D7: ghi chú`. */
function said(plan: Plan, cells: readonly Cell[], date1904: boolean): string {
  const texts = cells.map((cell) => {
    const text = printable(tidy(shown(cell, date1904)))
    return { ref: cell.ref, text: text === redacted || quotable(plan, text) ? text : unsaid }
  })
  const filled = texts.filter(({ text }) => text !== "")
  const [only] = filled
  const all = cells.length === 1 && only ? only.text : filled.map(({ ref, text }) => `${ref}: ${text}`).join("; ")
  const characters = [...all]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : all
}

function rowOf(sheet: Sheet | undefined, ref: string | null): readonly Cell[] {
  const row = Number(/\d+$/.exec(ref ?? "")?.[0] ?? 0)
  if (sheet === undefined || row === 0) return []
  for (const cells of rowsFrom(sheet, row)) return cells[0]?.row === row ? cells : []
  return []
}
