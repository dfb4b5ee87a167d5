import { withoutHeaps } from "../../base/text.ts"

/** Half a character (UTF-16) without its other half, which no browser, no terminal and no strict reader of JSON takes as it is. */
const half = /\p{Cs}/gu

/** Decodes `_x000D_`: how SpreadsheetML writes characters that XML cannot have, and `_x005F_` the underscore before such a text. */
export const unescapeText = (text: string): string =>
  withoutHeaps(
    text.includes("_x")
      ? text
          .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
          .replace(half, "\ufffd")
      : text,
  )
