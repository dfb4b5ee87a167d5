import type { Mark } from "../../model/workbook.ts"
import { type Colour, colourOf } from "./colour.ts"
import { type Shows, showsNothing, showsUnder } from "./number-format.ts"
import { usualSize } from "./style.ts"
import type { Theme } from "./theme.ts"
import { isOff, type Tag } from "./xml.ts"

/** A differential style of conditional formats, as far as it changes what is seen. */
export interface Difference {
  readonly colour: Colour
  readonly fill: Colour
  /** Its number format has no sign in it. */
  readonly nothing: boolean
  readonly struck: boolean
  /** What its number format shows, where that is not simply the value. */
  readonly shows: Shows | null
}

/** It changes nothing. */
export const noDifference: Difference = { colour: null, fill: null, nothing: false, struck: false, shows: null }

export interface Font {
  name: string | null
  colour: Colour
  mark: Mark | null
  size: number
}

export interface Fill {
  pattern: string
  front: Colour
  back: Colour
}

export const newFont = (): Font => ({ name: null, colour: null, mark: null, size: usualSize })
export const newFill = (): Fill => ({ pattern: "none", front: null, back: null })

export const alignOf = (val: string | undefined): "raised" | "lowered" | null =>
  val === "superscript" ? "raised" : val === "subscript" ? "lowered" : null

const sizeOf = (written: string | undefined): number => {
  const size = Number(written)
  return size >= 0 && size < 1000 ? size : usualSize
}

/** Takes an element that stands in a font. */
export function fontDetail(font: Font, name: string, tag: Tag, theme: Theme | null): void {
  const val = tag.get("val")
  if (name === "name") font.name = val ?? null
  if (name === "color") font.colour = colourOf(tag, theme)
  if (name === "sz") font.size = sizeOf(val)
  if (name === "strike" && !isOff(val)) font.mark = "struck"
  if (name === "vertAlign") font.mark ??= alignOf(val)
}

/** Takes an element that stands in a fill. */
export function fillDetail(fill: Fill, name: string, tag: Tag, theme: Theme | null): void {
  if (name === "patternFill") fill.pattern = tag.get("patternType") ?? "none"
  if (name === "gradientFill") fill.pattern = "gradient"
  if (name === "fgColor") fill.front = colourOf(tag, theme)
  if (name === "bgColor") fill.back = colourOf(tag, theme)
}

/** Collects a differential style: each element with the one around it. */
export function differenceReader(theme: Theme | null) {
  const [font, fill] = [newFont(), newFill()]
  let code: string | null = null
  return {
    open(around: string | undefined, name: string, tag: Tag): void {
      if (around === "font") fontDetail(font, name, tag, theme)
      else if (around === "fill") fillDetail(fill, name, tag, theme)
      else if (name === "numFmt") code = tag.get("formatCode") ?? ""
    },
    take: (): Difference => ({
      colour: font.colour,
      // The differential style of a solid fill has its colour in the background.
      fill: fill.back ?? fill.front,
      nothing: code !== null && showsNothing(code),
      struck: font.mark === "struck",
      shows: code === null ? null : showsUnder(code),
    }),
  }
}
