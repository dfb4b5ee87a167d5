import type { BookCell, BookColumn, BookRow, BookSheet } from "../../excel/book.ts"
import { colors, look } from "../../excel/look.ts"
import { heightFor } from "../../excel/write/fit.ts"
import type { ColumnId, FormColumn, FormRow, FormSheet, SheetId } from "../../model/form.ts"
import type { Plan } from "../../model/plan.ts"
import type { CellRange } from "../../model/workbook.ts"
import { clauseName } from "../../vocabulary/clause.ts"
import { nounsOf } from "../../vocabulary/nouns.ts"
import { projectTitle, subProjectTitle } from "../../vocabulary/titles.ts"
import { inputCell } from "./cell.ts"
import { rowsIn } from "./counts.ts"
import { faultLooks } from "./fault-looks.ts"
import { lockedSheet, type Occasion, range, titleBlock } from "./title-block.ts"

type TableId = Exclude<SheetId, "cover">

/** Widths in characters: about 96 fill an upright A4 page, 143 one on its side. */
const widths: Readonly<Record<TableId, Partial<Record<ColumnId, number>>>> = {
  measures: { code: 11, label: 60, unit: 15, value: 14, previous: 13, note: 31 },
  units: { code: 11, label: 36, value: 22, note: 28 },
  activities: { code: 10, label: 51, status: 19, quantity: 11, "quantity-unit": 15, result: 37 },
  duties: { code: 10, label: 62, status: 19, result: 52 },
  assessments: { code: 17, label: 40, opinion: 86 },
  funding: { code: 10, label: 44, allocated: 15, spent: 15, note: 18 },
}

const upright: ReadonlySet<SheetId> = new Set(["units", "funding"])

const titles: Readonly<Record<Exclude<TableId, "units">, string>> = {
  measures: "SỐ LIỆU THỰC HIỆN CÁC CHỈ TIÊU",
  activities: "KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG HOẠT ĐỘNG",
  duties: "KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐƯỢC PHÂN CÔNG",
  assessments: "ĐÁNH GIÁ, PHƯƠNG HƯỚNG, KIẾN NGHỊ",
  funding: "KINH PHÍ THỰC HIỆN KẾ HOẠCH",
}

/**
 * A sheet with a table: the head, headings, column numbers, and the rows under the headings of their groups.
 * `number` is the table's number among those of the form.
 */
export function tableOf(
  occasion: Occasion,
  sheet: FormSheet,
  number: number,
  previous: ReadonlyMap<string, number>,
): BookSheet {
  const id = tableId(sheet.id)
  const { plan } = occasion
  const columns: BookColumn[] = sheet.columns.map((column) => ({ width: widths[id][column.id] ?? 16 }))
  const head = titleBlock(occasion, columns, {
    mark: `Biểu ${number}. ${sheet.name}`,
    title: titleOf(plan, id, sheet),
    remark: remarkOf(plan, id),
  })
  const above = [...head.rows, ...headingRows(sheet)]
  const top = above.length
  const body = bodyOf(occasion, sheet, columns, previous, top)
  const block = { rows: [...above, ...body.rows], merges: [...head.merges, ...body.merges] }
  const page = lockedSheet(occasion, sheet, columns, block, upright.has(id) ? "portrait" : "landscape")
  return {
    ...page,
    tabColor: colors.tab,
    freeze: { rows: top, columns: 0 },
    looks: faultLooks(plan, sheet, rowsIn(block.rows, sheet)),
    print: { ...page.print, repeat: { from: head.rows.length + 1, until: top } },
  }
}

/** Where the plan asks for statistics, the sheet of the measures says so. */
function titleOf(plan: Plan, id: TableId, sheet: FormSheet): string {
  if (id === "units") return `SỐ LIỆU THEO ${labelHeading(sheet).toUpperCase()}`
  const isStatistics = ({ group }: FormRow) => plan.statistics.has(group ?? "")
  if (id !== "measures" || !sheet.rows.some(isStatistics)) return titles[id]
  return sheet.rows.every(isStatistics) ? "SỐ LIỆU THỐNG KÊ" : `${titles[id]} VÀ SỐ LIỆU THỐNG KÊ`
}

/** The table's head: headings, and under them the numbers of the columns. */
export const headingRows = (sheet: FormSheet): BookRow[] => [
  { cells: sheet.columns.map(({ heading }) => ({ value: heading, style: look.heading })), height: 34, fixed: true },
  {
    cells: sheet.columns.map((_, index) => ({ value: `(${index + 1})`, style: look.columnNumber })),
    height: 15,
    fixed: true,
  },
]

