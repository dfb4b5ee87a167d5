import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import { describe, expect, it } from "vitest"
import { explain } from "../../src/engine/explain/figure.ts"
import { explainJson, explanationSchema } from "../../src/engine/explain/json.ts"
import { explainText } from "../../src/engine/explain/text.ts"
import { figureNamed, figureNames } from "../../src/figures/figure-ids.ts"
import { codePrinted } from "../../src/vocabulary/codes.ts"
import { consolidationOf } from "../support/consolidation.ts"
import { plan } from "../support/plan.ts"
import { half2013, nothing2013, province2013 } from "../support/province-2013.ts"

const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
const validate = ajv.compile(explanationSchema())

const of = (id: string, consolidation = province2013) => {
  const name = figureNamed(plan, id)
  if (name === null) throw new Error(`no figure ${id}`)
  return explain(consolidation, name, "vi")
}
const textOf = (id: string, consolidation = province2013) => explainText(consolidation, of(id, consolidation), "vi")
const linesWith = (text: string, ...parts: readonly string[]) =>
  text.split("\n").filter((line) => parts.every((part) => line.includes(part)))

describe("the names of figures", () => {
  it.each([
    ["CT1.2", "indicator"],
    ["ct1.2/TRAINED", "measure"],
    ["HD1.1.1", "activity"],
    ["nv1.1 ", "duty"],
    ["KP1/trung-uong", "funding"],
    ["kp1.1", "funding"],
    ["dc1", "cross-check"],
    ["DC7/KP1/trung-uong", "cross-check"],
    ["DC7/KP1.1", "cross-check"],
  ])("%s is an %s", (typed, kind) => {
    expect(figureNamed(plan, typed)?.kind).toBe(kind)
  })

  it.each(["CT9.9", "", "DA1", "KP1", "so-tttt"])("%j is none", (typed) => {
    expect(figureNamed(plan, typed)).toBeNull()
  })
})

describe("an indicator", () => {
  const text = textOf("CT1.2")

  it("says formula with both sums, target and clause, coverage, who is missing, readings", () => {
    expect(text).toContain("CT1.2.1 ÷ CT1.2.2 = 169 ÷ 260 = 65,0%")
    expect(text).toContain("Mục tiêu kỳ này: 75% (đến năm 2013), điểm b khoản 2 Mục I Phần IV")
    expect(text).toContain("Số cơ quan có số liệu: 13/14")
    expect(text).toContain("Còn thiếu: UBND huyện Tây Trà")
    expect(text).toContain("CT1.2: Văn bản không nêu nơi cung cấp số liệu")
  })

  it("that looks back has the lines of the period before, too", () => {
    const before = linesWith(textOf("CT1.6"), "reports/2012/cong-an-tinh.xlsx")
    expect(before.map((line) => line.trim().split(/ {2,}/).slice(1, 4).join(" "))).toEqual([
      "5 1 03/01/2013",
      "10 1 03/01/2013",
    ])
    expect(textOf("CT1.6")).toContain("Năm trước (năm 2012): CT1.6.1")
    expect(of("CT1.2").earlier).toEqual([])
  })

  it("has a line for every agency's entry: number, version, day, file, sheet, cell", () => {
    const [entry] = of("CT1.2").measures[0]?.sources.filter(({ agency }) => agency === "ba-to") ?? []
    expect(entry?.version).toMatchObject({ number: 1, sent: "2014-01-03", dayFrom: "register" })
    expect(entry).toMatchObject({ value: 13, sheet: "Chỉ tiêu" })
    expect(
      linesWith(text, "UBND huyện Ba Tơ", "03/01/2014", `reports/2013/ba-to.xlsx · Chỉ tiêu!${entry?.cell}`),
    ).toHaveLength(1)
  })

  it("says of a row that the workbook does not have that it is not there", () => {
    const told = of("CT1.2")
    const measures = told.measures.map((measure) => ({
      ...measure,
      sources: measure.sources.map((source) => (source.agency === "ba-to" ? { ...source, cell: null } : source)),
    }))
    const without = explainText(province2013, { ...told, measures }, "vi")
    expect(linesWith(without, "reports/2013/ba-to.xlsx · Chỉ tiêu (không có dòng này)")).toHaveLength(2)
  })

  it("says of a faulty cell what is wrong with it", () => {
    expect(linesWith(text, "QN305", "“mười ba” không phải là một số")).toHaveLength(1)
  })

  it.each([
    ["a trend: the year before", "CT1.6", "6 ÷ 10 = 60,0%"],
    ["two ratios", "CT2.2", "CT2.2.3 ÷ CT2.2.4 = 40 ÷ 40 = 100,0%"],
    ["what each of two agencies counts", "CT2.1", "Công an tỉnh (khu vực nội địa)"],
    ["a ceiling", "CT2.3", "không để xảy ra (hằng năm)"],
    ["a floor, unit by unit", "CT1.3", "xã Ba Tô (huyện Ba Tơ)"],
    ["a status with its cell", "CT4.3", "Đang thực hiện"],
  ])("%s", (_, id, expected) => {
    expect(textOf(id)).toContain(expected)
  })

  it("in a half-year says that no target is in force", () => {
    expect(textOf("CT1.1", half2013)).toContain("chưa có mục tiêu nào có hiệu lực")
  })

  it("gives the bounds where only numerators are missing", () => {
    const reports = plan.measures.get("CT1.2/trained")?.sources.map(({ agency }) => ({
      agency,
      period: "2013",
      sent: "2014-01-03",
      answers: { "CT1.2/total": 20, "CT1.2/trained": agency === "ba-to" ? null : 14 },
    }))
    expect(textOf("CT1.2", consolidationOf("2013", reports ?? []))).toContain(
      "Khoảng có thể khi đủ số liệu: 65,0% – 72,1%",
    )
  })
})

