import { sum } from "../base/fraction.ts"
import { groupBy } from "../base/order.ts"
import type { CrossCheck } from "../model/cross-check.ts"
import type { Side } from "./comparison.ts"

/** A figure of an agency, or of one of its units. */
interface Figure {
  readonly agency: string
  readonly unit: string | null
  /** null: it gave none. */
  readonly value: number | null
}

/** Both sides of a check as one agency, or one of its units, has them. */
export interface AgencySides<F extends Figure> {
  readonly agency: string
  readonly figures: readonly F[]
  readonly left: Side
  readonly right: Side
}

/** The sides of every agency that is a source of all that the check compares, from the figures of each measure. */
export function agencySides<F extends Figure>(
  { left, right }: Pick<CrossCheck, "left" | "right">,
  figures: ReadonlyMap<string, readonly F[]>,
): AgencySides<F>[] {
  const measures = [...new Set([...left, ...right])]
  const all = measures.flatMap((measure) => (figures.get(measure) ?? []).map((figure) => ({ measure, figure })))
  const rows = groupBy(all, ({ figure }) => `${figure.agency}|${figure.unit ?? ""}`)
  return [...rows.values()].flatMap((row) => {
    const own = new Map(row.map(({ measure, figure }) => [measure, figure]))
    const [first] = own.values()
    if (first === undefined || own.size < measures.length) return []
    const of = (side: readonly string[]) => side.flatMap((measure) => own.get(measure) ?? [])
    return [
      { agency: first.agency, figures: [...of(left), ...of(right)], left: sideOf(of(left)), right: sideOf(of(right)) },
    ]
  })
}

function sideOf(figures: readonly Figure[]): Side {
  const known = figures.flatMap(({ value }) => value ?? [])
  return { sum: known.length === 0 ? null : sum(known), whole: known.length === figures.length }
}
