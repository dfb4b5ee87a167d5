import type { Address, Expression, ExpressionCall, ExpressionOperator } from "../model/table.ts"

// Expressions over cells, as short to write as the formulas that they become. A text stands for itself, an address for its cell.

export type Operand = Expression | Address | number | string | boolean

/** The operand as a tree. */
export function expression(operand: Operand): Expression {
  if (typeof operand === "number") return { kind: "number", number: operand }
  if (typeof operand === "string") return { kind: "text", text: operand }
  if (typeof operand === "boolean") return { kind: "truth", truth: operand }
  return "kind" in operand ? operand : { kind: "at", at: operand }
}

const call =
  (name: ExpressionCall) =>
  (...args: readonly Operand[]): Expression => ({ kind: "call", name, args: args.map(expression) })

const operation =
  (op: ExpressionOperator) =>
  (left: Operand, right: Operand): Expression => ({
    kind: "op",
    op,
    left: expression(left),
    right: expression(right),
  })

/** The same between each two of several. */
const chain =
  (op: ExpressionOperator) =>
  (first: Operand, ...others: readonly Operand[]): Expression =>
    others.reduce<Expression>((so, next) => operation(op)(so, next), expression(first))

export const when = (test: Operand, then: Operand, otherwise: Operand): Expression => call("if")(test, then, otherwise)
export const both = call("and")
export const either = call("or")
export const isNumber = call("is-number")
export const count = call("count")
export const countOf = (range: Operand, word: Operand): Expression => call("count-if")(range, word)
export const sumOf = call("sum")
export const round = (value: Operand, places: number): Expression => call("round")(value, places)
export const digits = (value: Operand, format: string): Expression => call("digits")(value, format)
export const begin = (text: Operand, length: number): Expression => call("begin")(text, length)
export const numberOr0 = (value: Operand): Expression => call("number-or-0")(value)
/** The sum of a range's numbers times their weights; words count for nothing. */
export const weighted = (weights: Operand, numbers: Operand): Expression => call("weighted")(weights, numbers)
/** How many of a range are so; `test` is 1 or 0 for each cell. */
export const howMany = (test: Operand): Expression => call("how-many")(test)

export const equal = operation("=")
export const differs = operation("<>")
export const below = operation("<")
export const atMost = operation("<=")
export const above = operation(">")
export const atLeast = operation(">=")
export const minus = operation("-")
export const over = operation("/")
export const joined = chain("&")
export const times = chain("*")

/** The sum of terms one by one; of none 0. */
export const added = (terms: readonly Operand[]): Expression => {
  const [first = 0, ...others] = terms
  return chain("+")(first, ...others)
}

/** The cells from the first to the last of those that stand side by side. */
export function range(addresses: readonly Address[]): Expression {
  const [first, last] = [addresses[0], addresses.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError("a range has a cell at least")
  return addresses.length === 1 ? expression(first) : { kind: "range", from: first, until: last }
}

/** What stands where there is no number. */
export const blank = expression("–")

/** A target with more than one decimal needs more than a formula of one line. */
export const isPlain = (target: string | null): boolean => (target?.split(".")[1]?.length ?? 0) <= 1

/** n of d as a percentage, as a fraction, as `percentOf` prints it beside a plain target: 1999 of 2000 is 0.9995. */
export const share = (n: Operand, d: Operand, target: string | null = null, least: Operand = 1): Expression => ({
  kind: "share",
  n: expression(n),
  d: expression(d),
  target,
  least: expression(least),
})

/** The decimals with which two shares that differ print differently; see `percentsCompared`. */
export const placesApart = ([n, d]: readonly [Operand, Operand], [m, e]: readonly [Operand, Operand]): Expression => ({
  kind: "places-apart",
  n: expression(n),
  d: expression(d),
  than: { n: expression(m), d: expression(e) },
})

/** A share as it is printed, with the decimal point of the reader's program. */
export const printedShare = (share: Operand): Expression => ({ kind: "printed-share", share: expression(share) })

/** A number with so many decimals, its thousands apart as the reader's program has them. */
export const fixed = (value: Operand, places: number): Expression => call("fixed")(value, places)
/** A whole count as it is printed. */
export const printedCount = (value: Operand): Expression => fixed(value, 0)
