import { describe, expect, it } from "vitest"
import { answerKey, fillBook } from "../../src/dev/fill.ts"
import type { Book, BookValue } from "../../src/excel/book.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { writeBook } from "../../src/excel/write/write.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { formBook } from "../../src/form/sheets/sheets.ts"
import { hasLibreOffice, recalculated } from "../support/libre-office.ts"
import { plan } from "../support/plan.ts"

const formOf = (agency: string) => layOut(plan, agency, "2013")
const blankOf = (agency: string) => formBook(plan, formOf(agency), null)

/** What the formulas of a book say, sheet by sheet. */
const said = (book: Book) =>
  Object.fromEntries(
    book.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => {
          const value = cell?.value
          return typeof value === "object" && value?.kind === "formula" ? [[name, value.result]] : []
        }),
      ),
    ),
  )

const answers = new Map<string, BookValue>([
  [answerKey("measures", "CT1.1/converted", "value"), 30],
  [answerKey("measures", "CT1.1/total", "value"), 20],
  [answerKey("measures", "CT1.3/speakers-province", "value"), "chưa có số liệu"],
  [answerKey("measures", "CT1.5/total", "value"), "khoảng 20"],
  [answerKey("duties", "NV4.1", "status"), "Đã hoàn thành"],
  [answerKey("funding", "KP1/khac", "allocated"), 5],
  [answerKey("funding", "KP1/khac", "spent"), 6],
  [answerKey("cover", "BIA/so-van-ban", "value"), "45/BC-STTTT"],
])

describe("a form counts what is still blank", () => {
  it("on every sheet, and in all on the cover", () => {
    expect(said(blankOf("so-tttt"))).toEqual({
      Bìa: "Số ô chưa ghi: Bìa 4; Chỉ tiêu 5; Hoạt động 9; Nhiệm vụ 2; Đánh giá 5; Kinh phí 8.",
      "Chỉ tiêu": "Còn 5/5 ô chưa ghi.",
      "Hoạt động": "Còn 9/9 ô chưa ghi.",
      "Nhiệm vụ": "Còn 2/2 ô chưa ghi.",
      "Đánh giá": "Còn 5/5 ô để trống (không bắt buộc).",
      "Kinh phí": "Còn 8/8 ô để trống (không bắt buộc).",
    })
  })

  it("says it anew once it was filled in, as a spreadsheet does", async () => {
    const filled = fillBook(blankOf("so-tttt"), formOf("so-tttt"), answers)
    const now = said(filled)
    expect(now).toMatchObject({
      Bìa: "Số ô chưa ghi: Bìa 3; Chỉ tiêu 1; Hoạt động 9; Nhiệm vụ 1; Đánh giá 5; Kinh phí 6.",
      "Chỉ tiêu": "Còn 1/5 ô chưa ghi.",
      "Nhiệm vụ": "Còn 1/2 ô chưa ghi.",
    })
    if (!hasLibreOffice) return
    const read = readWorkbook(recalculated(await writeBook(filled)))
    if (read.kind === "fault") throw new Error(JSON.stringify(read.fault))
    const texts = read.workbook.sheets.map(({ name, cells }) => [
      name,
      cells.flatMap(({ formula, value }) => (formula !== null && value.kind === "text" ? [value.text] : [])).join("|"),
    ])
    expect(Object.fromEntries(texts.filter(([, text]) => text !== ""))).toEqual(now)
  }, 120_000)
})

