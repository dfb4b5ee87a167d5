import { namedBehind } from "./behind.ts"
import { joined, nameBySurname, nameLength, pair } from "./by-looks.ts"
import { namedAfter, office, officeBefore } from "./excuses.ts"
import type { Look } from "./look.ts"
import { phraseAt, type Token } from "./tokens.ts"

/** `B.T.H - 19 tuổi`, `N.T.M (1997)`: initials are a person's where an age or a year stands behind them. */
const agedBehind = /^[\s,(–-]{1,4}(?:\d{1,2} ?tuổi|sn|sinh|s\.n|(?:19|20)\d\d\b|trú|ở thôn|ở xã)/u
function agedInitials({ tokens, lower }: Look, at: number): number {
  let length = 0
  while (length < 6 && tokens[at + length]?.initial && (length === 0 || joined(tokens[at + length]?.gap))) length++
  const end = tokens[at + length - 1]?.end ?? 0
  return length >= 2 && agedBehind.test(lower.slice(end, end + 16)) ? length : 0
}

/** What is done with those hurt or accused, and what they do: whoever is named before it is one of them. */
const suffers =
  /^[\s,(]{1,3}(?:đã |đang |cùng đồng bọn )?(?:bị (?:bán|lừa|bắt|khởi tố|truy|dụ|ép|mua|tạm)|khai|về nước|trở về|được giải cứu|được đưa|được hỗ trợ|được trợ giúp|bỏ trốn|mất tích|lừa|dụ dỗ|phạm tội)/u

/** Between two that are named in a row. */
const listed = /^\s*(?:,|và|-|–|;)?\s*$/u

/** A person's name somewhere in the text: behind a word for a victim or suspect, behind a title, or by its looks. */
export function hasPersonName(look: Look): boolean {
  const { tokens, lists, lower } = look
  let excusedUntil = -1
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
      if (agedInitials(look, at) > 0 || isSuffering(look, at) || isOfHighlands(look, at)) return true
      const run = nameLength(tokens, at)
      if (run === 0) continue
      // Streets and schools in a row: đường Phạm Văn Đồng, Quang Trung, Nguyễn Công Phương.
      const from = tokens[at]?.start ?? 0
      const goesOn = excusedUntil >= 0 && listed.test(lower.slice(excusedUntil, from))
      if (goesOn || namedAfter.test(lower.slice(Math.max(0, from - 60), from)))
        excusedUntil = tokens[at + run - 1]?.end ?? 0
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
      ((excusedUntil >= 0 && listed.test(lower.slice(excusedUntil, start))) ||
        namedAfter.test(bareLead) ||
        /(?:mang|đặt) tên\s$/u.test(lead) ||
        office.test(lower.slice(end, end + 50)) ||
        officeBefore.test(bareLead))
    if (!excused) return true
    excusedUntil = end
    at = begins + length - 1
  }
  return false
}

/** "Đối tượng cầm đầu là Chen Wei Ming": of whatever people's name, two words in capitals that no office and no group begins with. */
function isSaidToBe({ tokens, lists, lower }: Look, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token || !next || /[.;:,]/.test(token.gap) || token.capital) return false
    if (token.lower !== "là" && token.lower !== "la" && token.lower !== "tên") continue
    const length = nameLength(tokens, at + 1)
    const second = tokens[at + 2]
    return (
      length >= 2 &&
      second?.gap === " " &&
      next.gap === " " &&
      !lists.none.has(next.lower) &&
      !lists.none.has(second.lower) &&
      !lists.notNames.has(pair(tokens, at + 1)) &&
      !/^\s*\d/.test(lower.slice(tokens[at + length]?.end ?? 0))
    )
  }
  return false
}

/** Names of the highlands' women begin with H', and some of their surnames stand last. */
const womensName = /^h['’](?!(?:mông|mong|rê|re|roi|drai)$)\p{L}{2}/u
const lastSurnames = new Set(["niê", "mlô", "êban", "byă", "kbuôr", "adrơng", "knul", "kđoh", "hđơk", "hmok"])
const beforePlaces = /^(?:ia|ea|cư|chư|đăk|xã|thôn|buôn|làng|plei|sông|suối)$/u
function isOfHighlands({ tokens }: Look, at: number): boolean {
  const first = tokens[at]
  if (!first?.capital || beforePlaces.test(tokens[at - 1]?.lower ?? "")) return false
  if (womensName.test(first.lower)) return true
  const length = nameLength(tokens, at)
  return length >= 2 && lastSurnames.has(tokens[at + length - 1]?.lower ?? "")
}

/** Triệu Mùi Pham bị bán … */
function isSuffering({ tokens, lists, lower }: Look, at: number): boolean {
  const first = tokens[at]
  if (!first?.capital || !lists.surnames.has(first.lower) || lists.notNames.has(pair(tokens, at))) return false
  const length = nameLength(tokens, at)
  const end = tokens[at + length - 1]?.end ?? 0
  return length >= 2 && suffers.test(lower.slice(end, end + 40))
}

/** "trẻ em", "chị em", "ông bà": of many, not of one. */
const inKin = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === " " && /^(?:trẻ|ông|cha|mẹ|tre|cô|thầy|các|những|hai)$/u.test(tokens[at - 1]?.lower ?? "")