function bodyOf(
  occasion: Occasion,
  sheet: FormSheet,
  columns: readonly BookColumn[],
  previous: ReadonlyMap<string, number>,
  top: number,
): { readonly rows: readonly BookRow[]; readonly merges: readonly CellRange[] } {
  const rows: BookRow[] = []
  const merges: CellRange[] = []
  const opened = new Set<string>()
  const width = columns.slice(1).reduce((so, column) => so + column.width, 0)
  for (const row of sheet.rows) {
    for (const group of groupsOf(occasion.plan, sheet.id, row.group)) {
      if (opened.has(group.id)) continue
      opened.add(group.id)
      const style = group.minor ? look.groupMinor : look.group
      rows.push({
        // No code: a group can never be read as a row of data.
        cells: [
          { value: null, style },
          { value: group.text, style },
          ...columns.slice(2).map(() => ({ value: null, style })),
        ],
        height: Math.max(22, heightFor(group.text, width, style)),
        fixed: true,
      })
      merges.push(range(top + rows.length, 2, columns.length))
    }
    rows.push(dataRow(occasion, sheet, row, columns, previous))
  }
  return { rows, merges }
}

interface GroupHeading {
  readonly id: string
  readonly text: string
  readonly minor: boolean
}

/** The headings above a row, outermost first: its project, then its sub-project or indicator. */
function groupsOf(plan: Plan, sheet: SheetId, group: string | null): GroupHeading[] {
  if (group === null) return []
  const inner = plan.subProjects.get(group) ?? plan.indicators.get(group)
  const project = plan.projects.get(inner?.project ?? group)
  const table = plan.statistics.get(group)
  if (table !== undefined)
    return [{ id: table.id, text: `${table.id}. ${table.title}${behind(table.clause)}`, minor: false }]
  const named = { plan, lang: "vi" } as const
  const ofProject = project && {
    id: project.id,
    text: `${projectTitle(named, project.id)}${behind(project.clause)}`,
    minor: sheet === "funding",
  }
  const ofInner = inner && {
    id: inner.id,
    text: `${"name" in inner ? subProjectTitle(named, inner.id) : `${inner.id}. ${inner.text}`}${behind(inner.clause)}`,
    minor: true,
  }
  return [ofProject, ofInner].filter((heading) => heading !== undefined)
}

const behind = (clause: string): string => (clause === "" ? "" : ` (${clauseName(clause, "vi")})`)

function dataRow(
  { period }: Occasion,
  sheet: FormSheet,
  row: FormRow,
  columns: readonly BookColumn[],
  previous: ReadonlyMap<string, number>,
): BookRow {
  const cells = sheet.columns.map((column): BookCell => {
    const input = row.cells.find((cell) => cell.column === column.key)
    return input ? inputCell(input, period) : printed(row, column, previous)
  })
  return { cells, height: Math.max(24, heightOf(cells, columns)) }
}

/** How high a row is to be for the words in it. */
export const heightOf = (cells: BookRow["cells"], columns: readonly BookColumn[]): number =>
  Math.max(
    ...cells.map((cell, index) =>
      typeof cell?.value === "string" ? heightFor(cell.value, columns[index]?.width ?? 10, cell.style) : 0,
    ),
  )

function printed(row: FormRow, column: FormColumn, previous: ReadonlyMap<string, number>): BookCell {
  switch (column.id) {
    case "code":
      return { value: row.printed, style: look.code }
    case "label":
      return { value: row.shown ?? row.label, style: look.label }
    case "unit":
    case "quantity-unit":
      return { value: row.unit, style: look.center }
    case "previous":
      return { value: previous.get(row.code) ?? null, style: hasDecimals(row) ? look.beforeDecimal : look.before }
    default:
      return { value: null, style: look.closed }
  }
}

const hasDecimals = ({ cells }: FormRow): boolean => cells.some(({ input }) => input === "decimal" || input === "money")

const labelHeading = (sheet: FormSheet): string =>
  sheet.columns.find((column) => column.id === "label")?.heading ?? sheet.name

function tableId(id: SheetId): TableId {
  if (id === "cover") throw new RangeError("the cover is no table")
  return id
}

const remarkOf = (plan: Plan, id: TableId): string =>
  id === "funding"
    ? `Đơn vị tính: ${plan.funding.unit}. Ô nền vàng là ô ghi số liệu.`
    : id === "assessments"
      ? `Ghi ngắn gọn, khi có; không bắt buộc. Không ghi tên, địa chỉ của ${nounsOf(plan, "vi").guardedPerson} hay người liên quan.`
      : "Ô nền vàng là ô ghi số liệu; cách ghi xem ở biểu Hướng dẫn."
