// How wide what is printed comes out. Nobody needs it to the pixel: what is said of a narrow cell must hold in any program, so that what is printed is taken
// to be a little narrower than it is, and the cell a little wider.

/** A digit's width in parts of the size of its font. */
const digits: readonly (readonly [font: RegExp, width: number])[] = [
  [/courier|consolas|mono/i, 0.55],
  [/verdana/i, 0.636],
  [/arial|helvetica|tahoma|segoe|liberation sans|roboto|open sans/i, 0.54],
  [/cambria/i, 0.55],
]
const usualDigit = 0.5

export const digitOf = (font: string | null): number =>
  digits.find(([name]) => name.test(font ?? ""))?.[1] ?? usualDigit

/** Signs that are narrower than a digit. */
const narrow = /[.,:;'’ /()|!iIlt\u00a0\u202f-]/

/** The width of a text in digits. */
export const inDigits = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (narrow.test(sign) ? 0.5 : 1), 0)
