import { describe, expect, it } from "vitest"
import { checkedForm, type Written } from "../support/written-form.ts"

// Cells that are filled and cannot be seen.

/** How many cells are said to be hidden on the sheet of measures. */
const hidden = (written: Written): number =>
  checkedForm(written).diagnostics.reduce(
    (sum, { code, facts }) => (code === "QN212" ? sum + Number(facts.count) : sum),
    0,
  )

const look = (font: string, fill = '<patternFill patternType="none"/>', more = "", xf = "") =>
  `<fonts><font/><font>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><cellXfs><xf/><xf fontId="1" fillId="1" ${xf}/></cellXfs>${more}`
const solid = (colour: string) =>
  `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`
const cells = { "CT1.1/total": '<c r="@" s="1"><v>20</v></c>' }

describe("by its own look", () => {
  it.each<[what: string, styles: string, count: number]>([
    ["white on white", look('<color rgb="FFFFFFFF"/>'), 1],
    ["white by the theme", look('<color theme="0"/>'), 1],
    ["white by a tint of any colour of the theme", look('<color theme="6" tint="0.98"/>'), 1],
    ["a pale tint", look('<color theme="6" tint="0.6"/>'), 0],
    ["letters of no size", look('<sz val="0"/>'), 1],
    ["nearly white", look('<color rgb="FFFAFAFA"/>'), 1],
    ["red on red", look('<color rgb="FFFF0000"/>', solid('rgb="FFFF0000"')), 1],
    ["one theme colour on itself", look('<color theme="4" tint="0.4"/>', solid('theme="4" tint="0.4"')), 1],
    ["black on black", look("", solid('rgb="FF000000"')), 1],
    ["letters of one point", look('<sz val="1"/>'), 1],
    ["white on a form's pale yellow", look('<color rgb="FFFFFFFF"/>', solid('rgb="FFFFF9DB"')), 1],
    ["white on a pale gold", look('<color rgb="FFFFFFFF"/>', solid('rgb="FFFFF2CC"')), 1],
    ["white on a pale blue, which is darker", look('<color rgb="FFFFFFFF"/>', solid('rgb="FFBDD7EE"')), 0],
    ["dark grey on black-blue", look('<color rgb="FF595959"/>', solid('rgb="FF203040"')), 0],
    ["pale grey", look('<color rgb="FFD9D9D9"/>'), 0],
    ["yellow", look('<color rgb="FFFFFF00"/>'), 0],
    ["white on blue", look('<color rgb="FFFFFFFF"/>', solid('rgb="FF1F4E79"')), 0],
    ["grey", look('<color rgb="FF808080"/>'), 0],
    ["letters of eight points", look('<sz val="8"/>'), 0],
    ["white on a pattern", look('<color rgb="FFFFFFFF"/>', '<patternFill patternType="darkGray"/>'), 0],
    [
      "printed in white by its format",
      look("", "", "", 'numFmtId="164"').replace(
        "<fonts>",
        '<numFmts><numFmt numFmtId="164" formatCode="[White]0"/></numFmts><fonts>',
      ),
      1,
    ],
  ])("%s", (_, styles, count) => expect(hidden({ cells, styles })).toBe(count))
})

