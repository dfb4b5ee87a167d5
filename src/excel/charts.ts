// Native charts, which exceljs cannot write: the parts of the package that Excel edits as any chart of its own. The order of the elements
// is that of ECMA-376, and Excel "repairs" (removes) what departs from it.
import { strFromU8, strToU8 } from "fflate"
import { cellRef } from "./address.ts"
import type { BookChart, BookSheet, ChartSeries } from "./book.ts"
import { font } from "./look.ts"
import type { Parts } from "./write/pack.ts"
import { encoded } from "./write/text.ts"

const office = "http://schemas.openxmlformats.org"
const main = `${office}/drawingml/2006/main`
const chartNs = `${office}/drawingml/2006/chart`
const relNs = `${office}/officeDocument/2006/relationships`
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Adds the sheets' charts to the package: a drawing for each sheet that has some, and a part for each chart. */
export function addCharts(parts: Parts, sheets: readonly BookSheet[]): void {
  const added: { readonly name: string; readonly type: string }[] = []
  let count = 0
  let drawings = 0
  for (const [i, { charts = [] }] of sheets.entries()) {
    if (charts.length === 0) continue
    drawings += 1
    const first = count + 1
    for (const chart of charts) {
      count += 1
      const name = `xl/charts/chart${count}.xml`
      parts[name] = strToU8(chartXml(chart))
      added.push({ name, type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml" })
    }
    const drawing = `xl/drawings/drawing${drawings}.xml`
    parts[drawing] = strToU8(drawingXml(charts))
    parts[`xl/drawings/_rels/drawing${drawings}.xml.rels`] = strToU8(
      relations(charts.map((_, i) => ({ id: i + 1, type: "chart", target: `../charts/chart${first + i}.xml` }))),
    )
    added.push({ name: drawing, type: "application/vnd.openxmlformats-officedocument.drawing+xml" })
    linkDrawing(parts, i + 1, drawings)
  }
  const types = parts["[Content_Types].xml"]
  if (added.length === 0 || types === undefined) return
  const overrides = added.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`).join("")
  parts["[Content_Types].xml"] = strToU8(strFromU8(types).replace("</Types>", `${overrides}</Types>`))
}

/** The sheet names its drawing after what is said of printing. */
function linkDrawing(parts: Parts, sheet: number, drawing: number): void {
  const [name, rels] = [`xl/worksheets/sheet${sheet}.xml`, `xl/worksheets/_rels/sheet${sheet}.xml.rels`]
  const relation = { id: 900, type: "drawing", target: `../drawings/drawing${drawing}.xml` }
  const known = parts[rels]
  const added = relations([relation])
  parts[rels] = strToU8(
    known === undefined
      ? added
      : strFromU8(known).replace("</Relationships>", `${relationXml(relation)}</Relationships>`),
  )
  const xml = strFromU8(parts[name] ?? new Uint8Array())
  parts[name] = strToU8(
    xml.replace(/(?=<(?:legacyDrawing|tableParts|extLst)\b|<\/worksheet>)/, `<drawing r:id="rId${relation.id}"/>`),
  )
}

interface Relation {
  readonly id: number
  readonly type: string
  readonly target: string
}

const relationXml = ({ id, type, target }: Relation): string =>
  `<Relationship Id="rId${id}" Type="${relNs}/${type}" Target="${target}"/>`

const relations = (all: readonly Relation[]): string =>
  `${prolog}<Relationships xmlns="${office}/package/2006/relationships">${all.map(relationXml).join("")}</Relationships>`

function drawingXml(charts: readonly BookChart[]): string {
  const anchors = charts.map(({ title, place }, i) => {
    const corner = (tag: string, column: number, row: number) =>
      `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`
    const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${encoded(title)}" descr="${encoded(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
    const size = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
    const graphic = `<a:graphic><a:graphicData uri="${chartNs}"><c:chart xmlns:c="${chartNs}" r:id="rId${i + 1}"/></a:graphicData></a:graphic>`
    return `<xdr:twoCellAnchor>${corner("from", place.left - 1, place.top - 1)}${corner("to", place.right, place.bottom)}<xdr:graphicFrame macro="">${frame}${size}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  })
  return `${prolog}<xdr:wsDr xmlns:xdr="${office}/drawingml/2006/spreadsheetDrawing" xmlns:a="${main}" xmlns:r="${relNs}">${anchors.join("")}</xdr:wsDr>`
}

