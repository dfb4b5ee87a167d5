import { describe, expect, it } from "vitest"
import { checkPlan } from "../../src/engine/check-plan.ts"
import type { TextFile } from "../../src/yaml/read.ts"
import { planFiles } from "../support/plan.ts"

// What the YAML of a plan may say and nobody can mean: each case is one edit of the education plan, and what is said of it at its line.

const files = planFiles("fixtures/plans/giao-duc")

/** The files with one text replaced, wherever it stands. */
function edited(from: string, to: string): readonly TextFile[] {
  const held = files.find(({ text }) => text.includes(from))
  if (held === undefined) throw new Error(`no file has “${from}”`)
  return files.map((one) => (one === held ? { ...one, text: one.text.replace(from, () => to) } : one))
}

const found = (from: string, to: string): string[] =>
  checkPlan(edited(from, to), "0").diagnostics.map(({ code, place, message }) => {
    const path = place.kind === "text" ? place.path : ""
    return `${code} ${path}: ${message.vi}`
  })

const half = "{ period: half-year, by: 2017, percent: 70"
const dimension = (by: string, rest: string) =>
  `dimensions: [{ id: sex, name: Giới tính, categories: [{ id: boy, name: nam }] }]${rest === "" ? "" : `\n${rest}`}${by}`

