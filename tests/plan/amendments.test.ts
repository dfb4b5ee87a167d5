import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { figures } from "../../src/documents/figures.ts"
import { checkPlan } from "../../src/engine/check-plan.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import { previousFigures } from "../../src/engine/template.ts"
import { bind } from "../../src/form/bind/bind.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { Period } from "../../src/model/period.ts"
import type { Plan } from "../../src/model/plan.ts"
import { planOf, planOn } from "../../src/plan/amendments/in-force.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { compose } from "../../src/report/compose.ts"
import { checkSubmission } from "../../src/rules/check.ts"
import { markdown } from "../../src/writers/markdown/markdown.ts"
import type { TextFile } from "../../src/yaml/read.ts"
import { amended, amendment, filesWith, hashOf } from "../support/amended.ts"
import { filledForm } from "../support/filled-form.ts"
import { folderOf } from "../support/folder.ts"
import { planFiles } from "../support/plan.ts"

const asDecided = amended()
const schools = ["truong-a", "truong-b", "truong-c"]
const years = ["2016", "2017", "2018"]

/** Every school's report of every year: 96% in school, nobody left. */
const folder = (plan: Plan) =>
  folderOf(
    years.flatMap((year) =>
      schools
        .filter((school) => plan.periods.get(year)?.agencies.includes(school))
        .map((school) => `${school} ${year} | registered | CT1/in-school=960 | CT1/all=1000 | CT3/left=0`),
    ),
    {},
    plan,
  )

function report(plan: Plan, id: string): Consolidation {
  const period = plan.periods.get(id)
  if (period === undefined) throw new Error(`no period ${id}`)
  return consolidate(plan, period, folder(plan), "2020-01-01")
}

const statusOf = (plan: Plan, period: string, indicator: string) =>
  report(plan, period).indicators.find(({ id }) => id === indicator)?.status

const raised = amendment(
  "31 2018-02-01 | sets: { indicators: [{ id: CT1, article: Điều 1, targets: [{ by: 2017, percent: 97 }] }] }",
)

