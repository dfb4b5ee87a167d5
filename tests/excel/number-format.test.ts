import { describe, expect, it } from "vitest"
import { type Format, formatOf, showsNothing, showsOf } from "../../src/excel/read/number-format.ts"
import { cellLines } from "../support/cells.ts"
import { bookOf } from "../support/package.ts"

describe("formats", () => {
  it.each<[id: number, format: Format]>([
    [0, "general"],
    [1, "number"],
    [4, "number"],
    [9, "percent"],
    [10, "percent"],
    [11, "number"],
    [13, "number"],
    [14, "date"],
    [18, "date"],
    [22, "date"],
    [27, "date"],
    [36, "date"],
    [37, "number"],
    [44, "number"],
    [45, "date"],
    [47, "date"],
    [48, "number"],
    [49, "text"],
    [50, "date"],
    [58, "date"],
  ])("built in: %i is %s", (id, format) => expect(formatOf(id, undefined)).toBe(format))

  it.each<[code: string, format: Format]>([
    ["General", "general"],
    ["GENERAL", "general"],
    ['General" người"', "general"],
    ["0", "number"],
    ["#,##0.00", "number"],
    ['#,##0"đ"', "number"],
    ['#,##0\\ "triệu đồng"', "number"],
    ["#,##0 [$₫-42A]", "number"],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', "number"],
    ["[Red]0", "number"],
    ["[>100]0;0.0", "number"],
    ["0.00E+00", "number"],
    ["# ?/?", "number"],
    ['"dd/mm"0', "number"],
    ["\\d0", "number"],
    ["dd/mm/yyyy", "date"],
    ["[$-42A]dd/mm/yyyy;@", "date"],
    ["[$-1010000]d/m/yyyy", "date"],
    ['"ngày "dd" tháng "mm" năm "yyyy', "date"],
    ["h:mm", "date"],
    ["[h]:mm:ss", "date"],
    ["[mm]:ss", "date"],
    ["mmm\\-yy", "date"],
    ["yyyy", "date"],
    ["[$-404]e/m/d", "date"],
    ["0%", "percent"],
    ['0.0"%"', "number"],
    ["0\\%", "number"],
    ["0.0 %", "percent"],
    ["[Blue]0.00%;[Red]-0.00%", "percent"],
    ["@", "text"],
    ["0;-0;0;@", "number"],
    ["", "number"],
    ['"unclosed', "number"],
    ["[unclosed", "number"],
    ["[[[[", "number"],
  ])("%s is %s", (code, format) => expect(formatOf(164, code)).toBe(format))

  it.each<[code: string, nothing: boolean]>([
    [";;;", true],
    [";;", true],
    ["0;;;", false],
    ["", false],
  ])("shows nothing: %s %s", (code, nothing) => expect(showsNothing(code)).toBe(nothing))

  it("is the cell's own, a code of the file before the built-in of its number", () => {
    const styles =
      '<numFmts count="2"><numFmt numFmtId="14" formatCode="0.0"/><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="15"/><xf/></cellXfs>'
    const cells = [0, 1, 2, 3, 4, 99].map((s, i) => `<c r="${"ABCDEF"[i]}1" s="${s}"><v>41459</v></c>`).join("")
    expect(cellLines(bookOf(`<row r="1">${cells}</row>`, { styles }))).toEqual([
      "A1 41459",
      "B1 41459 number",
      "C1 41459 date",
      "D1 41459 date",
      "E1 41459",
      "F1 41459",
    ])
  })
})

describe("zero", () => {
  it.each(["0", "#,##0", "#,##0.00", "#,##0.0##", "?", '0" người"', "0.000", "[Red]0", "#"])(
    "needs no library under a plain format, whose word is the same: %s",
    (code) => expect(showsOf("number", code)?.(0)).toBe(showsOf("number", `${code};${code}`)?.(0)),
  )
})
