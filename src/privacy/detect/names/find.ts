import { namedBehind } from "./behind.ts"
import { isByContext, isSaidToBe, isToldOf } from "./by-context.ts"
import { nameBySurname, nameLength, pair } from "./by-looks.ts"
import { namedAfter, office, officeBefore } from "./excuses.ts"
import type { Look } from "./look.ts"
import { phraseAt, type Token } from "./tokens.ts"

/** Behind streets in a row a person may be named: a woman, or somebody of whom more is said. */
const isPersonsOwn = ({ tokens, lower }: Look, at: number, end: number): boolean =>
  /^thị?$|^thi$/.test(tokens[at + 1]?.lower ?? "") || isToldOf(lower, end)

/** Nobody in office is called so: "đ/c Hiền theo dõi cháu …". */
const ofChild = /^(?:cháu|em|bé)$/u

/** Between two that are named in a row. */
const listed = /^\s*(?:,|và|-|–|;)?\s*$/u

/** A person's name somewhere in the text: behind a word for a victim or suspect, behind a title, or by its looks. */
export function hasPersonName(look: Look): boolean {
  const { tokens, lists, lower } = look
  let [excusedUntil, ofPlaces] = [-1, false]
  for (let at = 0; at < tokens.length; at++) {
    const strong = phraseAt(lists.strong, tokens, at)
    if (strong > 0) {
      if (namedBehind(look, at + strong, false) >= 0 || isSaidToBe(look, at + strong)) return true
      at += strong - 1
      continue
    }
    const titled = phraseAt(lists.titles, tokens, at)
    const behind =
      titled > 0 && !inKin(tokens, at) && !lists.notNames.has(pair(tokens, at))
        ? namedBehind(look, at + titled, true)
        : -1
    const begins = behind >= 0 ? behind : nameBySurname(look, at) > 0 ? at : -1
    if (begins < 0) {
      if (isByContext(look, at)) return true
      const run = nameLength(tokens, at)
      if (run === 0) continue
      // Streets and schools in a row: đường Phạm Văn Đồng, Quang Trung, Nguyễn Công Phương.
      const from = tokens[at]?.start ?? 0
      const goesOn = excusedUntil >= 0 && listed.test(lower.slice(excusedUntil, from))
      // Within a row of words in capitals only the one before is asked.
      const before = tokens[at - 1]
      const lead = before?.capital ? `${before.lower} ` : lower.slice(Math.max(0, from - 60), from)
      if (goesOn || namedAfter.test(lead))
        [excusedUntil, ofPlaces] = [tokens[at + run - 1]?.end ?? 0, !goesOn || ofPlaces]
      if (excusedUntil > from) at += run - 1
      continue
    }
    const token = tokens[begins]
    const length = Math.max(1, nameBySurname(look, begins), nameLength(tokens, begins))
    const end = tokens[begins + length - 1]?.end ?? 0
    const start = token?.start ?? 0
    const lead = lower.slice(Math.max(0, start - 60), start)
    const bareLead = behind >= 0 ? lower.slice(Math.max(0, (tokens[at]?.start ?? 0) - 60), tokens[at]?.start) : lead
    const harmedNear = /(?:nạn nhân|bị hại|bị can|bị cáo|đối tượng)[^.;]{0,30}$/u.test(lead)
    const excused =
      !harmedNear &&
      ((excusedUntil >= 0 &&
        listed.test(lower.slice(excusedUntil, start)) &&
        !(ofPlaces && isPersonsOwn(look, begins, end))) ||
        namedAfter.test(bareLead) ||
        /(?:mang|đặt) tên\s$/u.test(lead) ||
        office.test(lower.slice(end, end + 50)) ||
        (officeBefore.test(bareLead) && !(behind >= 0 && ofChild.test(tokens[at]?.lower ?? ""))))
    if (!excused) return true
    ;[excusedUntil, ofPlaces] = [end, namedAfter.test(bareLead) || (ofPlaces && excusedUntil >= 0)]
    at = begins + length - 1
  }
  return false
}

/** "trẻ em", "chị em", "ông bà": of many, not of one. */
const inKin = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === " " && /^(?:trẻ|ông|cha|mẹ|tre|cô|thầy|các|những|hai)$/u.test(tokens[at - 1]?.lower ?? "")
