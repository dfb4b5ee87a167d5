import { withoutHeaps } from "../../base/text.ts"
import type { CellValue } from "../../model/workbook.ts"
import { unescapeText } from "./entities.ts"
import type { RichText, TextRun } from "./rich-text.ts"
import type { Style } from "./style.ts"

/** A `<c>` as it is written. */
export interface RawCell {
  /** Its `t`. */
  readonly type: string
  readonly style: Style
  value: string | null
  /** Its `vm`: a rich value, such as a picture placed in the cell, stands for the value. */
  readonly rich: string | null
  /** Text of its formula; "" for one that is not written out; null for none. */
  formula: string | null
  /** The group of a shared formula, and the cell that writes it out. */
  shared: string | null
  of: string | null
  inline: RichText | null
}

export interface ReadValue {
  readonly value: CellValue
  /** The font that the text's own runs name. */
  readonly font: string | null
  /** The text's runs, where one of them looks unlike the cell. */
  readonly runs: readonly TextRun[]
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

const plain = (value: CellValue): ReadValue => ({ value, font: null, runs: [] })
const text = (found: string): ReadValue => plain({ kind: "text", text: withoutHeaps(found) })
const rich = ({ text, font, runs }: RichText): ReadValue => ({ value: { kind: "text", text }, font, runs })

/** What stands in a number's place and is none is kept as text: it can be shown, and is never taken for a number. */
function number(written: string): ReadValue {
  const trimmed = written.trim()
  const value = decimal.test(trimmed) ? Number(trimmed) : Number.NaN
  return Number.isFinite(value) ? plain({ kind: "number", number: value }) : text(written)
}

/**
 * What a cell holds; `null` for nothing; `missing-string` when the table of shared strings does not have its string. Marks the strings `shown`.
 */
export function cellValue(
  raw: RawCell,
  strings: readonly RichText[],
  shown: Uint8Array,
): ReadValue | "missing-string" | null {
  const { type, value, formula, inline } = raw
  if (inline !== null && value === null) return rich(inline)
  if (value === null || (value.trim() === "" && type !== "str"))
    return formula === null ? null : plain({ kind: "none" })
  switch (type) {
    case "s": {
      const at = /^\s*\d+\s*$/.test(value) ? Number(value) : -1
      const shared = strings[at]
      if (shared === undefined) return "missing-string"
      shown[at] = 1
      return rich(shared)
    }
    case "str":
    case "inlineStr":
      return text(unescapeText(value))
    case "b":
      return plain({ kind: "boolean", boolean: /^\s*(?:1|true)\s*$/i.test(value) })
    case "e":
      return plain({ kind: "error", error: withoutHeaps(value.trim()) })
    case "d":
      return plain({ kind: "iso-date", text: withoutHeaps(value.trim()) })
    default:
      return number(value)
  }
}
