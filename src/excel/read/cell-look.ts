import type { Cell, CellLook, CellValue, Mark, Piece } from "../../model/workbook.ts"
import { ink, isUnseen } from "./colour.ts"
import { type RunLook, showsPictures, type TextRun } from "./rich-text.ts"
import type { Style } from "./style.ts"

/** How a cell looks, where it does not plainly show what it holds; undefined for nearly all. */
export function lookOf(
  value: CellValue,
  runs: readonly TextRun[],
  style: Style,
  font: string | null,
  picture: boolean,
): CellLook | undefined {
  if (picture) return { picture: true }
  const shown =
    style.shows === null
      ? null
      : value.kind === "number"
        ? style.shows(value.number)
        : value.kind === "text"
          ? style.shows(value.text)
          : null
  const pieces = runs.length === 0 ? [] : piecesOf(runs, style)
  const marks = new Set(pieces.filter(({ text }) => text.trim() !== "").map(({ mark }) => mark))
  const mark = marks.size === 0 ? markOfAll(value, style, font) : marks.size === 1 ? ([...marks][0] ?? null) : null
  if (shown === null && mark === null && marks.size < 2) return undefined
  return {
    ...(mark === null ? {} : { mark }),
    ...(marks.size < 2 ? {} : { pieces }),
    ...(shown === null ? {} : { shown }),
  }
}

/** The runs of a text as pieces of one look each. */
function piecesOf(runs: readonly TextRun[], style: Style): readonly Piece[] {
  const pieces: { text: string; mark: Mark | null }[] = []
  for (const { text, own } of runs) {
    const mark = own === null ? (style.mark ?? pictured(style.font, text)) : markOf(own, text, style)
    const last = pieces.at(-1)
    // What is between two pieces of one look belongs to them.
    if (last && (last.mark === mark || text.trim() === "")) last.text += text
    else pieces.push({ text, mark })
  }
  return pieces
}

/** Of a text without pieces, or of a number. */
const markOfAll = (value: CellValue, { mark }: Style, font: string | null): Mark | null =>
  mark ?? (value.kind === "number" ? pictured(font, "1") : value.kind === "text" ? pictured(font, value.text) : null)

const pictured = (font: string | null, text: string): Mark | null =>
  font !== null && showsPictures(font, text) ? "pictured" : null

function markOf({ struck, align, colour, tiny, font }: RunLook, text: string, style: Style): Mark | null {
  const { behind } = style
  if (tiny || (behind !== null && isUnseen(colour ?? ink, behind))) return "unseen"
  return struck ? "struck" : (align ?? pictured(font ?? style.font, text))
}

/** Is anything lost where it is not seen? Of a 0 there is not. */
export const counts = ({ hidden, value }: Cell): boolean => !hidden && !(value.kind === "number" && value.number === 0)

/** The cells of a sheet, those hidden of which this is true. */
export function hiddenWhere(cells: readonly Cell[], is: (cell: Cell) => boolean): readonly Cell[] {
  let found = false
  const seen = cells.map((cell) => {
    if (!is(cell)) return cell
    found = true
    return { ...cell, hidden: true }
  })
  return found ? seen : cells
}
