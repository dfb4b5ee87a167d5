import type { Reference, Token } from "./tokens.ts"

/** What an expression comes to; null is a blank cell, `error` any error. Undefined: nobody can tell from here. */
export type Value = number | string | boolean | null | { readonly kind: "error" }
export type Known = Value | undefined

const failed: Value = { kind: "error" }
const isError = (value: Known): boolean => typeof value === "object" && value !== null

/** Functions of one value that the conditions of offices are made of. */
const functions: Readonly<Record<string, (value: Value) => Known>> = {
  ISBLANK: (value) => value === null,
  ISNUMBER: (value) => typeof value === "number",
  ISTEXT: (value) => typeof value === "string",
  ISNONTEXT: (value) => typeof value !== "string",
  ISERROR: isError,
  ISERR: isError,
  ISNA: isError,
  LEN: (value) => String(value ?? "").length,
  N: (value) => (typeof value === "number" ? value : 0),
  TRIM: (value) => String(value ?? "").trim(),
  ABS: (value) => (typeof value === "number" ? Math.abs(value) : undefined),
  NOT: (value) => !holds(value),
}

/** Does it hold? Undefined where nobody can tell. */
export const holds = (value: Known): boolean | undefined =>
  typeof value === "boolean" ? value : typeof value === "number" ? value !== 0 : value === null ? false : undefined

/** Numbers before texts before truths, as Excel orders them; texts in any case. */
export function compared(sign: string, a: Value, b: Value): Known {
  if (isError(a) || isError(b)) return failed
  const [left, right] = [likeOther(a, b), likeOther(b, a)]
  const rank = (value: Value) => ["number", "string", "boolean"].indexOf(typeof value)
  const order =
    rank(left) - rank(right) ||
    (typeof left === "string" && typeof right === "string"
      ? left.toLowerCase() < right.toLowerCase()
        ? -1
        : Number(left.toLowerCase() !== right.toLowerCase())
      : Number(left) - Number(right))
  const holds: Readonly<Record<string, boolean>> = {
    ...{ "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 },
  }
  return holds[sign]
}

/** A blank is what stands at the other side of it: 0, or an empty text. */
const likeOther = (value: Value, other: Value): Value =>
  value !== null ? value : typeof other === "string" ? "" : typeof other === "boolean" ? false : 0

function reckoned(sign: string, a: Value, b: Value): Known {
  if (isError(a) || isError(b)) return failed
  const [x, y] = [likeOther(a, 0), likeOther(b, 0)]
  if (sign === "&") return `${a ?? ""}${b ?? ""}`
  if (typeof x !== "number" || typeof y !== "number") return undefined
  return { "+": x + y, "-": x - y, "*": x * y, "/": y === 0 ? failed : x / y, "^": x ** y }[sign]
}

const strength: Readonly<Record<string, number>> = {
  ...{ "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5 },
}
const deepest = 50

/** What a formula comes to as far as it is made of numbers, texts, cells, signs and the plain functions of conditions. */
export function evaluate(formula: readonly Token[], cell: (reference: Reference) => Known): Known {
  let at = 0
  const isSign = (sign: string): boolean => {
    const token = formula[at]
    return token?.kind === "sign" && token.sign === sign
  }
  const skip = (sign: string): boolean => isSign(sign) && ++at > 0

  const list = (depth: number): Known[] => {
    const values: Known[] = []
    if (skip(")")) return values
    do values.push(expression(0, depth))
    while (skip(",") || skip(";"))
    skip(")")
    return values
  }
  const call = (name: string, values: readonly Known[]): Known => {
    const [first] = values
    if (name === "TRUE" || name === "FALSE") return name === "TRUE"
    if (name === "AND" || name === "OR") {
      const truths = values.map(holds)
      if (truths.includes(name === "OR")) return name === "OR"
      return truths.includes(undefined) ? undefined : name === "AND"
    }
    if (name === "IF") {
      const test = holds(first)
      return test === undefined ? undefined : test ? values[1] : (values[2] ?? false)
    }
    return values.length === 1 && first !== undefined ? functions[name]?.(first) : undefined
  }
  const operand = (depth: number): Known => {
    const token = formula[at++]
    if (depth > deepest || token === undefined) return undefined
    if (token.kind === "number") return token.number
    if (token.kind === "text") return token.text
    if (token.kind === "reference") return cell(token.reference)
    if (token.kind === "name") {
      const name = token.name.toUpperCase().replace(/^_XLFN\./, "")
      return call(name, skip("(") ? list(depth + 1) : [])
    }
    if (token.kind === "sign" && token.sign === "(") {
      const inner = expression(0, depth + 1)
      return skip(")") ? inner : undefined
    }
    if (token.kind !== "sign" || !/^[-+]$/.test(token.sign)) return undefined
    const value = operand(depth + 1)
    return value === undefined ? undefined : reckoned(token.sign, 0, value)
  }
  const expression = (least: number, depth: number): Known => {
    let left = operand(depth)
    for (;;) {
      const token = formula[at]
      const power = token?.kind === "sign" ? strength[token.sign] : undefined
      if (token?.kind !== "sign" || power === undefined || power <= least || depth > deepest) return left
      at++
      const right = expression(power, depth + 1)
      if (left === undefined || right === undefined) left = undefined
      else left = power === 1 ? compared(token.sign, left, right) : reckoned(token.sign, left, right)
    }
  }
  const value = expression(0, 0)
  return at >= formula.length ? value : undefined
}
