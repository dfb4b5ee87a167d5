import type { Counts } from "../model/diagnostic.ts"
import type { SubmissionState } from "../model/submission.ts"
import type { Lang } from "../model/words.ts"
import { plural } from "../rules/plural.ts"
import { qualityName } from "../vocabulary/statuses.ts"

/** A file's state, in the words of papers and tables. */
export const stateWord = (state: SubmissionState, lang: Lang): string => qualityName[lang][state].toLowerCase()

/** `3 lỗi, 1 cảnh báo`; kinds of which there are none are left out. */
export const countWords = ({ error, warning, note }: Counts, lang: Lang): string =>
  (
    [
      [error, "lỗi", "error"],
      [warning, "cảnh báo", "warning"],
      [note, "lưu ý", "note"],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, vi, en]) => (lang === "vi" ? `${count} ${vi}` : plural(count, en)))
    .join(", ")
