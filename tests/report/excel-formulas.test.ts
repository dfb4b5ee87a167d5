import { describe, expect, it } from "vitest"
import { percentOf } from "../../src/base/fraction.ts"
import type { BookValue } from "../../src/excel/book.ts"
import { look } from "../../src/excel/look.ts"
import { columnName } from "../../src/excel/read/address.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { writeBook } from "../../src/excel/write.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { CellValue, Workbook } from "../../src/model/workbook.ts"
import { compose } from "../../src/report/compose.ts"
import { share } from "../../src/report/excel/write-formula.ts"
import { excel, excelBook } from "../../src/report/excel.ts"
import { consolidationOf } from "../support/consolidation.ts"
import { hasLibreOffice, recalculated, toRecalculate } from "../support/libre-office.ts"
import { half2013, nothing2013, province2013 } from "../support/province-2013.ts"

function read(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes)
  if (result.kind === "fault") throw new RangeError(JSON.stringify(result.fault))
  return result.workbook
}

const plain = (value: CellValue | undefined): string | number | null =>
  value?.kind === "text" ? value.text : value?.kind === "number" ? value.number : (value?.kind ?? null)

/** `Số liệu!F9` → value. */
const valuesOf = ({ sheets }: Workbook): ReadonlyMap<string, string | number | null> =>
  new Map(sheets.flatMap(({ name, cells }) => cells.map(({ ref, value }) => [`${name}!${ref}`, plain(value)])))

const formulasOf = ({ sheets }: Workbook) =>
  sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ ref, formula }) => (formula === null ? [] : [{ at: `${name}!${ref}`, formula }])),
  )

async function written(consolidation: Consolidation, lang: "vi" | "en") {
  const report = compose(consolidation, lang)
  return { bytes: await excel(report), sheets: excelBook(report).sheets.map(({ name }) => name) }
}

/** The cell of a sheet in the row whose first cells are these words, below the heading. */
function cellAt({ sheets }: Workbook, name: string, row: readonly string[], heading: string): string {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? []
  const headings = cells.filter(({ value }) => plain(value) === heading)
  for (const head of headings) {
    const line = cells.find(
      (cell) => cell.row > head.row && plain(cell.value) === row.at(-1) && cell.column < head.column && row.length > 0,
    )
    if (line !== undefined) return `${columnName(head.column)}${line.row}`
  }
  throw new RangeError(`${name}: no ${row.join(" ")} × ${heading}`)
}

/** The whole term, of which two agencies of each kind reported every year: figures are sums of years, verdicts the years' own. */
const stage = consolidationOf(
  "2011-2015",
  ["2011", "2012", "2013", "2014", "2015"].flatMap((period) =>
    ["cong-an-tinh", "so-tttt", "binh-son", "ba-to", "so-tc"].map((agency) => ({
      agency,
      period,
      sent: `${Number(period) + 1}-01-03`,
      answers: { "CT2.3/trafficking-cases": 2, "ba-to KP1/trung-uong spent": null },
    })),
  ),
  "2016-03-01",
)

const needsOffice = hasLibreOffice || process.env.CI !== undefined

describe.skipIf(!needsOffice)("recalculated by LibreOffice (skipped where it is not installed)", () => {
  it.each([
    ["a year", province2013, "vi", 1500],
    ["a half-year in English", half2013, "en", 1000],
    ["the stage", stage, "vi", 1000],
    ["an empty folder", nothing2013, "vi", 300],
  ] as const)(
    "%s: every formula gives the value that was written",
    async (_, consolidation, lang, least) => {
      const { bytes, sheets } = await written(consolidation, lang)
      const before = read(bytes)
      const formulas = formulasOf(before)
      expect(formulas.length).toBeGreaterThan(least)
      const [was, is] = [valuesOf(before), valuesOf(read(recalculated(toRecalculate(bytes, sheets))))]
      const other = formulas.filter(({ at }) => was.get(at) !== is.get(at))
      expect(other.slice(0, 20).map(({ at, formula }) => `${at} =${formula}: ${was.get(at)} → ${is.get(at)}`)).toEqual(
        [],
      )
    },
    300_000,
  )

  it("a corrected figure of an agency moves the sums and the verdicts, on the first page too", async () => {
    const { bytes, sheets } = await written(province2013, "vi")
    const before = read(bytes)
    const at = (sheet: string, code: string, heading: string) => `${sheet}!${cellAt(before, sheet, [code], heading)}`
    const verdict = (code: string) => [at("Chỉ tiêu", code, "Đánh giá"), at("Tổng hợp", code, "Đánh giá")] as const
    const change = (code: string, agency: string, value: number) => [cellAt(before, "Số liệu", [code], agency), value]
    const corrected = Object.fromEntries([
      change("CT1.3/speakers-district", "huyện Sơn Tây", 5),
      change("CT2.3/trafficking-cases", "Công an tỉnh", 0),
      change("CT2.1/covered", "Công an tỉnh", 20),
      change("CT2.1/covered", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", 20),
      change("CT1.2/trained", "huyện Tây Trà", 14),
      change("CT3.1/verified", "Công an tỉnh", 4),
    ])
    const changed = toRecalculate(bytes, sheets, { "Số liệu": corrected })
    const [was, is] = [valuesOf(before), valuesOf(read(recalculated(changed)))]
    const told = (code: string) => verdict(code).map((cell) => `${was.get(cell)} → ${is.get(cell)}`)
    const both = (told: string) => [told, told]
    expect(told("CT1.3")).toEqual(both("Không đạt → Đạt"))
    expect(told("CT2.1")).toEqual(both("Không đạt → Đạt"))
    expect(told("CT2.3")).toEqual(both("Không đạt → Đạt"))
    expect(told("CT3.1")).toEqual(both("Đạt → Không đạt"))
    // The last of the districts has its number now: nothing is provisional any more.
    expect(told("CT1.2")).toEqual(both("Không đạt (tạm tính) → Không đạt"))
    const trained = at("Số liệu", "CT1.2/trained", "Toàn tỉnh")
    expect([was.get(trained), is.get(trained)]).toEqual([13 * 13, 13 * 13 + 14])
  }, 300_000)

  it("a percentage is truncated as the figures are, small and large", async () => {
    const pairs = [
      [1999, 2000],
      [199, 200],
      [199, 234],
      [198, 234],
      [1, 3],
      [29, 100],
      [57, 1000],
      [999_999_999, 1_000_000_000],
      [123_456_788, 123_456_789],
      [7, 7],
    ] as const
    const rows = pairs.map(([n, d], i) => {
      const formula = share(`A${i + 1}`, `B${i + 1}`)
      const value: BookValue = { kind: "formula", formula, result: Number(`${percentOf(n, d)}e-2`) }
      return { cells: [n, d, value].map((value) => ({ value, style: look.count })) }
    })
    const print = { orientation: "portrait", footer: { text: "", page: "" } } as const
    const sheet = { name: "Tỷ lệ", columns: [], rows, print }
    const bytes = await writeBook({ title: "", creator: "", sheets: [sheet] })
    const is = valuesOf(read(recalculated(toRecalculate(bytes, [sheet.name]))))
    expect(pairs.map((_, i) => is.get(`Tỷ lệ!C${i + 1}`))).toEqual(
      pairs.map(([n, d]) => Number(`${percentOf(n, d)}e-2`)),
    )
  }, 300_000)
})
