import { describe, expect, it } from "vitest"
import { bind } from "../../src/form/bind/bind.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import type { BindFault, Entry, Reading, Submission } from "../../src/model/submission.ts"
import type { Sheet, Workbook } from "../../src/model/workbook.ts"
import { type Answers, change, filledForm, move, put, textIn, texts } from "../support/filled-form.ts"
import { plan } from "../support/plan.ts"
import { printedCode } from "../support/printed-code.ts"
import { sheetOf, typedCell } from "../support/tables.ts"

const bound = (workbook: Workbook): Submission =>
  bind(plan, { file: "in/a.xlsx", sha256: null, bytes: new Uint8Array(), fault: null }, workbook)
const submit = (agency: string, period: string, answers: Answers) => bound(filledForm(agency, period, answers))
const entry = (submission: Submission, row: string, column?: string): Entry => {
  const found = submission.entries.find((one) => one.row === row && (column === undefined || one.column === column))
  if (!found) throw new Error(`no entry ${row}`)
  return found
}

/** A reading in few words. */
function said(read: Reading): string {
  if (read.state === "number") return String(read.number)
  if (read.state === "status") return read.status
  if (read.state === "text") return read.text
  if (read.state === "day") return read.day
  return read.state === "faulty" ? `${read.fault}${read.related?.cell ? ` ${read.related.cell}` : ""}` : read.state
}
const read = (submission: Submission, row: string, column?: string) => said(entry(submission, row, column).read)

/** A fault in few words: kind, what, cell. */
function fault(one: BindFault): string {
  const what =
    one.kind === "sheet-missing" || one.kind === "sheet-doubled"
      ? one.sheet
      : one.kind === "column-missing"
        ? one.heading
        : one.kind === "row-unknown"
          ? `${one.typed}${one.near === null ? "" : ` ${one.near}?`}`
          : one.kind === "outside-form"
            ? one.cells.join(" ")
            : one.kind === "form-earlier"
              ? [...one.sheets, ...one.rows].join(" ")
              : one.row
  return `${one.kind} ${what}${"at" in one && one.at.cell && one.kind !== "outside-form" ? ` ${one.at.cell}` : ""}`
}
const faults = (submission: Submission) => submission.bindFaults.map(fault)

/** The row of a code on a sheet, and the column of a heading. */
const rowOf = (sheet: Sheet, code: string) => sheet.cells.find((cell) => textIn(cell) === printedCode(code))?.row ?? 0
const columnOf = (sheet: Sheet, heading: string) => sheet.cells.find((cell) => textIn(cell) === heading)?.column ?? 0
const at = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheets.find((one) => one.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}
const set = (workbook: Workbook, name: string, code: string, heading: string, typed: string | number | null) =>
  change(workbook, name, (sheet) => put(sheet, rowOf(sheet, code), columnOf(sheet, heading), typed))

/** What was made of every cell, without its place. */
const meaning = (submission: Submission) =>
  submission.entries.map((one) => [one.row, one.column, one.typed, said(one.read)].join(" | "))

const answers: Answers = {
  "CT1.1/converted": 12,
  "CT1.1/total": 20,
  "CT1.3/speakers-province": "11 (mười một)",
  "BIA/ngay-gui": { day: "2013-07-03" },
  "BIA/so-van-ban": "45/BC-STTTT",
  "BIA/nguoi-lap": "Nguyễn Văn A",
}
const report = filledForm("so-tttt", "2013-H1", answers)
const plain = bound(report)

describe("a filled form", () => {
  it("has an entry for every cell for input, and no fault", () => {
    const form = layOut(plan, "so-tttt", "2013-H1")
    expect(plain.entries.length).toBe(form.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells)).length)
    expect(plain.identity.fault).toBeNull()
    expect(faults(plain)).toEqual([])
    expect([plain.agency, plain.period, plain.identity.revision]).toEqual(["so-tttt", "2013-H1", plan.revision])
  })
  it("says where each number stands", () => {
    const total = entry(plain, "CT1.1/total")
    const sheet = at(report, "Chỉ tiêu")
    expect(total.at).toEqual({
      kind: "workbook",
      file: "in/a.xlsx",
      sheet: "Chỉ tiêu",
      cell: `D${rowOf(sheet, "CT1.1/total")}`,
      row: "CT1.1/total",
      column: "Số liệu",
    })
    expect(total.typed).toBe("20")
    expect(read(plain, "CT1.3/speakers-province")).toBe("11")
    expect(read(plain, "CT1.5/total")).toBe("blank")
    expect(entry(plain, "CT1.5/total").at.cell).toMatch(/^D\d+$/)
  })
  it("has its cover", () =>
    expect(plain.cover).toEqual({
      number: "45/BC-STTTT",
      sent: "2013-07-03",
      preparer: "Nguyễn Văn A",
      signer: null,
    }))
})

