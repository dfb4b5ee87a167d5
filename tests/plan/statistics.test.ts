import { describe, expect, it } from "vitest"
import { checkPlan } from "../../src/engine/check-plan.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { compile, readCompiled } from "../../src/plan/compiled/compiled.ts"
import { compare } from "../../src/plan/diff/compare.ts"
import type { TextFile } from "../../src/yaml/read.ts"
import { plan as packaged, statisticsFiles } from "../support/plan.ts"
import { statisticsPlan as plan } from "../support/statistics-plan.ts"

/** The plan's files with one text of the statistics replaced. */
function edited(from: string, to: string): TextFile[] {
  const files = statisticsFiles()
  const found = files.find(({ file }) => file === "plan/statistics.yaml")
  if (!found?.text.includes(from)) throw new Error(`statistics.yaml has no “${from}”`)
  return files.map((one) => (one === found ? { file: one.file, text: one.text.replace(from, () => to) } : one))
}

const found = (files: readonly TextFile[]): string[] =>
  checkPlan(files, "0".repeat(64)).diagnostics.map(({ code, place, message }) => {
    const at = place.kind === "text" ? place.path : ""
    return `${code} ${at}: ${message.vi}`
  })

describe("plan check of statistics.yaml", () => {
  it("finds nothing", () => {
    expect(found(statisticsFiles())).toEqual([])
  })

  it.each([
    ["an unknown dimension", "by: [sex, age, return]", "by: [gender]", /^QN104 breakdowns\/0\/by\/0: .*gender/],
    ["an unknown measure", "measure: CT3.1/received", "measure: CT3.1/recieved", /^QN104 breakdowns\/0\/measure: /],
    [
      "an unknown agency",
      "agency: tand-tinh",
      "agency: toa-an",
      /^QN104 tables\/TK1\/measures\/TK1\/tried\/sources\/0\/agency/,
    ],
    ["a measure without a source", "sources: [{ agency: so-yt }]", "sources: []", /^QN107 .*TK3\/treated/],
    ["an id that is taken", "id: TK3/treated", "id: CT3.1/received", /^QN103 /],
    ["a dimension asked twice", "by: [sex, age, return] }", "by: [sex, sex] }", /^QN103 breakdowns\/0\/by\/1: /],
    ["a row that a category has", "id: TK2/living-here", "id: TK2/identified/sex/male", /^QN103 /],
    [
      "a dimension without categories",
      "categories:\n      - { id: male, name: nam }\n      - { id: female, name: nữ }\n",
      "categories: []\n",
      /^QN102 dimensions\/sex\/categories/,
    ],
    ["a check of what nobody asks", "left: TK1/tried", "left: TK1/judged", /^QN104 crossChecks\/TKDC1\/left: /],
  ])("%s", (_, from, to, expected) => {
    expect(found(edited(from, to))).toContainEqual(expect.stringMatching(expected))
  })

  it("a table stands on a clause, or on what its reading says", () => {
    const [, head = ""] = /^(reading: >-\n(?: {2}.*\n)+)/m.exec(statisticsFiles().at(-1)?.text ?? "") ?? []
    const said = found(edited(head, ""))
    for (const expected of [/^QN105 tables\/TK1\/clause: .*TK1/, /^QN113 .*TKDC1/])
      expect(said).toContainEqual(expect.stringMatching(expected))
  })
})

