import type { UnitInPeriod } from "../model/period.ts"

/** A unit with what it is in, the nearest first: `thôn Bãi (xã Sóng)`; `more`: what it is in besides, such as its agency. */
export function unitInFull(
  { name, within = [] }: Pick<UnitInPeriod, "name" | "within">,
  more: readonly string[] = [],
): string {
  const uppers = [...within.map((upper) => upper.name), ...more]
  return uppers.length === 0 ? name : `${name} (${uppers.join(", ")})`
}
