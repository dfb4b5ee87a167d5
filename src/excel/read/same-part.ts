import type { Aside } from "../../model/workbook.ts"
import { limits } from "./limits.ts"
import type { Package } from "./package.ts"
import { keep } from "./texts/store.ts"

/** What was made of a part: the texts kept meanwhile, and what it cost of the file's bounds. */
interface Made<T> {
  readonly data: Uint8Array
  readonly value: T
  readonly texts: readonly Aside[]
  readonly inflated: number
  readonly parsed: number
}

/** Larger parts are some workbook's own. */
const largest = 64 * 1024
/** So many parts are remembered. */
const most = 64

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

/**
 * Remembers what was made of a part: programs write some parts (styles, themes) alike into every workbook, byte for byte, and those are neither
 * inflated nor parsed again. `make` depends on the part alone.
 */
export function samePart<T>(): (source: Package, name: string, make: () => T) => T {
  const known = new Map<string, Made<T>>()
  return (source, name, make) => {
    const { budget, texts } = source
    const entry = source.zip.find(name)
    if (entry === null || entry.data.length > largest) return make()
    const key = `${entry.method} ${entry.size} ${entry.crc} ${name}`
    const before = known.get(key)
    const fits =
      before !== undefined &&
      budget.inflated + before.inflated <= limits["inflated-bytes"] &&
      budget.parsed + before.parsed <= limits["xml-characters"]
    if (fits && isSame(before.data, entry.data)) {
      budget.inflated += before.inflated
      budget.parsed += before.parsed
      for (const text of before.texts) keep(texts, text)
      return before.value
    }
    const [inflated, parsed, kept] = [budget.inflated, budget.parsed, texts.asides.length]
    const value = make()
    if (texts.unread.has("beyond")) return value
    if (known.size >= most) known.clear()
    known.set(key, {
      data: entry.data.slice(),
      value,
      texts: texts.asides.slice(kept),
      inflated: budget.inflated - inflated,
      parsed: budget.parsed - parsed,
    })
    return value
  }
}
