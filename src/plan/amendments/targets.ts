import { isNode, type Node } from "../schema/routes.ts"
import type { Fields } from "./steps.ts"
import { below, type Origin, type Tree } from "./tree.ts"

/** A value as it is compared: a percentage may be written as a number or as a text. */
export const same = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === "number" ? String(one) : one))

/**
 * Milestones are set one by one, by their year: the others stay as they are. So are the floors of several measures. What is otherwise than before
 * has the amendment as its source.
 */
export function setTargets(tree: Tree, indicator: Node, given: unknown, origin: Origin, source: string): void {
  const was = indicator.targets
  if (Array.isArray(given) && Array.isArray(was)) setMilestones(tree, was, given, origin, source)
  else if (Array.isArray(given))
    tree.set(
      indicator,
      "targets",
      given.map((milestone) => goalFrom({}, milestone, source)),
      origin,
    )
  else if (isNode(given) && isNode(given.everyYear)) {
    const old = isNode(was) && isNode(was.everyYear) ? was.everyYear : {}
    const made = goalFrom(old, given.everyYear, source)
    if (made !== old) tree.set(indicator, "targets", { everyYear: made }, origin)
  } else tree.set(indicator, "targets", given, origin)
}

function setMilestones(tree: Tree, was: Node[], given: readonly Fields[], origin: Origin, source: string): void {
  for (const [i, milestone] of given.entries()) {
    const index = was.findIndex(({ by }) => by === milestone.by)
    const old = was[index]
    const made = goalFrom(old ?? {}, milestone, source)
    if (made === old) continue
    const written = tree.copyMap(made, below(origin, i))
    const later = was.findIndex(({ by }) => Number(by) > Number(milestone.by))
    if (old !== undefined) was.splice(index, 1, written)
    else was.splice(later < 0 ? was.length : later, 0, written)
  }
}

/** A goal as it was, with what is asked otherwise; the old one where nothing is. */
function goalFrom(old: Node, asked: Fields, source: string): Fields {
  const floors = isNode(old.atLeast) && isNode(asked.atLeast) ? { atLeast: { ...old.atLeast, ...asked.atLeast } } : {}
  const made = { ...old, ...asked, ...floors }
  return same(made) === same(old) ? old : { ...made, clause: asked.clause ?? source }
}