describe("by its theme", () => {
  const theme = (accent: string, light = '<a:sysClr val="window" lastClr="FFFFFF"/>'): Written["parts"] => ({
    "xl/theme/theme1.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1>${light}</a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1>${accent}</a:accent1></a:clrScheme></a:themeElements></a:theme>`,
  })
  const rgb = (val: string) => `<a:srgbClr val="${val}"/>`
  it.each<[what: string, parts: Written["parts"], font: string, fill: string | undefined, count: number]>([
    ["an accent made white", theme(rgb("FFFFFF")), '<color theme="4"/>', undefined, 1],
    ["a tint of black that is nearly white", theme(rgb("FFFFFF")), '<color theme="1" tint="0.97"/>', undefined, 1],
    ["an accent made white, darkened", theme(rgb("FFFFFF")), '<color theme="4" tint="-0.5"/>', undefined, 0],
    ["an accent made white, on its own fill", theme(rgb("FFFFFF")), "", solid('theme="4"'), 0],
    ["white letters on it", theme(rgb("FFFFFF")), '<color rgb="FFFFFFFF"/>', solid('theme="4"'), 1],
    ["an accent as accents are", theme(rgb("4F81BD")), '<color theme="4"/>', undefined, 0],
    ["a theme on dark paper", theme(rgb("4F81BD"), rgb("202020")), '<color theme="0"/>', undefined, 0],
  ])("%s", (_, parts, font, fill, count) =>
    expect(hidden({ cells, styles: look(font, fill), ...(parts ? { parts } : {}) })).toBe(count),
  )
})

describe("by how the sheet is looked at", () => {
  const view = (inside: string, attributes = ""): Written => ({
    before: {
      "Chỉ tiêu": `<sheetViews><sheetView workbookViewId="0" ${attributes}>${inside}</sheetView></sheetViews>`,
    },
  })
  it.each<[what: string, written: Written, is: boolean]>([
    [
      "rows above a frozen pane that was scrolled",
      view('<pane ySplit="2" topLeftCell="A6" state="frozen"/>', 'topLeftCell="A4"'),
      true,
    ],
    ["columns left of one", view('<pane xSplit="1" topLeftCell="F1" state="frozen"/>', 'topLeftCell="E1"'), true],
    ["a frozen pane from the first row on", view('<pane ySplit="1" topLeftCell="A30" state="frozen"/>'), false],
    ["a sheet that is scrolled", view("", 'topLeftCell="A40"'), false],
    ["one that is split, of which each part scrolls", view('<pane ySplit="900"/>', 'topLeftCell="A4"'), false],
    ["columns frozen, rows scrolled", view('<pane xSplit="1" state="frozen"/>', 'topLeftCell="A4"'), false],
    ["a tenth of its size", view("", 'zoomScale="10"'), false],
    ["as pages", view("", 'view="pageBreakPreview"'), false],
  ])("%s", (_, written, is) => expect(hidden(written) > 0).toBe(is))

  const row = (attributes: string): NonNullable<Written["rows"]> => ({
    "Chỉ tiêu": `<row r="30" ${attributes}><c r="A30"><v>1</v></c></row>`,
  })
  // What is printed and what is filtered stands in the file as it is: where rows are not hidden, they are seen.
  it.each<[what: string, written: Written, count: number]>([
    [
      "a row that a filter hides",
      {
        rows: row('hidden="1"'),
        after: { "Chỉ tiêu": '<autoFilter ref="A1:D30"><filterColumn colId="3"/></autoFilter>' },
      },
      1,
    ],
    ["a filter that hides none", { rows: row(""), after: { "Chỉ tiêu": '<autoFilter ref="A1:D30"/>' } }, 0],
    ["a row of a group that is folded", { rows: row('hidden="1" outlineLevel="1"') }, 1],
    ["a row of a group that is open", { rows: row('outlineLevel="1"') }, 0],
    ["the row below a folded group", { rows: row('collapsed="1"') }, 0],
    [
      "a row outside what is printed",
      {
        rows: row(""),
        afterSheets: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Chỉ tiêu'!$A$1:$F$9</definedName></definedNames>`,
      },
      0,
    ],
  ])("%s", (_, written, count) => expect(hidden(written)).toBe(count))
})

describe("by its row or column", () => {
  const at = (attributes: string) => ({ before: { "Chỉ tiêu": `<cols><col min="4" max="4" ${attributes}/></cols>` } })
  it.each(['hidden="1"', 'width="0" customWidth="1"', 'width="0.1"', 'outlineLevel="1" hidden="1"'])(
    "a column %s",
    (attributes) => {
      expect(hidden(at(attributes))).toBeGreaterThan(5)
    },
  )
  it("columns that are hidden unless they are named", () => {
    const before = {
      "Chỉ tiêu":
        '<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/><cols><col min="1" max="3" width="9"/></cols>',
    }
    expect(hidden({ before })).toBeGreaterThan(5)
  })
  it("a narrow one is seen", () => expect(hidden(at('width="2"'))).toBe(0))
})

