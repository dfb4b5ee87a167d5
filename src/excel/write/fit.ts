// How high a row must be for its text: Times New Roman's widths, near enough, so that no line is cut and little room is lost.
import { memory } from "../../base/memory.ts"
import type { Style } from "../book.ts"

/** Widths in thousandths of the font size, by groups of characters. */
const groups: readonly (readonly [string, number])[] = [
  ["iljt.,;:'/|! ", 278],
  ["fr()[]-‘’I", 340],
  ["sJ", 389],
  ["acez“”", 444],
  ["SPF+=<>≥≤×", 565],
  ["LETZ", 611],
  ["BCR", 667],
  ["wADGHKNOQUVXYĐ", 722],
  ["m&", 778],
  ["%", 833],
  ["M", 889],
  ["W…", 1000],
]
const widths = new Map(groups.flatMap(([chars, width]) => [...chars].map((char): [string, number] => [char, width])))
const usual = 500

/** Fonts with Times New Roman's widths that lack Vietnamese take these letters from wider fonts; Times itself has `ư` and `ơ` wider, too. */
const isVietnamese = (char: string): boolean => /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1eff]/.test(char)
const borrowed = 1.32

/** What screens, printers and sheets made smaller add to a line by rounding. */
const [rounding, bolder] = [1.04, 1.12]

const letterWidth = (char: string): number => {
  const [base = char] = char.normalize("NFD")
  const width = widths.get(char) ?? widths.get(base) ?? usual
  return isVietnamese(char) ? width * borrowed : width
}

/** Points that a column of a width in characters has for text: the default font's digits are 6 points wide. */
const room = (width: number, indent: number): number => width * 6 - 4 - indent * 7

/** A mark takes no room of its own. */
const widthOfChar = (char: string): number => (/\p{M}/u.test(char) ? 0 : letterWidth(char))
const knownChars = new Map<string, number>()

function sumOf(text: string): number {
  let sum = 0
  for (const char of text.normalize("NFC")) {
    const width = knownChars.get(char) ?? widthOfChar(char)
    knownChars.set(char, width)
    sum += width
  }
  return sum
}
/** The same words come again and again, and every sheet is laid out twice. */
const sums = memory<number>()

const widthOf = (text: string, size: number, bold: boolean): number =>
  (sums(text, sumOf) / 1000) * size * (bold ? bolder : rounding)

/** Lines that `text` takes, wrapped at words, in a column `width` characters wide. */
export function linesFor(text: string, width: number, size: number, bold = false, indent = 0): number {
  const most = Math.max(size, room(width, indent))
  const space = widthOf(" ", size, bold)
  let lines = 0
  for (const paragraph of text.split("\n")) {
    lines += 1
    let used = 0
    for (const word of paragraph.split(" ")) {
      const long = widthOf(word, size, bold)
      if (used > 0 && used + space + long > most) {
        lines += 1
        used = 0
      }
      // A word longer than the line is broken where it must be.
      lines += Math.floor(long / most)
      used += (used > 0 ? space : 0) + (long % most)
    }
  }
  return lines
}

/** Height in points of a row with `text` in a column `width` characters wide, with a little air. */
export function heightFor(
  text: string,
  width: number,
  { size = 12, bold = false, indent = 0 }: Pick<Style, "size" | "bold" | "indent"> = {},
): number {
  const height = linesFor(text, width, size, bold, indent) * size * 1.2 + 6
  return Math.ceil(height * 4) / 4
}
