// Names that their surname does not give away: what is said around them does.

import { joined, nameLength, pair, place } from "./by-looks.ts"
import type { Look } from "./look.ts"
import { phraseAt, phraseBook } from "./tokens.ts"

/** `B.T.H - 19 tuổi`, `N.T.M (1997)`: initials are a person's where an age or a year stands behind them. */
const agedBehind = /^[\s,(–-]{1,4}(?:\d{1,2} ?tuổi|sn|sinh|s\.n|(?:19|20)\d\d\b|trú|ở thôn|ở xã)/u
function agedInitials({ tokens, lower }: Look, at: number): number {
  let length = 0
  while (length < 6 && tokens[at + length]?.initial && (length === 0 || joined(tokens[at + length]?.gap))) length++
  const end = tokens[at + length - 1]?.end ?? 0
  return length >= 2 && agedBehind.test(lower.slice(end, end + 16)) ? length : 0
}

/** "gặp N.T.D và gia đình": three initials with Thị or Văn between, of whom one speaks as of a person. */
const withFamily = /^(?: và (?:gia đình|mẹ|cha|bố|con|chồng|vợ)|,? (?:ở|trú|quê|sinh|học sinh))(?!\p{L})/u
function knownInitials({ tokens, lower }: Look, at: number): boolean {
  const [first, middle, last] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first?.initial || !last?.initial || !/^[TV]$/.test(middle?.text ?? "")) return false
  if (middle?.gap.trim() !== "." || last.gap.trim() !== ".") return false
  return doneWith.has(tokens[at - 1]?.lower ?? "") || withFamily.test(lower.slice(last.end, last.end + 16))
}

/** What is done with those hurt or accused, and what they do: whoever is named before it is one of them. */
const suffers =
  /^[\s,(]{1,3}(?:đã |đang |cùng đồng bọn )?(?:bị (?:bán|lừa|bắt|khởi tố|truy|dụ|ép|mua|tạm)|khai|về nước|trở về|được giải cứu|được đưa|được hỗ trợ|được trợ giúp|bỏ trốn|mất tích|lừa|dụ dỗ|phạm tội)/u

/** "Đối tượng cầm đầu là Chen Wei Ming": of whatever people's name, two words in capitals that no office and no group begins with. */
export function isSaidToBe(look: Look, from: number): boolean {
  const { tokens } = look
  for (let at = from; at < from + 8; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token || !next || /[.;:,]/.test(token.gap) || token.capital) return false
    const origin = token.lower === "người" || token.lower === "tịch" ? originLength(look, at + 1) : 0
    if (!introducing.has(token.lower) && origin === 0) continue
    return isForeignName(look, at + 1 + origin)
  }
  return false
}

/** Names of the highlands' women begin with H', and some of their surnames stand last. */
const womensName = /^h['’](?!(?:mông|mong|rê|re|roi|drai)$)\p{L}{2}/u
const lastSurnames = new Set(["niê", "mlô", "êban", "byă", "kbuôr", "adrơng", "knul", "kđoh", "hđơk", "hmok"])
const beforePlaces = /^(?:ia|ea|cư|chư|đăk|xã|thôn|buôn|làng|plei|sông|suối)$/u
/** Surnames of two words. */
const twoWords = new Set(
  "a lăng|a vô|a rất|a ting|zơ râm|pơ loong|bh riu|b nướch|rơ châm|rơ mah|rah lan|tơ ngôl|nay h".split("|"),
)
function isOfHighlands({ tokens }: Look, at: number): boolean {
  const first = tokens[at]
  if (!first?.capital || beforePlaces.test(tokens[at - 1]?.lower ?? "")) return false
  if (womensName.test(first.lower)) return true
  if (twoWords.has(pair(tokens, at)) && tokens[at + 2]?.capital && tokens[at + 2]?.gap === " ") return true
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

const introducing = new Set(["là", "la", "tên"])

/** Countries and peoples that somebody is said to be of. */
const origins = phraseBook(
  "trung quốc|hàn quốc|đài loan|campuchia|cam pu chia|lào|thái lan|thái|malaysia|singapore|nhật bản|anh|pháp|mỹ|đức|nga|ấn độ|nigeria|hrê|cor|co|ca dong|kinh|h'mông|mông|tày|nùng|dao".split(
    "|",
  ),
)
const originLength = ({ tokens }: Look, at: number): number => phraseAt(origins, tokens, at)

/** Two words and more in capitals, of which none begins an office, a group or a place. */
function isForeignName({ tokens, lists, lower }: Look, at: number): boolean {
  const length = nameLength(tokens, at)
  const [first, second] = [tokens[at], tokens[at + 1]]
  return (
    length >= 2 &&
    first?.gap === " " &&
    second?.gap === " " &&
    !lists.none.has(first.lower) &&
    !lists.none.has(second.lower) &&
    !lists.notNames.has(pair(tokens, at)) &&
    !/^\s*\d/.test(lower.slice(tokens[at + length - 1]?.end ?? 0))
  )
}

/** What is done with one person: whoever is named behind it is that one. */
const doneWith = new Set(["đưa", "cứu", "bắt", "giữ", "giao", "trả", "thăm", "gặp", "tố", "nã", "động"])
function isActedOn({ tokens, lists }: Look, at: number): boolean {
  const [first, before] = [tokens[at], tokens[at - 1]]
  return (
    first?.capital === true &&
    first.gap === " " &&
    doneWith.has(before?.lower ?? "") &&
    lists.surnames.has(first.lower) &&
    !lists.notNames.has(pair(tokens, at)) &&
    !place.test(pair(tokens, at)) &&
    nameLength(tokens, at) >= 3
  )
}

/** "Thị Lan", without a surname. */
const thiAlone = ({ tokens, lists }: Look, at: number): boolean => {
  const [first, second] = [tokens[at], tokens[at + 1]]
  return (
    first?.text === "Thị" &&
    second?.gap === " " &&
    (second.capital || second.initial) &&
    !(lists.goesOn.get("thị")?.has(second.lower) ?? false) &&
    !namesakes.has(second.lower) &&
    !(tokens[at - 1]?.capital && first.gap === " ")
  )
}
/** Cầu Thị Nghè, đầm Thị Nại, Thị Vải. */
const namesakes = new Set(["nghè", "nại", "vải", "tính", "sát", "ủy"])

/** Does what stands behind a name tell of one person: an age, what was done to her? */
export const isToldOf = (lower: string, end: number): boolean =>
  agedBehind.test(lower.slice(end, end + 16)) || suffers.test(lower.slice(end, end + 40))

/** Is somebody named here who has no surname that is known, but what is said of him? */
export const isByContext = (look: Look, at: number): boolean =>
  agedInitials(look, at) > 0 ||
  knownInitials(look, at) ||
  isSuffering(look, at) ||
  isOfHighlands(look, at) ||
  isActedOn(look, at) ||
  thiAlone(look, at)