describe("rows and columns", () => {
  const changed: readonly (readonly [string, (sheet: Sheet) => Sheet])[] = [
    ["rows inserted above", (sheet) => move(sheet, (row, column) => [row + 5, column])],
    ["a row inserted in the middle", (sheet) => move(sheet, (row, column) => [row > 12 ? row + 1 : row, column])],
    ["a column inserted before all", (sheet) => move(sheet, (row, column) => [row, column + 2])],
    [
      "a column inserted in the middle",
      (sheet) => move(sheet, (row, column) => [row, column > 2 ? column + 1 : column]),
    ],
    ["columns in reverse order", (sheet) => move(sheet, (row, column) => [row, 20 - column])],
    ["headings in NFD", (sheet) => texts(sheet, (text) => text.normalize("NFD"))],
    ["headings in capitals", (sheet) => texts(sheet, (text) => (/[/(]/.test(text) ? text : text.toUpperCase()))],
    ["line breaks in headings", (sheet) => texts(sheet, (text) => (text === "Số liệu" ? "Số\n  liệu " : text))],
    [
      "a remark behind a heading",
      (sheet) => texts(sheet, (text) => (text === "Số liệu" ? "Số liệu (thực hiện)" : text)),
    ],
    [
      "codes in lower case with a no-break space",
      (sheet) => texts(sheet, (text) => (/^CT\d/.test(text) ? `${text.toLowerCase()}\u00a0` : text)),
    ],
    ["rows sorted backwards", (sheet) => move(sheet, (row, column) => [row > 9 ? 200 - row : row, column])],
  ]
  it.each(changed)("%s: the same submission", (_, how) => {
    const submission = bound(change(report, "Chỉ tiêu", how))
    expect(meaning(submission)).toEqual(meaning(plain))
    expect(faults(submission)).toEqual([])
  })

  it("reads a heading that stands in two cells, one under another", () => {
    const sheet = at(report, "Chỉ tiêu")
    const head = rowOf(sheet, "Số liệu")
    const split = move(sheet, (row, column) => [row > head ? row + 1 : row, column])
    const workbook = change(report, "Chỉ tiêu", () => put(put(split, head, 4, "Số"), head + 1, 4, "liệu"))
    expect(meaning(bound(workbook))).toEqual(meaning(plain))
  })
  it("says once that a column is gone", () => {
    const submission = bound(change(report, "Chỉ tiêu", (sheet) => put(sheet, rowOf(sheet, "Số liệu"), 4, "Thực hiện")))
    expect(faults(submission).filter((text) => !text.startsWith("outside"))).toEqual(["column-missing Số liệu"])
    expect(read(submission, "CT1.1/total")).toBe("absent")
    expect(read(submission, "CT1.1/total", "note")).toBe("blank")
  })
  it("says that a row is gone", () => {
    const gone = rowOf(at(report, "Chỉ tiêu"), "CT1.1/total")
    const submission = bound(
      change(report, "Chỉ tiêu", (sheet) => move(sheet, (row, column) => (row === gone ? null : [row, column]))),
    )
    expect(faults(submission)).toEqual(["row-missing CT1.1/total"])
    expect(read(submission, "CT1.1/total")).toBe("absent")
    expect(entry(submission, "CT1.1/total").at.cell).toBeNull()
  })
  it("finds rows by their ids too, and the heading that older forms have", () => {
    const older = change(report, "Chỉ tiêu", (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const text = textIn(cell)
        const measure = [...plan.measures.values()].find(({ code }) => code === text)
        const was = measure?.id ?? (text === "Cùng kỳ năm trước" ? "Kỳ trước" : null)
        return was === null ? cell : { ...cell, value: { kind: "text", text: was } }
      }),
    }))
    expect(meaning(bound(older))).toEqual(meaning(plain))
    expect(faults(bound(older))).toEqual([])
  })
  it("lacks nothing where the sheet of assessments is not there, or a row of it", () => {
    const without = { ...report, sheets: report.sheets.filter(({ name }) => name !== "Đánh giá") }
    expect(faults(bound(without))).toEqual([])
    const gone = rowOf(at(report, "Đánh giá"), "NX/ton-tai")
    const shorter = change(report, "Đánh giá", (sheet) =>
      move(sheet, (row, column) => (row === gone ? null : [row, column])),
    )
    expect(faults(bound(shorter))).toEqual([])
  })
  it("never adds a row that stands twice", () => {
    const sheet = at(report, "Chỉ tiêu")
    const row = rowOf(sheet, "CT1.1/total")
    const twice = put(put(sheet, 90, 1, "CT1.1/total"), 90, 4, 7)
    const submission = bound(change(report, "Chỉ tiêu", () => twice))
    expect(faults(submission)).toEqual([`row-duplicated CT1.1/total A${row}`])
    expect(read(submission, "CT1.1/total")).toBe("row-duplicated D90")
    expect(read(submission, "CT1.1/total", "note")).toBe("blank")
    expect(read(submission, "CT1.1/converted")).toBe("12")
  })
  it("finds a row whose code is gone by its exact label", () => {
    const row = rowOf(at(report, "Chỉ tiêu"), "CT1.1/total")
    const blanked = bound(set(report, "Chỉ tiêu", "CT1.1/total", "Mã số", null))
    expect(meaning(blanked)).toEqual(meaning(plain))
    expect(faults(blanked)).toEqual([`label-instead-of-code CT1.1/total A${row}`])
    const overwritten = bound(set(report, "Chỉ tiêu", "CT1.1/total", "Mã số", "1.b"))
    expect(meaning(overwritten)).toEqual(meaning(plain))
  })
  it("asks about a code that is near to one, where the label is not exact", () => {
    const row = rowOf(at(report, "Chỉ tiêu"), "CT1.1/total")
    const relabelled = set(report, "Chỉ tiêu", "CT1.1/total", "Nội dung", "Tổng số")
    const submission = bound(set(relabelled, "Chỉ tiêu", "CT1.1/total", "Mã số", "CT1.1/totl"))
    expect(faults(submission)).toEqual(["row-missing CT1.1/total", `row-unknown CT1.1/totl CT1.1/total? A${row}`])
    expect(read(submission, "CT1.1/total")).toBe("absent")
  })
  it("matches rows by label where the column of codes is gone", () => {
    const workbook = change(report, "Chỉ tiêu", (sheet) =>
      move(sheet, (row, column) => (column === 1 ? null : [row, column - 1])),
    )
    const submission = bound(workbook)
    expect(meaning(submission)).toEqual(meaning(plain))
    const kinds = new Set(submission.bindFaults.map((one) => one.kind))
    expect([...kinds]).toEqual(["label-instead-of-code"])
  })
  it("reads the unit of a quantity from its row", () => {
    const activity = [...plan.activities.values()].find(({ unit, reporters }) => unit && reporters.includes("so-tttt"))
    const { id = "", unit = "" } = activity ?? {}
    const submission = submit("so-tttt", "2013-H1", { [`${id} quantity`]: `12,5 ${unit}` })
    expect(read(submission, id, "quantity")).toBe("12.5")
    const other = submit("so-tttt", "2013-H1", { [`${id} quantity`]: "12 con trâu" })
    expect(read(other, id, "quantity")).toBe("not-a-number")
  })
  it("reads the unit of a quantity from the agency's own words, where the plan names none", () => {
    const activity = [...plan.activities.values()].find(
      ({ unit, reporters }) => unit === null && reporters.includes("cong-an-tinh"),
    )
    const id = activity?.id ?? ""
    const answers = { [`${id} quantity`]: "3 vụ", [`${id} quantity-unit`]: "Vụ" }
    expect(read(submit("cong-an-tinh", "2013", answers), id, "quantity")).toBe("3")
  })
})

