import type { Amendment, Plan, PlanChange } from "../../model/plan.ts"
import { type Change, isWithin } from "./change.ts"

/** The document that ordered changes: an entry of `changes:`, or an amendment. */
export interface Order {
  readonly decision: string
  readonly reason: string
  readonly items: readonly string[]
}

/** What came into force between two plans. */
const ordersBetween = (before: Plan, after: Plan): Order[] => [
  ...newEntries(before, after).map(({ entry }) => entry),
  ...newAmendments(before, after).map(({ number, reason, items }) => ({
    decision: number,
    reason,
    items: items.map(({ id }) => id),
  })),
]

/** The amendments that one plan has and the other has not. */
export const newAmendments = (before: Plan, after: Plan): Amendment[] =>
  after.amendments.filter(({ number }) => !before.amendments.some((known) => known.number === number))

/** Entries of `changes:` that are newer than the plan before, with their position in the list. */
export interface NewEntry {
  readonly index: number
  readonly entry: PlanChange
}

/** The entries that may accept changes: of a revision after the old one, and not after the new one. */
export const newEntries = (before: Plan, after: Plan): NewEntry[] =>
  after.changes
    .map((entry, index) => ({ index, entry }))
    .filter(({ entry }) => entry.revision > before.revision && entry.revision <= after.revision)

/** Does an entry's item name this change: the item itself, or the indicator of a measure? */
const names = (named: string, { item, itemKind, within }: Change): boolean =>
  named === item || (itemKind === "measure" && named === within[0])

/** The document that accepts a change; null where none names it. Of a plan that was only amended, what no amendment names follows from one of them. */
export function acceptedBy(change: Change, before: Plan, after: Plan): Order | null {
  const orders = ordersBetween(before, after)
  const naming = orders.find(({ items }) => items.some((named) => names(named, change)))
  return naming ?? (grewFrom(after, before) ? (orders.at(-1) ?? null) : null)
}

const grewFrom = ({ replaces }: Plan, before: Plan): boolean =>
  replaces !== null && (replaces.plan.sha256 === before.sha256 || grewFrom(replaces.plan, before))

/** Changes that a document has to order: at or above `obligations`. */
export const needsOrder = ({ level }: Change): boolean => isWithin(level, "obligations")

/** Items of new entries that nothing changed of. */
export const idleItems = (entries: readonly NewEntry[], changes: readonly Change[]) =>
  entries.flatMap(({ index, entry }) =>
    entry.items.flatMap((item, position) =>
      changes.some((change) => names(item, change)) ? [] : [{ index, position, item, revision: entry.revision }],
    ),
  )
