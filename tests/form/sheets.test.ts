import { describe, expect, it } from "vitest"
import { cellRef } from "../../src/excel/address.ts"
import type { Book, BookCell, BookSheet } from "../../src/excel/book.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { writeBook } from "../../src/excel/write/write.ts"
import { rowsAsked } from "../../src/form/layout/asked.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { formBook } from "../../src/form/sheets/sheets.ts"
import type { Form, FormCell, FormSheet, InputKind } from "../../src/model/form.ts"
import type { Sheet } from "../../src/model/workbook.ts"
import { plan } from "../support/plan.ts"
import { printedCode } from "../support/printed-code.ts"

const every = [...plan.periods.values()].flatMap((period) =>
  period.agencies.map((agency) => [agency, period.id] as const),
)
const bookOf = (agency: string, period: string, previous: ReadonlyMap<string, number> | null = null) => {
  const form = layOut(plan, agency, period)
  return { form, book: formBook(plan, form, previous) }
}
const sheetOf = (book: Book, name: string): BookSheet => {
  const sheet = book.sheets.find((candidate) => candidate.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}
const texts = (sheet: BookSheet) =>
  sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])))

/** The cells of a sheet of the book that the form asks to be filled in, found by code and heading. */
function asked(sheet: BookSheet, of: FormSheet): ReadonlyMap<BookCell, FormCell> {
  const top = sheet.rows.findIndex(({ cells }) => cells[0]?.value === "Mã số")
  const columns = sheet.rows[top]?.cells.map((cell) => cell?.value) ?? []
  const found = new Map<BookCell, FormCell>()
  for (const row of of.rows)
    for (const cell of row.cells) {
      const heading = of.columns.find(({ key }) => key === cell.column)?.heading ?? ""
      const target = sheet.rows.find(({ cells }) => cells[0]?.value === row.printed)?.cells[columns.indexOf(heading)]
      if (target) found.set(target, cell)
    }
  return found
}
const printed: ReadonlySet<InputKind> = new Set(["agency", "period"])
const asksFor = (form: Form) => form.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).length

