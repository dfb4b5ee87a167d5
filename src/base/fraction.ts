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

/** Exactly `100·n ≥ percent·d`: does n of d reach that percentage? `percent` is a decimal as text: `"85"`, `"99.5"`. */
export function reachesPercent(n: number, d: number, percent: string): boolean {
  const target = decimal(percent)
  return 100n * BigInt(n) * 10n ** BigInt(target.scale) >= target.digits * BigInt(d)
}

/** How many more than n it takes for that percentage of d to be reached; 0 where it is. */
export function lackingTo(n: number, d: number, percent: string): number {
  const target = decimal(percent)
  const whole = 100n * 10n ** BigInt(target.scale)
  const least = (target.digits * BigInt(d) + whole - 1n) / whole
  return Math.max(0, Number(least) - n)
}

/** Is n1/d1 strictly above n2/d2, by cross-multiplication? Both denominators are positive. */
export const aboveRatio = (n1: number, d1: number, n2: number, d2: number): boolean =>
  BigInt(n1) * BigInt(d2) > BigInt(n2) * BigInt(d1)

/** n of d in percent with so many decimals, as text with a point. */
function written(n: number, d: number, places: number, round: "half-up" | "down"): string {
  const [top, bottom] = [BigInt(n) * 10n ** BigInt(places + 2), BigInt(d)]
  const digits = (round === "down" ? top / bottom : (2n * top + bottom) / (2n * bottom))
    .toString()
    .padStart(places + 1, "0")
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** A percentage that counts: one to be reached, or one that must not be passed. */
export interface Line {
  readonly at: string
  readonly is: "least" | "most"
}

/** Exactly `100·n > percent·d`: does n of d pass that percentage? */
const passesPercent = (n: number, d: number, percent: string): boolean => {
  const line = decimal(percent)
  return 100n * BigInt(n) * 10n ** BigInt(line.scale) > line.digits * BigInt(d)
}

/** Does a share that is printed so stand on its own side of every line? */
const keepsSides = (n: number, d: number, printed: string, lines: readonly Line[]): boolean =>
  lines.every(({ at, is }) =>
    is === "least"
      ? reachesPercent(n, d, at) === compareDecimals(printed, at) >= 0
      : passesPercent(n, d, at) === compareDecimals(printed, at) > 0,
  )

/**
 * n of d as a percentage, as text with a point: **rounded** half up to one decimal, but never across a line that counts, which are 100
 * and the target (a least, as text, or a most). Where rounding would cross one it has as many decimals, truncated, as keep it on its side: 1999/2000 is `"99.95"`. d is
 * above 0, n at least 0; `least`: the decimals that it has at least.
 */
export function percentOf(n: number, d: number, target: string | Line | null = null, least = 1): string {
  const whole: Line = { at: "100", is: "least" }
  const line: Line | null = typeof target === "string" ? { at: target, is: "least" } : target
  const lines = line === null ? [whole] : [whole, line]
  const sound = (printed: string) => keepsSides(n, d, printed, lines)
  const rounded = written(n, d, least, "half-up")
  if (sound(rounded)) return rounded
  for (let places = least + 1; ; places++) {
    const truncated = written(n, d, places, "down")
    if (sound(written(n, d, places, "half-up")) && sound(truncated)) return truncated
  }
}

/** Two shares that are compared with each other: where they differ, with as many decimals as show it. */
export function percentsCompared(
  [n1, d1]: readonly [number, number],
  [n2, d2]: readonly [number, number],
): readonly [string, string] {
  let places = 1
  const same = () => written(n1, d1, places, "half-up") === written(n2, d2, places, "half-up")
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

/** A number as a cell shows it: float noise beyond 15 significant digits rounded away. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(15))
