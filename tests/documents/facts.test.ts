import { describe, expect, it } from "vitest"
import { facts, factsTable } from "../../src/documents/facts.ts"
import { figures } from "../../src/documents/figures.ts"
import { consolidationOf } from "../support/consolidation.ts"
import { plan } from "../support/plan.ts"
import { nothing2013, province2013 } from "../support/province-2013.ts"

const all = facts(province2013)
const tool = { name: "qn-tip", version: "0.0.0" }
const document = figures(province2013, tool)

const sumOf = (measure: string) =>
  all.filter((fact) => fact.measure === measure).reduce((so, { value }) => so + (value ?? 0), 0)

describe("facts", () => {
  it("has the fields of its description, in their order", () => {
    expect(all.length).toBeGreaterThan(0)
    for (const fact of all) expect(Object.keys(fact)).toEqual(factsTable([]).columns.map(({ name }) => name))
  })

  it.each(document.measures.map((measure) => [measure.id, measure] as const))(
    "%s: a row for every source, whose numbers add up to the province's",
    (id, measure) => {
      const own = all.filter((fact) => fact.measure === id)
      expect(own.map(({ agency, unit, state, cell }) => ({ agency, unit, state, cell }))).toEqual(
        measure.sources.map(({ agency, unit, state, cell }) => ({ agency, unit, state, cell })),
      )
      if (measure.value !== null) expect(sumOf(id)).toBe(measure.value)
    },
  )

  it.each(document.funding.map((row) => [row.id, row] as const))("%s: what the agencies got and spent", (id, row) => {
    expect(sumOf(`${id}/allocated`)).toBeCloseTo(row.allocated ?? 0, 6)
    expect(sumOf(`${id}/spent`)).toBeCloseTo(row.spent ?? 0, 6)
    expect(sumOf(`${id}/province-allocated`)).toBe(row.provinceAllocated ?? 0)
  })

  it.each([
    ["a number", "CT1.2/trained", "ba-to", { value: 13, state: "value", status: null, indicator: "CT1.2" }],
    ["a cell that is no number", "CT1.2/trained", "tay-tra", { value: null, state: "faulty", status: null }],
    ["a status", "CT4.3/status", "so-tp", { value: null, state: "value", status: "under-way" }],
    ["an activity", "HD1.1.1/quantity", "so-tttt", { value: 12, state: "value", status: "done" }],
    ["a duty", "NV1.1/status", "cong-an-tinh", { value: null, state: "value", status: "done", kind: "duty" }],
    ["money", "KP1/trung-uong/spent", "ba-to", { value: 100.25, state: "value", kind: "funding" }],
  ])("%s", (_, measure, agency, expected) => {
    const fact = all.find((one) => one.measure === measure && one.agency === agency)
    expect(fact).toMatchObject({ ...expected, plan: plan.id, province: "Quảng Ngãi", period: "2013" })
    expect(fact?.file).toBe(`reports/2013/${agency}.xlsx`)
    expect(fact?.file_hash).toBe(`reports/2013/${agency}.xlsx`.padEnd(64, "0"))
  })

  it("what the province allocated has the Finance department's cell", () => {
    const fact = all.find(({ measure }) => measure === "KP1/trung-uong/province-allocated")
    expect(fact).toMatchObject({ agency: "so-tc", value: 120.5, file: "reports/2013/so-tc.xlsx", sheet: "Kinh phí" })
    expect(fact?.cell).toMatch(/^[A-Z]\d+$/)
  })

  it("names every silent source, also when nobody has reported", () => {
    const none = facts(nothing2013)
    expect(new Set(none.map(({ state }) => state))).toEqual(new Set(["missing"]))
    expect(none).toHaveLength(nothing2013.measures.flatMap(({ sources }) => sources).length)
  })

  it("a stage: each year's flow with the hash of that year's file", () => {
    const years = ["2011", "2012", "2013", "2014", "2015"]
    const stage = consolidationOf(
      "2011-2015",
      years.map((period) => ({ agency: "cong-an-tinh", period, sent: null, answers: {} })),
    )
    const cases = facts(stage).filter(({ measure }) => measure === "CT2.3/trafficking-cases")
    expect(cases.map(({ period, source_period }) => [period, source_period])).toEqual(
      years.map((year) => ["2011-2015", year]),
    )
    for (const { source_period, file_hash } of cases)
      expect(file_hash).toBe(`reports/${source_period}/cong-an-tinh.xlsx`.padEnd(64, "0"))
  })
})
