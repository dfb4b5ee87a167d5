import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { BookValue } from "../src/excel/book.ts"
import { answersEveryCommand, writesEveryFormat } from "./support/every-command.ts"
import { otherPlan } from "./support/other-plan.ts"
import { runIn, scratch } from "./support/run.ts"

// A made-up education programme (fixtures/plans/giao-duc): scores weighted by pupils, a count for every 1,000, money, shares of communes,
// communes that have a plan or have not, targets of half-years. Its figures are worked out here a second time, in whole cents and by hand.

const { folder, filled } = otherPlan("giao-duc")

/** Of each commune: children in class, children of five, whether it has a plan. */
type Commune = readonly [inClass: number | null, five: number | null, plan: "Có" | "Không" | null]
interface Sent {
  readonly score: BookValue
  readonly pupils: number
  readonly dropouts: number
  readonly all: number
  readonly money: number
  readonly solid: number
  readonly rooms: number
  readonly spent: number
  readonly planned: number
  readonly grants: number
  readonly communes: Readonly<Record<string, Commune>>
}
const districts = ["pgd-dong", "pgd-nui", "pgd-bien"] as const
type District = (typeof districts)[number]
type Reports = Readonly<Partial<Record<District, Sent>>>

const whole: Readonly<Record<District, Sent>> = {
  "pgd-dong": {
    ...{ score: 6.75, pupils: 1200, dropouts: 30, all: 3000, money: 700.1, solid: 150, rooms: 200 },
    ...{ spent: 95.05, planned: 100.05, grants: 62.55 },
    communes: { "10101": [95, 100, "Có"], "10102": [190, 200, "Có"], "10103": [50, 50, "Có"] },
  },
  "pgd-nui": {
    ...{ score: 5.9, pupils: 300, dropouts: 25, all: 1000, money: 300.2, solid: 50, rooms: 70 },
    ...{ spent: 50.25, planned: 52.25, grants: 30 },
    communes: { "10201": [94, 100, "Có"], "10202": [20, 20, "Có"] },
  },
  "pgd-bien": {
    ...{ score: 6.2, pupils: 500, dropouts: 5, all: 1000, money: 500.2, solid: 40, rooms: 50 },
    ...{ spent: 70.2, planned: 74.5, grants: 40 },
    communes: { "10301": [38, 40, "Có"], "10302": [0, 0, "Có"] },
  },
}

const typedOf = (sent: Sent): Record<string, BookValue> => ({
  "measures CT1/score value": sent.score,
  "measures CT1/pupils value": sent.pupils,
  "measures CT2/dropouts value": sent.dropouts,
  "measures CT2/all value": sent.all,
  "measures CT3/money value": sent.money,
  "measures CT6/solid value": sent.solid,
  "measures CT6/rooms value": sent.rooms,
  "measures CT7/spent value": sent.spent,
  "measures CT7/planned value": sent.planned,
  "measures CT8/grants value": sent.grants,
  ...Object.fromEntries(
    Object.entries(sent.communes).flatMap(([code, [inClass, five, plan]]) => [
      [`units ${code} value:CT4/in-class`, inClass],
      [`units ${code} value:CT4/five`, five],
      [`units ${code} value:CT5/plan`, plan],
    ]),
  ),
})

/** An office of that province with these reports received. */
async function office(term: Readonly<Record<string, Reports>>) {
  const here = scratch()
  mkdirSync(join(here, "in"))
  const run = (line: string) => runIn(here, [...line.split(" "), "--plan", folder], { today: () => "2019-03-01" })
  for (const [period, reports] of Object.entries(term)) {
    for (const [agency, sent] of Object.entries(reports))
      writeFileSync(join(here, "in", `${agency}-${period}.xlsx`), await filled(agency, period, typedOf(sent)))
    writeFileSync(join(here, "in", `so-gddt-${period}.xlsx`), await filled("so-gddt", period))
    const sent = period.endsWith("-H1") ? `${period.slice(0, 4)}-07-05` : `${Number(period) + 1}-01-10`
    const receipt = await run(`receive in/*-${period}.xlsx --sent ${sent}`)
    expect(receipt.code, receipt.err + receipt.out).toBe(0)
  }
  const indicatorsOf = async (period: string) => {
    await run(`consolidate ${period} --as-of 2019-03-01 --format json`)
    const { indicators } = JSON.parse(readFileSync(join(here, `out/bao-cao-${period}.json`), "utf8"))
    return new Map<string, Record<string, unknown>>(indicators.map((one: { id: string }) => [one.id, one]))
  }
  return { here, run, indicatorsOf }
}

