import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { districts, figuresOf, indicatorIn, ofKind, verdictOf } from "../support/figures.ts"

const years = [2011, 2012, 2013, 2014, 2015]
const stage = (lines: readonly string[]) => figuresOf("2011-2015", lines)
const yearsOf = (lines: readonly string[], id: string) =>
  indicatorIn(stage(lines), id).years?.map(({ year, status }) => `${year} ${status}`)

/** One line a year: the agency's answers, or null for a year without a report. */
const byYear = (agency: string, answers: readonly (string | null)[]): string[] =>
  answers.flatMap((given, index) => (given === null ? [] : [`${agency} ${years[index]} | registered | ${given}`]))

const cases = (...counts: (number | null)[]) =>
  byYear(
    "cong-an-tinh",
    counts.map((count) => (count === null ? null : `CT2.3/trafficking-cases=${count}`)),
  )

describe("an every-year target holds if it held in each year", () => {
  it.each<[string, (number | null)[], string]>([
    ["no case in any year", [0, 0, 0, 0, 0], "attained true"],
    ["a case in one year", [0, 0, 1, 0, 0], "not-attained false"],
    ["a year is missing", [0, 0, null, 0, 0], "inconclusive null provisional"],
    ["a case, and a year missing", [0, 1, null, 0, 0], "not-attained false provisional"],
    ["nobody heard in any year", [null, null, null, null, null], "no-data null provisional"],
  ])("CT2.3: %s → %s", (_, counts, expected) => {
    expect(verdictOf(stage(cases(...counts)), "CT2.3")).toBe(expected)
  })

  it("shows each year's verdict in a row", () => {
    expect(yearsOf(cases(0, 1, null, 0, 0), "CT2.3")).toEqual([
      "2011 attained",
      "2012 not-attained",
      "2013 no-data",
      "2014 attained",
      "2015 attained",
    ])
  })

  const documents = (...pairs: [number, number][]) =>
    byYear(
      "cong-an-tinh",
      pairs.map(([n, d]) => `CT4.1/carried-out=${n} | CT4.1/issued=${d}`),
    )
  it("CT4.1: the year before the law was in force owes no verdict", () => {
    expect(verdictOf(stage(documents([1, 2], [2, 2], [2, 2], [2, 2], [2, 2])), "CT4.1")).toBe("attained true")
    expect(verdictOf(stage(documents([1, 2], [0, 0], [0, 0], [0, 0], [0, 0])), "CT4.1")).toBe("nothing-arose null")
  })

  const trend = (...pairs: ([number, number] | null)[]) =>
    byYear(
      "cong-an-tinh",
      pairs.map((pair) => pair && `CT1.6/reported-by-people=${pair[0]} | CT1.6/suspected=${pair[1]}`),
    )
  it.each<[string, ([number, number] | null)[], string]>([
    [
      "higher each year; the first owes none",
      [
        [1, 10],
        [2, 10],
        [3, 10],
        [4, 10],
        [5, 10],
      ],
      "attained true",
    ],
    [
      "equal once",
      [
        [1, 10],
        [2, 10],
        [2, 10],
        [4, 10],
        [5, 10],
      ],
      "not-attained false",
    ],
    ["the first year missing", [null, [2, 10], [3, 10], [4, 10], [5, 10]], "inconclusive null"],
    [
      "a year in which nothing arose, and the next without comparison",
      [
        [1, 9],
        [0, 0],
        [3, 9],
        [4, 9],
        [5, 9],
      ],
      "inconclusive null",
    ],
  ])("CT1.6: %s", (_, pairs, expected) => {
    expect(verdictOf(stage(trend(...pairs)), "CT1.6")).toBe(expected)
  })
})

describe("milestones are judged on the last year", () => {
  const law = (...pairs: ([number, number] | null)[]) =>
    byYear(
      "so-tttt",
      pairs.map((pair) => pair && `CT1.1/converted=${pair[0]} | CT1.1/total=${pair[1]}`),
    )
  it("CT1.1: by the stocks of 2015, against 100%", () => {
    const figures = stage(law([1, 10], null, [10, 10], [10, 10], [9, 10]))
    const { status, target, parts, years: row } = ofKind(figures, "CT1.1", "ratio")
    expect([status, target?.atLeast, parts[0]?.percent, row?.length]).toEqual(["not-attained", "100", "90.0", 5])
    expect(figures.measures.find(({ id }) => id === "CT1.1/total")?.value).toBe(10)
  })
  it("CT1.4: a survey is its year's own, never the sum", () => {
    const lines = years.flatMap((year) =>
      districts.map(
        (district) => `${district} ${year} | registered | CT1.4/understand=${year - 1930} | CT1.4/surveyed=100`,
      ),
    )
    const figures = stage(lines)
    expect(verdictOf(figures, "CT1.4")).toBe("attained true")
    expect(figures.measures.find(({ id }) => id === "CT1.4/surveyed")?.value).toBe(1400)
  })
  it("CT1.3: communes that changed district are counted once", () => {
    const units = stage([])
      .measures.find(({ id }) => id === "CT1.3/communicators")
      ?.sources.map(({ unit }) => unit)
    expect([units?.length, new Set(units).size]).toEqual([184, 184])
  })
})

