/** A percentage as a share of whole numbers: 84.5% is 845 of 1000. */
export function inWholes(percent: string): readonly [hundred: number, share: number] {
  const [whole = "", fraction = ""] = percent.split(".")
  return [100 * 10 ** fraction.length, Number(whole + fraction)]
}