describe("a form's own rules are colours", () => {
  const looks = (sheet: string) => blankOf("so-tttt").sheets.find(({ name }) => name === sheet)?.looks ?? []
  const whens = (sheet: string) => looks(sheet).map((look) => ("when" in look ? look.when : ""))

  it("a part above its whole is marked in both cells", () => {
    expect(whens("Chỉ tiêu").filter((when) => when.includes(">N("))).toHaveLength(4)
  })
  it("money spent above what was allocated, a text where a number is asked", () => {
    expect(whens("Kinh phí").filter((when) => when.includes(">N("))).toHaveLength(4)
    expect(whens("Kinh phí").filter((when) => when.includes("ISTEXT"))).toHaveLength(8)
    expect(whens("Hoạt động").filter((when) => when.includes("ISTEXT"))).toHaveLength(9)
  })
  it("is short enough for Excel", () => {
    for (const agency of plan.agencies.keys())
      for (const { looks = [], rows } of blankOf(agency).sheets) {
        for (const look of looks) if ("when" in look) expect(look.when.length).toBeLessThan(255)
        for (const { cells } of rows)
          for (const cell of cells)
            if (typeof cell?.value === "object" && cell.value?.kind === "formula")
              expect(cell.value.formula.length).toBeLessThan(1000)
      }
  })
})

describe("a form as it opens", () => {
  it("has its cursor in the first cell for input", async () => {
    for (const { name, cursor, rows } of blankOf("son-ha").sheets) {
      if (name === "Hướng dẫn" || name === "_meta") continue
      const [, column = "", row = ""] = /^([A-Z])(\d+)$/.exec(cursor ?? "") ?? []
      const cell = rows[Number(row) - 1]?.cells[column.charCodeAt(0) - 65]
      expect([name, cell?.style.input]).toEqual([name, true])
    }
  })

  it("shows 80% that is typed into a count as it was typed: the cell has no format of its own", () => {
    const [cell] = blankOf("so-tttt").sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter((one) => one?.check?.kind === "whole")),
    )
    expect(cell?.style.format).toBe("General")
  })

  it("prints no English: neither in codes nor elsewhere", () => {
    for (const agency of ["cong-an-tinh", "son-ha", "so-tc"])
      for (const { name, rows } of blankOf(agency).sheets) {
        if (name === "_meta") continue
        const texts = rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
        )
        for (const text of texts) expect(text).not.toMatch(/(?:CT|KP)\d[\d.]*\/[a-z]/)
      }
  })

  it.each([
    ["so-tp", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI\nSỞ TƯ PHÁP", "Quảng Ngãi, ngày"],
    ["ba-to", "ỦY BAN NHÂN DÂN HUYỆN BA TƠ", "Ba Tơ, ngày"],
    ["cong-an-tinh", "BỘ CÔNG AN\nCÔNG AN TỈNH QUẢNG NGÃI", "Quảng Ngãi, ngày"],
  ])("%s has its name in full, whom it goes to, and where it is dated", (agency, name, place) => {
    const cover = blankOf(agency).sheets[0]
    const first = cover?.rows[0]?.cells[0]?.value
    const text =
      typeof first === "object" && first?.kind === "rich" ? first.runs.map((run) => run.text).join("") : first
    expect(text).toBe(name)
    const texts = cover?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)) ?? []
    expect(texts).toContain("Kính gửi: Ủy ban nhân dân tỉnh (qua Công an tỉnh)")
    expect(texts.some((value) => typeof value === "string" && value.startsWith(place))).toBe(true)
  })

  it("says under Hướng dẫn what each indicator counts, who counts it, and how the decision is read", () => {
    const points = (agency: string) =>
      blankOf(agency)
        .sheets.find(({ name }) => name === "Hướng dẫn")
        ?.rows.flatMap(({ cells }) => (typeof cells[1]?.value === "string" ? [cells[1].value] : [])) ?? []
    const [support = ""] = points("so-ldtbxh").filter((point) => point.startsWith("CT3.2"))
    expect(support).toContain(
      "số phải giải quyết trong kỳ, kể cả kỳ trước chuyển sang; Sở Lao động - Thương binh và Xã hội báo cáo",
    )
    expect(support).toContain("Cách hiểu: Văn bản không ghi năm; đọc là hằng năm.")
    const [trained = ""] = points("son-ha").filter((point) => point.startsWith("CT1.2"))
    expect(trained).toContain("số có đến ngày 31/12/2013; từng cơ quan cấp huyện báo cáo phần mình")
  })
})
