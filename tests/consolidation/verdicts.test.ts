import { describe, expect, it } from "vitest"
import { districts, figuresOf, indicatorIn, ofKind, verdictOf } from "../support/figures.ts"

const everyDistrict = (period: string, answers: string): string[] =>
  districts.map((district) => `${district} ${period} | registered | ${answers}`)

describe("the cases of the domain", () => {
  it("CT1.2 in 2013, districts 9/10, 1/1, 40/100, eleven silent: 45,0%, coverage 3/14, inconclusive", () => {
    const [a, b, c, ...silent] = districts
    const figures = figuresOf("2013", [
      `${a} 2013 | registered | CT1.2/trained=9 | CT1.2/total=10`,
      `${b} 2013 | registered | CT1.2/trained=1 | CT1.2/total=1`,
      `${c} 2013 | registered | CT1.2/trained=40 | CT1.2/total=100`,
    ])
    const { status, parts, coverage, reached, provisional } = ofKind(figures, "CT1.2", "ratio")
    expect([status, parts[0]?.percent, parts[0]?.bounds, reached, provisional]).toEqual([
      "inconclusive",
      "45.0",
      null,
      null,
      true,
    ])
    expect(coverage).toEqual({ heard: 3, expected: 14, missing: silent })
  })

  it.each([
    ["CT1.1", "2013", "so-tttt", "CT1.1/converted=199 | CT1.1/total=234", "attained true", "85.0"],
    ["CT1.1", "2013", "so-tttt", "CT1.1/converted=198 | CT1.1/total=234", "not-attained false", "84.6"],
    ["CT1.1", "2013", "so-tttt", "CT1.1/converted=1999 | CT1.1/total=2000", "attained true", "99.95"],
    ["CT1.1", "2013", "so-tttt", "CT1.1/converted=8496 | CT1.1/total=10000", "not-attained false", "84.96"],
    ["CT1.1", "2013", "so-tttt", "CT1.1/converted=9 | CT1.1/total=14", "not-attained false", "64.3"],
    ["CT1.1", "2012", "so-tttt", "CT1.1/converted=8496 | CT1.1/total=10000", "in-progress false", "84.96"],
    ["CT1.1", "2013-H1", "so-tttt", "CT1.1/converted=199 | CT1.1/total=234", "in-progress true", "85.0"],
    ["CT1.1", "2014", "so-tttt", "CT1.1/converted=199 | CT1.1/total=234", "attained true", "85.0"],
    ["CT1.1", "2015", "so-tttt", "CT1.1/converted=199 | CT1.1/total=234", "not-attained false", "85.0"],
    ["CT1.5", "2015", "so-tttt", "CT1.5/skilled=1999 | CT1.5/total=2000", "not-attained false", "99.95"],
    ["CT1.5", "2014", "so-tttt", "CT1.5/skilled=1999 | CT1.5/total=2000", "in-progress false", "99.95"],
    ["CT3.2", "2013", "so-ldtbxh", "CT3.2/supported=5 | CT3.2/confirmed=5", "attained true", "100.0"],
    ["CT3.2", "2013", "so-ldtbxh", "CT3.2/supported=0 | CT3.2/confirmed=0", "nothing-arose null", null],
    ["CT3.2", "2013", "so-ldtbxh", "CT3.1/received=1", "no-data null provisional", null],
    ["CT3.2", "2013", "so-ldtbxh", "CT3.2/supported=3 | CT3.2/confirmed=0", "no-data null provisional", null],
    ["CT3.2", "2013", "so-ldtbxh", "CT3.2/supported=… | CT3.2/confirmed=0", "no-data null provisional", null],
    ["CT4.1", "2011", "cong-an-tinh", "CT4.1/carried-out=1 | CT4.1/issued=2", "in-progress false", "50.0"],
    ["CT4.1", "2012", "cong-an-tinh", "CT4.1/carried-out=1 | CT4.1/issued=2", "not-attained false", "50.0"],
  ])("%s in %s, %s: %s → %s, %s", (id, period, agency, answers, expected, percent) => {
    const figures = figuresOf(period, [`${agency} ${period} | registered | ${answers}`])
    expect(verdictOf(figures, id)).toBe(expected)
    expect(ofKind(figures, id, "ratio").parts[0]?.percent).toBe(percent)
  })

  it("CT3.2: 3/0 is an error on both cells, and neither is used", () => {
    const figures = figuresOf("2013", ["so-ldtbxh 2013 | registered | CT3.2/supported=3 | CT3.2/confirmed=0"])
    const states = figures.measures.filter(({ id }) => id.startsWith("CT3.2/"))
    expect(states.map(({ value, sources }) => [value, sources[0]?.state])).toEqual([
      [null, "faulty"],
      [null, "faulty"],
    ])
  })

  it("CT2.2 in 2013: 12/12 and 0/0 from one agency, 5/5 and 2/2 from the other: attained", () => {
    const figures = figuresOf("2013", [
      "cong-an-tinh 2013 | registered | CT2.2/sorted=12 | CT2.2/received=12 | CT2.2/verified=0 | CT2.2/with-signs=0",
      "bdbp-tinh 2013 | registered | CT2.2/sorted=5 | CT2.2/received=5 | CT2.2/verified=2 | CT2.2/with-signs=2",
    ])
    expect(verdictOf(figures, "CT2.2")).toBe("attained true")
    expect(ofKind(figures, "CT2.2", "ratio").parts.map(({ percent }) => percent)).toEqual(["100.0", "100.0"])
  })

  it.each([
    ["2013-H1", "0", "in-progress true", null],
    ["2013-H1", "1", "not-attained false", null],
    ["2013", "2", "not-attained false", true],
    ["2013", "5", "not-attained false", false],
    ["2013", "0", "attained true", false],
  ])("CT2.3 in %s: %s → %s, restrained %s", (period, cases, expected, restrained) => {
    const before = period === "2013" ? "2012" : "2012-H1"
    const figures = figuresOf(period, [
      `cong-an-tinh ${period} | registered | CT2.3/trafficking-cases=${cases}`,
      `cong-an-tinh ${before} | registered | CT2.3/trafficking-cases=5`,
    ])
    const { restrained: found, previous } = ofKind(figures, "CT2.3", "ceiling")
    expect(verdictOf(figures, "CT2.3")).toBe(expected)
    expect([found, previous]).toEqual([restrained, { period: before, value: 5 }])
  })

  it.each<[string, string, string | null, string, string]>([
    ["2013", "6/10", "3/5", "not-attained false", "equal"],
    ["2013", "7/10", "3/5", "attained true", "above"],
    ["2013-H1", "7/10", "3/5", "in-progress true", "a half-year against the same half"],
    ["2013", "7/10", null, "no-data null", "the year before is missing"],
    ["2013", "7/10", "0/0", "no-data null", "nothing arose the year before"],
    ["2013", "0/0", null, "nothing-arose null", "nothing arose this year"],
  ])("CT1.6 in %s: %s, the year before %s → %s (%s)", (period, now, before, expected) => {
    const pair = (text: string) =>
      `CT1.6/reported-by-people=${text.split("/")[0]} | CT1.6/suspected=${text.split("/")[1]}`
    const earlier = period === "2013" ? "2012" : "2012-H1"
    const figures = figuresOf(period, [
      `cong-an-tinh ${period} | registered | ${pair(now)}`,
      ...(before === null ? [] : [`cong-an-tinh ${earlier} | registered | ${pair(before)}`]),
    ])
    expect(verdictOf(figures, "CT1.6")).toBe(expected)
  })

  it.each([
    ["6/10", "3/5", "60.0", "60.0"],
    ["6001/10000", "3/5", "60.01", "60.00"],
    ["1999/2000", "1/1", "99.95", "100.00"],
  ])("CT1.6 in 2013: %s beside %s prints as %s and %s", (now, before, percent, earlier) => {
    const [line, lineBefore] = [now, before].map((pair, i) => {
      const [n, d] = pair.split("/")
      return `cong-an-tinh ${2013 - i} | registered | CT1.6/reported-by-people=${n} | CT1.6/suspected=${d}`
    })
    const { parts, previous } = ofKind(figuresOf("2013", [line ?? "", lineBefore ?? ""]), "CT1.6", "trend")
    expect([parts[0].percent, previous?.percent]).toEqual([percent, earlier])
  })

  it("CT1.6 in 2011: the first year has no data", () => {
    const line = "cong-an-tinh 2011 | registered | CT1.6/reported-by-people=3 | CT1.6/suspected=5"
    expect(verdictOf(figuresOf("2011", [line]), "CT1.6")).toBe("no-data null")
  })

  it("CT1.3 in 2013: a district with 4 speakers, the others 12, one commune silent: not attained, short by 1 there", () => {
    const figures = figuresOf("2013", [
      "so-tttt 2013 | registered | CT1.3/speakers-province=10",
      ...districts.map(
        (district) =>
          `${district} 2013 | registered | CT1.3/communicators@*=12 | CT1.3/speakers-district=${district === "son-tay" ? "4" : "12"}${district === "ba-to" ? " | CT1.3/communicators@21484=…" : ""}`,
      ),
    ])
    const { status, reached, units, coverage, provisional } = ofKind(figures, "CT1.3", "floor")
    expect([status, reached, provisional]).toEqual(["not-attained", false, true])
    expect(units.short).toEqual([{ unit: "son-tay", measure: "CT1.3/speakers-district", value: 4, atLeast: 5 }])
    expect([units.met, units.expected, units.silent]).toEqual([197, 199, ["21484"]])
    expect(coverage).toEqual({ heard: 14, expected: 15, missing: ["ba-to"] })
  })
})

