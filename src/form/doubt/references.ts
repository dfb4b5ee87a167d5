import { rangeOf, type Shift } from "../../excel/formula/references.ts"
import { type Token, tokens } from "../../excel/formula/tokens.ts"
import { parseAddress } from "../../excel/read/address.ts"
import type { Cell, CellRange, Sheet, Workbook } from "../../model/workbook.ts"

/** What the formula of a cell points at, as far as it can be read. */
export interface Pointed {
  readonly ranges: readonly SheetRange[]
  /** The functions that it calls, in upper case. */
  readonly functions: ReadonlySet<string>
  /** Links to other files, tables, names that mean no cells: what they hold is not known here. */
  readonly others: boolean
  /** Nothing but references, added or summed up. */
  readonly sumsOnly: boolean
}

export interface SheetRange {
  readonly sheet: Sheet
  readonly range: CellRange
}

const adding = new Set(["SUM", "N", "+", "(", ")", ",", ";"])

/** Reads formulas of one workbook, each once. */
export function pointerOf(workbook: Workbook): (sheet: Sheet, cell: Cell) => Pointed | null {
  const known = new Map<string, readonly Token[] | null>()
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]))
  const names = new Map(
    workbook.asides.flatMap(({ kind, name, text }) => (kind === "defined-name" ? [[name.toLowerCase(), text]] : [])),
  )
  const cut = (formula: string): readonly Token[] | null => {
    const before = known.get(formula)
    if (before !== undefined) return before
    const found = tokens(formula)
    known.set(formula, found)
    return found
  }
  return (sheet, cell) => {
    if (cell.formula === null || cell.formula === "") return null
    const found = cut(cell.formula)
    if (found === null) return null
    const ranges: SheetRange[] = []
    const functions = new Set<string>()
    let others = false
    const point = (token: Token, shift: Shift): boolean => {
      if (token.kind !== "reference") return false
      const on = token.reference.sheet === null ? sheet : sheets.get(token.reference.sheet.toLowerCase())
      if (on === undefined) return false
      ranges.push({ sheet: on, range: rangeOf(token.reference, shift) })
      return true
    }
    const shift = shiftOf(cell)
    for (const [at, token] of found.entries()) {
      if (token.kind === "reference") others ||= !point(token, shift)
      else if (token.kind === "other") others = true
      else if (token.kind === "name" && isCalled(found, at))
        functions.add(token.name.toUpperCase().replace(/^_XLFN\./, ""))
      else if (token.kind === "name" && !/^(?:true|false)$/i.test(token.name)) {
        // A name that stands for cells; one that is a formula itself is not followed.
        const named = cut(names.get(token.name.toLowerCase()) ?? "")
        const [only] = named ?? []
        others ||= !(only && named?.length === 1 && point(only, { rows: 0, columns: 0 }))
      }
    }
    const sumsOnly = found.every(
      (token) =>
        token.kind === "reference" ||
        (token.kind === "sign" && adding.has(token.sign)) ||
        (token.kind === "name" && adding.has(token.name.toUpperCase())),
    )
    return { ranges, functions, others, sumsOnly }
  }
}

const isCalled = (found: readonly Token[], at: number): boolean => {
  const next = found[at + 1]
  return next?.kind === "sign" && next.sign === "("
}

function shiftOf({ row, column, formulaOf }: Cell): Shift {
  const from = formulaOf === undefined ? null : parseAddress(formulaOf)
  return from === null ? { rows: 0, columns: 0 } : { rows: row - from.row, columns: column - from.column }
}
