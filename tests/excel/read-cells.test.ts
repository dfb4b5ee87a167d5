import { describe, expect, it } from "vitest"
import { cellLines } from "../support/cells.ts"
import { bookOf, sheetXml, smallBook, strict, transitional } from "../support/package.ts"

const row = (cells: string) => `<row r="1">${cells}</row>`
const strings = (si: string) => bookOf(row('<c r="A1" t="s"><v>0</v></c>'), { strings: si })

describe("values", () => {
  it.each<[what: string, cells: string, ...lines: string[]]>([
    ["a number", '<c r="A1"><v>234</v></c>', "A1 234"],
    ["a number with its type", '<c r="A1" t="n"><v>-1.5</v></c>', "A1 -1.5"],
    ["a number with an exponent", '<c r="A1"><v>1.2E+3</v></c>', "A1 1200"],
    ["float noise is kept as it is", '<c r="A1"><v>75609.00000000001</v></c>', "A1 75609.00000000001"],
    ["spaces around a number", '<c r="A1"><v> 12 </v></c>', "A1 12"],
    ["a word in a number's place is text", '<c r="A1"><v>hai</v></c>', 'A1 "hai"'],
    ["what JavaScript takes for a number is text", '<c r="A1"><v>0x10</v></c>', 'A1 "0x10"'],
    ["a number beyond all bounds is text", '<c r="A1"><v>1e999</v></c>', 'A1 "1e999"'],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>Sơn Tịnh</t></is></c>', 'A1 "Sơn Tịnh"'],
    [
      "an inline string in runs",
      '<c r="A1" t="inlineStr"><is><r><t>Sơn </t></r><r><t>Tịnh</t></r></is></c>',
      'A1 "Sơn Tịnh"',
    ],
    ["an inline string without its type", '<c r="A1"><is><t>Ba Tơ</t></is></c>', 'A1 "Ba Tơ"'],
    ["a string in the cell", '<c r="A1" t="str"><v>Ba Tơ</v></c>', 'A1 "Ba Tơ"'],
    ["entities", '<c r="A1" t="str"><v>a &amp; b &lt; c &#x1A1;</v></c>', 'A1 "a & b < c ơ"'],
    ["a CDATA section", '<c r="A1" t="str"><v><![CDATA[<c r="B1"/> & d]]></v></c>', 'A1 "<c r=\\"B1\\"/> & d"'],
    [
      "a line break written as an escape",
      '<c r="A1" t="str"><v>dòng 1_x000D_\ndòng 2</v></c>',
      'A1 "dòng 1\\r\\ndòng 2"',
    ],
    ["an escaped escape", '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', 'A1 "_x000D_"'],
    ["half a character", '<c r="A1" t="str"><v>_xD83D_ và _xD83D__xDE00_</v></c>', 'A1 "\ufffd và 😀"'],
    [
      "marks heaped upon a letter, up to 30 of them",
      `<c r="A1" t="str"><v>a${"\u0323\u0302".repeat(99)}b</v></c>`,
      `A1 "a${"\u0323\u0302".repeat(15)}b"`,
    ],
    ["spaces that are kept", '<c r="A1" t="inlineStr"><is><t xml:space="preserve">  a </t></is></c>', 'A1 "  a "'],
    ["true and false", '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', "A1 TRUE", "B1 FALSE"],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', "A1 #DIV/0!"],
    ["an ISO date", '<c r="A1" t="d"><v>2013-07-04T00:00:00</v></c>', "A1 day 2013-07-04T00:00:00"],
    ["nothing", '<c r="A1"/><c r="B1"></c><c r="C1"><v/></c><c r="D1" s="0"/>'],
    ["an unknown type is read by its value", '<c r="A1" t="x"><v>5</v></c>', "A1 5"],
  ])("%s", (_, cells, ...lines) => expect(cellLines(bookOf(row(cells)))).toEqual(lines))
})

