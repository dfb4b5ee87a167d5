import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { codeOf, formatOf, showsOf } from "../../src/excel/read/number-format.ts"
import { checkedForm, foundAt } from "../support/written-form.ts"

/** What a format shows of a value, where that is another number. */
const shown = (code: string, value: number | string): string | null => {
  const id = 164
  return showsOf(formatOf(id, code), codeOf(id, code))?.(value) ?? null
}

describe("formats that show another number than the cell holds", () => {
  it.each<[code: string, value: number | string, shown: string]>([
    ["0,", 12_000, "12"],
    ["#,##0,", 1_234_567, "1.235"],
    ["0.0,,", 350_000_000, "350,0"],
    ['0," nghìn"', 12_000, "12 nghìn"],
    ["0%", 0.8, "80%"],
    ["0.0%", 12, "1200,0%"],
    ['0"%"', 80, "80%"],
    ["0\\%", 80, "80%"],
    ["[<1]0%;0", 0.5, "50%"],
    ['0"1"', 12, "121"],
    ['"1"0', 12, "112"],
    ["0\\0", 12, "120"],
    ['General"0"', 12, "120"],
    ['"12"', 20, "12"],
    ['"0"', 5, "0"],
    ['0"."000', 12_345, "12.345"],
    [";;;", 12, ""],
    [";", 12, ""],
    ['"có"', 3, "có"],
    ['"-"', 3, "-"],
    ['"-"??', 3, "- 3"],
    ['[>100]"nhiều";0', 150, "nhiều"],
    ['[=12]"13";0', 12, "13"],
    ["0;0", -5, "5"],
    ["#,##0;#,##0", -1_234, "1.234"],
    ["-0", 5, "-5"],
    ["(0)", 5, "(5)"],
    ["0", 12.4, "12"],
    ["#,##0", 340.56, "341"],
    ["0.0", 12.04, "12,0"],
    ["#", 0.4, ""],
    ["# ?/?", 12.34, "12 1/3"],
    ["0E+0", 1234, "1E+3"],
    ["0.00E+00", 1234, "1,23E+03"],
    ['0;0;"5"', 0, "5"],
    ["0.000", 12, "12,000"],
    ['@"1"', "12", "121"],
    [";;;", "12", ""],
    ['0;0;0;"(đã báo)"', "12", "(đã báo)"],
    ['0" nghìn"', 12, "12 nghìn"],
    ['#,##0" tỷ"', 12, "12 tỷ"],
    ['0"k"', 12, "12k"],
    ['0" trăm"', 12, "12 trăm"],
    ['@" nghìn"', "12", "12 nghìn"],
    ['"khoảng "0', 12, "khoảng 12"],
    ['"≈"0', 12, "≈12"],
    ['">"0', 12, ">12"],
    ['0"+"', 12, "12+"],
    ['0" trở lên"', 12, "12 trở lên"],
    ['0"‰"', 12, "12‰"],
    ['0" phần trăm"', 80, "80 phần trăm"],
    ['[<10]"ít"', 5, "ít"],
    ['[>=1000]0,"k";0', 1_500, "2k"],
    ["General\\0", 12, "120"],
    ['0"/20"', 12, "12/20"],
  ])("%s of %s shows %s", (code, value, expected) => expect(shown(code, value)).toBe(expected))
})

describe("formats that show what is there", () => {
  it.each<[code: string, value: number | string]>([
    ["General", 12],
    ["0", 12],
    ["#,##0", 1_234_567],
    ["#,##0_);(#,##0)", -12],
    ["#,##0.0##", 12.5],
    ["#,##0.00", 123.456789],
    ["0.0", 12.34],
    ["00000", 12],
    ["0 000", 12_345],
    ['0 "người"', 12],
    ['"Tổng: "0', 12],
    ['0" (năm 2013)"', 12],
    ["# ?/?", 12.5],
    ["[Red]0", 12],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', 1234],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', 0],
    ['#,##0;-#,##0;"-"', 0],
    ["#,##0;-#,##0;", 0],
    [";;;", 0],
    ["#", 0],
    ["???", 0],
    ['0;0;"không"', 0],
    ["0", 340.0000001],
    ["@", 12],
    ["@", "12"],
    ['@" người"', "12"],
    ["#,##0", "mười hai"],
    ['0"x', 12],
    ["[$-42A]#,##0", 12],
    ["[DBNum1]0", 12],
    ['General" người"', 12],
    ['0" kế hoạch"', 12],
    ['"Trên địa bàn: "0', 12],
    ['@" người"', "khoảng 12"],
    ["+0", 12],
  ])("%s of %s", (code, value) => expect(shown(code, value)).toBeNull())

  it("of any whole number, in any of the formats that offices give whole numbers", () => {
    const codes = [
      "0",
      "#,##0",
      "#,##0.00",
      "0.0",
      "#,##0_);(#,##0)",
      '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-',
      "# ##0",
      "General",
      '#,##0 "đ"',
      "#,##0\\ ;\\-#,##0\\ ",
    ]
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...codes), (number, code) => {
        expect(shown(code, number)).toBeNull()
      }),
    )
  })
  it("of any amount with decimals, where some are shown", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom("#,##0.0##", "0.00", "#,##0.000"),
        (thousandths, code) => {
          const amount = thousandths / 1000
          const said = shown(code, amount)
          // Only where all decimals that are left are noughts another number is seen.
          if (said !== null) expect(said).toMatch(/^[\d.]+(?:,0+)?$/)
        },
      ),
    )
  })
  it("of nothing that throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0#?,.;%@"\\_*[]<>=/E+-()dmyhs1 A') }),
        fc.double(),
        (code, number) => {
          shown(code, number)
        },
      ),
    )
  })
})

