import { beforeAll, describe, expect, it } from "vitest"
import { late, silent } from "../src/dev/sample-story.ts"
import { consolidate } from "../src/engine/consolidate/consolidate.ts"
import { pageText } from "../src/engine/shown-page.ts"
import { composeStatus } from "../src/engine/status/sections.ts"
import { statusOf } from "../src/engine/status/status.ts"
import type { Consolidation } from "../src/model/consolidation.ts"
import type { ReportsFolder } from "../src/model/records.ts"
import type { ReportingStatus } from "../src/model/status.ts"
import { plan } from "./support/plan.ts"
import { sampleFolder } from "./support/sample-term.ts"
import {
  countedMeasures,
  fundingRows,
  indicatorIds,
  moneyIn,
  totalIn,
  totalOverTerm,
  verdictIn,
  verdictOverTerm,
  years,
} from "./support/sample-truth.ts"

const asOf = "2016-02-20"
let folder: ReportsFolder
const consolidations = new Map<string, Consolidation>()
let status: ReportingStatus

const periodOf = (id: string) => {
  const period = plan.periods.get(id)
  if (!period) throw new Error(`no period ${id}`)
  return period
}
const of = (period: string): Consolidation => {
  const found = consolidations.get(period)
  if (!found) throw new Error(`${period} is not consolidated`)
  return found
}
const verdicts = (period: string) => of(period).indicators.map(({ id, status }) => `${id} ${status}`)

beforeAll(() => {
  folder = sampleFolder(asOf)
  for (const id of [...years.map(String), "2011-2015"])
    consolidations.set(id, consolidate(plan, periodOf(id), folder, asOf))
  status = statusOf(plan, periodOf("2011-2015"), folder, asOf)
}, 120_000)

describe("the sample province over the term, computed a second time from its own values", () => {
  it("has a register and rulings without faults", () => {
    expect([folder.register.faults, folder.rulings.faults]).toEqual([[], []])
    expect(folder.checked.length).toBeGreaterThan(280)
  })

  it.each(years)("%i: every verdict", (year) => {
    expect(verdicts(`${year}`)).toEqual(indicatorIds.map((id) => `${id} ${verdictIn(id, year)}`))
  })

  it("2011-2015: every verdict, and each year's in a row", () => {
    expect(verdicts("2011-2015")).toEqual(indicatorIds.map((id) => `${id} ${verdictOverTerm(id)}`))
    for (const { id, years: row } of of("2011-2015").indicators)
      expect(row, id).toEqual(years.map((year) => ({ year, status: verdictIn(id, year) })))
  })

  it("tells of each kind of verdict at least once", () => {
    const told = new Set(years.flatMap((year) => indicatorIds.map((id) => verdictIn(id, year))))
    expect([...told].sort()).toEqual([
      "attained",
      "in-progress",
      "inconclusive",
      "no-data",
      "not-attained",
      "nothing-arose",
    ])
  })

  it.each([...years.map(String), "2011-2015"])("%s: every count of the province", (period) => {
    const found = new Map(of(period).measures.map(({ id, value }) => [id, value]))
    const expected = (id: string) => (period.includes("-") ? totalOverTerm(id) : totalIn(id, Number(period)))
    expect(countedMeasures.map((id) => [id, found.get(id)])).toEqual(countedMeasures.map((id) => [id, expected(id)]))
    // Nothing that the plan counts is left unchecked.
    const counts = [...plan.measures.values()].filter(({ input }) => input === "count").map(({ id }) => id)
    expect([...countedMeasures].sort()).toEqual(counts.sort())
  })

  it.each([...years.map(String), "2011-2015"])("%s: the money, by project and source", (period) => {
    const found = of(period).funding.map(({ id, allocated, spent }) => ({ id, allocated, spent }))
    const expected = fundingRows.map((id) => {
      const each = (period.includes("-") ? years : [Number(period)]).map((year) => moneyIn(id, year))
      const total = (key: "allocated" | "spent") => each.reduce((so, one) => so + one[key], 0)
      return { id, allocated: total("allocated"), spent: total("spent") }
    })
    expect(found).toEqual(expected)
  })
})

