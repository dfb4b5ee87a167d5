import { describe, expect, it } from "vitest"
import { relationsXml } from "../support/package.ts"
import { checkedForm, foundAt, type Written } from "../support/written-form.ts"

// Figures that have no room, letters that are pictures, and what lies over a cell.

const total = "CT1.1/total"
const styled = (xf: string, code = "General", font = ""): string =>
  `<numFmts><numFmt numFmtId="164" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts><fonts><font/><font>${font}</font></fonts><fills><fill/></fills><cellXfs><xf/><xf numFmtId="${code === "General" ? 0 : 164}" fontId="1" applyAlignment="1">${xf}</xf></cellXfs>`
const number = (value: number | string) => `<c r="@" s="1"><v>${value}</v></c>`
const text = (words: string) => `<c r="@" s="1" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`
const column = (width: number): Partial<Written> => ({
  before: { "Chỉ tiêu": `<cols><col min="4" max="4" width="${width}" customWidth="1"/></cols>` },
})
const plain = { "CT1.1/converted": '<c r="@"><v>1</v></c>' }
const codes = (written: Written): string[] =>
  foundAt(checkedForm({ ...written, cells: { ...plain, ...written.cells } }), total).filter((line) => line !== "QN321")
const hidden = (written: Written): boolean =>
  checkedForm({ ...written, cells: { ...plain, ...written.cells } }).diagnostics.some(({ code }) => code === "QN212")

describe("in a column that is narrow", () => {
  it.each<[what: string, width: number, value: string, styles?: string, ...found: string[]]>([
    ["five digits in three", 3, number(12_345), styled("", "0"), "QN326"],
    ["thousands apart", 4, number(1_234_567), styled("", "#,##0"), "QN326"],
    ["with its decimals", 4, number(1234), styled("", '#,##0" văn bản"'), "QN326"],
    ["a whole number under General", 2, number(12_345), styled(""), "QN326"],
    ["large letters", 5, number(123), styled("", "0", '<sz val="36"/>'), "QN326"],
    ["pushed aside", 5, number(1234), styled('<alignment horizontal="right" indent="4"/>', "0"), "QN326"],
    ["a figure as text, cut off", 2, text("12345"), styled('<alignment horizontal="right"/>'), "QN326"],
    ["a figure behind spaces", 6, text("               12"), styled('<alignment horizontal="right"/>'), "QN326"],
    ["a figure as text, which runs on over a blank", 2, text("12345"), styled("")],
    ["it fits", 6, number(12_345), styled("", "0")],
    ["it just fits", 5, number(12_345), styled("", "0")],
    ["small letters", 3, number(1234), styled("", "0", '<sz val="8"/>')],
    ["shrunk to fit", 3, number(12_345), styled('<alignment shrinkToFit="1"/>', "0")],
    ["a dash of a 0", 1, number(0), styled("", '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-')],
    ["one digit in a column of one", 1, number(5), styled("", "0")],
    ["a figure as text, wrapped", 2, text("12345"), styled('<alignment wrapText="1"/>')],
    ["float noise under General", 9, number("12345.00000000001"), styled("")],
  ])("%s", (_, width, value, styles = "", ...found) =>
    expect(codes({ ...column(width), styles, cells: { [total]: value } })).toEqual(found),
  )

  it("General rounds: another number only where no decimal is left", () => {
    const amounts = (width: number, value: number) =>
      foundAt(
        checkedForm({
          before: { "Kinh phí": `<cols><col min="3" max="3" width="${width}"/></cols>` },
          cells: { "KP1/trung-uong": `<c r="@"><v>${value}</v></c>` },
        }),
        "KP1/trung-uong",
      )
    expect([amounts(3, 12.345678), amounts(2, 12.6), amounts(5, 12.345678), amounts(9, 340.56)]).toEqual([
      ["QN326"],
      ["QN326"],
      [],
      [],
    ])
  })

  it("a day shows signs as well, and the cover has days", () => {
    const day = (width: number) =>
      foundAt(
        checkedForm({
          before: { Bìa: `<cols><col min="3" max="3" width="${width}"/></cols>` },
          styles: '<fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
          cells: { "BIA/ngay-gui": '<c r="@" s="1"><v>41642</v></c>' },
        }),
        "BIA/ngay-gui",
      )
    expect([day(3), day(9)]).toEqual([["QN326"], []])
  })

  it("a merged cell is as wide as its columns", () => {
    const merged = (ref: string): Written => ({
      ...column(2),
      styles: styled("", "0"),
      cells: { [total]: number(12_345) },
      after: { "Chỉ tiêu": `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` },
    })
    expect([codes(merged("D3:E3")), codes(merged("D3:D4"))]).toEqual([[], ["QN326"]])
  })

  it.each<[what: string, written: Written, is: boolean]>([
    [
      "shrunk until nobody reads it",
      { ...column(1), styles: styled('<alignment shrinkToFit="1"/>', "0"), cells: { [total]: number(12_345) } },
      true,
    ],
    [
      "a row of four points",
      { rows: { "Chỉ tiêu": '<row r="30" ht="4" customHeight="1"><c r="D30"><v>1</v></c></row>' } },
      true,
    ],
    [
      "rows of one point, unless they say otherwise",
      {
        before: { "Chỉ tiêu": '<sheetFormatPr defaultRowHeight="1" customHeight="1"/>' },
      },
      true,
    ],
    [
      "a row of eight points",
      { rows: { "Chỉ tiêu": '<row r="30" ht="8" customHeight="1"><c r="D30"><v>1</v></c></row>' } },
      false,
    ],
  ])("hidden: %s", (_, written, is) => expect(hidden(written)).toBe(is))

  it("stacked or standing digits need a row that is high enough", () => {
    const turned = (rotation: number, height: number) => {
      const { diagnostics } = checkedForm({
        styles: styled(`<alignment textRotation="${rotation}"/>`, "0"),
        before: { "Chỉ tiêu": `<sheetFormatPr defaultRowHeight="${height}" customHeight="1"/>` },
        cells: { [total]: number(12_345) },
      })
      return diagnostics.map(({ code }) => code)
    }
    expect([turned(255, 15), turned(90, 15), turned(255, 60), turned(90, 40), turned(45, 15)]).toEqual([
      ["QN326"],
      ["QN326"],
      [],
      [],
      [],
    ])
  })

  it("is said with the number", () => {
    const { diagnostics } = checkedForm({
      ...column(3),
      styles: styled("", "0"),
      cells: { ...plain, [total]: number(12_345) },
    })
    expect(diagnostics.find(({ code }) => code === "QN326")?.message.vi).toContain(
      "ô hẹp nên không hiện đủ nội dung, hoặc chỉ hiện #### (trong ô là 12.345)",
    )
  })
})

