import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { quantityTotal } from "../../src/consolidation/words.ts"
import { figures } from "../../src/documents/figures.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import type { ActivityReport, Consolidation } from "../../src/model/consolidation.ts"
import type { Plan } from "../../src/model/plan.ts"
import type { Status } from "../../src/model/submission.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { folderOf } from "../support/folder.ts"
import { plan as shipped } from "../support/plan.ts"

// What a reader can work out of an activity's quantities: every table of small ones is tried that would have been printed alike.

const id = "HD3.1.1"
const districts = ["ba-to", "son-ha", "tra-bong"]
const reporters = [...districts, "so-ldtbxh"]
const smallest = 0
/** Beyond the small ones a few more, so that what is printed as it is counts, too. */
const largest = 7

/** The plan with the activity counted as one counts it. */
const counting = (quantity: "sum" | "lead" | "none", lead: string): Plan => {
  const activity = shipped.activities.get(id)
  if (activity?.sensitive !== true) throw new Error(`${id} is not sensitive`)
  return { ...shipped, activities: new Map([...shipped.activities, [id, { ...activity, quantity, lead }]]) }
}

interface Said {
  readonly quantity: number | null
  readonly status: Status
}

const lines = reporters.map((agency) => `${agency} 2013 | sent 2014-01-02 | ${id}.status=done | ${id}.quantity=9`)
const period = shipped.periods.get("2013")
if (period === undefined) throw new Error("no period 2013")
const whole = consolidate(shipped, period, folderOf(lines), "2014-01-20")

/** The consolidation in which the reporters said this. */
function saying(plan: Plan, said: readonly Said[]): Consolidation {
  const activities = whole.activities.map((activity) => {
    const planned = plan.activities.get(id)
    if (activity.id !== id || planned === undefined) return activity
    const agencies = activity.agencies.map((report): ActivityReport => {
      const { quantity = null, status = "done" } = said[reporters.indexOf(report.agency)] ?? {}
      return { ...report, quantity, status, result: null }
    })
    return { id, agencies, total: quantityTotal(planned, whole.period, agencies) }
  })
  return { ...whole, plan, activities }
}

const tool = { name: "qn-tip", version: "0.0.0" }
/** All that the edition prints of it. */
function printed(plan: Plan, said: readonly Said[]): { readonly text: string; readonly hidden: readonly number[] } {
  const { activities, publication } = figures(publish(saying(plan, said)), tool)
  const own = activities.find((activity) => activity.id === id)
  const hidden = (own?.agencies ?? []).flatMap((report) =>
    "shown" in report && report.shown !== undefined ? [reporters.indexOf(report.agency)] : [],
  )
  return { text: JSON.stringify([own, publication]), hidden }
}

/** Every value that a hidden quantity may have had: with it, and whatever the other hidden ones were, the same would have been printed. */
function possible(plan: Plan, said: readonly Said[]): ReadonlyMap<number, ReadonlySet<number>> {
  const { text, hidden } = printed(plan, said)
  const found = new Map(hidden.map((at) => [at, new Set<number>()]))
  const values = Array.from({ length: largest - smallest + 1 }, (_, at) => smallest + at)
  const tryFrom = (depth: number, tried: readonly Said[]): void => {
    const at = hidden[depth]
    if (at === undefined) {
      if (printed(plan, tried).text === text) for (const one of hidden) found.get(one)?.add(tried[one]?.quantity ?? -1)
      return
    }
    for (const quantity of values)
      tryFrom(
        depth + 1,
        tried.map((one, index) => (index === at ? { ...one, quantity } : one)),
      )
  }
  tryFrom(0, said)
  return found
}

const statuses: readonly Status[] = ["done", "under-way", "nothing-arose", "not-started"]
const anybody = fc.record({
  quantity: fc.option(fc.integer({ min: smallest, max: largest }), { nil: null }),
  status: fc.constantFrom(...statuses),
})

describe("an activity's quantities in what is published", () => {
  it.each(["sum", "lead", "none"] as const)(
    "counted as %s: behind every sign three numbers and more are possible",
    (way) => {
      fc.assert(
        fc.property(
          fc.tuple(anybody, anybody, anybody, anybody),
          fc.constantFrom("ba-to", "so-ldtbxh"),
          (said, lead) => {
            for (const [at, values] of possible(counting(way, lead), said)) {
              expect(districts).toContain(reporters[at])
              expect(values.size).toBeGreaterThanOrEqual(3)
            }
          },
        ),
        { numRuns: 6 },
      )
    },
  )

  it("beside the half's edition: a quantity is at least its half's, and both keep three numbers", () => {
    const small = [1, 2, 3, 4]
    const plan = counting("sum", "so-ldtbxh")
    const alone = (quantity: number): Said[] =>
      reporters.map((agency) => ({ quantity: agency === "ba-to" ? quantity : 9, status: "done" }))
    for (const half of small)
      for (const year of [...small, 6].filter((value) => value >= half)) {
        const [first, second] = [half, year].map((value) => possible(plan, alone(value)).get(0) ?? new Set([value]))
        const pairs = [...(first ?? [])].flatMap((a) =>
          [...(second ?? [])].filter((b) => a <= b).map((b) => [a, b] as const),
        )
        expect(new Set(pairs.map(([a]) => a)).size).toBeGreaterThanOrEqual(3)
        if (year < 5) expect(new Set(pairs.map(([, b]) => b)).size).toBeGreaterThanOrEqual(3)
      }
  })

  it.each<[said: Said, shown: string | number]>([
    [{ quantity: 0, status: "nothing-arose" }, 0],
    [{ quantity: 0, status: "done" }, "<5"],
    [{ quantity: 3, status: "nothing-arose" }, "<5"],
    [{ quantity: 5, status: "done" }, 5],
  ])("%j is printed as %s", (said, shown) => {
    const plan = counting("sum", "so-ldtbxh")
    const { activities } = figures(publish(saying(plan, [said])), tool)
    const report = activities.find((activity) => activity.id === id)?.agencies.find(({ agency }) => agency === "ba-to")
    expect(
      report === undefined ? null : "shown" in report && report.shown !== undefined ? report.shown : report.quantity,
    ).toBe(shown)
  })

  it("the lead's own quantity is the province's: both are left out", () => {
    const said = reporters.map((): Said => ({ quantity: 3, status: "done" }))
    const total = figures(publish(saying(counting("lead", "ba-to"), said)), tool).activities.find(
      (one) => one.id === id,
    )?.total
    expect(total).toMatchObject({ quantity: null, withheld: true })
    const known = figures(publish(saying(counting("lead", "so-ldtbxh"), said)), tool).activities.find(
      (one) => one.id === id,
    )?.total
    expect(known).toMatchObject({ quantity: 3 })
  })
})
