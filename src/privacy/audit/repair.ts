import { type Assignment, agrees, lacking, type Relation, type System } from "./system.ts"

/** So many choices are tried: what is not found by then counts as impossible. */
const mostSteps = 2_000

/**
 * Numbers that agree with everything known, as near as can be to the given ones, of which those in `fixed` stay as they are. null: none found. One relation that
 * does not hold is mended at a time, by one more number; the search is bounded, so that it may miss numbers that exist, and never gives any that do not.
 */
export function repair(
  system: System,
  numbers: Assignment,
  fixed: ReadonlySet<number>,
  mostChanges: number,
): Assignment | null {
  let steps = 0
  const go = (now: readonly number[], held: ReadonlySet<number>, changes: number): Assignment | null => {
    const broken = system.relations.find((relation) => lacking(relation, now) !== 0)
    if (broken === undefined) return agrees(system, now) ? now : null
    if (changes === mostChanges) return null
    const lack = lacking(broken, now)
    for (const [at, times] of broken.terms) {
      if (held.has(at)) continue
      if (++steps > mostSteps) return null
      const from = now[at] ?? 0
      const to = within(system, at, from + Math.sign(lack / times) * Math.ceil(Math.abs(lack / times)))
      if (to === from || !isHelpful(broken, now, at, to)) continue
      const found = go(now.with(at, to), new Set(held).add(at), changes + 1)
      if (found !== null) return found
    }
    return null
  }
  const start = numbers.map((number, at) => (fixed.has(at) ? number : within(system, at, number)))
  return go(start, fixed, 0)
}

function within({ unknowns }: System, at: number, number: number): number {
  const { least = 0, most = 0 } = unknowns[at] ?? {}
  return Math.min(most, Math.max(least, number))
}

/** A step that overshoots an equation helps nobody. */
const isHelpful = (broken: Relation, now: Assignment, at: number, to: number): boolean =>
  Math.abs(lacking(broken, now.with(at, to))) < Math.abs(lacking(broken, now))
