import type { Reading } from "../../model/submission.ts"
import type { Bilingual } from "../../model/words.ts"
import type { CellValue } from "../../model/workbook.ts"
import { faulty } from "./faulty.ts"
import { bare, saysMissing } from "./phrases.ts"

/** What the form's lists offer. */
export const yesNoLabels: { readonly yes: Bilingual; readonly no: Bilingual } = {
  yes: { vi: "Có", en: "Yes" },
  no: { vi: "Không", en: "No" },
}

/** What says one of the two beyond doubt. A cross or a tick is asked about: it may stand for either. */
const said: ReadonlyMap<string, number> = new Map([
  ...["có", "đã có", "rồi", "yes", "1"].map((word): [string, number] => [word, 1]),
  ...["không", "không có", "chưa", "chưa có", "no", "0"].map((word): [string, number] => [word, 0]),
])

/** A yes is 1, a no 0, so that they add up to how many have it. */
export function readYesNo(value: CellValue): Reading {
  const typed = value.kind === "number" ? String(value.number) : value.kind === "text" ? bare(value.text) : null
  if (typed === "") return { state: "blank" }
  if (typed !== null && saysMissing(typed)) return { state: "declared-missing" }
  const number = typed === null ? undefined : said.get(typed)
  if (number === undefined) return faulty("answer-unknown", typed === null ? null : guess(typed))
  return { state: "number", number, nothingArose: false, fromText: false }
}

const guess = (typed: string): string | null => (/^[x✓✔v]$/u.test(typed) ? yesNoLabels.yes.vi : null)
