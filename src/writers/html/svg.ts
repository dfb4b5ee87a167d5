// Pictures are drawn by these few lines rather than by a charting library: the report needs bars and texts only, one such library weighs
// more than the rest of the program, measures Vietnamese text without its marks, and writes `style` attributes, which the page's security
// policy forbids. What is drawn here has text that stays text, colours by class (so that dark mode and print restyle it) and no script.
import type { Language } from "./language.ts"

/** Width of every picture in units; a unit is a CSS pixel where there is room. */
export const pictureWidth = 480

/** Size of the letters, in the same units. */
const letter = 13

/** A picture; a table beside it says the same, so that it is for the eye alone. `id` is unique on the page. */
export const svg = (id: string, height: number, shapes: readonly string[]): string =>
  `<svg id="${id}" viewBox="0 0 ${pictureWidth} ${height}" aria-hidden="true">
${shapes.filter((shape) => shape !== "").join("\n")}
</svg>`

/** A bar; nothing where it would be thinner than nothing. Lengths are rounded to a tenth, so that every machine writes the same. */
export const bar = (x: number, y: number, width: number, height: number, style: string): string =>
  width <= 0
    ? ""
    : `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}" class="${style}"/>`

export const upright = (x: number, y: number, height: number, style: string): string =>
  `<path d="M${tenth(x)} ${tenth(y)}v${tenth(height)}" class="${style}"/>`

/** A line of text that begins at x; what has no room ends in `…`. `room` is in units. */
export const label = (
  language: Language,
  x: number,
  y: number,
  text: string,
  { room = pictureWidth, style = "" }: { room?: number; style?: string } = {},
): string =>
  `<text x="${tenth(x)}" y="${tenth(y)}"${style === "" ? "" : ` class="${style}"`}>${language.text(shortened(text, room), "tspan")}</text>`

/** The text, shortened at a word to what has room: letters are taken to be half as wide as high, marks take none. */
export function shortened(text: string, room: number): string {
  const most = Math.floor(room / (letter * 0.53))
  const letters = [...text.normalize("NFC")]
  if (letters.length <= most) return text
  const cut = letters.slice(0, most - 1).join("")
  const space = cut.lastIndexOf(" ")
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`
}

const tenth = (length: number): string => String(Math.round(length * 10) / 10)
