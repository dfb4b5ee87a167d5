import { describe, expect, it } from "vitest"
import type { BookCell } from "../../../src/excel/book.ts"
import { linesFor } from "../../../src/excel/write/fit.ts"
import { compose } from "../../../src/report/compose.ts"
import { dutyName } from "../../../src/vocabulary/titles.ts"
import { bookOf } from "../../../src/writers/xlsx/xlsx.ts"
import { plan } from "../../support/plan.ts"
import { province2013 } from "../../support/province-2013.ts"

/** What a cell shows: of a formula its value now. */
const valueNow = (cell: BookCell | null | undefined) => {
  const value = cell?.value ?? null
  return value !== null && typeof value === "object" && value.kind === "formula" ? value.result : value
}

describe("links", () => {
  const book = bookOf(compose(province2013, "vi"))
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]))
  const rowOf = (cell: string) => Number(/\d+$/.exec(cell)?.[0])
  /** Of a row; of funding the id, as the sheet that is printed has the form's code for it. */
  const codeOf = (cells: readonly (BookCell | null)[] | undefined) => {
    const code = String(valueNow(cells?.[0]))
    return [...plan.funding.rows.values()].find((row) => row.code === code)?.id ?? code
  }
  const targetOf = ({ link }: BookCell) => sheets.get(link?.sheet ?? "")?.rows[rowOf(link?.cell ?? "0") - 1]?.cells
  const all = book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.link ? [{ name, cells, cell }] : []))),
  )

  it("lead from each figure to the line of the same measure, activity or amount", () => {
    const down = all.filter(({ cell }) => cell.link?.sheet === "Nguồn số liệu")
    expect(down.length).toBeGreaterThan(1000)
    for (const { name, cells, cell } of down) {
      const target = targetOf(cell)
      if (name === "Chỉ tiêu") expect(codeOf(target)).toContain(`${codeOf(cells)}.`)
      else if (name === "Kinh phí theo cơ quan") expect(codeOf(target).slice(2)).toMatch(codeOf(cells).slice(2))
      else if (name !== "Theo đơn vị") expect(codeOf(target)).toBe(codeOf(cells))
      if (name === "Theo đơn vị" || name.startsWith("Kinh phí theo") || name === "Hoạt động theo cơ quan")
        expect(valueNow(target?.[5])).toBe(valueNow(cell))
    }
  })

  it("lead back from every line to the row of its sum, and to where the agency's own figure stands", () => {
    const lines = all.filter(({ name }) => name === "Nguồn số liệu")
    const numbers =
      sheets.get("Nguồn số liệu")?.rows.filter(({ cells }) => typeof valueNow(cells[5]) === "number") ?? []
    expect(numbers.length).toBeGreaterThan(1000)
    for (const { cells } of numbers) {
      expect(cells[0]?.link, codeOf(cells)).toBeDefined()
      const activity = codeOf(cells).startsWith("HD")
      const allocation = String(valueNow(cells[1])).endsWith(": Tỉnh phân bổ")
      // A name of two lines is no link: some programs would show its first line only.
      const long = String(cells[2]?.value).length > 45
      if (!activity && !allocation && !long) expect(cells[2]?.link, codeOf(cells)).toBeDefined()
    }
    for (const { cells, cell } of lines) {
      const target = targetOf(cell)
      if (cell === cells[0]) expect(codeOf(target)).toBe(codeOf(cells))
      if (cell === cells[0] && cell.link?.sheet === "Hoạt động theo cơ quan")
        expect([valueNow(target?.[2]), valueNow(target?.[4])]).toEqual([valueNow(cells[2]), valueNow(cells[5])])
    }
  })

  it("of an agency's own figure lead to that agency and number, and back to that very cell", () => {
    for (const { name, cells, cell } of all) {
      if (!name.startsWith("Số liệu cấp") || cells.indexOf(cell) < 5 || typeof valueNow(cell) !== "number") continue
      if (codeOf(cells).endsWith("CT1.3.3")) continue
      const target = targetOf(cell)
      expect(valueNow(target?.[5])).toBe(valueNow(cell))
      const back = target?.[2]?.link
      expect(back?.sheet).toBe(name)
      expect(sheets.get(name)?.rows[rowOf(back?.cell ?? "0") - 1]?.cells).toBe(cells)
    }
  })

  /** The cell below a heading in the first row that has this code. */
  function cellOf(name: string, code: string, heading: string): BookCell {
    const rows = sheets.get(name)?.rows ?? []
    const head = rows.find(({ cells }) => cells.some((cell) => cell?.value === heading))?.cells ?? []
    const column = head.findIndex((cell) => cell?.value === heading)
    const row = rows.find(({ cells }) => cells.length > 1 && codeOf(cells) === code && cells !== head)
    const cell = row?.cells[column]
    if (!cell) throw new RangeError(`${name}: no ${code} × ${heading}`)
    return cell
  }

  it.each([
    ["Tổng hợp", "CT2.1", "Đánh giá", "Chỉ tiêu", "CT2.1"],
    ["Tổng hợp", "CT2.1", "Mã số", "Chỉ tiêu", "CT2.1"],
    ["Chỉ tiêu", "CT2.1", "Mã số", "Tổng hợp", "CT2.1"],
    ["Chỉ tiêu", "CT2.2", "Đánh giá", "Cách tính", "CT2.2"],
    ["Cách tính", "CT2.2", "Mã số", "Chỉ tiêu", "CT2.2"],
    ["Chỉ tiêu", "CT1.2", "Số cơ quan có số liệu", "Số liệu cấp huyện", "CT1.2.1"],
    ["Chỉ tiêu", "CT4.4", "Số cơ quan có số liệu", "Số liệu cấp tỉnh", "CT4.4.1"],
    ["Số liệu cấp huyện", "CT1.2.2", "Mã số", "Chỉ tiêu", "CT1.2"],
    ["Chỉ tiêu", "CT1.3", "Đạt được", "Theo đơn vị", "Cơ quan"],
    ["Số liệu cấp tỉnh", "CT4.4.1", "Công an tỉnh", "Nguồn số liệu", "CT4.4.1"],
    ["Đối chiếu", "DC1", "Số thứ nhất", "Số liệu cấp tỉnh", "CT3.2.2"],
    ["Đối chiếu", "DC1", "Số thứ hai", "Số liệu cấp tỉnh", "CT3.1.1"],
    ["Số liệu cấp tỉnh", "CT3.2.2", "Đối chiếu", "Đối chiếu", "DC1"],
    ["Đối chiếu", "DC7/KP1.1", "Số thứ nhất", "Kinh phí", "KP1/trung-uong"],
    ["Đối chiếu", "DC7/KP1.1", "Số thứ hai", "Kinh phí", "KP1/trung-uong"],
    ["Kinh phí", "KP1/trung-uong", "Mã số", "Đối chiếu", "DC7/KP1.1"],
    ["Kinh phí", "KP1/trung-uong", "Tỉnh phân bổ", "Nguồn số liệu", "KP1/trung-uong"],
    ["Kinh phí", "KP2/khac", "Số cơ quan có số liệu", "Kinh phí theo cơ quan", "DA2"],
    [
      "Kinh phí theo cơ quan",
      "DA2",
      "Mã số",
      "Kinh phí",
      "Đề án 2: “Nâng cao hiệu quả đấu tranh chống tội phạm mua bán người”",
    ],
  ])("%s, %s, %s leads to %s, %s", (name, code, heading, sheet, wanted) => {
    const cell = cellOf(name, code, heading)
    expect(cell.link?.sheet).toBe(sheet)
    expect(codeOf(targetOf(cell))).toBe(wanted)
  })
})

