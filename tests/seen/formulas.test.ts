import { describe, expect, it } from "vitest"
import { checkedForm, foundAt, type Written } from "../support/written-form.ts"

// Formulas whose result says little, or nothing.

const total = "CT1.5/total"
const row = (n: number, ...cells: string[]) => `<row r="${n}">${cells.join("")}</row>`
/** A sheet of the agency's own: B2 is 97, B9 a declared 0, B12 the sum of blanks, B13 takes that over, B14 is the day. */
const sheets = {
  "Theo dõi": [
    row(1, '<c r="A1" t="str"><v>Tháng</v></c>', '<c r="B1" t="str"><v>Số</v></c>'),
    row(2, '<c r="B2"><v>97</v></c>'),
    row(9, '<c r="B9"><v>0</v></c>'),
    row(12, '<c r="B12"><f>SUM(B3:B8)</f><v>0</v></c>'),
    row(13, '<c r="B13"><f>B12</f><v>0</v></c>'),
    row(14, '<c r="B14"><f>TODAY()</f><v>41640</v></c>'),
    row(15, "<c r=\"B15\"><f>'Chỉ tiêu'!D8</f><v>0</v></c>"),
    row(16, '<c r="B16"><f>COUNTIF(A3:A8,"x")</f><v>0</v></c>'),
  ].join(""),
}
const formula = (text: string, value: number | string = 0) =>
  `<c r="@"${typeof value === "string" ? ' t="str"' : ""}><f>${text.replaceAll("<", "&lt;").replaceAll('"', "&quot;")}</f><v>${value}</v></c>`
const checked = (cell: string, more: Partial<Written> = {}, at = total) =>
  checkedForm({ sheets, ...more, cells: { "CT1.5/skilled": '<c r="@"><v>0</v></c>', [at]: cell } })
const lines = (cell: string, more: Partial<Written> = {}) => {
  const found = checked(cell, more)
  const doubts = found.diagnostics.flatMap(({ code, facts }) =>
    code === "QN219" ? [`${facts.why} ${facts.sheet}!${facts.cell}${facts.name === null ? "" : ` ${facts.name}`}`] : [],
  )
  const read = found.submission.entries.find(({ row }) => row === total)?.read
  return [read?.state === "number" ? String(read.number) : read?.state, ...doubts]
}

describe("a figure that a formula makes only of blanks is left blank", () => {
  it.each<[formula: string, at: string]>([
    ["'Theo dõi'!B3", "Theo dõi!B3"],
    ["+'Theo dõi'!B3", "Theo dõi!B3"],
    ["'Theo dõi'!$B$3", "Theo dõi!B3"],
    ["'Theo dõi'!B3+'Theo dõi'!B4", "Theo dõi!B3"],
    ["SUM('Theo dõi'!B3:B8)", "Theo dõi!B3:B8"],
    ["SUM('Theo dõi'!C:C)", "Theo dõi!C1:C1048576"],
    ["N('Theo dõi'!B3)", "Theo dõi!B3"],
    ["IF('Theo dõi'!B3=\"\",0,'Theo dõi'!B3)", "Theo dõi!B3"],
    ["IF(ISBLANK('Theo dõi'!B3),0,'Theo dõi'!B3)", "Theo dõi!B3"],
    ["IFERROR('Theo dõi'!B3*1,0)", "Theo dõi!B3"],
    ["ROUND(SUM('Theo dõi'!B3:B5,'Theo dõi'!B7),0)", "Theo dõi!B3:B5"],
    ["COUNTIF('Theo dõi'!D2:D40,\"x\")", "Theo dõi!D2:D40"],
    ["'Theo dõi'!B12", "Theo dõi!B12"],
    ["'Theo dõi'!B13", "Theo dõi!B13"],
    ["'Theo dõi'!B16", "Theo dõi!B16"],
    ["Z90", "Chỉ tiêu!Z90"],
    ["so_lieu", "Theo dõi!B3"],
  ])("=%s", (text, at) => {
    const afterSheets = "<definedNames><definedName name=\"so_lieu\">'Theo dõi'!$B$3</definedName></definedNames>"
    expect(lines(formula(text), { afterSheets })).toEqual(["blank", `blank ${at}`])
  })

  it("and is asked for", () => {
    expect(foundAt(checked(formula("'Theo dõi'!B3")), total)).toEqual(["QN219", "QN304"])
  })
  it("a stored result of blanks that is not 0 is an old one", () => {
    expect(lines(formula("'Theo dõi'!B3+'Theo dõi'!B4", 7))).toEqual(["7", "blank Theo dõi!B3"])
  })
  it("a shared formula points from its own cell", () => {
    const cells = {
      "CT1.5/skilled": '<c r="@"><f t="shared" ref="D5:D6" si="0">\'Theo dõi\'!B2</f><v>97</v></c>',
      [total]: '<c r="@"><f t="shared" si="0"/><v>0</v></c>',
    }
    const [found] = checkedForm({ sheets, cells }).diagnostics.filter(({ code }) => code === "QN219")
    expect(found?.facts).toMatchObject({ why: "blank", sheet: "Theo dõi", cell: "B3" })
  })
  it.each(["HD1.1.1 result", "CT1.1/total note"])("%s: a text taken from a blank is no text", (at) => {
    const { submission } = checked(formula("'Theo dõi'!B3"), {}, at)
    expect(submission.entries.find((entry) => `${entry.row} ${entry.column}` === at)?.read).toEqual({ state: "blank" })
  })
})

