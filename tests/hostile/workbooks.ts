import {
  bookOf,
  bookParts,
  type Related,
  relationsXml,
  sheetXml,
  smallBook,
  transitional,
  zipParts,
} from "../support/package.ts"
import type { HostileFile } from "./hostile-file.ts"

const MB = 1024 * 1024
const one = '<row r="1"><c r="A1"><v>1</v></c></row>'
const cells = (...written: readonly string[]): Uint8Array => bookOf(`<row r="1">${written.join("")}</row>`)
const rels = (...all: readonly Related[]): Uint8Array =>
  smallBook({ sheets: { A: sheetXml(one) }, parts: { "xl/_rels/workbook.xml.rels": relationsXml(all) } })
const named = (name: string): Uint8Array => smallBook({ sheets: { [name]: sheetXml(one) } })
const columnNames = Array.from({ length: 60 }, (_, i) =>
  i < 26
    ? String.fromCharCode(65 + i)
    : `${String.fromCharCode(64 + Math.floor(i / 26))}${String.fromCharCode(65 + (i % 26))}`,
)

/** Workbooks that are well-formed, and too much, too odd or wrong. */
export const workbooks = (scale: number): readonly HostileFile[] => {
  const many = (count: number, make: (i: number) => string): string =>
    Array.from({ length: Math.ceil(count * scale) }, (_, i) => make(i)).join("")
  const sheetRelation: Related = { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" }
  return [
    ["a million blank rows", () => bookOf(many(1_048_576, (i) => `<row r="${i + 1}"/>`))],
    [
      "a million blank rows with heights",
      () => bookOf(many(1_048_576, (i) => `<row r="${i + 1}" spans="1:60" ht="15.75" customHeight="1"/>`)),
    ],
    ["a million blank rows that are not self-closed", () => bookOf(many(1_048_576, (i) => `<row r="${i + 1}"></row>`))],
    ["a million blank rows in single quotes", () => bookOf(many(1_048_576, (i) => `<row r='${i + 1}'/>`))],
    ["rows without numbers, two millions", () => bookOf(many(2_000_000, () => "<row/>"))],
    [
      "583,496 formatted blanks",
      () =>
        bookOf(
          many(
            9_725,
            (r) => `<row r="${r + 1}">${columnNames.map((c) => `<c r="${c}${r + 1}" s="3"/>`).join("")}</row>`,
          ),
        ),
    ],
    [
      "583,496 formatted blanks, otherwise written",
      () =>
        bookOf(
          many(
            9_725,
            (r) => `<row r="${r + 1}">${columnNames.map((c) => `<c s="3" r="${c}${r + 1}"></c>`).join("")}</row>`,
          ),
        ),
    ],
    [
      "390,000 numbers",
      () =>
        bookOf(
          many(
            6_500,
            (r) => `<row r="${r + 1}">${columnNames.map((c) => `<c r="${c}${r + 1}"><v>${r}</v></c>`).join("")}</row>`,
          ),
        ),
    ],
    [
      "600,000 numbers",
      () =>
        bookOf(
          many(
            10_000,
            (r) => `<row r="${r + 1}">${columnNames.map((c) => `<c r="${c}${r + 1}"><v>1</v></c>`).join("")}</row>`,
          ),
        ),
    ],
    [
      "390,000 numbers from the last to the first",
      () => bookOf(many(390_000, (i) => `<row r="${1_000_000 - i}"><c><v>1</v></c></row>`)),
    ],
    ["390,000 times the same cell", () => bookOf(many(390_000, () => '<row r="1"><c r="A1"><v>1</v></c></row>'))],
    [
      "390,000 texts of their own",
      () => bookOf(many(390_000, (i) => `<row><c t="str"><v>văn bản số ${i}</v></c></row>`)),
    ],
    [
      "300,000 inline strings in runs",
      () => bookOf(many(300_000, (i) => `<row><c t="inlineStr"><is><r><rPr><b/></rPr><t>a${i}</t></r></is></c></row>`)),
    ],
    ["200,000 formulas", () => bookOf(many(200_000, (i) => `<row><c><f>SUM(A1:B${i + 1})*2</f><v>${i}</v></c></row>`))],
    [
      "200,000 shared formulas",
      () => bookOf(many(200_000, (i) => `<row><c><f t="shared" si="${i}" ref="A1:A2">A${i}</f><v>1</v></c></row>`)),
    ],
    ["a formula of 900,000 letters", () => cells(`<c r="A1"><f>${"A1+".repeat(300_000)}A1</f><v>1</v></c>`)],
    ["cells to XFD1048576", () => bookOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    ["cells beyond the grid", () => bookOf('<row r="1048577"><c r="XFE1048577"><v>1</v></c></row>')],
    ["a dimension of the whole grid", () => bookOf(one, { before: '<dimension ref="A1:XFD1048576"/>' })],
    ["a dimension that is none", () => bookOf(one, { before: '<dimension ref="banana"/>' })],
    [
      "a selection of the whole grid",
      () =>
        bookOf(one, { before: '<sheetViews><sheetView><selection sqref="A1:XFD1048576"/></sheetView></sheetViews>' }),
    ],
    [
      "16,384 columns",
      () =>
        bookOf(one, { before: `<cols>${many(16_384, (i) => `<col min="${i + 1}" max="16384" hidden="1"/>`)}</cols>` }),
    ],
    [
      "a million columns",
      () => bookOf(one, { before: `<cols>${many(1_000_000, () => '<col min="1" max="16384" hidden="1"/>')}</cols>` }),
    ],
    [
      "columns from the end to the beginning",
      () =>
        bookOf(one, {
          before:
            '<cols><col min="9" max="2" hidden="1"/><col min="-5" max="1000000000" hidden="1"/><col min="x" max="y" width="0"/></cols>',
        }),
    ],
    [
      "merges of whole columns",
      () =>
        bookOf(one, {
          after: `<mergeCells>${many(1_000, (i) => `<mergeCell ref="A1:XFD${1_048_576 - i}"/>`)}</mergeCells>`,
        }),
    ],
    [
      "56,465 merges",
      () =>
        bookOf(one, {
          after: `<mergeCells>${many(56_465, (i) => `<mergeCell ref="A${i + 1}:C${i + 1}"/>`)}</mergeCells>`,
        }),
    ],
    [
      "a million merges",
      () => bookOf(one, { after: `<mergeCells>${many(1_000_000, () => '<mergeCell ref="A1:B2"/>')}</mergeCells>` }),
    ],
    [
      "merges that are none",
      () =>
        bookOf(one, {
          after:
            '<mergeCells><mergeCell/><mergeCell ref=""/><mergeCell ref=":"/><mergeCell ref="A1:"/><mergeCell ref="A0:B9"/></mergeCells>',
        }),
    ],
    [
      "validations of whole columns",
      () =>
        bookOf(one, {
          after: `<dataValidations>${many(5_000, () => '<dataValidation type="list" sqref="A1:A1048576 C1:XFD1048576"><formula1>"a,b"</formula1></dataValidation>')}</dataValidations>`,
        }),
    ],
    [
      "validations of whole columns in the extension",
      () =>
        bookOf(one, {
          after: `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations>${many(5_000, () => '<x14:dataValidation><xm:sqref xmlns:xm="urn:xm">A1:XFD1048576</xm:sqref></x14:dataValidation>')}</x14:dataValidations></ext></extLst>`,
        }),
    ],
    [
      "100,000 conditional formats",
      () =>
        bookOf(one, {
          after: many(
            100_000,
            (i) =>
              `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${i}"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>`,
          ),
        }),
    ],
    [
      "100,000 links",
      () =>
        bookOf(one, {
          after: `<hyperlinks>${many(100_000, () => '<hyperlink ref="A1:XFD1048576" location="A!A1"/>')}</hyperlinks>`,
        }),
    ],
    [
      "10 MB of shared strings that nobody uses",
      () => bookOf(one, { strings: many(330_000, (i) => `<si><t>chuỗi dùng chung ${i}</t></si>`) }),
    ],
    ["a million shared strings", () => bookOf(one, { strings: many(1_000_000, (i) => `<si><t>${i}</t></si>`) })],
    [
      "shared strings of 32,767 letters",
      () => bookOf(one, { strings: many(800, (i) => `<si><t>${"ệ".repeat(32_767)}${i}</t></si>`) }),
    ],
    [
      "a shared string of a million runs",
      () => bookOf(one, { strings: `<si>${many(1_000_000, () => "<r><t>a</t></r>")}</si>` }),
    ],
    [
      "one huge shared string in every cell",
      () =>
        bookOf(
          many(300_000, () => '<row><c t="s"><v>0</v></c></row>'),
          { strings: `<si><t>${"x".repeat(900_000)}</t></si>` },
        ),
    ],
    ["strings in strings", () => bookOf(one, { strings: "<si><si><t>a</t></si><t>b</t></si>" })],
    [
      "indexes that are none",
      () =>
        cells(
          ...["-1", "1.5", "99999999999", "x", "1e3", "NaN", "__proto__", "length"].map(
            (v) => `<c t="s"><v>${v}</v></c>`,
          ),
        ),
    ],
    [
      "200,000 cell formats",
      () => bookOf(one, { styles: `<cellXfs>${many(200_000, () => '<xf numFmtId="14" fontId="1"/>')}</cellXfs>` }),
    ],
    [
      "60,000 number formats of 255 letters",
      () =>
        bookOf(one, {
          styles: `<numFmts>${many(60_000, (i) => `<numFmt numFmtId="${i + 164}" formatCode="${"[".repeat(255)}"/>`)}</numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
        }),
    ],
    [
      "a number format of 900,000 letters",
      () =>
        bookOf('<row><c s="0"><v>1</v></c></row>', {
          styles: `<numFmts><numFmt numFmtId="164" formatCode="${"&quot;[".repeat(128_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
        }),
    ],
    [
      "styles that are none",
      () =>
        bookOf('<row><c s="-1"><v>1</v></c><c s="x"><v>1</v></c><c s="99999"><v>1</v></c></row>', {
          styles: '<cellXfs><xf numFmtId="x" fontId="-1" fillId="__proto__"/></cellXfs>',
        }),
    ],
    [
      "numbers of every kind",
      () =>
        cells(
          ...[
            "1e308",
            "1e309",
            "-0",
            "NaN",
            "Infinity",
            "0x1F",
            "1_000",
            "٣",
            "１２",
            "--1",
            "1.2.3",
            "",
            " ",
            "9".repeat(10_000),
          ].map((v) => `<c><v>${v}</v></c>`),
        ),
    ],
    [
      "types of every kind",
      () => cells(...["", "S", "number", "date", "__proto__", "b ", "str\n"].map((t) => `<c t="${t}"><v>1</v></c>`)),
    ],
    [
      "truths of every kind",
      () => cells(...["true", "TRUE", "yes", "2", "-1", ""].map((v) => `<c t="b"><v>${v}</v></c>`)),
    ],
    [
      "days of every kind",
      () =>
        cells(
          ...["2013-13-45", "yesterday", "-1", "9".repeat(400), "2013-07-04T25:61:61Z"].map(
            (v) => `<c t="d"><v>${v}</v></c>`,
          ),
        ),
    ],
    [
      "a date of a billion",
      () =>
        bookOf('<row><c s="0"><v>1000000000000</v></c><c s="0"><v>-5</v></c></row>', {
          styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
        }),
    ],
    ["two values in a cell", () => cells('<c r="A1"><v>1</v><v>2</v></c>')],
    ["a cell in a cell", () => cells('<c r="A1"><c r="B1"><v>2</v></c><v>1</v></c>')],
    ["a row in a row", () => bookOf('<row r="1"><row r="2"><c><v>1</v></c></row><c><v>2</v></c></row>')],
    ["a row in a cell", () => cells('<c r="A1"><row r="5"><v>2</v></row></c>')],
    ["a cell outside the rows", () => bookOf('<c r="B2"><v>1</v></c>')],
    ["a cell without an address outside the rows", () => bookOf("<c><v>1</v></c>")],
    ["a formula in a value", () => cells("<c><v>1<f>2</f>3</v></c>")],
    ["a value in an inline string", () => cells("<c><is><t>a</t><v>1</v></is></c>")],
    ["two inline strings", () => cells("<c><is><t>a</t></is><is><t>b</t></is></c>")],
    ["a string not closed in phonetics", () => cells("<c><is><rPh><t>a</t></rPh><t>b</t></is></c>")],
    ["row numbers that are none", () => bookOf('<row r="0"><c><v>1</v></c></row>')],
    ["a negative row number", () => bookOf('<row r="-1"><c><v>1</v></c></row>')],
    ["a row number of 1e3", () => bookOf('<row r="1e3"><c><v>1</v></c></row>')],
    ["a row number in words", () => bookOf('<row r="một"><c><v>1</v></c></row>')],
    ["an address of 900,000 letters", () => cells(`<c r="${"A".repeat(900_000)}1"><v>1</v></c>`)],
    ["an address of zeros", () => cells(`<c r="A${"0".repeat(900_000)}1"><v>1</v></c>`)],
    ["no sheet data", () => smallBook({ sheets: { A: `<worksheet xmlns="${transitional}"/>` } })],
    ["sheet data twice", () => bookOf(`${one}</sheetData><sheetData><row r="2"><c><v>2</v></c></row>`)],
    ["columns behind the cells", () => bookOf(one, { after: '<cols><col min="1" max="1" hidden="1"/></cols>' })],
    [
      "a thousand sheets",
      () =>
        smallBook({
          sheets: Object.fromEntries(
            Array.from({ length: Math.ceil(1_000 * scale) }, (_, i) => [`S${i}`, sheetXml(one)]),
          ),
        }),
    ],
    [
      "5,000 sheets",
      () =>
        smallBook({
          sheets: Object.fromEntries(Array.from({ length: Math.ceil(5_000 * scale) }, (_, i) => [`S${i}`, ""])),
        }),
    ],
    [
      "a thousand sheets that are the same part",
      () => {
        const parts = bookParts({ sheets: { A: sheetXml(many(60_000, (i) => `<row r="${i + 1}"/>`)) } })
        return zipParts({
          ...parts,
          "xl/workbook.xml": `<workbook xmlns="${transitional}"><sheets>${many(1_000, (i) => `<sheet name="S${i}" id="rId1"/>`)}</sheets></workbook>`,
        })
      },
    ],
    ["a sheet that is the workbook", () => rels({ ...sheetRelation, target: "workbook.xml" })],
    ["a sheet that is the relationships", () => rels({ ...sheetRelation, target: "_rels/workbook.xml.rels" })],
    ["a sheet that is a folder", () => rels({ ...sheetRelation, target: "worksheets/" })],
    ["a sheet above the package", () => rels({ ...sheetRelation, target: "../../../../../../etc/passwd" })],
    [
      "a sheet on another machine",
      () => rels({ ...sheetRelation, target: "http://127.0.0.1/sheet1.xml", external: true }),
    ],
    ["a sheet without a target", () => rels({ ...sheetRelation, target: "" })],
    ["a target that is badly escaped", () => rels({ ...sheetRelation, target: "worksheets/%E0%A4%A.xml" })],
    [
      "shared strings that are the sheet",
      () => rels(sheetRelation, { id: "s", type: "sharedStrings", target: "worksheets/sheet1.xml" }),
    ],
    [
      "styles that are the sheet",
      () => rels(sheetRelation, { id: "s", type: "styles", target: "worksheets/sheet1.xml" }),
    ],
    [
      "20,000 relationships",
      () =>
        rels(
          sheetRelation,
          ...Array.from({ length: Math.ceil(20_000 * scale) }, (_, i) => ({
            id: `x${i}`,
            type: "image",
            target: "a.png",
          })),
        ),
    ],
    [
      "9,000 links to other workbooks",
      () =>
        rels(
          sheetRelation,
          ...Array.from({ length: Math.ceil(9_000 * scale) }, (_, i) => ({
            id: `x${i}`,
            type: "externalLink",
            target: `externalLinks/e${i}.xml`,
          })),
        ),
    ],
    [
      "9,000 links that are the same part",
      () =>
        smallBook({
          sheets: { A: sheetXml(one) },
          related: Array.from({ length: Math.ceil(9_000 * scale) }, (_, i) => ({
            id: `x${i}`,
            type: "externalLink",
            target: "e.xml",
          })),
          parts: {
            "xl/_rels/e.xml.rels": relationsXml([
              { id: "a", type: "externalLinkPath", target: "x".repeat(5_000), external: true },
            ]),
          },
        }),
    ],
    [
      "the workbook as its own workbook",
      () =>
        smallBook({
          sheets: { A: sheetXml(one) },
          parts: { "_rels/.rels": relationsXml([{ id: "a", type: "officeDocument", target: "_rels/.rels" }]) },
        }),
    ],
    [
      "9,000 workbooks",
      () =>
        smallBook({
          sheets: { A: sheetXml(one) },
          parts: {
            "_rels/.rels": relationsXml(
              Array.from({ length: Math.ceil(9_000 * scale) }, (_, i) => ({
                id: `x${i}`,
                type: "officeDocument",
                target: "xl/workbook.xml",
              })),
            ),
          },
        }),
    ],
    [
      "9,000 sets of properties that are the same part",
      () =>
        smallBook({
          sheets: { A: sheetXml(one) },
          parts: {
            "docProps/core.xml": `<a><b>${"x".repeat(10_000)}</b></a>`,
            "_rels/.rels": relationsXml([
              { id: "w", type: "officeDocument", target: "xl/workbook.xml" },
              ...Array.from({ length: Math.ceil(9_000 * scale) }, (_, i) => ({
                id: `x${i}`,
                type: "core-properties",
                target: "docProps/core.xml",
              })),
            ]),
          },
        }),
    ],
    [
      "100,000 defined names",
      () =>
        bookOf(one, {
          afterSheets: `<definedNames>${many(100_000, (i) => `<definedName name="n${i}">A!$A$1</definedName>`)}</definedNames>`,
        }),
    ],
    [
      "a defined name of 900,000 letters",
      () =>
        bookOf(one, {
          afterSheets: `<definedNames><definedName name="${"n".repeat(450_000)}">${"A!$A$1+".repeat(64_000)}</definedName></definedNames>`,
        }),
    ],
    [
      "100,000 comments",
      () =>
        smallBook({
          sheets: { A: sheetXml(one) },
          parts: {
            "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
              { id: "c", type: "comments", target: "../comments1.xml" },
            ]),
            "xl/comments1.xml": `<comments xmlns="${transitional}"><commentList>${many(100_000, () => '<comment ref="ZZZ0"><text><t>x</t></text></comment>')}</commentList></comments>`,
          },
        }),
    ],
    [
      "200,000 properties",
      () =>
        smallBook({
          sheets: { A: sheetXml(one) },
          parts: {
            "_rels/.rels": relationsXml([
              { id: "w", type: "officeDocument", target: "xl/workbook.xml" },
              { id: "p", type: "core-properties", target: "p.xml" },
            ]),
            "p.xml": `<a>${many(200_000, () => "<b>x</b>")}</a>`,
          },
        }),
    ],
    ["a sheet without a name", () => named("")],
    ["a sheet named like a formula", () => named("=cmd|'/c calc'!A1")],
    ["a sheet named like a script", () => named("&lt;script&gt;alert(1)&lt;/script&gt;")],
    ["a sheet named in control sequences", () => named("_x001B_[31m_x0007_")],
    [
      "a sheet named __proto__",
      () =>
        zipParts({
          ...bookParts({ sheets: { A: sheetXml(one) } }),
          "xl/workbook.xml": `<workbook xmlns="${transitional}"><sheets><sheet name="__proto__" id="rId1"/></sheets></workbook>`,
        }),
    ],
    ["a sheet with a name of 900,000 letters", () => named("x".repeat(900_000))],
    [
      "sheets of the same name",
      () =>
        zipParts({
          ...bookParts({ sheets: { A: sheetXml(one), B: sheetXml(one) } }),
          "xl/workbook.xml": `<workbook xmlns="${transitional}"><sheets><sheet name="A" id="rId1"/><sheet name="A" id="rId2"/></sheets></workbook>`,
        }),
    ],
    ["a sheet of an unknown state", () => smallBook({ sheets: { A: sheetXml(one) }, states: { A: "__proto__" } })],
    [
      "a text document called a workbook",
      () =>
        zipParts({
          "_rels/.rels": relationsXml([{ id: "a", type: "officeDocument", target: "word/document.xml" }]),
          "word/document.xml": "<document/>",
        }),
    ],
    [
      "as much of everything as the limits allow",
      () =>
        smallBook({
          sheets: {
            A: sheetXml(
              many(
                190_000,
                (i) =>
                  `<row r="${i + 1}"><c t="s"><v>${i}</v></c><c t="str"><v>văn bản ${(i * 7919) % 99_991}</v></c></row>`,
              ),
            ),
            B: sheetXml(
              many(900_000, (i) => `<row r="${i + 1}" spans="1:${i % 997}" ht="15.${i % 89}" customHeight="1"/>`),
            ),
          },
          strings: many(190_000, (i) => `<si><t>chuỗi ${(i * 7919) % 99_991}</t></si>`),
        }),
    ],
    ["a workbook without sheets", () => smallBook({ sheets: {} })],
    [
      "30 MB of chart in a sheet",
      () =>
        bookOf(one, {
          after:
            `<drawing>${"x".repeat(Math.ceil(900_000 * scale))}</drawing>${many(500_000, (i) => `<c:pt xmlns:c="urn:c" idx="${i}"><c:v>1</c:v></c:pt>`)}`.slice(
              0,
              60 * MB,
            ),
        }),
    ],
  ]
}
