/** A number from 0 to below 1 that depends on nothing but its keys: the same sample for the same seed, in any order. */
export function draw(...keys: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const char of keys.join("|")) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** A whole number from `from` to `until`, both included. */
export const drawWhole = (from: number, until: number, ...keys: readonly (string | number)[]): number =>
  from + Math.floor(draw(...keys) * (until - from + 1))

/** One of several. */
export function drawOne<T>(items: readonly [T, ...T[]], ...keys: readonly (string | number)[]): T {
  return items[Math.floor(draw(...keys) * items.length)] ?? items[0]
}
