import { describe, expect, it } from "vitest"
import { serialOfDay } from "../../../src/base/day.ts"
import { percentOf, percentsCompared } from "../../../src/base/fraction.ts"
import { consolidateFigures } from "../../../src/consolidation/consolidate.ts"
import { columnName } from "../../../src/excel/address.ts"
import { look } from "../../../src/excel/look.ts"
import { readWorkbook } from "../../../src/excel/read/read.ts"
import { writeBook } from "../../../src/excel/write/write.ts"
import { type Operand, placesApart, printedShare, share } from "../../../src/figures/expression.ts"
import type { Consolidation } from "../../../src/model/consolidation.ts"
import type { CellValue, Workbook } from "../../../src/model/workbook.ts"
import { compose } from "../../../src/report/compose.ts"
import { printing } from "../../../src/vocabulary/print.ts"
import { formulaOf } from "../../../src/writers/xlsx/formula.ts"
import { bookOf, xlsx } from "../../../src/writers/xlsx/xlsx.ts"
import { folderOf } from "../../support/consolidation.ts"
import { hasLibreOffice, recalculated, toRecalculate } from "../../support/libre-office.ts"
import { plan } from "../../support/plan.ts"
import { half2013, nothing2013, province2013, stage2015 } from "../../support/province-2013.ts"

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
  return { bytes: await xlsx(report), sheets: bookOf(report).sheets.map(({ name }) => name) }
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

function never(): never {
  throw new RangeError("no such period")
}

const ruling = { by: "ban-chi-dao", on: "2014-01-02", reason: "thiên tai", document: null, period: "2013" }
const place = { kind: "text", file: "reports/rulings.yaml", line: 1, column: 1, path: "" } as const
const rulings = {
  extensions: [{ ...ruling, agency: "so-tp", lastDay: "2014-01-15", at: place }],
  exemptions: [{ ...ruling, agency: "so-yt", at: place }],
  stands: [],
  accepted: [],
  settled: [],
  excluded: [],
  faults: [],
}

/** Every state of a report that there is, in one folder. */
const everyState = {
  ...consolidateFigures(
    plan,
    plan.periods.get("2013") ?? never(),
    {
      ...folderOf([
        { agency: "so-tp", period: "2013", sent: "2014-01-15", answers: {} },
        { agency: "so-tttt", period: "2013", sent: "2014-01-05", answers: {} },
        { agency: "so-tc", period: "2013", sent: "2014-01-06", answers: {} },
        { agency: "so-tc", period: "2013", sent: "2014-01-07", answers: {}, file: "reports/2013/so-tc.2.xlsx" },
        { agency: "so-ngv", period: "2013", sent: "2014-01-19", answers: {} },
        { agency: "ba-to", period: "2013", sent: null, answers: {} },
        { agency: "son-ha", period: "2013", sent: null, answers: {} },
        { agency: "son-ha", period: "2013", sent: null, answers: {}, file: "reports/2013/son-ha.2.xlsx" },
      ]),
      rulings,
    },
    "2014-01-16",
  ),
  diagnostics: [],
}

const needsOffice = hasLibreOffice || process.env.CI !== undefined

it("an agency's state is a value only where it is no comparison of days: exempt, or versions that nothing orders", async () => {
  const { bytes } = await written(everyState, "vi")
  const cells = read(bytes).sheets.find(({ name }) => name === "Thời hạn")?.cells ?? []
  const head = cells.find(({ value }) => plain(value) === "Tình trạng")
  const states = cells.filter(({ column, row }) => column === head?.column && row > head.row && row <= head.row + 32)
  const told = (formula: boolean) => [
    ...new Set(states.filter((cell) => (cell.formula !== null) === formula).map(({ value }) => plain(value))),
  ]
  expect(told(false)).toEqual(["Được miễn", "Chưa rõ ngày gửi"])
  const silent = ["Chưa gửi", "Chưa nhận được"]
  expect(told(true).sort()).toEqual(["Chậm 01 ngày", "Chậm 02 ngày", "Chưa rõ ngày gửi", ...silent, "Đúng hạn"].sort())
})