describe("who reported when", () => {
  it("is what the story says, period by period", () => {
    const told = status.term?.map(({ period, compliance: { onTime, late, missing, exempt, unknownDay } }) =>
      [period.id, onTime, late, missing, exempt, unknownDay].join(" "),
    )
    expect(told).toEqual([
      "2011 31 1 0 0 0",
      // Ba Tơ had until 16 July, and sent on that day.
      "2012-H1 29 2 1 0 0",
      "2012 30 2 0 0 0",
      "2013-H1 30 2 0 0 0",
      // One silent; of another only a file that was cut off.
      "2013 27 3 2 0 0",
      "2014-H1 29 1 1 1 0",
      "2014 30 2 0 0 0",
      "2015-H1 31 1 0 0 0",
      "2015 31 1 0 0 0",
      "2011-2015 0 0 0 0 0",
    ])
  })

  it.each(
    Object.entries(late).flatMap(([period, agencies]) =>
      Object.entries(agencies).map((one) => [period, ...one] as const),
    ),
  )("%s %s was sent %i days after the last day", (period, agency, days) => {
    const compliance = status.term?.find((one) => one.period.id === period)?.compliance
    const found = compliance?.obligations.find((obligation) => obligation.agency === agency)
    const extended = period === "2012-H1" && agency === "ba-to"
    expect([found?.state, found?.daysLate]).toEqual(extended ? ["on-time", 0] : ["late", days])
  })

  it("names the years that somebody is missing in", () => {
    const missing = status.obstacles
      .filter(({ kind }) => kind === "missing")
      .map(({ period, agency }) => `${period} ${agency}`)
    expect(missing).toEqual(years.flatMap((year) => (silent[year] ?? []).map((agency) => `${year} ${agency}`)))
    expect(
      status.obstacles.filter(({ kind }) => kind === "unusable").map(({ period, agency }) => `${period} ${agency}`),
    ).toEqual(["2013 dai-ptth"])
  })

  it("names the figures that a year of the stage lacks", () => {
    const lacking = of("2011-2015")
      .diagnostics.filter(({ code }) => code === "QN504")
      .map(({ facts }) => facts)
    expect(lacking).toEqual([expect.objectContaining({ indicator: "CT4.4", earlier: "2013", names: ["Sở Ngoại vụ"] })])
  })

  it("is a matrix in text", () => {
    const lines = pageText(composeStatus(status, "vi")).split("\n")
    const row = (name: string) =>
      lines
        .find((line) => line.includes(name))
        ?.split(name)[1]
        ?.trim()
        .split(/\s+/)
    expect(row("UBND huyện Ba Tơ")).toEqual(["Đ", "Đ", "Đ", "Đ", "C8", "Đ", "C4", "Đ", "Đ", "·", "2", "0"])
    expect(row("UBND huyện Tây Trà")).toEqual(["C6", "Đ", "Đ", "Đ", "Đ", "M", "Đ", "Đ", "C3", "·", "2", "0"])
    expect(row("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh")?.[5]).toBe("o")
  })
})

describe("corrections and rulings", () => {
  it("a correction's figures count, and the first version's day", () => {
    const found = of("2013").submissions.obligations.find(({ agency }) => agency === "binh-son")
    expect([found?.state, found?.timely?.number, found?.inForce?.number, found?.versions.length]).toEqual([
      "on-time",
      1,
      2,
      2,
    ])
  })

  it("before the correction came, the figure was missing", () => {
    const early = consolidate(plan, periodOf("2013"), folder, "2014-01-08")
    const { coverage } = early.indicators.find(({ id }) => id === "CT1.2") ?? {}
    expect(coverage?.missing).toContain("binh-son")
    expect(of("2013").indicators.find(({ id }) => id === "CT1.2")?.coverage.missing).toEqual(["tra-bong"])
  })

  it("the accepted finding of 2013 is there as accepted, and no ruling is unused", () => {
    const { diagnostics } = of("2013")
    const accepted = diagnostics.filter((found) => found.accepted !== null).map(({ code }) => code)
    expect(accepted).toEqual(["QN501"])
    expect(diagnostics.filter(({ code }) => code === "QN411")).toEqual([])
  })
})