describe("what means nothing is told at its line, with what to do", () => {
  it.each<readonly [string, string, string, RegExp]>([
    [
      "a mean of what is no average",
      "average: CT1/score",
      "average: CT1/pupils",
      /^QN122 .*\/mean\/average: CT1\/pupils không phải số bình quân .* dùng sum/,
    ],
    [
      "an average as a weight",
      "unit: học sinh, nature: stock, sources: [{ every: huyen }] }\n    mean: { average",
      "unit: học sinh, nature: average, sources: [{ every: huyen }] }\n    mean: { average",
      /^QN122 .*\/mean\/of: CT1\/pupils là số bình quân .* dùng số đếm/,
    ],
    [
      "a sum of averages, for each",
      "mean: { average: CT1/score",
      "mean: { sum: CT1/score",
      /^QN122 .*\/mean\/sum: CT1\/score là số bình quân/,
    ],
    [
      "a share of an average",
      "input: money, nature: flow, sources: [{ every: huyen }] }\n      - { id: CT7/planned",
      "input: money, nature: average, sources: [{ every: huyen }] }\n      - { id: CT7/planned",
      /^QN122 .*parts\/0\/numerator: CT7\/spent là số bình quân/,
    ],
    [
      "a quota of averages",
      "input: money, nature: flow, sources: [{ every: huyen }] }\n    targets:\n      everyYear: { from: 2016, atLeast: 1500.5 }",
      "input: money, nature: average, sources: [{ every: huyen }] }\n    targets:\n      everyYear: { from: 2016, atLeast: 1500.5 }",
      /^QN122 .*measures\/CT3\/money: CT3\/money là số bình quân/,
    ],
    [
      "a share of itself",
      "numerator: CT6/solid",
      "numerator: CT6/rooms",
      /^QN122 .*parts\/0: CT6\/rooms: hai vế là cùng số liệu/,
    ],
    [
      "a numerator by communes alone",
      "heading: Trẻ 5 tuổi, text: Số trẻ 5 tuổi, unit: trẻ, nature: stock, per: xa,",
      "heading: Trẻ 5 tuổi, text: Số trẻ 5 tuổi, unit: trẻ, nature: stock,",
      /^QN122 .*\/each: CT4\/in-class và mẫu số .* ghi per giống nhau/,
    ],
    [
      "more than one plan in a commune",
      "each: { measure: CT5/plan }",
      "each: { measure: CT5/plan, atLeast: 2 }",
      /^QN122 .*\/each\/atLeast: CT5\/plan hỏi có hay không/,
    ],
    [
      "units that there are none of",
      "per: xa, sources: [{ every: huyen }] }\n    each: { measure",
      "per: thon, sources: [{ every: huyen }] }\n    each: { measure",
      /^QN104 .*per.*thon/,
    ],
    [
      "a baseline after its goal",
      "baseline: { year: 2015",
      "baseline: { year: 2017",
      /^QN122 .*\/baseline\/year: Năm gốc của CT8/,
    ],
    [
      "a half-year above its year",
      half,
      half.replace("70", "76"),
      /^QN123 .*partTargets\/0: Mức của half-year từ năm 2017 của chỉ tiêu CT6/,
    ],
    ["money of a half-year above the year's", "by: 2016, atLeast: 500.25", "by: 2016, atLeast: 1501", /^QN123 .*CT3/],
    [
      "a share above 100",
      "by: 2017, percent: 100 }",
      "by: 2017, percent: 110 }",
      /^QN102 .*percent: .*tỷ lệ phải từ 0 đến 100/,
    ],
    [
      "each unit's share above 100",
      "denominator: CT4/five, percent: 95",
      "denominator: CT4/five, percent: 101",
      /^QN102 .*tỷ lệ phải từ 0 đến 100/,
    ],
    [
      "a quota without its number",
      "everyYear: { from: 2016, atLeast: 1500.5 }",
      "everyYear: { from: 2016 }",
      /^QN102 .*thiếu mục “atLeast”/,
    ],
    [
      "a range that ends before it begins",
      "range: { from: 0, until: 10 }",
      "range: { from: 10, until: 0 }",
      /^QN102 .*range: .*until phải lớn hơn from/,
    ],
    [
      "a rise by nothing",
      "- { by: 2017, percent: 10 }",
      "- { by: 2017, percent: 0 }",
      /^QN102 .*tỷ lệ tăng, giảm phải lớn hơn 0/,
    ],
  ])("%s", (_, from, to, sentence) => {
    expect(found(from, to)).toContainEqual(expect.stringMatching(sentence))
  })

  it.each<readonly [string, string]>([
    ["an average", "nature: average, sources"],
    ["a yes or no", "input: yes-no, nature: stock, per: xa, sources"],
    [
      "what is asked unit by unit",
      "heading: Trẻ 5 tuổi, text: Số trẻ 5 tuổi, unit: trẻ, nature: stock, per: xa, sources",
    ],
  ])("a breakdown of %s", (_, measure) => {
    const by = edited(measure, measure.replace(", sources", ", by: [sex], sources"))
    const plan = by.map((one) =>
      one.file.endsWith("/plan.yaml") ? { ...one, text: `${one.text}\n${dimension("\n", "")}` } : one,
    )
    const codes = checkPlan(plan, "0").diagnostics.map(({ code, message }) => `${code} ${message.vi}`)
    expect(codes).toEqual([expect.stringMatching(/^QN122 CT\d\/\S+ không phân tổ được.* bỏ by$/)])
  })

  it("units of a level that the plan has none of", () => {
    const level = "levels:\n  - { id: thon, name: thôn, sheet: Theo thôn, heading: Thôn }\n"
    const plan = edited(
      "per: xa, sources: [{ every: huyen }] }\n    each: { measure",
      "per: thon, sources: [{ every: huyen }] }\n    each: { measure",
    ).map((one) => (one.file.endsWith("/units.yaml") ? { ...one, text: one.text.replace("levels:\n", level) } : one))
    const said = checkPlan(plan, "0").diagnostics.map(({ code, message }) => `${code} ${message.vi}`)
    expect(said).toEqual([
      expect.stringMatching(/^QN122 CT5\/plan hỏi theo từng đơn vị của một cấp .* không có đơn vị nào/),
    ])
  })

  it("is nothing in the plans that there are", () => {
    for (const folder of ["plan", "fixtures/plans/giao-duc", "fixtures/plans/y-te", "fixtures/plans/huyen-xa"])
      expect(checkPlan(planFiles(folder), "0").diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
  })

  it("a reason beside it settles what a half-year asks more than its year", () => {
    expect(found(half, half.replace("70", "76, reading: Kiểm tra giữa năm")).join()).not.toContain("QN123")
  })
})
