import { sectionLines } from "./markdown.ts"
import { escapeText } from "./markdown-escape.ts"
import { printing } from "./print.ts"
import type { StatusPage } from "./status.ts"

/** The state of reporting as GitHub-flavoured Markdown. Ends with a line break. */
export const statusMarkdown = ({ lang, title, sections }: StatusPage): string =>
  `${[`# ${escapeText(title)}`, ...sections.flatMap((section) => sectionLines(section, printing[lang]))].join("\n\n")}\n`