describe("formulas", () => {
  it.each<[what: string, cells: string, ...lines: string[]]>([
    ["with a number", '<c r="A1"><f>B1*2</f><v>4</v></c>', "A1 4 =B1*2"],
    ["with a text", '<c r="A1" t="str"><f>B1&amp;"x"</f><v>ax</v></c>', 'A1 "ax" =B1&"x"'],
    ["with an empty text", '<c r="A1" t="str"><f>IF(B1,1,"")</f><v></v></c>', 'A1 "" =IF(B1,1,"")'],
    ["with an error", '<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>', "A1 #REF! =B1"],
    ["without a cached value", '<c r="A1"><f>B1</f></c>', "A1 ? =B1"],
    ["with an empty cached value", '<c r="A1"><f>B1</f><v></v></c>', "A1 ? =B1"],
    [
      "shared: followers carry the text of the first",
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1+1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
      "A1 1 =C1+1",
      "B1 2 =C1+1",
    ],
    ["shared, the first one missing", '<c r="A1"><f t="shared" si="7"/><v>1</v></c>', "A1 1 ="],
    ["of an array", '<c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2*C1:C2)</f><v>8</v></c>', "A1 8 =SUM(B1:B2*C1:C2)"],
    ["of a data table", '<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>8</v></c>', "A1 8 ="],
  ])("%s", (_, cells, ...lines) => expect(cellLines(bookOf(row(cells)))).toEqual(lines))
})

describe("shared strings", () => {
  it.each<[what: string, si: string, line: string]>([
    ["plain", "<si><t>Bình Sơn</t></si>", 'A1 "Bình Sơn"'],
    [
      "in runs, with a font of their own",
      '<si><r><rPr><rFont val=".VnTime"/></rPr><t>C«ng </t></r><r><t>an</t></r></si>',
      'A1 "C«ng an" ~.VnTime',
    ],
    [
      "phonetic runs left out",
      '<si><t>Bình</t><rPh sb="0" eb="1"><t>ビン</t></rPh><phoneticPr fontId="1"/></si>',
      'A1 "Bình"',
    ],
    ["empty", "<si><t/></si>", 'A1 ""'],
    ["not there", "", "corrupt shared-string: xl/worksheets/sheet1.xml"],
  ])("%s", (_, si, line) => expect(cellLines(strings(si))).toEqual([line]))

  it("mix with inline strings", () =>
    expect(
      cellLines(
        bookOf(row('<c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>c</t></is></c>'), {
          strings: "<si><t>a</t></si><si><t>b</t></si>",
        }),
      ),
    ).toEqual(['A1 "b"', 'B1 "c"']))
})

describe("where a cell is", () => {
  it.each<[what: string, rows: string, ...lines: string[]]>([
    [
      "cells without an address follow one another",
      '<row r="3"><c><v>1</v></c><c/><c><v>2</v></c></row>',
      "A3 1",
      "C3 2",
    ],
    [
      "rows without a number follow one another",
      "<row><c><v>1</v></c></row><row/><row><c><v>2</v></c></row>",
      "A1 1",
      "A3 2",
    ],
    ["a cell without an address after a blank one", '<row r="1"><c r="B1"/><c r="C1"/><c><v>7</v></c></row>', "D1 7"],
    ["a row without a number after a blank one", '<row r="4"/><row r="5"/><row><c><v>7</v></c></row>', "A6 7"],
    [
      "rows out of order",
      '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      "A2 2",
      "A5 5",
    ],
    ["cells out of order", '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>', "A1 1", "C1 3"],
    ["the cell's own address counts", '<row r="1"><c r="B7"><v>3</v></c></row>', "B7 3"],
    ["small letters and dollars", '<row r="1"><c r="$b$1"><v>3</v></c></row>', "B1 3"],
    ["the last cell of the grid", '<row r="1048576"><c r="XFD1048576"><v>3</v></c></row>', "XFD1048576 3"],
    [
      "one more row",
      '<row r="1048577"><c r="A1048577"><v>3</v></c></row>',
      "corrupt sheet-address: xl/worksheets/sheet1.xml",
    ],
    ["one more column", '<row r="1"><c r="XFE1"><v>3</v></c></row>', "corrupt sheet-address: xl/worksheets/sheet1.xml"],
    ["no address at all", '<row r="1"><c r="7"><v>3</v></c></row>', "corrupt sheet-address: xl/worksheets/sheet1.xml"],
    ["the same cell twice, the same value", '<row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>3</v></c></row>', "A1 3"],
    ["twice, blank and filled", '<row r="1"><c r="A1"/><c r="A1"><v>3</v></c></row>', "A1 3"],
    [
      "twice, with two values: nobody knows which one counts",
      '<row r="1"><c r="A1"><v>3</v></c></row><row r="1"><c r="A1"><v>4</v></c></row>',
      "corrupt cell-repeated: xl/worksheets/sheet1.xml A1",
    ],
  ])("%s", (_, rows, ...lines) => expect(cellLines(bookOf(rows))).toEqual(lines))
})