const without = (district: District): Reports =>
  Object.fromEntries(Object.entries(whole).filter(([agency]) => agency !== district))
const instead = (district: District, change: Partial<Sent>): Reports => ({
  ...whole,
  [district]: { ...whole[district], ...change },
})

describe("every kind by its own law", () => {
  it("of everybody's reports", async () => {
    const { indicatorsOf } = await office({ "2017": whole })
    const now = await indicatorsOf("2017")
    // 6.75·1200 + 5.9·300 + 6.2·500 = 8100 + 1770 + 3100 = 12970 over 2000 pupils; the mean of the three means would be 6.28.
    expect(now.get("CT1")).toMatchObject({
      status: "not-attained",
      target: { atLeast: "6.5" },
      next: { atLeast: "7.25" },
      quotient: { total: 12970, weight: 2000, value: "6.49", bounds: null },
    })
    // 60 of 5000 are 12 of 1,000.
    expect(now.get("CT2")).toMatchObject({
      status: "attained",
      target: { atMost: "12" },
      quotient: { total: 60, weight: 5000, value: "12.0" },
    })
    // 70010 + 30020 + 50020 = 150050 hundredths.
    expect(now.get("CT3")).toMatchObject({ status: "attained", value: 1500.5, target: { atLeast: "1500.5" } })
    // Đá is at 94%; in Sóng there is no child of five: five of six.
    expect(now.get("CT4")).toMatchObject({
      status: "attained",
      share: "83.3",
      units: { met: 5, expected: 6, short: [{ unit: "10201", value: 94, atLeast: 95 }], silent: [] },
    })
    expect(now.get("CT5")).toMatchObject({ status: "attained", share: "100.0", units: { met: 7, expected: 7 } })
    expect(now.get("CT6")).toMatchObject({
      status: "attained",
      parts: [{ percent: "75.0" }],
      target: { atLeast: "75" },
    })
    // 21550 of 22680 hundredths are 95.017…%.
    expect(now.get("CT7")).toMatchObject({
      status: "attained",
      parts: [{ percent: "95.0", numerator: { value: 215.5 }, denominator: { value: 226.8 } }],
    })
    // 132.55 is just 10% above 120.5.
    expect(now.get("CT8")).toMatchObject({ status: "attained", value: 132.55, changed: "10.0" })
  })

  it("just beside the line", async () => {
    const { indicatorsOf } = await office({
      "2017": instead("pgd-nui", { score: 6, dropouts: 26, money: 300.19, solid: 49, spent: 50.2, grants: 29.99 }),
    })
    const now = await indicatorsOf("2017")
    // 8100 + 1800 + 3100 = 13000.
    expect(now.get("CT1")).toMatchObject({ status: "attained", quotient: { value: "6.50" } })
    expect(now.get("CT2")).toMatchObject({ status: "not-attained", quotient: { value: "12.2" } })
    expect(now.get("CT3")).toMatchObject({ status: "not-attained", value: 1500.49 })
    expect(now.get("CT6")).toMatchObject({ status: "not-attained", parts: [{ percent: "74.7" }] })
    // 21545 of 22680 hundredths are 94.996%: it is not printed as 95.0.
    expect(now.get("CT7")).toMatchObject({ status: "not-attained", parts: [{ percent: "94.995" }] })
    expect(now.get("CT8")).toMatchObject({ status: "not-attained", value: 132.54 })
  })

  it("one district is silent: only what it could not change is said", async () => {
    const { indicatorsOf } = await office({ "2017": without("pgd-bien") })
    const now = await indicatorsOf("2017")
    expect([...now].map(([id, { status, provisional }]) => [id, status, provisional])).toEqual([
      ["CT1", "inconclusive", true],
      ["CT2", "inconclusive", true],
      ["CT3", "inconclusive", true],
      ["CT4", "inconclusive", true],
      ["CT5", "inconclusive", true],
      ["CT6", "inconclusive", true],
      ["CT7", "inconclusive", true],
      ["CT8", "inconclusive", true],
    ])
    // Four of the seven communes reach it, two are not heard.
    expect(now.get("CT4")).toMatchObject({ share: "57.1", bounds: { low: "57.1", high: "85.7" } })
  })

  it("its score alone is missing: the bounds are those of 0 and 10 points, and decide where they agree", async () => {
    const { indicatorsOf } = await office({ "2017": instead("pgd-bien", { score: "chưa có số liệu" }) })
    // 9870 + 0 and 9870 + 5000 over 2000 pupils.
    expect((await indicatorsOf("2017")).get("CT1")).toMatchObject({
      status: "inconclusive",
      quotient: { value: "6.58", bounds: { low: "4.94", high: "7.44" } },
      coverage: { heard: 2, expected: 3, missing: ["pgd-bien"] },
    })
    const { indicatorsOf: few } = await office({
      "2017": instead("pgd-bien", { score: "chưa có số liệu", pupils: 0 }),
    })
    expect((await few("2017")).get("CT1")).toMatchObject({ status: "attained", coverage: { heard: 3, expected: 3 } })
  })

  it("two communes short are too many, whoever is silent", async () => {
    const { "pgd-bien": _, ...two } = instead("pgd-nui", {
      communes: { "10201": [94, 100, "Không"], "10202": [18, 20, "Có"] },
    })
    const { indicatorsOf } = await office({ "2017": two })
    const now = await indicatorsOf("2017")
    // Five of seven at best.
    expect(now.get("CT4")).toMatchObject({ status: "not-attained", provisional: true })
    expect(now.get("CT5")).toMatchObject({ status: "not-attained", units: { short: [{ unit: "10201", value: 0 }] } })
  })

  it("half-years have targets of their own, where the plan gives some", async () => {
    const half = instead("pgd-dong", {
      money: 0.05,
      solid: 135,
      communes: { ...whole["pgd-dong"].communes, "10101": [95, 100, "Không"] },
    })
    const { indicatorsOf } = await office({ "2017-H1": half, "2016-H1": whole })
    const now = await indicatorsOf("2017-H1")
    // 0.05 + 300.2 + 500.2 = 800.45, of 500.25 by 30 June.
    expect(now.get("CT3")).toMatchObject({
      status: "attained",
      value: 800.45,
      target: { atLeast: "500.25", due: "2016-06-30" },
    })
    expect(now.get("CT5")).toMatchObject({
      status: "attained",
      share: "85.7",
      target: { atLeast: "60", due: "2017-06-30" },
    })
    // 225 of 320 are 70.3%.
    expect(now.get("CT6")).toMatchObject({
      status: "attained",
      target: { atLeast: "70" },
      parts: [{ percent: "70.3" }],
    })
    expect(now.get("CT7")).toMatchObject({ status: "in-progress", target: null, next: { atLeast: "95" } })
    const before = await indicatorsOf("2016-H1")
    expect(before.get("CT6")).toMatchObject({
      status: "in-progress",
      target: null,
      next: { atLeast: "70", due: "2017-06-30" },
    })
  })
})

