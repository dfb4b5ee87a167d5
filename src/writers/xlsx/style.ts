import type { Style } from "../../excel/book.ts"

/** Variants of a style, each made once: the writer takes the same value for the same style, and a report has ten thousands of cells. */
const made = new WeakMap<Style, Map<string, Style>>()

/** The style with `change`; `name` stands for the change, so that the same style changed in the same way is the same value. */
export function variant(style: Style, name: string, change: Style): Style {
  const own = made.get(style) ?? new Map<string, Style>()
  made.set(style, own)
  const known = own.get(name) ?? { ...style, ...change }
  own.set(name, known)
  return known
}
