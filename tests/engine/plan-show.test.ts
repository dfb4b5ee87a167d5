import { describe, expect, it } from "vitest"
import { z } from "zod"
import { planJson } from "../../src/engine/plan-show/json.ts"
import { planText } from "../../src/engine/plan-show/text.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { plan, planFiles } from "../support/plan.ts"

const text = planText(plan, "vi")

describe("the plan for people", () => {
  it.each([
    ["agencies", plan.agencies],
    ["projects", plan.projects],
    ["sub-projects", plan.subProjects],
    ["indicators", plan.indicators],
    ["measures", plan.measures],
    ["activities", plan.activities],
    ["periods", plan.periods],
  ])("shows all %s", (_, map) => {
    for (const id of map.keys()) expect(text).toMatch(new RegExp(`^ +${id.replaceAll(".", "\\.")}  `, "m"))
  })

  it.each([
    ["a last day with its weekday", "04/7/2013 (thứ Năm)"],
    ["a last day that is a day off", "04/01/2014 (thứ Bảy; ngày nghỉ)"],
    ["a report without a due day", "chưa có hạn, chờ hướng dẫn"],
    ["milestones", "Mục tiêu: đạt 75% đến hết năm 2013; đạt 100% đến hết năm 2015"],
    ["a target of every year", "Mục tiêu: đạt 100%, hằng năm từ năm 2012"],
    ["a ceiling", "không quá 0, hằng năm từ năm 2011"],
    ["many sources by their number", "14 cơ quan cấp huyện"],
    ["several sources with what each counts", "Công an tỉnh (khu vực nội địa)"],
    ["a reading", "Cách hiểu: Văn bản không ghi năm phải đạt 100%"],
    ["an erratum", "in: thực hành quyền công bố"],
  ])("shows %s", (_, words) => expect(text).toContain(words))

  it("shows the plan's own texts in English words, too", () => {
    const english = planText(plan, "en")
    for (const words of [
      "REPORTING PERIODS",
      "2014-01-04 (Saturday; a day off)",
      "at least 75% by the end of 2013",
      "requested",
    ])
      expect(english).toContain(words)
  })

  it("shows a plan that rolls over", () => {
    const { plan: other } = openPlan(planFiles("fixtures/plans/tinh-khac"), "0")
    expect(other && planText(other, "vi")).toContain("21/3/2016 (thứ Hai; đã lùi vì rơi vào ngày nghỉ)")
  })
})

describe("the plan as JSON", () => {
  it("has the codes that forms print, who carries out an activity, and what the decision says besides", () => {
    const { plan: found } = JSON.parse(planJson(plan, { name: "qn-tip", version: "0" }))
    const by = (list: readonly { id: string }[], id: string) => list.find((one) => one.id === id)
    expect(by(found.measures, "CT1.2/trained")).toMatchObject({ code: "CT1.2.1", nature: "stock" })
    expect(by(found.measures, "CT1.2/total")).toMatchObject({ code: "CT1.2.2" })
    expect(by(found.measures, "CT2.4/to-execute")).toMatchObject({ code: "CT2.4.8", nature: "caseload" })
    expect(by(found.funding.rows, "KP1/trung-uong")).toMatchObject({ code: "KP1.1" })
    expect(by(found.activities, "HD2.3.2")).toMatchObject({ by: ["tand-tinh", "vksnd-tinh"], quantity: "lead" })
    expect(found.regime.activitiesOf).toEqual({ district: ["DA1", "DA3"] })
    expect(found.decision.bases).toHaveLength(4)
    expect(found.decision.articles.map(({ clause }: { clause: string }) => clause)).toEqual(["Điều 1", "Điều 3"])
    expect([found.viewpoints.length, found.generalObjective.clause, found.scope.length]).toEqual([3, "I.II.1", 2])
    expect(found.funding.mechanism.clause).toBe("V.2")
    expect(found.report).toMatchObject({ layout: "TT01/2011", letterhead: { symbol: "BC-CAT-PV11" } })
  })

  const ids = z.array(z.looseObject({ id: z.string() }))
  const shape = z.looseObject({
    schema: z.literal("qn-tip/plan@1"),
    tool: z.object({ name: z.string(), version: z.string() }),
    plan: z.looseObject({
      agencies: ids,
      measures: z.array(
        z.looseObject({
          id: z.string(),
          sources: z.array(z.object({ agency: z.string(), counts: z.string().nullable() })),
        }),
      ),
      indicators: z.array(
        z.looseObject({ id: z.string(), measures: z.array(z.string()), targets: z.looseObject({ kind: z.string() }) }),
      ),
      projects: z.array(
        z.looseObject({ lead: z.string(), funded: z.array(z.string()), indicators: z.array(z.string()) }),
      ),
      units: z.array(z.looseObject({ code: z.string() })),
      periods: z.array(
        z.looseObject({ id: z.string(), units: z.array(z.object({ agency: z.string(), codes: z.array(z.string()) })) }),
      ),
      funding: z.looseObject({ rows: ids }),
    }),
  })
  const { plan: shown } = shape.parse(JSON.parse(planJson(plan, { name: "qn-tip", version: "0.1.0" })))

  it("holds every list in full, in the plan's order", () => {
    expect(shown.agencies.map(({ id }) => id)).toEqual([...plan.agencies.keys()])
    expect(shown.measures.map(({ id }) => id)).toEqual([...plan.measures.keys()])
    expect(shown.periods.map(({ id }) => id)).toEqual([...plan.periods.keys()])
    expect(shown.funding.rows.map(({ id }) => id)).toEqual([...plan.funding.rows.keys()])
  })

  it("names only what it holds", () => {
    const agencies = new Set(shown.agencies.map(({ id }) => id))
    const measures = new Set(shown.measures.map(({ id }) => id))
    const codes = new Set(shown.units.map(({ code }) => code))
    const indicators = new Set(shown.indicators.map(({ id }) => id))
    for (const { sources } of shown.measures) for (const { agency } of sources) expect(agencies).toContain(agency)
    for (const one of shown.indicators) for (const measure of one.measures) expect(measures).toContain(measure)
    for (const { lead, funded, indicators: own } of shown.projects) {
      for (const agency of [lead, ...funded]) expect(agencies).toContain(agency)
      for (const id of own) expect(indicators).toContain(id)
    }
    for (const { units } of shown.periods)
      for (const { agency, codes: own } of units) {
        expect(agencies).toContain(agency)
        for (const code of own) expect(codes).toContain(code)
      }
  })

  it("has a floor's numbers by measure", () =>
    expect(shown.indicators.find(({ id }) => id === "CT1.3")?.targets).toMatchObject({
      milestones: [{ year: 2013, goal: { floors: { "CT1.3/communicators": 10 } } }],
    }))
})