describe("sheets", () => {
  it.each([
    ["renamed", (sheet: Sheet) => ({ ...sheet, name: "Sheet1" })],
    ["renamed and hidden", (sheet: Sheet): Sheet => ({ ...sheet, name: "foxz", visibility: "hidden" })],
    ["with spaces and in NFD", (sheet: Sheet) => ({ ...sheet, name: ` ${sheet.name.normalize("NFD")} ` })],
  ])("%s: the same submission", (_, how) => {
    const submission = bound(change(report, "Chỉ tiêu", how))
    expect(meaning(submission)).toEqual(meaning(plain))
    expect(faults(submission)).toEqual([])
  })
  it("in another order: the same submission", () =>
    expect(meaning(bound({ ...report, sheets: [...report.sheets].reverse() }))).toEqual(meaning(plain)))
  it("with their names swapped: the same submission", () => {
    const names: Readonly<Record<string, string>> = { "Chỉ tiêu": "Nhiệm vụ", "Nhiệm vụ": "Chỉ tiêu" }
    const sheets = report.sheets.map((sheet) => ({ ...sheet, name: names[sheet.name] ?? sheet.name }))
    expect(meaning(bound({ ...report, sheets }))).toEqual(meaning(plain))
  })
  it("missing: said once", () => {
    const submission = bound({ ...report, sheets: report.sheets.filter((sheet) => sheet.name !== "Nhiệm vụ") })
    expect(faults(submission)).toEqual(["sheet-missing Nhiệm vụ"])
    expect(submission.entries.filter((one) => one.sheet === "duties").every((one) => one.read.state === "absent")).toBe(
      true,
    )
  })
  it("emptied: said once", () => {
    const submission = bound(change(report, "Nhiệm vụ", (sheet) => ({ ...sheet, cells: [] })))
    expect(faults(submission)).toEqual(["column-missing Mã số"])
  })
  it("doubled: neither copy's entries are used where both have some", () => {
    const copy = { ...at(report, "Chỉ tiêu"), name: "Chỉ tiêu (2)" }
    const submission = bound({ ...report, sheets: [...report.sheets, copy] })
    expect(faults(submission)).toEqual(["sheet-doubled Chỉ tiêu"])
    expect(read(submission, "CT1.1/total")).toMatch(/^row-duplicated D/)
  })
  it("doubled by a blank form: no matter", () => {
    const copy = { ...at(filledForm("so-tttt", "2013-H1"), "Chỉ tiêu"), name: "Chỉ tiêu (2)" }
    expect(faults(bound({ ...report, sheets: [...report.sheets, copy] }))).toEqual([])
  })
})

