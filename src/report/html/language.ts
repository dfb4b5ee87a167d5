import type { Plan } from "../../model/plan.ts"
import type { Lang } from "../../model/words.ts"
import { lowerFirst } from "../setting.ts"
import { escapeHtml } from "./escape.ts"

/** How texts are written on a page of one language: what is in another says so (WCAG 3.1.2). */
export interface Language {
  /** A text as HTML, its Vietnamese passages marked where the page is in English; in a picture by `tspan`. */
  readonly text: (text: string, tag?: "span" | "tspan") => string
  /** Of two texts that say the same, the one that an unmarked place can hold: Vietnamese on a Vietnamese page, else the other. */
  readonly unmarked: (vietnamese: string, other: string) => string
  /** A text for an attribute, where nothing can be marked: on an English page without the Vietnamese that follows a colon. */
  readonly attribute: (text: string) => string
  /** The attribute of an element that holds nothing but this text; empty where the text is in the page's language. */
  readonly whole: (text: string) => string
  /** The attribute of an element whose text, whatever it is, is the plan's or an agency's own. */
  readonly own: string
}

/** A letter that Vietnamese has and English has not, or a mark that makes one. */
const letter = "[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u0303\u0306\u0309\u031b\u0323]"
const isVietnamese = new RegExp(letter)
const foreignTail = new RegExp(`(?<=^[^:]*):(?=[^:]*${letter}).*$`, "su")
const word = `[\\p{L}\\p{N}]*${letter}[\\p{L}\\p{M}\\p{N}]*`

/** The language of a page. The plan and what agencies write are Vietnamese; on a Vietnamese page all is. */
export function languageOf(lang: Lang, plan: Plan): Language {
  if (lang === "vi")
    return {
      text: (text) => escapeHtml(text),
      unmarked: (text) => text,
      attribute: escapeHtml,
      whole: () => "",
      own: "",
    }
  const known = new Set([...textsOf(plan)].flatMap((text) => [text, lowerFirst(text)]))
  const byLength = [...known]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
  const passage = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${byLength.join("|")})(?![\\p{L}\\p{N}])|(?<=“)[^”]*${letter}[^”]*(?=”)|${word}(?:[ -]${word})*`,
    "giu",
  )
  return {
    unmarked: (_, other) => other,
    attribute: (text) => escapeHtml(text.replace(foreignTail, "")),
    text: (text, tag = "span") => {
      if (!isVietnamese.test(text)) return escapeHtml(text)
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

/** Every text in a value that has a letter of Vietnamese, however deep. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (isVietnamese.test(value)) yield value
  } else if (value instanceof Map) for (const one of value.values()) yield* textsOf(one)
  else if (Array.isArray(value) || value instanceof Set) for (const one of value) yield* textsOf(one)
  else if (value !== null && typeof value === "object") for (const one of Object.values(value)) yield* textsOf(one)
}
