import type { Block, Section } from "../../model/report.ts"
import { sectionTitle } from "../shown.ts"
import { blockHtml } from "./blocks.ts"
import { escapeHtml } from "./escape.ts"
import type { Writing } from "./table.ts"

export const sectionId = ({ id }: Section): string => `part-${id}`

/** A section of the page; what can be opened is said above it, and on paper what is not open. */
export function sectionHtml(section: Section, writing: Writing): string {
  const { blocks } = section
  const id = sectionId(section)
  // What is nothing but closed parts has no place on paper.
  const tables = blocks.every((block) => block.kind === "details" && block.opens === "tables")
  return `<section id="${id}"${tables ? ' class="closed"' : ""} aria-labelledby="${id}-h">
<h2 id="${id}-h">${escapeHtml(sectionTitle(section))}</h2>
${[...openingHtml(blocks, writing), ...blocks.map((block, i) => blockHtml(block, writing, blocks[i - 1]))].join("\n")}
</section>`
}

function openingHtml(blocks: readonly Block[], { words }: Writing): string[] {
  const details = blocks.find((block) => block.kind === "details")
  if (details === undefined) return []
  const hint = words.opens[details.opens]
  const line = (style: string, text: string) => `<p class="${style}">${escapeHtml(text)}</p>`
  const button = (open: string, text: string) =>
    `<button type="button" data-open="${open}">${escapeHtml(text)}</button>`
  return [
    line("screen", hint.screen),
    line("paper", hint.paper),
    ...(details.opens === "figures"
      ? [`<p class="screen" hidden>${button("yes", words.openAll)} ${button("no", words.closeAll)}</p>`]
      : []),
  ]
}
