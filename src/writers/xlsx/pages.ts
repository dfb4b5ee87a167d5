import type { BookRow } from "../../excel/book.ts"

/** Width of a column's character, in points. */
const character = 6
/** Points that a page of A4 has for the sheet within its margins: along its long side, and along its short one. */
const paper = { long: 752, short: 515 }
/** What would stand alone on a last page as small as this goes onto the pages before it. */
const spare = 0.15

interface Sized {
  readonly orientation: "portrait" | "landscape"
  readonly widths: readonly number[]
  readonly size: number
}

/** The number of pages, where the sheet is only a little longer than that. `headings`: the row that is printed on every page. */
export function pagesOf(sized: Sized, rows: readonly BookRow[], headings: BookRow | null): { readonly pages?: number } {
  const pages = lengthOf(sized, rows, headings?.height ?? 0)
  const whole = Math.floor(pages)
  return whole >= 1 && pages - whole < spare * Math.min(whole, 3) ? { pages: whole } : {}
}

/** Do the rows have room on one page? */
export const onOnePage = (sized: Sized, rows: readonly BookRow[]): boolean => lengthOf(sized, rows, 0) <= 1

/** How many pages the rows take, as wide as the paper; `repeated` is the height of what stands on every page. */
function lengthOf({ orientation, widths, size }: Sized, rows: readonly BookRow[], repeated: number): number {
  const [across, down] = orientation === "portrait" ? [paper.short, paper.long] : [paper.long, paper.short]
  const scale = Math.min(1, across / (widths.reduce((so, width) => so + width, 0) * character))
  const height = rows.reduce((so, row) => so + (row.height ?? size * 1.5), 0)
  return (height * scale) / (down - repeated * scale)
}
