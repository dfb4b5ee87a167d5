import { describe, expect, it } from "vitest"
import { figures } from "../../../src/documents/figures.ts"
import type { BookCell } from "../../../src/excel/book.ts"
import { compose } from "../../../src/report/compose.ts"
import { codePrinted } from "../../../src/vocabulary/codes.ts"
import { bookOf, xlsx } from "../../../src/writers/xlsx/xlsx.ts"
import { printedCode } from "../../support/printed-code.ts"
import { half2013, nothing2013, province2013 } from "../../support/province-2013.ts"
import { type Rows, workbookTables } from "../../support/report-tables.ts"

const tool = { name: "qn-tip", version: "0.1.0" }
const names = {
  "Tổng hợp": "Mã số",
  "Việc cần làm": "STT",
  "Thời hạn": "STT",
  "Chỉ tiêu": "Mã số",
  "Hoạt động": "Mã số",
  "Nhiệm vụ": "Mã số",
  "Kinh phí": "Mã số",
  "Biểu đồ": "Mã số",
  "Số liệu cấp tỉnh": "Mã số",
  "Số liệu cấp huyện": "Mã số",
  "Theo đơn vị": "Cơ quan",
  "Hoạt động theo cơ quan": "Mã số",
  "Kinh phí theo cơ quan": "Mã số",
  "Đối chiếu": "Mã số",
  "Kết quả kiểm tra": "Mức",
  "Nguồn số liệu": "Mã số",
  "Cách tính": "Mã số",
  "Ghi chú": "Điều khoản",
}
/** What a cell shows: of a formula its value now. */
const valueNow = (cell: BookCell | null | undefined) => {
  const value = cell?.value ?? null
  return value !== null && typeof value === "object" && value.kind === "formula" ? value.result : value
}
const shown = (value: number | null | undefined): number | string => value ?? "–"
const periods = [
  ["a year", province2013],
  ["a half-year", half2013],
  ["an empty folder", nothing2013],
] as const

