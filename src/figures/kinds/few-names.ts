import type { Lang } from "../../model/words.ts"
import { type Setting, shortAgencyName } from "../setting.ts"

/** As many names as a line of the first page has room for. */
export const few = 3

const agencies: Readonly<Record<Lang, (count: string) => string>> = {
  vi: (count) => `${count} cơ quan`,
  en: (count) => `${count} agencies`,
}

/** Agencies by name where they are few, else how many they are. */
export const fewNames = (setting: Setting, ids: readonly string[]): string =>
  ids.length > few
    ? agencies[setting.lang](setting.print.counted(ids.length))
    : ids.map((agency) => shortAgencyName(setting, agency)).join(", ")
