/** More combining marks on one letter than any script has (UAX #15, stream-safe text): putting them in order takes time by the square. */
const heapOfMarks = /(\p{M}{30})\p{M}+/gu

/** Leaves out what is heaped upon 30 marks of one letter. */
export const withoutHeaps = (text: string): string => (text.length > 30 ? text.replace(heapOfMarks, "$1") : text)

/** Decodes `_x000D_`: how SpreadsheetML writes characters that XML cannot have, and `_x005F_` the underscore before such a text. */
export const unescapeText = (text: string): string =>
  withoutHeaps(
    text.includes("_x")
      ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : text,
  )