describe("a 0 to which a blank belongs", () => {
  it.each<[formula: string, at: string]>([
    ["'Theo dõi'!B9+'Theo dõi'!B10", "Theo dõi!B10"],
    ["'Theo dõi'!B2*'Theo dõi'!B10", "Theo dõi!B10"],
    ["IF('Theo dõi'!B10>0,'Theo dõi'!B2,0)", "Theo dõi!B10"],
  ])("=%s", (text, at) => expect(lines(formula(text))).toEqual(["0", `partly-blank ${at}`]))
})

describe("a formula that comes back to its own cell", () => {
  it.each<[formula: string, at: string]>([
    ["D6", "Chỉ tiêu!D6"],
    ["SUM(D2:D8)", "Chỉ tiêu!D2:D8"],
    ["SUM(D:D)", "Chỉ tiêu!D1:D1048576"],
    ["'Theo dõi'!B15", "Theo dõi!B15"],
  ])("=%s", (text, at) => {
    const own = { "CT1.5/total": formula(text.replaceAll("D6", "@").replaceAll("D8", "D20")) }
    const more = { sheets: { "Theo dõi": sheets["Theo dõi"].replace("D8", "D6") } }
    expect(
      checkedForm({ ...more, cells: own }).diagnostics.flatMap(({ code, facts }) =>
        code === "QN219" ? [`${facts.why} ${facts.sheet}!${facts.cell}`] : [],
      ),
    ).toEqual([`circular ${at.replace("D8", "D20")}`])
  })
})

describe("a formula that changes by itself", () => {
  it.each<[formula: string, at: string]>([
    ["DAY(TODAY())", "Chỉ tiêu!D6 TODAY"],
    ["INT(NOW())", "Chỉ tiêu!D6 NOW"],
    ["RANDBETWEEN(1,20)", "Chỉ tiêu!D6 RANDBETWEEN"],
    ["RAND()", "Chỉ tiêu!D6 RAND"],
    ["_xlfn.RANDARRAY(1)", "Chỉ tiêu!D6 RANDARRAY"],
    ["OFFSET('Theo dõi'!B2,0,0)", "Chỉ tiêu!D6 OFFSET"],
    ["INDIRECT(\"'Theo dõi'!B2\")", "Chỉ tiêu!D6 INDIRECT"],
    ["'Theo dõi'!B14", "Theo dõi!B14 TODAY"],
  ])("=%s", (text, at) => expect(lines(formula(text, 12))).toEqual(["12", `volatile ${at}`]))

  it("in the day sent, too", () => {
    const day = { "BIA/ngay-gui": '<c r="@" s="1"><f>TODAY()</f><v>41642</v></c>' }
    const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>'
    expect(foundAt(checkedForm({ cells: day, styles }), "BIA/ngay-gui")).toEqual(["QN219"])
  })
})

describe("a workbook left on manual calculation", () => {
  const manual = { afterSheets: '<calcPr calcMode="manual" calcId="191029"/>' }
  it("with a formula in a cell for input", () => {
    expect(lines(formula("'Theo dõi'!B2", 97), manual)).toEqual(["97", "manual Chỉ tiêu!D6"])
  })
  it("without one", () => expect(checkedForm(manual).diagnostics).toEqual([]))
})

describe("formulas of which nothing is to be said", () => {
  it.each<[formula: string, value: number]>([
    ["'Theo dõi'!B2", 97],
    ["'Theo dõi'!B9", 0],
    ["SUM('Theo dõi'!B2:B9)", 97],
    ["SUM('Theo dõi'!B9:B11)", 0],
    ["COUNTIF('Theo dõi'!A1:A40,\"x\")", 0],
    ["12+0", 12],
    ["10-10", 0],
    ["'Theo dõi'!B2+'Theo dõi'!B3", 97],
    ["'[1]Sheet1'!B3", 0],
    ["[1]Sheet1!B3", 0],
    ["Bang1[Số]", 0],
    ["SUM(Không_có)", 0],
    ["'Trang khác'!B3", 0],
    ["D5*1", 0],
    ['IF("TODAY()"="x",1,0)', 0],
  ])("=%s", (text, value) => expect(lines(formula(text, value))).toEqual([String(value)]))
})
