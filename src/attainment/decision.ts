import { compareProducts } from "../base/fraction.ts"
import type { Decision, Judged, Quantity, Test } from "../model/decision.ts"

/** What the table says of these numbers: the outcome of the first line that holds. Counts and decimals of any size, exactly. */
export function decide<Name extends string, Outcome>(
  table: Decision<Name, Outcome>,
  numbers: Readonly<Record<Name, number>>,
): Outcome {
  const found = table.find(([tests]) => tests.every((test) => holds(test, numbers)))
  if (found === undefined) throw new RangeError("the last line of a decision has no tests")
  return found[1]
}

/** The numbers with what the table says of them. */
export const judge = <Numbers extends Readonly<Record<string, number>>>(
  decision: Judged<Numbers>["decision"],
  numbers: Numbers,
): Judged<Numbers> => ({ decision, numbers, verdict: decide(decision, numbers) })

/** The numbers of a period beside those of the one before, under their names. */
export const beside = <Numbers extends Readonly<Record<string, number>>>(now: Numbers, before: Numbers) => ({
  ...now,
  ...(Object.fromEntries(Object.entries(before).map(([name, number]) => [`${name} before`, number])) as {
    readonly [Name in Extract<keyof Numbers, string> as `${Name} before`]: number
  }),
})

function holds<Name extends string>([left, is, right]: Test<Name>, numbers: Readonly<Record<Name, number>>): boolean {
  const valuesOf = (quantity: Quantity<Name>) =>
    factorsOf(quantity).map((factor) => (typeof factor === "number" ? factor : numbers[factor]))
  const order = compareProducts(valuesOf(left), valuesOf(right))
  switch (is) {
    case "=":
      return order === 0
    case "<":
      return order < 0
    case ">":
      return order > 0
    case ">=":
      return order >= 0
  }
}

/** What is multiplied. */
const factorsOf = <Name extends string>(quantity: Quantity<Name>): readonly (Name | number)[] =>
  typeof quantity === "object" ? quantity : [quantity]
