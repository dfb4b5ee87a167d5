import type { Decision, Judged, Quantity, Test } from "../model/decision.ts"

/** What the table says of these numbers: the outcome of the first line that holds. Whole numbers of any size, exactly. */
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

function holds<Name extends string>([left, is, right]: Test<Name>, numbers: Readonly<Record<Name, number>>): boolean {
  const [a, b] = [productOf(left, numbers), productOf(right, numbers)]
  switch (is) {
    case "=":
      return a === b
    case "<":
      return a < b
    case ">":
      return a > b
    case ">=":
      return a >= b
  }
}

const productOf = <Name extends string>(quantity: Quantity<Name>, numbers: Readonly<Record<Name, number>>): bigint =>
  factorsOf(quantity).reduce((so, factor) => so * BigInt(typeof factor === "number" ? factor : numbers[factor]), 1n)

/** What is multiplied. */
export const factorsOf = <Name extends string>(quantity: Quantity<Name>): readonly (Name | number)[] =>
  typeof quantity === "object" ? quantity : [quantity]
