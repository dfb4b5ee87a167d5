import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compared, type Side } from "../../src/consolidation/comparison.ts"
import { figures } from "../../src/documents/figures.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { settingOf } from "../../src/figures/setting.ts"
import { crossChecksTable } from "../../src/figures/tables/cross-checks.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { formBook } from "../../src/form/sheets/sheets.ts"
import type { Relation, Tolerance } from "../../src/model/cross-check.ts"
import { compose } from "../../src/report/compose.ts"
import { bookOf, xlsx } from "../../src/writers/xlsx/xlsx.ts"
import { planWith } from "../support/edited-files.ts"
import { folderOf } from "../support/folder.ts"
import { hasLibreOffice, recalculated, toRecalculate } from "../support/libre-office.ts"

/** `7`: heard whole; `7+`: somebody is silent; `+`: nobody was heard. */
const side = (text: string): Side => ({
  sum: text === "+" ? null : Number(text.replace("+", "")),
  whole: !text.endsWith("+"),
})
const room = (text: string): Tolerance | null =>
  text === "" ? null : text.endsWith("%") ? { percent: text.slice(0, -1) } : { amount: Number(text) }

describe("two sides beside each other", () => {
  it.each<[string, Relation, string, string, boolean | null]>([
    ["5", "≤", "5", "", true],
    ["6", "≤", "5", "", false],
    ["5+", "≤", "6", "", null],
    ["7+", "≤", "6", "", false],
    ["5", "≤", "6+", "", true],
    ["7", "≤", "6+", "", null],
    ["+", "≤", "6", "", null],
    ["0", "≤", "+", "", true],
    ["5", "=", "5", "", true],
    ["5", "=", "5+", "", null],
    ["6", "=", "5+", "", null],
    ["5", "=", "6+", "", false],
    ["6+", "=", "5", "", false],
    ["4+", "=", "5", "", null],
    ["5", "≥", "6", "", false],
    ["5+", "≥", "6", "", null],
    ["6+", "≥", "6", "", true],
    ["5", "≥", "6+", "", false],
    ["7", "≥", "6+", "", null],
    ["8", "≤", "6", "2", true],
    ["9", "≤", "6", "2", false],
    ["4", "≥", "6", "2", true],
    ["3", "≥", "6", "2", false],
    ["8", "=", "6", "2", true],
    ["3", "=", "6", "2", false],
    ["105", "≤", "100", "5%", true],
    ["106", "≤", "100", "5%", false],
    ["41", "=", "40", "2.5%", true],
    ["42", "=", "40", "2.5%", false],
    ["39", "≥", "40", "2.5%", true],
    ["38", "≥", "40", "2.5%", false],
    ["0.3", "=", "0.3", "", true],
    ["0.4", "=", "0.3", "0.1", true],
  ])("%s %s %s, give or take %s: %s", (left, relation, right, tolerance, expected) => {
    expect(compared({ relation, tolerance: room(tolerance) }, side(left), side(right))).toBe(expected)
  })

  const counts = fc.array(fc.nat(40), { maxLength: 4 })
  const total = (list: readonly number[]) => list.reduce((so, one) => so + one, 0)
  const anyRoom = fc.oneof(
    fc.constant(null),
    fc.nat(9).map((amount): Tolerance => ({ amount })),
    fc.constantFrom("5", "12.5", "100").map((percent): Tolerance => ({ percent })),
  )
  it("a verdict given never changes, whatever the silent report later", () =>
    fc.assert(
      fc.property(
        fc.constantFrom<Relation>("≤", "=", "≥"),
        anyRoom,
        fc.tuple(counts, counts),
        fc.tuple(counts, counts),
        (relation, tolerance, [left, right], [lateLeft, lateRight]) => {
          const partly = (heard: readonly number[], late: readonly number[]): Side => ({
            sum: heard.length === 0 ? null : total(heard),
            whole: late.length === 0,
          })
          const whole = (heard: readonly number[], late: readonly number[]): Side => ({
            sum: total([...heard, ...late]),
            whole: true,
          })
          const check = { relation, tolerance }
          const early = compared(check, partly(left, lateLeft), partly(right, lateRight))
          const late = compared(check, whole(left, lateLeft), whole(right, lateRight))
          if (early !== null) expect(late).toBe(early)
          expect(late).not.toBeNull()
        },
      ),
      { numRuns: 2000 },
    ))
})

