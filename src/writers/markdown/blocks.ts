import type { Chart, Lead } from "../../model/chart.ts"
import type { Block, ListItem, PaperKind } from "../../model/report.ts"
import type { Printing } from "../../vocabulary/print.ts"
import { escapeLine, escapeText } from "./escape.ts"
import { tableText } from "./table.ts"

type Handlers = { readonly [Kind in PaperKind]: (block: Block<Kind>, print: Printing) => string }

/** How each kind of block is written; the texts between which an empty line stands. */
const handlers: Handlers = {
  heading: ({ text, minor }) => `${minor ? "####" : "###"} ${escapeText(text)}`,
  paragraph: ({ lead, text }) => escapeLine(`${leadText(lead)}${escapeText(text)}`),
  list: ({ items }) => listText(items),
  blank: ({ text }) => escapeText(text),
  table: ({ table }, print) => tableText(table, print),
  chart: ({ chart }, print) => chartText(chart, print),
  // The rows behind a figure are for a page.
  details: ({ items }) => listText(items.map(({ said, under }) => ({ lead: null, text: said, under }))),
}

export const blockText = <Kind extends PaperKind>(block: Block<Kind>, print: Printing): string =>
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