describe.each(periods)("the workbook of %s", async (_, consolidation) => {
  const { plan } = consolidation
  const report = compose(consolidation, "vi")
  const document = figures(consolidation, tool)
  const sheets = workbookTables(await xlsx(report), names)
  const rows = (sheet: string): Rows => sheets.get(sheet)?.flat() ?? []
  const level = (id: string) => plan.agencyLevels.get(plan.agencies.get(id)?.level ?? "")?.name
  const agency = (id: string) => plan.agencies.get(id)?.name ?? id

  it("has its sheets in order", () => {
    const levels = new Set(document.measures.flatMap(({ sources }) => sources.map(({ agency }) => level(agency))))
    const wanted = Object.keys(names).filter((name) => !name.startsWith("Số liệu cấp") || levels.has(name.slice(8)))
    expect([...sheets.keys()]).toEqual(wanted)
  })

  it("agrees with the JSON on every measure and agency", () => {
    const own = [...rows("Số liệu cấp tỉnh"), ...rows("Số liệu cấp huyện")]
    for (const { id, value, sources } of document.measures) {
      const told = own.filter((row) => row["Mã số"] === printedCode(id))
      expect(told.length, id).toBeGreaterThan(0)
      for (const row of told) {
        expect(row["Toàn tỉnh"], id).toBe(shown(value))
        expect(row["Số nguồn có số liệu"]).toBe(
          `${sources.filter(({ state }) => state === "value").length}/${sources.length}`,
        )
      }
      const named = (id: string) => agency(id).replace(/^UBND /, "")
      for (const one of new Set(sources.map((source) => source.agency))) {
        const numbers = sources.flatMap((source) =>
          source.agency === one && typeof source.value === "number" ? [source.value] : [],
        )
        if (numbers.length === 0) continue
        const cells = told.flatMap((row) => row[named(one)] ?? []).filter((cell) => cell !== "–")
        expect(cells, `${id} ${one}`).toEqual([numbers.reduce((so, number) => so + number, 0)])
      }
    }
  })

  it("agrees on the indicators, part by part", () => {
    for (const { id, parts } of document.indicators) {
      const own = rows("Chỉ tiêu").filter((row) => row["Mã số"] === id)
      const told = parts.length > 1 ? own.slice(1) : own
      for (const [i, { numerator, denominator, percent }] of parts.entries()) {
        const row = told[i]
        expect([row?.["Đạt được"], row?.["Tổng số"]], id).toEqual([shown(numerator.value), shown(denominator.value)])
        expect(row?.["Tỷ lệ"], id).toBe(percent === null ? "–" : Number(`${percent}e-2`))
      }
    }
    expect(rows("Tổng hợp").map((row) => row["Mã số"])).toEqual(document.indicators.map(({ id }) => id))
  })

  it("agrees on units, funding, cross-checks and findings", () => {
    const units = rows("Theo đơn vị")
    const floor = document.indicators.find(({ kind }) => kind === "floor")
    expect(units).toHaveLength(floor?.units?.expected ?? 0)
    expect(units.filter((row) => row["Đánh giá"] === "Đạt")).toHaveLength(floor?.units?.met ?? 0)
    for (const { id, allocated, spent, provinceAllocated } of document.funding) {
      const row = rows("Kinh phí").find((row) => row["Mã số"] === printedCode(id))
      expect([row?.["Được cấp"], row?.["Đã chi"], row?.["Tỉnh phân bổ"]]).toEqual(
        [allocated, spent, provinceAllocated].map(shown),
      )
    }
    expect(rows("Đối chiếu").map((row) => [row["Mã số"], row["Số thứ nhất"], row["Số thứ hai"]])).toEqual(
      document.crossChecks.map(({ id, left, right }) => [codePrinted(plan, id), shown(left), shown(right)]),
    )
    expect(rows("Kết quả kiểm tra").map((row) => row["Mã số"])).toEqual(document.diagnostics.map(({ code }) => code))
  })

  it("has a row for each activity: who stands how, what all gave together, and how many gave it", () => {
    const told = rows("Hoạt động")
    expect(told.map((row) => row["Mã số"])).toEqual(document.activities.map(({ id }) => id))
    for (const [i, { id, total, agencies }] of document.activities.entries()) {
      const row = told[i]
      const count = (status: string) => agencies.filter((report) => report.status === status).length
      expect([
        row?.["Đã hoàn thành"],
        row?.["Đang thực hiện"],
        row?.["Chưa thực hiện"],
        row?.["Không phát sinh"],
      ]).toEqual(["done", "under-way", "not-started", "nothing-arose"].map(count))
      const asked = plan.activities.get(id)?.reporters.length ?? 0
      expect(row?.["Chưa báo cáo"]).toBe(asked - agencies.filter(({ status }) => status !== null).length)
      expect([row?.["Tổng số lượng"], row?.["Số cơ quan ghi số lượng"]]).toEqual([
        shown(total.quantity),
        plan.activities.get(id)?.quantity === "none" ? "–" : `${total.given}/${total.asked}`,
      ])
    }
  })

  it("names agency, file, sheet and cell of every number", () => {
    const sources = rows("Nguồn số liệu")
    const numbers = sources.filter((row) => typeof row["Số liệu"] === "number")
    for (const row of numbers)
      for (const part of ["Cơ quan", "Tệp", "Trang tính", "Ô"]) expect(row[part], JSON.stringify(row)).toBeTruthy()
    const wanted = [
      ...[...document.measures, ...document.earlier].flatMap(({ id, sources }) =>
        sources.map(({ agency, value, file, sheet, cell }) => ({ id, agency, value, file, sheet, cell })),
      ),
      ...document.activities.flatMap(({ id, agencies }) =>
        agencies.map(({ agency, quantity, file, sheet, cell }) => ({ id, agency, value: quantity, file, sheet, cell })),
      ),
      ...document.funding.flatMap(({ id, agencies }) =>
        agencies.flatMap(({ agency, allocated, spent, file, sheet, allocatedCell, spentCell }) => [
          { id, agency, value: allocated, file, sheet, cell: allocatedCell },
          { id, agency, value: spent, file, sheet, cell: spentCell },
        ]),
      ),
      ...consolidation.funding.map(({ id, provinceAllocated: value }) => {
        const own = consolidation.submissions.obligations.find(({ agency }) => agency === plan.funding.allocator)
        const {
          file = null,
          sheet = null,
          cell = null,
        } = own?.inForce?.checked.submission.entries.find(
          (entry) => entry.sheet === "funding" && entry.row === id && entry.column === "allocated",
        )?.at ?? {}
        return { id, agency: plan.funding.allocator ?? "", value, file, sheet, cell }
      }),
    ].filter(({ value }) => typeof value === "number")
    expect(
      numbers
        .map((row) => [row["Mã số"], row["Cơ quan"], row["Số liệu"], row.Tệp, row["Trang tính"], row.Ô].join("|"))
        .sort(),
    ).toEqual(
      wanted
        .map(({ id, agency: of, value, file, sheet, cell }) =>
          [codePrinted(plan, id), agency(of), value, file, sheet, cell].join("|"),
        )
        .sort(),
    )
  })

  it("has the same bytes each time", async () =>
    expect(Buffer.from(await xlsx(compose(consolidation, "vi"))).equals(Buffer.from(await xlsx(report)))).toBe(true))
})

it("English has the same numbers in the same places", async () => {
  const numbers = async (lang: "vi" | "en") =>
    bookOf(compose(province2013, lang)).sheets.map(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(valueNow)).filter((value) => typeof value === "number"),
    )
  expect(await numbers("en")).toEqual(await numbers("vi"))
})
