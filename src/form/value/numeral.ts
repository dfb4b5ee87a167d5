import { numberInWords } from "./numeral-words.ts"

/** How a numeral is written decides what it may mean: `1.234` is a thousand in a count, and a riddle where decimals are allowed. */
export interface Numeral {
  readonly shape: "whole" | "decimal" | "one-dot" | "one-comma" | "comma-groups"
  /** Digits with a point: `1234.5`. */
  readonly decimal: string
}

const shapes: readonly (readonly [RegExp, Numeral["shape"], (text: string) => string])[] = [
  [/^\d+$/, "whole", (text) => text],
  [/^[1-9]\d{0,2}(?: \d{3})+$/, "whole", (text) => text.replaceAll(" ", "")],
  [/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, "whole", (text) => text.replaceAll(".", "")],
  [/^[1-9]\d{0,2}\.\d{3}$/, "one-dot", (text) => text.replace(".", "")],
  [/^[1-9]\d{0,2},\d{3}$/, "one-comma", (text) => text.replace(",", "")],
  [/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, "comma-groups", (text) => text.replaceAll(",", "")],
  [/^\d+[.,]\d+$/, "decimal", (text) => text.replace(",", ".")],
  [/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/, "decimal", (text) => text.replaceAll(".", "").replace(",", ".")],
  [/^[1-9]\d{0,2}(?: \d{3})+[.,]\d+$/, "decimal", (text) => text.replaceAll(" ", "").replace(",", ".")],
]

/** Reads folded text that is a numeral and nothing else; null for any other. */
export function numeral(text: string): Numeral | null {
  for (const [pattern, shape, decimal] of shapes) if (pattern.test(text)) return { shape, decimal: decimal(text) }
  return null
}

/** Is the number kept exactly? A double holds whole numbers below 2^53, and 15 significant digits of others. */
export function isExact(decimal: string): boolean {
  if (!decimal.includes(".")) return Number.isSafeInteger(Number(decimal))
  return decimal.replace(".", "").replace(/^0+/, "").length <= 15
}

/** Takes off what may stand beside a numeral without changing it: the row's own unit, and the number in words or the unit in brackets.
 * Null when something else stands there, or when the words spell another number. `units` are folded. */
export function bareNumeral(text: string, units: readonly string[]): string | null {
  const bracket = /^([^()]+?) ?\(([^()]*)\) ?([^()]*)$/.exec(text)
  if (!bracket) return withoutUnit(text, units)
  const [, head = "", inside = "", tail = ""] = bracket
  if (tail !== "" && !units.includes(tail)) return null
  const bare = withoutUnit(head, units)
  const read = numeral(bare)
  const words = inside.trim()
  const agrees = units.includes(words) || (read !== null && spelt(words, units) === Number(read.decimal))
  return agrees ? bare : null
}

const spelt = (words: string, units: readonly string[]): number | null => numberInWords(withoutUnit(words, units))

function withoutUnit(text: string, units: readonly string[]): string {
  for (const unit of units)
    if (unit !== "" && text.endsWith(unit)) {
      const rest = text.slice(0, -unit.length)
      if (/[ \d]$/.test(rest)) return rest.trim()
    }
  return text
}
