import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { consolidateFigures } from "../src/consolidation/consolidate.ts"
import { sendOn } from "../src/engine/send-on/send-on.ts"
import { examine } from "../src/engine/validate/validate.ts"
import type { Figures } from "../src/model/consolidation.ts"
import type { Plan } from "../src/model/plan.ts"
import type { ReportsFolder } from "../src/model/records.ts"
import { askedBy, seenBy } from "../src/offices/seen-by.ts"
import { openPlan } from "../src/plan/build/open.ts"
import { lineFaults } from "../src/plan/checks/reporting.ts"
import { sourceFaults } from "../src/plan/checks/sources.ts"
import { folderOf } from "./support/folder.ts"
import { otherPlan } from "./support/other-plan.ts"
import { plan as shipped } from "./support/plan.ts"

const { plan, files } = otherPlan("huyen-xa")
const asOf = "2018-02-01"

describe("the plan as an office sees it", () => {
  it("is itself where all report to one", () => {
    expect(seenBy(shipped, shipped.consolidator)).toBe(shipped)
    expect(askedBy(shipped, "ba-to")).toBe(shipped)
  })

  it("has those who report to it, each for those below", () => {
    const province = seenBy(plan, "so-nn")
    const district = seenBy(plan, "huyen-nui")
    const asked = (view: Plan) => view.periods.get("2017")?.agencies
    expect(asked(province)).toEqual(["so-nn", "so-yt", "huyen-bien", "huyen-nui", "huyen-dao"])
    expect(asked(district)).toEqual(["xa-da", "xa-rung", "xa-suoi"])
    const sources = (view: Plan, id: string) => view.measures.get(id)?.sources.map(({ agency }) => agency)
    expect(sources(province, "CT1/all")).toEqual(["huyen-bien", "huyen-nui", "huyen-dao"])
    expect(sources(district, "CT1/all")).toEqual(["xa-da", "xa-rung", "xa-suoi"])
    expect(sources(district, "CT6/tested")).toBeUndefined()
    expect(
      province.periods
        .get("2017")
        ?.units.get("huyen-nui")
        ?.map(({ code }) => code),
    ).toEqual(["0301", "0401", "0402", "0501"])
    expect(askedBy(district, "huyen-nui")).toBe(province)
    expect(seenBy(province, "huyen-nui")).toBe(district)
  })

  it("speaks of the area of the office's level; of the plan's where the level says none", () => {
    const area = (office: string) => seenBy(plan, office).nouns.area.vi
    expect([area("so-nn"), area("huyen-bien"), area("huyen-nui")]).toEqual(["tỉnh", "huyện", "huyện"])
    const silent = files.map(({ file, text }) => ({ file, text: text.replace(/, area: \{ vi: huyện.*?\}/, "") }))
    const { plan: without } = openPlan(silent, "0".repeat(64))
    expect(without && seenBy(without, "huyen-bien").nouns.area.vi).toBe("tỉnh")
  })

  it("has each office's last day", () => {
    const lastDay = (office: string) => seenBy(plan, office).periods.get("2017-H1")?.lastDay
    expect([lastDay("so-nn"), lastDay("huyen-bien")]).toEqual(["2017-07-15", "2017-07-05"])
  })
})

describe("what a plan says wrongly of who reports to whom", () => {
  const edited = (from: string, to: string) =>
    openPlan(
      files.map(({ file, text }) => ({ file, text: text.replace(from, to) })),
      "0".repeat(64),
    ).draft
  it.each([
    ["as it is", "reportsTo: huyen-bien }", "reportsTo: huyen-bien }", []],
    ["itself", "[xã Cát], reportsTo: huyen-bien", "[xã Cát], reportsTo: xa-cat", ["circle xa-cat"]],
    [
      "a circle of two",
      "aliases: [huyện Biển] }",
      "aliases: [huyện Biển], reportsTo: xa-cat }",
      ["circle huyen-bien", "circle xa-cat"],
    ],
    ["the consolidator", "aliases: [Sở NN] }", "aliases: [Sở NN], reportsTo: so-yt }", ["consolidator so-nn"]],
    [
      "a district that ends before its communes",
      "aliases: [huyện Biển] }",
      "aliases: [huyện Biển], until: 2017-12-31 }",
      ["ended xa-cat", "ended xa-song"],
    ],
  ])("%s", (_, from, to, expected) => {
    expect([...lineFaults(edited(from, to))].map(({ problem, agency }) => `${problem} ${agency}`)).toEqual(expected)
  })

  it.each([
    ["CT6/tested, text: Số mẫu được kiểm nghiệm, unit: mẫu, nature: flow, sources: [{ agency: so-yt }]", "none"],
    [
      "CT6/tested, text: Số mẫu được kiểm nghiệm, unit: mẫu, nature: flow, sources: [{ every: xa, counts: xã }, { every: huyen, counts: huyện }]",
      "above-and-below",
    ],
    ["CT6/tested, text: Số mẫu, unit: mẫu, nature: average, sources: [{ every: xa }]", "added-up"],
  ])("%s", (to, expected) => {
    const from = "CT6/tested, text: Số mẫu được kiểm nghiệm, unit: mẫu, nature: flow, sources: [{ agency: so-yt }]"
    const [first] = [...sourceFaults(edited(from, to))].filter(({ measure }) => measure === "CT6/tested")
    expect(first?.problem ?? "none").toBe(expected)
  })
})

