import type { CellValue } from "../../model/workbook.ts"
import { unescapeText, withoutHeaps } from "./escape.ts"
import type { RichText } from "./rich-text.ts"
import type { Style } from "./styles.ts"

/** A `<c>` as it is written. */
export interface RawCell {
  /** Its `t`. */
  readonly type: string
  readonly style: Style
  value: string | null
  /** Text of its formula; "" for one that is not written out; null for none. */
  formula: string | null
  /** The group of a shared formula. */
  shared: string | null
  /** The formula's text as far as it has been read. */
  master: string
  inline: RichText | null
}

export interface ReadValue {
  readonly value: CellValue
  /** The font that the text's own runs name. */
  readonly font: string | null
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

const text = (found: string): ReadValue => ({ value: { kind: "text", text: withoutHeaps(found) }, font: null })

/** What stands in a number's place and is none is kept as text: it can be shown, and is never taken for a number. */
function number(written: string): ReadValue {
  const trimmed = written.trim()
  const value = decimal.test(trimmed) ? Number(trimmed) : Number.NaN
  return Number.isFinite(value) ? { value: { kind: "number", number: value }, font: null } : text(written)
}

/** What a cell holds; `null` for nothing; `missing-string` when the table of shared strings does not have its string. */
export function cellValue(raw: RawCell, strings: readonly RichText[]): ReadValue | "missing-string" | null {
  const { type, value, formula, inline } = raw
  if (inline !== null && value === null) return { value: { kind: "text", text: inline.text }, font: inline.font }
  if (value === null || (value.trim() === "" && type !== "str"))
    return formula === null ? null : { value: { kind: "none" }, font: null }
  switch (type) {
    case "s": {
      const shared = /^\s*\d+\s*$/.test(value) ? strings[Number(value)] : undefined
      return shared ? { value: { kind: "text", text: shared.text }, font: shared.font } : "missing-string"
    }
    case "str":
    case "inlineStr":
      return text(unescapeText(value))
    case "b":
      return { value: { kind: "boolean", boolean: /^\s*(?:1|true)\s*$/i.test(value) }, font: null }
    case "e":
      return { value: { kind: "error", error: withoutHeaps(value.trim()) }, font: null }
    case "d":
      return { value: { kind: "iso-date", text: withoutHeaps(value.trim()) }, font: null }
    default:
      return number(value)
  }
}
