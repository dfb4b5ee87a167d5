// What the workings of measures with decimals need besides: a workbook reckons in binary fractions where attainment compares exactly.
import type { MeasureTotal } from "../../model/attainment.ts"
import type { Expression } from "../../model/table.ts"
import { equal, expression, fixed, type Operand, round, times, when } from "../expression.ts"
import type { Setting } from "../setting.ts"

/** A thousandth of a million đồng is the smallest that anybody reckons with. */
const moneyPlaces = 3

/** How many decimals the measures are given with; 0 of counts. */
export const placesOfTotals = ({ plan }: Setting, totals: readonly Pick<MeasureTotal, "id">[]): number =>
  Math.max(
    0,
    ...totals.map(({ id }) => {
      const measure = plan.measures.get(id)
      return measure?.input === "money" ? moneyPlaces : (measure?.places ?? 0)
    }),
  )

/** A number in whole steps of its last decimal. */
export const inSteps = (places: number, value: Operand): Expression =>
  places === 0 ? expression(value) : round(times(value, 10 ** places), 0)

/** A sum without the noise of binary fractions. */
export const clean = (places: number, value: Operand): Expression =>
  places === 0 ? expression(value) : round(value, places)

/** A number as it is printed, with as many decimals as it has. */
export const printedNumber = (places: number, value: Operand): Expression =>
  Array.from({ length: places }, (_, i) => places - 1 - i).reduce<Expression>(
    (finer, fewer) => when(equal(round(value, fewer), round(value, places)), fixed(value, fewer), finer),
    fixed(value, places),
  )
