import type { Chart, Lead } from "../../model/chart.ts"
import type { Block, BlockKind, Detail, ListItem } from "../../model/report.ts"
import type { Printing } from "../../vocabulary/print.ts"
import { escapeLine, escapeText } from "./escape.ts"
import { tableText } from "./table.ts"

type Handlers = { readonly [Kind in BlockKind]: (block: Block<Kind>, print: Printing) => string }

/** How each kind of block is written; the texts between which an empty line stands. */
const handlers: Handlers = {
  heading: ({ text, minor }) => `${minor ? "####" : "###"} ${escapeText(text)}`,
  paragraph: ({ lead, text }) => escapeLine(`${leadText(lead)}${escapeText(text)}`),
  list: ({ items }) => listText(items),
  blank: ({ text }) => escapeText(text),
  table: ({ table }, print) => tableText(table, print),
  chart: ({ chart }, print) => chartText(chart, print),
  tiles: ({ tiles }) =>
    listText(tiles.map(({ figure, text }) => ({ lead: null, text: `${figure} ${text}`, under: [] }))),
  details: ({ items }) => listText(items.map(itemOf)),
  matrix: ({ table }, print) => tableText(table, print),
}

export const blockText = <Kind extends BlockKind>(block: Block<Kind>, print: Printing): string =>
  handlers[block.kind](block, print)

const listText = (items: readonly ListItem[]): string =>
  items
    .map(({ lead, text, under }) =>
      [
        `- ${escapeLine(`${leadText(lead)}${escapeText(text)}`)}`,
        ...under.map((remark) => `  - ${escapeLine(escapeText(remark))}`),
      ].join("\n"),
    )
    .join("\n")

const leadText = (lead: Lead | null): string => (lead === null ? "" : `**${escapeText(lead.text)}** `)

/** A chart as its table, under its title. */
const chartText = ({ title, caption, table }: Chart, print: Printing): string =>
  [`**${escapeText(title)}**`, escapeText(caption), tableText(table, print)].join("\n\n")

/** What is said of a figure; the rows behind it are for a page. */
const itemOf = ({ said, under }: Detail): ListItem => ({ lead: null, text: said, under })
