import type { Cell, CellRange } from "../../model/workbook.ts"
import { evaluate, holds, type Value } from "../formula/evaluate.ts"
import { rangeOf } from "../formula/references.ts"
import { type Reference, type Token, tokens } from "../formula/tokens.ts"
import { lastColumn, parseAddress } from "./address.ts"
import { isUnseen, paper } from "./colour.ts"
import { within } from "./refuse.ts"
import type { Difference } from "./styles.ts"
import type { Attributes } from "./xml.ts"

/** A conditional format that leaves nothing of a cell to be seen where its condition holds. */
export interface HidingFormat {
  readonly ranges: readonly CellRange[]
  /** Of a value as Excel's list of conditions has it: `equal`, `between` …; or `expression`, which is asked of the cell. */
  readonly condition: string
  readonly formulas: readonly (readonly Token[])[]
  readonly look: Difference
}

export interface ConditionalFormats {
  readonly found: readonly HidingFormat[]
  /** Takes the elements of conditional formats; false for any other. */
  readonly open: (name: string, attributes: Attributes) => boolean
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

const rangesOf = (sqref: string): CellRange[] =>
  sqref.split(/\s+/).flatMap((ref) => {
    const [from = "", to = from] = ref.split(":", 2)
    const [a, b] = [parseAddress(from), parseAddress(to)]
    return a === null || b === null ? [] : [{ top: a.row, left: a.column, bottom: b.row, right: b.column }]
  })

/** Can it leave nothing to be seen: letters in the colour of its own fill, or of what is behind some cell? */
const canHide = ({ colour, fill, nothing }: Difference, behind: Iterable<string>): boolean =>
  nothing || (colour !== null && [...(fill === null ? behind : [fill])].some((one) => isUnseen(colour, one)))

/** Does it, on a cell with this behind its letters? */
const hidesOn = ({ colour, fill, nothing }: Difference, behind: string | null): boolean =>
  nothing || (colour !== null && (fill ?? behind) !== null && isUnseen(colour, fill ?? behind ?? paper))

/** Conditions that only blanks or errors meet hide nothing that counts. */
const ofNothing = new Set(["containsBlanks", "containsErrors"])

/** A bar or an icon alone, whatever the value is. */
const bare: Difference = { colour: null, fill: null, nothing: true }

/** Collects the conditional formats of a sheet that can hide what stands in its cells. `behind` are the colours behind the letters of cells. */
export function conditionalFormats(differences: readonly Difference[], behind: Iterable<string>): ConditionalFormats {
  const found: HidingFormat[] = []
  let sqref = ""
  let condition: string | null = null
  let look = bare
  let formulas: string[] = []
  let inFormula = false
  const keep = (kind: string, texts: readonly string[]): void => {
    const read = texts.map((text) => tokens(text) ?? [])
    found.push({ ranges: rangesOf(sqref), condition: kind, formulas: read, look })
  }
  return {
    found,
    open(name, attributes) {
      if (name === "conditionalFormatting") sqref = attributes.sqref ?? ""
      else if (name === "cfRule") {
        const { type = "", operator = "", dxfId } = attributes
        const difference = dxfId === undefined ? undefined : differences[Number(dxfId)]
        const able = difference !== undefined && canHide(difference, behind) && !ofNothing.has(type)
        condition = able ? (type === "cellIs" ? operator : type) : null
        look = difference ?? bare
        formulas = []
      } else if (name === "dataBar" || name === "iconSet") {
        // "Show bar only", "show icon only".
        look = bare
        if (attributes.showValue === "0" || attributes.showValue === "false") keep("always", [])
      } else if (name === "formula" && condition !== null) {
        formulas.push("")
        inFormula = true
      } else return false
      return true
    },
    text(text) {
      if (inFormula) formulas[formulas.length - 1] += text
    },
    close(name) {
      if (name === "formula") inFormula = false
      else if (name === "cfRule") {
        if (condition !== null) keep(condition, formulas)
        condition = null
      }
    },
  }
}

const heldBy = ({ value }: Cell): Value =>
  value.kind === "number"
    ? value.number
    : value.kind === "boolean"
      ? value.boolean
      : value.kind === "error"
        ? { kind: "error" }
        : value.kind === "none"
          ? null
          : value.text

/** The cells of a sheet (by row, then column), those hidden that a conditional format leaves unseen. A 0 or a text without signs is none of them:
 * nothing that counts is lost. `behind` is the colour behind a cell's letters. */
export function hiddenByCondition(
  cells: readonly Cell[],
  formats: readonly HidingFormat[],
  behind: (index: number) => string | null,
): readonly Cell[] {
  if (formats.length === 0) return cells
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]))
  const hidden = new Set<number>()
  let visits = 0
  for (const { ranges, condition, formulas, look } of formats) {
    // A format's references are seen from the upper left cell of its ranges.
    const top = Math.min(...ranges.map((range) => range.top))
    const left = Math.min(...ranges.map((range) => range.left))
    for (const range of ranges)
      for (let at = firstFrom(cells, range.top); at < cells.length; at++) {
        const cell = cells[at]
        if (!cell || cell.row > range.bottom) break
        if (++visits % 1024 === 0) within("conditional-formats", visits)
        const own = heldBy(cell)
        if (cell.hidden || hidden.has(at) || cell.column < range.left || cell.column > range.right) continue
        if (own === null || own === 0 || own === "" || typeof own === "object" || !hidesOn(look, behind(at))) continue
        const shift = { rows: cell.row - top, columns: cell.column - left }
        const valueAt = (reference: Reference): Value | undefined => {
          const { top: row, left: column, bottom, right } = rangeOf(reference, shift)
          if (reference.sheet !== null || row !== bottom || column !== right) return undefined
          const other = byPlace.get(placeOf(row, column))
          return other === undefined ? null : heldBy(other)
        }
        const [a, b] = formulas.map((formula) => evaluate(formula, valueAt))
        if (meets(condition, own, a, b) === true) hidden.add(at)
      }
  }
  return hidden.size === 0 ? cells : cells.map((cell, at) => (hidden.has(at) ? { ...cell, hidden: true } : cell))
}

const placeOf = (row: number, column: number): number => row * (lastColumn + 1) + column

/** The index of the first cell in this row or below. */
function firstFrom(cells: readonly Cell[], row: number): number {
  let [low, high] = [0, cells.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}

function meets(condition: string, own: Value, a: Value | undefined, b: Value | undefined): boolean | undefined {
  const is = (sign: string, other: Value | undefined): boolean | undefined =>
    other === undefined
      ? undefined
      : holds(evaluate([literal(own), { kind: "sign", sign }, literal(other)], () => undefined))
  switch (condition) {
    case "always":
      return typeof own === "number"
    case "equal":
      return is("=", a)
    case "notEqual":
      return is("<>", a)
    case "greaterThan":
      return is(">", a)
    case "greaterThanOrEqual":
      return is(">=", a)
    case "lessThan":
      return is("<", a)
    case "lessThanOrEqual":
      return is("<=", a)
    case "between":
      return is(">=", a) && is("<=", b)
    case "notBetween":
      return is("<", a) || is(">", b)
    case "notContainsBlanks":
    case "notContainsErrors":
      return true
    default:
      // Texts that are contained, duplicates, the first ten …: those with a formula that can be told are told by it.
      return a === undefined ? undefined : holds(a)
  }
}

const literal = (value: Value): Token =>
  typeof value === "number"
    ? { kind: "number", number: value }
    : typeof value === "boolean"
      ? { kind: "name", name: value ? "TRUE" : "FALSE" }
      : { kind: "text", text: typeof value === "string" ? value : "" }
