import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { annotatedBook, isAnnotatedCopy } from "../../src/engine/annotate/annotate.ts"
import { annotatedCopy } from "../../src/engine/annotate/copy.ts"
import { parseAddress } from "../../src/excel/address.ts"
import type { Book, BookCell } from "../../src/excel/book.ts"
import { colors } from "../../src/excel/look.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import type { CheckedSubmission } from "../../src/model/submission.ts"
import type { Lang } from "../../src/model/words.ts"
import type { Workbook } from "../../src/model/workbook.ts"
import { type Answers, change, put } from "../support/filled-form.ts"
import { plan } from "../support/plan.ts"
import { checkFault, checkWorkbook, findingLines, formWith } from "../support/submission.ts"
import { sheetOf, type Typed, workbookOf } from "../support/tables.ts"

const sent = (answers: Answers = {}, how: (workbook: Workbook) => Workbook = (workbook) => workbook) =>
  checkWorkbook(how(formWith("so-tttt", "2013", answers)))

function bookOf(checked: CheckedSubmission, lang: Lang = "vi"): Book {
  const book = annotatedBook(plan, checked, { lang })
  if (book === null) throw new Error("no copy")
  return book
}

function cellOf(book: Book, sheet: string, ref: string): BookCell | null {
  const at = parseAddress(ref)
  return book.sheets.find(({ name }) => name === sheet)?.rows[(at?.row ?? 0) - 1]?.cells[(at?.column ?? 0) - 1] ?? null
}

async function workbookIn(checked: CheckedSubmission): Promise<Workbook> {
  const bytes = await annotatedCopy(plan, checked, { lang: "vi" })
  const read = bytes === null ? null : readWorkbook(bytes)
  if (read?.kind !== "workbook") throw new Error("no workbook")
  return read.workbook
}

const readAgain = async (checked: CheckedSubmission) => checkWorkbook(await workbookIn(checked))

/** Findings with their words: what a clerk is told. */
const told = ({ diagnostics }: CheckedSubmission) =>
  diagnostics.map(({ code, place, message }) => [code, place.kind === "workbook" ? place.cell : null, message.vi])

const textsIn = (book: Book): string =>
  JSON.stringify(
    book.sheets.map(({ name, rows }) => [
      name,
      rows.map(({ cells }) => cells.map((cell) => cell && [cell.value, cell.comment])),
    ]),
  )

const formula = (source: string, value: string | number | null): Typed => ({
  formula: source,
  value:
    value === null
      ? { kind: "none" }
      : typeof value === "number"
        ? { kind: "number", number: value }
        : value.startsWith("#")
          ? { kind: "error", error: value }
          : { kind: "text", text: value },
})

