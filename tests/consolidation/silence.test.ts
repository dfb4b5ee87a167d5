import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { consolidateFigures } from "../../src/consolidation/consolidate.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { sharesOf } from "../../src/form/value/shares.ts"
import type { Plan } from "../../src/model/plan.ts"
import { openPlan } from "../../src/plan/build/open.ts"
import { folderOf } from "../support/folder.ts"
import { plan as decision, planFiles } from "../support/plan.ts"
import { statisticsPlan } from "../support/statistics-plan.ts"

// What is said while some are silent, held against what is said once all have reported: of whole plans, from the cells of the forms to the verdicts,
// with the targets of half-years and quarters, units, averages, yes or no, and categories in them.

const planIn = (name: string): Plan => {
  const { plan } = openPlan(planFiles(`fixtures/plans/${name}`), "0")
  if (plan === null) throw new Error(`the plan ${name} does not load`)
  return plan
}

interface Cell {
  readonly key: string
  readonly input: string
  readonly most: number
}

/** The cells in which an agency enters figures: `CT1/all`, `CT4/five@10101`. */
function cellsOf(plan: Plan, agency: string, period: string): readonly Cell[] {
  return layOut(plan, agency, period).sheets.flatMap(({ rows }) =>
    rows.flatMap(({ code, cells }) =>
      cells.flatMap(({ measure, input, limits }): Cell[] =>
        measure === null
          ? []
          : [{ key: measure === code ? measure : `${measure}@${code}`, input, most: limits?.range?.until ?? 12 }],
      ),
    ),
  )
}

/** Answers are drawn one after another from a list of numbers, which is begun again where it ends. */
const drawn = (numbers: readonly number[]) => {
  let next = 0
  return (below: number): number => (numbers[next++ % numbers.length] ?? 0) % below
}

const statuses = ["done", "under-way", "not-started", "nothing-arose"]

/** No part above its whole: what contradicts itself is not used, and takes back what was heard. */
function possible(plan: Plan, drawn: readonly (readonly [string, number | string])[]): string[] {
  const answers = new Map(drawn)
  for (const _ of ["once", "and again for what is a part and a whole"])
    for (const { numerator, denominator } of sharesOf(plan))
      for (const [key, part] of answers) {
        if (key.split("@")[0] !== numerator) continue
        const whole = answers.get(key.replace(numerator, denominator))
        if (typeof part === "number" && typeof whole === "number" && part > whole) answers.set(key, whole)
      }
  return [...answers].map(([key, value]) => `${key}=${value}`)
}

/** Every agency's reports of the period and of the one before it; a cell that is silent is blank, and so is all of an agency that is. */
function reports(plan: Plan, periods: readonly string[], numbers: readonly number[], silence: readonly number[]) {
  const [draw, hush] = [drawn(numbers), drawn(silence)]
  const all: string[] = []
  const early: string[] = []
  for (const period of periods)
    for (const agency of plan.periods.get(period)?.agencies ?? []) {
      const answers = possible(
        plan,
        cellsOf(plan, agency, period).map(({ key, input, most }) => [
          key,
          input === "status" ? (statuses[draw(4)] ?? "") : input === "yes-no" ? draw(2) : draw(most + 1),
        ]),
      )
      const line = (given: readonly string[]) => [`${agency} ${period}`, "registered", ...given].join(" | ")
      all.push(line(answers))
      const isSilent = hush(4) === 0
      const heard = answers.filter(() => hush(8) > 0)
      if (!isSilent) early.push(line(heard))
    }
  return { all, early }
}

const verdictsOf = (plan: Plan, id: string, lines: readonly string[]) => {
  const period = plan.periods.get(id)
  if (period === undefined) throw new Error(`no period ${id}`)
  return consolidateFigures(plan, period, folderOf(lines, {}, plan), "2030-01-01")
}

describe("what is said while some are silent stands whatever they report later", () => {
  it.each<readonly [string, Plan, string, number]>([
    ["means, shares of units, a year", planIn("giao-duc"), "2017", 120],
    ["targets of a half-year, yes or no", planIn("giao-duc"), "2017-H1", 120],
    ["rates, baselines, quarters", planIn("y-te"), "2017", 80],
    ["trends, floors by commune, ceilings", decision, "2013", 25],
    ["statistics and breakdowns", statisticsPlan, "2013", 15],
  ])("%s", (_, plan, id, runs) => {
    const before = plan.periods.get(id)?.before ?? null
    const periods = [...(before === null ? [] : [before]), id]
    const numbers = fc.array(fc.nat({ max: 999 }), { minLength: 40, maxLength: 97 })
    const silence = fc.array(fc.nat({ max: 999 }), { minLength: 13, maxLength: 31 })
    let given = 0
    fc.assert(
      fc.property(numbers, silence, (drawn, hushed) => {
        const { all, early } = reports(plan, periods, drawn, hushed)
        const [was, is] = [verdictsOf(plan, id, early), verdictsOf(plan, id, all)]
        const later = new Map(is.indicators.map((one) => [one.id, one]))
        for (const { id, status, reached } of was.indicators) {
          const now = later.get(id)
          if (status === "attained" || status === "not-attained") {
            given++
            expect([id, now?.status]).toEqual([id, status])
          }
          if (reached !== null) expect([id, now?.reached]).toEqual([id, reached])
        }
        const checks = new Map(is.crossChecks.map((one) => [one.id, one.holds]))
        for (const { id, holds } of was.crossChecks)
          if (holds !== null) expect([id, checks.get(id)]).toEqual([id, holds])
      }),
      { numRuns: runs, endOnFailure: true },
    )
    expect(given).toBeGreaterThan(runs / 4)
  })
})
