import type { Block, Lead, ListItem } from "../../model/report.ts"
import type { Language } from "./language.ts"
import { tableHtml, type Writing } from "./table.ts"

/** Tables in which rows belong to the one above them. */
const fixed = new Set(["indicators"])

/** The blocks of a section as HTML. */
export const blocksHtml = (writing: Writing, blocks: readonly Block[]): string[] =>
  blocks.map((block, i) => blockHtml(writing, block, blocks[i - 1]))

/** A block of a section as HTML, below another: a table's title is not shown twice. */
export function blockHtml(writing: Writing, block: Block, above?: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${writing.language.text(block.text)}</h3>`
    case "paragraph":
      return `<p>${leadHtml(writing.language, block.lead)}${writing.language.text(block.text)}</p>`
    case "list":
      return listHtml(writing.language, block.items)
    case "table": {
      const { id, title } = block.table
      const ways = fixed.has(id) ? { sorts: false, searches: false } : {}
      return tableHtml(writing, block.table, { ...ways, titled: above?.kind !== "heading" || above.text !== title })
    }
  }
}

const listHtml = (language: Language, items: readonly ListItem[]): string =>
  `<ul>\n${items.map(({ lead, text, under }) => `<li>${leadHtml(language, lead)}${language.text(text)}${remarksHtml(language, under)}</li>`).join("\n")}\n</ul>`

/** Remarks as a list; nothing where there are none. */
export const remarksHtml = (language: Language, remarks: readonly string[]): string =>
  remarks.length === 0 ? "" : `<ul>${remarks.map((remark) => `<li>${language.text(remark)}</li>`).join("")}</ul>`

const leadHtml = (language: Language, lead: Lead | null): string =>
  lead === null ? "" : `<strong class="lead ${lead.tone}">${language.text(lead.text)}</strong> `