describe("what was entered stands in its place, and is read again as it was", () => {
  it.each<[string, Typed, unknown]>([
    ["a number", 1234, 1234],
    ["a number with its thousands apart", { value: { kind: "number", number: 1234 }, format: "number" }, 1234],
    ["a fraction", 12.5, 12.5],
    ["three decimals, perhaps thousands", 1.234, 1.234],
    ["below 0", -5, -5],
    ["a percentage", { value: { kind: "number", number: 0.76 }, format: "percent" }, 0.76],
    ["a number as text", "1.234", "1.234"],
    ["an ambiguous number", "1,234", "1,234"],
    ["words", "hai mươi", "hai mươi"],
    ["nothing arose", "không phát sinh", "không phát sinh"],
    ["no figure yet", "chưa có số liệu", "chưa có số liệu"],
    ["a day", { day: "2013-07-05" }, { kind: "day", day: "2013-07-05" }],
    ["a truth value", true, "TRUE"],
    ["an error", formula("A1/0", "#DIV/0!"), { kind: "error", error: "#DIV/0!" }],
    ["a formula's result", formula("10+2", 12), 12],
    ["text like a formula", "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
  ])("%s", async (_, typed, value) => {
    const checked = sent({ "CT1.3/speakers-province": typed })
    expect(cellOf(bookOf(checked), "Chỉ tiêu", "D13")?.value).toEqual(value)
    expect(told(await readAgain(checked))).toEqual(told(checked))
  })

  it.each<[string, Answers]>([
    ["nothing is wrong", {}],
    ["a numerator above its denominator", { "CT1.1/converted": 30 }],
    ["a status without its evidence, a status that is none", { "HD1.1.1": "Đạt", "NV4.1": "Tốt" }],
    ["days that are none, or swapped", { "BIA/ngay-gui": "31/02/2014" }],
    ["day and month swapped", { "BIA/ngay-gui": { day: "2014-05-01" } }],
    ["blank cells", { "CT1.1/total": null, "BIA/so-van-ban": null, "HD1.1.1": null }],
    ["đồng where millions are asked", { "KP1/trung-uong": 500_000_000 }],
    ["amounts as text", { "KP1/trung-uong": "1.200,5" }],
    ["words that look like numbers and days", { "BIA/so-van-ban": "05/7/2013", "CT1.1/total note": "12" }],
  ])("%s: the same findings", async (_, answers) => {
    const checked = sent(answers)
    expect(told(await readAgain(checked))).toEqual(told(checked))
  })

  it("a number that may be a person's is repeated nowhere, also where a format shows less of it", async () => {
    const checked = sent({ "CT1.1/converted": 71837236381.95006 })
    const again = told(await readAgain(checked))
    expect(again).toEqual(told(checked))
    expect(JSON.stringify(again)).not.toMatch(/7\d{4}|số âm/)
  })

  it("whatever is typed into a number's cell", async () => {
    const typed = fc.oneof(
      // What has room in a column of the form; a cell of the file that was sent has no width.
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((number) => number === 0 || Math.abs(number) > 1e-4),
      fc.integer({ min: -10, max: 2_000_000 }),
      fc.stringMatching(/^[0-9.,% \-oO]{1,8}$/),
      fc.constantFrom("không", "-", "12 người", "=1+1", "+5", "@a", "'7", "1e3", "TRUE", "#REF!"),
    )
    const cells = ["CT1.1/total", "CT1.1/converted", "CT1.3/speakers-province", "CT1.5/total", "KP1/trung-uong"]
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: cells.length, maxLength: cells.length }), async (values) => {
        const checked = sent(Object.fromEntries(cells.map((name, index) => [name, values[index] ?? null])))
        expect(told(await readAgain(checked))).toEqual(told(checked))
      }),
      { numRuns: 8 },
    )
  })
})

describe("findings", () => {
  const checked = sent({ "CT1.1/total": "hai mươi", "KP1/trung-uong": 500_000_000, "CT1.5/total": "1.234" })

  it.each([
    ["an error", "Chỉ tiêu", "D11", colors.badFill, /^Lỗi QN305: .*“hai mươi”.*\nCách sửa: /],
    ["a warning", "Kinh phí", "C9", colors.waitFill, /^Cảnh báo QN322: /],
    ["a note", "Chỉ tiêu", "D16", colors.muteFill, /^Lưu ý QN321: /],
  ])("%s fills its cell and comments it", (_, sheet, ref, fill, comment) => {
    const cell = cellOf(bookOf(checked), sheet, ref)
    expect(cell?.style.fill).toBe(fill)
    expect(cell?.comment).toMatch(comment)
  })

  it("leaves other cells as the form has them", () => {
    const cell = cellOf(bookOf(checked), "Chỉ tiêu", "D13")
    expect([cell?.style.fill, cell?.comment]).toEqual([colors.input, undefined])
  })

  it.each<[Lang, string, string, string]>([
    ["vi", "Kết quả kiểm tra", "CHƯA HỢP LỆ: 1 lỗi, 1 cảnh báo, 1 lưu ý", "Lỗi\nQN305"],
    ["en", "Check results", "NOT VALID: 1 error, 1 warning, 1 note", "Error\nQN305"],
  ])("are listed first, the worst before the others, with links (%s)", (lang, name, verdict, first) => {
    const book = bookOf(checked, lang)
    expect(book.sheets[0]?.name).toBe(name)
    expect(textsIn(book)).toContain(JSON.stringify(verdict))
    const linked = book.sheets[0]?.rows.filter(({ cells }) => cells.some((cell) => cell?.link)) ?? []
    expect(linked.map(({ cells }) => cells[3]?.link)).toEqual(
      [
        { sheet: "Chỉ tiêu", cell: "D11" },
        { sheet: "Chỉ tiêu", cell: "D16" },
        { sheet: "Kinh phí", cell: "C9" },
      ].sort((a, b) => order.indexOf(a.cell) - order.indexOf(b.cell)),
    )
    expect(linked[0]?.cells[1]?.value).toBe(first)
  })
  const order = ["D11", "C9", "D16"]

  it("link to where the cell is in the copy, also where the file sent had it elsewhere", () => {
    const moved = sent({ "CT1.1/total": "hai mươi" }, (workbook) =>
      change(workbook, "Chỉ tiêu", (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => ({
          ...cell,
          row: cell.row + 2,
          ref: cell.ref.replace(/\d+/, (n) => String(Number(n) + 2)),
        })),
        merges: [],
      })),
    )
    expect(findingLines(moved)).toEqual(["QN305 Chỉ tiêu!D13 CT1.1/total"])
    const row = bookOf(moved).sheets[0]?.rows.find(({ cells }) => cells[3]?.link)
    expect([row?.cells[3]?.link?.cell, row?.cells[4]?.value]).toEqual(["D11", "D13"])
  })

  it("that the office accepted mark nothing", () => {
    const accepted = {
      ...checked,
      diagnostics: checked.diagnostics.map((one) => ({
        ...one,
        accepted: { by: "Công an tỉnh", reason: "đã xác minh", document: null },
      })),
    }
    const book = bookOf(accepted)
    expect(cellOf(book, "Chỉ tiêu", "D11")?.comment).toBeUndefined()
    expect(textsIn(book)).toContain("Đã được Công an tỉnh chấp nhận: đã xác minh")
  })
})

