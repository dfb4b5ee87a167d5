import { ownText } from "../../base/memory.ts"
import { type Colour, colourOf, unreadableSize } from "./colour.ts"
import { unescapeText } from "./escape.ts"
import { isOfPictures } from "./picture-fonts.ts"
import type { Theme } from "./theme.ts"
import type { Attributes } from "./xml.ts"

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

/** Collects the text of one `<si>`, `<is>` or `<text>`: its `<t>` elements, those of phonetic runs left out. */
export interface RichTextCollector {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  /** What was collected since the last time. */
  readonly take: () => RichText
}

const isOn = (val: string | undefined): boolean => val !== "0" && val !== "false" && val !== "off"
export const alignOf = (val: string | undefined): RunLook["align"] =>
  val === "superscript" ? "raised" : val === "subscript" ? "lowered" : null

const unlike = ({ struck, align, colour, tiny, font }: RunLook): boolean =>
  struck || align !== null || colour !== null || tiny || isOfPictures(font)

export function richText(theme: Theme | null = null): RichTextCollector {
  let parts = ""
  let font: string | null = null
  let inText = false
  let phonetic = false
  let reading = ""
  let runs: TextRun[] = []
  // A run's own text is kept apart: cut from the whole, which grows with each, it would take time by the square.
  let run = ""
  let own: { -readonly [K in keyof RunLook]: RunLook[K] } | null = null
  return {
    open(name, attributes) {
      if (name === "t") inText = true
      else if (name === "rPh") phonetic = true
      else if (name === "r") run = ""
      else if (name === "rPr") own = { struck: false, align: null, colour: null, tiny: false, font: null }
      else if (name === "rFont") {
        font ??= attributes.val ?? null
        if (own !== null) own.font = attributes.val ?? null
      } else if (own !== null) {
        if (name === "strike") own.struck = isOn(attributes.val)
        else if (name === "vertAlign") own.align = alignOf(attributes.val)
        else if (name === "color") own.colour = colourOf(attributes, theme)
        else if (name === "sz") own.tiny = Number(attributes.val) <= unreadableSize
      }
    },
    close(name) {
      if (name === "t") inText = false
      else if (name === "rPh") phonetic = false
      else if (name === "r") {
        if (run !== "") runs.push({ text: unescapeText(run), own })
        own = null
      }
    },
    text(text) {
      if (inText && phonetic) reading += text
      else if (inText) {
        parts += text
        run += text
      }
    },
    take() {
      // A run that says how it looks leaves the look of the cell behind, even where it says nothing in particular.
      const mixed = runs.some((run) => run.own !== null) && runs.some((run) => run.own === null)
      const kept = mixed || runs.some((run) => run.own !== null && unlike(run.own)) ? runs : []
      const read = reading === "" ? {} : { reading: ownText(unescapeText(reading)) }
      const found = { text: ownText(unescapeText(parts)), font, runs: kept, ...read }
      parts = ""
      font = null
      inText = false
      phonetic = false
      reading = ""
      if (runs.length > 0) runs = []
      run = ""
      own = null
      return found
    },
  }
}
