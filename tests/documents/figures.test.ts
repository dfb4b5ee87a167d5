import { describe, expect, it } from "vitest"
import { sum } from "../../src/base/fraction.ts"
import { figures } from "../../src/documents/figures.ts"
import { consolidationOf } from "../support/consolidation.ts"
import { half2013, nothing2013, province2013 } from "../support/province-2013.ts"

const tool = { name: "qn-tip", version: "0.1.0" }
const document = figures(province2013, tool)
const indicator = (id: string) => document.indicators.find((one) => one.id === id)
const measure = (id: string) => document.measures.find((one) => one.id === id)
const keys = (value: object | undefined) => Object.keys(value ?? {})

describe("the document's shape", () => {
  const shapes: readonly [string, object | undefined, string][] = [
    [
      "the whole",
      document,
      "schema tool plan period asOf submissions compliance indicators measures activities duties funding assessments crossChecks diagnostics counts",
    ],
    [
      "a submission",
      document.submissions[0],
      "agency file sha256 version inForce state sent received dayFrom asked answered",
    ],
    ["compliance", document.compliance, "lastDay lastDayIsDayOff due onTime late unknownDay missing exempt agencies"],
    ["an agency's compliance", document.compliance.agencies[0], "agency status sent daysLate"],
    [
      "an indicator",
      document.indicators[0],
      "id project kind status reached provisional target next parts coverage previous restrained units years",
    ],
    ["a part", document.indicators[0]?.parts[0], "numerator denominator percent status bounds"],
    ["a target", document.indicators[0]?.target ?? {}, "atLeast due clause"],
    ["a measure", document.measures[0], "id value sources"],
    ["a source", document.measures[0]?.sources[0], "agency unit state value file sheet cell"],
    ["an activity's report", document.activities[0]?.agencies[0], "agency status quantity"],
    ["a duty", document.duties[0], "id agency status result"],
    ["a row of funding", document.funding[0], "project source allocated spent provinceAllocated agencies"],
    ["a cross-check", document.crossChecks[0], "id holds left right"],
    ["a diagnostic", document.diagnostics[0], "code name severity message fix place facts related"],
    ["counts", document.counts, "error warning note"],
  ]
  it.each(shapes)("%s has the contract's fields first, in its order", (_, value, wanted) => {
    const names = wanted.split(" ")
    expect(keys(value).slice(0, names.length)).toEqual(names)
  })

  it("is JSON through and through: nothing is lost in writing", () =>
    expect(JSON.parse(JSON.stringify(document))).toEqual(document))

  it("says in another language only the messages differently", () => {
    const english = figures(province2013, tool, "en")
    const without = ({ diagnostics, ...rest }: typeof document) => ({
      ...rest,
      codes: diagnostics.map(({ code }) => code),
    })
    expect(without(english)).toEqual(without(document))
    expect(english.diagnostics[0]?.message).not.toBe(document.diagnostics[0]?.message)
  })
})

