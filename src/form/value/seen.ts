// What a person sees of a cell's text: its pieces, and the marks of footnotes that belong to nothing.
import type { Cell, Mark, Piece } from "../../model/workbook.ts"

const above: Readonly<Record<string, string>> = {
  ...{ "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹" },
  ...{ "+": "⁺", "-": "⁻", "(": "⁽", ")": "⁾" },
}
const below: Readonly<Record<string, string>> = {
  ...{ "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉" },
}
const ordinary = new Map([...Object.entries(above), ...Object.entries(below)].map(([plain, small]) => [small, plain]))

const inSmall = (text: string, letters: Readonly<Record<string, string>>, sign: string): string => {
  const trimmed = text.trim()
  const small = [...trimmed].map((letter) => letters[letter])
  return small.includes(undefined) ? `${sign}(${trimmed})` : small.join("")
}

const ways: Readonly<Record<Mark, (text: string) => string>> = {
  struck: (text) => text.replace(text.trim(), (inner) => `~~${inner}~~`),
  raised: (text) => inSmall(text, above, "^"),
  lowered: (text) => inSmall(text, below, "_"),
  unseen: (text) => `[${text.trim()}]`,
  pictured: (text) => `[${text.trim()}]`,
}

/** A piece of text as one line of signs shows it: `12¹`, `~~9~~`, `m^(a)`, `[3]` for what cannot be seen. */
const markedPiece = ({ text, mark }: Piece): string => (mark === null || text.trim() === "" ? text : ways[mark](text))

/** A cell's text with its marks; as it is where it has none. */
export function markedText({ look }: Pick<Cell, "look">, text: string): string {
  if (look?.pieces) return look.pieces.map(markedPiece).join("")
  return look?.mark === "struck" && text.trim() !== "" ? markedPiece({ text, mark: "struck" }) : text
}

/** What is left of a text without its pieces that stand otherwise; null where nothing is, or where there are none. */
export function plainPart({ look }: Pick<Cell, "look">, left: readonly (Mark | null)[] = [null]): string | null {
  if (!look?.pieces) return null
  const text = look.pieces.flatMap((piece) => (left.includes(piece.mark) ? piece.text : [])).join("")
  return text.trim() === "" ? null : text
}

/** A mark that points to a footnote, at the end of a word: `¹`, `⁽²⁾`, `*`, `(1)`, `[2]`, `†`. */
const footnote = /\s*(?:[⁰¹²³⁴-⁹⁺⁻⁽⁾₀-₉ᵃ-ᶻ]{1,4}|[*†‡]{1,4}|[([](?:\d{1,2}|[*]{1,3}|[a-zA-Z])[)\]])$/u

/** A text without the marks of footnotes at its end. Only the end is looked at, however long the text is. */
export function withoutFootnote(text: string): string {
  let bare = text.trimEnd()
  for (let turn = 0; turn < 3; turn++) {
    const end = bare.slice(-12)
    const at = end.search(footnote)
    if (at < 0 || bare.length - end.length + at === 0) break
    bare = bare.slice(0, bare.length - end.length + at)
  }
  return bare
}

/** A numeral with the mark of a footnote behind it: the numeral, and what the two would make together; null for any other text. */
export function numeralWithMark(text: string): { readonly numeral: string; readonly joined: string | null } | null {
  const numeral = withoutFootnote(text)
  if (numeral === text.trimEnd() || !/\d$/.test(numeral)) return null
  const mark = text.slice(numeral.length).trim()
  const digits = [...mark].map((sign) => ordinary.get(sign) ?? "").join("")
  return { numeral, joined: /^\d+$/.test(digits) && digits.length === mark.length ? `${numeral}${digits}` : null }
}