describe("floors", () => {
  const lines = (province: string) => [
    `so-tttt 2013 | registered | CT1.3/speakers-province=${province}`,
    ...everyDistrict("2013", "CT1.3/speakers-district=5 | CT1.3/communicators@*=10"),
  ]
  it("are attained only where every unit is at its floor", () => {
    expect(verdictOf(figuresOf("2013", lines("10")), "CT1.3")).toBe("attained true")
  })
  it("name the province's own unit `tinh`, and never offset", () => {
    const figures = figuresOf("2013", lines("9"))
    expect(verdictOf(figures, "CT1.3")).toBe("not-attained false")
    expect(ofKind(figures, "CT1.3", "floor").units.short.map(({ unit }) => unit)).toEqual(["tinh"])
  })
  it("are inconclusive with a silent unit and none short, in progress before their year", () => {
    expect(verdictOf(figuresOf("2013", lines("…")), "CT1.3")).toBe("inconclusive null provisional")
    expect(
      verdictOf(
        figuresOf(
          "2012",
          lines("10").map((line) => line.replace("2013", "2012")),
        ),
        "CT1.3",
      ),
    ).toBe("in-progress true")
    expect(
      verdictOf(
        figuresOf(
          "2012",
          lines("9").map((line) => line.replace("2013", "2012")),
        ),
        "CT1.3",
      ),
    ).toBe("in-progress false")
  })
  it("use the communes of the period's last day: thirteen are the city's from April 2014", () => {
    const units = (period: string) =>
      figuresOf(period, []).measures.find(({ id }) => id === "CT1.3/communicators")?.sources
    const city = (period: string) => units(period)?.filter(({ agency }) => agency === "tp-quang-ngai").length
    expect([city("2013"), city("2014-H1"), units("2014")?.length]).toEqual([10, 23, 184])
  })
})

