import type { Lang } from "../model/words.ts"
import { blanks } from "./blanks.ts"
import { headings } from "./headings.ts"
import { reporting } from "./reporting.ts"
import { answerStatus, indicatorStatus, obligationState, provisional, severityName } from "./statuses.ts"

const inOne = (lang: Lang) => ({
  ...reporting[lang],
  ...blanks[lang],
  columns: headings[lang],
  indicatorStatus: indicatorStatus[lang],
  status: answerStatus[lang],
  provisional: provisional[lang],
  severity: severityName[lang],
  obligation: obligationState[lang],
})

/** What several parts of a report say, in one language. */
export type Vocabulary = ReturnType<typeof inOne>

export const vocabulary: Readonly<Record<Lang, Vocabulary>> = { vi: inOne("vi"), en: inOne("en") }
