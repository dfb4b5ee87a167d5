import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { consolidateFigures } from "../src/consolidation/consolidate.ts"
import { sendOn } from "../src/engine/send-on/send-on.ts"
import { examine } from "../src/engine/validate/validate.ts"
import type { Figures } from "../src/model/consolidation.ts"
import type { Plan } from "../src/model/plan.ts"
import type { ReportsFolder } from "../src/model/records.ts"
import { seenBy } from "../src/offices/seen-by.ts"
import { openPlan } from "../src/plan/build/open.ts"
import { sourceFaults } from "../src/plan/checks/sources.ts"
import { folderOf } from "./support/folder.ts"
import { otherPlan } from "./support/other-plan.ts"

// A district sends on what its communes gave: of every kind of indicator the province makes of it what it would make of the communes' own
// workbooks. The same plan without the district in between (its communes report to the province) is the other way of working it out.

const { plan, files } = otherPlan("thon-xa")
const { plan: direct } = otherPlan("thon-xa", (text) => text.replaceAll(", reportsTo: huyen-nui", ""))
const asOf = "2018-02-01"
const years = ["2016", "2017"] as const

/** What is asked: of whom, in which year, as `folderOf` has it; a denominator is told by its numerator. */
interface Asked {
  readonly agency: string
  readonly year: string
  readonly cell: string
  readonly input: string
  /** The cell of which it is a part. */
  readonly whole: string | null
}

/** A part's whole: of a share's numerator its denominator, of a category's that of the same category. */
const wholes = new Map(
  [...direct.indicators.values()].flatMap(({ parts }) =>
    parts.flatMap(({ numerator, denominator }) =>
      [...direct.measures.keys()].flatMap((id) =>
        id === numerator || id.startsWith(`${numerator}/`) ? [[id, id.replace(numerator, denominator)] as const] : [],
      ),
    ),
  ),
)

const categoriesOf = (id: string): string[] =>
  [...direct.measures.values()].flatMap((one) => (one.breakdown?.of === id ? [one.id] : []))

const asked: readonly Asked[] = years.flatMap((year) =>
  [...direct.measures.values()].flatMap(({ id, per, input, sources }) =>
    sources.flatMap(({ agency }) => {
      const units = (direct.periods.get(year)?.units.get(agency) ?? []).filter(({ level }) => level === per)
      const whole = wholes.get(id) ?? null
      const at = (suffix: string): Asked => ({
        agency,
        year,
        cell: `${id}${suffix}`,
        input,
        whole: whole === null ? null : `${whole}${suffix}`,
      })
      return per === null ? [at("")] : units.map(({ code }) => at(`@${code}`))
    }),
  ),
)

const answerOf = ({ input }: Asked): fc.Arbitrary<number> => {
  if (input === "yes-no") return fc.nat(1)
  // Tenths and hundredths, as people type them.
  if (input === "decimal") return fc.integer({ min: 400, max: 1000 }).map((n) => n / 100)
  return input === "money" ? fc.nat(4000).map((n) => n / 10) : fc.oneof(fc.nat(3), fc.nat(60))
}

type Given = readonly (number | null)[]

/** The lines of those who report; a whole is given as what it is more than its part, the sum of categories is theirs. */
function linesOf(given: Given, silent: readonly string[]): string[] {
  const values = new Map(asked.map(({ agency, year, cell }, i) => [`${agency} ${year} ${cell}`, given[i] ?? null]))
  const parts = new Map(asked.flatMap(({ cell, whole }) => (whole === null ? [] : [[whole, cell]])))
  const answerIn = (who: string, cell: string): number | null => {
    const own = categoriesOf(cell).map((category) => answerIn(who, category))
    if (own.length > 0) return own.includes(null) ? null : own.reduce<number>((so, one) => so + (one ?? 0), 0)
    const [value = null, part] = [values.get(`${who} ${cell}`), parts.get(cell)]
    return value === null || part === undefined ? value : value + (answerIn(who, part) ?? 0)
  }
  const all = new Map(asked.map(({ agency, year }) => [`${agency} ${year}`, { agency, year }]))
  return [...all].flatMap(([who, { agency, year }]) => {
    if (silent.includes(who)) return []
    const cells = asked.flatMap(({ cell, ...one }) => {
      const value = one.agency === agency && one.year === year ? answerIn(who, cell) : null
      return value === null ? [] : [`${cell}=${value}`]
    })
    return [[`${who} | sent ${Number(year) + 1}-01-04`, ...cells].join(" | ")]
  })
}

async function withSentOn(folder: ReportsFolder): Promise<ReportsFolder> {
  const office = seenBy(plan, "huyen-nui")
  const written = await Promise.all(
    years.map(async (year) => {
      const period = office.periods.get(year)
      if (period === undefined) throw new Error(`no ${year}`)
      const { path, bytes } = await sendOn(office, period, folder, asOf)
      return examine(plan, { file: `reports/${path}`, sha256: path, bytes, fault: null })
    }),
  )
  return { ...folder, checked: [...folder.checked, ...written] }
}

