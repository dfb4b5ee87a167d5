import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { answersEveryCommand, writesEveryFormat } from "./support/every-command.ts"
import { otherPlan } from "./support/other-plan.ts"
import { runIn, scratch } from "./support/run.ts"

// A made-up health programme (fixtures/plans/y-te): a share that must not pass, a total that must be reached, a fall against a given year,
// a rise against the year before. Its figures are worked out here a second time, by hand.

const { folder, filled } = otherPlan("y-te")

interface Sent {
  readonly thin: number
  readonly weighed: number
  readonly doses: number
  readonly cases: number
  readonly visits: number
}
const centres = ["tt-bien", "tt-nui", "tt-dao"] as const
type Term = Readonly<Record<string, Partial<Record<(typeof centres)[number], Sent>>>>

const sent = (thin: number, weighed: number, doses: number, cases: number, visits: number): Sent => ({
  thin,
  weighed,
  doses,
  cases,
  visits,
})

/** An office of that province with these reports received, each on the last day of its window. */
async function office(term: Term) {
  const here = scratch()
  mkdirSync(join(here, "in"))
  for (const [period, reports] of Object.entries(term)) {
    for (const [agency, one] of Object.entries(reports))
      writeFileSync(
        join(here, "in", `${agency}-${period}.xlsx`),
        await filled(agency, period, {
          "measures CT1/thin value": one.thin,
          "measures CT1/weighed value": one.weighed,
          "measures CT2/doses value": one.doses,
          "measures CT3/cases value": one.cases,
          "measures CT4/visits value": one.visits,
        }),
      )
    writeFileSync(join(here, "in", `so-y-te-${period}.xlsx`), await filled("so-y-te", period))
  }
  const run = (line: string) => runIn(here, [...line.split(" "), "--plan", folder], { today: () => "2019-03-01" })
  for (const year of Object.keys(term).map(Number)) {
    const receipt = await run(`receive in/*-${year}.xlsx --sent ${year + 1}-01-10`)
    expect(receipt.code, receipt.err + receipt.out).toBe(0)
  }
  const indicatorsOf = async (period: string) => {
    await run(`consolidate ${period} --as-of 2019-03-01 --format json`)
    const { indicators } = JSON.parse(readFileSync(join(here, `out/bao-cao-${period}.json`), "utf8"))
    return new Map<string, Record<string, unknown>>(indicators.map((one: { id: string }) => [one.id, one]))
  }
  return { here, run, indicatorsOf }
}

const whole: Term = {
  "2016": {
    "tt-bien": sent(10, 100, 400, 60, 1000),
    "tt-nui": sent(20, 100, 300, 50, 500),
    "tt-dao": sent(4, 50, 299, 30, 500),
  },
  "2017": {
    "tt-bien": sent(10, 100, 400, 50, 1100),
    "tt-nui": sent(15, 100, 300, 40, 500),
    "tt-dao": sent(5, 50, 300, 30, 500),
  },
}

describe("every kind by its own law", () => {
  it("of everybody's reports", async () => {
    const { indicatorsOf } = await office(whole)
    const [before, now] = [await indicatorsOf("2016"), await indicatorsOf("2017")]
    // 400 + 300 + 299 = 999 of 1000; 400 + 300 + 300 = 1000.
    expect(before.get("CT2")).toMatchObject({ status: "not-attained", value: 999, target: { atLeast: "1000" } })
    expect(now.get("CT2")).toMatchObject({ status: "attained", value: 1000 })
    // 30 of 250 is 12% just at the line; 34 of 250 the year before, when none was in force yet.
    expect(before.get("CT1")).toMatchObject({ status: "in-progress", reached: false, parts: [{ percent: "13.6" }] })
    expect(now.get("CT1")).toMatchObject({ status: "attained", parts: [{ percent: "12.0" }], target: { atMost: "12" } })
    // 120 cases are 20% fewer than 150.
    expect(now.get("CT3")).toMatchObject({ status: "attained", changed: "-20.0", baseline: { year: 2015, value: 150 } })
    // 2100 visits against 2000.
    expect(now.get("CT4")).toMatchObject({
      status: "attained",
      changed: "5.0",
      previous: { period: "2016", value: 2000 },
    })
    expect(before.get("CT4")).toMatchObject({ status: "no-data", previous: null })
  })

  it("just beside the line", async () => {
    const { indicatorsOf } = await office({
      ...whole,
      "2017": { ...whole["2017"], "tt-bien": sent(11, 100, 399, 51, 1099) },
    })
    const now = await indicatorsOf("2017")
    expect(now.get("CT1")).toMatchObject({ status: "not-attained", parts: [{ percent: "12.4" }] })
    expect(now.get("CT2")).toMatchObject({ status: "not-attained", value: 999 })
    expect(now.get("CT3")).toMatchObject({ status: "not-attained", value: 121 })
    expect(now.get("CT4")).toMatchObject({ status: "not-attained", value: 2099 })
  })

  it("one centre is silent: only what it could not change is said", async () => {
    const { "tt-dao": _, ...two } = whole["2017"] ?? {}
    const { indicatorsOf } = await office({ ...whole, "2017": two })
    const now = await indicatorsOf("2017")
    // How many children it weighed nobody knows; it may add 300 doses, and any number of cases.
    expect([...now.values()].map(({ status, provisional }) => [status, provisional])).toEqual([
      ["inconclusive", true],
      ["inconclusive", true],
      ["inconclusive", true],
      ["inconclusive", true],
    ])
    const { indicatorsOf: enough } = await office({
      ...whole,
      "2017": { "tt-bien": sent(0, 100, 900, 100, 2000), "tt-nui": sent(0, 100, 100, 30, 200) },
    })
    const later = await enough("2017")
    expect(later.get("CT2")).toMatchObject({ status: "attained" })
    expect(later.get("CT3")).toMatchObject({ status: "not-attained" })
    expect(later.get("CT4")).toMatchObject({ status: "attained" })
  })
})