describe("an amendment in force from a day on", () => {
  it("leaves a year as it was judged, and judges those that end on its day or later", () => {
    const plan = amended(raised)
    expect(years.map((year) => statusOf(asDecided, year, "CT1"))).toEqual(["in-progress", "attained", "not-attained"])
    expect(["2017", "2018-Q1"].map((period) => statusOf(plan, period, "CT1"))).toEqual(["attained", "no-data"])
    expect(statusOf(amended(raised.replace("2018-02-01", "2017-12-14")), "2017", "CT1")).toBe("not-attained")
    expect(statusOf(amended(raised.replace("2018-02-01", "2017-12-15")), "2017", "CT1")).toBe("attained")
  })

  /** What a plan says of a period, in the words of a line of the table. */
  const asked: Readonly<Record<string, (plan: Plan, period: string) => unknown>> = {
    "last day": (plan, period) => plan.periods.get(period)?.lastDay,
    agencies: (plan, period) => plan.periods.get(period)?.agencies.join(" "),
    rows: (plan, period) =>
      layOut(planOf(plan, period), "truong-a", period)
        .sheets.filter(({ id }) => id === "activities" || id === "measures")
        .flatMap(({ rows }) => rows.map(({ code }) => code))
        .join(" "),
    "wording of CT3/left": (plan, period) => planOf(plan, period).measures.get("CT3/left")?.text,
    "target of CT1": (plan, period) =>
      JSON.stringify(report(plan, period).indicators.find(({ id }) => id === "CT1")?.target),
    parts: (plan, period) => plan.periods.get(period)?.parts.join(" "),
    periods: (plan) =>
      [...plan.periods.keys()].filter((id) => id.startsWith("2018") || id.startsWith("2019")).join(" "),
  }

  it.each<readonly [string, string, string, unknown]>([
    [
      "sets: { periodKinds: [{ id: year, article: Điều 1, due: { before: 01-20 } }] }",
      "last day",
      "2016",
      "2017-01-03",
    ],
    [
      "sets: { periodKinds: [{ id: year, article: Điều 1, due: { before: 01-20 } }] }",
      "last day",
      "2017",
      "2018-01-19",
    ],
    [
      "adds: { agencies: [{ id: truong-d, article: Điều 1, name: Trường D, level: truong, mandate: ordered }] }",
      "agencies",
      "2016",
      "so-giao-duc so-noi-vu truong-a truong-b truong-c",
    ],
    [
      "adds: { agencies: [{ id: truong-d, article: Điều 1, name: Trường D, level: truong, mandate: ordered }] }",
      "agencies",
      "2017",
      "so-giao-duc so-noi-vu truong-a truong-c truong-d",
    ],
    [
      "ends: { agencies: [{ id: truong-c, article: Điều 1 }] }\nsets: { projects: [{ id: DA1, article: Điều 2, coordinators: [truong-a] }], units: [{ code: '03', article: Điều 3, memberships: [{ agency: truong-a, type: điểm, name: Đồi Thông }] }] }",
      "agencies",
      "2016",
      "so-giao-duc so-noi-vu truong-a truong-b truong-c",
    ],
    [
      "sets: { measures: [{ id: CT3/left, article: Điều 1, text: Số trẻ thôi học }] }",
      "wording of CT3/left",
      "2016",
      "Số trẻ bỏ học",
    ],
    [
      "sets: { measures: [{ id: CT3/left, article: Điều 1, text: Số trẻ thôi học }] }",
      "wording of CT3/left",
      "2017",
      "Số trẻ thôi học",
    ],
    [
      "ends: { activities: [{ id: HD3, article: Điều 1 }] }\nadds: { activities: [{ in: DA1, id: HD5, article: Điều 2, text: Tặng sách }] }",
      "rows",
      "2016",
      "CT1/in-school CT1/all CT3/left HD1 HD3",
    ],
    [
      "ends: { activities: [{ id: HD3, article: Điều 1 }] }\nadds: { activities: [{ in: DA1, id: HD5, article: Điều 2, text: Tặng sách }] }",
      "rows",
      "2017",
      "CT1/in-school CT1/all CT3/left HD1 HD5",
    ],
    ["ends: { indicators: [{ id: CT3, article: Điều 1 }] }", "rows", "2017", "CT1/in-school CT1/all HD1 HD3"],
    ["ends: { milestones: [{ id: CT1, by: 2017, article: Điều 1 }] }", "target of CT1", "2017", "null"],
    [
      "sets: { indicators: [{ id: CT1, article: Điều 1, targets: [{ by: 2016, percent: 90 }] }] }",
      "target of CT1",
      "2016",
      "null",
    ],
    [
      "sets: { indicators: [{ id: CT1, article: Điều 1, targets: [{ by: 2017, percent: 90 }] }] }",
      "target of CT1",
      "2017",
      '{"atLeast":"90","due":"2017-12-31","clause":"Điều 1, 31/QĐ-UBND"}',
    ],
    [
      "sets: { indicators: [{ id: CT1, article: Điều 1, targets: [{ by: 2018, percent: 96 }] }] }",
      "target of CT1",
      "2017",
      '{"atLeast":"95.5","due":"2017-12-31","clause":"I.3.b"}',
    ],
    ["ends: { periodKinds: [{ id: quarter-2, article: Điều 1 }] }", "parts", "2017", "2017-Q1 2017-Q3 2017-Q4"],
    ["ends: { periodKinds: [{ id: quarter-1, article: Điều 1 }] }", "parts", "2017", "2017-Q1 2017-Q2 2017-Q3 2017-Q4"],
    [
      "sets: { plan: { article: Điều 1, term: { until: 2019 } }, periodKinds: [{ id: year, article: Điều 1, years: { from: 2016, until: 2019 } }, { id: stage, article: Điều 1, due: null }] }",
      "periods",
      "",
      "2018-Q1 2018-Q2 2018-Q3 2018-Q4 2018 2019",
    ],
  ])("%s: the %s of %s", (parts, what, period, expected) => {
    const plan = amended(amendment(`31 2017-04-01 | ${parts}`))
    expect(asked[what]?.(plan, period)).toBe(expected)
  })

  it("passes what an agency had to do to the one that takes its place", () => {
    const merged = amended(
      amendment(
        "31 2017-04-01 | ends: { agencies: [{ id: so-noi-vu, article: Điều 1, to: so-giao-duc }] } | sets: { plan: { article: Điều 2, funding: { allocator: so-giao-duc } } }",
      ),
    )
    expect(merged.duties.get("NV2")?.agencies).toEqual(["so-giao-duc"])
    expect(planOn(merged, "2017-03-31").duties.get("NV2")?.agencies).toEqual(["so-noi-vu"])
    const dropped = amended(
      amendment(
        "31 2017-04-01 | ends: { agencies: [{ id: truong-c, article: Điều 1 }] } | sets: { units: [{ code: '03', article: Điều 2, memberships: [{ agency: truong-a, type: điểm, name: Đồi Thông }] }] }",
      ),
    )
    expect(dropped.projects.get("DA1")?.coordinators).toEqual(["truong-a", "truong-b"])
  })

  it("takes force on the day that it says, not when it was signed", () => {
    const plan = amended(amendment("31 2017-01-01 2017-04-01 | ends: { activities: [{ id: HD3, article: Điều 1 }] }"))
    expect([
      planOn(plan, "2017-03-31").activities.has("HD3"),
      planOn(plan, "2017-04-01").activities.has("HD3"),
    ]).toEqual([true, false])
  })

  it("judges each year of the stage by its own plan", () => {
    const stage = report(amended(raised), "2016-2018").indicators.find(({ id }) => id === "CT1")
    expect(stage?.years).toEqual([
      { year: 2016, status: "in-progress" },
      { year: 2017, status: "attained" },
      { year: 2018, status: "not-attained" },
    ])
  })

  it("may end what another one added, and give its id anew to something else", () => {
    const plan = amended(
      amendment("31 2017-01-01 | adds: { activities: [{ in: DA1, id: HD5, article: Điều 1, text: Tặng sách }] }"),
      amendment("32 2017-06-01 | ends: { activities: [{ id: HD5, article: Điều 1 }] }"),
    )
    expect(["2016-12-31", "2017-01-01", "2017-06-01"].map((day) => planOn(plan, day).activities.has("HD5"))).toEqual([
      false,
      true,
      false,
    ])
    expect(plan.amendments.map(({ number }) => number)).toEqual(["31/QĐ-UBND", "32/QĐ-UBND"])
  })
})