describe("in a font of pictures", () => {
  const inFont = (name: string, cell = number(12)) =>
    codes({ styles: styled("", "0", `<name val="${name}"/>`), cells: { [total]: cell } })
  it.each(["Wingdings", "Wingdings 2", "Webdings", "Marlett", "ZapfDingbats", "IDAutomationHC39M", "@Wingdings"])(
    "%s",
    (name) => expect(inFont(name)).toEqual(["QN326"]),
  )
  it.each(["Symbol", "Times New Roman", ".VnTime", "Arial", "Segoe UI Symbol", "VNI-Times"])(
    "digits are digits in %s",
    (name) => expect(inFont(name)).toEqual([]),
  )
  it.each<[what: string, row: string, cell: string, ...found: string[]]>([
    ["a status", "HD1.1.1", text("Đã hoàn thành"), "QN326"],
    ["what was done", "HD1.1.1 result", text("Tổ chức 5 lớp tập huấn"), "QN326"],
    ["a tick in a note", "CT1.1/total note", text("ü")],
    [
      "a tick before words",
      "HD1.1.1 result",
      '<c r="@" t="inlineStr"><is><r><rPr><rFont val="Wingdings"/></rPr><t>ü</t></r><r><rPr><rFont val="Times New Roman"/></rPr><t xml:space="preserve"> Tổ chức 5 lớp</t></r></is></c>',
    ],
    [
      "words of another font in such a cell",
      "HD1.1.1 result",
      '<c r="@" s="1" t="inlineStr"><is><r><rPr><rFont val="Times New Roman"/></rPr><t>Tổ chức 5 lớp</t></r></is></c>',
    ],
    [
      "one digit of two",
      total,
      '<c r="@" t="inlineStr"><is><r><t>1</t></r><r><rPr><rFont val="Wingdings"/></rPr><t>2</t></r></is></c>',
      "QN306 1? 12",
    ],
  ])("%s", (_, row, cell, ...found) => {
    const checked = checkedForm({
      styles: styled("", "0", '<name val="Wingdings"/>'),
      cells: { ...plain, [row]: cell },
    })
    expect(foundAt(checked, row.split(" ")[0] ?? "")).toEqual(found)
  })
  it("a tick is not what a note in Greek letters is", () =>
    expect(inFont("Symbol", text("12 van ban"))).not.toEqual([]))
})

