import { describe, expect, it } from "vitest"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { ofKind } from "../support/figures.ts"
import { folderOf } from "../support/folder.ts"
import { planFiles } from "../support/plan.ts"

const { plan } = openPlan(planFiles("fixtures/plans/tinh-khac"), "0".repeat(64))
if (plan === null) throw new Error("the made-up plan does not load")

const run = (period: string, lines: readonly string[], asOf = "2020-01-01") => {
  const owed = plan.periods.get(period)
  if (owed === undefined) throw new Error(`no period ${period}`)
  return consolidate(plan, owed, folderOf(lines, {}, plan), asOf)
}
const schools = ["truong-a", "truong-b", "truong-c"]

describe("a plan of another province, with quarters, another level and no sub-projects", () => {
  it.each([...plan.periods.keys()])("%s consolidates from an empty folder", (period) => {
    const { indicators, compliance } = run(period, [])
    expect(new Set(indicators.map(({ status }) => status))).toEqual(new Set(["no-data"]))
    expect(compliance.missing).toBe(compliance.obligations.length)
  })

  it.each([
    ["2016-Q4", "in-progress"],
    ["2017-Q4", "in-progress"],
    ["2017", "attained"],
    ["2018-Q1", "attained"],
    ["2018", "not-attained"],
    ["2016-2018", "not-attained"],
  ])("a milestone “by 2017” is in force from the year's own report on: %s %s", (period, expected) => {
    const year = period === "2016-2018" ? "2018" : period
    const lines = schools.map((school) => `${school} ${year} | registered | CT1/in-school=960 | CT1/all=1000`)
    const found = ofKind(run(period, lines), "CT1", "ratio")
    expect([found.status, found.parts[0]?.percent]).toEqual([expected, "96.0"])
  })

  it("may be sent on the last day itself, and rolls a day off over", () => {
    const state = (day: string) =>
      run("2016-Q1", [`truong-a 2016-Q1 | sent ${day}`]).compliance.obligations.find(
        ({ agency }) => agency === "truong-a",
      )
    // 20 March 2016 is a Sunday.
    expect([state("2016-03-21")?.state, state("2016-03-22")?.daysLate]).toEqual(["on-time", 1])
    expect(run("2016-Q1", []).diagnostics.find(({ code }) => code === "QN406")?.message.en).toContain(
      "2016-03-21 (Monday)",
    )
  })
})
