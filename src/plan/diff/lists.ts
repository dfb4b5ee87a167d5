import type { Bilingual } from "../../model/words.ts"
import { type Change, change, type Level, type Of } from "./change.ts"

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

const listed = (rows: readonly string[], item: string): string => {
  const others = rows.filter((row) => row !== item)
  if (others.length === 0) return ""
  const few = others.slice(0, 4).join(", ")
  return others.length > 4 ? `${few}, … (${others.length})` : few
}

/**
 * An item that is gone, with the rows of the forms that went with it: where there are any, forms already issued have rows that nothing knows.
 * `renamed` is the item that was added and looks the same.
 */
export function removed(of: Of, level: Level, rows: readonly string[], renamed: string | null = null): Change {
  const along = listed(rows, of.item)
  const said: Bilingual = {
    vi: `bị bỏ${along === "" ? "" : `, cùng ${along}`}${renamed === null ? "" : `; có phải đã đổi mã thành “${renamed}”?`}`,
    en: `was removed${along === "" ? "" : `, with ${along}`}${renamed === null ? "" : `; was its id changed to “${renamed}”?`}`,
  }
  return change(of, "id-removed", [], said, { rows, level: rows.length > 0 ? "form" : level })
}

/** An item that is new. Where it brings rows, forms already issued lack them: that is a change of its own. */
export function added(of: Of, rows: readonly string[]): Change[] {
  const item = change(of, "item-added", [], { vi: "mới được thêm", en: "was added" })
  if (rows.length === 0) return [item]
  const list = listed(rows, of.item) || of.item
  const said = {
    vi: `biểu mẫu có thêm dòng ${list}; biểu mẫu đã phát hành thiếu các dòng này`,
    en: `forms have more rows (${list}); forms already issued lack them`,
  }
  return [item, change(of, "form-changed", [], said)]
}
