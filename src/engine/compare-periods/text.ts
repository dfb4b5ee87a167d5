import { upperFirst } from "../../base/letter-case.ts"
import { printing } from "../../vocabulary/print.ts"
import { terminalLines } from "../../writers/terminal.ts"
import type { ComparisonPage } from "./page.ts"
import { comparisonWords } from "./words.ts"

/** Two periods side by side for a terminal; agency by agency is for a document. Ends with a line break. */
export function comparisonText(page: ComparisonPage): string {
  const { lang, title, standing, indicators, measures } = page
  const lines = terminalLines([standing, indicators, measures], printing[lang])
  return `${[title, ...lines, "", `  ${elsewhere(page)}`].join("\n")}\n`
}

/** What a document has besides: money and work where the plan asks for them, and every agency. */
function elsewhere({ lang, ...page }: ComparisonPage): string {
  const say = comparisonWords[lang].whole
  const asked = (["funding", "activities"] as const).filter((id) =>
    page[id].blocks.some(({ kind }) => kind === "table"),
  )
  const first = asked.map((id) => say[id]).join(", ")
  return say.where(upperFirst(first === "" ? say.agencies : say.and(first, say.agencies)))
}
