import type { Lang } from "../../model/words.ts"
import { findRule } from "../../rules/index.ts"
import { severityName } from "../../vocabulary/statuses.ts"

const words = {
  vi: { why: "Vì sao", fix: "Cách sửa", bad: "Sai", good: "Đúng" },
  en: { why: "Why", fix: "To mend it", bad: "Wrong", good: "Right" },
} as const

const indented = (text: string): string => text.replace(/^/gm, "    ")

/** A rule in words, by its code (`QN305`) or name (`not-a-number`): what it finds, why, how to mend it, and an example of each side.
 * Null where there is no such rule. Ends with a line break. */
export function explainRule(codeOrName: string, lang: Lang): string | null {
  const rule = findRule(codeOrName)
  if (rule === null) return null
  const say = words[lang]
  const { title, why, fix } = rule[lang]
  return [
    `${rule.code} ${rule.name} · ${severityName[lang][rule.severity]}`,
    title,
    "",
    `${say.why}: ${why}`,
    `${say.fix}: ${fix}`,
    "",
    `${say.bad}:`,
    indented(rule.examples.bad),
    `${say.good}:`,
    indented(rule.examples.good),
    "",
  ].join("\n")
}
