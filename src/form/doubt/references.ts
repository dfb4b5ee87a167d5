import { parseAddress } from "../../excel/address.ts"
import { rangeOf, type Shift, tableRange } from "../../excel/formula/references.ts"
import { type Token, tokens } from "../../excel/formula/tokens.ts"
import type { Cell, CellRange, Sheet, Table, Workbook } from "../../model/workbook.ts"

/** What the formula of a cell points at, as far as it can be read. */
export interface Pointed {
  readonly ranges: readonly SheetRange[]
  /** The functions that it calls, in upper case. */
  readonly functions: ReadonlySet<string>
  /** Links to other files, names that mean no cells: what they hold is not known here. */
  readonly others: boolean
  /** Nothing but references, added or summed up. */
  readonly sumsOnly: boolean
  /** Something is taken away, multiplied or divided. */
  readonly reckons: boolean
}

export interface SheetRange {
  readonly sheet: Sheet
  readonly range: CellRange
}

/** No office's workbook has more tables, and no formula of theirs points at more places; what lies beyond is not known here. */
const [mostTables, mostRanges] = [1_000, 1_000]

const adding = new Set(["SUM", "N", "+", "(", ")", ",", ";"])

/** Reads formulas of one workbook, each once. */
export function pointerOf(workbook: Workbook): (sheet: Sheet, cell: Cell) => Pointed | null {
  const known = new Map<string, readonly Token[] | null>()
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]))
  const names = new Map(
    workbook.asides.flatMap(({ kind, name, text }) => (kind === "defined-name" ? [[name.toLowerCase(), text]] : [])),
  )
  const tables = workbook.sheets.flatMap((on) => (on.tables ?? []).map((table) => ({ table, on }))).slice(0, mostTables)
  const tablesByName = new Map(tables.map((one) => [one.table.name, one]))
  /** One sheet, or all between two: `Quý I:Quý IV`. */
  const sheetsFrom = (name: string): readonly Sheet[] => {
    const [from = "", to] = name.toLowerCase().split(":")
    const one = sheets.get(name.toLowerCase())
    if (one !== undefined || to === undefined) return one === undefined ? [] : [one]
    const [first, last] = [from, to].map((end) =>
      workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === end),
    )
    return first === undefined || last === undefined || first < 0 || last < 0
      ? []
      : workbook.sheets.slice(first, last + 1)
  }
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
      if (token.kind === "table") return pointIntoTable(token.table, token.cells)
      if (token.kind !== "reference") return false
      const on = token.reference.sheet === null ? [sheet] : sheetsFrom(token.reference.sheet)
      if (ranges.length + on.length > mostRanges) return false
      for (const one of on) ranges.push({ sheet: one, range: rangeOf(token.reference, shift) })
      return on.length > 0
    }
    const pointIntoTable = (name: string | null, spec: string): boolean => {
      const found =
        name === null ? tables.find(({ table, on }) => on === sheet && around(table, cell)) : tablesByName.get(name)
      const range = found === undefined ? null : tableRange(found.table, spec, cell.row)
      if (found === undefined || range === null) return false
      ranges.push({ sheet: found.on, range })
      return true
    }
    const shift = shiftOf(cell)
    for (const [at, token] of found.entries()) {
      if (token.kind === "reference") others ||= !point(token, shift)
      else if (token.kind === "table") others ||= !point(token, shift)
      else if (token.kind === "other") others = true
      else if (token.kind === "name" && isCalled(found, at))
        functions.add(token.name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ""))
      else if (token.kind === "name" && !/^(?:true|false)$/i.test(token.name)) {
        // What LET names within the formula.
        if (/^_xlpm\./i.test(token.name)) continue
        // A name that stands for cells; one that is a formula itself is not followed.
        if (pointIntoTable(token.name.toLowerCase(), "")) continue
        const named = cut(names.get(token.name.toLowerCase()) ?? "")
        const [only] = named ?? []
        others ||= !(only && named?.length === 1 && point(only, { rows: 0, columns: 0 }))
      }
    }
    const sumsOnly = found.every(
      (token) =>
        token.kind === "reference" ||
        token.kind === "table" ||
        (token.kind === "sign" && adding.has(token.sign)) ||
        (token.kind === "name" && adding.has(token.name.toUpperCase())),
    )
    const reckons = found.some((token) => token.kind === "sign" && /^[-*/^]$/.test(token.sign))
    return { ranges, functions, others, sumsOnly, reckons }
  }
}

const around = ({ range }: Table, { row, column }: Cell): boolean =>
  range.top <= row && row <= range.bottom && range.left <= column && column <= range.right

const isCalled = (found: readonly Token[], at: number): boolean => {
  const next = found[at + 1]
  return next?.kind === "sign" && next.sign === "("
}

function shiftOf({ row, column, formulaOf }: Cell): Shift {
  const from = formulaOf === undefined ? null : parseAddress(formulaOf)
  return from === null ? { rows: 0, columns: 0 } : { rows: row - from.row, columns: column - from.column }
}
