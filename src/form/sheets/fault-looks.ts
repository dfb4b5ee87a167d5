// Colours on entries that are against the form's own rules, by formulas over its own cells: seen while it is filled in, without any program.
import { groupBy } from "../../base/order.ts"
import { columnName } from "../../excel/address.ts"
import type { FormulaLook } from "../../excel/book.ts"
import { colors } from "../../excel/look.ts"
import type { CrossCheck } from "../../model/cross-check.ts"
import type { FormCell, FormRow, FormSheet, InputKind } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import { roomOf } from "../../vocabulary/relations.ts"
import { answerStatus } from "../../vocabulary/statuses.ts"
import { sharesOf } from "../value/shares.ts"
import { quoted, type Rows } from "./counts.ts"

const wrong: FormulaLook["style"] = { color: colors.bad, fill: colors.badFill }
/** What is only asked about: cases may have been carried over. */
const doubtful: FormulaLook["style"] = { color: colors.wait, fill: colors.waitFill }

/** A text that stands for no number, and is none of the answers that may stand in its place: "không phát sinh", "chưa có số liệu", "-", "…". */
function isNoNumber(cell: string): string {
  const text = `TRIM(${cell})`
  const begins = (words: string) => `LEFT(${text},${words.length})<>${quoted(words)}`
  return `AND(ISTEXT(${cell}),${text}<>"",${["không", "chưa", "ko", "…", "..."].map(begins).join(",")},${text}<>"-")`
}

const notWhole = (cell: string): string =>
  `OR(${isNoNumber(cell)},AND(ISNUMBER(${cell}),OR(N(${cell})<0,N(${cell})<>INT(N(${cell})))))`

/** Below 0, finer than asked, or where no such number can be. */
function outside(cell: string, { limits }: FormCell): string {
  const { places = null, range = null } = limits ?? {}
  const tests = [
    `N(${cell})<0`,
    ...(places === null ? [] : [`ROUND(N(${cell}),${places})<>N(${cell})`]),
    ...(range === null ? [] : [`N(${cell})<${range.from}`, `N(${cell})>${range.until}`]),
  ].join()
  return `OR(${isNoNumber(cell)},AND(ISNUMBER(${cell}),${tests.includes(",") ? `OR(${tests})` : tests}))`
}

const faultOf: Partial<Readonly<Record<InputKind, (cell: string, of: FormCell) => string>>> = {
  count: notWhole,
  decimal: outside,
  money: outside,
  number: outside,
  amount: outside,
}

/** What measures of one sheet do not fit each other by: on which it is marked, and when. */
interface Misfit {
  readonly measures: readonly string[]
  readonly when: string
}

/** Where a form asks a measure, undefined where it does not. */
type CellOf = (measure: string) => string | undefined

/** The cells of some measures; null unless the form asks all of them. */
function allOf(measures: readonly string[], cellOf: CellOf): readonly string[] | null {
  const cells = measures.flatMap((measure) => cellOf(measure) ?? [])
  return cells.length < measures.length ? null : cells
}
const given = (cells: readonly string[]): string => cells.map((cell) => `ISNUMBER(${cell})`).join()
const added = (cells: readonly string[]): string => cells.map((cell) => `N(${cell})`).join("+")

/** A part above its whole. */
const partsAbove = (plan: Plan, cellOf: CellOf): Misfit[] =>
  sharesOf(plan).flatMap(({ numerator, denominator }) => {
    const measures = [numerator, denominator]
    const cells = allOf(measures, cellOf)
    return cells === null
      ? []
      : [{ measures, when: `AND(${given(cells)},${cells.map((cell) => `N(${cell})`).join(">")})` }]
  })

/**
 * Categories that do not fit their total (QN330): they add up to more, or all are given and add up to less; where they overlap, one is above it. Only where
 * the form asks all of them.
 */
