import { readFileSync } from "node:fs"
import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { bind } from "../../src/form/bind/bind.ts"
import { scanPersonal } from "../../src/privacy/detect/scan.ts"
import { checkSubmission } from "../../src/rules/check.ts"
import {
  archive,
  bookParts,
  type Related,
  relationsXml,
  type SmallBook,
  sheetXml,
  smallBook,
  transitional,
} from "../support/package.ts"
import { plan } from "../support/plan.ts"

const secret = "Nạn nhân: Trần Thị Bé, sinh ngày 12/5/1997, CMND 212345678"
const plain = "Số vụ theo tháng"
const one = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')
const drawing = (inside: string) =>
  `<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>21</xdr:row></xdr:from>${inside}</xdr:twoCellAnchor></xdr:wsDr>`
const paragraphs = (...texts: string[]) =>
  `<xdr:txBody>${texts.map((text) => `<a:p><a:r><a:t>${text.slice(0, 9)}</a:t></a:r><a:r><a:rPr b="1"/><a:t>${text.slice(9)}</a:t></a:r></a:p>`).join("")}</xdr:txBody>`

/** A book with one more part, which the first sheet or the workbook names. */
const part = (
  name: string,
  xml: string | Uint8Array,
  type = "drawing",
  of: "sheet" | "workbook" = "sheet",
): SmallBook => {
  const related: Related[] = [{ id: "x", type, target: `/${name}` }]
  return of === "sheet"
    ? {
        sheets: { "Biểu 1": one },
        parts: { [name]: xml, "xl/worksheets/_rels/sheet1.xml.rels": relationsXml(related) },
      }
    : { sheets: { "Biểu 1": one }, related, parts: { [name]: xml } }
}
const around = (xml: string): SmallBook => ({ sheets: { "Biểu 1": sheetXml("", { after: xml }) } })

const pivot = (label: string): SmallBook => ({
  ...part(
    "xl/pivotCache/pivotCacheDefinition1.xml",
    `<pivotCacheDefinition xmlns="${transitional}"><cacheFields><cacheField name="Năm"><sharedItems><n v="2013"/></sharedItems></cacheField><cacheField name="${label}"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    "pivotCacheDefinition",
    "workbook",
  ),
})
const records = (label: string, value: string): SmallBook => {
  const book = pivot(label)
  return {
    ...book,
    parts: {
      ...book.parts,
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationsXml([
        { id: "r", type: "pivotCacheRecords", target: "pivotCacheRecords1.xml" },
      ]),
      "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${transitional}"><r><x v="0"/><s v="${value}"/></r><r><x v="0"/><n v="5"/></r></pivotCacheRecords>`,
    },
  }
}

