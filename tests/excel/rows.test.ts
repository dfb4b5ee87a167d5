import ExcelJS from "exceljs"
import fc from "fast-check"
import { strFromU8, unzipSync } from "fflate"
import { expect, it } from "vitest"
import { serialOfDay } from "../../src/base/day.ts"
import type { Book, BookCell, BookSheet, BookValue, Style } from "../../src/excel/book.ts"
import { exceljsStyle, fontOf } from "../../src/excel/write/style.ts"
import { clean } from "../../src/excel/write/text.ts"
import { writeBook } from "../../src/excel/write/write.ts"
import type { CellRange } from "../../src/model/workbook.ts"

// The rows are written without exceljs: these are the bytes that it writes when it is given every cell.

function excelValue(value: BookValue): ExcelJS.CellValue {
  if (typeof value === "string") return value === "" ? null : clean(value)
  if (value === null || typeof value !== "object") return value
  switch (value.kind) {
    case "day":
      return serialOfDay(value.day)
    case "formula": {
      const { formula, result } = value
      if (result === null) return { formula, date1904: false }
      return { formula, result: typeof result === "string" ? clean(result) : result, date1904: false }
    }
    case "rich":
      return { richText: value.runs.map(({ text, style = {} }) => ({ text: clean(text), font: fontOf(style) })) }
    case "error":
      return { error: value.error }
  }
}

/** What of a package the rows make: each sheet's size and rows, the texts, and the styles that cells have. */
function ofRows(parts: ReadonlyMap<string, string>): readonly string[] {
  const sheets = [...parts].filter(([name]) => name.startsWith("xl/worksheets/sheet")).map(([, xml]) => xml)
  return [
    ...sheets.flatMap((xml) => [
      /<dimension [^>]*>/.exec(xml)?.[0] ?? "",
      /<sheetData(?:\/>|>.*<\/sheetData>)/s.exec(xml)?.[0] ?? "",
      /<mergeCells.*<\/mergeCells>/s.exec(xml)?.[0] ?? "",
    ]),
    parts.get("xl/sharedStrings.xml") ?? "",
    /<cellXfs.*<\/cellXfs>/s.exec(parts.get("xl/styles.xml") ?? "")?.[0] ?? "",
  ]
}

const textParts = (bytes: Uint8Array) =>
  new Map(
    Object.entries(unzipSync(bytes))
      .map(([name, part]): [string, string] => [name, strFromU8(part)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

async function byExceljs({ sheets }: Book): Promise<readonly string[]> {
  const workbook = new ExcelJS.Workbook()
  for (const { name, columns, rows, merges = [] } of sheets) {
    const worksheet = workbook.addWorksheet(name)
    worksheet.columns = columns.map(({ width }) => ({ width }))
    for (const [i, { cells, height }] of rows.entries()) {
      const row = worksheet.getRow(i + 1)
      if (height !== undefined) row.height = height
      for (const [j, cell] of cells.entries()) {
        if (cell === null) continue
        row.getCell(j + 1).value = excelValue(cell.value)
        row.getCell(j + 1).style = exceljsStyle(cell.style)
      }
    }
    for (const { top, left, bottom, right } of merges) worksheet.mergeCells(top, left, bottom, right)
  }
  const parts = textParts(new Uint8Array(await workbook.xlsx.writeBuffer()))
  // exceljs fixes every height.
  for (const [i, { rows }] of sheets.entries()) {
    const part = `xl/worksheets/sheet${i + 1}.xml`
    const growing = (whole: string, kept: string, row: string) => (rows[Number(row) - 1]?.fixed ? whole : kept)
    parts.set(part, (parts.get(part) ?? "").replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, growing))
  }
  return ofRows(parts)
}

const text = fc.oneof(
  fc.constantFrom("", "Đạt", " a", "b\n", "<&>'\"", "_x0041_", "\ufffe", "a\u0001\u007fb", "$&$1", "__proto__", "A1"),
  fc.string({ maxLength: 6, unit: "binary" }).filter((value) => !/\p{Cs}/u.test(value)),
)
const look = fc.constantFrom<Style>(
  {},
  { bold: true, size: 14 },
  { format: "#,##0", border: { sides: "all", line: "thin", color: "000000" } },
  { fill: "FFEEDD", wrap: true },
)
const run = fc.record({
  text,
  style: fc.constantFrom({}, { bold: true }, { italic: true, underline: true, color: "112233", size: 9 }),
})
const value = fc.oneof<fc.Arbitrary<BookValue>[]>(
  text,
  fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.boolean(),
  fc.constant(null),
  fc.constant<BookValue>({ kind: "day", day: "2013-07-04" }),
  fc.constant<BookValue>({ kind: "error", error: "#DIV/0!" }),
  fc
    .record({
      formula: fc.constantFrom("1+1", 'IF(A1<2,"a&b","c")'),
      result: fc.oneof(text, fc.integer(), fc.constant(null)),
    })
    .map((one): BookValue => ({ kind: "formula", ...one })),
  fc.array(run, { minLength: 1, maxLength: 3 }).map((runs): BookValue => ({ kind: "rich", runs })),
)
const cell = fc.option(fc.record({ value, style: look }) satisfies fc.Arbitrary<BookCell>, { freq: 4 })
const row = fc.record(
  { cells: fc.array(cell, { maxLength: 5 }), height: fc.constantFrom(0, 18, 20.25), fixed: fc.boolean() },
  { requiredKeys: ["cells"] },
)
/** Beside each other, so that they do not overlap. */
const merges = fc
  .array(
    fc.record({
      top: fc.integer({ min: 1, max: 5 }),
      high: fc.integer({ min: 0, max: 3 }),
      wide: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 2 },
  )
  .map((all) =>
    all.map(
      ({ top, high, wide }, i): CellRange => ({ top, left: 1 + 3 * i, bottom: top + high, right: 1 + 3 * i + wide }),
    ),
  )
  .map((all) => all.filter(({ top, left, bottom, right }) => top < bottom || left < right))

const sheet = (name: string) =>
  fc.record({ rows: fc.array(row, { maxLength: 6 }), merges }).map(
    ({ rows, merges }): BookSheet => ({
      name,
      columns: [{ width: 12 }],
      rows,
      merges,
      print: { orientation: "portrait", footer: { text: "", page: "" } },
    }),
  )

it("rows are, byte for byte, those that exceljs writes", async () => {
  await fc.assert(
    fc.asyncProperty(sheet("A"), sheet("B"), async (a, b) => {
      const book: Book = { title: "t", creator: "c", sheets: [a, b] }
      expect(ofRows(textParts(await writeBook(book)))).toEqual(await byExceljs(book))
    }),
    { numRuns: 60 },
  )
})
