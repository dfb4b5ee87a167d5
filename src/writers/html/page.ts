import type { Block, Section } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import { printing } from "../../vocabulary/print.ts"
import { sectionTitle } from "../shown.ts"
import { blockHtml } from "./blocks.ts"
import { escapeHtml } from "./escape.ts"
import type { Language } from "./language.ts"
import { policy } from "./policy.ts"
import { script } from "./script.ts"
import { style } from "./style.ts"
import type { Writing } from "./table.ts"
import { targetsOf } from "./targets.ts"
import { htmlWords } from "./words.ts"

/** What a page shows; `head` is its title block, as HTML. */
interface Page {
  readonly lang: Lang
  readonly language: Language
  readonly title: string
  readonly body: "tt01" | "nd30"
  readonly head: string
  readonly sections: readonly Section[]
  /** What stands between two sections, as HTML. */
  readonly between?: (section: Section, last: Section | undefined) => string
}

/** A page that needs nothing else: no request, no file beside it. Its sections are in its contents. */
export function pageHtml({ lang, language, title, body, head, sections, between }: Page): string {
  const words = htmlWords[lang]
  const writing = { print: printing[lang], words, language, targets: targetsOf(sections) }
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body class="${body}">
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
${head}
<nav aria-label="${escapeHtml(words.contents)}"><ul>
${sections.map((section) => `<li><a href="#${sectionId(section)}">${escapeHtml(sectionTitle(section))}</a></li>`).join("\n")}
</ul></nav>
<main id="main" tabindex="-1" data-sort="${escapeHtml(words.sortBy)}" data-filtered="${escapeHtml(words.filtered)}">
${sections.map((section, i) => (between?.(section, sections[i - 1]) ?? "") + sectionHtml(section, writing)).join("\n")}
</main>
<script>${script}</script>
</body>
</html>
`
}

const sectionId = ({ id }: Section): string => `part-${id}`

/** A section of the page; what can be opened is said above it, and on paper what is not open. */
function sectionHtml(section: Section, writing: Writing): string {
  const { blocks } = section
  const id = sectionId(section)
  // What is nothing but closed tables has no place on paper.
  const tables = blocks.every(({ kind }) => kind === "tables")
  return `<section id="${id}"${tables ? ' class="closed"' : ""} aria-labelledby="${id}-h">
<h2 id="${id}-h">${escapeHtml(sectionTitle(section))}</h2>
${[...openingHtml(blocks, writing), ...blocks.map((block, i) => blockHtml(block, writing, blocks[i - 1]))].join("\n")}
</section>`
}

function openingHtml(blocks: readonly Block[], { words }: Writing): string[] {
  const kind = (["details", "tables"] as const).find((one) => blocks.some((block) => block.kind === one))
  if (kind === undefined) return []
  const line = (style: string, text: string) => `<p class="${style}">${escapeHtml(text)}</p>`
  const button = (open: string, text: string) =>
    `<button type="button" data-open="${open}">${escapeHtml(text)}</button>`
  const both = `<p class="screen" hidden>${button("yes", words.openAll)} ${button("no", words.closeAll)}</p>`
  const { screen, paper } = words.opens[kind]
  return [line("screen", screen), line("paper", paper), ...(kind === "details" ? [both] : [])]
}
