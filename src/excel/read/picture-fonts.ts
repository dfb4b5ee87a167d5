/** Fonts that have pictures, or the bars of a code, where others have letters and digits: a 5 in Wingdings is a folder. */
const pictures =
  /^@?(?:(?:wing|web)dings|marlett|(?:itc )?zapf ?dingbats|mt extra|ms outlook|bookshelf symbol|holidaypi|ms reference specialty|monotype sorts|(?:free )?3 of 9|code ?(?:128|39|93)|idautomation|libre barcode|adobe blank|c39|ean-?13)/i

/** Fonts whose digits are digits, and whose letters are Greek ones. */
const greek = /^@?symbol(?:ps|mt)?$/i

/** Does a font of this name show a picture for every letter and digit? */
export const isOfPictures = (font: string | null): boolean => font !== null && pictures.test(font)

/** Is what is seen of a text in this font another text? Of a single sign it is what was meant: a tick, a box. */
export const showsPictures = (font: string | null, text: string): boolean =>
  (isOfPictures(font) && /[\p{L}\p{N}]{2}|^\s*\p{N}/u.test(text)) ||
  (font !== null && greek.test(font) && /\p{L}{2}/u.test(text))