describe("other figures", () => {
  it.each([
    ["CT1.2/trained", "(người; có đến cuối kỳ): 169"],
    ["CT1.3/communicators", "Mỗi đơn vị một số"],
    ["CT4.3/status", "Tình trạng của từng cơ quan; không cộng."],
    ["HD1.1.1", "Phát | thanh <b>12 buổi</b> ở *cơ sở*"],
    ["NV1.1", "Đã hoàn thành"],
    ["KP1/trung-uong", "Tỉnh phân bổ (Sở Tài chính), chỉ để đối chiếu: 120,5, reports/2013/so-tc.xlsx · Kinh phí!"],
  ])("%s: %s", (id, expected) => {
    expect(textOf(id)).toContain(expected)
  })

  it("a stage: each year's entry with the version and day of that year's report", () => {
    const stage = consolidationOf(
      "2011-2015",
      ["2011", "2012"].map((period) => ({
        agency: "cong-an-tinh",
        period,
        sent: `${Number(period) + 1}-01-02`,
        answers: {},
      })),
    )
    const entries = of("CT2.3/trafficking-cases", stage).measures[0]?.sources ?? []
    const told = entries.map(({ period, version, value }) => [
      period,
      version?.number ?? null,
      version?.sent ?? null,
      value,
    ])
    expect(told).toEqual([
      ["2011", 1, "2012-01-02", 20],
      ["2012", 1, "2013-01-02", 20],
      ["2013", null, null, null],
      ["2014", null, null, null],
      ["2015", null, null, null],
    ])
  })
})

