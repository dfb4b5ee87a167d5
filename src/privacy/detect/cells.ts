import { memory } from "../../base/memory.ts"
import { fold } from "../../base/text.ts"
import type { PersonalKind } from "../../model/personal.ts"
import type { Cell, CellValue, Sheet } from "../../model/workbook.ts"
import { detectPersonal } from "./detect.ts"
import { labelled, ofOfficers } from "./labels.ts"
import { personsLists } from "./lists.ts"
import { personalFigure } from "./numbers.ts"
import { splitNames } from "./split.ts"

/** What is known of cells before they are looked at, by their address. */
export interface KnownCells {
  /** Those who prepare and sign are named there. */
  readonly officers: ReadonlySet<string>
  /** Amounts of money stand there. */
  readonly money: ReadonlySet<string>
  /** What the form itself prints is not looked at. */
  readonly printed: ReadonlySet<string>
}

interface CellHit {
  readonly kind: PersonalKind
  readonly ref: string | null
  /** Of a list: how many rows it has. */
  readonly rows: number | null
}

export interface SheetScan {
  readonly hits: readonly CellHit[]
  /** The cells that no output repeats. */
  readonly refs: ReadonlySet<string>
}

/** A label above counts for those who sign as far down as a signature stands. */
const signatureRows = 8
/** A label beside or above a value: longer texts are no labels. */
const longestLabel = 60
const longestRow = 400

const isError = (error: string): boolean => /^#[A-Z0-9/!?_]{2,16}$/.test(error)
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d(?:T[\d:.]{0,15}Z?)?$/.test(text)

/** The text of a cell as people may have written it: also where an error or a day should stand. */
function writtenText(value: CellValue): string {
  if (value.kind === "text") return value.text
  if (value.kind === "error") return isError(value.error) ? "" : value.error
  return value.kind === "iso-date" && !isDay(value.text) ? value.text : ""
}

/** Texts and long numbers that a formula holds. */
function constantsOf(formula: string | null): { readonly text: string; readonly numbers: readonly number[] } | null {
  if (formula === null || !/"|\d{8}/.test(formula)) return null
  const texts: string[] = []
  const rest = formula.replace(/"((?:[^"]|"")*)"/g, (_, text: string) => {
    texts.push(text.trim())
    return ""
  })
  const numbers = [...rest.matchAll(/(?<![\w.$])\d{8,12}(?![\w.])/g)].map(([digits]) => Number(digits))
  return { text: texts.join(" "), numbers }
}

interface Label {
  readonly text: string
  readonly row: number
}

/** What a text is as a label. The same labels stand in every workbook. */
const readLabel = (text: string): "personal" | "officers" | null =>
  text.length > longestLabel ? null : labels(text, labelOf)

const labels = memory<"personal" | "officers" | null>()

function labelOf(text: string): "personal" | "officers" | null {
  const folded = fold(text)
  return labelled(folded) !== null ? "personal" : ofOfficers(folded) ? "officers" : null
}

/** Personal data in the cells of a sheet: in a cell by itself or by its labels, in lists of persons, and in names that are split over cells. */
export function scanCells(sheet: Sheet, { officers, money, printed }: KnownCells): SheetScan {
  const lists = personsLists(sheet, printed)
  const refs = new Set(lists.flatMap(({ below }) => below.map(({ ref }) => ref)))
  const hits: CellHit[] = lists.map(({ headings, rows }) => ({
    kind: "persons-list",
    ref: headings[0]?.ref ?? null,
    rows,
  }))
  const above = new Map<number, Label>()
  const rowTexts = rowsOf(sheet)
  // By context, then by text: a text that stands in many cells is one string, and is not to be copied for each.
  const seen = new Map<string, Map<string, readonly PersonalKind[]>>()
  const say = (ref: string, kinds: Iterable<PersonalKind>): void => {
    for (const kind of kinds) {
      hits.push({ kind, ref, rows: null })
      refs.add(ref)
    }
  }
  let left: Cell | null = null
  for (const cell of sheet.cells) {
    const text = writtenText(cell.value)
    const label = left?.row === cell.row ? writtenText(left.value) : ""
    const beside = label.length > longestLabel ? "" : label
    left = cell
    const isPrinted = text !== "" && printed.has(text)
    const own = text === "" || isPrinted ? null : readLabel(text)
    const before = above.get(cell.column)
    if (own !== null) above.set(cell.column, { text, row: cell.row })
    if (refs.has(cell.ref) || isPrinted) continue
    const heading = own === null && before !== undefined && reaches(before, cell.row) ? before.text : ""
    const labels = { beside: own !== null || readLabel(beside) === null ? "" : beside, heading }
    const isLabelled = labels.beside !== "" || heading !== ""
    const context = {
      text,
      ...labels,
      row: isLabelled ? rowTexts(cell.row) : "",
      officers: officers.has(cell.ref),
    }
    if (cell.value.kind === "number" && !(money.has(cell.ref) && !isLabelled)) {
      const { number } = cell.value
      const kind = personalFigure(number, { ...context, beside: fold(beside), heading: fold(heading) })
      if (kind !== null) say(cell.ref, [kind])
      else if (isLabelled && Math.abs(number) >= 1000)
        say(cell.ref, detectPersonal({ ...context, text: String(number) }))
    } else if (text !== "") {
      const key =
        isLabelled || context.officers ? `${labels.beside}\n${heading}\n${context.officers}\n${context.row}` : ""
      const texts = seen.get(key) ?? new Map<string, readonly PersonalKind[]>()
      if (texts.size === 0) seen.set(key, texts)
      const kinds = texts.get(text) ?? detectPersonal(context)
      texts.set(text, kinds)
      say(cell.ref, kinds)
    }
    const constants = refs.has(cell.ref) ? null : constantsOf(cell.formula)
    if (constants !== null) {
      const kinds = new Set(detectPersonal({ text: constants.text, beside: "", heading: "" }))
      for (const number of constants.numbers) {
        const kind = personalFigure(number, { text: "", ...labels })
        if (kind !== null) kinds.add(kind)
      }
      say(cell.ref, kinds)
    }
  }
  for (const { kind, cells } of splitNames(sheet.cells, readLabel)) {
    if (cells.every(({ ref }) => refs.has(ref))) continue
    const [first] = cells
    if (first) hits.push({ kind, ref: first.ref, rows: null })
    for (const { ref } of cells) refs.add(ref)
  }
  return { hits, refs }
}

const reaches = ({ text, row }: Label, at: number): boolean =>
  readLabel(text) === "personal" || at - row <= signatureRows

/** The texts of a row, joined as far as they are short; each row is joined once. */
function rowsOf({ cells }: Sheet): (row: number) => string {
  let rows: Map<number, string> | null = null
  return (row) => {
    if (rows === null) {
      rows = new Map()
      for (const { row: at, value } of cells) {
        const before = rows.get(at) ?? ""
        if (value.kind === "text" && before.length + value.text.length < longestRow)
          rows.set(at, `${before} ${fold(value.text)}`)
      }
    }
    return rows.get(row) ?? ""
  }
}
