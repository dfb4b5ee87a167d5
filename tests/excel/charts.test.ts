import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import type { Book, BookChart } from "../../src/excel/book.ts"
import { look } from "../../src/excel/look.ts"
import { writeBook } from "../../src/excel/write/write.ts"

/** What ECMA-376 lets stand in an element, in its order (what this writer has no use for is left out, and is a failure where it comes). */
const order: Readonly<Record<string, string>> = {
  "c:chartSpace": "c:date1904 c:roundedCorners c:chart c:spPr c:txPr c:printSettings",
  "c:chart": "c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
  "c:title": "c:tx c:layout c:overlay c:spPr c:txPr",
  "c:plotArea": "c:layout c:barChart c:lineChart c:catAx c:valAx c:spPr",
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:axId",
  "c:lineChart": "c:grouping c:varyColors c:ser c:dLbls c:marker c:axId",
  "c:barChart/c:ser": "c:idx c:order c:tx c:spPr c:invertIfNegative c:dPt c:dLbls c:cat c:val",
  "c:lineChart/c:ser": "c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:cat c:val c:smooth",
  "c:ser/c:marker": "c:symbol c:size c:spPr",
  "c:dLbls":
    "c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween",
  "c:scaling": "c:logBase c:orientation c:max c:min",
  "c:legend": "c:legendPos c:layout c:overlay c:spPr c:txPr",
  "c:strRef": "c:f c:strCache",
  "c:numRef": "c:f c:numCache",
  "c:strCache": "c:ptCount c:pt",
  "c:numCache": "c:formatCode c:ptCount c:pt",
  "c:rich": "a:bodyPr a:lstStyle a:p",
  "c:txPr": "a:bodyPr a:lstStyle a:p",
  "c:spPr": "a:noFill a:solidFill a:ln",
  "a:p": "a:pPr a:r a:endParaRPr",
  "a:r": "a:rPr a:t",
  "a:rPr": "a:solidFill a:latin a:ea a:cs",
  "a:defRPr": "a:solidFill a:latin a:ea a:cs",
  "xdr:twoCellAnchor": "xdr:from xdr:to xdr:graphicFrame xdr:clientData",
  "xdr:graphicFrame": "xdr:nvGraphicFramePr xdr:xfrm a:graphic",
  "xdr:nvGraphicFramePr": "xdr:cNvPr xdr:cNvGraphicFramePr",
  "xdr:xfrm": "a:off a:ext",
  "xdr:from": "xdr:col xdr:colOff xdr:row xdr:rowOff",
  "xdr:to": "xdr:col xdr:colOff xdr:row xdr:rowOff",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing extLst",
  sheetView: "pane selection",
  c: "f v",
}