describe("what could not be bound", () => {
  const damaged = sent({ "CT1.1/total": 20 }, (workbook) => {
    const more = change(workbook, "Chỉ tiêu", (sheet) => {
      const beside = put(put(sheet, 12, 10, 15), 30, 1, "CT9.9/total")
      return put(put(put(beside, 30, 4, 7), 31, 1, "CT2.3/trafficking-cases"), 31, 4, 2)
    })
    const twice = change(more, "Nhiệm vụ", (sheet) => {
      const row = sheet.cells.find(({ value }) => value.kind === "text" && value.text.startsWith("NV"))?.row ?? 0
      const copied = sheet.cells.filter((cell) => cell.row === row)
      return copied.reduce(
        (so, { column, value }) => put(so, 40, column, column === 3 ? "Chưa thực hiện" : { value }),
        sheet,
      )
    })
    return { ...twice, sheets: [...twice.sheets, sheetOf("Nháp", [["=1+1", 2]])] }
  })

  it.each([
    ["Chỉ tiêu, J12", "Ngoài biểu mẫu", "15"],
    ["Chỉ tiêu, A30", "Mã số không có trong biểu mẫu", "A30: CT9.9/total; D30: 7"],
    ["Chỉ tiêu, D31", "Cơ quan không phải báo cáo dòng này", "A31: CT2.3/trafficking-cases; D31: 2"],
    ["Nhiệm vụ, A40", "Ghi hai lần, không rõ lấy chỗ nào", "Chưa thực hiện"],
    ["Nháp", "Trang không thuộc biểu mẫu", "2 ô có nội dung"],
  ])("%s is listed: %s", (place, reason, content) => {
    const rows =
      bookOf(damaged).sheets[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? "").join("|")) ?? []
    const row = rows.find((one) => one.startsWith(`${place}|`))
    expect(row).toContain(reason)
    expect(row).toContain(content)
  })

  it("is repeated as far as it can be judged: what names nobody known may name somebody all the same", () => {
    const beside = sent({}, (workbook) =>
      change(workbook, "Chỉ tiêu", (sheet) => {
        const texts = [
          "Gọi cho Sương Huệ ở Nghĩa Điền",
          "cũng báo cáo 12 người",
          "tổng cộng 1.234",
          "0905 111 22",
          2013,
        ]
        return texts.reduce((so, text, at) => put(so, 40 + at, 10, text), sheet)
      }),
    )
    const rows = bookOf(beside).sheets[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? "").join("|"))
    const listed = [40, 41, 42, 43, 44].map((row) => {
      const line = rows?.find((one) => one.startsWith(`Chỉ tiêu, J${row}|`))
      return line?.split("|").findLast((text) => text !== "")
    })
    expect(listed).toEqual([
      ...["(không nhắc lại)", "cũng báo cáo 12 người", "tổng cộng 1.234", "(không nhắc lại)", "2013"],
    ])
  })

  it("is counted where it is too much for a list", () => {
    const much = sent({}, (workbook) =>
      change(workbook, "Chỉ tiêu", (sheet) => {
        const row = Array.from(
          { length: 350 },
          (_, index) => put({ ...sheet, cells: [] }, 30, 8 + index, index + 1).cells,
        )
        return { ...sheet, cells: [...sheet.cells, ...row.flat()] }
      }),
    )
    expect(textsIn(bookOf(much))).toContain("… và 50 chỗ khác.")
  })

  it("leaves a row that stands twice to be filled in: neither is taken", async () => {
    expect(findingLines(damaged).filter((line) => line.startsWith("QN211"))).toHaveLength(1)
    expect(findingLines(await readAgain(damaged)).map((line) => line.split(" ")[0])).toEqual(["QN304"])
  })

  it("gives a row that was missing its place again, to be filled in", async () => {
    const missing = sent({}, (workbook) =>
      change(workbook, "Chỉ tiêu", (sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row }) => row !== 13) })),
    )
    expect(findingLines(missing)).toEqual(["QN209 CT1.3/speakers-province"])
    expect(cellOf(bookOf(missing), "Chỉ tiêu", "D13")?.comment).toContain("QN209")
    expect(findingLines(await readAgain(missing))).toEqual(["QN304 Chỉ tiêu!D13 CT1.3/speakers-province"])
  })

  it("writes a formula without a result as a blank cell with its comment", async () => {
    const checked = sent({ "CT1.3/speakers-province": formula("SUM(A1:A2)", null) })
    expect(cellOf(bookOf(checked), "Chỉ tiêu", "D13")).toMatchObject({
      value: null,
      comment: expect.stringContaining("QN215"),
    })
    expect(findingLines(await readAgain(checked))).toEqual(["QN304 Chỉ tiêu!D13 CT1.3/speakers-province"])
  })
})

