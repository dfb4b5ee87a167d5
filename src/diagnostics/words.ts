import type { Counts } from "../model/diagnostic.ts"
import type { SubmissionState } from "../model/submission.ts"
import type { Bilingual, Lang } from "../model/words.ts"
import { qualityName } from "../vocabulary/statuses.ts"

const inSentence = (state: SubmissionState): Bilingual => ({
  vi: qualityName.vi[state].toLowerCase(),
  en: qualityName.en[state].toLowerCase(),
})

/** A file's state, in the words of papers and tables. */
export const stateWords: Readonly<Record<SubmissionState, Bilingual>> = {
  unusable: inSentence("unusable"),
  "with-errors": inSentence("with-errors"),
  clean: inSentence("clean"),
}

const counted = (count: number, lang: Lang, vi: string, en: string): string =>
  lang === "vi" ? `${count} ${vi}` : `${count} ${en}${count === 1 ? "" : "s"}`

/** `3 lỗi, 1 cảnh báo`; kinds of which there are none are left out. */
export const countWords = ({ error, warning, note }: Counts, lang: Lang): string =>
  [
    error > 0 ? counted(error, lang, "lỗi", "error") : "",
    warning > 0 ? counted(warning, lang, "cảnh báo", "warning") : "",
    note > 0 ? counted(note, lang, "lưu ý", "note") : "",
  ]
    .filter((words) => words !== "")
    .join(", ")