/** Children out of the order of their parent, as `parent: a,b`; parents of several kinds of children whose order is not known; and tags that do not close. */
function disorder(xml: string): string[] {
  const faults: string[] = []
  const open: { name: string; children: string[] }[] = []
  for (const [, closing, name = "", empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (!closing) {
      open.at(-1)?.children.push(name)
      open.push({ name, children: [] })
    }
    if (!closing && !empty) continue
    const element = open.pop()
    if (element?.name !== name) faults.push(`${name} closes ${element?.name}`)
    const allowed = (order[`${open.at(-1)?.name}/${name}`] ?? order[name])?.split(" ")
    if (!allowed && new Set(element?.children).size > 1) faults.push(`${name}: of what order?`)
    const places = element?.children.map((child) => allowed?.indexOf(child) ?? 0) ?? []
    if (places.some((place, i) => place < (places[i - 1] ?? 0))) faults.push(`${name}: ${element?.children}`)
  }
  return [...faults, ...open.map(({ name }) => `${name} stays open`)]
}

const chart = (more: Partial<BookChart> = {}): BookChart => ({
  title: 'Kinh phí & "đề án"',
  place: { top: 5, left: 1, bottom: 20, right: 3 },
  sheet: "Biểu đồ",
  heading: 1,
  categories: ["DA1", "DA2 <x>"],
  series: [
    { kind: "bar", title: "Đã chi", column: 2, values: [0.5, null], color: "1F4E79", labels: "0.0%" },
    { kind: "mark", title: "Mục tiêu", column: 3, values: [0.75, 1], color: "C55A11", labels: "0%" },
  ],
  bars: "up",
  stacked: false,
  format: "0%",
  most: 1,
  ...more,
})
const book = (...charts: BookChart[]): Book => ({
  title: "Báo cáo",
  creator: "Công an tỉnh",
  sheets: [
    { name: "Trang trước", columns: [], rows: [], print: { orientation: "portrait", footer: { text: "", page: "" } } },
    {
      name: "Biểu đồ",
      columns: [{ width: 10 }],
      rows: [
        { cells: [{ value: "Đạt", style: look.text, link: { sheet: "Biểu đồ", cell: "A1" } }] },
        { cells: [], newPage: true },
      ],
      autoFilter: { top: 1, left: 1, bottom: 2, right: 1 },
      looks: [{ range: { top: 1, left: 1, bottom: 2, right: 1 }, begins: "Đạt", style: { color: "1E6B34" } }],
      charts,
      print: { orientation: "portrait", footer: { text: "Biểu đồ", page: "Trang" } },
    },
  ],
})
const partsOf = async (of: Book) =>
  new Map(Object.entries(unzipSync(await writeBook(of))).map(([name, bytes]) => [name, strFromU8(bytes)]))

describe("native charts", () => {
  it.each([
    ["bars and marks", chart()],
    ["stacked bars across", chart({ bars: "across", stacked: true, most: null, series: chart().series.slice(0, 1) })],
  ])("%s: every element stands in the schema's order, in the chart, the drawing and the sheet", async (_, one) => {
    const parts = await partsOf(book(one))
    for (const name of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "xl/worksheets/sheet2.xml"])
      expect(disorder(parts.get(name) ?? ""), name).toEqual([])
  })

  it("the test of order finds what is out of order", () => {
    expect(disorder("<c:scaling><c:max/><c:orientation/></c:scaling>")).toHaveLength(1)
    expect(disorder("<c:scaling><c:unknown/></c:scaling><c:legend>")).toHaveLength(2)
    expect(disorder("<c:unknown><c:max/><c:min/></c:unknown>")).toHaveLength(1)
  })

  it("are linked from the sheet to the chart, each part with its type", async () => {
    const parts = await partsOf(book(chart(), chart()))
    expect(parts.get("xl/worksheets/sheet2.xml")).toMatch(/<drawing r:id="rId900"\/><\/worksheet>$/)
    expect(parts.get("xl/worksheets/_rels/sheet2.xml.rels")).toContain('Target="../drawings/drawing1.xml"')
    expect(parts.get("xl/drawings/_rels/drawing1.xml.rels")).toContain('Target="../charts/chart2.xml"')
    const types = parts.get("[Content_Types].xml") ?? ""
    for (const name of ["charts/chart1", "charts/chart2", "drawings/drawing1"])
      expect(types).toContain(`<Override PartName="/xl/${name}.xml"`)
  })

  it("refer to the table's cells, and keep the values as they are now", async () => {
    const xml = (await partsOf(book(chart()))).get("xl/charts/chart1.xml") ?? ""
    const references = [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, text]) => text?.replaceAll("&apos;", "'"))
    const [names, own, marks] = ["$A$2:$A$3", "$B$2:$B$3", "$C$2:$C$3"].map((cells) => `'Biểu đồ'!${cells}`)
    expect(references).toEqual(["'Biểu đồ'!$B$1", names, own, "'Biểu đồ'!$C$1", names, marks])
    expect(xml).toContain('<c:pt idx="0"><c:v>0.5</c:v></c:pt></c:numCache>')
    expect(xml).toContain("DA2 &lt;x&gt;")
  })

  it("a book without charts has no part of them", async () => {
    expect([...(await partsOf(book())).keys()].filter((name) => /chart|drawing/.test(name))).toEqual([])
  })
})