describe("hidden", () => {
  const styles = [
    '<numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts>',
    '<fonts><font><sz val="11"/></font><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font><font><color theme="0" tint="-0.5"/></font><font><color indexed="9"/></font></fonts>',
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FF000080"/></patternFill></fill></fills>',
    "<cellXfs><xf/>",
    '<xf fontId="1"/><xf fontId="1" fillId="1"/><xf fontId="1" fillId="2"/><xf fontId="2"/><xf fontId="3"/><xf fontId="4"/><xf numFmtId="164"/>',
    '</cellXfs><dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf></dxfs>',
  ].join("")
  const styled = (s: number) => bookOf(`<row r="1"><c r="A1" s="${s}"><v>1</v></c></row>`, { styles })

  it.each<[what: string, bytes: Uint8Array, hidden: boolean]>([
    ["a hidden row", bookOf('<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>'), true],
    ["a row without height", bookOf('<row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c></row>'), true],
    ["a row with hidden=false", bookOf('<row r="1" hidden="false"><c r="A1"><v>1</v></c></row>'), false],
    [
      "a hidden column",
      bookOf(row('<c r="A1"><v>1</v></c>'), { before: '<cols><col min="1" max="3" hidden="1"/></cols>' }),
      true,
    ],
    [
      "a column without width",
      bookOf(row('<c r="A1"><v>1</v></c>'), { before: '<cols><col min="1" max="1" width="0"/></cols>' }),
      true,
    ],
    [
      "the column beside it",
      bookOf(row('<c r="A1"><v>1</v></c>'), { before: '<cols><col min="2" max="16384" hidden="1"/></cols>' }),
      false,
    ],
    ["white letters", styled(1), true],
    ["white on white", styled(2), true],
    ["white on blue", styled(3), false],
    ["the theme's white", styled(4), true],
    ["the theme's white, darkened", styled(5), false],
    ["the palette's white", styled(6), true],
    ["a format that shows nothing", styled(7), true],
    ["plain", styled(0), false],
  ])("%s", (_, bytes, hidden) => expect(cellLines(bytes)[0]?.endsWith(" hidden")).toBe(hidden))
})

describe("dialects", () => {
  const plain = sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>')
  const prefixed = plain.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=")
  const all = { strings: "<si><t>chữ</t></si>" }
  it.each<[what: string, sheet: string]>([
    ["transitional", plain],
    ["strict", plain.replace(transitional, strict)],
    ["every element prefixed", prefixed],
    ["another prefix", prefixed.replaceAll("x:", "ss_1:")],
    ["no namespace", plain.replace(` xmlns="${transitional}"`, "")],
    ["attributes in single quotes", plain.replace(/(?<=<(?:c|row)[^>]*)"/g, "'")],
    ["a byte order mark", `\ufeff${plain}`],
    [
      "elements of other namespaces between",
      plain.replace(
        "<sheetData>",
        '<mc:AlternateContent xmlns:mc="urn:mc"><row r="9"><c r="A9"><v>9</v></c></row></mc:AlternateContent><sheetData>',
      ),
    ],
    ["a foreign cell in a row", plain.replace('<c r="B1">', '<z:c xmlns:z="urn:z" r="A1"><v>5</v></z:c><c r="B1">')],
    [
      "a foreign default namespace inside",
      plain.replace(
        "</worksheet>",
        '<extLst><ext xmlns="urn:other"><row><c r="C1"><v>1</v></c></row></ext></extLst></worksheet>',
      ),
    ],
    ["comments between", plain.replace(/<c /g, "<!-- x --><c ")],
    ["pretty-printed", plain.replace(/></g, ">\n  <")],
  ])("%s", (_, sheet) =>
    expect(cellLines(smallBook({ ...all, sheets: { A: sheet } }))).toEqual(['A1 "chữ"', "B1 2 =1+1"]),
  )

  it.each<[what: string, order: "le" | "be", mark: boolean]>([
    ["UTF-16, little end first", "le", true],
    ["UTF-16, big end first", "be", true],
    ["UTF-16 without a mark", "le", false],
  ])("%s", (_, order, mark) => {
    const text = `${mark ? "\ufeff" : ""}${plain.replace("UTF-8", "UTF-16")}`
    const bytes = new Uint8Array(text.length * 2)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === "le")
    expect(cellLines(smallBook({ ...all, sheets: { A: "" }, parts: { "xl/worksheets/sheet1.xml": bytes } }))).toEqual([
      'A1 "chữ"',
      "B1 2 =1+1",
    ])
  })
})
