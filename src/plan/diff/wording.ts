import type { Bilingual } from "../../model/words.ts"
import { type Change, type ChangeKind, change, changed, type Effect, fromTo, type Of, type Value } from "./change.ts"

/** Properties that many items have, as people call them. */
const common = {
  name: { vi: "tên", en: "the name" },
  text: { vi: "nội dung", en: "the text" },
  short: { vi: "tên ngắn", en: "the short name" },
  clause: { vi: "chỗ trong văn bản", en: "the clause" },
  reading: { vi: "cách hiểu", en: "the reading" },
}

/** A property that is wording alone: its key in the file, what people call it, and how it reads where it is not text itself. */
export type Property<T> =
  | (keyof typeof common & keyof T)
  | readonly [key: keyof T & string, vi: string, en: string]
  | readonly [key: string | readonly [], vi: string, en: string, of: (item: T) => Value]

function read<T>(property: Property<T>) {
  if (typeof property === "string")
    return { key: property, name: common[property], of: (item: T) => item[property] as Value }
  const [key, vi, en, of = (item: T) => item[key as keyof T] as Value] = property
  return { key, name: { vi, en }, of }
}

/** Each property that is another one now, as a change of its own. */
export const redone = <T>(
  item: Of,
  kind: ChangeKind,
  effect: Effect,
  old: T,
  now: T,
  properties: readonly Property<T>[],
): Change[] =>
  properties.map(read).flatMap(({ key, name, of }) => changed(item, kind, key, name, of(old), of(now), effect))

/** One finding an item for all that is only worded otherwise. */
export function wording<T>(item: Of, old: T, now: T, properties: readonly Property<T>[]): Change[] {
  const changed = properties.map(read).filter(({ of }) => of(old) !== of(now))
  const [first] = changed
  if (!first) return []
  const words = changed.map(({ name, of }) => fromTo(name, of(old), of(now)))
  const said: Bilingual = { vi: words.map(({ vi }) => vi).join("; "), en: words.map(({ en }) => en).join("; ") }
  return [change(item, "text-changed", first.key, said)]
}