describe("what does not belong", () => {
  it("a whole report pasted beside the form is said, and not read", () => {
    const blank = filledForm("so-tttt", "2013-H1")
    const beside = move(at(report, "Chỉ tiêu"), (row, column) => [row, column + 8])
    const workbook = change(blank, "Chỉ tiêu", (sheet) => ({
      ...sheet,
      cells: [...sheet.cells, ...beside.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    }))
    const submission = bound(workbook)
    expect(read(submission, "CT1.1/total")).toBe("blank")
    expect(faults(submission)).toHaveLength(1)
    expect(faults(submission)[0]).toContain(`L${rowOf(at(report, "Chỉ tiêu"), "CT1.1/total")}`)
  })
  it("of two columns of one heading the one that holds something counts", () => {
    const sheet = at(report, "Chỉ tiêu")
    const doubled = put(
      move(sheet, (row, column) => [row, column > 3 ? column + 1 : column]),
      rowOf(sheet, "Số liệu"),
      4,
      "Số liệu",
    )
    const submission = bound(change(report, "Chỉ tiêu", () => doubled))
    expect(meaning(submission)).toEqual(meaning(plain))
    const row = rowOf(sheet, "CT1.1/total")
    const both = bound(change(report, "Chỉ tiêu", () => put(doubled, row, 4, 99)))
    expect(read(both, "CT1.1/total")).toBe(`row-duplicated E${row}`)
    expect(faults(both)).toContain(`row-duplicated CT1.1/total D${row}`)
    const same = bound(change(report, "Chỉ tiêu", () => put(doubled, row, 4, 20)))
    expect(read(same, "CT1.1/total")).toBe("20")
  })
  it("is said once a sheet, with all its cells", () => {
    const sheet = at(report, "Chỉ tiêu")
    const row = rowOf(sheet, "CT1.1/total")
    const workbook = change(report, "Chỉ tiêu", () => put(put(put(sheet, row, 9, 33), 95, 2, "Tổng cộng"), 95, 4, 123))
    expect(faults(bound(workbook))).toEqual([`outside-form I${row} D95`])
  })
  it("is not a signature, a numbering or a title", () => {
    const sheet = at(report, "Chỉ tiêu")
    const signed = [
      [92, 4, "Quảng Ngãi, ngày 03 tháng 7 năm 2013"],
      [93, 2, "Người lập biểu"],
      [93, 4, "Thủ trưởng đơn vị"],
      [94, 4, "(Ký, ghi rõ họ tên)"],
      [98, 4, "Nguyễn Văn A"],
    ] as const
    const workbook = change(report, "Chỉ tiêu", () =>
      signed.reduce((so, [row, column, text]) => put(so, row, column, text), sheet),
    )
    expect(faults(bound(workbook))).toEqual([])
  })
  it("is not a column of running numbers", () => {
    const sheet = move(at(report, "Chỉ tiêu"), (row, column) => [row, column + 1])
    const codes = sheet.cells.filter((cell) => /^CT\d/.test(textIn(cell)) && cell.column === 2)
    const numbered = codes.reduce((so, cell, index) => put(so, cell.row, 1, index + 1), sheet)
    expect(faults(bound(change(report, "Chỉ tiêu", () => numbered)))).toEqual([])
  })
  it("another agency's row is not asked", () => {
    const sheet = at(report, "Chỉ tiêu")
    const workbook = change(report, "Chỉ tiêu", () => put(put(sheet, 90, 1, "CT2.3/trafficking-cases"), 90, 4, 1))
    expect(faults(bound(workbook))).toEqual(["not-asked CT2.3/trafficking-cases D90"])
    expect(faults(bound(change(report, "Chỉ tiêu", () => put(sheet, 90, 1, "CT2.3/trafficking-cases"))))).toEqual([])
  })
  it("a code that nobody knows", () => {
    const sheet = at(report, "Chỉ tiêu")
    const workbook = change(report, "Chỉ tiêu", () => put(put(sheet, 90, 1, "CT9.9/total"), 90, 4, 1))
    expect(faults(bound(workbook))).toHaveLength(1)
    expect(faults(bound(workbook))[0]).toMatch(/^row-unknown CT9\.9\/total/)
  })
  it("another agency's sheet", () => {
    const other = at(filledForm("son-ha", "2013-H1", { "CT1.2/total": 5 }), "Theo xã")
    const [commune] = plan.periods.get("2013-H1")?.units.get("son-ha") ?? []
    const filled = put(other, rowOf(other, commune?.code ?? ""), 3, 12)
    expect(faults(bound({ ...report, sheets: [...report.sheets, filled] }))).toEqual([
      `not-asked ${commune?.code} C${rowOf(other, commune?.code ?? "")}`,
    ])
  })
  it("a cell that the allocator is not asked", () => {
    const blank = filledForm("so-tc", "2013", {})
    const workbook = set(blank, "Kinh phí", "KP1/trung-uong", "Đã chi", 5)
    expect(faults(bound(workbook))[0]).toMatch(/^not-asked KP1\/trung-uong D/)
  })
})

describe("merged cells", () => {
  it("give the first row its value, and leave the others blank", () => {
    const row = rowOf(at(report, "Chỉ tiêu"), "CT1.1/converted")
    const merged = change(set(report, "Chỉ tiêu", "CT1.1/total", "Số liệu", null), "Chỉ tiêu", (sheet) => ({
      ...sheet,
      merges: [{ top: row, left: 4, bottom: row + 1, right: 4 }],
    }))
    const submission = bound(merged)
    expect([read(submission, "CT1.1/converted"), read(submission, "CT1.1/total")]).toEqual(["12", "blank"])
  })
  it("across a row give the value that stands before the column", () => {
    const wide = change(report, "Chỉ tiêu", (sheet) => {
      const apart = move(sheet, (row, column) => [row, column > 3 ? column + 1 : column])
      const row = rowOf(apart, "CT1.1/total")
      const merged = put(put(apart, row, 5, null), row, 4, 25)
      return { ...merged, merges: [{ top: row, left: 4, bottom: row, right: 5 }] }
    })
    const submission = bound(wide)
    expect(read(submission, "CT1.1/total")).toBe("25")
    expect(entry(submission, "CT1.1/total").at.cell).toMatch(/^D\d+$/)
  })
})

describe("a district's communes", () => {
  const [first, second] = plan.periods.get("2013-H1")?.units.get("ba-to") ?? []
  const codes = [first?.code ?? "", second?.code ?? ""] as const
  const district = filledForm("ba-to", "2013-H1", { [codes[0]]: 12, [codes[1]]: "10 người" })

  it("are found by code as text or as number", () => {
    expect(read(bound(district), codes[0])).toBe("12")
    const numbers = set(district, "Theo xã", codes[0], "Mã số", Number(codes[0]))
    expect(read(bound(numbers), codes[0])).toBe("12")
    expect(faults(bound(numbers))).toEqual([])
  })
  it("know the commune and the unit of counting", () => {
    const one = entry(bound(district), codes[0])
    expect([one.unit, one.measure, one.countUnit]).toEqual([codes[0], "CT1.3/communicators", "người"])
    expect(read(bound(district), codes[1])).toBe("10")
  })
})

describe("several cells together", () => {
  it("a numerator above its denominator makes both faulty, and points from one to the other", () => {
    const submission = submit("so-tttt", "2013", { "CT1.1/converted": 21, "CT1.1/total": 20 })
    const total = entry(submission, "CT1.1/total")
    expect(read(submission, "CT1.1/converted")).toBe(`numerator-above-denominator ${total.at.cell}`)
    expect(read(submission, "CT1.1/total")).toBe("numerator-above-denominator")
  })
  it("equal numbers are no fault", () => {
    const submission = submit("so-tttt", "2013", { "CT1.1/converted": 20, "CT1.1/total": 20 })
    expect(read(submission, "CT1.1/converted")).toBe("20")
  })
  it.each([
    ["Đã hoàn thành", null, "evidence-missing"],
    ["Đã hoàn thành", "…", "evidence-missing"],
    ["Đã hoàn thành", "không", "evidence-missing"],
    ["Đã hoàn thành", "Báo cáo số 45/BC-STP", "done"],
    ["Đang thực hiện", null, "under-way"],
  ])("status %s, evidence %s: %s", (status, note, expected) => {
    const submission = submit("so-tp", "2013", { "CT4.2/status": status, "CT4.2/status note": note })
    expect(read(submission, "CT4.2/status", "value")).toBe(expected)
  })
  it("an activity that is done needs no evidence", () =>
    expect(read(submit("so-tttt", "2013", { "HD1.1.1 status": "Đã hoàn thành" }), "HD1.1.1", "status")).toBe("done"))
})

it("formulas give their values, and say that they are formulas", () => {
  const sum = { value: { kind: "number", number: 7 }, formula: "SUM(A1:A3)" } as const
  const submission = submit("so-tttt", "2013", { "CT1.1/total": sum, "CT1.1/converted": { formula: "A1" } })
  expect(entry(submission, "CT1.1/total")).toMatchObject({ computed: true, typed: "7" })
  expect(read(submission, "CT1.1/converted")).toBe("formula-without-value")
})

it("a form in TCVN3 under its font is the same submission, and says what was decoded", () => {
  const codes =
    "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöửữ÷øứùựúỳûỷüỹýýþỵ"
  const encoder = new Map<string, string>()
  for (let i = 0; i + 1 < codes.length; i += 2) encoder.set(codes.charAt(i + 1), codes.charAt(i))
  const encode = (text: string) => [...text].map((char) => encoder.get(char) ?? char).join("")
  // Capitals with tone marks have no codes: such a text stays as it is.
  const legacy = (sheet: Sheet): Sheet => ({
    ...texts(sheet, (text) => (/[^ -~]/.test(encode(text).replace(/[\u00a0-\u00ff]/g, "")) ? text : encode(text))),
  })
  const form = filledForm("cong-an-tinh", "2013", {
    "CT4.4/status": "Đang thực hiện",
    "CT2.3/trafficking-cases": "không phát sinh",
  })
  const old = {
    ...form,
    sheets: form.sheets.map((sheet) => {
      const encoded = legacy(sheet)
      return { ...encoded, cells: encoded.cells.map((cell) => ({ ...cell, font: ".VnTime" })) }
    }),
  }
  const submission = bound(old)
  expect(meaning(submission)).toEqual(meaning(bound(form)))
  expect(faults(submission)).toEqual([])
  expect(submission.decoded.length).toBeGreaterThan(50)
})

it("a sheet of notes beside the form is none of its business", () => {
  const notes = sheetOf("Nháp", [
    ["Nội dung", "Ghi chú"],
    ["việc cần làm", 5],
  ])
  expect(faults(bound({ ...report, sheets: [...report.sheets, notes] }))).toEqual([])
  expect(typedCell(1, 1, "")).toBeNull()
})
