import { printing } from "../../vocabulary/print.ts"
import { escapeText } from "../../writers/markdown/escape.ts"
import { sectionLines } from "../../writers/markdown/markdown.ts"
import type { ComparisonPage } from "./page.ts"

/** Two periods side by side as GitHub-flavoured Markdown. Ends with a line break. */
export function comparisonMarkdown({
  lang,
  title,
  standing,
  indicators,
  measures,
  funding,
  activities,
  agencies,
}: ComparisonPage): string {
  const sections = [standing, indicators, measures, funding, activities, agencies]
  return `${[`# ${escapeText(title)}`, ...sections.flatMap((one) => sectionLines(one, printing[lang]))].join("\n\n")}\n`
}