/** A chart's part: bars, and marks on the same axes where a series is one of marks. */
function chartXml(chart: BookChart): string {
  const bars = chart.series.filter(({ kind }) => kind === "bar")
  const marks = chart.series.filter(({ kind }) => kind === "mark")
  const axes = '<c:axId val="111"/><c:axId val="222"/>'
  const grouping = chart.stacked ? "stacked" : "clustered"
  const bar = `<c:barChart><c:barDir val="${chart.bars === "across" ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${bars.map((one) => barSeries(chart, one)).join("")}<c:gapWidth val="60"/>${chart.stacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>`
  const line =
    marks.length === 0
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${marks.map((one) => markSeries(chart, one)).join("")}<c:marker val="1"/>${axes}</c:lineChart>`
  const plot = `<c:plotArea><c:layout/>${bar}${line}${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>`
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1300" b="1">${typeface}</a:rPr><a:t>${encoded(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${letters(1100)}</c:legend>`
  const body = `<c:chart>${title}<c:autoTitleDeleted val="0"/>${plot}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`
  return `${prolog}<c:chartSpace xmlns:c="${chartNs}" xmlns:a="${main}" xmlns:r="${relNs}"><c:date1904 val="0"/><c:roundedCorners val="0"/>${body}${letters(1000)}</c:chartSpace>`
}

const typeface = `<a:latin typeface="${font}"/><a:cs typeface="${font}"/>`

const letters = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${typeface}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`

function barSeries(chart: BookChart, one: ChartSeries): string {
  const labels = `<c:dLbls><c:numFmt formatCode="${encoded(one.labels)}" sourceLinked="0"/>${letters(900)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  return `<c:ser>${seriesHead(chart, one)}<c:spPr>${solid(one.color)}</c:spPr><c:invertIfNegative val="0"/>${labels}${seriesData(chart, one)}</c:ser>`
}

function markSeries(chart: BookChart, one: ChartSeries): string {
  const mark = `<c:marker><c:symbol val="dash"/><c:size val="14"/><c:spPr>${solid(one.color)}<a:ln>${solid(one.color)}</a:ln></c:spPr></c:marker>`
  return `<c:ser>${seriesHead(chart, one)}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${mark}${seriesData(chart, one)}<c:smooth val="0"/></c:ser>`
}

function seriesHead({ series, sheet, heading }: BookChart, one: ChartSeries): string {
  const index = series.indexOf(one)
  const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${encoded(one.title)}</c:v></c:pt></c:strCache>`
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${reference(sheet, one.column, heading, heading)}</c:f>${cache}</c:strRef></c:tx>`
}

function seriesData({ sheet, heading, categories }: BookChart, { column, values }: ChartSeries): string {
  const [first, last] = [heading + 1, heading + categories.length]
  const point = (value: string, i: number) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`
  const names = categories.map((text, i) => point(encoded(text), i)).join("")
  const numbers = values.map((value, i) => (value === null ? "" : point(String(value), i))).join("")
  const count = `<c:ptCount val="${categories.length}"/>`
  return `<c:cat><c:strRef><c:f>${reference(sheet, 1, first, last)}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${reference(sheet, column, first, last)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}${numbers}</c:numCache></c:numRef></c:val>`
}

/** `'Biểu đồ'!$A$4:$A$9` */
function reference(sheet: string, column: number, first: number, last: number): string {
  const fixed = (row: number) => cellRef(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")
  return encoded(`'${sheet}'!${first === last ? fixed(first) : `${fixed(first)}:${fixed(last)}`}`)
}

const categoryAxis = ({ bars }: BookChart): string =>
  `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${bars === "across" ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${bars === "across" ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${letters(1000)}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`

function valueAxis({ bars, format, most }: BookChart): string {
  const limit = most === null ? "" : `<c:max val="${most}"/>`
  const lines = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid("D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`
  return `<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/>${limit}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${bars === "across" ? "b" : "l"}"/>${lines}<c:numFmt formatCode="${encoded(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${letters(1000)}<c:crossAx val="111"/><c:crosses val="${bars === "across" ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
}
