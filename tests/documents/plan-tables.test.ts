import { describe, expect, it } from "vitest"
import { planTables } from "../../src/documents/plan-tables.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { plan, planFiles } from "../support/plan.ts"

/** The rows of a table as a stranger reads them. */
function rowsOf(of: typeof plan, table: string): Record<string, unknown>[] {
  const columns = planTables(of).find(({ name }) => name === table)?.columns ?? []
  return (columns[0]?.values ?? []).map((_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])),
  )
}

describe("targets of reports on a part of a year", () => {
  const education = openPlan(planFiles("fixtures/plans/giao-duc"), "0").plan ?? plan
  const told = (id: string) =>
    rowsOf(education, "targets")
      .filter(({ indicator }) => indicator === id)
      .map(({ year, every_year, report, at_least }) => ({ year, every_year, report, at_least }))

  it("stand beside those of the years, with the kind of report that they are of", () => {
    expect(told("CT3")).toEqual([
      { year: 2016, every_year: true, report: null, at_least: 1500.5 },
      { year: 2016, every_year: true, report: "half-year", at_least: 500.25 },
    ])
    expect(told("CT6")).toEqual([
      { year: 2017, every_year: false, report: null, at_least: 75 },
      { year: 2018, every_year: false, report: null, at_least: 90 },
      { year: 2017, every_year: true, report: "half-year", at_least: 70 },
    ])
    expect(rowsOf(education, "periods").find(({ period }) => period === "2017-H1")).toMatchObject({
      report: "half-year",
    })
  })

  it("have no column in a plan without any", () =>
    expect([...rowsOf(plan, "targets"), ...rowsOf(plan, "periods")].filter((row) => "report" in row)).toEqual([]))
})
