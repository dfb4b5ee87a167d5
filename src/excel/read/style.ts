import type { Mark } from "../../model/workbook.ts"
import { ink, paper } from "./colour.ts"
import type { Format, Shows } from "./number-format.ts"
import { isOn, type Tag } from "./xml.ts"

/** What a cell's style says that matters here. */
export interface Style {
  readonly format: Format
  readonly font: string | null
  /** Letters of the colour behind them, or too small to be read, or a number format without a sign in it. */
  readonly invisible: boolean
  /** How all that stands in the cell stands. */
  readonly mark: Mark | null
  /** The colour of the letters. */
  readonly ink: string
  /** What is behind the letters; null where a pattern is, on which nothing can be told. */
  readonly behind: string | null
  /** What the number format shows of a value, where that is not simply the value. */
  readonly shows: Shows | null
  /** The number format's code; null for General. */
  readonly code: string | null
  /** The size of the letters, in points. */
  readonly size: number
  readonly alignment: Alignment
  /** Is this value printed in white by the number format? Null: never. */
  readonly printsWhite: ((value: number | string) => boolean) | null
}

/** Where in its cell a value stands, as far as it may leave no room for it. */
type Alignment = Readonly<ReturnType<typeof alignmentOf>>

export const alignmentOf = (tag: Tag) => ({
  /** `left`, `right` …; where nothing is said, numbers stand right and texts left. */
  horizontal: tag.get("horizontal") ?? "general",
  indent: Number(tag.get("indent") ?? 0) || 0,
  /** Degrees; 255: one letter below the other. */
  rotation: Number(tag.get("textRotation") ?? 0) || 0,
  wraps: isOn(tag.get("wrapText")),
  shrinks: isOn(tag.get("shrinkToFit")),
})

/** In points. */
export const usualSize = 11

export const plainStyle: Style = {
  format: "general",
  font: null,
  invisible: false,
  mark: null,
  ink,
  behind: paper,
  shows: null,
  code: null,
  size: usualSize,
  alignment: { horizontal: "general", indent: 0, rotation: 0, wraps: false, shrinks: false },
  printsWhite: null,
}