/** The health programme with other cross-checks: the children weighed are those who are thin and those vaccinated or seen. */
const withChecks = (checks: string) =>
  planWith("y-te", { "cross-checks.yaml": (text) => text.replace(/crossChecks:[\s\S]*/, `crossChecks:\n${checks}\n`) })

const sums = withChecks(`  - id: DC1
    left: [CT1/thin, CT3/cases]
    is: "="
    right: CT1/weighed
    tolerance: 10%
    withinAgency: true
    text: Tổng hai nhóm bằng số trẻ được cân
  - { id: DC3, left: CT2/doses, is: ">=", right: [CT3/cases, CT4/visits], text: Không ít hơn, tolerance: 2 }
  - { id: DC4, left: CT2/doses, right: CT4/visits, text: Không nhiều hơn }`)

const centres = ["tt-bien", "tt-nui", "tt-dao"]
const run = (lines: readonly string[], plan = sums) => {
  const owed = plan.periods.get("2017")
  if (owed === undefined) throw new Error("no such year")
  return consolidate(plan, owed, folderOf(lines, {}, plan), "2018-03-01")
}
/** `thin cases weighed doses visits` of each centre; `-`: blank. */
const lines = (...given: readonly string[]) =>
  given.map((numbers, i) => {
    const ids = ["CT1/thin", "CT3/cases", "CT1/weighed", "CT2/doses", "CT4/visits"]
    const cells = numbers.split(" ").flatMap((number, j) => (number === "-" ? [] : [`${ids[j]}=${number}`]))
    return [`${centres[i]} 2017`, "registered", ...cells].join(" | ")
  })
const results = (given: readonly string[]) =>
  run(lines(...given)).crossChecks.map(({ id, holds, left, right }) => `${id} ${holds} ${left} ${right}`)

