import type { Plan, PlanChange } from "../../model/plan.ts"
import { type Change, isWithin } from "./change.ts"

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
export const names = (named: string, { item, itemKind, within }: Change): boolean =>
  named === item || (itemKind === "measure" && named === within[0])

/** The entry that accepts a change; null where none names it. */
export const acceptedBy = (change: Change, entries: readonly NewEntry[]): PlanChange | null =>
  entries.find(({ entry }) => entry.items.some((named) => names(named, change)))?.entry ?? null

/** Changes that a document has to order: at or above `obligations`. */
export const needsOrder = ({ level }: Change): boolean => isWithin(level, "obligations")

/** Items of new entries that nothing changed of. */
export const idleItems = (entries: readonly NewEntry[], changes: readonly Change[]) =>
  entries.flatMap(({ index, entry }) =>
    entry.items.flatMap((item, position) =>
      changes.some((change) => names(item, change)) ? [] : [{ index, position, item, revision: entry.revision }],
    ),
  )
