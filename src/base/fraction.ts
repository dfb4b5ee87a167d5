// Exact arithmetic on what people enter: whole counts, and decimals as they are written. Nothing here rounds.

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

/** The exact sum of decimals as they are written: 0.1 and 0.2 make 0.3. */
export function sum(values: readonly number[]): number {
  const terms = values.map(decimal)
  const scale = Math.max(0, ...terms.map((term) => term.scale))
  const total = terms.reduce((so, term) => so + rescale(term, scale), 0n)
  const text = (total < 0n ? -total : total).toString().padStart(scale + 1, "0")
  const whole = text.slice(0, text.length - scale)
  return Number(`${total < 0n ? "-" : ""}${whole}${scale > 0 ? `.${text.slice(-scale)}` : ""}`)
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

/** n of d as a percentage **truncated** to one decimal, as text with a point: 1999/2000 is `"99.9"`. d is above 0, n at least 0. */
export function percentOf(n: number, d: number): string {
  const tenths = (1000n * BigInt(n)) / BigInt(d)
  return `${tenths / 10n}.${tenths % 10n}`
}

/** How far the printed percentage of n/d lies from `percent`, in points without a sign: what a reader gets who subtracts the two. */
export function pointsFrom(n: number, d: number, percent: string): string {
  const [printed, target] = aligned(percentOf(n, d), percent)
  const scale = Math.max(1, decimal(percent).scale)
  const gap = (printed > target ? printed - target : target - printed).toString().padStart(scale + 1, "0")
  return `${gap.slice(0, -scale)}.${gap.slice(-scale)}`
}

/** -1, 0 or 1, comparing decimals as they are written. */
export function compareDecimals(left: number | string, right: number | string): -1 | 0 | 1 {
  const [a, b] = aligned(left, right)
  return a < b ? -1 : a > b ? 1 : 0
}

/** A number as a cell shows it: float noise beyond 15 significant digits rounded away. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(15))
