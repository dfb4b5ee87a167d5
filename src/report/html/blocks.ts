import type { Block, Lead, ListItem } from "../../model/report.ts"
import { escapeHtml } from "./escape.ts"
import { tableHtml, type Writing } from "./table.ts"

/** Tables in which rows belong to the one above them. */
const fixed = new Set(["indicators"])

/** A block of a section as HTML. */
export function blockHtml(writing: Writing, block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${escapeHtml(block.text)}</h3>`
    case "paragraph":
      return `<p>${leadHtml(block.lead)}${escapeHtml(block.text)}</p>`
    case "list":
      return listHtml(block.items)
    case "table":
      return tableHtml(writing, block.table, fixed.has(block.table.id) ? { sorts: false, searches: false } : {})
  }
}

const listHtml = (items: readonly ListItem[]): string =>
  `<ul>\n${items.map(({ lead, text, under }) => `<li>${leadHtml(lead)}${escapeHtml(text)}${underHtml(under)}</li>`).join("\n")}\n</ul>`

const underHtml = (under: readonly string[]): string =>
  under.length === 0 ? "" : `<ul>${under.map((remark) => `<li>${escapeHtml(remark)}</li>`).join("")}</ul>`

export const leadHtml = (lead: Lead | null): string =>
  lead === null ? "" : `<strong class="lead ${lead.tone}">${escapeHtml(lead.text)}</strong> `