it("no linked text takes a second line", () => {
  for (const { name, rows, columns } of bookOf(compose(province2013, "vi")).sheets)
    for (const { cells } of rows)
      for (const [i, cell] of cells.entries()) {
        if (!cell?.link || typeof cell.value !== "string") continue
        const { size, bold, indent } = cell.style
        expect(linesFor(cell.value, columns[i]?.width ?? 0, size ?? 12, bold, indent), `${name}: ${cell.value}`).toBe(1)
      }
})

describe("filters", () => {
  const { sheets } = bookOf(compose(province2013, "vi"))
  const without = ["Tổng hợp", "Biểu đồ", "Ghi chú"]

  it("every list has a filter over its rows and headings that stay in sight", () => {
    for (const { name, autoFilter, freeze, rows } of sheets) {
      if (without.includes(name)) {
        expect(autoFilter, name).toBeUndefined()
        continue
      }
      expect(freeze?.rows, name).toBe(autoFilter?.top)
      const below = rows[autoFilter?.bottom ?? 0]
      expect(below === undefined || below.cells.length === 0, name).toBe(true)
      expect(rows[(autoFilter?.bottom ?? 0) - 1]?.cells.length, name).toBe(autoFilter?.right)
    }
  })

  it("a filtered row says by itself what it is: its code and words are not those of a group above it", () => {
    const duties = sheets.find(({ name }) => name === "Nhiệm vụ")
    const { top = 0, bottom = 0 } = duties?.autoFilter ?? {}
    for (const { cells } of duties?.rows.slice(top, bottom) ?? []) {
      const code = String(cells[0]?.value)
      expect(String(cells[1]?.value)).toBe(dutyName(province2013.plan.duties.get(code) ?? { text: code }))
    }
  })
})
