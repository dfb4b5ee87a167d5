import { bookOf, relationsXml, sheetXml, smallBook } from "../support/package.ts"
import type { HostileFile } from "./hostile-file.ts"

/** Workbooks in which what is seen of the cells costs much to tell: conditions, number formats, merged cells, tables, old drawings. */
export const looks = (scale: number): readonly HostileFile[] => {
  const times = (count: number): number => Math.ceil(count * scale)
  const many = (count: number, make: (i: number) => string): string =>
    Array.from({ length: times(count) }, (_, i) => make(i)).join("")
  const block = (rows: number, make = (i: number) => `${i + 1}.5`): string =>
    many(
      rows,
      (i) => `<row>${Array.from({ length: 10 }, (_, at) => `<c><v>${make(i * 10 + at)}</v></c>`).join("")}</row>`,
    )
  const dxfs = (dxf: string) => `<cellXfs><xf/></cellXfs><dxfs><dxf>${dxf}</dxf></dxfs>`
  const white = '<font><color rgb="FFFFFFFF"/></font>'
  const rules = (count: number, type: string, formula: string) =>
    `<conditionalFormatting sqref="A1:XFD1048576">${many(count, (i) => `<cfRule type="${type}" operator="greaterThan" dxfId="0" priority="${i + 1}"><formula>${formula}</formula></cfRule>`)}</conditionalFormatting>`
  const hiding = (count: number, type: string, formula: string, dxf = white): Uint8Array =>
    bookOf(block(5_000), { styles: dxfs(dxf), after: rules(count, type, formula) })
  return [
    ["400 white formats over 50,000 cells, never met", () => hiding(400, "cellIs", "1000000")],
    [
      "400 white formats over 50,000 cells that ask their neighbours",
      () => hiding(400, "expression", 'AND(A1+B1*2&gt;1000000,LEN(TRIM(C1))&gt;20,$A1="x")'),
    ],
    [
      "400 formats of thousands over 50,000 cells",
      () => hiding(400, "expression", "TRUE", '<numFmt numFmtId="165" formatCode="#,##0.000,, &quot;x&quot;"/>'),
    ],
    ["400 formats that strike 50,000 cells", () => hiding(400, "expression", "TRUE", "<font><strike/></font>")],
    [
      "10,000 formats of the extension list over 50,000 cells",
      () =>
        bookOf(block(5_000), {
          after: `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>${many(10_000, (i) => `<x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule type="expression" priority="${i}"><xm:f>A1&gt;1000000</xm:f><x14:dxf>${white}</x14:dxf></x14:cfRule><xm:sqref>A1:XFD1048576</xm:sqref></x14:conditionalFormatting>`)}</x14:conditionalFormattings></ext></extLst>`,
        }),
    ],
    [
      "200,000 values of a format with words",
      () =>
        bookOf(block(20_000).replaceAll("<c>", '<c s="1">'), {
          styles:
            '<numFmts><numFmt numFmtId="164" formatCode="&quot;khoảng &quot;#,##0.000,&quot; nghìn&quot;;[Red]-0,;0"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
        }),
    ],
    [
      "400 scales of colours over 50,000 cells",
      () =>
        bookOf(block(5_000), {
          after: `<conditionalFormatting sqref="A1:XFD1048576">${many(400, (i) => `<cfRule type="colorScale" priority="${i + 1}"><colorScale><cfvo type="min"/><cfvo type="percentile" val="${i % 100}"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF000000"/><color rgb="FFFF0000"/></colorScale></cfRule>`)}</conditionalFormatting>`,
        }),
    ],
    [
      "300,000 numbers of a long format in narrow columns",
      () =>
        bookOf(block(30_000, (i) => `${i}${i}.${i}`).replaceAll("<c>", '<c s="1">'), {
          before: '<cols><col min="1" max="16384" width="12"/></cols>',
          styles: `<numFmts><numFmt numFmtId="164" formatCode="${"#,##0.000_);".repeat(3)}&quot;${"x".repeat(200)}&quot;@"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>`,
        }),
    ],
    [
      "100,000 boxes over 50,000 cells, and merged cells below them",
      () =>
        smallBook({
          sheets: {
            A: sheetXml(block(5_000), {
              after: `<mergeCells>${many(5_000, (i) => `<mergeCell ref="A${i + 1}:J${i + 400}"/>`)}</mergeCells>`,
            }),
          },
          parts: {
            "xl/drawings/drawing1.xml": `<wsDr>${many(40_000, () => '<oneCellAnchor><from><col>0</col><row>0</row></from><ext cx="900000000" cy="900000000"/><sp><spPr><solidFill/></spPr></sp></oneCellAnchor>')}</wsDr>`,
            "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
              { id: "d", type: "drawing", target: "../drawings/drawing1.xml" },
            ]),
          },
        }),
    ],
    [
      "wide merged cells one over another on 100,000 cells",
      () =>
        bookOf(block(10_000), {
          after: `<mergeCells>${many(150_000, (i) => `<mergeCell ref="A${(i % 9_000) + 1}:XFD${i + 9_000}"/>`)}</mergeCells>`,
        }),
    ],
    [
      "10,000 tables, and formulas that ask for them",
      () => {
        const formula = Array.from({ length: 200 }, (_, i) => `[@a]+T${i}[a]`).join("+")
        return smallBook({
          sheets: {
            A: sheetXml(
              many(3_000, (i) => `<row><c><f>${i}+${formula}</f><v>0</v></c></row>`),
              {
                after: `<tableParts>${many(10_000, (i) => `<tablePart r:id="t${i}"/>`)}</tableParts>`,
              },
            ),
          },
          parts: {
            "xl/tables/table1.xml":
              '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="T1" ref="A1:C9"><tableColumns><tableColumn name="a"/></tableColumns></table>',
            "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(
              Array.from({ length: times(10_000) }, (_, i) => ({
                id: `t${i}`,
                type: "table",
                target: "../tables/table1.xml",
              })),
            ),
          },
        })
      },
    ],
    [
      "a table of a million columns",
      () =>
        smallBook({
          sheets: { A: sheetXml(block(10)) },
          parts: {
            "xl/tables/table1.xml": `<table displayName="T" ref="A1:C9"><tableColumns>${many(500_000, (i) => `<tableColumn name="c${i}"/>`)}</tableColumns></table>`,
            "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
              { id: "t", type: "table", target: "../tables/table1.xml" },
            ]),
          },
        }),
    ],
    [
      "100,000 old shapes with pictures",
      () =>
        smallBook({
          sheets: { A: sheetXml(block(10)) },
          parts: {
            "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:v" xmlns:x="urn:x">${many(100_000, (i) => `<v:shape><v:imagedata/><x:Anchor>0,0,${i},0,9,0,${i + 9},0</x:Anchor></v:shape>`)}</xml>`,
            "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
              { id: "v", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
            ]),
          },
        }),
    ],
    [
      "100,000 embedded objects",
      () =>
        bookOf(block(10), {
          after: `<oleObjects>${many(100_000, (i) => `<oleObject><objectPr><anchor><from><row>${i}</row></from><to><row>${i + 1}</row></to></anchor></objectPr></oleObject>`)}</oleObjects>`,
        }),
    ],
  ]
}
