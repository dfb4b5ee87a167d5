import { ownText } from "../../base/memory.ts"
import { type Colour, colourOf, unreadableSize } from "./colour.ts"
import { alignOf } from "./difference.ts"
import { unescapeText } from "./entities.ts"
import type { Theme } from "./theme.ts"
import { isOff, type Tag } from "./xml.ts"

export interface RichText {
  readonly text: string
  /** The font of the first run that names one. */
  readonly font: string | null
  /** Its runs, where one of them may look otherwise than the cell; empty for most. */
  readonly runs: readonly TextRun[]
  /** How it is to be read (furigana): not shown by most, and no part of the text. */
  readonly reading?: string
}

/** A run of a text, with what it says of its own look; null: it looks as its cell does. */
export interface TextRun {
  readonly text: string
  readonly own: RunLook | null
}

export interface RunLook {
  readonly struck: boolean
  readonly align: "raised" | "lowered" | null
  readonly colour: Colour
  readonly tiny: boolean
  readonly font: string | null
}

/** Fonts that have pictures, or the bars of a code, where others have letters and digits: a 5 in Wingdings is a folder. */
const pictures =
  /^@?(?:(?:wing|web)dings|marlett|(?:itc )?zapf ?dingbats|mt extra|ms outlook|bookshelf symbol|holidaypi|ms reference specialty|monotype sorts|(?:free )?3 of 9|code ?(?:128|39|93)|idautomation|libre barcode|adobe blank|c39|ean-?13)/i

/** Fonts whose digits are digits, and whose letters are Greek ones. */
const greek = /^@?symbol(?:ps|mt)?$/i

const isOfPictures = (font: string | null): boolean => font !== null && pictures.test(font)

/** Is what is seen of a text in this font another text? Of a single sign it is what was meant: a tick, a box. */
export const showsPictures = (font: string | null, text: string): boolean =>
  (isOfPictures(font) && /[\p{L}\p{N}]{2}|^\s*\p{N}/u.test(text)) ||
  (font !== null && greek.test(font) && /\p{L}{2}/u.test(text))

const unlike = ({ struck, align, colour, tiny, font }: RunLook): boolean =>
  struck || align !== null || colour !== null || tiny || isOfPictures(font)

/** Collects the text of one `<si>`, `<is>` or `<comment>`: its `<t>` elements, those of phonetic runs left out. */
export function richText(theme: Theme | null = null) {
  let [parts, reading, phonetic] = ["", "", false]
  let font: string | null = null
  let runs: TextRun[] = []
  // A run's own text is kept apart: cut from the whole, which grows with each, it would take time by the square.
  let run = ""
  let own: { -readonly [K in keyof RunLook]: RunLook[K] } | null = null
  return {
    open(name: string, tag: Tag): void {
      if (name === "rPh") phonetic = true
      else if (name === "r") run = ""
      else if (name === "rPr") own = { struck: false, align: null, colour: null, tiny: false, font: null }
      else if (name === "rFont") {
        font ??= tag.get("val") ?? null
        if (own !== null) own.font = tag.get("val") ?? null
      } else if (own !== null) {
        if (name === "strike") own.struck = !isOff(tag.get("val"))
        else if (name === "vertAlign") own.align = alignOf(tag.get("val"))
        else if (name === "color") own.colour = colourOf(tag, theme)
        else if (name === "sz") own.tiny = Number(tag.get("val")) <= unreadableSize
      }
    },
    close(name: string, text: string): void {
      if (name === "t" && phonetic) reading += text
      else if (name === "t") {
        parts += text
        run += text
      } else if (name === "rPh") phonetic = false
      else if (name === "r") {
        if (run !== "") runs.push({ text: unescapeText(run), own })
        own = null
      }
    },
    /** What was collected since the last time. */
    take(): RichText {
      // A run that says how it looks leaves the look of the cell behind, even where it says nothing in particular.
      const mixed = runs.some((run) => run.own !== null) && runs.some((run) => run.own === null)
      const kept = mixed || runs.some((run) => run.own !== null && unlike(run.own)) ? runs : []
      const read = reading === "" ? {} : { reading: ownText(unescapeText(reading)) }
      const found = { text: ownText(unescapeText(parts)), font, runs: kept, ...read }
      ;[parts, reading, phonetic, font, run, own] = ["", "", false, null, "", null]
      if (runs.length > 0) runs = []
      return found
    },
  }
}