describe("what was over before an amendment", () => {
  const line = fc.constantFrom(
    "sets: { indicators: [{ id: CT1, article: Điều 1, targets: [{ by: 2017, percent: 97 }] }] }",
    "sets: { indicators: [{ id: CT3, article: Điều 1, targets: { everyYear: { from: 2016, atMost: 7 } }, short: Thôi học }] }",
    "sets: { measures: [{ id: CT1/all, article: Điều 1, text: Trẻ, unit: em }] }",
    "sets: { periodKinds: [{ id: year, article: Điều 1, due: { before: 02-01 } }, { id: quarter-4, article: Điều 1, name: { vi: quý cuối, en: last } }] }",
    "sets: { agencies: [{ id: truong-a, article: Điều 1, name: Trường Mới, until: 2017-01-01 }] }",
    "sets: { plan: { article: Điều 1, title: Tên khác, thresholds: { jumpTimes: 2 } } }",
    "adds: { agencies: [{ id: truong-d, article: Điều 1, name: Trường D, level: truong, mandate: ordered }] }",
    "adds: { activities: [{ in: DA1, id: HD6, article: Điều 1, text: Khác }] }",
    "ends: { indicators: [{ id: CT2, article: Điều 1 }] }",
    "ends: { duties: [{ id: NV3, article: Điều 1 }] }",
    "ends: { crossChecks: [{ id: DC1, article: Điều 1 }] }",
    'sets: { crossChecks: [{ id: DC1, article: Điều 1, is: "=", tolerance: 5% }] }',
    "sets: { plan: { article: Điều 1, nouns: { area: { vi: thành phố, en: city } } }, agencyLevels: [{ id: truong, article: Điều 2, area: { vi: khu, en: quarter } }] }",
    "adds: { statuses: [{ id: waits, article: Điều 1, name: { vi: Chờ duyệt, en: Waiting }, meaning: under-way }] }",
    "sets: { statuses: [{ id: done, article: Điều 1, name: { vi: Xong, en: Done }, meaning: under-way }] }",
    "sets: { agencies: [{ id: truong-a, article: Điều 1, reportsTo: so-noi-vu }] }",
    "sets: { periodKinds: [{ id: year, article: Điều 1, dueTo: { so: { onOrBefore: 12-20 } } }] }",
    "adds: { dimensions: [{ id: sex, article: Điều 1, name: Giới tính, categories: [{ id: boy, name: nam }] }] } | sets: { measures: [{ id: CT3/left, article: Điều 2, by: [sex] }] }",
    "adds: { tables: [{ id: TK1, article: Điều 1, title: Bán trú, measures: [{ id: TK1/all, text: Số học sinh, unit: em, nature: stock, sources: [{ every: truong }] }] }] }",
  )
  const tool = { name: "qn-tip", version: "0" }
  /** The figures as data, the printed report, and every agency's form. */
  const saidOf = (plan: Plan, period: string): string => {
    const made = report(plan, period)
    const forms = made.period.agencies.map((agency) => layOut(planOf(plan, period), agency, period))
    return [JSON.stringify(figures(made, tool)), markdown(compose(made, "vi")), JSON.stringify(forms)].join("\n")
  }
  const periods = [...asDecided.periods.values()].filter(({ span }) => span !== "stage")
  const before = new Map(periods.map(({ id }) => [id, saidOf(asDecided, id)]))

  it("is the same to the letter, whatever is amended on a later day", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 1200 }), fc.constantFrom(...periods), (parts, days, period) => {
        const day = new Date(Date.parse(period.until) + (days + 1) * 86_400_000).toISOString().slice(0, 10)
        expect(saidOf(amended(amendment(`31 ${day} | ${parts}`)), period.id)).toBe(before.get(period.id))
      }),
      { numRuns: 80 },
    )
  })

  it("goes by the hash of the files that it was made of", () => {
    const plan = amended(raised)
    expect(planOn(plan, "2018-01-31").sha256).toBe(asDecided.sha256)
    expect(plan.sha256).not.toBe(asDecided.sha256)
  })
})

