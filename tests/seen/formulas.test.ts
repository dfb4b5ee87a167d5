import { describe, expect, it } from "vitest"
import { relationsXml } from "../support/package.ts"
import { checkedForm, foundAt, type Written } from "../support/written-form.ts"

// Formulas whose result says little, or nothing.

const total = "CT1.5/total"
const row = (n: number, ...cells: string[]) => `<row r="${n}">${cells.join("")}</row>`
/** A sheet of the agency's own: B2 is 97, B9 a declared 0, B12 the sum of blanks, B13 takes that over, B14 is the day. */
const sheets = {
  "Theo dõi": [
    row(1, '<c r="A1" t="str"><v>Tháng</v></c>', '<c r="B1" t="str"><v>Số</v></c>'),
    row(2, '<c r="B2"><v>97</v></c>'),
    row(
      3,
      '<c r="E3" t="str"><v>12</v></c>',
      '<c r="F3" t="str"><v>2013</v></c>',
      '<c r="G3"><f>H3</f><v>0</v></c>',
      '<c r="H3"><f>G3</f><v>0</v></c>',
    ),
    row(4, '<c r="E4" t="str"><v>1.234</v></c>', '<c r="F4"><v>5</v></c>'),
    row(9, '<c r="B9"><v>0</v></c>'),
    row(12, '<c r="B12"><f>SUM(B3:B8)</f><v>0</v></c>'),
    row(13, '<c r="B13"><f>B12</f><v>0</v></c>'),
    row(14, '<c r="B14"><f>TODAY()</f><v>41640</v></c>'),
    row(15, "<c r=\"B15\"><f>'Chỉ tiêu'!D8</f><v>0</v></c>"),
    row(16, '<c r="B16"><f>COUNTIF(A3:A8,"x")</f><v>0</v></c>'),
  ].join(""),
}
const formula = (text: string, value: number | string = 0) =>
  `<c r="@"${typeof value === "string" ? ' t="str"' : ""}><f>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")}</f><v>${value}</v></c>`
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
    ["SUMPRODUCT('Theo dõi'!B3:B8*1)", "Theo dõi!B3:B8"],
    ["SUBTOTAL(9,'Theo dõi'!B3:B8)", "Theo dõi!B3:B8"],
    ["_xlfn.AGGREGATE(9,6,'Theo dõi'!B3:B8)", "Theo dõi!B3:B8"],
    ["SUMIFS('Theo dõi'!B3:B8,'Theo dõi'!A3:A8,\"x\")", "Theo dõi!B3:B8"],
    ["MAX(0,'Theo dõi'!B3:B8)", "Theo dõi!B3:B8"],
    ["--'Theo dõi'!B3", "Theo dõi!B3"],
    ["CHOOSE(1,'Theo dõi'!B3,'Theo dõi'!B4)", "Theo dõi!B3"],
    ["_xlfn.IFS('Theo dõi'!B3=\"\",0,TRUE,'Theo dõi'!B3)", "Theo dõi!B3"],
    ["_xlfn.SWITCH('Theo dõi'!B3,\"\",0,'Theo dõi'!B3)", "Theo dõi!B3"],
    ["_xlfn.LET(_xlpm.so,'Theo dõi'!B3,_xlpm.so)", "Theo dõi!B3"],
    ["'Theo dõi'!B3*1000000/1000000", "Theo dõi!B3"],
    ["IF(COUNT('Theo dõi'!B3:B8)=0,0,SUM('Theo dõi'!B3:B8))", "Theo dõi!B3:B8"],
    ["GETPIVOTDATA(\"Số\",'Theo dõi'!A3)", "Theo dõi!A3"],
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

