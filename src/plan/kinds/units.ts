// What is asked of each unit by itself.
import { z } from "zod"
import { printNumber } from "../../base/text.ts"
import { timed } from "../build/timed.ts"
import { id } from "../schema/fields.ts"
import { count } from "../schema/goals.ts"
import { indicatorOf } from "../schema/indicator.ts"
import { less, moved, numeral } from "./goal-words.ts"
import type { PlannedKind } from "./planned.ts"

/** Of each measure the least that each unit must have. */
export const floors = z.record(id, count).describe("Mức tối thiểu của từng số liệu, cho mỗi đơn vị")

export const shapes = {
  floor: indicatorOf("floor", {}, { atLeast: floors }),
}

/** The same with fields that an indicator has besides where it stands. */
export const unitsWith = <M extends z.ZodRawShape>(more: M) =>
  [z.strictObject(more).extend(shapes.floor.shape)] as const

type Shape<K extends keyof typeof shapes> = z.infer<(typeof shapes)[K]>
type Floors = { readonly atLeast: Readonly<Record<string, number>> }

const floor: PlannedKind<"floor", Shape<"floor">> = {
  name: { vi: "mức tối thiểu mỗi đơn vị", en: "floor for every unit" },
  built: (shape, head) => ({
    ...head,
    kind: "floor",
    targets: timed(shape, shape.targets, ({ atLeast }: Floors) => ({
      kind: "at-least-each",
      floors: new Map(Object.entries(atLeast)),
    })),
  }),
  words({ floors }) {
    const each = [...floors].map(([measure, least]) => `${measure}: ${printNumber(least)}`).join(", ")
    return { vi: `ít nhất ${each}`, en: `at least ${each}` }
  },
  asks({ floors }, nameOf) {
    const each = (word: string) => [...floors].map(([id, least]) => `${nameOf(id)} ${word} ${least}`).join(", ")
    return { vi: each("ít nhất"), en: each("at least") }
  },
  changed: (what, from, to) =>
    [...new Set([...from.floors.keys(), ...to.floors.keys()])].flatMap((measure) => {
      const [old, now] = [from.floors.get(measure), to.floors.get(measure)]
      if (old === now) return []
      const floor = { vi: `${what.vi}: mức tối thiểu của ${measure}`, en: `${what.en}: the floor of ${measure}` }
      if (old === undefined) return [{ vi: `${floor.vi} (${now}) được thêm`, en: `${floor.en} (${now}) was added` }]
      if (now === undefined) return [{ vi: `${floor.vi} (${old}) bị bỏ`, en: `${floor.en} (${old}) was removed` }]
      return [moved(floor, old > now, numeral(old), numeral(now))]
    }),
  asksLess: ({ targets }, j) =>
    less<Floors>(targets, j, (here, before) =>
      Object.entries(here.atLeast).some(([measure, least]) => least < (before.atLeast[measure] ?? 0)),
    ),
  named({ targets }) {
    const goals = !targets
      ? []
      : Array.isArray(targets)
        ? targets.map(({ atLeast }, j) => ({ atLeast, path: [j] }))
        : [{ atLeast: targets.everyYear.atLeast, path: ["everyYear"] }]
    return goals.flatMap(({ atLeast, path }) =>
      Object.keys(atLeast).map((measure) => ({ measure, path: ["targets", ...path, "atLeast", measure] })),
    )
  },
}

export const units = { floor }
