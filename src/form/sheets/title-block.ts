import { printDay } from "../../base/day.ts"
import { capital } from "../../base/text.ts"
import { cellRef } from "../../excel/address.ts"
import type { BookColumn, BookRow, BookSheet, BookValue, Style } from "../../excel/book.ts"
import { look } from "../../excel/look.ts"
import { heightFor, linesFor } from "../../excel/write/fit.ts"
import type { Agency } from "../../model/agency.ts"
import type { FormSheet } from "../../model/form.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { CellRange } from "../../model/workbook.ts"
import { nationLines } from "../../vocabulary/letterhead.ts"
import { countCell, rowsIn } from "./counts.ts"

/** Whose form it is, and for when: what every sheet's head and the instructions are made of. */
export interface Occasion {
  readonly plan: Plan
  readonly agency: Agency
  readonly period: Period
}

/** Rows from row 1 on, and their merges. */
interface Block {
  readonly rows: readonly BookRow[]
  readonly merges: readonly CellRange[]
}

/** `Năm 2013 (từ 01/01/2013 đến 31/12/2013)` */
export const periodInWords = ({ name, from, until }: Period): string =>
  `${capital(name.vi)} (từ ngày ${printDay(from)} đến ngày ${printDay(until)})`

/** `Quyết định số 1455/QĐ-UBND ngày 04/10/2011` */
export const decisionInWords = ({ decision }: Plan): string =>
  `Quyết định số ${decision.number} ngày ${printDay(decision.issued)}`

interface TitleWords {
  /** Under the agency's name. */
  readonly mark: string
  readonly title: string
  /** A second line of the title, on the cover. */
  readonly subject?: string
  /** Just above the table: on the cover for whom the report is, else at right of what is still blank. */
  readonly remark: string
}

/** Where a name breaks: before the place that it is of, not within. */
const ofPlace = / (?=(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|PHƯỜNG|XÃ|THỊ TRẤN) (?!.* (?:TỈNH|THÀNH PHỐ|HUYỆN) ))/u

/** The agency's name in full, under the body above it, in a cell so wide. */
function letterhead({ fullName, over }: Agency, width: number): { readonly value: BookValue; readonly text: string } {
  const whole = fullName.toUpperCase()
  const { size, bold } = look.letterheadStrong
  const name = linesFor(whole, width, size, bold) > 1 ? whole.replace(ofPlace, "\n") : whole
  if (over === null) return { value: name, text: name }
  const above = `${over.toUpperCase()}\n`
  return {
    value: {
      kind: "rich",
      runs: [
        { text: above, style: { bold: false } },
        { text: name, style: { bold: true } },
      ],
    },
    text: `${above}${name}`,
  }
}

/** The state stands beside the first line at left, its motto beside the second: under a body above in one cell, else in two. */
const nationLook = { ...look.letterheadStrong, vertical: "top" } as const satisfies Style
const nationAndMotto: BookValue = {
  kind: "rich",
  runs: [
    { text: `${nationLines.vi.nation}\n`, style: { bold: true } },
    { text: nationLines.vi.motto, style: { bold: true, underline: true } },
  ],
}

/** The head of a sheet in the manner of official forms: the agency at left, the state at right, the title and when it is for below. */
export function titleBlock(occasion: Occasion, columns: readonly BookColumn[], words: TitleWords): Block {
  const { plan, agency, period } = occasion
  const last = columns.length
  const width = columns.reduce((so, column) => so + column.width, 0)
  const left = columns.slice(0, split).reduce((so, column) => so + column.width, 0)
  const name = letterhead(agency, left)
  const isUnder = agency.over !== null
  const isCover = words.subject !== undefined
  const [when, by] = [periodInWords(period), `theo ${decisionInWords(plan)}`]
  const oneLine = `${when}, ${by}`
  const occasionLine = linesFor(oneLine, width, 12) > 1 ? `${when},\n${by}` : oneLine
  const halves = (first: BookRow["cells"][number], second: BookRow["cells"][number]): BookRow["cells"] => [
    first,
    ...Array.from({ length: split - 1 }, () => null),
    second,
  ]
  const rows: BookRow[] = [
    {
      cells: halves(
        { value: name.value, style: isUnder ? nationLook : look.letterheadStrong },
        isUnder
          ? { value: nationAndMotto, style: nationLook }
          : { value: nationLines.vi.nation, style: look.letterheadStrong },
      ),
      height: heightFor(name.text, left, look.letterheadStrong),
      fixed: true,
    },
    {
      cells: halves(
        { value: words.mark, style: look.letterhead },
        isUnder ? null : { value: nationLines.vi.motto, style: look.motto },
      ),
      height: 20,
      fixed: true,
    },
    line(words.title, look.title, width, 30),
    ...(isCover ? [line(words.subject, look.subject, width, 20)] : []),
    line(occasionLine, look.subtitle, width, 20),
    isCover
      ? line(words.remark, look.subject, width, 18)
      : {
          cells: halves(countCell, { value: words.remark, style: look.remark }),
          height: Math.max(18, heightFor(words.remark, width - left, look.remark)),
          fixed: true,
        },
  ]
  const merges = rows.flatMap((_, index): CellRange[] => {
    const row = index + 1
    return index < 2 || (!isCover && row === rows.length)
      ? [range(row, 1, split), range(row, split + 1, last)]
      : [range(row, 1, last)]
  })
  return { rows, merges }
}

/** The head's left half ends with the column of the rows' words. */
const split = 2

const line = (value: string, style: Style, width: number, least: number): BookRow => ({
  cells: [{ value, style }],
  height: Math.max(least, heightFor(value, width, style)),
  fixed: true,
})

/** Cells of one row, to be merged. */
export const range = (row: number, left: number, right: number): CellRange => ({ top: row, left, bottom: row, right })

/** A sheet of the form as it is shown and printed: locked but for its cells for input, the cursor in the first of them. */
export function lockedSheet(
  { agency, period }: Occasion,
  form: FormSheet,
  columns: readonly BookColumn[],
  { rows, merges }: Block,
  orientation: BookSheet["print"]["orientation"],
): BookSheet {
  const [first] = form.rows.flatMap((row) =>
    row.cells.flatMap(({ input, column }) => (input === "agency" || input === "period" ? [] : [{ row, column }])),
  )
  const at = first && form.columns.findIndex(({ key }) => key === first.column) + 1
  return {
    name: form.name,
    columns,
    rows,
    merges,
    protect: true,
    ...(first && at ? { cursor: cellRef(rowsIn(rows, form).at(first.row), at) } : {}),
    print: {
      orientation,
      area: { top: 1, left: 1, bottom: rows.length, right: columns.length },
      footer: { text: `${agency.name} - ${period.name.vi} - ${form.name}`, page: "Trang" },
    },
  }
}
