import { printing } from "../../vocabulary/print.ts"
import { terminalLines } from "../../writers/terminal.ts"
import type { StatusPage } from "./sections.ts"

/** The state of reporting for a terminal. Ends with a line break. */
export const statusText = ({ lang, title, sections }: StatusPage): string =>
  `${[title, ...terminalLines(sections, printing[lang])].join("\n")}\n`
