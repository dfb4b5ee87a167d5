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
import { countCell, faultLooks, firstInput, rowsIn } from "./help.ts"
import { type Occasion, range, titleBlock } from "./title-block.ts"

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
  const columns: BookColumn[] = sheet.columns.map((column) => ({ width: widths[id][column.id] ?? 16 }))
  const words = {
    mark: `Biểu ${number}. ${sheet.name}`,
    title: id === "units" ? `SỐ LIỆU THEO ${labelHeading(sheet).toUpperCase()}` : titles[id],
    remark: remarkOf(occasion.plan, id),
    count: { value: "", style: look.help },
  }
  const headings = headingRows(sheet)
  const top = titleBlock(occasion, columns, words).rows.length + headings.length
  const body = bodyOf(occasion, sheet, columns, previous, top)
  const rows = rowsIn([...Array.from({ length: top }, () => ({ cells: [] })), ...body.rows], sheet)
  const head = titleBlock(occasion, columns, { ...words, count: countCell(sheet, rows) })
  const cursor = firstInput(sheet, rows)
  return {
    name: sheet.name,
    tabColor: colors.tab,
    columns,
    rows: [...head.rows, ...headings, ...body.rows],
    merges: [...head.merges, ...body.merges],
    freeze: { rows: top, columns: 0 },
    protect: true,
    looks: faultLooks(occasion.plan, sheet, rows),
    ...(cursor === null ? {} : { cursor }),
    print: {
      orientation: upright.has(id) ? "portrait" : "landscape",
      repeat: { from: head.rows.length + 1, until: top },
      area: { top: 1, left: 1, bottom: top + body.rows.length, right: columns.length },
      footer: { text: `${occasion.agency.name} - ${occasion.period.name.vi} - ${sheet.name}`, page: "Trang" },
    },
  }
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
  const headings: GroupHeading[] = []
  if (project)
    headings.push({
      id: project.id,
      text: `${projectTitle({ plan, lang: "vi" }, project.id)} (${clauseName(project.clause, "vi")})`,
      minor: sheet === "funding",
    })
  if (inner)
    headings.push({
      id: inner.id,
      text: `${"name" in inner ? subProjectTitle({ plan, lang: "vi" }, inner.id) : `${inner.id}. ${inner.text}`} (${clauseName(inner.clause, "vi")})`,
      minor: true,
    })
  return headings
}

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
  const heights = cells.map((cell, index) =>
    typeof cell.value === "string" ? heightFor(cell.value, columns[index]?.width ?? 10, cell.style) : 0,
  )
  return { cells, height: Math.max(24, ...heights) }
}

function printed(row: FormRow, column: FormColumn, previous: ReadonlyMap<string, number>): BookCell {
  switch (column.id) {
    case "code":
      return { value: row.printed, style: look.code }
    case "label":
      return { value: row.label, style: look.label }
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
