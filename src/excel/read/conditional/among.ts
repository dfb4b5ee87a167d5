import type { Value } from "../../formula/evaluate.ts"
import { isOff, isOn, type Tag } from "../xml.ts"

/** Where among all values of its ranges a rule looks for a cell's: the first or last so many, above or below their mean. */
export type Rank = Readonly<ReturnType<typeof rankOf>>

export const rankOf = (tag: Tag) => ({
  first: Number(tag.get("rank") ?? 10),
  percent: isOn(tag.get("percent")),
  bottom: isOn(tag.get("bottom")),
  below: isOff(tag.get("aboveAverage")),
  equal: isOn(tag.get("equalAverage")),
  /** So many standard deviations away from the mean. */
  deviations: Number(tag.get("stdDev") ?? 0),
})

/** Texts are the same whatever their case, as Excel has it. */
const keyOf = (value: Value): string =>
  typeof value === "number" ? `n${value}` : typeof value === "string" ? `t${value.toLowerCase()}` : `o${String(value)}`

/** Conditions that ask a value's place among others. */
export const ofPlace: ReadonlySet<string> = new Set(["duplicateValues", "uniqueValues", "top10", "aboveAverage"])

/** That of the values alone: the smaller of the two that programs take, so that what either hides is told. */
const deviation = (numbers: readonly number[], mean: number): number =>
  Math.sqrt(numbers.reduce((so, one) => so + (one - mean) ** 2, 0) / numbers.length)

const isBeyond = (apart: number, least: number, equal: boolean): boolean =>
  equal ? apart >= least - Math.abs(least) * 1e-9 : apart > least

/** Whether a value meets such a condition among these; undefined where that cannot be told. */
export function amongValues(
  condition: string,
  rank: Rank,
  values: readonly Value[],
): (own: Value) => boolean | undefined {
  if (condition === "duplicateValues" || condition === "uniqueValues") {
    const times = new Map<string, number>()
    for (const value of values) times.set(keyOf(value), (times.get(keyOf(value)) ?? 0) + 1)
    return (own) => (times.get(keyOf(own)) ?? 0) > 1 === (condition === "duplicateValues")
  }
  const numbers = values.filter((value) => typeof value === "number")
  const [count, sign] = [numbers.length, rank.bottom || rank.below ? -1 : 1]
  if (count === 0) return () => undefined
  if (condition === "aboveAverage") {
    const mean = numbers.reduce((so, one) => so + one, 0) / count
    const far = rank.deviations * deviation(numbers, mean)
    return (own) => typeof own === "number" && isBeyond(sign * (own - mean), far, rank.equal || far > 0)
  }
  const first = Math.max(1, rank.percent ? Math.floor((count * rank.first) / 100) : rank.first)
  const last = [...numbers].sort((a, b) => sign * (b - a))[Math.min(first, count) - 1] ?? 0
  return (own) => typeof own === "number" && sign * own >= sign * last
}
