import { cellRef, rangeRef } from "../../excel/address.ts"
import { isOneCell } from "../../excel/formula/references.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import type { FormulaDoubt } from "../../model/submission.ts"
import type { Cell, CellRange, Sheet, Workbook } from "../../model/workbook.ts"
import { cellAt, firstFrom, holds, isFilled } from "../bind/grid.ts"
import { placeIn } from "../bind/place.ts"
import { type Pointed, pointerOf, type SheetRange } from "./references.ts"

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "))
/** Functions that give something else at each opening of the file, wherever they stand. */
const changing = names("TODAY NOW RAND RANDBETWEEN RANDARRAY")
/** Functions that point where nobody can follow, or tell of the computer: doubtful in the cell itself. */
const wandering = names("OFFSET INDIRECT CELL INFO")

/** Functions that take a figure out of a table; a blank that they find is 0. */
const lookingUp = names("VLOOKUP HLOOKUP LOOKUP XLOOKUP INDEX FILTER")
/** What may stand around them and leaves what they find as it is, or says 0 where they find nothing. */
const aroundLookups = names("IFERROR IFNA MATCH XMATCH N INT ROUND VALUE TRIM ROW COLUMN")

/** Functions that pass over texts in the cells that they are given, figures typed as texts too. */
const passingOver = names("SUM SUBTOTAL AGGREGATE MAX MIN COUNT SUMIF SUMIFS")
/** A figure; a year heads a column. */
const figure = /^\d[\d.,\s]*$/

/** So many cells of one workbook are looked at for the sake of formulas; what lies beyond is not said to be doubtful. */
const mostLookedAt = 10_000_000
/** So far a formula is followed through others. */
const deepest = 60

