// A formula in A1 notation, cut into what it is made of.
import { lastColumn, lastRow } from "../address.ts"

export type Token =
  | { readonly kind: "reference"; readonly reference: Reference }
  /** A function where a bracket follows; else a defined name. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "sign"; readonly sign: string }
  /** Cells of a table, `Bảng1[Số]`; `[@Số]` of the one in which the formula stands. */
  | { readonly kind: "table"; readonly table: string | null; readonly cells: string }
  /** What is not read: links to other files, errors. */
  | { readonly kind: "other" }

/** Cells that a formula points at, as seen from the cell in which it is written out. Columns and rows with `$` do not move with it. */
export interface Reference {
  /** Null: its own sheet. */
  readonly sheet: string | null
  readonly from: Corner
  readonly to: Corner
}

export interface Corner {
  readonly row: number
  readonly column: number
  readonly fixedRow: boolean
  readonly fixedColumn: boolean
}

/** Excel's own bound on a formula; longer ones are not read. */
const longest = 8_192

const space = /\s+/y
const text = /"(?:[^"]|"")*"/y
const number = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy
const quotedSheet = /'((?:[^']|'')*)'!/y
const plainSheet = /([\p{L}_\\][\p{L}\p{N}_.\\]*)!/uy
const external = /(?:'[^'[\]]*\[[^\]]*\][^']*'|\[[^\]]*\][\p{L}\p{N}_.\\]*)!\$?[\p{L}\p{N}_$.:]*/uy
const cells = /(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})(?::(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7}))?(?![\p{L}\p{N}_(.!])/iuy
const columns = /(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_(.!])/iuy
const rows = /(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\p{L}\p{N}_(.!])/uy
const name = /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy
const brackets = /\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/y
const error = /#[A-Z/0]+[!?]?/y
const sign = /<=|>=|<>|./suy

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0)

/** The tokens of a formula (without its `=`); null for one that is too long, or cannot be cut. */
export function tokens(formula: string): readonly Token[] | null {
  if (formula.length > longest) return null
  const found: Token[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(formula)
    if (match) at = pattern.lastIndex
    return match
  }
  while (at < formula.length) {
    if (take(space)) continue
    const first = formula.charAt(at)
    if (first === '"') {
      const match = take(text)
      if (!match) return null
      found.push({ kind: "text", text: match[0].slice(1, -1).replaceAll('""', '"') })
      continue
    }
    if ((first === "'" || first === "[") && take(external)) {
      found.push({ kind: "other" })
      continue
    }
    const sheet = first === "'" ? take(quotedSheet) : take(plainSheet)
    if (first === "'" && !sheet) return null
    const reference = referenceAt(take, sheet?.[1]?.replaceAll("''", "'") ?? null)
    if (reference) found.push({ kind: "reference", reference })
    else if (take(error)) found.push({ kind: "other" })
    else {
      const digits = take(number)
      if (digits) {
        found.push({ kind: "number", number: Number(digits[0]) })
        continue
      }
      const word = take(name)
      const inTable = take(brackets)
      if (inTable) found.push({ kind: "table", table: word?.[0].toLowerCase() ?? null, cells: inTable[0] })
      else if (word) found.push(sheet ? { kind: "other" } : { kind: "name", name: word[0] })
      else found.push({ kind: "sign", sign: take(sign)?.[0] ?? "" })
    }
  }
  return found
}

function referenceAt(take: (pattern: RegExp) => RegExpExecArray | null, sheet: string | null): Reference | null {
  const corner = (fixedColumn = "", letters = "", fixedRow = "", digits = ""): Corner => ({
    row: digits === "" ? 0 : Number(digits),
    column: letters === "" ? 0 : columnNumber(letters),
    fixedRow: fixedRow === "$",
    fixedColumn: fixedColumn === "$",
  })
  const inCells = take(cells)
  if (inCells) {
    const from = corner(inCells[1], inCells[2], inCells[3], inCells[4])
    const to = inCells[6] === undefined ? from : corner(inCells[5], inCells[6], inCells[7], inCells[8])
    return { sheet, from, to }
  }
  const inColumns = take(columns)
  if (inColumns) {
    const whole = { fixedRow: true }
    const from = { ...corner(inColumns[1], inColumns[2]), ...whole, row: 1 }
    return { sheet, from, to: { ...corner(inColumns[3], inColumns[4]), ...whole, row: lastRow } }
  }
  const inRows = take(rows)
  if (!inRows) return null
  const whole = { fixedColumn: true }
  const from = { ...corner("", "", inRows[1], inRows[2]), ...whole, column: 1 }
  return { sheet, from, to: { ...corner("", "", inRows[3], inRows[4]), ...whole, column: lastColumn } }
}
