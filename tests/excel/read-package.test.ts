import { strToU8 } from "fflate"
import { describe, expect, it } from "vitest"
import { cellLines, opened, outcome } from "../support/cells.ts"
import {
  archive,
  bookOf,
  bookParts,
  relationsXml,
  type SmallBook,
  sheetXml,
  smallBook,
  strict,
  transitional,
  zipParts,
} from "../support/package.ts"

const sheet = sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')
const book: SmallBook = { sheets: { "Chỉ tiêu": sheet }, strings: "<si><t>234</t></si>" }
const parts = bookParts(book)
const changed = (change: Record<string, string | Uint8Array | null>) => smallBook({ ...book, parts: change })
const rels = "xl/_rels/workbook.xml.rels"
const entries = (entry = {}) => Object.entries(parts).map(([name, data]) => ({ name, data, ...entry }))
const renamed = (rename: (name: string) => string, edit = (xml: string) => xml) =>
  zipParts(Object.fromEntries(Object.entries(parts).map(([name, data]) => [rename(name), edit(String(data))])))
const reversed = Object.fromEntries(Object.entries(parts).toReversed())

describe("packages", () => {
  it.each<[what: string, bytes: Uint8Array]>([
    ["as Excel writes them", smallBook(book)],
    ["parts in the opposite order, [Content_Types].xml last", zipParts(reversed)],
    ["stored, not deflated", zipParts(parts, { stored: true })],
    ["sizes behind the data", zipParts(parts, { descriptor: true })],
    ["zip64", zipParts(parts, { zip64: true })],
    ["folder entries", archive([{ name: "xl/", data: "", stored: true }, ...entries()])],
    ["backslashes in names", renamed((name) => name.replaceAll("/", "\\"))],
    ["names in other letters", renamed((name) => name.toUpperCase())],
    [
      "a comment behind the zip",
      archive(entries(), { comment: strToU8("PK\x05\x06 is not the end of it: ".repeat(9)) }),
    ],
    ["something before the zip", archive(entries(), { before: strToU8("PK\x03\x04 not an entry, a stub") })],
    ["a damaged picture", archive([...entries(), { name: "xl/media/image1.png", data: "png", crc: 1 }])],
    ["a repeated picture", archive([...entries(), { name: "a.png", data: "1" }, { name: "a.png", data: "2" }])],
    [
      "a part named ../x",
      archive([...entries(), { name: "../xl/workbook.xml", data: "no" }, { name: "/../../etc/passwd", data: "no" }]),
    ],
    [
      "absolute targets",
      changed({
        [rels]: relationsXml([
          { id: "rId1", type: "worksheet", target: "/xl/worksheets/sheet1.xml" },
          { id: "s", type: "sharedStrings", target: "/xl/sharedStrings.xml" },
        ]),
      }),
    ],
    [
      "targets with .. and .",
      changed({
        [rels]: relationsXml([
          { id: "rId1", type: "worksheet", target: "../xl/./worksheets/sheet1.xml" },
          { id: "s", type: "sharedStrings", target: "./sharedStrings.xml" },
        ]),
      }),
    ],
    [
      "types of strict files",
      changed({
        [rels]: relationsXml([
          {
            id: "rId1",
            type: "http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet",
            target: "worksheets/sheet1.xml",
          },
        ]),
      }),
    ],
    [
      "other names of parts",
      changed({
        [rels]: relationsXml([
          { id: "rId1", type: "worksheet", target: "data/tab%20one.xml" },
          { id: "s", type: "sharedStrings", target: "words.bin.xml" },
        ]),
        "xl/data/tab one.xml": sheet,
        "xl/words.bin.xml": parts["xl/sharedStrings.xml"] ?? "",
        "xl/worksheets/sheet1.xml": null,
        "xl/sharedStrings.xml": null,
      }),
    ],
    ["no _rels/.rels", changed({ "_rels/.rels": null })],
    ["no [Content_Types].xml", changed({ "[Content_Types].xml": null })],
    ["neither of them", changed({ "_rels/.rels": null, "[Content_Types].xml": null })],
    ["no relationships of the workbook", changed({ [rels]: null })],
    [
      "a workbook elsewhere, found by its content type",
      renamed(
        (name) => name.replace(/^xl\//, "book/").replace("_rels/.rels", "unused"),
        (xml) => xml.replaceAll("/xl/", "/book/"),
      ),
    ],
    [
      "another prefix for the relationship",
      changed({
        "xl/workbook.xml": String(parts["xl/workbook.xml"])
          .replaceAll("r:id", "rel:id")
          .replace("xmlns:r", "xmlns:rel"),
      }),
    ],
    [
      "a strict workbook",
      changed({ "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(transitional, strict) }),
    ],
    [
      "a prefixed workbook",
      changed({
        "xl/workbook.xml": String(parts["xl/workbook.xml"])
          .replace(/<(\/?)(?=[a-z])/g, "<$1x:")
          .replace("xmlns=", "xmlns:x="),
      }),
    ],
  ])("%s", (_, bytes) => {
    expect(opened(bytes).sheets.map(({ name }) => name)).toEqual(["Chỉ tiêu"])
    expect(cellLines(bytes)).toEqual(['A1 "234"'])
  })

  it.each<[what: string, bytes: Uint8Array, line: string]>([
    ["a cut-off file", smallBook(book).subarray(0, 900), "corrupt zip-cut-off"],
    ["a checksum that is wrong", zipParts(parts, { crc: 5 }), "corrupt zip-checksum: _rels/.rels"],
    ["a size below the real one", zipParts(parts, { size: 10 }), "corrupt zip-size: _rels/.rels"],
    ["a size above the real one", zipParts(parts, { size: 100_000 }), "corrupt zip-size: _rels/.rels"],
    ["a size beyond all bounds", zipParts(parts, { size: 0xfffffff0 }), "over-limit part-bytes"],
    [
      "data that are no deflate",
      zipParts(parts, { packed: new Uint8Array(50).fill(255) }),
      "corrupt zip-data: _rels/.rels",
    ],
    ["a packed size beyond the file", zipParts(parts, { packedSize: 9_999_999 }), "corrupt zip-overlap: _rels/.rels"],
    ["an unknown method", zipParts(parts, { method: 99 }), "corrupt zip-method: _rels/.rels"],
    ["a zip with a password", zipParts(parts, { flags: 1 }), "encrypted"],
    ["more entries claimed than there are", archive(entries(), { count: 20 }), "corrupt zip-directory"],
    [
      "the same part twice",
      archive([...entries(), { name: "xl/workbook.xml", data: "<workbook/>" }]),
      "corrupt zip-repeated: xl/workbook.xml",
    ],
    [
      "the same part twice, in other letters",
      archive([...entries(), { name: "XL/Workbook.xml", data: "<workbook/>" }]),
      "corrupt zip-repeated: XL/Workbook.xml",
    ],
    [
      "entries over one another",
      archive([...entries(), { name: "x", data: "a", sameDataAs: "xl/workbook.xml" }]),
      "corrupt zip-overlap: x",
    ],
    [
      "a sheet that is not there",
      changed({ "xl/worksheets/sheet1.xml": null }),
      "corrupt part-missing: xl/worksheets/sheet1.xml",
    ],
    [
      "a relationship that is not there",
      changed({ [rels]: relationsXml([{ id: "x", type: "styles", target: "styles.xml" }]) }),
      "corrupt relationship-missing: Chỉ tiêu",
    ],
    [
      "no sheets",
      changed({ "xl/workbook.xml": `<workbook xmlns="${transitional}"/>` }),
      "corrupt no-sheets: xl/workbook.xml",
    ],
    [
      "XML that is not closed",
      changed({ "xl/worksheets/sheet1.xml": sheet.slice(0, -12) }),
      "corrupt xml: xl/worksheets/sheet1.xml",
    ],
    ["an empty part", changed({ "xl/worksheets/sheet1.xml": "" }), "corrupt xml: xl/worksheets/sheet1.xml"],
    [
      "bytes that are no UTF-8",
      changed({ "xl/worksheets/sheet1.xml": Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e) }),
      "corrupt xml-encoding: xl/worksheets/sheet1.xml",
    ],
    [
      "an unknown encoding",
      changed({ "xl/worksheets/sheet1.xml": sheet.replace("UTF-8", "x-none") }),
      "corrupt xml-encoding: xl/worksheets/sheet1.xml",
    ],
    [
      "a DOCTYPE",
      changed({ "xl/worksheets/sheet1.xml": sheet.replace("<worksheet", "<!DOCTYPE a><worksheet") }),
      "corrupt xml-doctype: xl/worksheets/sheet1.xml",
    ],
    [
      "an external entity",
      changed({
        "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
      }),
      "corrupt xml-doctype: xl/sharedStrings.xml",
    ],
    [
      "an entity that nobody declared",
      changed({ "xl/sharedStrings.xml": "<sst><si><t>&x;</t></si></sst>" }),
      "corrupt xml: xl/sharedStrings.xml",
    ],
  ])("%s", (_, bytes, line) => expect(outcome(bytes)).toBe(line))
})

describe("what stands beside the cells", () => {
  const rich = opened(
    smallBook({
      sheets: {
        Một: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', {
          after:
            '<mergeCells><mergeCell ref="A3:B2"/><mergeCell ref="D4"/><mergeCell ref="nowhere"/></mergeCells><headerFooter><oddHeader>&amp;CBáo cáo</oddHeader><oddFooter/></headerFooter>',
        }),
        Hai: sheetXml(""),
        _meta: sheetXml(""),
        Biểu: "<chartsheet/>",
      },
      states: { Hai: "hidden", _meta: "veryHidden", Biểu: "constructor" },
      beforeSheets: '<workbookPr date1904="1"/>',
      afterSheets: '<definedNames><definedName name="danh_sach" hidden="1">Một!$A$1</definedName></definedNames>',
      related: [
        { id: "l", type: "externalLink", target: "externalLinks/externalLink1.xml" },
        {
          id: "m",
          type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
          target: "vbaProject.bin",
        },
        { id: "rId4", type: "chartsheet", target: "chartsheets/sheet1.xml" },
      ],
      parts: {
        "xl/_rels/workbook.xml.rels": relationsXml([
          { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
          { id: "rId2", type: "worksheet", target: "worksheets/sheet2.xml" },
          { id: "rId3", type: "worksheet", target: "worksheets/sheet3.xml" },
          { id: "rId4", type: "chartsheet", target: "worksheets/sheet4.xml" },
          { id: "l", type: "externalLink", target: "externalLinks/externalLink1.xml" },
          {
            id: "m",
            type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
            target: "vbaProject.bin",
          },
        ]),
        "xl/externalLinks/_rels/externalLink1.xml.rels": relationsXml([
          { id: "x", type: "externalLinkPath", target: "file:///D:/Nam%202012.xlsx", external: true },
        ]),
        "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
          { id: "c", type: "comments", target: "../comments1.xml" },
          {
            id: "t",
            type: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
            target: "../threadedComments/t1.xml",
          },
        ]),
        "xl/comments1.xml": `<comments xmlns="${transitional}"><authors><author>A</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>số </t></r><r><t>tạm</t></r></text></comment></commentList></comments>`,
        "xl/threadedComments/t1.xml":
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" id="{1}"><text>xem lại</text></threadedComment></ThreadedComments>',
        "_rels/.rels": relationsXml([
          { id: "a", type: "officeDocument", target: "xl/workbook.xml" },
          {
            id: "b",
            type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            target: "docProps/core.xml",
          },
          { id: "c", type: "extended-properties", target: "docProps/app.xml" },
          { id: "d", type: "custom-properties", target: "docProps/custom.xml" },
        ]),
        "docProps/core.xml":
          '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:creator>Văn thư</dc:creator><dc:title/></cp:coreProperties>',
        "docProps/app.xml":
          '<Properties xmlns="urn:p" xmlns:vt="urn:vt"><Company>Công an tỉnh</Company><TitlesOfParts><vt:vector><vt:lpstr>Một</vt:lpstr><vt:lpstr>Hai</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
        "docProps/custom.xml":
          '<Properties xmlns="urn:c" xmlns:vt="urn:vt"><property name="Số hồ sơ"><vt:lpwstr>12</vt:lpwstr></property></Properties>',
      },
    }),
  )
  const [first] = rich.sheets

  it("sheets in their order, with what is hidden", () =>
    expect(rich.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "Một visible",
      "Hai hidden",
      "_meta very-hidden",
      "Biểu visible",
    ]))
  it("merged ranges, whichever corner comes first", () =>
    expect(first?.merges).toEqual([
      { top: 2, left: 1, bottom: 3, right: 2 },
      { top: 4, left: 4, bottom: 4, right: 4 },
    ]))
  it("comments, old and threaded", () =>
    expect(first?.comments).toEqual([
      { ref: "B2", text: "số tạm", author: "A" },
      { ref: "C3", text: "xem lại" },
    ]))
  it("the calendar, macros and links", () => {
    expect([rich.date1904, rich.macros, rich.externalLinks]).toEqual([true, true, ["file:///D:/Nam%202012.xlsx"]])
    const plain = opened(bookOf(""))
    expect([plain.date1904, plain.macros, plain.externalLinks]).toEqual([false, false, []])
  })
  it("names, properties, headers and footers", () => {
    const described = new Set(["defined-name", "property", "header-footer"])
    const asides = rich.asides.filter(({ kind }) => described.has(kind))
    expect(asides.map(({ kind, name, text }) => `${kind} ${name}: ${text}`)).toEqual([
      "defined-name danh_sach: Một!$A$1",
      "property dc:creator: Văn thư",
      "property Company: Công an tỉnh",
      "property TitlesOfParts: Một",
      "property TitlesOfParts: Hai",
      "property Số hồ sơ: 12",
      "header-footer Một!oddHeader: &CBáo cáo",
    ])
  })
})
