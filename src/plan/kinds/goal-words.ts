// What is said of goals whatever their kind.
import { printNumber } from "../../base/text.ts"
import type { Bilingual } from "../../model/words.ts"
import type { TargetsShape } from "../build/timed.ts"

/** Does a milestone ask for less than the one before it? */
export const less = <S>(targets: TargetsShape<S>, j: number, than: (here: S, before: S) => boolean): boolean => {
  const [before, here] = Array.isArray(targets) ? [targets[j - 1], targets[j]] : []
  return before !== undefined && here !== undefined && than(here, before)
}

/** `what` lowered or raised. */
export const moved = (what: Bilingual, down: boolean, from: Bilingual, to: Bilingual): Bilingual => ({
  vi: `${what.vi} ${down ? "giảm" : "tăng"} từ ${from.vi} ${down ? "xuống" : "lên"} ${to.vi}`,
  en: `${what.en} ${down ? "lowered" : "raised"} from ${from.en} to ${to.en}`,
})

export const numeral = (value: number): Bilingual => ({ vi: printNumber(value), en: String(value) })
