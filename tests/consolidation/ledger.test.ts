import { describe, expect, it } from "vitest"
import { sum } from "../../src/base/fraction.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { Fact } from "../../src/model/fact.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { half2013, nothing2013, province2013, stage2015 } from "../support/province-2013.ts"

const figuresOf = ({ facts }: Consolidation, kind: Fact["kind"], id: string): Fact[] =>
  facts.filter((fact) => fact.kind === kind && fact.id === id && fact.role === "figure")
const numbers = (facts: readonly Fact[]): number[] => facts.flatMap(({ value }) => value ?? [])

describe.each([
  ["a year", province2013],
  ["a half-year", half2013],
  ["a stage", stage2015],
  ["an empty folder", nothing2013],
  ["a publication", publish(province2013)],
  ["a publication of a stage", publish(stage2015)],
])("the facts of %s", (_, consolidation) => {
  const { facts, measures, activities, duties, funding } = consolidation

  it("are of each measure its sources, which add up to its value", () => {
    for (const { id, value, sources, withheld } of measures) {
      const own = figuresOf(consolidation, "measure", id)
      expect(own.map(({ agency, unit, period, cell }) => [agency, unit, period, cell])).toEqual(
        sources.map(({ agency, unit, period, cell }) => [agency, unit, period, cell]),
      )
      const added = own.every((fact) => fact.withheld === undefined && !("notAdded" in fact)) && !withheld
      if (added && value !== null) expect(sum(numbers(own)), id).toBe(value)
    }
  })

  it("are of work and money what was reported", () => {
    for (const { id, agencies } of activities)
      expect(figuresOf(consolidation, "activity", id).map(({ agency, value }) => [agency, value])).toEqual(
        agencies.map(({ agency, quantity }) => [agency, quantity]),
      )
    expect(facts.filter(({ kind }) => kind === "duty")).toHaveLength(duties.length)
    for (const row of funding)
      for (const amount of ["allocated", "spent"] as const) {
        const own = facts.filter((fact) => fact.kind === "funding" && fact.id === row.id && fact.amount === amount)
        expect(own.length === 0 ? null : sum(numbers(own))).toBe(row[amount])
      }
  })

  it("name the version that each was read from", () => {
    for (const { file, version } of facts) expect(version?.checked.submission.file ?? null).toBe(file)
  })

  it("differ in what they are of, whose, when", () => {
    const names = facts.map((fact) =>
      JSON.stringify([fact.kind, fact.id, fact.agency, fact.unit, fact.period, "amount" in fact ? fact.amount : null]),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it("have no number that is withheld", () => {
    for (const { withheld, value } of facts) if (withheld !== undefined) expect(value).toBeNull()
  })
})

it("what only a verdict looks at is told apart: a stage's years, the period before", () => {
  const years = (consolidation: Consolidation, id: string) =>
    consolidation.facts.flatMap((fact) => (fact.id === id ? [`${fact.period} ${fact.role}`] : []))
  expect(years(province2013, "CT2.3/trafficking-cases")).toEqual(["2013 figure", "2012 verdict"])
  // A stock is the last year's.
  expect(new Set(years(stage2015, "CT4.1/issued"))).toEqual(
    new Set(["2011 verdict", "2012 verdict", "2013 verdict", "2014 verdict", "2015 figure"]),
  )
})
