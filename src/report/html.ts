import type { Consolidation } from "../model/consolidation.ts"
import type { Block, Report, ReportHead } from "../model/report.ts"
import { rowId, sourceLine } from "./addresses.ts"
import { attainmentChart } from "./html/attainment-chart.ts"
import { blockHtml, blocksHtml } from "./html/blocks.ts"
import { escapeHtml } from "./html/escape.ts"
import { moreHtml, numberLines } from "./html/full-tables.ts"
import { languageOf } from "./html/language.ts"
import { moneyChart } from "./html/money-chart.ts"
import { policy } from "./html/policy.ts"
import { script } from "./html/script.ts"
import { numberedHtml, type Page, sectionHtml, sectionId, sectionTitle } from "./html/sections.ts"
import { style } from "./html/style.ts"
import type { Writing } from "./html/table.ts"
import { tilesHtml } from "./html/tiles.ts"
import { timelinessChart } from "./html/timeliness-chart.ts"
import { htmlWords } from "./html/words.ts"
import { type Setting, settingOf } from "./setting.ts"

/**
 * The report as one page that needs nothing else: no request, no file beside it. The same report and consolidation give the same bytes.
 * Figures link to the line that says which file, sheet and cell they come from. `report` is composed of `consolidation`.
 */
export function html(report: Report, consolidation: Consolidation): string {
  const setting = settingOf(consolidation, report.lang)
  const words = htmlWords[report.lang]
  const language = languageOf(report.lang, consolidation.plan)
  const targets = targetsOf(setting)
  const writing = { print: setting.print, words, language, targets, lines: new Set(targets.values()) }
  const page: Page = { report, setting, writing }
  const { head, summary, sections, notes } = report
  const parts = [
    ...[summary, ...sections, notes].map((section) => ({ id: section.id, title: sectionTitle(section) })),
    { id: "more", title: words.more },
  ]
  return `<!DOCTYPE html>
<html lang="${report.lang}">
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
<body class="${report.layout === "TT01/2011" ? "tt01" : "nd30"}">
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
${headHtml(head, writing)}
<nav aria-label="${escapeHtml(words.contents)}"><ul>
${parts.map(({ id, title }) => `<li><a href="#${sectionId(id)}">${escapeHtml(title)}</a></li>`).join("\n")}
</ul></nav>
<main id="main" tabindex="-1" data-sort="${escapeHtml(words.sortBy)}" data-filtered="${escapeHtml(words.filtered)}">
${summaryHtml(page)}
${sections.map((section) => numberedHtml(page, section)).join("\n")}
${sectionHtml(notes.id, sectionTitle(notes), blocksHtml(writing, notes.blocks))}
${moreHtml(page)}
</main>
<script>${script}</script>
</body>
</html>
`
}

/** The title block; what a person fills in by hand is for paper and wide windows. */
const headHtml = (
  head: ReportHead,
  { words, language: { text } }: Writing,
): string => `<header aria-label="${escapeHtml(words.headLabel)}">
<div class="head">
<p>${text(head.parent)}<strong>${text(head.agency)}</strong><span class="blank">${text(head.number)}</span></p>
<p>${text(head.nation)}<strong>${text(head.motto)}</strong><em class="blank">${text(head.placeAndDay)}</em></p>
</div>
<h1>${text(head.title)} <span>${text(head.subject)}</span></h1>
<p class="under">${text(head.basis)}</p>
<p class="under">${text(head.addressee)}</p>
<p class="under standing">${text(head.standing)}</p>
</header>`

/** Figures first, then the sentences, the pictures and the table of verdicts. */
function summaryHtml({ report, setting, writing }: Page): string {
  const { words } = writing
  const { summary } = report
  // Sentences, pictures, then the table with its note.
  const at = summary.blocks.findIndex(({ kind }) => kind === "table")
  const written = (blocks: readonly Block[]) => blocks.map((block) => blockHtml(writing, block))
  const figure = (title: string, about: string, chart: string) =>
    `<figure><figcaption>${writing.language.text(title)}<small>${escapeHtml(about)}</small></figcaption>\n${chart}\n</figure>`
  const unit = setting.consolidation.plan.funding.unit
  return sectionHtml(summary.id, sectionTitle(summary), [
    tilesHtml(setting, writing),
    ...written(summary.blocks.slice(0, at)),
    `<div class="charts"><div>
${figure(words.timeliness, words.timelinessWith, timelinessChart(setting, writing))}
${figure(words.money(unit), words.moneyWith, moneyChart(setting, writing))}
</div><div>
${figure(words.attainment, words.attainmentWith, attainmentChart(setting, writing))}
</div></div>`,
    ...written(summary.blocks.slice(at)),
  ])
}

/** Every line of the page that a figure can point at: indicators, what they are made of, activities and funding. */
function targetsOf(setting: Setting): ReadonlyMap<string, string> {
  const { indicators, measures } = setting.consolidation
  const lines = measures.flatMap(({ id, sources }) => sources.map((source) => sourceLine(id, source)))
  return new Map([
    ...indicators.map(({ id }) => [rowId("indicators", id), `indicator|${id}`] as const),
    ...lines.map((line) => [rowId("sources", line), line] as const),
    ...numberLines(setting),
  ])
}