describe("a form is read as it is asked", () => {
  const codesOf = async (typed: Record<string, BookValue>) => {
    const here = scratch()
    const file = join(here, "dong.xlsx")
    writeFileSync(file, await filled("pgd-dong", "2017", { ...typedOf(whole["pgd-dong"]), ...typed }))
    const { out } = await runIn(here, ["validate", "dong.xlsx", "--plan", folder, "--format", "json"])
    return JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code)
  }
  it.each<[string, BookValue, string[]]>([
    ["measures CT1/score value", "6,75", ["QN321"]],
    ["measures CT1/score value", "6.75", ["QN321"]],
    ["measures CT1/score value", 6.755, ["QN340"]],
    ["measures CT1/score value", "6,755", ["QN306"]],
    ["measures CT1/score value", 67.5, ["QN341"]],
    ["measures CT1/score value", "75%", ["QN323"]],
    ["measures CT1/score value", null, ["QN304"]],
    ["measures CT3/money value", "700,1", ["QN321"]],
    ["measures CT3/money value", "1.234", ["QN306"]],
    ["measures CT3/money value", 700_100_000, ["QN322"]],
    ["measures CT1/pupils value", 12.5, ["QN307"]],
    ["units 10101 value:CT5/plan", "không", []],
    ["units 10101 value:CT5/plan", 1, []],
    ["units 10101 value:CT5/plan", "x", ["QN342"]],
    ["units 10101 value:CT5/plan", 2, ["QN342"]],
    ["units 10101 value:CT5/plan", null, ["QN304"]],
    ["units 10101 value:CT4/in-class", 101, ["QN309"]],
  ])("%s: %s → %j", async (cell, value, codes) => {
    expect(await codesOf({ [cell]: value })).toEqual(codes)
  })
})

