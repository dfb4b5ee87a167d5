import type { Change, Level, Of } from "./change.ts"
import { added, removed } from "./items.ts"

/** What is in one map and not in the other, and what is in both. */
export function matched<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>) {
  return {
    removed: [...before].filter(([id]) => !after.has(id)),
    added: [...after].filter(([id]) => !before.has(id)),
    kept: [...before].flatMap(([id, old]) => {
      const now = after.get(id)
      return now === undefined ? [] : [{ id, old, now }]
    }),
  }
}

/** How items of one kind are compared. */
export interface Comparing<T> {
  readonly of: (item: T) => Of
  /** What it breaks that one is gone, where no row of a form goes with it. */
  readonly level?: Level
  /** The rows of the forms that went, or came, with an item. */
  readonly gone?: (item: T) => readonly string[]
  readonly come?: (item: T) => readonly string[]
  /** Goes, or comes, with what holds it, and is told with that. */
  readonly wentAlong?: (item: T) => boolean
  readonly cameAlong?: (item: T) => boolean
  /** One that was added looks like one that is gone: was its id changed? */
  readonly alike?: (old: T, now: T) => boolean
  readonly kept: (old: T, now: T) => readonly Change[]
}

const none = () => []
const never = () => false

/** Items by their ids: those that are gone, those that are new, and what is told of those in both. */
export function comparedApart<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  how: Comparing<T>,
): { readonly ends: readonly Change[]; readonly kept: readonly Change[] } {
  const { of, level = "any", gone = none, come = none, wentAlong = never, cameAlong = never, alike = never } = how
  const { removed: old, added: fresh, kept } = matched(before, after)
  const renamed = (item: T) => fresh.find(([, now]) => alike(item, now))?.[0] ?? null
  return {
    ends: [
      ...old.flatMap(([, item]) => (wentAlong(item) ? [] : [removed(of(item), level, gone(item), renamed(item))])),
      ...fresh.flatMap(([, item]) => (cameAlong(item) ? [] : added(of(item), come(item)))),
    ],
    kept: kept.flatMap(({ old, now }) => how.kept(old, now)),
  }
}

export function compared<T>(...lists: Parameters<typeof comparedApart<T>>): Change[] {
  const { ends, kept } = comparedApart(...lists)
  return [...ends, ...kept]
}