describe("cells that a table names", () => {
  /** Columns J to L of the sheet of measures, rows 30 to 36: months, a figure in May, nothing else; a row of totals. */
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bảng1" displayName="Bảng1" ref="J30:L36" totalsRowCount="1"><tableColumns count="3"><tableColumn id="1" name="Tháng"/><tableColumn id="2" name="Số liệu"/><tableColumn id="3" name="Lũy kế"/></tableColumns></table>'
  const rows = [31, 32, 33, 34, 35]
    .map((n) => `<row r="${n}"><c r="J${n}" t="str"><v>Tháng ${n}</v></c></row>`)
    .join("")
  const more = (formula: string, value: number): Written => ({
    cells: { "CT1.5/skilled": '<c r="@"><v>0</v></c>', [total]: `<c r="@"><f>${formula}</f><v>${value}</v></c>` },
    parts: {
      "xl/tables/table1.xml": table,
      "xl/worksheets/_rels/sheet2.xml.rels": relationsXml([
        { id: "rId7", type: "table", target: "../tables/table1.xml" },
      ]),
    },
    after: { "Chỉ tiêu": '<tableParts count="1"><tablePart r:id="rId7"/></tableParts>' },
    rows: { "Chỉ tiêu": rows },
  })
  const said = (formula: string, value = 0) =>
    checkedForm(more(formula, value)).diagnostics.flatMap(({ code, facts }) =>
      code === "QN219" ? [`${facts.why} ${facts.cell}`] : [],
    )
  it.each<[formula: string, said: string[]]>([
    ["SUM(Bảng1[Số liệu])", ["blank K31:K35"]],
    ["SUM(Bảng1[[Số liệu]:[Lũy kế]])", ["blank K31:L35"]],
    ["Bảng1[[#Totals],[Số liệu]]", ["blank K36"]],
    ["SUM(Bảng1[[#Data],[#Totals],[Lũy kế]])", ["blank L36"]],
    ["COUNTA(bảng1[SỐ LIỆU])", ["blank K31:K35"]],
    ['SUMIF(Bảng1[Số liệu],"&gt;0")', ["blank K31:K35"]],
    ["SUM(Bảng1)", []],
    ["SUM(Bảng1[Không có])", []],
    ["COUNTA(Bảng1[Tháng])-5", []],
  ])("=%s", (formula, expected) => expect(said(formula)).toEqual(expected))
})

describe("sheets from one to another", () => {
  it.each<[formula: string, value: number, ...said: string[]]>([
    ["SUM('Theo dõi:_meta'!B3)", 0, "0", "partly-blank Theo dõi!B3"],
    ["SUM('Theo dõi:Theo dõi'!B3)", 0, "blank", "blank Theo dõi!B3"],
    ["SUM('Theo dõi:Không có'!B3)", 0, "0"],
  ])("=%s", (text, value, ...expected) => expect(lines(formula(text, value))).toEqual(expected))
})

describe("what a formula says for a blank is no figure", () => {
  it.each<[formula: string, value: number | string, ...said: string[]]>([
    ["IF('Theo dõi'!B3=\"\",\"không\",'Theo dõi'!B3)", "không", "blank", "set-for-blank Theo dõi!B3"],
    ["IF(ISBLANK('Theo dõi'!B3),\"-\",'Theo dõi'!B3)", "-", "blank", "set-for-blank Theo dõi!B3"],
    ["TEXT('Theo dõi'!B3,\"0\")", "0", "blank", "set-for-blank Theo dõi!B3"],
    ["SUM('Theo dõi'!B3:B8)&\" người\"", "0 người", "blank", "set-for-blank Theo dõi!B3:B8"],
    ["IF('Theo dõi'!B3<5,1,0)", 1, "1", "set-for-blank Theo dõi!B3"],
    ["ROWS('Theo dõi'!B3:B8)", 6, "6", "set-for-blank Theo dõi!B3:B8"],
    ["IF('Theo dõi'!B3=\"\",\"chưa có số liệu\",'Theo dõi'!B3)", "chưa có số liệu", "declared-missing"],
    ["IF('Theo dõi'!B3=\"\",\"\",'Theo dõi'!B3)", "", "blank", "blank Theo dõi!B3"],
    ["IF('Theo dõi'!B2=\"\",\"không\",'Theo dõi'!B2)", 97, "97"],
  ])("=%s", (text, value, ...expected) => expect(lines(formula(text, value))).toEqual(expected))

  it("a status, too; a text of the clerk's own may say it", () => {
    const cell = formula('IF(\'Theo dõi\'!B3="","Chưa thực hiện","Đã hoàn thành")', "Chưa thực hiện")
    expect(foundAt(checked(cell, {}, "HD1.1.1"), "HD1.1.1")).toEqual(["QN219"])
    expect(foundAt(checked(cell, {}, "HD1.1.1 result"), "HD1.1.1")).toEqual([])
  })
})