describe("a cross-check", () => {
  // No part of these is above its whole.
  const nothing = { "CT3.2/supported": 0, "CT3.1/received": 90, "CT2.2/sorted": 0, "CT2.2/verified": 0 }
  const given = (answers: Readonly<Record<string, number | null>>) =>
    consolidationOf(
      "2013",
      ["cong-an-tinh", "so-ldtbxh", "bdbp-tinh"].map((agency) => ({
        agency,
        period: "2013",
        sent: "2014-01-03",
        answers: { ...nothing, ...answers },
      })),
    )
  const holding = given({ "CT3.2/confirmed": 4, "CT3.1/verified": 6, "CT3.1/received": 6 })

  it.each<readonly [string, string, ReturnType<typeof given>, readonly string[]]>([
    [
      "holds",
      "DC1",
      holding,
      ["Khớp: 4 không lớn hơn 6", "  CT3.2.2 ≤ CT3.1.1", "Vế trái: CT3.2.2 = 4", "Vế phải: CT3.1.1 = 6"],
    ],
    ["fails", "DC1", given({ "CT3.2/confirmed": 7, "CT3.1/verified": 6 }), ["Không khớp: 7 lớn hơn 6"]],
    [
      "waits for figures",
      "DC1",
      given({ "CT3.2/confirmed": null, "CT3.1/verified": 6 }),
      ["Chưa đủ số liệu: còn thiếu Sở Lao động - Thương binh và Xã hội", "Vế trái: CT3.2.2 = chưa có số liệu"],
    ],
    [
      "fails within one agency",
      "DC6",
      given({
        "cong-an-tinh CT2.2/with-signs": 5,
        "cong-an-tinh CT2.2/received": 4,
        "bdbp-tinh CT2.2/with-signs": 1,
        "bdbp-tinh CT2.2/received": 9,
      } as Readonly<Record<string, number>>),
      [
        "Không khớp",
        "Không khớp trong báo cáo của Công an tỉnh: 5 lớn hơn 4",
        "Vế trái: CT2.2.4 = 6",
        "Vế phải: CT2.2.2 = 13",
      ],
    ],
    [
      "of the allocations",
      "DC7/KP1/trung-uong",
      holding,
      ["Vế trái: Sở Tài chính = chưa có số liệu", "Vế phải: các cơ quan được cấp = 361,5"],
    ],
  ])("%s: %s", (_, id, consolidation, lines) => {
    const text = textOf(id, consolidation).split("\n")
    expect(lines.filter((line) => !text.includes(line))).toEqual([])
  })

  it("leads to the cells of both sides", () => {
    const entries = of("DC1", holding).measures.flatMap(({ id, sources }) =>
      sources.map(({ file, sheet, value }) => `${id} ${file} ${sheet} ${value}`),
    )
    expect(entries).toEqual([
      "CT3.2/confirmed reports/2013/so-ldtbxh.xlsx Chỉ tiêu 4",
      "CT3.1/verified reports/2013/cong-an-tinh.xlsx Chỉ tiêu 6",
    ])
  })
})

describe("every figure of the plan", () => {
  const tool = { name: "qn-tip", version: "0.0.0" }

  it.each(figureNames(plan).map((name) => [name.id, name] as const))(
    "%s is explained in both languages, and as JSON",
    (id, name) => {
      for (const consolidation of [province2013, nothing2013])
        for (const lang of ["vi", "en"] as const) {
          const explanation = explain(consolidation, name, lang)
          const text = explainText(consolidation, explanation, lang)
          expect(text).toMatch(new RegExp(`^${codePrinted(plan, id).replaceAll(".", "\\.")} · .`, "u"))
          expect(text).not.toMatch(/undefined|null|NaN|\[object/)
          const document = JSON.parse(explainJson(consolidation, explanation, tool))
          validate(document)
          expect(validate.errors ?? []).toEqual([])
          expect(document).toMatchObject({ schema: "qn-tip/explanation@1", id, kind: name.kind, period: "2013" })
        }
    },
  )

  it.each(
    figureNames(plan)
      .filter(({ kind }) => kind === "measure" || kind === "funding")
      .map(({ id }) => [id]),
  )("%s: its entries add up to what is printed", (id) => {
    for (const { value, sources } of of(id).measures) {
      const given = sources.filter((source) => source.state === "value" && source.value !== null)
      if (value === null) expect(given).toEqual([])
      else expect(given.reduce((so, source) => so + (source.value ?? 0), 0)).toBeCloseTo(value, 6)
    }
  })
})