describe("by a conditional format", () => {
  const white = '<dxfs count="1"><dxf><font><color rgb="FFFFFFFF"/></font></dxf></dxfs>'
  const formatted = (rule: string, dxfs = white, sqref = "D2:D20"): Written => ({
    styles: `<cellXfs><xf/></cellXfs>${dxfs}`,
    after: { "Chỉ tiêu": `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>` },
    cells: { "CT1.1/total": '<c r="@"><v>20</v></c>' },
  })
  const cellIs = (operator: string, ...formulas: string[]) =>
    `<cfRule type="cellIs" dxfId="0" priority="1" operator="${operator}">${formulas.map((text) => `<formula>${text}</formula>`).join("")}</cfRule>`
  const expression = (formula: string) =>
    `<cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`

  it.each<[what: string, rule: string, count: number]>([
    ["greater than", cellIs("greaterThan", "15"), 1],
    ["equal", cellIs("equal", "20"), 1],
    ["between", cellIs("between", "15", "25"), 1],
    ["not between", cellIs("notBetween", "15", "25"), 4],
    ["greater than another cell", cellIs("greaterThan", "$D$2"), 1],
    ["greater than a blank cell, which is 0 there", cellIs("greaterThan", "$Z$1"), 5],
    ["less than a blank cell", cellIs("lessThan", "$Z$1"), 0],
    ["less than an error", cellIs("lessThan", "1/0"), 0],
    ["an expression on itself", expression("D2=20"), 1],
    ["an expression on its row", expression('$A2="CT1.1/total"'), 1],
    ["always", expression("TRUE"), 5],
    ["not blank", '<cfRule type="notContainsBlanks" dxfId="0"><formula>LEN(TRIM(D2))&gt;0</formula></cfRule>', 5],
    ["AND", expression("AND(ISNUMBER(D2),D2&gt;15)"), 1],
    ["the first", '<cfRule type="top10" dxfId="0" rank="1"/>', 1],
    ["the last two, of four that are alike", '<cfRule type="top10" dxfId="0" rank="2" bottom="1"/>', 4],
    ["the first fifth", '<cfRule type="top10" dxfId="0" rank="20" percent="1"/>', 1],
    ["below the mean", '<cfRule type="aboveAverage" aboveAverage="0" dxfId="0"/>', 4],
    ["above the mean", '<cfRule type="aboveAverage" dxfId="0"/>', 1],
    ["far above the mean", '<cfRule type="aboveAverage" stdDev="1" dxfId="0"/>', 1],
    ["farther above the mean than any", '<cfRule type="aboveAverage" stdDev="3" dxfId="0"/>', 0],
    ["far below the mean, which none is", '<cfRule type="aboveAverage" aboveAverage="0" stdDev="1" dxfId="0"/>', 0],
    ["a value of its own", '<cfRule type="uniqueValues" dxfId="0"/>', 1],
    ["a value that stands more than once", '<cfRule type="duplicateValues" dxfId="0"/>', 4],
    ["zeros alone", cellIs("equal", "0"), 0],
    ["errors alone", expression("ISERROR(D2)"), 0],
    ["blanks alone", '<cfRule type="containsBlanks" dxfId="0"><formula>LEN(TRIM(D2))=0</formula></cfRule>', 0],
    ["not met", cellIs("greaterThan", "100"), 0],
    ["an expression that nobody can tell", expression("COUNTIF($D$2:$D$20,D2)&gt;1"), 0],
  ])("white where it is %s", (_, rule, count) => expect(hidden(formatted(rule))).toBe(count))

  it.each<[what: string, dxfs: string, count: number]>([
    ["a format without signs", '<dxfs><dxf><numFmt numFmtId="165" formatCode=";;;"/></dxf></dxfs>', 1],
    [
      "the colour of its fill",
      '<dxfs><dxf><font><color rgb="FF00B050"/></font><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></dxf></dxfs>',
      1,
    ],
    [
      "white on its dark fill",
      '<dxfs><dxf><font><color rgb="FFFFFFFF"/></font><fill><patternFill><bgColor rgb="FF1F4E79"/></patternFill></fill></dxf></dxfs>',
      0,
    ],
    ["red", '<dxfs><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>', 0],
  ])("%s", (_, dxfs, count) => expect(hidden(formatted(cellIs("greaterThan", "15"), dxfs))).toBe(count))

  it("the colour of the cell's own fill", () => {
    const styles = `${look("", solid('rgb="FFFFF9DB"'))}<dxfs><dxf><font><color rgb="FFFFF9DB"/></font></dxf></dxfs>`
    expect(hidden({ ...formatted(cellIs("greaterThan", "15")), cells, styles })).toBe(1)
  })
  const scale = (...colours: string[]) =>
    `<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/>${colours.length > 2 ? '<cfvo type="percentile" val="50"/>' : ""}<cfvo type="max"/>${colours.map((rgb) => `<color rgb="FF${rgb}"/>`).join("")}</colorScale></cfRule>`
  it.each<[what: string, rule: string, count: number]>([
    ["from white to black", scale("FFFFFF", "000000"), 1],
    ["from black to white", scale("000000", "FFFFFF"), 4],
    [
      "from red over black to green",
      scale("FF0000", "000000", "00FF00").replace('type="min"', 'type="num" val="0"'),
      4,
    ],
    ["from red over yellow to green", scale("F8696B", "FFEB84", "63BE7B"), 0],
    ["from white to red", scale("FFFFFF", "F8696B"), 0],
    ["from black, which no value reaches", scale("FFFFFF", "000000").replace('type="max"', 'type="num" val="100"'), 0],
    [
      "by a formula that nobody can tell",
      scale("000000", "000000").replaceAll(/type="(?:min|max)"/g, 'type="formula" val="$Z$1"'),
      0,
    ],
  ])("on a scale of colours %s", (_, rule, count) => expect(hidden(formatted(rule))).toBe(count))
  const bar = (colour: string) =>
    `<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF${colour}"/></dataBar></cfRule>`
  it.each<[what: string, rule: string, styles: string | undefined, count: number]>([
    ["in the colour of the letters, at its full length", bar("000000"), undefined, 1],
    ["blue", bar("638EC6"), undefined, 0],
    ["white behind white letters on blue", bar("FFFFFF"), look('<color rgb="FFFFFFFF"/>', solid('rgb="FF1F4E79"')), 1],
    ["blue behind white letters on blue", bar("638EC6"), look('<color rgb="FFFFFFFF"/>', solid('rgb="FF1F4E79"')), 0],
  ])("a bar %s", (_, rule, styles, count) =>
    expect(hidden({ ...formatted(rule), ...(styles ? { styles, cells } : {}) })).toBe(count),
  )
  it("bars and icons without the number", () => {
    expect(
      hidden(
        formatted(
          '<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="min"/></dataBar></cfRule>',
          white,
          "D3",
        ),
      ),
    ).toBe(1)
    expect(
      hidden(formatted('<cfRule type="iconSet"><iconSet iconSet="3Arrows" showValue="0"/></cfRule>', white, "D3")),
    ).toBe(1)
    expect(
      hidden(
        formatted('<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/></dataBar></cfRule>', white, "D3"),
      ),
    ).toBe(0)
  })

  it.each<[what: string, dxf: string, ...found: string[]]>([
    ["crossed out", "<font><strike/></font>", "QN325"],
    ["under a format of thousands", '<numFmt numFmtId="165" formatCode="0,"/>', "QN326"],
    ["under a format that is another number", '<numFmt numFmtId="165" formatCode="&quot;99&quot;"/>', "QN326"],
    ["under a format that shows it", '<numFmt numFmtId="165" formatCode="#,##0"/>'],
    ["black on black", '<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>', "QN212"],
    ["on red", '<fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>'],
  ])("%s", (_, dxf, ...expected) => {
    const { diagnostics } = checkedForm(formatted(cellIs("greaterThan", "15"), `<dxfs><dxf>${dxf}</dxf></dxfs>`))
    expect(diagnostics.map(({ code }) => code)).toEqual(expected)
  })

  /** The same in the extension list, its namespace declared where Excel declares it, or at the root. */
  const extended = (rule: string): Written => ({
    after: {
      "Chỉ tiêu": `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}<xm:sqref>D2:D20 Z1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    },
    cells: { "CT1.1/total": '<c r="@"><v>20</v></c>' },
  })
  const x14 = (attributes: string, formula: string, dxf: string) =>
    `<x14:cfRule ${attributes} priority="1" id="{A}">${formula === "" ? "" : `<xm:f>${formula}</xm:f>`}<x14:dxf>${dxf}</x14:dxf></x14:cfRule>`
  const inWhite = '<font><color rgb="FFFFFFFF"/></font>'
  it.each<[what: string, rule: string, count: number]>([
    ["white", x14('type="expression"', "D2=20", inWhite), 1],
    ["white by another sheet", x14('type="expression"', "Bìa!$C$2=1", inWhite), 0],
    ["white above a number", x14('type="cellIs" operator="greaterThan"', "15", inWhite), 1],
    ["red", x14('type="cellIs" operator="greaterThan"', "15", '<font><color rgb="FFFF0000"/></font>'), 0],
    ["without a sign", x14('type="cellIs" operator="lessThan"', "15", '<numFmt numFmtId="9" formatCode=";;;"/>'), 4],
    [
      "white on its own white",
      x14(
        'type="cellIs" operator="greaterThan"',
        "15",
        `${inWhite}<fill><patternFill><bgColor rgb="FFFFFFFF"/></patternFill></fill>`,
      ),
      1,
    ],
    [
      "a bar alone",
      '<x14:cfRule type="dataBar" id="{A}"><x14:dataBar showValue="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo></x14:dataBar></x14:cfRule>',
      5,
    ],
    [
      "an icon alone",
      '<x14:cfRule type="iconSet" id="{A}"><x14:iconSet iconSet="3Stars" showValue="0"/></x14:cfRule>',
      5,
    ],
    [
      "a scale that ends in black",
      '<x14:cfRule type="colorScale" id="{A}"><x14:colorScale><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>20</xm:f></x14:cfvo><x14:color rgb="FFFFFFFF"/><x14:color rgb="FF000000"/></x14:colorScale></x14:cfRule>',
      1,
    ],
    ["far above the mean", x14('type="aboveAverage" stdDev="1"', "", inWhite), 1],
    [
      "a bar beside it",
      '<x14:cfRule type="dataBar" id="{A}"><x14:dataBar><x14:cfvo type="autoMin"/></x14:dataBar></x14:cfRule>',
      0,
    ],
  ])("of the extension list, %s", (_, rule, count) => expect(hidden(extended(rule))).toBe(count))
})

describe("under a merged cell", () => {
  const merged = (...refs: string[]): Written => ({
    after: { "Chỉ tiêu": `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` },
    rows: { "Chỉ tiêu": '<row r="30"><c r="A30"><v>1</v></c><c r="B30"><v>2</v></c></row>' },
  })
  it.each<[refs: string[], count: number]>([
    [["D2:D3"], 1],
    [["C3:D3"], 1],
    [["D2:D6"], 4],
    [["D3:E3"], 0],
    [["A30:B30", "D2:D3"], 2],
    [["A30:B40"], 1],
    [["D3:D3"], 0],
    [["A1:XFD1048576"], 27],
    [["Z90:AC99"], 0],
  ])("%j", (refs, count) => expect(hidden(merged(...refs))).toBe(count))
})
