import type { Address, Expression, ExpressionCall, ExpressionOperator } from "../../model/table.ts"
import { conditions } from "./decision.ts"
import { placesApart, printedShare, quotient, share } from "./percent.ts"
import { type Places, placeOf } from "./places.ts"

/** The functions of a workbook; what is counted cell by cell is printed in its own way. */
const functions = {
  if: "IF",
  and: "AND",
  or: "OR",
  "is-number": "ISNUMBER",
  count: "COUNT",
  "count-if": "COUNTIF",
  sum: "SUM",
  "number-or-0": "N",
  round: "ROUND",
  digits: "TEXT",
  fixed: "FIXED",
  begin: "LEFT",
} as const satisfies Record<Exclude<ExpressionCall, "weighted" | "how-many">, string>

/** Which operators bind closer than others. */
const binding: Readonly<Record<ExpressionOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
}

/** The expression as a formula of a cell on `sheet`, without the leading `=`. */
export function formulaOf(expression: Expression, sheet: string, places: Places): string {
  const print = (one: Expression): string => {
    switch (one.kind) {
      case "number":
        return String(one.number)
      case "text":
        return quoted(one.text)
      case "truth":
        return one.truth ? "TRUE" : "FALSE"
      case "at":
        return reference(one.at, one.at, sheet, places)
      case "range":
        return reference(one.from, one.until, sheet, places)
      case "op":
        return `${within(one, one.left, print, false)}${one.op}${within(one, one.right, print, true)}`
      case "call":
        return callOf(one, print)
      case "decision":
        return print(conditions(one))
      case "share":
        return share(atom(one.n, print), atom(one.d, print), one.target, atom(one.least, print))
      case "quotient":
        return quotient(atom(one.n, print), atom(one.d, print), one)
      case "places-apart":
        return placesApart([atom(one.n, print), atom(one.d, print)], [atom(one.than.n, print), atom(one.than.d, print)])
      case "printed-share":
        return printedShare(atom(one.share, print))
    }
  }
  return print(expression)
}

type Print = (expression: Expression) => string

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** An operand that is read as one whatever stands beside it. */
const atom = (operand: Expression, print: Print): string =>
  operand.kind === "op" ? `(${print(operand)})` : print(operand)

/** An operand, in parentheses where it would be read otherwise without. */
function within({ op }: Expression & { kind: "op" }, operand: Expression, print: Print, right: boolean): string {
  if (operand.kind !== "op") return print(operand)
  const [own, inner] = [binding[op], binding[operand.op]]
  return inner < own || (right && inner === own) ? `(${print(operand)})` : print(operand)
}

function callOf({ name, args }: Expression & { kind: "call" }, print: Print): string {
  const [first, second] = args
  // Cell by cell over a range; of a single cell it is the product itself, in which `N` takes words for nothing.
  if (name === "how-many" && first !== undefined)
    return args.some(hasRange) ? `SUMPRODUCT(${print(first)})` : print(first)
  if (name === "weighted" && first !== undefined && second !== undefined)
    return args.some(hasRange) ? `SUMPRODUCT(${print(first)},${print(second)})` : `${print(first)}*N(${print(second)})`
  if (name === "how-many" || name === "weighted") throw new RangeError(`${name} needs its arguments`)
  return `${functions[name]}(${args.map(print).join(",")})`
}

function hasRange(expression: Expression): boolean {
  switch (expression.kind) {
    case "range":
      return true
    case "op":
      return hasRange(expression.left) || hasRange(expression.right)
    case "call":
      return expression.args.some(hasRange)
    default:
      return false
  }
}

/** `F9` on the same sheet, `'Số liệu'!F9:N9` on another. */
function reference(from: Address, until: Address, sheet: string, places: Places): string {
  const [first, last] = [from, until].map((address) => {
    const place = placeOf(places, address)
    if (place === null) throw new RangeError(`no cell ${address.table}, ${address.row}, ${address.column}`)
    return place
  })
  if (first === undefined || last === undefined || first.sheet !== last.sheet)
    throw new RangeError(`not a range of one sheet: ${from.table}, ${until.table}`)
  const cells = from === until ? first.cell : `${first.cell}:${last.cell}`
  return first.sheet === sheet ? cells : `'${first.sheet}'!${cells}`
}