/** Why the result of a cell's formula is doubtful; null where nothing is known against it. Ask for one workbook at a time. */
export function doubter(file: string, workbook: Workbook): (sheet: Sheet, cell: Cell) => FormulaDoubt | null {
  const pointed = pointerOf(workbook)
  const made = new Map<Cell, boolean>()
  let left = mostLookedAt

  const cellsIn = function* ({ sheet, range }: SheetRange): Generator<Cell> {
    for (let at = firstFrom(sheet.cells, range.top, range.left); at < sheet.cells.length; at++) {
      const cell = sheet.cells[at]
      if (!cell || cell.row > range.bottom || --left < 0) return
      if (range.left <= cell.column && cell.column <= range.right) yield cell
    }
  }
  /** Nothing stands in the cell, or a formula that is made of nothing. */
  const isBlank = (sheet: Sheet, cell: Cell | null, depth: number): boolean => {
    if (cell === null || !isFilled(cell)) return cell === null || cell.value.kind !== "error"
    if (cell.formula === null || depth > deepest || !comesToNothing(cell)) return false
    const known = made.get(cell)
    if (known !== undefined) return known
    made.set(cell, false)
    const points = pointed(sheet, cell)
    const blank = points !== null && isMadeOfBlanks(points, depth + 1)
    made.set(cell, blank)
    return blank
  }
  const isBlankRange = (found: SheetRange, depth: number): boolean => {
    if (isOneCell(found.range))
      return isBlank(found.sheet, cellAt(found.sheet, found.range.top, found.range.left), depth)
    for (const cell of cellsIn(found)) if (!isBlank(found.sheet, cell, depth)) return false
    return left >= 0
  }
  const isMadeOfBlanks = ({ ranges, others }: Pointed, depth: number): boolean =>
    !others && ranges.length > 0 && ranges.every((range) => isBlankRange(range, depth))

  const place = (sheet: Sheet, range: CellRange): WorkbookPlace => {
    const cell = isOneCell(range) ? cellRef(range.top, range.left) : rangeRef(range)
    return placeIn(file, { sheet: sheet.name, cell })
  }
  const atRange = ({ sheet, range }: SheetRange): WorkbookPlace => place(sheet, range)

  /** The first cell on a way that leads back to this one. */
  const circleOf = (sheet: Sheet, cell: Cell): SheetRange | null => {
    const seen = new Set<Cell>()
    const way = new Set<Cell>()
    const leadsBack = (from: Pointed, depth: number): boolean =>
      from.ranges.some((found) => (found.sheet === sheet && holds(found.range, cell)) || goesOn(found, depth))
    const goesOn = (found: SheetRange, depth: number): boolean => {
      if (depth > deepest) return false
      for (const next of cellsIn(found)) {
        // A circle among others is one, too.
        if (way.has(next)) return true
        if (next.formula === null || seen.has(next)) continue
        seen.add(next)
        way.add(next)
        const points = pointed(found.sheet, next)
        if (points !== null && leadsBack(points, depth + 1)) return true
        way.delete(next)
      }
      return false
    }
    const points = pointed(sheet, cell)
    return (
      points?.ranges.find((found) => (found.sheet === sheet && holds(found.range, cell)) || goesOn(found, 0)) ?? null
    )
  }
  /** The table in which a formula looked something up and came to 0, though no 0 stands in it. */
  const missedIn = ({ ranges, functions, others, reckons }: Pointed): SheetRange | null => {
    const called = [...functions]
    if (others || reckons || !called.some((name) => lookingUp.has(name))) return null
    if (!called.every((name) => lookingUp.has(name) || aroundLookups.has(name))) return null
    const holdsZero = (found: SheetRange): boolean => {
      for (const cell of cellsIn(found)) if (isZero(cell) && !isBlank(found.sheet, cell, 0)) return true
      return left < 0
    }
    return ranges.some(holdsZero) ? null : (ranges.find(({ range }) => !isOneCell(range)) ?? null)
  }
  /** The cells with figures typed as texts, which the formula passes over as if nothing stood there. */
  const passedOver = ({ ranges, functions, others }: Pointed): WorkbookPlace[] => {
    if (others || ![...functions].every((name) => passingOver.has(name) || name === "ROUND")) return []
    if (![...functions].some((name) => passingOver.has(name))) return []
    return ranges.flatMap((found) => {
      const texts: WorkbookPlace[] = []
      for (const { value, row, column } of cellsIn(found))
        if (value.kind === "text" && value.text.length < 20 && figure.test(value.text.trim())) {
          const heads = row === found.range.top && !isOneCell(found.range) && /^(?:19|20)\d\d$/.test(value.text.trim())
          if (!heads) texts.push(place(found.sheet, { top: row, left: column, bottom: row, right: column }))
        }
      return texts
    })
  }
  /** A function that changes by itself, in the cell or in one that it takes over. */
  const changingIn = (sheet: Sheet, cell: Cell, depth: number): { name: string; at: SheetRange | null } | null => {
    const points = pointed(sheet, cell)
    if (points === null) return null
    const name = [...points.functions].find((one) => changing.has(one) || (depth === 0 && wandering.has(one)))
    if (name !== undefined) return { name, at: null }
    if (depth > 5) return null
    for (const found of points.ranges) {
      const next = isOneCell(found.range) ? cellAt(found.sheet, found.range.top, found.range.left) : null
      const inner = next === null || next === cell || --left < 0 ? null : changingIn(found.sheet, next, depth + 1)
      if (inner !== null) return { name: inner.name, at: inner.at ?? found }
    }
    return null
  }

  return (sheet, cell) => {
    const points = pointed(sheet, cell)
    if (points === null) return null
    const doubt = (why: FormulaDoubt["why"], at: WorkbookPlace, cells = 1, name: string | null = null) => ({
      ...{ why, at, cells, name },
    })
    const own = place(sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column })
    const circle = circleOf(sheet, cell)
    if (circle !== null) return doubt("circular", atRange(circle))
    const [first] = points.ranges
    if (first && isMadeOfBlanks(points, 0)) {
      const why = comesToNothing(cell) || points.sumsOnly ? "blank" : "set-for-blank"
      return doubt(why, atRange(first), points.ranges.length)
    }
    const blanks = isZero(cell) ? points.ranges.filter((found) => isBlankRange(found, 0)) : []
    if (blanks[0]) return doubt("partly-blank", atRange(blanks[0]), blanks.length)
    const [text, ...texts] = passedOver(points)
    if (text !== undefined) return doubt("text", text, texts.length + 1)
    const missed = isZero(cell) ? missedIn(points) : null
    if (missed !== null) return doubt("not-found", atRange(missed))
    const by = changingIn(sheet, cell, 0)
    return by === null ? null : doubt("volatile", by.at === null ? own : atRange(by.at), 1, by.name)
  }
}

const isZero = ({ value }: Cell): boolean => value.kind === "number" && value.number === 0

/** 0, FALSE, or a text without signs: what formulas make of blanks. */
export const comesToNothing = (cell: Cell): boolean =>
  isZero(cell) || (cell.value.kind === "boolean" && !cell.value.boolean) || !isFilled(cell)
