import type { Bilingual } from "../../model/words.ts"

const words: ReadonlyMap<string, Bilingual> = new Map([
  ["file-bytes", { vi: "dung lượng tệp, tính bằng byte", en: "bytes of the file" }],
])

/** A limit of the reader, named for people; a limit without words is named as the reader does. */
export const limitWords = (limit: string): Bilingual => words.get(limit) ?? { vi: limit, en: limit }