describe("behind something that nothing is seen through", () => {
  const marker = (name: string, col: number, dx: number, row: number, dy: number) =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${dx}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${dy}</xdr:rowOff></xdr:${name}>`
  const drawing = (inside: string, to = marker("to", 4, 0, 3, 0), relations = ""): Written => ({
    cells: plain,
    drawings: {
      "Chỉ tiêu": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:twoCellAnchor>${marker("from", 3, 0, 2, 0)}${to}${inside}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    },
    ...(relations === ""
      ? {}
      : {
          parts: {
            "xl/drawings/_rels/drawing2.xml.rels": relationsXml([
              { id: "rId1", type: "image", target: `../media/${relations}` },
            ]),
          },
        }),
  })
  const shape = (fill: string, more = "", hidden = "") =>
    `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Rectangle 1" ${hidden}/></xdr:nvSpPr><xdr:spPr>${fill}<a:ln><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln></xdr:spPr>${more}</xdr:sp>`
  const white = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'
  const pic =
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Picture 1"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>'
  it.each<[what: string, written: Written, is: boolean]>([
    ["a white box", drawing(shape(white)), true],
    ["a text box of the theme", drawing(shape("", '<xdr:style><a:fillRef idx="1"/></xdr:style>')), true],
    ["a box over nearly all of it", drawing(shape(white), marker("to", 3, 570_000, 2, 185_000)), true],
    ["a photograph", drawing(pic, undefined, "image1.jpg"), true],
    ["a chart", drawing('<xdr:graphicFrame macro=""><a:graphic/></xdr:graphicFrame>'), true],
    ["a stamp or a signature, which are seen through", drawing(pic, undefined, "image1.png"), false],
    ["a frame without a fill", drawing(shape("<a:noFill/>")), false],
    [
      "a line around it, of the theme",
      drawing(shape("<a:noFill/>", '<xdr:style><a:fillRef idx="1"/></xdr:style>')),
      false,
    ],
    [
      "a marker's veil",
      drawing(shape('<a:solidFill><a:srgbClr val="FFFF00"><a:alpha val="40000"/></a:srgbClr></a:solidFill>')),
      false,
    ],
    ["a shape that is hidden", drawing(shape(white, "", 'hidden="1"')), false],
    ["a small box in its corner", drawing(shape(white), marker("to", 3, 150_000, 2, 180_000)), false],
    ["an arrow", drawing("<xdr:cxnSp><xdr:spPr/></xdr:cxnSp>"), false],
  ])("%s", (_, written, is) => expect(hidden(written)).toBe(is))

  const sized = (cx: number, width: number): Written => ({
    ...column(width),
    cells: plain,
    drawings: {
      "Chỉ tiêu": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor>${marker("from", 3, 0, 2, 0)}<xdr:ext cx="${cx}" cy="190500"/>${shape(white)}</xdr:oneCellAnchor></xdr:wsDr>`,
    },
  })
  it("one that says only how large it is", () =>
    expect([hidden(sized(700_000, 9)), hidden(sized(700_000, 40))]).toEqual([true, false]))

  const vml = (attributes: string, client: string): Written => ({
    cells: plain,
    after: { "Chỉ tiêu": '<legacyDrawing r:id="rId9"/>' },
    parts: {
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="a" ${attributes}>${client}</v:shape></xml>`,
      "xl/worksheets/_rels/sheet2.xml.rels": relationsXml([
        { id: "rId9", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      ]),
    },
  })
  const client = (type: string, more = "") =>
    `<x:ClientData ObjectType="${type}">${more}<x:Anchor>3, 0, 2, 0, 4, 0, 3, 0</x:Anchor></x:ClientData>`
  it.each<[what: string, written: Written, is: boolean]>([
    ["a comment that is always shown", vml('fillcolor="#ffffe1"', client("Note", "<x:Visible/>")), true],
    ["a comment that is shown when asked for", vml('fillcolor="#ffffe1"', client("Note")), false],
    ["a button", vml("", client("Button")), true],
    ["a box to tick", vml('filled="f"', client("Checkbox")), false],
    ["a list to choose from, hidden", vml('style="visibility:hidden"', client("Drop")), false],
  ])("of old programs, %s", (_, written, is) => expect(hidden(written)).toBe(is))
})
