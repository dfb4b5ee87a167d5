import { repair } from "./repair.ts"
import type { Assignment, System } from "./system.ts"

/** So many values must remain possible for each count that is left out. */
export const enoughValues = 3
/** How far from the first other values are looked for: signs span five numbers. */
const reach = 5

/** So many numbers are changed at most to make room for another value. */
const mostChanges = 8
/** So many assignments are searched from for a value, besides the first ones. */
const mostStarts = 4

/**
 * Does every unknown keep at least three possible values for a reader who knows the whole system? Only values are counted for which numbers were found that agree with
 * everything (and that `also` allows: that would have been published alike), so that what is called safe is safe. The search begins from the bounds, not from the truth: what it
 * decides a reader could have decided, and tells nothing.
 */
export function isSafe(system: System, also: (numbers: Assignment) => boolean = () => true): boolean {
  const seen = system.unknowns.map(() => new Set<number>())
  const found: Assignment[] = []
  const witness = (numbers: Assignment | null): boolean => {
    if (numbers === null || !also(numbers)) return false
    found.push(numbers)
    for (const [at, number] of numbers.entries()) seen[at]?.add(number)
    return true
  }
  const begins = beginsOf(system)
    .map((numbers) => repair(system, numbers, new Set(), 2 * numbers.length))
    .filter((numbers) => numbers !== null)
  const [start] = begins
  if (start === undefined) return false
  for (const begin of begins) witness(begin)
  return system.unknowns.every(({ least, most }, at) => {
    const values = seen[at] ?? new Set()
    for (const value of around(start[at] ?? 0)) {
      if (values.size >= enoughValues) return true
      if (value < least || value > most || values.has(value)) continue
      const starts = [...begins, ...found.slice(-mostStarts)]
      starts.some((from) => witness(repair(system, from.with(at, value), new Set([at]), mostChanges)))
    }
    return values.size >= enoughValues
  })
}

/** Where the search begins: in the middle of all bounds, at their least, with all small counts at their most. */
const beginsOf = ({ unknowns }: System): readonly Assignment[] => [
  unknowns.map(({ least, most }) => Math.floor((least + most) / 2)),
  unknowns.map(({ least }) => least),
  unknowns.map(({ least, most }) => (least === 0 ? most : least)),
]

/** The numbers around one, the nearest first. */
const around = (number: number): readonly number[] =>
  Array.from({ length: reach }, (_, i) => [number + i + 1, number - i - 1]).flat()