function categoriesOff(plan: Plan, cellOf: CellOf): Misfit[] {
  const counted = [...plan.measures.values()].flatMap(({ id, breakdown, nature }) =>
    breakdown === undefined || nature === "average" ? [] : [{ id, ...breakdown }],
  )
  return [...groupBy(counted, ({ of, dimension }) => `${of}/${dimension}`).values()].flatMap((categories): Misfit[] => {
    const { of = "", dimension = "" } = categories[0] ?? {}
    const total = cellOf(of)
    const ids = categories.map(({ id }) => id)
    const parts = allOf(ids, cellOf)
    if (total === undefined || parts === null) return []
    if (plan.dimensions.get(dimension)?.overlap)
      return parts.map((cell, i) => ({
        measures: ids.slice(i, i + 1),
        when: `AND(${given([total, cell])},N(${cell})>N(${total}))`,
      }))
    const sum = added(parts)
    const when = `AND(ISNUMBER(${total}),OR(${sum}>N(${total}),AND(${given(parts)},${sum}<N(${total}))))`
    return [{ measures: [of, ...ids], when }]
  })
}

/** The plan's comparisons within an agency. */
const checksOff = (plan: Plan, cellOf: CellOf): Misfit[] =>
  plan.crossChecks.flatMap((check) => {
    const [left, right] = [allOf(check.left, cellOf), allOf(check.right, cellOf)]
    if (!check.withinAgency || left === null || right === null) return []
    const cells = [...new Set([...left, ...right])]
    const when = `AND(${given(cells)},${offIn(check, added(left), added(right))})`
    return [{ measures: [...new Set([...check.left, ...check.right])], when }]
  })

function offIn({ relation, tolerance }: CrossCheck, left: string, right: string): string {
  const { unit, share, amount } = roomOf(tolerance)
  const times = (side: string, by: number) => (by === 1 ? side : `(${side})*${by}`)
  const room = (sign: string) => (amount === 0 ? "" : `${sign}${amount}`)
  const above = `${times(left, unit)}>${times(right, unit + share)}${room("+")}`
  const below = `${times(left, unit)}<${times(right, unit - share)}${room("-")}`
  return { "≤": above, "≥": below, "=": `OR(${above},${below})` }[relation]
}

export function faultLooks(plan: Plan, form: FormSheet, rows: Rows): FormulaLook[] {
  const columnOf = (key: string) => form.columns.findIndex((column) => column.key === key) + 1
  const cellOf = (row: FormRow, key: string) => `$${columnName(columnOf(key))}$${rows.at(row)}`
  const on = (row: FormRow, key: string, when: string, style = wrong): FormulaLook => {
    const [at, column] = [rows.at(row), columnOf(key)]
    return { range: { top: at, left: column, bottom: at, right: column }, when, style }
  }
  const cells = form.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })))
  const byMeasure = new Map(
    cells.flatMap(({ row, cell: { measure, input, column } }) =>
      form.id === "measures" && measure !== null && faultOf[input] !== undefined ? [[measure, { row, column }]] : [],
    ),
  )
  const together = (found: (plan: Plan, cellOf: CellOf) => readonly Misfit[], style = wrong): FormulaLook[] =>
    found(plan, (measure) => {
      const asked = byMeasure.get(measure)
      return asked && cellOf(asked.row, asked.column)
    }).flatMap(({ measures, when }) =>
      measures.flatMap((measure) => {
        const asked = byMeasure.get(measure)
        return asked === undefined ? [] : [on(asked.row, asked.column, when, style)]
      }),
    )
  const alone = cells.flatMap(({ row, cell }): FormulaLook[] => {
    const fault = faultOf[cell.input]
    const ref = cellOf(row, cell.column)
    if (fault !== undefined) return [on(row, cell.column, fault(ref, cell))]
    if (cell.input !== "status" || cell.measure === null) return []
    // Done, and no evidence.
    return [on(row, "note", `AND(TRIM(${ref})=${quoted(answerStatus.vi.done)},TRIM(${cellOf(row, "note")})="")`)]
  })
  const overspent = cells.flatMap(({ row, cell: { column } }) => {
    const [allocated, spent] = [cellOf(row, "allocated"), cellOf(row, "spent")]
    const when = `AND(${given([allocated, spent])},N(${spent})>N(${allocated}))`
    return column === "spent" ? [on(row, "spent", when)] : []
  })
  return [...together(partsAbove), ...together(categoriesOff), ...overspent, ...alone, ...together(checksOff, doubtful)]
}