describe("nothing bad travels", () => {
  it("writes no formula, whatever was sent", async () => {
    const checked = sent({
      "CT1.1/total": formula('HYPERLINK("http://x",20)', 20),
      "CT1.1/total note": '=HYPERLINK("http://x")',
      "NV4.1 result": "+1+cmd|' /C calc'!A0",
    })
    const workbook = await workbookIn(checked)
    expect(workbook.sheets.flatMap(({ cells }) => cells.filter((cell) => cell.formula !== null))).toEqual([])
    expect(workbook.externalLinks).toEqual([])
    expect(cellOf(bookOf(checked), "Chỉ tiêu", "F11")).toMatchObject({ style: { format: "@" } })
  })

  it("repeats no personal data, and does not take a hidden cell for an answer", async () => {
    const secret = "Nguyễn Thị Mẫu, sinh năm 1995, CMND 212345678"
    const checked = sent({ "NV4.1 result": secret, "CT1.1/total": secret }, (workbook) =>
      change(workbook, "Chỉ tiêu", (sheet) => put(sheet, 30, 10, secret)),
    )
    const book = bookOf(checked)
    for (const part of ["Mẫu", "1995", "212345678"]) expect(textsIn(book)).not.toContain(part)
    expect(cellOf(book, "Chỉ tiêu", "D11")?.value).toBe("(đã ẩn)")
    const again = findingLines(await readAgain(checked))
    expect(again).toEqual(["QN305 Chỉ tiêu!D11 CT1.1/total"])
  })

  it("gives no copy of what is nobody's, or cannot be read", () => {
    const nobody = checkWorkbook(workbookOf([sheetOf("Sheet1", [["a", 1]])]))
    expect(annotatedBook(plan, nobody, { lang: "vi" })).toBeNull()
    expect(annotatedBook(plan, checkFault({ kind: "encrypted" }), { lang: "vi" })).toBeNull()
  })
})

describe("the file", () => {
  it("is the same each time, knows itself, and is no copy before it is one", async () => {
    const checked = sent({ "CT1.1/total": "hai mươi" })
    const [first, second] = [
      await annotatedCopy(plan, checked, { lang: "en" }),
      await annotatedCopy(plan, checked, { lang: "en" }),
    ]
    expect(first).toEqual(second)
    expect(first && isAnnotatedCopy(first)).toBe(true)
    expect(isAnnotatedCopy(new Uint8Array([1, 2, 3]))).toBe(false)
  })

  it("has the figures of the year before beside the cells for input, where they are given", () => {
    const book = annotatedBook(plan, sent(), { lang: "vi", previous: new Map([["CT1.1/total", 18]]) })
    expect(book && cellOf(book, "Chỉ tiêu", "E11")?.value).toBe(18)
  })
})
