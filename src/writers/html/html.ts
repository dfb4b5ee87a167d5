import type { Report, ReportHead, Section } from "../../model/report.ts"
import { printing } from "../../vocabulary/print.ts"
import { sectionTitle } from "../shown.ts"
import { escapeHtml } from "./escape.ts"
import { type Language, languageOf } from "./language.ts"
import { policy } from "./policy.ts"
import { script } from "./script.ts"
import { sectionHtml, sectionId } from "./section.ts"
import { style } from "./style.ts"
import { targetsOf } from "./targets.ts"
import { htmlWords } from "./words.ts"

/**
 * The report as one page that needs nothing else: no request, no file beside it. The same report gives the same bytes. Figures link to the
 * line that says which file, sheet and cell they come from.
 */
export function html(report: Report): string {
  const { lang, head, layout } = report
  const words = htmlWords[lang]
  const language = languageOf(lang, report.passages)
  const { sections } = report
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
<title>${escapeHtml(`${head.title}: ${head.subject}`)}</title>
<style>${style}</style>
</head>
<body class="${layout === "TT01/2011" ? "tt01" : "nd30"}">
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
${headHtml(head, words.headLabel, language)}
<nav aria-label="${escapeHtml(words.contents)}"><ul>
${sections.map((section) => `<li><a href="#${sectionId(section)}">${escapeHtml(sectionTitle(section))}</a></li>`).join("\n")}
</ul></nav>
<main id="main" tabindex="-1" data-sort="${escapeHtml(words.sortBy)}" data-filtered="${escapeHtml(words.filtered)}">
${sections.map((section, i) => aroundHtml(report, section, sections[i - 1], language) + sectionHtml(section, writing)).join("\n")}
</main>
<script>${script}</script>
</body>
</html>
`
}

/** What the report says before its first section and behind its last. */
function aroundHtml({ paper }: Report, { role }: Section, before: Section | undefined, { text }: Language): string {
  const line = (said: string) => `<p class="said">${text(said)}</p>\n`
  if (role === "body" && before?.role !== "body") return line(paper.opening)
  return role !== "body" && before?.role === "body" ? line(paper.closing) : ""
}

/** The title block; what a person fills in by hand is for paper and wide windows. */
const headHtml = (
  head: ReportHead,
  label: string,
  { text }: Language,
): string => `<header aria-label="${escapeHtml(label)}">
<div class="head">
<p>${text(head.parent)}<strong>${text(head.agency)}</strong><span class="blank">${text(head.number)}</span></p>
<p>${text(head.nation)}<strong>${text(head.motto)}</strong><em class="blank">${text(head.placeAndDay)}</em></p>
</div>
<h1>${text(head.title)} <span>${text(head.subject)}</span></h1>
<p class="under">${text(head.addressee)}</p>
<p class="under standing">${text(head.standing)}</p>
</header>`
