import type { Report, ReportHead, Section } from "../../model/report.ts"
import { escapeHtml } from "./escape.ts"
import { type Language, languageOf } from "./language.ts"
import { pageHtml } from "./page.ts"
import { htmlWords } from "./words.ts"

/**
 * The report as one page that needs nothing else: no request, no file beside it. The same report gives the same bytes. Figures link to the
 * line that says which file, sheet and cell they come from.
 */
export function html(report: Report): string {
  const { lang, head, layout } = report
  const language = languageOf(lang, report.passages)
  return pageHtml({
    lang,
    language,
    title: `${head.title}: ${head.subject}`,
    body: layout === "TT01/2011" ? "tt01" : "nd30",
    head: headHtml(head, htmlWords[lang].headLabel, language),
    sections: report.sections,
    between: (section, last) => aroundHtml(report, section, last, language),
  })
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