const communes = { "huyen-bien": ["xa-cat", "xa-song"], "huyen-nui": ["xa-da", "xa-rung", "xa-suoi"] } as const
const districts = ["huyen-bien", "huyen-nui"] as const
const counts = ["CT1/clean", "CT1/all", "CT3/poisonings", "CT4/connected"] as const
type Count = (typeof counts)[number]
type Given = Readonly<Record<Count, number | null>>

const given = fc.record({
  "CT1/clean": fc.option(fc.nat(500), { freq: 6 }),
  "CT1/all": fc.option(fc.integer({ min: 500, max: 1000 }), { freq: 6 }),
  "CT3/poisonings": fc.option(fc.nat(2), { freq: 6 }),
  "CT4/connected": fc.option(fc.nat(200), { freq: 6 }),
})
/** A commune is silent, or gives what it gives. */
const sent = fc.option(given, { freq: 6, nil: undefined })
const everyone = fc.record(
  Object.fromEntries(
    Object.values(communes)
      .flat()
      .map((id) => [id, sent]),
  ),
)

const line = (agency: string, values: Readonly<Record<string, number | null>>) =>
  [
    `${agency} 2017 | sent 2018-01-04`,
    ...Object.entries(values).flatMap(([id, value]) => (value === null ? [] : [`${id}=${value}`])),
  ].join(" | ")

/** Added up by hand: null where one of them is silent. */
const sumBy = (ids: readonly string[], all: Readonly<Record<string, Given | undefined>>, count: Count): number | null =>
  ids.reduce<number | null>((so, id) => {
    const one = all[id]?.[count] ?? null
    return so === null || one === null ? null : so + one
  }, 0)

/** What the province makes of a folder, without where it stands. */
const told = (figures: Figures) => ({
  indicators: figures.indicators.map(({ id, status, reached, provisional, coverage }) => ({
    id,
    status,
    reached,
    provisional,
    coverage,
  })),
  measures: figures.measures
    .filter(({ id }) => counts.some((count) => count === id))
    .map(({ id, value, sources }) => ({ id, value, sources: sources.map(({ agency, value }) => [agency, value]) })),
})

const period = plan.periods.get("2017")
if (period === undefined) throw new Error("no 2017")
const province = (folder: ReportsFolder) => told(consolidateFigures(plan, period, folder, asOf))

/** The folder with a district's workbook as the program writes it from what lies there. */
async function withSentOn(folder: ReportsFolder): Promise<ReportsFolder> {
  const written = await Promise.all(
    districts.map(async (district) => {
      const office = seenBy(plan, district)
      const own = office.periods.get("2017")
      if (own === undefined) throw new Error("no 2017")
      const { path, bytes } = await sendOn(office, own, folder, asOf)
      return examine(plan, { file: `reports/${path}`, sha256: path, bytes, fault: null })
    }),
  )
  return { ...folder, checked: [...folder.checked, ...written] }
}

describe("districts that consolidate", () => {
  it("give the province the figures that were added up by hand, whoever is silent", async () => {
    await fc.assert(
      fc.asyncProperty(everyone, async (all) => {
        const below = Object.entries(all).flatMap(([id, one]) => (one === undefined ? [] : [line(id, one)]))
        const byProgram = await withSentOn(folderOf(below, {}, plan))
        const byHand = folderOf(
          districts.map((district) =>
            line(district, Object.fromEntries(counts.map((count) => [count, sumBy(communes[district], all, count)]))),
          ),
          {},
          plan,
        )
        const [one, other] = [province(byProgram), province(byHand)]
        expect(one.measures).toEqual(other.measures)
        const verdicts = (figures: typeof one) =>
          figures.indicators.filter(({ id }) => ["CT1", "CT3", "CT4"].includes(id))
        expect(verdicts(one)).toEqual(verdicts(other))
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it("are the only ones whose figures count: communes' files change nothing", () => {
    fc.assert(
      fc.property(everyone, (all) => {
        const sums = districts.map((district) =>
          line(district, Object.fromEntries(counts.map((count) => [count, sumBy(communes[district], all, count)]))),
        )
        const below = Object.entries(all).flatMap(([id, one]) => (one === undefined ? [] : [line(id, one)]))
        expect(province(folderOf([...sums, ...below], {}, plan))).toEqual(province(folderOf(sums, {}, plan)))
      }),
      { numRuns: 30 },
    )
  })
})