describe("a form that was sent out before an amendment", () => {
  const source = { file: "in/a.xlsx", sha256: null, bytes: new Uint8Array(0), fault: null }
  const answers = { "CT1/in-school": 9, "CT1/all": 10, "CT3/left": 0 }
  const found = (made: Plan, now: Plan) => {
    const submission = bind(planOf(now, "2017"), source, filledForm("truong-a", "2017", answers, planOf(made, "2017")))
    const period = now.periods.get("2017") ?? null
    return checkSubmission({ plan: planOf(now, "2017"), submission, period, earlier: new Map() })
      .diagnostics.filter(({ code }) => ["QN206", "QN209", "QN222"].includes(code))
      .map(({ code, message, place }) => [code, place.kind === "workbook" && place.row, message.vi])
  }
  const counting = "sets: { measures: [{ id: CT3/left, article: Điều 1, unit: lượt }] }"
  const inTime = amendment(`31 2017-09-01 | ${counting}`)

  it("has its cells named where the row means something else now", () =>
    expect(found(asDecided, amended(inTime))).toEqual([
      [
        "QN206",
        "CT3/left",
        "Dòng CT3.1 được hiểu khác đi từ ngày 01/9/2017 (31/QĐ-UBND); biểu mẫu này lập theo kế hoạch trước khi sửa đổi",
      ],
    ]))

  it.each<readonly [string, Plan, Plan]>([
    ["it was made after it", amended(inTime), amended(inTime)],
    ["it is of a period that was over", asDecided, amended(amendment(`31 2018-01-01 | ${counting}`))],
    ["only words changed", asDecided, amended(inTime.replace("unit: lượt", "text: Thôi học"))],
    ["only the target changed", asDecided, amended(raised.replace("2018-02-01", "2017-09-01"))],
  ])("is read as before where %s", (_, made, now) => expect(found(made, now)).toEqual([]))

  it("is not held against, compared with or added to what counted something else", () => {
    const plan = amended(inTime)
    const lines = (year: string, left: number) =>
      `truong-a ${year} | registered | CT3/left=${left} | CT1/in-school=1 | CT1/all=2`
    const period = (id: string) => plan.periods.get(id) as Period
    const given = folderOf([lines("2016", 5), lines("2017", 3), lines("2018", 2)], {}, plan)
    const run = (id: string) => consolidate(plan, period(id), given, "2020-01-01")
    expect(run("2018").indicators.find(({ id }) => id === "CT3")).toMatchObject({
      previous: { period: "2017", value: 3 },
    })
    expect(run("2017").indicators.find(({ id }) => id === "CT3")).toMatchObject({ previous: null })
    const stage = run("2016-2018").measures.find(({ id }) => id === "CT3/left")
    expect([stage?.value, stage?.sources[0]?.notAdded]).toEqual([null, "redefined"])
    const year = planOf(plan, "2017")
    expect(previousFigures(year, period("2017"), given, "2020-01-01").get("truong-a")?.has("CT3/left")).toBe(false)
    expect(previousFigures(plan, period("2018"), given, "2020-01-01").get("truong-a")?.get("CT3/left")).toBe(3)
  })

  it("of an agency that ended says since when, and by which decision", () => {
    const plan = amended(
      amendment(
        "31 2017-09-01 | ends: { duties: [{ id: NV2, article: Điều 1 }], agencies: [{ id: so-noi-vu, article: Điều 1, to: so-giao-duc }] }",
      ),
    )
    const typed = { file: "a.xlsx", sha256: null, bytes: new Uint8Array(0), fault: null }
    const submission = bind(planOf(plan, "2017"), typed, filledForm("so-noi-vu", "2017", {}, asDecided))
    const { diagnostics } = checkSubmission({
      plan: planOf(plan, "2017"),
      submission,
      period: null,
      earlier: new Map(),
    })
    expect(diagnostics.find(({ code }) => code === "QN301")?.message.vi).toBe(
      "Sở Nội vụ thôi báo cáo từ ngày 01/9/2017 (31/QĐ-UBND): kỳ này không phải gửi",
    )
  })

  it("lacks the rows that were added", () =>
    expect(
      found(
        asDecided,
        amended(amendment("31 2017-09-01 | adds: { activities: [{ in: DA1, id: HD5, article: Điều 1, text: Sách }] }")),
      ),
    ).toEqual([["QN222", null, "Biểu mẫu này phát hành trước, chưa có dòng HD5"]]))
})

