import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { hasLibreOffice, recalculated, toRecalculate } from "../../support/libre-office.ts"
import { otherPlan } from "../../support/other-plan.ts"
import { runIn, scratch } from "../../support/run.ts"
import { cellAt, formulasOf, valuesOf, workbookIn } from "../../support/sheet-values.ts"

// What the workbook of a plan with means, decimals and shares of units works out by its formulas.

const needsOffice = hasLibreOffice || process.env.CI !== undefined
const { folder, filled } = otherPlan("giao-duc")

/** Score, pupils, dropouts, all, money, solid rooms, rooms, spent, planned, grants. */
const districts: Readonly<Record<string, readonly (number | string)[]>> = {
  "pgd-dong": [6.75, 1200, 30, 3000, 700.1, 150, 200, 95.05, 100.05, 62.55],
  "pgd-nui": [5.9, 300, 25, 1000, 300.2, 50, 70, 50.25, 52.25, 30],
  "pgd-bien": ["chưa có số liệu", 500, 6, 1000, 500.1, 40, 50, 70.1, 74.5, 40.005],
}
const rows = "CT1/score CT1/pupils CT2/dropouts CT2/all CT3/money CT6/solid CT6/rooms CT7/spent CT7/planned CT8/grants"

async function workbookOf(lang: "vi" | "en", silent: readonly string[]) {
  const here = scratch()
  mkdirSync(join(here, "in"))
  const names = rows.split(" ")
  for (const [agency, figures] of Object.entries(districts)) {
    if (silent.includes(agency)) continue
    const typed = Object.fromEntries(names.map((name, i) => [`measures ${name} value`, figures[i] ?? null]))
    const communes = agency === "pgd-nui" ? { "units 10201 value:CT5/plan": "Không" } : {}
    writeFileSync(join(here, "in", `${agency}.xlsx`), await filled(agency, "2017", { ...typed, ...communes }))
  }
  const run = (line: string) => runIn(here, [...line.split(" "), "--plan", folder], { today: () => "2019-03-01" })
  expect((await run("receive in --sent 2018-01-10")).code).toBeLessThan(2)
  await run(`consolidate 2017 --as-of 2019-03-01 --lang ${lang} --format xlsx`)
  return new Uint8Array(readFileSync(join(here, "out/bao-cao-2017.xlsx")))
}

describe.skipIf(!needsOffice)("recalculated by LibreOffice (skipped where it is not installed)", () => {
  it.each([
    ["vi", []],
    ["en", ["pgd-bien"]],
  ] as const)(
    "%s, without %j: every formula gives the value that was written",
    async (lang, silent) => {
      const bytes = await workbookOf(lang, silent)
      const before = workbookIn(bytes)
      const sheets = before.sheets.map(({ name }) => name)
      const formulas = formulasOf(before)
      expect(formulas.length).toBeGreaterThan(150)
      const [was, is] = [valuesOf(before), valuesOf(workbookIn(recalculated(toRecalculate(bytes, sheets), lang)))]
      const other = formulas.filter(({ at }) => was.get(at) !== is.get(at))
      expect(other.slice(0, 20).map(({ at, formula }) => `${at} =${formula}: ${was.get(at)} → ${is.get(at)}`)).toEqual(
        [],
      )
    },
    300_000,
  )

  it("a corrected figure moves means, sums of money, shares of units and their verdicts", async () => {
    const bytes = await workbookOf("vi", [])
    const before = workbookIn(bytes)
    const sheets = before.sheets.map(({ name }) => name)
    const district = "Số liệu cấp huyện"
    const bien = "Phòng Giáo dục và Đào tạo huyện Biển"
    const corrected = Object.fromEntries(
      (
        [
          ["CT1.1", 6.26],
          ["CT2.1", 5],
          ["CT3.1", 500.2],
          ["CT8.1", 39.99],
        ] as const
      ).map(([code, value]) => [cellAt(before, district, code, bien), value]),
    )
    // Five of the twelve children of one commune.
    const sources = "Nguồn số liệu"
    const short = { [cellAt(before, sources, "CT4.1", "Số liệu")]: 5 }
    const [was, is] = [
      valuesOf(before),
      valuesOf(workbookIn(recalculated(toRecalculate(bytes, sheets, { [district]: corrected, [sources]: short })))),
    ]
    const told = (code: string, heading: string, sheet = "Tổng hợp") => {
      const at = `${sheet}!${cellAt(before, sheet, code, heading)}`
      return `${was.get(at)} → ${is.get(at)}`
    }
    // 8100 + 1770 = 9870 of 1,500 pupils; with 6.26·500 = 3130 just 13000 of 2,000.
    expect([told("CT1", "Kết quả"), told("CT1", "Đánh giá")]).toEqual([
      "6,58 điểm → 6,50 điểm",
      "Chưa đủ cơ sở kết luận (tạm tính) → Đạt",
    ])
    expect([told("CT2", "Kết quả"), told("CT2", "Đánh giá")]).toEqual([
      "12,2 học sinh/1.000 học sinh → 12,0 học sinh/1.000 học sinh",
      "Không đạt → Đạt",
    ])
    expect([told("CT3", "Kết quả"), told("CT3", "Đánh giá")]).toEqual([
      "1.500,4 triệu đồng → 1.500,5 triệu đồng",
      "Không đạt → Đạt",
    ])
    // Six of seven communes reach 95%: the units' shares are formulas, too.
    expect([told("CT4", "Kết quả"), told("CT4", "Đánh giá")]).toEqual(["1 → 0.857", "Đạt → Đạt"])
    // 132.555 and 132.54 of at least 132.55.
    expect([told("CT8", "Kết quả"), told("CT8", "Đánh giá")]).toEqual([
      "132,555 triệu đồng → 132,54 triệu đồng",
      "Đạt → Không đạt",
    ])
  }, 300_000)
})
