import { groupBy } from "../../base/order.ts"
import type { Plan } from "../../model/plan.ts"
import type { FormCheck } from "./check-looks.ts"

/**
 * Where categories do not fit their total (QN330), as formulas over the form's own cells: they add up to more, or all are given and add up to less; where they overlap,
 * one is above it. Only where the form asks all of them.
 */
export const categoryChecks = (plan: Plan, cellOf: (measure: string) => string | null): FormCheck[] =>
  [
    ...groupBy(
      [...plan.measures.values()].filter(({ breakdown, nature }) => breakdown !== undefined && nature !== "average"),
      ({ breakdown }) => `${breakdown?.of}/${breakdown?.dimension}`,
    ).values(),
  ].flatMap((categories): FormCheck[] => {
    const { of = "", dimension = "" } = categories[0]?.breakdown ?? {}
    const total = cellOf(of)
    const parts = categories.flatMap(({ id }) => {
      const cell = cellOf(id)
      return cell === null ? [] : [{ id, cell }]
    })
    if (total === null || parts.length < categories.length) return []
    if (plan.dimensions.get(dimension)?.overlap)
      return parts.map(({ id, cell }) => ({
        measures: [id],
        when: `AND(ISNUMBER(${total}),ISNUMBER(${cell}),N(${cell})>N(${total}))`,
      }))
    const sum = parts.map(({ cell }) => `N(${cell})`).join("+")
    const all = parts.map(({ cell }) => `ISNUMBER(${cell})`).join()
    const when = `AND(ISNUMBER(${total}),OR(${sum}>N(${total}),AND(${all},${sum}<N(${total}))))`
    return [{ measures: [of, ...parts.map(({ id }) => id)], when }]
  })