describe("every agency and period", () => {
  it.each(every)("%s %s: the cells asked for, and no others, are open", (agency, period) => {
    const { form, book } = bookOf(agency, period)
    let count = 0
    for (const of of form.sheets) {
      const sheet = sheetOf(book, of.name)
      const cells = asked(sheet, of)
      count += cells.size
      expect(sheet.protect).toBe(true)
      for (const cell of sheet.rows.flatMap((row) => row.cells)) {
        if (!cell) continue
        const input = cells.get(cell)?.input ?? null
        const open = input !== null && !printed.has(input)
        expect(cell.style.input ?? false).toBe(open)
        if (open) expect(cell.value).toBeNull()
        expect(cell.check?.kind ?? null).toBe(input === null ? null : checks[input])
      }
    }
    expect(count).toBe(asksFor(form))
  })

  const checks: Readonly<Record<InputKind, string | null>> = {
    count: "whole",
    decimal: "decimal",
    money: "decimal",
    "yes-no": "list",
    number: "decimal",
    amount: "decimal",
    status: "list",
    day: "day",
    text: null,
    agency: null,
    period: null,
  }

  it.each(every)("%s %s: the sheets end with the instructions and the hidden _meta", (agency, period) => {
    const { form, book } = bookOf(agency, period)
    expect(book.sheets.map(({ name }) => name)).toEqual([...form.sheets.map(({ name }) => name), "Hướng dẫn", "_meta"])
    expect(book.sheets.map(({ visibility }) => visibility ?? "visible")).toEqual([
      ...form.sheets.map(() => "visible"),
      "visible",
      "very-hidden",
    ])
    expect(sheetOf(book, "_meta").rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([
      ["plan", plan.id],
      ["revision", String(plan.revision)],
      ["form", "1"],
      ["agency", agency],
      ["period", period],
      ["rows", rowsAsked(form)],
    ])
  })

  it("prints on A4 with the heading rows repeated, and no title within 16 rows hides them", () => {
    for (const [agency, period] of every)
      for (const sheet of bookOf(agency, period).book.sheets) {
        if (["Bìa", "Hướng dẫn", "_meta"].includes(sheet.name)) continue
        const heading = sheet.rows.findIndex(({ cells }) => cells[0]?.value === "Mã số") + 1
        expect(heading).toBeLessThanOrEqual(16)
        expect(sheet.print.repeat).toEqual({ from: heading, until: heading + 1 })
        expect(sheet.freeze?.rows).toBe(heading + 1)
      }
  })
})

describe("words that Excel takes", () => {
  const cells = every.flatMap(([agency, period]) =>
    bookOf(agency, period).book.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  )
  const kinds = new Map(
    cells.flatMap((cell) => (cell?.check ? [[cell.check.kind + cell.check.errorTitle, cell.check]] : [])),
  )
  it.each([...kinds.values()])("$kind: $errorTitle", (check) => {
    expect(check.errorTitle.length).toBeLessThanOrEqual(32)
    expect(check.error.length).toBeLessThanOrEqual(225)
    expect(check.prompt?.text.length ?? 0).toBeLessThanOrEqual(255)
    if (check.kind === "list") {
      expect(check.values).toEqual(["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành", "Không phát sinh"])
      expect(check.values.join(",").length).toBeLessThanOrEqual(255)
      expect(check.values.join("")).not.toContain(",")
    }
  })
})

describe("what is printed", () => {
  it("names the agency and the period on the cover", () => {
    const said = texts(sheetOf(bookOf("so-tttt", "2013-H1").book, "Bìa"))
    expect(said).toContain("Sở Thông tin và Truyền thông")
    expect(said).toContain("6 tháng đầu năm 2013")
    expect(said).toContain(
      "6 tháng đầu năm 2013 (từ ngày 01/01/2013 đến ngày 30/6/2013),\ntheo Quyết định số 1455/QĐ-UBND ngày 04/10/2011",
    )
  })

  it("puts last year's figures beside the cells for input", () => {
    const { book } = bookOf("so-tttt", "2013", new Map([["CT1.1/total", 234]]))
    const rows = sheetOf(book, "Chỉ tiêu").rows
    const cells = (code: string) => rows.find((row) => row.cells[0]?.value === printedCode(code))?.cells
    expect(cells("CT1.1/total")?.[4]?.value).toBe(234)
    expect(cells("CT1.1/converted")?.[4]?.value).toBeNull()
    expect(cells("CT1.1/total")?.[3]?.value).toBeNull()
  })

  it("heads groups of rows without a code", () => {
    const rows = sheetOf(bookOf("so-tttt", "2013").book, "Hoạt động").rows
    const groups = rows.filter(({ cells }) => cells[0]?.value === null).map(({ cells }) => String(cells[1]?.value))
    expect(groups.map((text) => text.split(": “", 1)[0])).toEqual(["Đề án 1", "Tiểu đề án 1.1", "Tiểu đề án 1.2"])
    expect(groups[0]).toMatch(/” \(Mục I Phần IV\)$/)
  })

  it.each([
    ["2013-H1", "thứ Năm, ngày 04/7/2013", false],
    ["2013", "thứ Bảy, ngày 04/01/2014", true],
    ["2014", "Chủ nhật, ngày 04/01/2015", true],
    ["2015-H1", "thứ Bảy, ngày 04/7/2015", true],
    ["2015", "thứ Hai, ngày 04/01/2016", false],
  ])("instructions of %s: the last day is %s, a day off: %s", (period, day, off) => {
    const said = texts(sheetOf(bookOf("son-ha", period).book, "Hướng dẫn")).join("\n")
    expect(said).toContain(day)
    expect(said.includes("Ngày này là ngày nghỉ")).toBe(off)
  })

  it("instructions of the stage: the day is still to be said", () => {
    expect(texts(sheetOf(bookOf("son-ha", "2011-2015").book, "Hướng dẫn")).join("\n")).toContain("chưa được quy định")
  })

  it.each(["chưa có số liệu", "không phát sinh", "Để trống", "họ tên", "Công an tỉnh", "triệu đồng", "CT1.2"])(
    "instructions say %s",
    (words) => {
      expect(texts(sheetOf(bookOf("son-ha", "2013").book, "Hướng dẫn")).join("\n")).toContain(words)
    },
  )
})

describe("what is written is read back", () => {
  const some = every.filter(([agency, period]) => period === "2013" || agency === "son-tinh")
  it.each(some)("%s %s: every code and heading in its place", async (agency, period) => {
    const { form, book } = bookOf(agency, period)
    const read = readWorkbook(await writeBook(book))
    if (read.kind !== "workbook") throw new Error(read.fault.kind)
    expect(read.workbook.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name))
    const text = (sheet: Sheet | undefined, ref: string) => {
      const value = sheet?.cells.find((cell) => cell.ref === ref)?.value
      return value?.kind === "text" ? value.text : null
    }
    for (const of of form.sheets) {
      const sheet = read.workbook.sheets.find(({ name }) => name === of.name)
      const expected = sheetOf(book, of.name)
      const heading = expected.rows.findIndex(({ cells }) => cells[0]?.value === "Mã số") + 1
      expect(of.columns.map((_, index) => text(sheet, cellRef(heading, index + 1)))).toEqual(
        of.columns.map((column) => column.heading),
      )
      const codes = sheet?.cells
        .filter(({ column, row }) => column === 1 && row > heading + 1)
        .map(({ value }) => value)
      expect(codes).toEqual(of.rows.map(({ printed }) => ({ kind: "text", text: printed })))
    }
  })
})
