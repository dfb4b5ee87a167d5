import type { CrossCheck } from "../../model/cross-check.ts"
import type { Plan } from "../../model/plan.ts"
import { roomOf } from "../../vocabulary/relations.ts"

/** A comparison that a form can make by itself: the measures on it, and when they do not stand as they are to. */
export interface FormCheck {
  readonly measures: readonly string[]
  readonly when: string
}

/** The comparisons within an agency of which a form asks every measure; `cellOf` is where it does, null where it does not. */
export const formChecks = (plan: Plan, cellOf: (measure: string) => string | null): FormCheck[] =>
  plan.crossChecks.flatMap((check) => {
    const measures = [...new Set([...check.left, ...check.right])]
    const cells = new Map(measures.flatMap((measure) => cellOf(measure) ?? []).map((cell, i) => [measures[i], cell]))
    if (!check.withinAgency || cells.size < measures.length) return []
    const side = (of: readonly string[]) => of.map((measure) => `N(${cells.get(measure)})`).join("+")
    const given = [...cells.values()].map((cell) => `ISNUMBER(${cell})`)
    return [{ measures, when: `AND(${[...given, offIn(check, side(check.left), side(check.right))].join(",")})` }]
  })

function offIn({ relation, tolerance }: CrossCheck, left: string, right: string): string {
  const { unit, share, amount } = roomOf(tolerance)
  const times = (side: string, by: number) => (by === 1 ? side : `(${side})*${by}`)
  const room = (sign: string) => (amount === 0 ? "" : `${sign}${amount}`)
  const above = `${times(left, unit)}>${times(right, unit + share)}${room("+")}`
  const below = `${times(left, unit)}<${times(right, unit - share)}${room("-")}`
  return { "≤": above, "≥": below, "=": `OR(${above},${below})` }[relation]
}
