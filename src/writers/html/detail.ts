import type { Detail } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import { escapeHtml, idOf } from "./escape.ts"
import type { Language } from "./language.ts"
import { badge, dataRows, tableHtml, type Writing } from "./table.ts"
import { idAt } from "./targets.ts"

/** A figure with its verdict, which opens to the rows behind it. */
export function detailHtml(detail: Detail, writing: Writing): string {
  const { language } = writing
  const { at, code, name, lead, state, text, about, remarks, tables } = detail
  return `<details class="indicator" id="${idOf(idAt(at))}" data-indicator="${escapeHtml(code)}" data-status="${escapeHtml(state)}">
<summary><span class="name">${language.text(`${code} ${name}`)}</span> ${badge(language, lead)} <span class="why">${language.text(text)}</span></summary>
<p>${language.text(about)}</p>
${remarksHtml(language, remarks)}
${tables.map((table) => tableHtml(writing, table)).join("\n")}
</details>`
}

/** A table that opens, with the number of its rows. */
export function closedTableHtml(table: Table, writing: Writing): string {
  const { language, words, print } = writing
  return `<details><summary>${language.text(table.title)} (${escapeHtml(words.rows(print.number(dataRows(table))))})</summary>
${tableHtml(writing, table)}
</details>`
}

/** Remarks as a list; nothing where there are none. */
export const remarksHtml = (language: Language, remarks: readonly string[]): string =>
  remarks.length === 0 ? "" : `<ul>${remarks.map((remark) => `<li>${language.text(remark)}</li>`).join("")}</ul>`