describe("every command", () => {
  it("writes all formats, of a quarter, a year and the term, in both languages", async () => {
    const { run } = await office(whole)
    await writesEveryFormat(run, ["2017-Q1", "2017", "2016-2018"], " --as-of 2019-03-01")
  })

  it("says in sentences what was asked and what came of it", async () => {
    const { here, run } = await office(whole)
    await run("consolidate 2017 --as-of 2019-03-01 --format md")
    const text = readFileSync(join(here, "out/bao-cao-2017.md"), "utf8")
    for (const said of [
      "12,0% (30/250 trẻ), không vượt mức tối đa 12%",
      "thực hiện được 1.000 lượt, đáp ứng mục tiêu ít nhất 1.000 lượt",
      "120 ca, giảm 20,0% so với năm 2015 (150 ca)",
      "2.100 lượt, tăng 5,0% so với năm 2016 (2.000 lượt)",
    ])
      expect(text).toContain(said)
  })

  it("explain, status, letters, compare, plan diff, the page and a publication know the kinds", async () => {
    const { run } = await office(whole)
    const ids = ["CT1", "CT2", "CT3", "CT4"]
    await answersEveryCommand(run, { plan: folder, ids, changed: "CT2", asOf: "2019-03-01" })
  })
})

describe("a plan that asks for figures alone: no funding, no activities, no duties", () => {
  const cut = (text: string, from: string, to: string | null) =>
    text.slice(0, text.indexOf(from)) + (to === null ? "" : text.slice(text.indexOf(to)))
  const bare = () => {
    const here = scratch()
    cpSync(folder, join(here, "plan"), { recursive: true })
    const edit = (file: string, change: (text: string) => string) =>
      writeFileSync(join(here, "plan", file), change(readFileSync(join(here, "plan", file), "utf8")))
    edit("plan.yaml", (text) => cut(text, "funding:", "regime:"))
    edit("agencies.yaml", (text) => cut(text, "duties:", null))
    edit("projects/suc-khoe.yaml", (text) => cut(text.replace("funding: KP1\n", ""), "activities:", "indicators:"))
    return here
  }

  it("is checked, gives out forms with the sheets that are asked, and is consolidated in every format", async () => {
    const here = bare()
    const run = (line: string) => runIn(here, line.split(" "), { today: () => "2019-03-01" })
    expect(await run("plan check")).toMatchObject({ code: 0 })
    expect((await run("template 2017 --out forms")).code).toBe(0)
    const blank = await run("validate forms/2017/so-y-te.xlsx --format json")
    // Nothing is asked of the department but its cover, which is still to be filled in.
    const codes = JSON.parse(blank.out).diagnostics.map(({ code }: { code: string }) => code)
    expect(codes).not.toContain("QN320")
    const { code } = await run("consolidate 2017 --as-of 2019-03-01 --format xlsx,md,json,html,docx,csv,parquet")
    // No reports folder is there yet.
    expect(code).toBe(2)
    mkdirSync(join(here, "reports"))
    expect((await run("consolidate 2017 --as-of 2019-03-01 --format xlsx,md,json,html,docx,csv,parquet")).code).toBe(0)
    expect((await run("status 2017 --as-of 2019-03-01")).code).toBe(0)
  })
})