describe("qualitative indicators", () => {
  it.each([
    ["2013", "done", "done", "attained true"],
    ["2013", "done", "done!", "inconclusive null provisional"],
    ["2013", "done", "under-way", "not-attained false"],
    ["2013-H1", "done", "under-way", "in-progress false"],
    ["2013-H1", "done", "done", "in-progress true"],
    ["2013", "nothing-arose", "done", "attained true"],
    ["2013", "nothing-arose", "nothing-arose", "nothing-arose null"],
    ["2013-H1", "nothing-arose", "nothing-arose", "nothing-arose null"],
    ["2013", "done", "", "inconclusive null provisional"],
    ["2013", "under-way", "", "not-attained false provisional"],
  ])("CT4.4 in %s: %s and %s → %s", (period, police, foreign, expected) => {
    const figures = figuresOf(period, [
      `cong-an-tinh ${period} | registered | CT4.4/status=${police}`,
      ...(foreign === "" ? [] : [`so-ngv ${period} | registered | CT4.4/status=${foreign}`]),
    ])
    expect(verdictOf(figures, "CT4.4")).toBe(expected)
  })

  it("are heard by their status; a missing count beside it makes them provisional", () => {
    const figures = figuresOf("2013", [
      "cong-an-tinh 2013 | registered | CT4.3/status=done | CT4.3/inspections=2",
      "so-tp 2013 | registered | CT4.3/status=done",
    ])
    expect(verdictOf(figures, "CT4.3")).toBe("attained true provisional")
    expect(indicatorIn(figures, "CT4.3").coverage.heard).toBe(2)
  })

  it("have no value, and the status of each source", () => {
    const figures = figuresOf("2013", ["so-ngv 2013 | registered | CT4.4/status=done"])
    const total = figures.measures.find(({ id }) => id === "CT4.4/status")
    expect([total?.value, total?.sources.map(({ state, value }) => [state, value])]).toEqual([
      null,
      [
        ["missing", null],
        ["value", "done"],
      ],
    ])
  })
})

