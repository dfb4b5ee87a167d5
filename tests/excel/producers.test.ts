import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { cellLine, opened, outcome } from "../support/cells.ts"

const folder = "fixtures/producers"
const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"))
const read = (file: string) => opened(readFileSync(`${folder}/${file}`))

/** Programs that do not compute write formulas without a value. */
const withoutValues = ["openpyxl.xlsx", "r-openxlsx.xlsx"]

const expected = (file: string): string[] => [
  'A1 "Mã số"',
  'B1 "Nội dung"',
  'C1 "Số liệu"',
  'A2 "CT1.1/total"',
  'B2 "Tổng số văn bản"',
  "C2 234",
  'E2 "cột ẩn" hidden',
  'A3 "CT1.1/converted"',
  'B3 " hai khoảng trắng "',
  `C3 ${withoutValues.includes(file) ? "?" : "199"} =C2-35`,
  file === "gnumeric.xlsx" ? 'A4 "21010"' : 'A4 "21010" text',
  'B4 "& < > \\" \'"',
  "C4 12.5",
  "A5 41459 date",
  "B5 0.85 percent",
  "C5 TRUE",
  'A6 "dòng 1\\ndòng 2"',
  'A7 "hàng ẩn" hidden',
  "D7 7 hidden",
  'A8 "gộp ô"',
]

describe("the same workbook by many programs", () => {
  it("they are all there", () => expect(files.length).toBe(9))

  it.each(files)("%s", (file) => {
    const { sheets } = read(file)
    expect(sheets.map(({ name }) => name)).toEqual(["Chỉ tiêu", "_meta"])
    const lines = sheets[0]?.cells.map((cell) =>
      // fonts are a matter of taste, and LibreOffice and Gnumeric save a truth value as a formula
      cellLine({ ...cell, font: null, formula: cell.value.kind === "boolean" ? null : cell.formula }),
    )
    expect(lines).toEqual(expected(file))
    expect(sheets[0]?.merges).toEqual([{ top: 8, left: 1, bottom: 8, right: 3 }])
    expect(sheets[1]?.cells.map(({ value }) => value)).toEqual([{ kind: "text", text: "plan" }])
    if (file !== "gnumeric.xlsx") expect(sheets[1]?.visibility).not.toBe("visible")
  })

  it("a binary workbook is named", () =>
    expect(outcome(readFileSync(`${folder}/sheetjs.xlsb`))).toBe("not-a-workbook xlsb"))
})
