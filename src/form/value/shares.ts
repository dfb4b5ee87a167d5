import { groupBy } from "../../base/order.ts"
import type { RatioPart } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"

/**
 * Every part and its whole, of which an agency can have no more than there is: those of indicators, and of each category that both are asked by.
 */
export function sharesOf({ indicators, measures }: Plan): readonly RatioPart[] {
  const categories = groupBy(
    [...measures.values()].filter(({ breakdown }) => breakdown !== undefined),
    ({ breakdown }) => breakdown?.of ?? "",
  )
  const ofCategories = ({ numerator, denominator }: RatioPart): readonly RatioPart[] =>
    (categories.get(numerator) ?? []).flatMap(({ id, breakdown }) => {
      const whole = (categories.get(denominator) ?? []).find(
        (other) =>
          other.breakdown?.dimension === breakdown?.dimension && other.breakdown?.category === breakdown?.category,
      )
      return whole === undefined ? [] : [{ numerator: id, denominator: whole.id }]
    })
  return [...indicators.values()].flatMap(({ parts }) => parts.flatMap((part) => [part, ...ofCategories(part)]))
}
