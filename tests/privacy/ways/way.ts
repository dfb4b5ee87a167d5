/** Where it stands. */
export type WayPlace =
  | "result"
  | "note"
  | "figure"
  | "duty"
  | "opinion"
  | "cover"
  | "row"
  | "table"
  | "cell-number"
  | "comment"
  | "box"
  | "prompt"
  | "header"
  | "sheet-name"
  | "link"
  | "alt"
  | "defined"

/** A place, and what is written there: a text; the cells of a row, one after another; the rows of a table, their cells apart by `|`. */
export type Way = readonly [place: WayPlace, ...texts: string[]]
