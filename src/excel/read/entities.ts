import { withoutHeaps } from "../../base/text.ts"

const entities: readonly (readonly [written: string, sign: string])[] = [
  ["&quot;", '"'],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
  ["&apos;", "'"],
]

function character(code: number): string | null {
  const is =
    code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd)
  return is || (code >= 0x10000 && code <= 0x10ffff) ? String.fromCodePoint(code) : null
}

function numbered(name: string): string | null {
  if (/^#x[0-9a-f]+$/i.test(name) && name[1] === "x") return character(Number.parseInt(name.slice(2), 16))
  return /^#\d+$/.test(name) ? character(Number(name.slice(1))) : null
}

/** The text with its entities replaced; null where one of them is unknown or unfinished. */
export function decoded(raw: string): string | null {
  let [text, from] = ["", 0]
  for (let at = raw.indexOf("&"); at >= 0; at = raw.indexOf("&", from)) {
    let end = at
    let found: string | null = null
    for (const [written, sign] of entities)
      if (raw.startsWith(written, at)) {
        end += written.length
        found = sign
        break
      }
    if (found === null) {
      end = raw.indexOf(";", at) + 1
      found = end === 0 ? null : numbered(raw.slice(at + 1, end - 1))
    }
    if (found === null) return null
    text += raw.slice(from, at) + found
    from = end
  }
  return text + raw.slice(from)
}

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