describe("every command", () => {
  it("writes all formats, of a half-year, a year and the term, in both languages", async () => {
    const { run } = await office({ "2016": whole, "2017-H1": whole, "2017": whole })
    await writesEveryFormat(run, ["2017-H1", "2017", "2016-2018"], " --as-of 2019-03-01")
  })

  it("says in sentences what was asked and what came of it", async () => {
    const { here, run } = await office({
      "2017": instead("pgd-nui", { communes: { "10201": [94, 100, "Không"], "10202": [20, 20, "Có"] } }),
    })
    await run("consolidate 2017 --as-of 2019-03-01 --format md")
    const text = readFileSync(join(here, "out/bao-cao-2017.md"), "utf8")
    for (const said of [
      "bình quân 6,49 điểm (tính trên 2.000 học sinh), thấp hơn mục tiêu ít nhất 6,5 là 0,01",
      "12,0 học sinh/1.000 học sinh (60 học sinh, 5.000 học sinh), không vượt mức tối đa 12",
      "thực hiện được 1.500,5 triệu đồng, đáp ứng mục tiêu ít nhất 1.500,5 triệu đồng",
      "05/06 đơn vị đáp ứng yêu cầu (83,3%), đủ mục tiêu 80%; 01 đơn vị chưa đáp ứng: xã Đá (Phòng Giáo dục và Đào tạo huyện Núi) 94%",
      "06/07 đơn vị đáp ứng yêu cầu (85,7%), thấp hơn mục tiêu 100%; 01 đơn vị chưa đáp ứng: xã Đá",
      "95,0% (215,5/226,8 triệu đồng)",
      "132,55 triệu đồng, tăng 10,0% so với năm 2015 (120,5 triệu đồng)",
    ])
      expect(text).toContain(said)
  })

  it("explain, status, letters, compare, plan diff, the page and a publication know the kinds", async () => {
    const { run } = await office({ "2016": whole, "2017": instead("pgd-dong", { score: 7.25 }) })
    const ids = ["CT1", "CT1/score", "CT2", "CT3", "CT4", "CT5", "CT5/plan", "CT6", "CT7", "CT8"]
    await answersEveryCommand(run, { plan: folder, ids, changed: "CT4", asOf: "2019-03-01" })
  })
})

describe("what is wrong in such a plan, and what has changed, is told at its place", () => {
  const edited = (...changes: readonly (readonly [from: string, to: string])[]) => {
    const here = scratch()
    cpSync(folder, join(here, "plan"), { recursive: true })
    const file = join(here, "plan/projects/chat-luong.yaml")
    const before = readFileSync(file, "utf8")
    for (const [from] of changes) expect(before).toContain(from)
    writeFileSync(
      file,
      changes.reduce((text, [from, to]) => text.replace(from, to), before),
    )
    return here
  }
  const half = "      - { period: half-year, by: 2017, percent: 70 }"

  it("targets of a part of a year stand in order among their own, and name a kind of report", async () => {
    const here = edited(
      [half, `${half.replace("2017", "2018")}\n${half}\n${half.replace("half-year", "quy")}`],
      ["average: CT1/score", "average: CT1/scores"],
    )
    const { out } = await runIn(here, ["plan", "check", "--format", "json"])
    const found = JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code)
    expect(found.sort()).toEqual(["QN104", "QN104", "QN106"])
  })

  it("plan diff tells a mean, a range, a unit's goal and a half-year's target apart", async () => {
    const here = edited(
      [half, half.replace("70", "65")],
      ["per: 1000", "per: 10000"],
      ["until: 10 }", "until: 100 }"],
      ["denominator: CT4/five, percent: 95", "denominator: CT4/five, percent: 90"],
    )
    const { out } = await runIn(here, ["plan", "diff", "--against", folder, "--format", "json"])
    const told = JSON.parse(out).diagnostics.map(({ message }: { message: string }) => message)
    for (const said of [
      "khoảng của số liệu đổi từ “0–10” thành “0–100”",
      "cách tính đổi từ “CT2/dropouts / 1000 CT2/all” thành “CT2/dropouts / 10000 CT2/all”",
      "cách tính đổi từ “CT4/in-class / CT4/five ≥ 95%” thành “CT4/in-class / CT4/five ≥ 90%”",
      "mức của một phần năm đổi từ half-year 2017: 70% thành half-year 2017: 65%",
    ])
      expect(told.join("\n")).toContain(said)
  })
})
