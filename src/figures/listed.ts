import type { Lang } from "../model/words.ts"
import type { Setting } from "./setting.ts"

const andMore: Readonly<Record<Lang, (count: string) => string>> = {
  vi: (count) => `và ${count} mục khác`,
  en: (count) => `and ${count} more`,
}

/** As many of a list as are told; how many more there are is said. */
const shown = 5

/** The first of a list, and how many more there are: nothing is cut silently. */
export function listed({ print, lang }: Setting, items: readonly string[], separator = "; "): string {
  if (items.length <= shown + 1) return items.join(separator)
  return [...items.slice(0, shown), andMore[lang](print.counted(items.length - shown))].join(separator)
}
