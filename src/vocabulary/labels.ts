import type { Lang } from "../model/words.ts"

type Labels<Key extends string> = Readonly<Record<Lang, Readonly<Record<Key, string>>>>

/** Labels in each language, from a list that has them side by side: Vietnamese, English. */
export function labels<Key extends string>(
  pairs: Readonly<Record<Key, readonly [vi: string, en: string, ...unknown[]]>>,
): Labels<Key> {
  return { vi: mapped(pairs, ([vi]) => vi), en: mapped(pairs, ([, en]) => en) }
}

/** The same keys, each with what `of` makes of its value. */
export const mapped = <Key extends string, From, To>(
  values: Readonly<Record<Key, From>>,
  of: (value: From) => To,
): Readonly<Record<Key, To>> =>
  Object.fromEntries(Object.entries<From>(values).map(([key, value]) => [key, of(value)])) as Record<Key, To>