describe("the plan that comes of it", () => {
  const measureOf = (id: string) => plan.measures.get(id)

  it("has each category below its total, from the same sources, with a code of its own", () => {
    const ids = [...plan.measures.keys()]
    const at = ids.indexOf("TK2/living-here")
    expect(ids.slice(at, at + 3)).toEqual(["TK2/living-here", "TK2/living-here/sex/male", "TK2/living-here/sex/female"])
    expect(measureOf("TK2/living-here/sex/female")).toMatchObject({
      code: "TK2.2.a2",
      table: "TK2",
      indicator: null,
      unit: "người",
      sensitive: true,
      sources: measureOf("TK2/living-here")?.sources,
    })
    expect(measureOf("CT3.1/received/return/rescued")).toMatchObject({ code: "CT3.1.2.c2", indicator: "CT3.1" })
  })

  it("prints no code twice, in none with English", () => {
    const codes = [...plan.measures.values()].map(({ code }) => code.toLowerCase())
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^(ct\d\.\d|tk\d)\.\d+(\.[a-z]\d+)?$/)
  })

  it("leaves indicators as they are: no category is one of their measures", () => {
    expect([...plan.indicators]).toEqual([...packaged.indicators])
  })

  it.each([
    ["so-yt", ["TK3/treated"]],
    ["bdbp-tinh", ["TK1/accused", "TK1/accused/sex/male", "TK1/accused/sex/female"]],
    ["so-gddt", []],
  ])("asks %s: %j", (agency, rows) => {
    const asked = (of: typeof plan) =>
      layOut(of, agency, "2013").sheets.flatMap((sheet) => (sheet.id === "measures" ? sheet.rows : []))
    const before = new Set(asked(packaged).map(({ code }) => code))
    expect(asked(plan).flatMap(({ code }) => (before.has(code) ? [] : [code]))).toEqual(rows)
  })

  it("is the same after it was compiled", () => {
    const form = layOut(plan, "so-yt", "2013")
    const read = readCompiled(compile({ plan, faultless: true, form }), plan.sha256)
    expect(read?.plan.measures).toEqual(plan.measures)
    expect(read?.plan.statistics).toEqual(plan.statistics)
    expect(read?.plan.dimensions).toEqual(plan.dimensions)
  })
})

describe("what a change of it breaks", () => {
  const changesTo = (files: readonly TextFile[]) => {
    const { plan: after } = openPlan(files, "6".repeat(64))
    if (after === null) throw new Error("the edited plan does not load")
    return compare(plan, after).map(({ kind, level, item, said }) => `${kind} ${level} ${item}: ${said.vi}`)
  }

  it.each([
    ["a table's title", "title: Nạn nhân bị mua bán", "title: Nạn nhân", ["text-changed any TK2: tên bảng đổi"]],
    ["a category's name", "name: dưới 16 tuổi", "name: trẻ em", ["text-changed any age: tên của under-16 đổi"]],
    [
      "one dimension fewer",
      "by: [sex, age, return] }",
      "by: [sex, age] }",
      ["id-removed form CT3.1/received: không còn phân tổ theo Đường trở về"],
    ],
    [
      "one more category",
      "      - { id: female, name: nữ }\n",
      "      - { id: female, name: nữ }\n      - { id: unknown, name: chưa rõ }\n",
      [
        "form-changed form CT3.1/received: thêm phân tổ theo Giới tính: CT3.1/received/sex/unknown",
        "form-changed form TK1/accused: thêm",
        "form-changed form TK2/identified: thêm",
        "form-changed form TK2/living-here: thêm",
      ],
    ],
    ["what categories mean", "overlap: true", "overlap: false", ["measure-redefined figures support: một trường hợp"]],
    [
      "a measure's nature",
      "text: Số bị can bị truy tố\n        unit: người\n        nature: flow",
      "text: Số bị can bị truy tố\n        unit: người\n        nature: stock",
      ["measure-redefined figures TK1/prosecuted: "],
    ],
  ])("%s", (_, from, to, expected) => {
    const changes = changesTo(edited(from, to))
    expect(changes).toHaveLength(expected.length)
    for (const [i, told] of expected.entries()) expect(changes[i]).toContain(told)
  })
})

describe("with an amendment", () => {
  const amendment = (text: string): TextFile[] => [
    ...statisticsFiles(),
    {
      file: "plan/amendments/20.yaml",
      text: `number: 20/QĐ-UBND\nday: 2014-02-10\nreason: Điều chỉnh\n${text}`,
    },
  ]

  it("its measures are set, and an agency that takes another's place takes them over", () => {
    const { plan: after } = openPlan(
      amendment(
        "sets:\n  measures: [{ id: TK1/tried, article: Điều 1, text: Số bị cáo đã xét xử }]\nends:\n  agencies: [{ id: hlhpn-tinh, article: Điều 2, to: ubmttq-tinh }]\n",
      ),
      "7".repeat(64),
    )
    expect(after?.measures.get("TK1/tried")?.text).toBe("Số bị cáo đã xét xử")
    expect(after?.measures.get("TK3/borrowed")?.sources).toEqual([{ agency: "ubmttq-tinh", counts: null }])
    expect(after?.replaces?.plan.measures.get("TK3/borrowed")?.sources).toEqual([
      { agency: "hlhpn-tinh", counts: null },
    ])
    expect(after?.measures.has("TK2/identified/sex/male")).toBe(true)
  })
})
