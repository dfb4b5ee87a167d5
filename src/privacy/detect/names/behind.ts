import { joined, nameBySurname, nameLength, pair, place } from "./by-looks.ts"
import type { Look } from "./look.ts"
import type { Token } from "./tokens.ts"

/** Between a word for a victim and the name: brackets, a colon, a number of a list; no end of a sentence, no comma. */
const opensStrictly = /^[\s:("“]*$/
const opens = /^[\s:;("“'’«–-]*(?:\d{1,2}\s*[.):/-]\s*)?["“'(]?\s*$/

/** Is somebody named behind a word for a victim, a suspect or a person? `strict`: by a title alone, which other words follow as well. */
export function namedBehind(look: Look, from: number, strict: boolean): number {
  const { tokens, lists } = look
  let at = from
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[at]
    if (!token || !(strict ? opensStrictly : opens).test(token.gap)) return -1
    const name = personAt(look, at, strict)
    if (name) return at
    if (!lists.connecting.has(token.lower)) return -1
    at++
  }
  return -1
}

function personAt(look: Look, at: number, strict: boolean): boolean {
  const { tokens, lists } = look
  const first = tokens[at]
  if (!first) return false
  if (nameBySurname(look, at) > 0) return true
  if (first.initial) return initialsAt(tokens, at, strict)
  const length = nameLength(tokens, at)
  const second = tokens[at + 1]
  if (length === 0) {
    // In small letters, or all in capitals: a plain surname and one more word.
    return (
      !strict &&
      lists.plain.has(first.lower) &&
      second?.gap === " " &&
      !lists.notNames.has(pair(tokens, at)) &&
      second.text.length > 1 &&
      !lists.none.has(second.lower)
    )
  }
  if (!first.capital || lists.notNames.has(pair(tokens, at))) return false
  // "bà Tám", "anh Ba"; but Ba Tơ.
  if (lists.none.has(first.lower))
    return (
      strict &&
      first.gap === " " &&
      ((byNumber.has(first.lower) && (length === 1 || first.lower !== "ba")) ||
        (length === 1 && alsoNames.has(first.lower)))
    )
  // UBND, IV.
  if (first.text.length > 1 && first.text === first.text.toUpperCase() && !lists.surnames.has(first.lower)) return false
  if (length === 1) return !(second?.gap === " " && !second.capital && compound.has(`${first.lower} ${second.lower}`))
  return (
    !strict ||
    lists.surnames.has(first.lower) ||
    !place.test(
      tokens
        .slice(at, at + length)
        .map(({ lower }) => lower)
        .join(" "),
    )
  )
}

const byNumber = new Set(["hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "út"])
/** Countries and sides that people are called by as well: "em Nga", "anh Nam". */
const alsoNames = new Set(["nga", "mỹ", "nam", "việt", "thái"])
const compound = new Set(
  "mẫu giáo|mẫu đơn|mẫu biểu|biểu mẫu|thủ quỹ|thủ kho|thủ trưởng|văn thư|trực ban|tư pháp|tạp vụ|bảo vệ".split("|"),
)

/** `N.T.M`, `H.`, `N. T. Mẫu`: capitals with points; a single one only where a point follows, or the text ends. */
function initialsAt(tokens: readonly Token[], at: number, strict: boolean): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  // (I.2), (IV.III): clauses.
  if (first === undefined || (/^[IVX]$/.test(first.text) && /^\.(?:$|\d)|^\)/.test(second?.gap ?? ""))) return false
  if (second && joined(second.gap) && (second.initial || second.capital)) return true
  return (second === undefined || /^[.,)]/.test(second.gap) || !strict) && first.text !== "A" && first.text !== "B"
}
