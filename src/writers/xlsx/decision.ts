import type { Quantity, Test } from "../../model/decision.ts"
import type { Expression, ExpressionOperator } from "../../model/table.ts"

type DecisionNode = Expression & { readonly kind: "decision" }

/** A decision as conditions within conditions, in the order of its lines. What is certain beforehand is not asked. */
export function conditions({ decision, numbers, words, decimals }: DecisionNode): Expression {
  const [...lines] = decision
  const printed = lines.flatMap(([tests, verdict]) => {
    const asked = tests.map((test) => testOf(test, numbers, decimals)).filter((test) => certain(test) !== true)
    return asked.some((test) => certain(test) === false) ? [] : [{ asked, text: words[verdict] }]
  })
  const last = printed.findIndex(({ asked }) => asked.length === 0)
  const before = printed.slice(0, last)
  return before.reduceRight<Expression>(
    (otherwise, { asked, text }) => call("if", all(asked), textOf(text), otherwise),
    textOf(printed[last]?.text ?? ""),
  )
}

const call = (name: "if" | "and" | "round", ...args: readonly Expression[]): Expression => ({
  kind: "call",
  name,
  args,
})
const textOf = (text: string): Expression => ({ kind: "text", text })
const operation = (op: ExpressionOperator, left: Expression, right: Expression): Expression => ({
  kind: "op",
  op,
  left,
  right,
})

const all = (tests: readonly Expression[]): Expression =>
  tests.length === 1 && tests[0] !== undefined ? tests[0] : call("and", ...tests)

function testOf([left, is, right]: Test<string>, numbers: DecisionNode["numbers"], decimals: boolean): Expression {
  const side = (quantity: Quantity<string>) => {
    const product = productOf(quantity, numbers)
    return decimals ? withoutNoise(product) : product
  }
  return operation(is, side(left), side(right))
}

/** Products of what has three decimals have six at most. */
const withoutNoise = (product: Expression): Expression =>
  product.kind === "number" ? product : call("round", product, { kind: "number", number: 6 })

function productOf(quantity: Quantity<string>, numbers: DecisionNode["numbers"]): Expression {
  const factors = (typeof quantity === "object" ? quantity : [quantity]).map((factor) => {
    const found = typeof factor === "number" ? ({ kind: "number", number: factor } as const) : numbers[factor]
    if (found === undefined) throw new RangeError(`a decision without its number: ${factor}`)
    return found
  })
  return factors.reduce((so, next) => operation("*", so, next))
}

/** Does a test between two numbers hold? null: it has to be asked. */
function certain(test: Expression): boolean | null {
  if (test.kind !== "op" || test.left.kind !== "number" || test.right.kind !== "number") return null
  const [left, right] = [test.left.number, test.right.number]
  return test.op === "="
    ? left === right
    : test.op === "<"
      ? left < right
      : test.op === ">"
        ? left > right
        : left >= right
}
