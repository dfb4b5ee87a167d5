import { describe, expect, it } from "vitest"
import { relationsXml } from "../support/package.ts"
import { checkedForm, foundAt, type Written } from "../support/written-form.ts"

// Pictures where a value or a text is asked, in every way that office programs place them.

const drawingOf = (anchors: string): string =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${anchors}</xdr:wsDr>`
const pic =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Picture 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>'
const marker = (name: string, col: number, row: number, [dx, dy] = [0, 0]) =>
  `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${dx}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${dy}</xdr:rowOff></xdr:${name}>`
const size = (cx: number, cy: number) => `<xdr:ext cx="${cx}" cy="${cy}"/>`

/** D3 is the cell of CT1.1/total, column 3 and row 2 from 0. */
const total = "CT1.1/total"
const blank = { [total]: "", "CT1.1/converted": '<c r="@"><v>1</v></c>' }
const found = (anchors: string, cells: Written["cells"] = blank) =>
  foundAt(checkedForm({ cells, drawings: { "Chỉ tiêu": drawingOf(anchors) } }), total)

describe("a picture that lies over a blank cell", () => {
  it.each<[what: string, anchor: string]>([
    [
      "two cells, with the cell",
      `<xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}${pic}<xdr:clientData/></xdr:twoCellAnchor>`,
    ],
    [
      "two cells, inside the cell",
      `<xdr:twoCellAnchor editAs="oneCell">${marker("from", 3, 2, [9525, 9525])}${marker("to", 3, 2, [400_000, 180_000])}${pic}</xdr:twoCellAnchor>`,
    ],
    [
      "that does not move",
      `<xdr:twoCellAnchor editAs="absolute">${marker("from", 2, 1)}${marker("to", 4, 8)}${pic}</xdr:twoCellAnchor>`,
    ],
    ["one cell", `<xdr:oneCellAnchor>${marker("from", 3, 2)}${size(500_000, 180_000)}${pic}</xdr:oneCellAnchor>`],
    [
      "a place on the page",
      `<xdr:absoluteAnchor><xdr:pos x="1828800" y="381000"/>${size(600_000, 190_000)}${pic}</xdr:absoluteAnchor>`,
    ],
    [
      "in a group",
      `<xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}<xdr:grpSp>${pic}${pic}</xdr:grpSp></xdr:twoCellAnchor>`,
    ],
    [
      "filling a shape",
      `<xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}<xdr:sp><xdr:spPr><a:blipFill><a:blip r:embed="rId1"/></a:blipFill></xdr:spPr></xdr:sp></xdr:twoCellAnchor>`,
    ],
    [
      "of two ways",
      `<mc:AlternateContent><mc:Choice Requires="a14"><xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}${pic}</xdr:twoCellAnchor></mc:Choice></mc:AlternateContent>`,
    ],
    [
      "drawn in lines (SVG), with a bitmap to fall back on",
      `<xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}${pic.replace('<a:blip r:embed="rId1"/>', '<a:blip r:embed="rId1"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId2"/></a:ext></a:extLst></a:blip>')}</xdr:twoCellAnchor>`,
    ],
    [
      "that shows other cells (the camera's)",
      `<xdr:twoCellAnchor editAs="oneCell">${marker("from", 3, 2)}${marker("to", 4, 3)}<mc:AlternateContent><mc:Choice Requires="a14">${pic.replace("<xdr:pic>", '<xdr:pic macro="">')}</mc:Choice><mc:Fallback>${pic}</mc:Fallback></mc:AlternateContent></xdr:twoCellAnchor>`,
    ],
    [
      "a model in three dimensions",
      `<mc:AlternateContent><mc:Choice Requires="am3d"><xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}<xdr:graphicFrame><a:graphic/></xdr:graphicFrame></xdr:twoCellAnchor></mc:Choice><mc:Fallback><xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}${pic}</xdr:twoCellAnchor></mc:Fallback></mc:AlternateContent>`,
    ],
    [
      "linked from elsewhere",
      `<xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}${pic.replace("r:embed", "r:link")}</xdr:twoCellAnchor>`,
    ],
    [
      "of groups in groups",
      `<xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}<xdr:grpSp><xdr:grpSp>${pic}</xdr:grpSp></xdr:grpSp></xdr:twoCellAnchor>`,
    ],
    [
      "under another prefix",
      `<d:twoCellAnchor xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${(marker("from", 3, 2) + marker("to", 4, 3) + pic).replaceAll("xdr:", "d:")}</d:twoCellAnchor>`,
    ],
    [
      "over the whole sheet",
      `<xdr:twoCellAnchor>${marker("from", 0, 0)}${marker("to", 20, 80)}${pic}</xdr:twoCellAnchor>`,
    ],
    [
      "ink",
      `<xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}<xdr:contentPart r:id="rId1"/></xdr:twoCellAnchor>`,
    ],
  ])("%s", (_, anchor) => expect(found(anchor)).toEqual(["QN220"]))

  it("is no evidence", () => {
    const cells = { "CT4.2/status": '<c r="@" t="str"><v>Đã hoàn thành</v></c>', "CT4.2/status note": "" }
    const checked = checkedForm({ agency: "so-tp", cells })
    const at =
      checked.submission.entries.find(({ row, column }) => row === "CT4.2/status" && column === "note")?.at.cell ?? ""
    const [col, row] = [at.charCodeAt(0) - 65, Number(at.slice(1)) - 1]
    const over = drawingOf(
      `<xdr:twoCellAnchor>${marker("from", col, row)}${marker("to", col + 1, row + 1)}${pic}</xdr:twoCellAnchor>`,
    )
    const drawings = { "Chỉ tiêu": over }
    expect(foundAt(checkedForm({ agency: "so-tp", cells, drawings }), "CT4.2/status")).toEqual(["QN311", "QN220"])
  })
})

describe("pictures that hide no answer", () => {
  const over = `<xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}${pic}</xdr:twoCellAnchor>`
  it("a stamp over a figure", () => expect(found(over, {})).toEqual([]))
  it.each<[what: string, anchor: string]>([
    ["beside it", `<xdr:twoCellAnchor>${marker("from", 7, 2)}${marker("to", 8, 3)}${pic}</xdr:twoCellAnchor>`],
    ["below it", `<xdr:twoCellAnchor>${marker("from", 3, 40)}${marker("to", 4, 50)}${pic}</xdr:twoCellAnchor>`],
    [
      "leaning on its edge",
      `<xdr:twoCellAnchor>${marker("from", 1, 2)}${marker("to", 3, 2, [30_000, 150_000])}${pic}</xdr:twoCellAnchor>`,
    ],
    [
      "a chart",
      `<xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}<xdr:graphicFrame/></xdr:twoCellAnchor>`,
    ],
    [
      "a text box",
      `<xdr:twoCellAnchor>${marker("from", 3, 2)}${marker("to", 4, 3)}<xdr:sp><xdr:txBody><a:p><a:r><a:t>12</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>`,
    ],
  ])("%s", (_, anchor) => expect(found(anchor)).toEqual(["QN304"]))

  it("in a wide column, of a size that would reach it were the column as wide as others", () => {
    const anchor = `<xdr:oneCellAnchor>${marker("from", 2, 2)}${size(1_300_000, 180_000)}${pic}</xdr:oneCellAnchor>`
    const at = (width: number) => {
      const before = { "Chỉ tiêu": `<cols><col min="3" max="3" width="${width}" customWidth="1"/></cols>` }
      return foundAt(checkedForm({ cells: blank, before, drawings: { "Chỉ tiêu": drawingOf(anchor) } }), total)
    }
    expect([at(60), at(9)]).toEqual([["QN304"], ["QN220"]])
  })
})

const structure = (type: string) =>
  `<rvStructures count="1"><s t="${type}"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>`
/** The parts by which Excel 365 places a picture in a cell, or anything else of its kind. */
const rich = (type: string): Partial<Written> => ({
  related: [
    { id: "rIdM", type: "sheetMetadata", target: "metadata.xml" },
    {
      id: "rIdV",
      type: "http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue",
      target: "richData/rdrichvalue.xml",
    },
    {
      id: "rIdW",
      type: "http://schemas.microsoft.com/office/2017/06/relationships/rdRichValueStructure",
      target: "richData/rdrichvaluestructure.xml",
    },
  ],
  parts: {
    "xl/metadata.xml":
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>',
    "xl/richData/rdrichvalue.xml": '<rvData count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>',
    "xl/richData/rdrichvaluestructure.xml": structure(type),
    "xl/richData/_rels/none.rels": relationsXml([]),
  },
})

describe("a picture placed in the cell", () => {
  const inCell = (cell: string, more: Partial<Written> = {}) =>
    foundAt(checkedForm({ ...more, cells: { ...blank, [total]: cell } }), total)
  const value = '<c r="@" t="e" vm="1"><v>#VALUE!</v></c>'

  it.each<[what: string, cell: string, more?: Partial<Written>]>([
    ["Excel 365", value, rich("_localImage")],
    [
      "Excel's IMAGE",
      '<c r="@" t="e" vm="1"><f>_xlfn.IMAGE("https://a.vn/1.png")</f><v>#VALUE!</v></c>',
      rich("_webimage"),
    ],
    ["IMAGE, saved by another program", '<c r="@" t="e"><f>IMAGE("https://a.vn/1.png")</f><v>#NAME?</v></c>'],
    ["WPS", '<c r="@" t="str"><f>_xlfn.DISPIMG("ID_0A1B",1)</f><v>=DISPIMG("ID_0A1B",1)</v></c>'],
    ["WPS, without its prefix", '<c r="@" t="str"><f>DISPIMG("ID_0A1B",1)</f><v></v></c>'],
    [
      "WPS, saved by a program that keeps the text alone",
      '<c r="@" t="inlineStr"><is><t>=DISPIMG("ID_0A1B",1)</t></is></c>',
    ],
    [
      "Google Sheets",
      '<c r="@" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("IMAGE(""https://a.vn/1.png"")"),"")</f><v></v></c>',
    ],
  ])("by %s", (_, cell, more) => expect(inCell(cell, more)).toEqual(["QN220"]))

  it("in a cell for a text it is no text", () => {
    const { diagnostics } = checkedForm({ ...rich("_localImage"), cells: { "HD1.1.1 result": value } })
    expect(diagnostics.map(({ code }) => code)).toEqual(["QN220"])
  })
  it("what else a rich value may be is none", () => {
    expect(inCell(value, rich("_error"))).toEqual(["QN214"])
    expect(inCell(value, rich("_linkedentity"))).toEqual(["QN214"])
    expect(inCell('<c r="@" t="e"><v>#VALUE!</v></c>', rich("_localImage"))).toEqual(["QN214"])
  })
})

describe("the picture of an embedded object, and pictures of old programs", () => {
  const vml = (inside: string, type = "Pict") =>
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t75">${inside}<x:ClientData ObjectType="${type}"><x:Anchor> 3, 5, 2, 2, 3, 60, 2, 18</x:Anchor></x:ClientData></v:shape></xml>`
  const shapes = (xml: string): Written => ({
    cells: blank,
    after: { "Chỉ tiêu": '<legacyDrawing r:id="rId9"/>' },
    parts: {
      "xl/drawings/vmlDrawing1.vml": xml,
      "xl/worksheets/_rels/sheet2.xml.rels": relationsXml([
        { id: "rId9", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      ]),
    },
  })
  const place = (name: string, col: number, row: number) =>
    `<${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></${name}>`
  const object = (from: string, to: string): Written => ({
    cells: blank,
    after: {
      "Chỉ tiêu": `<oleObjects><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><oleObject progId="Package" dvAspect="DVASPECT_ICON" shapeId="1025"><objectPr defaultSize="0"><anchor moveWithCells="1" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${from}${to}</anchor></objectPr></oleObject></mc:Choice><mc:Fallback><oleObject progId="Package" shapeId="1025"/></mc:Fallback></mc:AlternateContent></oleObjects>`,
    },
  })
  it.each<[what: string, written: Written, ...found: string[]]>([
    ["a shape with a picture", shapes(vml('<v:imagedata o:relid="rId1"/>')), "QN220"],
    ["a shape without one", shapes(vml("<v:textbox/>")), "QN304"],
    ["a comment's shape", shapes(vml("<v:textbox/>", "Note")), "QN304"],
    ["an object by its icon", object(place("from", 3, 2), place("to", 4, 3)), "QN220"],
    ["an object beside the cell", object(place("from", 6, 2), place("to", 7, 3)), "QN304"],
  ])("%s", (_, written, ...expected) => expect(foundAt(checkedForm(written), total)).toEqual(expected))
})

it("a drawing that is damaged is no reason to refuse the form", () => {
  expect(found("<xdr:twoCellAnchor><xdr:from>")).toEqual(["QN304"])
})