describe("the checks of a plan", () => {
  it.each([
    [
      ["10 90 100 50 20", "5 45 50 90 40", "1 9 10 30 4"],
      ["DC1 true 160 160", "DC3 false 170 208", "DC4 false 170 64"],
    ],
    [
      ["10 98 100 90 20", "5 45 50 90 40", "1 9 10 90 4"],
      ["DC1 true 168 160", "DC3 true 270 216", "DC4 false 270 64"],
    ],
    [
      ["10 60 100 90 20", "5 85 50 90 40", "1 9 10 90 4"],
      ["DC1 false 170 160", "DC3 true 270 218", "DC4 false 270 64"],
    ],
    // What the silent may say cannot bring it down again; the plain one waits for all.
    [
      ["10 90 100 50 20", "5 45 50 90 40"],
      ["DC1 null 150 150", "DC3 null 140 195", "DC4 null 140 60"],
    ],
    [
      ["10 99 100 0 0", "- 80 50 0 900"],
      ["DC1 false 189 150", "DC3 null 0 1079", "DC4 null 0 900"],
    ],
    [[], ["DC1 null null null", "DC3 null null null", "DC4 null null null"]],
  ])("%j: %j", (given, expected) => {
    expect(results(given).filter((line) => !line.startsWith("DC2"))).toEqual(expected)
  })

  it("are said in words, in both languages", () => {
    const consolidation = run(lines("10 90 100 50 20", "5 45 50 90 40", "1 9 10 30 4"))
    const text = (lang: "vi" | "en") =>
      crossChecksTable(settingOf(consolidation, lang)).rows.flatMap(({ cells: [, cell] }) =>
        cell?.kind === "text" ? [cell.text] : [],
      )
    expect(text("vi").slice(0, 3)).toEqual([
      "Số trẻ suy dinh dưỡng (CT1) cộng số ca sốt rét (CT3) bằng số trẻ được cân (CT1), được lệch đến 10%, cả trong báo cáo của từng cơ quan",
      "Số lượt tiêm chủng (CT2) không nhỏ hơn số ca sốt rét (CT3) cộng số lượt khám (CT4), được lệch đến 2",
      "Số lượt tiêm chủng (CT2) không lớn hơn số lượt khám (CT4)",
    ])
    expect(text("en")[0]).toBe(
      "“Số trẻ suy dinh dưỡng” (CT1) plus “Số ca sốt rét” (CT3) equals “Số trẻ được cân” (CT1), give or take 10%, in each agency's report too",
    )
    const found = consolidation.diagnostics.filter(({ code }) => code === "QN501").map(({ message }) => message.vi)
    expect(found).toEqual([
      "Đối chiếu DC3: CT2.1 “Số lượt tiêm chủng” là 170, nhỏ hơn CT3.1 “Số ca sốt rét” + CT4.1 “Số lượt khám” là 208, quá mức được lệch (2)",
      "Đối chiếu DC4: CT2.1 “Số lượt tiêm chủng” là 170, lớn hơn CT4.1 “Số lượt khám” là 64",
    ])
  })

  it("name the agency that breaks one, with all its cells", () => {
    const [found] = run(lines("10 60 100 90 20", "5 85 50 90 40", "1 9 10 90 4")).diagnostics.filter(
      ({ code }) => code === "QN501",
    )
    expect(found?.message.en).toBe(
      "Cross-check DC1 (within the report of Trung tâm Y tế huyện Biển): CT1.1 “Số trẻ suy dinh dưỡng” + CT3.1 “Số ca sốt rét” is 70, other than CT1.2 “Số trẻ được cân”, which is 100, by more than is tolerated (10%)",
    )
    expect([found?.place, ...(found?.related ?? [])].map((place) => place && "row" in place && place.row)).toEqual([
      "CT1/thin",
      "CT3/cases",
      "CT1/weighed",
    ])
  })

  it("stand in the JSON with what they have besides", () => {
    const document = figures(run(lines("10 90 100 50 20")), { name: "qn-tip", version: "0" })
    expect(document.crossChecks.slice(0, 3)).toEqual([
      { id: "DC1", holds: null, left: 100, right: 100, relation: "=", tolerance: { percent: "10" } },
      { id: "DC3", holds: null, left: 50, right: 110, relation: "≥", tolerance: { amount: 2 } },
      { id: "DC4", holds: null, left: 50, right: 20 },
    ])
  })

  it.skipIf(!hasLibreOffice)(
    "come to the same in the workbook, worked out anew",
    async () => {
      const provinces = [
        ["10 90 100 50 20", "5 45 50 90 40", "1 9 10 30 4"],
        ["10 60 100 90 20", "5 85 50 90 40", "1 9 10 90 4"],
        ["10 99 100 0 0", "- 80 50 0 900"],
        ["10 90 100 50 20", "5 45 50 90 40"],
      ]
      for (const given of provinces) {
        const consolidation = run(lines(...given))
        const report = compose(consolidation, "vi")
        const bytes = toRecalculate(
          await xlsx(report),
          bookOf(report).sheets.map(({ name }) => name),
        )
        const read = readWorkbook(recalculated(bytes))
        if (read.kind === "fault") throw new Error(JSON.stringify(read.fault))
        const cells = read.workbook.sheets.find(({ name }) => name === "Đối chiếu")?.cells ?? []
        const said = consolidation.crossChecks.slice(0, 3).map(({ id }) => {
          const row = cells.find(({ value }) => value.kind === "text" && value.text === id)?.row
          const last = cells.filter((cell) => cell.row === row).at(-1)?.value
          return last?.kind === "text" ? last.text.replace(/:.*/, "") : null
        })
        const words = { true: "Khớp", false: "Không khớp", null: "Chưa đủ số liệu" }
        expect(said, given.join("; ")).toEqual(
          consolidation.crossChecks.slice(0, 3).map(({ holds }) => words[`${holds}`]),
        )
      }
    },
    240_000,
  )

  it("colour a form's own cells where it breaks one by itself", () => {
    const form = layOut(sums, "tt-bien", "2017")
    const looks = formBook(sums, form, null).sheets.flatMap(({ looks = [] }) => looks)
    const whens = looks.flatMap((look) => ("when" in look && look.when.includes("*100") ? [look.when] : []))
    expect(whens).toHaveLength(3)
    expect(whens[0]).toMatch(/^AND\(ISNUMBER\(\$D\$\d+\),.*OR\(\(N\(.*\)\*100>.*\*110,.*\*100<.*\*90\)\)$/)
  })
})
