import { describe, expect, it } from "vitest"
import type { Plan } from "../../src/model/plan.ts"
import { moreThanPossible } from "../../src/rules/submission/more-than-possible.ts"
import { unitSuspect } from "../../src/rules/submission/unit-suspect.ts"
import { plan } from "../support/plan.ts"
import { checkWorkbook, findingLines, formWith } from "../support/submission.ts"

const found = (answers: Parameters<typeof formWith>[2], agency = "so-tttt", period = "2013") =>
  findingLines(checkWorkbook(formWith(agency, period, answers)))

describe("money", () => {
  it.each<[string, Parameters<typeof formWith>[2], ...string[]]>([
    [
      "spent above allocated",
      { "KP1/trung-uong": 100, "KP1/trung-uong spent": 120 },
      "QN327 Kinh phí!D9 KP1/trung-uong",
    ],
    ["by a decimal", { "KP1/dia-phuong": 100, "KP1/dia-phuong spent": 100.001 }, "QN327 Kinh phí!D10 KP1/dia-phuong"],
    ["spent of nothing", { "KP1/khac": 0, "KP1/khac spent": 1 }, "QN327 Kinh phí!D12 KP1/khac"],
    ["all of it spent", { "KP1/trung-uong": 100, "KP1/trung-uong spent": 100 }],
    [
      "explained",
      { "KP1/trung-uong": 100, "KP1/trung-uong spent": 120, "KP1/trung-uong note": "Năm trước chuyển sang" },
    ],
    ["allocated unknown", { "KP1/trung-uong": null, "KP1/trung-uong spent": 120 }],
  ])("%s", (_, answers, ...expected) => expect(found(answers)).toEqual(expected))

  const rows = [...plan.funding.rows.keys()].filter((row) => row.startsWith("KP1/"))
  const blank = Object.fromEntries(
    rows.flatMap((row) => [
      [row, null],
      [`${row} spent`, null],
    ]),
  )
  it("a whole sheet left blank is noted once, at the sheet", () => {
    expect(found(blank)).toEqual(["QN328"])
    expect(found({ ...blank, "KP1/khac": 0 })).toEqual([])
    expect(found({ ...blank, "KP1/khac": "không có" })).toEqual(["QN321 Kinh phí!C12 KP1/khac"])
    expect(found({ ...blank, "KP1/khac note": "Không được cấp kinh phí riêng" })).toEqual([])
  })
})

describe("the unit of money", () => {
  const filled = (amount: number) => checkWorkbook(formWith("so-tttt", "2013", { "KP1/trung-uong": amount }))
  const period = plan.periods.get("2013") ?? null
  it.each<[unit: string, before: number | null, now: number, likely: string | null, fix: string]>([
    ["triệu đồng", null, 350_000_000, "đồng", "Đổi ra triệu đồng (350.000.000 đồng ghi là 350)"],
    ["triệu đồng", 10, 3_500, "nghìn đồng", "Đổi ra triệu đồng (350.000.000 đồng ghi là 350)"],
    ["nghìn đồng", 10, 3_500, "đồng", "Đổi ra nghìn đồng"],
    ["tỷ đồng", 0.2, 70, "triệu đồng", "Đổi ra tỷ đồng"],
    ["đồng", 10, 3_500, null, ""],
    ["đồng", null, 350_000_000, null, ""],
  ])("%s, before %s, now %s: entered in %s?", (unit, before, now, likely, fix) => {
    const { submission } = filled(now)
    const entries = submission.entries.map((entry) =>
      entry.row === "KP1/trung-uong" && entry.column === "allocated" ? { ...entry, countUnit: unit } : entry,
    )
    const earlier = new Map(before === null ? [] : [["2012", filled(before)]])
    const known = { ...plan, funding: { ...plan.funding, unit } }
    for (const asked of unit === "đồng" ? [plan, known] : [plan]) {
      const found = unitSuspect
        .check({ plan: asked, submission: { ...submission, entries }, period, earlier })
        .filter(({ facts }) => facts.number === now)
      expect(found.map(({ facts }) => facts.likely)).toEqual(likely === null ? [] : [likely])
      expect(found[0]?.fix.vi ?? "").toContain(fix)
    }
  })
})

describe("figures beyond what is possible", () => {
  it("a measure's bound", () => {
    const at = (number: number, note: string | null = null) =>
      found({ "CT1.4/surveyed": number, "CT1.4/understand": 1, "CT1.4/surveyed note": note }, "binh-son")
    expect(at(1_500_000)).toEqual([])
    expect(at(15_000_000)).toEqual(["QN329 Chỉ tiêu!D16 CT1.4/surveyed"])
    expect(at(15_000_000, "Có tính cả người lặp lại")).toEqual([])
  })

  const units = new Map([...plan.units].map(([code, unit]) => [code, { ...unit, population: 6_000 }]))
  const withPopulation = { ...plan, units }
  const asked = (agency: string, answers: Parameters<typeof formWith>[2], known: Plan = withPopulation) => {
    const { submission } = checkWorkbook(formWith(agency, "2013", answers))
    const period = known.periods.get("2013") ?? null
    return moreThanPossible
      .check({ plan: known, submission, period, earlier: new Map() })
      .map(({ facts }) => `${facts.row} ${facts.most}`)
  }
  it("people of a commune, of a district, of the province", () => {
    expect(asked("binh-son", { "21040": 6_000 })).toEqual([])
    expect(asked("binh-son", { "21040": 6_001 })).toEqual(["21040 6000"])
    const communes = plan.periods.get("2013")?.units.get("binh-son")?.length ?? 0
    expect(asked("binh-son", { "CT1.2/total": communes * 6_000 + 1 })).toEqual([`CT1.2/total ${communes * 6_000}`])
    expect(asked("so-tttt", { "CT1.5/total": 184 * 6_000 + 1 })).toEqual([`CT1.5/total ${184 * 6_000}`])
  })
  it("only people are counted by the head, and only where all heads are known", () => {
    expect(asked("so-tttt", { "CT1.1/total": 9_999_999 })).toEqual([])
    const some = {
      ...plan,
      units: new Map([...units].map(([code, unit], at) => [code, at === 11 ? { ...unit, population: null } : unit])),
    }
    expect(asked("binh-son", { "CT1.2/total": 9_999_999 }, some)).toEqual([])
  })
})
