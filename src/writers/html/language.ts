import { lowerFirst } from "../../base/text.ts"

import { isVietnamese, vietnameseLetter } from "../../base/vietnamese.ts"
import type { Lang } from "../../model/words.ts"
import { escapeHtml } from "./escape.ts"

/** How texts are written on a page of one language: what is in another says so (WCAG 3.1.2). */
export interface Language {
  /** A text as HTML, its Vietnamese passages marked where the page is in English; in a picture by `tspan`. */
  readonly text: (text: string, tag?: "span" | "tspan") => string
  /** A text for an attribute, where nothing can be marked: on an English page without the Vietnamese that follows a colon. */
  readonly attribute: (text: string) => string
  /** The attribute of an element that holds nothing but this text; empty where the text is in the page's language. */
  readonly whole: (text: string) => string
  /** The attribute of an element whose text, whatever it is, is the plan's or an agency's own. */
  readonly own: string
}

const letter = vietnameseLetter
const foreignTail = new RegExp(`(?<=^[^:]*):(?=[^:]*${letter}).*$`, "su")
const word = `[\\p{L}\\p{N}]*${letter}[\\p{L}\\p{M}\\p{N}]*`

/** The language of a page. The plan (its `passages`) and what agencies write are Vietnamese; on a Vietnamese page all is. */
export function languageOf(lang: Lang, passages: readonly string[]): Language {
  if (lang === "vi")
    return {
      text: (text) => escapeHtml(text),
      attribute: escapeHtml,
      whole: () => "",
      own: "",
    }
  const known = new Set(passages.flatMap((text) => [text, lowerFirst(text)]))
  const byLength = [...known]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
  const passage = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${byLength.join("|")})(?![\\p{L}\\p{N}])|(?<=“)[^”]*${letter}[^”]*(?=”)|${word}(?:[ -]${word})*`,
    "giu",
  )
  return {
    attribute: (text) => escapeHtml(text.replace(foreignTail, "")),
    text: (text, tag = "span") => {
      if (!isVietnamese(text)) return escapeHtml(text)
      let written = ""
      let done = 0
      for (const { 0: found, index } of text.matchAll(passage)) {
        written += `${escapeHtml(text.slice(done, index))}<${tag} lang="vi">${escapeHtml(found)}</${tag}>`
        done = index + found.length
      }
      return written + escapeHtml(text.slice(done))
    },
    whole: (text) => (known.has(text) ? ' lang="vi"' : ""),
    own: ' lang="vi"',
  }
}