/** Where a text may stand in a package, and the kind of place that is told. */
const places: readonly (readonly [what: string, where: string, book: (text: string) => SmallBook])[] = [
  ["a text box", "drawing Biểu 1 B22", (text) => part("xl/drawings/drawing1.xml", drawing(paragraphs(text)))],
  [
    "shapes in a group in a group",
    "drawing Biểu 1 B22",
    (text) =>
      part(
        "xl/drawings/drawing7.xml",
        drawing(`<xdr:grpSp><xdr:grpSp><xdr:sp>${paragraphs(plain, text)}</xdr:sp></xdr:grpSp></xdr:grpSp>`),
      ),
  ],
  [
    "a picture's alternative text",
    "drawing Biểu 1 B22",
    (text) =>
      part(
        "xl/drawings/drawing1.xml",
        drawing(`<xdr:pic><xdr:cNvPr id="2" name="Picture 1" descr="${text}"/></xdr:pic>`),
      ),
  ],
  [
    "a VML text box",
    "drawing Biểu 1",
    (text) =>
      part(
        "xl/drawings/vmlDrawing1.vml",
        `<xml xmlns:v="urn:v"><v:shape><v:textbox><div style="text-align:left"><font face="Tahoma">${text}</font></div></v:textbox></v:shape></xml>`,
        "vmlDrawing",
      ),
  ],
  [
    "a chart's title",
    "chart Biểu 1",
    (text) =>
      part(
        "xl/charts/chart1.xml",
        `<c:chartSpace xmlns:c="urn:c" xmlns:a="urn:a"><c:title><a:p><a:r><a:t>${text}</a:t></a:r></a:p></c:title></c:chartSpace>`,
        "chart",
      ),
  ],
  [
    "a chart's cache",
    "chart Biểu 1",
    (text) =>
      part(
        "xl/charts/chart1.xml",
        `<c:chartSpace xmlns:c="urn:c"><c:strCache><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:strCache></c:chartSpace>`,
        "chart",
      ),
  ],
  [
    "SmartArt",
    "diagram Biểu 1",
    (text) =>
      part(
        "xl/diagrams/data1.xml",
        `<dgm:dataModel xmlns:dgm="urn:d" xmlns:a="urn:a"><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:dataModel>`,
        "diagramData",
      ),
  ],
  ["records of a pivot cache", "pivot-cache", (text) => records("Họ và tên", text)],
  [
    "shared items of a pivot cache",
    "pivot-cache",
    (text) =>
      part(
        "xl/pivotCache/pivotCacheDefinition1.xml",
        `<pivotCacheDefinition xmlns="${transitional}"><cacheFields><cacheField name="Tên"><sharedItems><s v="${text}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
        "pivotCacheDefinition",
        "workbook",
      ),
  ],
  [
    "the cache of an external link",
    "external-cache",
    (text) =>
      part(
        "xl/externalLinks/externalLink1.xml",
        `<externalLink xmlns="${transitional}"><externalBook><sheetDataSet><sheetData><row r="1"><cell r="A1" t="str"><v>${text}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
        "externalLink",
        "workbook",
      ),
  ],
  [
    "custom XML",
    "custom-xml",
    (text) =>
      part("customXml/item1.xml", `<ho-so><nguoi><ghi-chu>${text}</ghi-chu></nguoi></ho-so>`, "customXml", "workbook"),
  ],
  [
    "a validation's prompt",
    "validation Biểu 1 D7",
    (text) =>
      around(`<dataValidations><dataValidation sqref="D7:D9" promptTitle="Nhập" prompt="${text}"/></dataValidations>`),
  ],
  [
    "a validation's list",
    "validation Biểu 1 D7",
    (text) =>
      around(
        `<dataValidations><dataValidation sqref="D7" type="list"><formula1>"${text}"</formula1></dataValidation></dataValidations>`,
      ),
  ],
  [
    "a validation of a later Excel",
    "validation Biểu 1",
    (text) =>
      around(
        `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations><x14:dataValidation error="${text}"/></x14:dataValidations></ext></extLst>`,
      ),
  ],
  [
    "a hyperlink's tooltip",
    "hyperlink Biểu 1 A1",
    (text) => around(`<hyperlinks><hyperlink ref="A1" tooltip="${text}"/></hyperlinks>`),
  ],
  [
    "a hyperlink's target",
    "hyperlink",
    (text) => ({
      sheets: { "Biểu 1": one },
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
          { id: "h", type: "hyperlink", target: `http://example.org/?q=${encodeURIComponent(text)}`, external: true },
        ]),
      },
    }),
  ],
  [
    "a number format",
    "number-format",
    (text) => ({
      sheets: { "Biểu 1": one },
      styles: `<numFmts><numFmt numFmtId="164" formatCode="0 &quot;${text}&quot;"/></numFmts>`,
    }),
  ],
  [
    "a defined name's value",
    "defined-name",
    (text) => ({
      sheets: { "Biểu 1": one },
      afterSheets: `<definedNames><definedName name="a">"${text}"</definedName></definedNames>`,
    }),
  ],
  [
    "a defined name's comment",
    "defined-name",
    (text) => ({
      sheets: { "Biểu 1": one },
      afterSheets: `<definedNames><definedName name="a" comment="${text}">1</definedName></definedNames>`,
    }),
  ],
  [
    "a shared string of no cell",
    "shared-string",
    (text) => ({ sheets: { "Biểu 1": one }, strings: `<si><t>${text}</t></si>` }),
  ],
  [
    "a sheet that the workbook does not name",
    "other-part",
    (text) => ({
      sheets: { "Biểu 1": one },
      parts: {
        "xl/worksheets/sheet9.xml": sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`),
      },
    }),
  ],
  [
    "a part's own name",
    "part-name",
    (text) => ({ sheets: { "Biểu 1": one }, parts: { [`xl/embeddings/${text.replaceAll("/", "-")}.docx`]: "PK" } }),
  ],
  [
    "how a shared string is to be read",
    "shared-string",
    (text) => ({
      sheets: { "Biểu 1": sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
      strings: `<si><t>a</t><rPh sb="0" eb="1"><t>${text}</t></rPh></si>`,
    }),
  ],
  [
    "how a cell's text is to be read",
    "shared-string",
    (text) => ({
      sheets: {
        "Biểu 1": sheetXml(
          `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>${text}</t></rPh></is></c></row>`,
        ),
      },
    }),
  ],
  [
    "a picture that is drawn by text",
    "drawing",
    (text) => ({
      sheets: { "Biểu 1": one },
      parts: {
        "xl/media/image1.svg": `<svg xmlns="http://www.w3.org/2000/svg"><path d="M212345678 0905123456 12.3456789"/><text x="0">${text}</text></svg>`,
      },
    }),
  ],
  [
    "the author of a comment",
    "comment Biểu 1 D2",
    (text) =>
      part(
        "xl/comments1.xml",
        `<comments xmlns="${transitional}"><authors><author>${text}</author></authors><commentList><comment ref="D2" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>`,
        "comments",
      ),
  ],
  [
    "a table's column",
    "other-part Biểu 1",
    (text) =>
      part(
        "xl/tables/table1.xml",
        `<table xmlns="${transitional}"><tableColumns><tableColumn id="1" name="${text}"/></tableColumns></table>`,
        "table",
      ),
  ],
]

const hitsOf = (book: SmallBook): string[] => hitsIn(smallBook(book))

function hitsIn(bytes: Uint8Array): string[] {
  const read = readWorkbook(bytes)
  if (read.kind === "fault") throw new Error(JSON.stringify(read.fault))
  const source = { file: "in/x.xlsx", sha256: null, bytes: new Uint8Array(0), fault: null }
  const { hits } = scanPersonal(bind(plan, source, read.workbook))
  return [
    ...new Set(hits.map(({ where, sheet, cell }) => [where, sheet, cell].filter((one) => one !== null).join(" "))),
  ]
}

describe("texts that a package holds beside its cells", () => {
  it.each(places)("%s", (_, where, book) => {
    expect(hitsOf(book(secret))).toEqual([where])
    expect(hitsOf(book(plain))).toEqual([])
  })

  it("comments of the archive and of its files", () => {
    const parts = bookParts({ sheets: { "Biểu 1": one } })
    const files = Object.fromEntries(
      Object.entries(parts).map(([name, data]) => [name, typeof data === "string" ? strToU8(data) : data]),
    )
    const entries = Object.entries(files).map(([name, data]) => ({ name, data }))
    const ofOne = (comment: string) =>
      zipSync(
        Object.fromEntries(
          Object.entries(files).map(([name, data], at) => [name, at === 0 ? [data, { comment }] : data]),
        ),
      )
    expect(hitsIn(archive(entries, { comment: strToU8(secret) }))).toEqual(["other-part"])
    expect(hitsIn(archive(entries, { comment: strToU8(plain) }))).toEqual([])
    expect(hitsIn(ofOne(secret))).toEqual(["other-part"])
    expect(hitsIn(ofOne(plain))).toEqual([])
  })

  it.each<[string, (text: string) => SmallBook]>([
    [
      "in a sheet, before its cells",
      (text) => ({ sheets: { "Biểu 1": sheetXml("", { before: `<!-- ${text} -->` }) } }),
    ],
    ["in a sheet, behind them", (text) => around(`<!-- ${text} -->`)],
    ["in a drawing", (text) => part("xl/drawings/drawing1.xml", drawing(`<!--${text}-->`))],
  ])("comments of the XML, which no program shows: %s", (_, book) => {
    expect(hitsOf(book(secret))).toEqual(["other-part"])
    expect(hitsOf(book(plain))).toEqual([])
  })

  it.each([
    ["Điện thoại", "914123450"],
    ["Số CMND", "212345670"],
    ["Họ tên nạn nhân", "Bé Ba"],
  ])("a pivot cache's field says what its records are: %s", (label, value) => {
    expect(hitsOf(records(label, value))).toEqual(["pivot-cache"])
  })

  it.each(["text-box", "pivot-cache"])("the form with a person's data in a %s is told", (name) => {
    const bytes = new Uint8Array(readFileSync(`fixtures/package-texts/${name}.xlsx`))
    const read = readWorkbook(bytes)
    if (read.kind === "fault") throw new Error(JSON.stringify(read.fault))
    const submission = bind(plan, { file: "in/so-tp.xlsx", sha256: null, bytes, fault: null }, read.workbook)
    const { diagnostics } = checkSubmission({
      plan,
      submission,
      period: plan.periods.get("2013") ?? null,
      earlier: new Map(),
    })
    const found = diagnostics.filter(({ code }) => code === "QN315")
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map(({ facts }) => facts.where))).toEqual(new Set([name === "text-box" ? "drawing" : name]))
    expect(JSON.stringify(diagnostics)).not.toMatch(/Bé|Cam|Dâu|21234567|090512345/)
  })
})

describe("what is not looked into", () => {
  const unreadIn = (parts: NonNullable<SmallBook["parts"]>): unknown => {
    const read = readWorkbook(smallBook({ sheets: { "Biểu 1": one }, parts }))
    return read.kind === "workbook" ? [...read.workbook.unread] : read.fault
  }

  it.each<[string, NonNullable<SmallBook["parts"]>, unknown]>([
    ["an embedded file", { "xl/embeddings/oleObject1.bin": "x" }, [["object", 1]]],
    ["pictures", { "xl/media/image1.png": "x", "xl/media/image2.emf": "x" }, [["picture", 2]]],
    ["a data model", { "xl/model/item.data": "x" }, [["data-model", 1]]],
    ["a control", { "xl/activeX/activeX1.bin": "x" }, [["control", 1]]],
    ["a part that is no XML", { "customXml/item1.xml": "<a>" }, [["damaged", 1]]],
    ["a printer's settings: nobody's text", { "xl/printerSettings/printerSettings1.bin": "x" }, []],
    ["more than is looked through", { "customXml/item1.xml": `<a>${"<b>x</b>".repeat(900_000)}</a>` }, [["beyond", 1]]],
  ])("%s", (_, parts, expected) => {
    expect(unreadIn(parts)).toEqual(expected)
  })
})
