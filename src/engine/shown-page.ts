import type { Block, Section } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { printing } from "../vocabulary/print.ts"
import { escapeText } from "../writers/markdown/escape.ts"
import { sectionLines } from "../writers/markdown/markdown.ts"
import { terminalLines } from "../writers/terminal.ts"

/** What a use case shows, before text, Markdown or HTML say it each in its way. */
export interface ShownPage {
  readonly lang: Lang
  readonly title: string
  readonly sections: readonly Section[]
}

export const sectionOf = (id: string, title: string, blocks: readonly Block[]): Section => ({
  id,
  role: "body",
  label: null,
  title,
  blocks,
})

/** The page for a terminal. Ends with a line break. */
export const pageText = ({ lang, title, sections }: ShownPage): string =>
  `${[title, ...terminalLines(sections, printing[lang])].join("\n")}\n`

/** The page as GitHub-flavoured Markdown. Ends with a line break. */
export const pageMarkdown = ({ lang, title, sections }: ShownPage): string =>
  `${[`# ${escapeText(title)}`, ...sections.flatMap((section) => sectionLines(section, printing[lang]))].join("\n\n")}\n`