describe("a 0 that was looked up where none stands", () => {
  it.each<[formula: string, value: number, ...said: string[]]>([
    ["VLOOKUP(\"Tháng\",'Theo dõi'!A1:B3,2,0)", 0, "0", "not-found Theo dõi!A1:B3"],
    ["IFERROR(VLOOKUP(\"x\",'Theo dõi'!A1:B3,2,FALSE),0)", 0, "0", "not-found Theo dõi!A1:B3"],
    ["INDEX('Theo dõi'!B1:B8,3)", 0, "0", "not-found Theo dõi!B1:B8"],
    ["_xlfn._xlws.FILTER('Theo dõi'!B1:B2,'Theo dõi'!A1:A2=\"x\",0)", 0, "0", "not-found Theo dõi!B1:B2"],
    ["INDEX('Theo dõi'!B1:B8,MATCH(\"x\",'Theo dõi'!A1:A8,0))", 0, "0", "not-found Theo dõi!B1:B8"],
    ["VLOOKUP(\"x\",'Theo dõi'!A1:B9,2,0)", 0, "0"],
    ["VLOOKUP(\"x\",'Theo dõi'!A1:B3,2,0)", 97, "97"],
    ["VLOOKUP(\"x\",'Theo dõi'!A1:B3,2,0)-VLOOKUP(\"x\",'Theo dõi'!A1:B3,2,0)", 0, "0"],
  ])("=%s", (text, value, ...expected) => expect(lines(formula(text, value))).toEqual(expected))
})

describe("a 0 to which a blank belongs", () => {
  it.each<[formula: string, at: string]>([
    ["'Theo dõi'!B9+'Theo dõi'!B10", "Theo dõi!B10"],
    ["'Theo dõi'!B2*'Theo dõi'!B10", "Theo dõi!B10"],
    ["IF('Theo dõi'!B10>0,'Theo dõi'!B2,0)", "Theo dõi!B10"],
    ["SUM('Theo dõi'!B9:B9,'Theo dõi'!C3:C8)", "Theo dõi!C3:C8"],
    ["COUNTIFS('Theo dõi'!A2:A8,\"x\",'Theo dõi'!B2:B8,\">0\")", "Theo dõi!A2:A8"],
    ["SUMIF('Theo dõi'!A2:A8,\"x\",'Theo dõi'!B2:B8)", "Theo dõi!A2:A8"],
  ])("=%s", (text, at) => expect(lines(formula(text))).toEqual(["0", `partly-blank ${at}`]))
})

describe("a sum that passes over figures typed as text", () => {
  it.each<[formula: string, value: number, ...said: string[]]>([
    ["SUM('Theo dõi'!E3:E4)", 0, "0", "text Theo dõi!E3"],
    ["SUM('Theo dõi'!E3,'Theo dõi'!E4)", 0, "0", "text Theo dõi!E3"],
    ["SUM('Theo dõi'!B2:E8)", 97, "97", "text Theo dõi!E3"],
    ["COUNT('Theo dõi'!E2:E8)", 0, "0", "text Theo dõi!E3"],
    ["ROUND(SUBTOTAL(109,'Theo dõi'!E3:E4),0)", 0, "0", "text Theo dõi!E3"],
    ["'Theo dõi'!E3+'Theo dõi'!F4", 17, "17"],
    ["SUM('Theo dõi'!F3:F8)", 5, "5"],
    ["SUM('Theo dõi'!A1:B2)", 97, "97"],
    ["COUNTA('Theo dõi'!E3:E8)", 2, "2"],
  ])("=%s", (text, value, ...expected) => expect(lines(formula(text, value))).toEqual(expected))
})

describe("a formula that takes from cells that run in a circle", () => {
  it.each(["'Theo dõi'!G3", "SUM('Theo dõi'!G3:H3)", "'Theo dõi'!B2+'Theo dõi'!H3"])("=%s", (text) =>
    expect(lines(formula(text, 0))[1]).toMatch(/^circular Theo dõi!/),
  )
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