describe("in a form", () => {
  const styled = (code: string) =>
    `<numFmts><numFmt numFmtId="164" formatCode="${code.replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}"/></numFmts><fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/><xf numFmtId="164"/></cellXfs>`
  const found = (row: string, code: string, value: number | string) => {
    const cell =
      typeof value === "number" ? `<c r="@" s="1"><v>${value}</v></c>` : `<c r="@" s="1" t="str"><v>${value}</v></c>`
    return checkedForm({
      styles: styled(code),
      cells: { [row]: cell, "KP1/trung-uong spent": "", "CT1.1/converted": "", [row]: cell },
    })
  }
  const codes = (row: string, code: string, value: number | string) =>
    foundAt(found(row, code, value), row.split(" ")[0] ?? "").filter((line) => !line.startsWith("QN304"))

  it.each<[row: string, code: string, value: number | string, ...found: string[]]>([
    ["CT1.1/total", "0,", 12_000, "QN326"],
    ["CT1.1/total", '0"%"', 80, "QN323"],
    ["CT1.1/total", "0%", 0.8, "QN323"],
    ["CT1.1/total", "[<1]0%;0", 0.5, "QN323"],
    ["CT1.1/total", "0", 0.8, "QN307 80%?"],
    ["CT1.1/total", "0.00", 0.8, "QN307 80%?"],
    ["CT1.1/total", "0", 12.4, "QN307"],
    ["CT1.1/total", "0;0", -5, "QN307 5?"],
    ["CT1.1/total", "General", 0.8, "QN307 80%?"],
    ["CT1.1/total", '@"1"', "12", "QN321", "QN326"],
    ["CT1.1/total", "0.000", 12, "QN326"],
    ["KP1/trung-uong", "0.000", 12],
    ["KP1/trung-uong", "0", 12.4, "QN326"],
    ["KP1/trung-uong", "#,##0", 340.56, "QN326"],
    ["KP1/trung-uong", "0.0", 12.34],
    ["KP1/trung-uong", "#,##0,,", 350_000_000, "QN322", "QN326"],
    ["HD1.1.1 quantity", '0"1"', 3, "QN326"],
    ["CT1.1/total", '#,##0;-#,##0;"-"', 0],
    ["CT1.1/total", '0" nghìn"', 12, "QN326"],
    ["CT1.1/total", '0"‰"', 12, "QN323"],
    ["CT1.1/total", '0" phần trăm"', 80, "QN323"],
    ["KP1/trung-uong", '#,##0" triệu"', 350],
    ["KP1/trung-uong", '#,##0" triệu đồng"', 350],
    ["KP1/trung-uong", '#,##0.000" tr.đ"', 350],
    ["KP1/trung-uong", '0" tỷ"', 12, "QN326"],
  ])("%s under %s holds %s", (row, code, value, ...expected) => expect(codes(row, code, value)).toEqual(expected))

  it("aligned to fill the cell, a number is seen again and again", () => {
    const styles =
      '<fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/><xf applyAlignment="1"><alignment horizontal="fill"/></xf><xf><alignment horizontal="center"/></xf></cellXfs>'
    const at = (style: number) =>
      foundAt(checkedForm({ styles, cells: { "CT1.1/total": `<c r="@" s="${style}"><v>12</v></c>` } }), "CT1.1/total")
    expect([at(1), at(2)]).toEqual([["QN326"], []])
  })

  it("both numbers are said", () => {
    const message = (row: string, code: string, value: number) =>
      found(row, code, value).diagnostics.find(({ code }) => /QN32[36]|QN307/.test(code))?.message.vi
    expect(message("CT1.1/total", "0,", 12_000)).toContain("ô hiện “12” nhưng trong ô là 12.000; số nào đúng?")
    expect(message("CT1.1/total", "0%", 0.8)).toContain("“80%” (trong ô là 0,8) là tỷ lệ phần trăm")
    expect(message("CT1.1/total", "0", 0.8)).toContain("“0,8” (ô hiện “1”) không phải là số nguyên; có phải là 80%?")
    expect(message("CT1.1/total", ";;;", 12)).toContain("ô không hiện gì nhưng trong ô là 12")
  })
})