describe("several ratios", () => {
  it("CT2.4: a part that misses decides alone, whoever is silent", () => {
    const figures = figuresOf("2013", ["tand-tinh 2013 | registered | CT2.4/tried=1 | CT2.4/to-try=2"])
    expect(verdictOf(figures, "CT2.4")).toBe("not-attained false provisional")
    expect(ofKind(figures, "CT2.4", "ratio").parts.map(({ status }) => status)).toEqual([
      "no-data",
      "no-data",
      "not-attained",
      "no-data",
    ])
  })
  it("CT2.4: a part without data leaves no verdict", () => {
    const figures = figuresOf("2013", ["tand-tinh 2013 | registered | CT2.4/tried=2 | CT2.4/to-try=2"])
    expect(verdictOf(figures, "CT2.4")).toBe("inconclusive null provisional")
    expect(indicatorIn(figures, "CT2.4").coverage).toEqual({
      heard: 1,
      expected: 4,
      missing: ["cong-an-tinh", "bdbp-tinh", "vksnd-tinh"],
    })
  })
  it("CT2.2: an agency heard for one part of two is not heard for the indicator", () => {
    const figures = figuresOf("2013-H1", ["cong-an-tinh 2013-H1 | registered | CT2.2/sorted=4 | CT2.2/received=4"])
    expect(verdictOf(figures, "CT2.2")).toBe("in-progress null provisional")
    expect(indicatorIn(figures, "CT2.2").coverage.heard).toBe(0)
  })
})

describe("what a figure stands on", () => {
  const pair = "CT3.2/supported=2 | CT3.2/confirmed=2"
  it("is provisional while an error stands on a cell that is in use (QN312)", () => {
    const figures = figuresOf("2013", [`so-ldtbxh 2013 | registered | ${pair} | error QN312 CT3.2/supported`])
    expect(verdictOf(figures, "CT3.2")).toBe("attained true provisional")
  })
  it("does not use a cell on which another error stands", () => {
    const figures = figuresOf("2013", [`so-ldtbxh 2013 | registered | ${pair} | error QN315 CT3.2/supported`])
    expect(verdictOf(figures, "CT3.2")).toBe("no-data null provisional")
  })
  it("is not provisional for errors elsewhere in the workbook", () => {
    const figures = figuresOf("2013", [`so-ldtbxh 2013 | registered | with-errors | ${pair}`])
    expect(verdictOf(figures, "CT3.2")).toBe("attained true")
  })
  it("shows the bounds while numerators are missing, in force or not", () => {
    const [silent, ...others] = districts
    const lines = (period: string) => [
      `${silent} ${period} | registered | CT1.4/surveyed=100`,
      ...others.map((district) => `${district} ${period} | registered | CT1.4/understand=70 | CT1.4/surveyed=100`),
    ]
    for (const period of ["2013", "2013-H1"]) {
      const part = ofKind(figuresOf(period, lines(period)), "CT1.4", "ratio").parts[0]
      expect([part?.percent, part?.bounds, part?.denominator.value]).toEqual([
        "70.0",
        { low: "65.0", high: "72.1" },
        1300,
      ])
    }
  })
  it("sums over those heard in a part, and over all who gave it in a measure", () => {
    const [a, b] = districts
    const figures = figuresOf("2013", [
      `${a} 2013 | registered | CT1.2/trained=9 | CT1.2/total=10`,
      `${b} 2013 | registered | CT1.2/total=20`,
    ])
    const total = figures.measures.find(({ id }) => id === "CT1.2/total")
    expect([ofKind(figures, "CT1.2", "ratio").parts[0]?.denominator.value, total?.value]).toEqual([10, 30])
  })
  it("names every source, with its cell, also the silent ones", () => {
    const figures = figuresOf("2013", ["bdbp-tinh 2013 | registered | as x.xlsx | CT2.1/covered=… | CT2.1/at-risk=3"])
    const sources = figures.measures.find(({ id }) => id === "CT2.1/covered")?.sources
    expect(
      sources?.map(({ agency, state, declaredMissing, file, cell }) => [agency, state, declaredMissing, file, cell]),
    ).toEqual([
      ["cong-an-tinh", "missing", false, null, null],
      ["bdbp-tinh", "missing", true, "reports/x.xlsx", "D8"],
    ])
  })
})

it("consolidates an empty folder: 32 missing, no data", () => {
  const figures = figuresOf("2013", [])
  expect(figures.compliance.missing).toBe(32)
  expect(new Set(figures.indicators.map(({ status }) => status))).toEqual(new Set(["no-data"]))
  expect(figures.indicators.length).toBe(17)
  expect(figures.activities.every(({ agencies }) => agencies.length === 0)).toBe(true)
  expect(figures.crossChecks.length).toBe(26)
  expect(figures.crossChecks.every(({ holds }) => holds === null)).toBe(true)
})
