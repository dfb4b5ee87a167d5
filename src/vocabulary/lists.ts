import type { Lang } from "../model/words.ts"

/** `12 đã hoàn thành`: how many are so. */
export const soMany = (count: string, status: string): string => `${count} ${status.toLowerCase()}`

/** In English: `1 agency`, `2 agencies`. */
export const agencies = (count: string): string => `${count} ${count === "1" ? "agency" : "agencies"}`

/** Behind names, how many more there are. */
export const andMoreAgencies: Readonly<Record<Lang, (count: string) => string>> = {
  vi: (count) => `và ${count} cơ quan khác`,
  en: (count) => `and ${count} more`,
}