describe("the files of a plan with amendments", () => {
  it.each<readonly [string, readonly TextFile[], string, string]>([
    [
      "fixtures/plans/sua-doi",
      planFiles("fixtures/plans/tinh-khac"),
      planFiles("fixtures/plans/sua-doi")[0]?.text ?? "",
      "31/QĐ-UBND",
    ],
    [
      "the example of plan/README.md",
      planFiles("plan"),
      /^number: 20[^`]*/m.exec(readFileSync("plan/README.md", "utf8"))?.[0] ?? "",
      "20/QĐ-UBND",
    ],
  ])("%s is an amendment without a finding", (_, base, text, number) => {
    const { plan, diagnostics } = checkPlan([...base, { file: "plan/amendments/a.yaml", text }], "0")
    expect(diagnostics).toEqual([])
    expect(plan?.amendments.map((one) => one.number)).toEqual([number])
    expect(plan?.replaces?.plan.amendments).toEqual([])
  })

  it("give no plan where a state in time is broken, though the last one is not", () => {
    const open = (...texts: readonly string[]) => openPlan(filesWith(...texts), "0", hashOf).plan
    const broken = amendment("31 2017-01-01 | ends: { agencies: [{ id: so-noi-vu, article: Điều 1 }] }")
    const mended = amendment(
      "32 2017-02-01 | adds: { agencies: [{ id: so-noi-vu, article: Điều 1, name: Sở Nội vụ, level: so, mandate: ordered }] }",
    )
    expect(open(broken, mended)).toBe(null)
    expect(
      open(
        mended.replace("2017-02-01", "2016-02-01").replaceAll("so-noi-vu", "so-y-te").replace("Sở Nội vụ", "Sở Y tế"),
      ),
    ).not.toBe(null)
  })

  it("stay as they are: an amended plan is made, and the plan before it is still there", () => {
    const plan = amended(raised)
    expect(plan.replaces?.since).toBe("2018-02-01")
    expect({ ...plan.replaces?.plan }).toEqual({ ...asDecided })
  })
})
