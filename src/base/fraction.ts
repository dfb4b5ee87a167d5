// Exact arithmetic on what people enter: whole counts, and decimals as they are written. Only a printed percentage is rounded.

interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

function decimal(value: number | string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(value))
  if (!match) throw new RangeError(`not a finite decimal: ${value}`)
  const [, sign, whole, fraction = "", exponent = "0"] = match
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(`${sign}${whole}${fraction}`)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

const rescale = (value: Decimal, scale: number): bigint => value.digits * 10n ** BigInt(scale - value.scale)

function aligned(left: number | string, right: number | string): [bigint, bigint] {
  const [a, b] = [decimal(left), decimal(right)]
  const scale = Math.max(a.scale, b.scale)
  return [rescale(a, scale), rescale(b, scale)]
}

const printed = ({ digits, scale }: Decimal): string => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0")
  const whole = text.slice(0, text.length - scale)
  return `${digits < 0n ? "-" : ""}${whole}${scale > 0 ? `.${text.slice(-scale)}` : ""}`
}

/** The exact sum of decimals as they are written: 0.1 and 0.2 make 0.3. */
export function sum(values: readonly number[]): number {
  const terms = values.map(decimal)
  const scale = Math.max(0, ...terms.map((term) => term.scale))
  return Number(printed({ digits: terms.reduce((so, term) => so + rescale(term, scale), 0n), scale }))
}

/** The exact product of two decimals, as text. */
export function product(left: number | string, right: number | string): string {
  const [a, b] = [decimal(left), decimal(right)]
  return printed({ digits: a.digits * b.digits, scale: a.scale + b.scale })
}

/** The exact product of decimals as they are written: 0.1 times 0.2 is 0.02. */
function productOf(factors: readonly (number | string)[]): Decimal {
  const terms = factors.map(decimal)
  return {
    digits: terms.reduce((so, { digits }) => so * digits, 1n),
    scale: terms.reduce((so, { scale }) => so + scale, 0),
  }
}

