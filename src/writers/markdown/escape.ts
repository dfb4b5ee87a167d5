import { visible } from "../../base/text.ts"

/**
 * Text for Markdown that shows as it stands on GitHub and in pandoc (whose own Markdown knows formulas, citations and superscripts too): in
 * a table's cell, a paragraph or a heading. Line breaks become spaces; nothing in it can begin a link, a picture, markup or HTML.
 * Underscores within a word are left alone, as no renderer takes them for emphasis.
 */
export const escapeText = (text: string): string =>
  visible(text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim())
    .replace(/[\\`*|<>[\]~$^@]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/(?<=https?):(?=\/\/)|(?<=www)\.(?=\S)|:(?=[\w+-]+:)/gi, (mark) => `\\${mark}`)

/** A line that would begin a heading, a list, a quotation, a definition or a rule is kept a plain line. */
export const escapeLine = (line: string): string =>
  line
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|={2,}\s*$|-{2,}\s*$)/, "\\$1")
    .replace(/^(\(?(?:\d{1,9}|[A-Za-z]|[ivxlcdm]{1,9}|[IVXLCDM]{1,9}|#|\\@))([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^((?:table)?):/i, "$1\\:")
