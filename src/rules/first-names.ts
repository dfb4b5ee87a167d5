import type { Lang } from "../model/words.ts"
import { andMoreAgencies } from "../vocabulary/lists.ts"

const shown = 5

/** The first names of a list of agencies, and how many more there are: nothing is cut silently. */
export const firstNames = (names: readonly string[], lang: Lang): string =>
  names.length <= shown + 1
    ? names.join(", ")
    : `${names.slice(0, shown).join(", ")} ${andMoreAgencies[lang](String(names.length - shown))}`
