import { describe, expect, it } from "vitest"
import { layOut } from "../../src/form/layout/lay-out.ts"
import type { Form, SheetId } from "../../src/model/form.ts"
import { plan } from "../support/plan.ts"

const every = [...plan.periods.values()].flatMap((period) =>
  period.agencies.map((agency) => [agency, period.id] as const),
)
const rowsOf = (form: Form, id: SheetId) => form.sheets.find((sheet) => sheet.id === id)?.rows ?? []
const districts = [...plan.agencies.values()].filter(({ level }) => level === "district").map(({ id }) => id)

/** Rows of each sheet in 2013: measures, activities, duties, funding. Counted by hand from the decision and the domain. */
const asked: readonly (readonly [string, number, number, number, number])[] = [
  ["cong-an-tinh", 23, 34, 4, 20],
  ["bdbp-tinh", 8, 33, 3, 20],
  ["so-ldtbxh", 2, 20, 3, 16],
  ["so-tttt", 5, 9, 2, 4],
  ["so-tc", 0, 0, 3, 20],
  ["so-khdt", 0, 0, 2, 0],
  ["so-tp", 7, 19, 4, 20],
  ["so-ngv", 1, 14, 2, 16],
  ["so-vhttdl", 0, 9, 3, 4],
  ["so-yt", 0, 3, 2, 4],
  ["so-gddt", 0, 9, 2, 8],
  ["dai-ptth", 0, 3, 2, 4],
  ["vp-ubnd", 0, 4, 2, 4],
  ["vp-dbqh-hdnd", 0, 4, 2, 4],
  ["hlhpn-tinh", 0, 13, 2, 12],
  ["vksnd-tinh", 2, 14, 2, 16],
  ["tand-tinh", 2, 14, 2, 16],
  ["ubmttq-tinh", 0, 6, 3, 4],
  ...districts.map((id) => [id, 5, 15, 1, 20] as const),
]

describe("who is asked for what in 2013", () => {
  it("covers all 32 agencies", () => {
    expect(asked.map(([agency]) => agency).toSorted()).toEqual([...plan.agencies.keys()].toSorted())
  })

  it.each(asked)("%s: %i measures, %i activities, %i duties, %i funding rows", (agency, ...counts) => {
    const form = layOut(plan, agency, "2013")
    const ids = ["measures", "activities", "duties", "funding"] as const
    expect(ids.map((id) => rowsOf(form, id).length)).toEqual(counts)
    const besides = new Set<SheetId>(["cover", "units", "assessments"])
    expect(form.sheets.map(({ id }) => id).filter((id) => !besides.has(id))).toEqual(
      ids.filter((_, index) => counts[index] !== 0),
    )
    expect(rowsOf(form, "assessments")).toHaveLength(5)
  })

  it.each([
    ["tp-quang-ngai", 10, 23],
    ["son-tinh", 21, 11],
    ["tu-nghia", 18, 15],
    ["son-ha", 14, 14],
    ["ly-son", 3, 3],
    ["so-tttt", 0, 0],
  ])("%s has %i communes in 2013 and %i in 2014", (agency, before, after) => {
    expect(rowsOf(layOut(plan, agency, "2013"), "units")).toHaveLength(before)
    expect(rowsOf(layOut(plan, agency, "2014-H1"), "units")).toHaveLength(after)
    expect(rowsOf(layOut(plan, agency, "2014"), "units")).toHaveLength(after)
  })

  it.each(["2012-H1", "2013", "2014"])("every commune is a row of one district in %s", (period) => {
    const codes = districts.flatMap((agency) => rowsOf(layOut(plan, agency, period), "units").map(({ code }) => code))
    expect(codes.toSorted()).toEqual([...plan.units.keys()].toSorted())
  })
})