function figuresOf(of: Plan, folder: ReportsFolder): Figures {
  const period = of.periods.get("2017")
  if (period === undefined) throw new Error("no 2017")
  return consolidateFigures(of, period, folder, asOf)
}

/** All that is found for the indicators, but for how many agencies it came from; sums, and the figures of units. */
const told = ({ indicators, measures }: Figures) => ({
  indicators: JSON.parse(
    JSON.stringify(indicators, (key, found) => (["coverage", "judged"].includes(key) ? undefined : found)),
  ),
  measures: measures.map(({ id, value, sources }) => ({
    id,
    value,
    units: sources.flatMap(({ unit, state, value }) => (unit === null ? [] : [[unit, state, value]])),
  })),
})

describe("what a district sends on", () => {
  it("gives the province, of every kind, what the communes' own workbooks would give it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(...asked.map(answerOf)), async (given) => {
        const lines = linesOf(given, [])
        const through = figuresOf(plan, await withSentOn(folderOf(lines, {}, plan)))
        expect(told(through)).toEqual(told(figuresOf(direct, folderOf(lines, {}, direct))))
      }),
      { numRuns: 20 },
    )
  }, 180_000)

  it("gives no verdict that the communes' own workbooks would not give, whoever is silent", async () => {
    const blanks = fc.tuple(...asked.map((one) => fc.option(answerOf(one), { freq: 25 })))
    const silent = fc.subarray(["xa-mo 2017", "xa-suoi 2017", "xa-mo 2016", "huyen-lua 2017"], { maxLength: 1 })
    await fc.assert(
      fc.asyncProperty(blanks, silent, async (given, gone) => {
        const lines = linesOf(given, gone)
        const through = figuresOf(plan, await withSentOn(folderOf(lines, {}, plan)))
        const own = new Map(
          figuresOf(direct, folderOf(lines, {}, direct)).indicators.map((one) => [one.id, one.status]),
        )
        for (const { id, status } of through.indicators)
          if (status === "attained" || status === "not-attained") expect([id, own.get(id)]).toEqual([id, status])
      }),
      { numRuns: 12 },
    )
  }, 180_000)
})

describe("what no sum can carry is refused where the plan asks it of agencies that report through another one", () => {
  const measures = (more: string, each: string) =>
    files.map(({ file, text }) => ({
      file,
      text: text.replace(
        /\n {2}- id: CT11\n[\s\S]*$/,
        `\n  - id: CT11\n    clause: I.3.l\n    short: Xã đạt\n    text: Xã đạt\n    measures:\n      - { id: CT11/a, text: Số, unit: xã, nature: stock, sources: [{ every: xa }]${more} }\n      - { id: CT11/b, text: Số, unit: xã, nature: stock, sources: [{ every: xa }] }\n    ${each}\n`,
      ),
    }))
  const goal = "targets: [{ by: 2017, percent: 80 }]"
  it.each([
    [
      "a share of communes with a number",
      "",
      `kind: reach\n    each: { measure: CT11/a, atLeast: 3 }\n    ${goal}`,
      ["CT11/a"],
    ],
    [
      "a share of communes with a share",
      "",
      `kind: reach\n    each: { numerator: CT11/a, denominator: CT11/b, percent: 95 }\n    ${goal}`,
      ["CT11/a", "CT11/b"],
    ],
    ["a yes or no", ", input: yes-no", `kind: reach\n    each: { measure: CT11/a }\n    ${goal}`, ["CT11/a"]],
    ["a floor of each commune", "", "kind: floor\n    targets: [{ by: 2017, atLeast: { CT11/a: 2 } }]", ["CT11/a"]],
    [
      "a mean of averages",
      ", input: decimal, places: 2",
      "kind: mean\n    mean: { average: CT11/a, of: CT11/b }\n    targets: [{ by: 2017, atLeast: 2 }]",
      ["CT11/a"],
    ],
    [
      "a mean of sums is one",
      "",
      "kind: mean\n    mean: { sum: CT11/a, of: CT11/b }\n    targets: [{ by: 2017, atLeast: 2 }]",
      [],
    ],
    ["a share is one", "", `kind: ratio\n    parts: [{ numerator: CT11/a, denominator: CT11/b }]\n    ${goal}`, []],
  ])("%s", (name, more, each, expected) => {
    const texts = measures(more, each).map(({ file, text }) => ({
      file,
      text:
        name === "a mean of averages"
          ? text.replace("CT11/a, text: Số, unit: xã, nature: stock", "CT11/a, text: Số, unit: xã, nature: average")
          : text,
    }))
    const { draft } = openPlan(texts, "0".repeat(64))
    expect(draft.faults).toEqual([])
    const refused = [...sourceFaults(draft)].filter(({ problem }) => problem === "added-up")
    expect(refused.map(({ measure }) => measure)).toEqual(expected)
  })
})
