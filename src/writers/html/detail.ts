import type { Detail } from "../../model/report.ts"
import { escapeHtml, idOf } from "./escape.ts"
import { remarksHtml } from "./remarks.ts"
import { badge, tableHtml, type Writing } from "./table.ts"
import { idAt } from "./targets.ts"

/** What opens: a figure with its verdict and the rows behind it, or a table with the number of its rows. */
export function detailHtml(detail: Detail, writing: Writing): string {
  const { language } = writing
  const { name, about, remarks, readings, tables } = detail
  const parts = [
    ...(about === null ? [] : [`<p>${language.text(about)}</p>`, remarksHtml(language, [...remarks, ...readings])]),
    tables.map((table) => tableHtml(writing, table)).join("\n"),
  ]
  if (detail.lead === null || detail.code === null)
    return `<details><summary>${language.text(name)} (${escapeHtml(rowsOf(detail, writing))})</summary>\n${parts.join("\n")}\n</details>`
  return `<details class="indicator" id="${idOf(detail.at === null ? detail.code : idAt(detail.at))}" data-indicator="${escapeHtml(detail.code)}" data-status="${escapeHtml(detail.state ?? "")}">
<summary><span class="name">${language.text(`${detail.code} ${name}`)}</span> ${badge(language, detail.lead)} <span class="why">${language.text(detail.text)}</span></summary>
${parts.join("\n")}
</details>`
}

function rowsOf({ tables }: Detail, { words, print }: Writing): string {
  const data = tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind === "data"))
  return words.rows(print.number(data.length))
}
