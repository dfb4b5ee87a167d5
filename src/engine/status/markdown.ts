import { printing } from "../../vocabulary/print.ts"
import { escapeText } from "../../writers/markdown/escape.ts"
import { sectionLines } from "../../writers/markdown/markdown.ts"
import type { StatusPage } from "./sections.ts"

/** The state of reporting as GitHub-flavoured Markdown. Ends with a line break. */
export const statusMarkdown = ({ lang, title, sections }: StatusPage): string =>
  `${[`# ${escapeText(title)}`, ...sections.flatMap((section) => sectionLines(section, printing[lang]))].join("\n\n")}\n`