describe("sheets and headings are the contract's", () => {
  const form = layOut(plan, "son-ha", "2013")
  const both = [...form.sheets, ...layOut(plan, "so-tp", "2013").sheets]
  it.each([
    ["Bìa", "Mã số · Nội dung · Giá trị"],
    ["Chỉ tiêu", "Mã số · Nội dung · Đơn vị tính · Số liệu · Cùng kỳ năm trước · Ghi chú"],
    ["Theo xã", "Mã số · Xã, phường, thị trấn · Tuyên truyền viên · Ghi chú"],
    ["Hoạt động", "Mã số · Nội dung · Tình trạng · Số lượng · Đơn vị tính · Kết quả"],
    ["Nhiệm vụ", "Mã số · Nội dung · Tình trạng · Kết quả"],
    ["Đánh giá", "Mã số · Nội dung · Ý kiến"],
    ["Kinh phí", "Mã số · Nội dung · Được cấp · Đã chi · Ghi chú"],
  ])("%s: %s", (name, headings) => {
    const sheet = both.find((candidate) => candidate.name === name)
    expect(sheet?.columns.map(({ heading }) => heading).join(" · ")).toBe(headings)
  })

  it("a district's sheets come in the contract's order", () => {
    expect(form.sheets.map(({ name }) => name)).toEqual([
      "Bìa",
      "Chỉ tiêu",
      "Theo xã",
      "Hoạt động",
      "Nhiệm vụ",
      "Đánh giá",
      "Kinh phí",
    ])
  })

  it("a stage is asked for words only", () => {
    const names = (agency: string) => layOut(plan, agency, "2011-2015").sheets.map(({ name }) => name)
    expect(names("son-ha")).toEqual(["Bìa", "Hoạt động", "Nhiệm vụ", "Đánh giá"])
    expect(names("cong-an-tinh")).toEqual(["Bìa", "Hoạt động", "Nhiệm vụ", "Đánh giá"])
  })
})

describe("cells for input", () => {
  it("of so-tttt in 2013: 16 are required", () => {
    const cells = layOut(plan, "so-tttt", "2013").sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(cells.filter(({ required }) => required)).toHaveLength(16)
  })

  it.each([
    ["cong-an-tinh", "measures", "CT4.2/status", "value status required, note text"],
    ["cong-an-tinh", "measures", "CT4.2/reviewed", "value count required, note text"],
    ["son-ha", "funding", "KP1/trung-uong", "allocated amount, spent amount, note text"],
    ["so-tc", "funding", "KP5/khac", "allocated amount, note text"],
    ["so-tttt", "activities", "HD1.1.1", "status status required, quantity number, result text"],
    ["so-tc", "duties", "NV5.1", "status status required, result text"],
    ["son-ha", "assessments", "NX/kien-nghi", "opinion text"],
    ["so-tttt", "cover", "BIA/ngay-gui", "value day"],
    ["so-tttt", "cover", "BIA/co-quan", "value agency"],
  ] as const)("%s, %s, row %s: %s", (agency, sheet, code, expected) => {
    const row = rowsOf(layOut(plan, agency, "2013"), sheet).find((candidate) => candidate.code === code)
    const said = row?.cells.map(({ column, input, required }) => `${column} ${input}${required ? " required" : ""}`)
    expect(said?.join(", ")).toBe(expected)
  })

  it("a commune's row asks for its communicators", () => {
    const sheet = layOut(plan, "son-ha", "2013").sheets.find(({ id }) => id === "units")
    const key = "value:CT1.3/communicators"
    expect(sheet?.columns.map((column) => column.key)).toContain(key)
    expect(sheet?.rows[0]?.cells[0]).toEqual({
      column: key,
      input: "count",
      required: true,
      measure: "CT1.3/communicators",
    })
  })

  it("an activity without a unit in the plan asks for one", () => {
    for (const row of rowsOf(layOut(plan, "cong-an-tinh", "2013"), "activities"))
      expect(row.cells.some(({ column }) => column === "quantity-unit")).toBe(row.unit === null)
  })

  it("says what an agency counts where several count different things", () => {
    const label = (agency: string) =>
      rowsOf(layOut(plan, agency, "2013"), "measures").find(({ code }) => code === "CT2.1/at-risk")?.label
    expect(label("cong-an-tinh")).not.toBe(label("bdbp-tinh"))
  })
})

describe("every agency and period", () => {
  it.each(every)("%s %s: codes once, labels said once, each cell in a column", (agency, period) => {
    const form = layOut(plan, agency, period)
    expect([form.plan, form.revision, form.agency, form.period]).toEqual([plan.id, plan.revision, agency, period])
    const codes = form.sheets.flatMap(({ rows }) => rows.map(({ code }) => code))
    expect(new Set(codes).size).toBe(codes.length)
    for (const { rows, columns } of form.sheets) {
      expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length)
      const keys = columns.map(({ key }) => key)
      expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length)
      for (const row of rows) for (const cell of row.cells) expect(keys).toContain(cell.column)
    }
  })

  it("refuses a period that the plan does not have", () => {
    expect(() => layOut(plan, "so-tttt", "2011-H1")).toThrow("no period 2011-H1")
  })
})