describe("what a stage adds up", () => {
  it("flows over the years, each source with its period; half-years are not counted again", () => {
    const figures = stage([...cases(1, 2, null, 3, 4), "cong-an-tinh 2014-H1 | registered | CT2.3/trafficking-cases=3"])
    const total = figures.measures.find(({ id }) => id === "CT2.3/trafficking-cases")
    expect(total?.value).toBe(10)
    expect(total?.sources.map(({ period, value }) => `${period} ${value}`)).toEqual([
      "2011 1",
      "2012 2",
      "2013 null",
      "2014 3",
      "2015 4",
    ])
  })
  it("money over the years, exactly", () => {
    const figures = stage(
      byYear(
        "cong-an-tinh",
        years.map(() => "KP2/khac.allocated=0.1 | KP2/khac.spent=0.2"),
      ),
    )
    const row = figures.funding.find(({ id }) => id === "KP2/khac")
    expect([row?.allocated, row?.spent, row?.agencies.length, row?.coverage.allocated.heard]).toEqual([0.5, 1, 5, 5])
  })
  it("words from its own workbook where an agency sent one, else from the last year", () => {
    const figures = stage([
      "so-tttt 2015 | registered | HD1.1.1.status=under-way",
      "so-tttt 2011-2015 | registered | HD1.1.1.status=done",
      "so-tp 2015 | registered | HD1.1.1.status=not-started",
    ])
    const reports = figures.activities.find(({ id }) => id === "HD1.1.1")?.agencies
    expect(reports?.map(({ agency, status }) => `${agency} ${status}`)).toEqual(["so-tttt done", "so-tp not-started"])
  })
  it("lists the last year's submissions, and nobody as due", () => {
    const figures = stage(cases(0, 0, 0, 0, 0))
    expect(figures.compliance.due).toBe(0)
    const files = figures.submissions.obligations.flatMap(({ versions }) => versions.map(({ period }) => period))
    expect(files).toEqual(["2015"])
  })
})

const count = fc.integer({ min: 0, max: 3 })
const report = fc.option(fc.record({ cases: count, people: count, more: count, verified: count, unverified: count }))

describe("caseloads over a stage", () => {
  it("are not added up, and their sources say why", () => {
    const lines = byYear(
      "so-ldtbxh",
      [5, 4, 3, 2, 1].map((n) => `CT3.2/supported=${n - 1} | CT3.2/confirmed=${n}`),
    )
    const total = (id: string) => stage(lines).measures.find((measure) => measure.id === id)
    expect(total("CT3.2/supported")?.value).toBe(10)
    expect(total("CT3.2/confirmed")?.value).toBeNull()
    expect(total("CT3.2/confirmed")?.sources.map(({ period, value, notAdded }) => [period, value, notAdded])).toEqual(
      [5, 4, 3, 2, 1].map((n, i) => [String(2011 + i), n, "caseload"]),
    )
    expect(total("CT3.2/supported")?.sources.every(({ notAdded }) => notAdded === undefined)).toBe(true)
  })
})

describe("the term, computed a second time by plain arithmetic", () => {
  it("agrees with it for every term", () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 5, maxLength: 5 }), (term) => {
        const lines = byYear(
          "cong-an-tinh",
          term.map(
            (year) =>
              year &&
              [
                `CT2.3/trafficking-cases=${year.cases}`,
                `CT1.6/reported-by-people=${year.people} | CT1.6/suspected=${year.people + year.more}`,
                `CT3.1/verified=${year.verified} | CT3.1/received=${year.verified + year.unverified}`,
              ].join(" | "),
          ),
        )
        const figures = stage(lines)
        const sent = term.filter((year) => year !== null)
        const value = (id: string) => figures.measures.find((measure) => measure.id === id)?.value
        const total = (of: (year: NonNullable<(typeof term)[number]>) => number) =>
          sent.length === 0 ? null : sent.reduce((so, year) => so + of(year), 0)
        expect(value("CT2.3/trafficking-cases")).toBe(total((year) => year.cases))
        expect(value("CT3.1/verified")).toBe(total((year) => year.verified))
        expect(value("CT3.1/received")).toBeNull()

        const gap = sent.length < 5
        const ceiling = sent.some((year) => year.cases > 0) ? "not-attained" : gap ? "inconclusive" : "attained"
        expect(indicatorIn(figures, "CT2.3").status).toBe(sent.length === 0 ? "no-data" : ceiling)

        const ratio = sent.some((year) => year.unverified > 0)
          ? "not-attained"
          : gap
            ? "inconclusive"
            : sent.some((year) => year.verified > 0)
              ? "attained"
              : "nothing-arose"
        expect(indicatorIn(figures, "CT3.1").status).toBe(sent.length === 0 ? "no-data" : ratio)

        const steps = [1, 2, 3, 4].map((index) => {
          const [now, before] = [term[index], term[index - 1]]
          if (!now) return "none"
          if (now.people + now.more === 0) return "nothing"
          if (!before || before.people + before.more === 0) return "none"
          return now.people * (before.people + before.more) > before.people * (now.people + now.more) ? "up" : "down"
        })
        const trend = steps.includes("down")
          ? "not-attained"
          : steps.includes("none")
            ? "inconclusive"
            : steps.includes("up")
              ? "attained"
              : "nothing-arose"
        expect(indicatorIn(figures, "CT1.6").status).toBe(sent.length === 0 ? "no-data" : trend)
      }),
      { numRuns: 60 },
    )
  })
})
