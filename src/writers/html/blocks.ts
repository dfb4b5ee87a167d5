import type { Lead } from "../../model/chart.ts"
import type { Block, BlockKind, ListItem, Tile } from "../../model/report.ts"
import { chartHtml } from "./chart.ts"
import { closedTableHtml, detailHtml, remarksHtml } from "./detail.ts"
import { escapeHtml } from "./escape.ts"
import type { Language } from "./language.ts"
import { tableHtml, type Writing } from "./table.ts"

type Handlers = { readonly [Kind in BlockKind]: (block: Block<Kind>, writing: Writing, above?: Block) => string }

/** How each kind of block is drawn; `above` is the block that it stands below. */
const handlers: Handlers = {
  heading: ({ text, minor }, { language }) =>
    minor ? `<h4>${language.text(text)}</h4>` : `<h3>${language.text(text)}</h3>`,
  blank: ({ text }) => `<p class="fill">${escapeHtml(text)}</p>`,
  paragraph: ({ lead, text }, { language }) => `<p>${leadHtml(language, lead)}${language.text(text)}</p>`,
  list: ({ items }, { language }) => `<ul>\n${items.map((item) => itemHtml(language, item)).join("\n")}\n</ul>`,
  table: ({ table, fixed }, writing, above) =>
    tableHtml(writing, table, {
      ...(fixed ? { sorts: false, searches: false } : {}),
      // A table's title is not shown twice.
      titled: above?.kind !== "heading" || above.text !== table.title,
    }),
  chart: ({ chart }, writing) => chartHtml(chart, writing),
  tiles: ({ title, tiles }, { language }) =>
    `<ul class="tiles" aria-label="${escapeHtml(title)}">\n${tiles.map((tile) => tileHtml(language, tile)).join("\n")}\n</ul>`,
  details: ({ items }, writing) => items.map((item) => detailHtml(item, writing)).join("\n"),
  tables: ({ tables }, writing) => tables.map((table) => closedTableHtml(table, writing)).join("\n"),
  matrix: ({ table }, writing) => tableHtml(writing, table, { sorts: false }),
}

export const blockHtml = <Kind extends BlockKind>(block: Block<Kind>, writing: Writing, above?: Block): string =>
  handlers[block.kind](block, writing, above)

const itemHtml = (language: Language, { lead, text, under }: ListItem): string =>
  `<li>${leadHtml(language, lead)}${language.text(text)}${remarksHtml(language, under)}</li>`

const leadHtml = (language: Language, lead: Lead | null): string =>
  lead === null ? "" : `<strong class="lead ${lead.tone}">${language.text(lead.text)}</strong> `

const tileHtml = (language: Language, { figure, text, tone }: Tile): string =>
  `<li class="${tone}"><b>${escapeHtml(figure).replace("/", "/<wbr>")}</b> ${language.text(text)}</li>`
