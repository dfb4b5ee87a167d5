import { escapeHtml } from "../../writers/html/escape.ts"
import { languageOf } from "../../writers/html/language.ts"
import { pageHtml } from "../../writers/html/page.ts"
import type { ShownPage } from "../shown-page.ts"

/** The state of reporting as a page for the wall: printed, or shown and made anew by being run again. */
export const statusHtml = ({ lang, title, sections }: ShownPage): string =>
  pageHtml({
    lang,
    language: languageOf(lang, []),
    title,
    body: "nd30",
    head: `<header><h1>${escapeHtml(title)}</h1></header>`,
    sections,
  })