/** -1, 0 or 1, comparing the exact products of decimals. */
export function compareProducts(left: readonly (number | string)[], right: readonly (number | string)[]): -1 | 0 | 1 {
  const [a, b] = [productOf(left), productOf(right)]
  const scale = Math.max(a.scale, b.scale)
  const [one, other] = [rescale(a, scale), rescale(b, scale)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** The exact product of decimals, as a number. */
export function times(...factors: readonly number[]): number {
  const { digits, scale } = productOf(factors)
  return Number(`${digits}e-${scale}`)
}

/** By how much one decimal is above another. */
export const above = (one: number, other: number): number => sum([one, -other])

/** Exactly `per·n ≥ at·d`. `at` is a decimal as text: `"85"`, `"99.5"`; `per` is 100 of a percentage. */
const reaches = (n: number, d: number, at: string, per: number): boolean => compareProducts([per, n], [at, d]) >= 0

/** Does n of d reach that percentage? */
export const reachesPercent = (n: number, d: number, percent: string): boolean => reaches(n, d, percent, 100)

/** How many more than n it takes for that percentage of d to be reached, in steps of their last decimal; 0 where it is. */
export function lackingTo(n: number, d: number, percent: string): number {
  const target = decimal(percent)
  const scale = Math.max(decimal(n).scale, decimal(d).scale)
  const whole = 100n * 10n ** BigInt(target.scale)
  const least = (target.digits * rescale(decimal(d), scale) + whole - 1n) / whole
  return Math.max(0, above(Number(`${least}e-${scale}`), n))
}

/** Is n1/d1 strictly above n2/d2, by cross-multiplication? Both denominators are positive. */
export const aboveRatio = (n1: number, d1: number, n2: number, d2: number): boolean =>
  compareProducts([n1, d2], [n2, d1]) > 0

/** n of d, times `per`, with so many decimals, as text with a point. */
function written(n: number, d: number, places: number, round: "half-up" | "down", per: number): string {
  const [top, bottom] = aligned(n, d)
  const many = top * BigInt(per) * 10n ** BigInt(places)
  const digits = (round === "down" ? many / bottom : (2n * many + bottom) / (2n * bottom))
    .toString()
    .padStart(places + 1, "0")
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** A figure that counts: one to be reached, or one that must not be passed. */
export interface Line {
  readonly at: string
  readonly is: "least" | "most"
}

/** Does a figure that is printed so stand on its own side of every line? */
const keepsSides = (n: number, d: number, printed: string, lines: readonly Line[], per: number): boolean =>
  lines.every(({ at, is }) =>
    is === "least"
      ? reaches(n, d, at, per) === compareDecimals(printed, at) >= 0
      : compareProducts([per, n], [at, d]) > 0 === compareDecimals(printed, at) > 0,
  )

/**
 * n of d, times `per`, as text with a point: **rounded** half up to so many decimals, but never across a line that counts. Where rounding would
 * cross one it has as many decimals, truncated, as keep it on its side. d is above 0, n at least 0.
 */
export function quotientOf(n: number, d: number, per: number, lines: readonly Line[], least: number): string {
  const sound = (printed: string) => keepsSides(n, d, printed, lines, per)
  const rounded = written(n, d, least, "half-up", per)
  if (sound(rounded)) return rounded
  for (let places = least + 1; ; places++) {
    const truncated = written(n, d, places, "down", per)
    if (sound(written(n, d, places, "half-up", per)) && sound(truncated)) return truncated
  }
}

/**
 * n of d as a percentage: rounded to one decimal, never across 100 or the target (a least, as text, or a most): 1999/2000 is `"99.95"`.
 * `least`: the decimals that it has at least.
 */
export function percentOf(n: number, d: number, target: string | Line | null = null, least = 1): string {
  const whole: Line = { at: "100", is: "least" }
  const line: Line | null = typeof target === "string" ? { at: target, is: "least" } : target
  return quotientOf(n, d, 100, line === null ? [whole] : [whole, line], least)
}

/** Two shares that are compared with each other: where they differ, with as many decimals as show it. */
export function percentsCompared(
  [n1, d1]: readonly [number, number],
  [n2, d2]: readonly [number, number],
): readonly [string, string] {
  let places = 1
  const same = () => written(n1, d1, places, "half-up", 100) === written(n2, d2, places, "half-up", 100)
  if (aboveRatio(n1, d1, n2, d2) || aboveRatio(n2, d2, n1, d1)) while (same()) places++
  return [percentOf(n1, d1, null, places), percentOf(n2, d2, null, places)]
}

/** A share, and the target beside which it is printed. */
export interface ShareBeside {
  readonly n: number
  readonly d: number
  readonly target: string | Line | null
}

/** Two shares side by side, each beside its own target: equal ones print alike, of others the larger one as the larger one. */
export function percentsBeside(one: ShareBeside, other: ShareBeside): readonly [string, string] {
  const order = aboveRatio(one.n, one.d, other.n, other.d) ? 1 : aboveRatio(other.n, other.d, one.n, one.d) ? -1 : 0
  for (let places = 1; ; places++) {
    const first = percentOf(one.n, one.d, one.target, places)
    const second = percentOf(other.n, other.d, other.target, places)
    if (compareDecimals(first, second) === order) return [first, second]
  }
}

/** -1, 0 or 1, comparing decimals as they are written. */
export function compareDecimals(left: number | string, right: number | string): -1 | 0 | 1 {
  const [a, b] = aligned(left, right)
  return a < b ? -1 : a > b ? 1 : 0
}

/** How many decimals a number is written with: 7.25 has two. */
export const decimalsOf = (value: number): number => Math.max(0, decimal(value).scale)

/** A number as a cell shows it: float noise beyond 15 significant digits rounded away. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(15))