describe.skipIf(!needsOffice)("recalculated by LibreOffice (skipped where it is not installed)", () => {
  it.each([
    ["a year", province2013, "vi", 1500],
    ["a half-year in English", half2013, "en", 1000],
    ["the stage", stage2015, "vi", 1000],
    ["an empty folder", nothing2013, "vi", 300],
    ["every state of a report", everyState, "en", 300],
  ] as const)(
    "%s: every formula gives the value that was written",
    async (_, consolidation, lang, least) => {
      const { bytes, sheets } = await written(consolidation, lang)
      const before = read(bytes)
      const formulas = formulasOf(before)
      expect(formulas.length).toBeGreaterThan(least)
      const [was, is] = [valuesOf(before), valuesOf(read(recalculated(toRecalculate(bytes, sheets), lang)))]
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
    const [province, district] = ["Số liệu cấp tỉnh", "Số liệu cấp huyện"]
    const corrected: Record<string, Record<string, number>> = { [province]: {}, [district]: {} }
    const change = (code: string, agency: string, value: number) => {
      const sheet = agency.startsWith("huyện") ? district : province
      corrected[sheet] = { ...corrected[sheet], [cellAt(before, sheet, [code], agency)]: value }
    }
    for (const [code, agency, value] of [
      ["CT1.3.2", "huyện Sơn Tây", 5],
      ["CT2.3.1", "Công an tỉnh", 0],
      ["CT2.1.1", "Công an tỉnh", 20],
      ["CT2.1.1", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", 20],
      ["CT1.2.1", "huyện Tây Trà", 14],
      ["CT3.1.1", "Công an tỉnh", 4],
    ] as const)
      change(code, agency, value)
    const changed = toRecalculate(bytes, sheets, corrected)
    const [was, is] = [valuesOf(before), valuesOf(read(recalculated(changed)))]
    const told = (code: string) => verdict(code).map((cell) => `${was.get(cell)} → ${is.get(cell)}`)
    const both = (told: string) => [told, told]
    expect(told("CT1.3")).toEqual(both("Không đạt → Đạt"))
    expect(told("CT2.1")).toEqual(both("Không đạt → Đạt"))
    expect(told("CT2.3")).toEqual(both("Không đạt → Đạt"))
    expect(told("CT3.1")).toEqual(both("Đạt → Không đạt"))
    // The last of the districts has its number now: nothing is provisional any more.
    expect(told("CT1.2")).toEqual(both("Không đạt (tạm tính) → Không đạt"))
    const trained = at(district, "CT1.2.1", "Toàn tỉnh")
    expect([was.get(trained), is.get(trained)]).toEqual([13 * 13, 13 * 13 + 14])
  }, 300_000)

  it("a corrected figure of one year moves the stage's verdict, and what the year after is compared with", async () => {
    const { bytes, sheets } = await written(stage2015, "vi")
    const before = read(bytes)
    const lines = before.sheets.find(({ name }) => name === "Nguồn số liệu")?.cells ?? []
    const head = (heading: string) => lines.find(({ value }) => plain(value) === heading)?.column ?? never()
    const inRow = (row: number, heading: string) =>
      plain(lines.find((cell) => cell.row === row && cell.column === head(heading))?.value)
    const line = (code: string, agency: string, year: string): string => {
      const found = lines.find(
        ({ row, column, value }) =>
          column === head("Mã số") &&
          plain(value) === code &&
          inRow(row, "Cơ quan") === agency &&
          inRow(row, "Kỳ") === year,
      )
      return `${columnName(head("Số liệu"))}${found?.row ?? never()}`
    }
    const police = "Công an tỉnh"
    const years = ["2011", "2012", "2013", "2014", "2015"]
    const changes = Object.fromEntries([
      ...years.map((year) => [line("CT2.3.1", police, year), 0] as const),
      [line("CT4.1.1", police, "2013"), 19],
      ...years.map((year, i) => [line("CT1.6.1", police, year), 10 + i] as const),
    ])
    const [was, is] = [
      valuesOf(before),
      valuesOf(read(recalculated(toRecalculate(bytes, sheets, { "Nguồn số liệu": changes })))),
    ]
    const told = (sheet: string, code: string, heading: string) => {
      const at = `${sheet}!${cellAt(before, sheet, [code], heading)}`
      return `${was.get(at)} → ${is.get(at)}`
    }
    const verdicts = ["CT1.6", "CT2.3", "CT4.1"].map((code) => told("Chỉ tiêu", code, "Đánh giá"))
    expect(verdicts).toEqual(["Không đạt → Đạt", "Không đạt → Đạt", "Đạt → Không đạt"])
    expect(["CT1.6", "CT2.3", "CT4.1"].map((code) => told("Tổng hợp", code, "Kết quả"))).toEqual([
      "đạt 0/4 năm được xét → đạt 4/4 năm được xét",
      "đạt 0/5 năm được xét → đạt 5/5 năm được xét",
      "đạt 4/4 năm được xét → đạt 3/4 năm được xét",
    ])
    const fixed = formulasOf(before).map(({ at }) => at)
    const all = before.sheets
      .find(({ name }) => name === "Tổng hợp")
      ?.cells.flatMap(({ value }) => (/^CT\d\.\d$/.test(String(plain(value))) ? [String(plain(value))] : []))
    const live = (code: string) => fixed.includes(`Chỉ tiêu!${cellAt(before, "Chỉ tiêu", [code], "Đánh giá")}`)
    expect(all?.filter((code) => !live(code))).toEqual([])
  }, 300_000)

  it("a corrected day moves the state, the days late, the counts, the rates and the chart's table", async () => {
    const { bytes, sheets } = await written(province2013, "vi")
    const before = read(bytes)
    const at = (row: string, heading: string) => cellAt(before, "Thời hạn", [row], heading)
    const days = {
      [at("Sở Ngoại vụ", "Ngày gửi")]: serialOfDay("2014-01-03"),
      [at("UBND huyện Tư Nghĩa", "Ngày nhận")]: serialOfDay("2014-01-20"),
      // After the as-of day: not there yet.
      [at("Sở Kế hoạch và Đầu tư", "Ngày gửi")]: serialOfDay("2014-01-21"),
      [at("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Ngày gửi")]: serialOfDay("2014-01-04"),
      [at("Công an tỉnh", "Hạn cuối")]: serialOfDay("2014-01-02"),
    }
    const was = valuesOf(before)
    const is = valuesOf(read(recalculated(toRecalculate(bytes, sheets, { "Thời hạn": days }))))
    const told = (row: string, heading: string) =>
      [was, is].map((values) => values.get(`Thời hạn!${at(row, heading)}`)).join(" → ")
    expect(told("Sở Ngoại vụ", "Tình trạng")).toBe("Chậm 04 ngày → Đúng hạn")
    expect(told("Sở Ngoại vụ", "Số ngày chậm")).toBe("4 → –")
    expect(told("UBND huyện Tư Nghĩa", "Tình trạng")).toBe("Chưa rõ ngày gửi → Chậm 16 ngày")
    expect(told("Sở Kế hoạch và Đầu tư", "Tình trạng")).toBe("Chưa gửi → Chưa gửi")
    expect(told("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Tình trạng")).toBe("Chưa nhận được → Đúng hạn")
    expect(told("Công an tỉnh", "Tình trạng")).toBe("Đúng hạn → Chậm 01 ngày")
    expect(told("Đến hạn báo cáo", "Số cơ quan")).toBe("32 → 32")
    expect(told("Đúng hạn", "Số cơ quan")).toBe("28 → 29")
    expect(told("Đúng hạn", "Tỷ lệ")).toBe("0.875 → 0.906")
    expect(told("Chậm", "Số cơ quan")).toBe("1 → 2")
    expect(told("Chưa rõ ngày gửi", "Số cơ quan")).toBe("1 → 0")
    expect(told("Chưa gửi, Chưa nhận được, Chưa đủ điều kiện tổng hợp", "Số cơ quan")).toBe("2 → 1")
    const charted = (values: typeof was) =>
      ["Đúng hạn", "Chậm"].map((state) => values.get(`Biểu đồ!${cellAt(before, "Biểu đồ", ["Cấp tỉnh"], state)}`))
    expect([charted(was), charted(is)]).toEqual([
      [15, 1],
      [16, 1],
    ])
  }, 300_000)

  it.each(["vi", "en"] as const)(
    "a percentage is rounded as the figures are, small and large, as a reader of %s has it",
    async (lang) => {
      const pairs = [
        [1999, 2000],
        [199_999, 200_000],
        [99_956, 100_000],
        [8496, 10_000],
        [84_999, 100_000],
        [849, 1000],
        [9, 14],
        [1, 8],
        [1, 2000],
        [21, 20],
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
      const keys = ["n", "d", "percent", "target", "apart", "printed"]
      const numbered = new Map(pairs.map((_, i) => [String(i + 1), i + 1]))
      const columns = new Map(keys.map((key, i) => [key, i + 1]))
      const places = new Map([["pairs", { sheet: "Tỷ lệ", rows: numbered, columns }]])
      const expected: (string | number | null)[][] = []
      const rows = pairs.map(([n, d], i) => {
        const [a, b, printed] = ["n", "d", "target"].map((column) => ({ table: "pairs", row: String(i + 1), column }))
        const pair: [Operand, Operand] = [a ?? n, b ?? d]
        const next = pairs[i + 1] ?? [0, 1]
        const [alone] = percentsCompared([n, d], next)
        const formulas = (
          [
            [share(...pair), Number(`${percentOf(n, d)}e-2`)],
            [share(...pair, "85"), Number(`${percentOf(n, d, "85")}e-2`)],
            [share(...pair, null, placesApart(pair, next)), Number(`${alone}e-2`)],
            [printedShare(printed ?? 0), printing[lang].percent(percentOf(n, d, "85"))],
          ] as const
        ).map(([told, result]) => ({ kind: "formula" as const, formula: formulaOf(told, "Tỷ lệ", places), result }))
        expected.push(formulas.map(({ result }) => result))
        return { cells: [n, d, ...formulas].map((value) => ({ value, style: look.count })) }
      })
      const print = { orientation: "portrait", footer: { text: "", page: "" } } as const
      const sheet = { name: "Tỷ lệ", columns: [], rows, print }
      const bytes = await writeBook({ title: "", creator: "", sheets: [sheet] })
      const is = valuesOf(read(recalculated(toRecalculate(bytes, [sheet.name]), lang)))
      expect(pairs.map((_, i) => [..."CDEF"].map((column) => is.get(`Tỷ lệ!${column}${i + 1}`)))).toEqual(expected)
    },
    300_000,
  )
})