describe("a year of the province", () => {
  it("begins with what it stands on", () => {
    expect(document.schema).toBe("qn-tip/consolidation@1")
    expect(document.plan).toEqual({ id: "1455-qd-ubnd-2011", revision: 1, sha256: province2013.plan.sha256 })
    expect([document.period, document.asOf]).toEqual(["2013", "2014-01-20"])
  })

  it("counts the obligations", () => {
    const { agencies, ...counts } = document.compliance
    expect(counts).toEqual({
      lastDay: "2014-01-04",
      lastDayIsDayOff: true,
      due: 32,
      onTime: 28,
      late: 1,
      unknownDay: 1,
      missing: 2,
      exempt: 0,
    })
    const of = (id: string) => agencies.find(({ agency }) => agency === id)
    expect(of("so-ngv")).toMatchObject({ status: "late", sent: "2014-01-08", daysLate: 4 })
    expect(of("so-khdt")).toMatchObject({ status: "missing", sent: null, daysLate: null })
    expect(of("tu-nghia")).toMatchObject({ status: "unknown-day", sent: null, daysLate: null })
  })

  it("gives a ratio with a faulty figure its bounds, and who is missing", () =>
    expect(indicator("CT1.2")).toMatchObject({
      kind: "ratio",
      status: "not-attained",
      provisional: true,
      target: { atLeast: "75", due: "2013-12-31" },
      next: { atLeast: "100", due: "2015-12-31" },
      parts: [
        {
          numerator: { measure: "CT1.2/trained", value: 169 },
          denominator: { measure: "CT1.2/total", value: 260 },
          percent: "65.0",
          bounds: { low: "60.4", high: "67.5" },
        },
      ],
      coverage: { heard: 13, expected: 14, missing: ["tay-tra"] },
    }))

  it("gives a floor its units, a trend and a ceiling the year before", () => {
    expect(indicator("CT1.3")?.units).toEqual({
      met: 198,
      expected: 199,
      short: [{ unit: "son-tay", measure: "CT1.3/speakers-district", value: 4, atLeast: 5 }],
      silent: [],
    })
    expect(indicator("CT1.6")?.previous).toEqual({ period: "2012", numerator: 5, denominator: 10, percent: "50.0" })
    expect(indicator("CT2.3")).toMatchObject({ previous: { period: "2012", value: 5 }, restrained: true, parts: [] })
    expect(keys(indicator("CT2.3")?.target ?? {})).toEqual(["atMost", "due", "clause"])
    expect(keys(indicator("CT4.4")?.target ?? {})).toEqual(["due", "clause"])
  })

  it("gives a status no value, and each of its sources the status", () => {
    expect(measure("CT4.3/status")?.value).toBeNull()
    expect(measure("CT4.3/status")?.sources.map(({ agency, value }) => [agency, value])).toEqual([
      ["cong-an-tinh", "done"],
      ["so-tp", "under-way"],
    ])
  })

  it("lists a faulty source with its cell and without a value", () =>
    expect(measure("CT1.2/trained")?.sources.find(({ agency }) => agency === "tay-tra")).toMatchObject({
      state: "faulty",
      value: null,
      file: "reports/2013/tay-tra.xlsx",
      sheet: "Chỉ tiêu",
      cell: "D8",
    }))

  it("sums of measures are those of their sources", () => {
    for (const { id, value, sources } of document.measures) {
      const heard = sources.flatMap((source) => (typeof source.value === "number" ? [source.value] : []))
      expect(value, id).toBe(heard.length === 0 ? null : sum(heard))
    }
  })

  it("keeps the finance department's allocation apart", () => {
    const row = document.funding.find(({ id }) => id === "KP2/trung-uong")
    const others = row?.agencies.filter(({ agency }) => agency !== "so-tc") ?? []
    expect(row?.allocated).toBe(sum(others.flatMap(({ allocated }) => allocated ?? [])))
    expect(row?.provinceAllocated).toBe(120.5)
  })

  it("leaves the silent out of activities, duties and funding", () => {
    const told = [
      ...document.activities.flatMap(({ agencies }) => agencies),
      ...document.duties,
      ...document.funding.flatMap(({ agencies }) => agencies),
    ].map(({ agency }) => agency)
    expect(told).not.toContain("so-khdt")
    expect(told).not.toContain("ubmttq-tinh")
  })
})

describe("other days", () => {
  it("an empty folder has 32 missing, no value and no submission", () => {
    const empty = figures(nothing2013, tool)
    expect(empty.compliance.missing).toBe(32)
    expect(empty.submissions).toEqual([])
    expect(empty.measures.every(({ value }) => value === null)).toBe(true)
    expect(new Set(empty.measures.flatMap(({ sources }) => sources.map(({ state }) => state)))).toEqual(
      new Set(["missing"]),
    )
  })

  it("a half-year has the next target and none in force", () => {
    const half = figures(half2013, tool).indicators.find(({ id }) => id === "CT1.1")
    expect(half).toMatchObject({ status: "in-progress", reached: true, target: null, next: { atLeast: "85" } })
  })

  it("a corrected report is two submissions, the later in force", () => {
    const twice = consolidationOf("2013", [
      { agency: "so-tttt", period: "2013", sent: "2014-01-03", answers: {} },
      {
        agency: "so-tttt",
        period: "2013",
        sent: "2014-01-15",
        answers: { "CT1.1/total": 25 },
        file: "reports/2013/so-tttt.2.xlsx",
      },
    ])
    expect(figures(twice, tool).submissions.map(({ version, inForce, sent }) => [version, inForce, sent])).toEqual([
      [1, false, "2014-01-03"],
      [2, true, "2014-01-15"],
    ])
  })

  it("the same consolidation gives the same text", () =>
    expect(JSON.stringify(figures(province2013, tool))).toBe(JSON.stringify(figures(province2013, tool))))
})
