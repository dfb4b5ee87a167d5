import { printing } from "../../vocabulary/print.ts"
import { terminalLines } from "../../writers/terminal.ts"
import type { ComparisonPage } from "./page.ts"
import { comparisonWords } from "./words.ts"

/** Two periods side by side for a terminal; agency by agency is for a document. Ends with a line break. */
export function comparisonText({ lang, title, standing, indicators, measures }: ComparisonPage): string {
  const lines = terminalLines([standing, indicators, measures], printing[lang])
  return `${[title, ...lines, "", `  ${comparisonWords[lang].whole}`].join("\n")}\n`
}
