import type { TextInContext } from "./kinds.ts"

/** Words that say where a person lives; only with a place as small as a hamlet or a house behind them. */
const livesAt =
  /(?<!\p{L})(?:thường trú|tạm trú|cư trú|trú tại|trú ở|trú quán|ngụ tại|ngụ ở|nơi ở|chỗ ở|nhà ở|nhà riêng|sống tại|địa chỉ|đ\/c)(?!\p{L})/gu
const smallPlace =
  /(?<!\p{L})(?:thôn|xóm|buôn|làng|ấp|tổ dân phố|tổ|đội|khu dân cư|kdc|hẻm|kiệt|ngõ|số nhà|nhà số|số)\s*\p{L}?\d*/u
/** These need no small place: a registered home, a place of origin. */
const registered = /(?<!\p{L})(?:hktt|hộ khẩu thường trú|nơi đăng ký hộ khẩu)\s*[:.]?\s*(?:tại\s+)?\p{L}/u
const origin =
  /(?<!\p{L})(?:quê quán|nguyên quán)\s*[:.]\s*\p{L}|(?<!\p{L})quê ở\s+(?:xã|phường|thị trấn|thôn)(?!\p{L})/u
const houseNumber = /(?<!\p{L})số nhà\s*:?\s*\d/u
/** "Địa chỉ tin cậy" is a shelter of the community, an office has an address, and reporters "thường trú". */
const harmless =
  /^\s*(?:tin cậy|email|e-mail|web|trang|liên hệ của|của (?:ủy ban|uỷ ban|ubnd|cơ quan|trung tâm|công an))/u
const contextWord =
  /^(?:địa chỉ|nơi ở|chỗ ở|nơi thường trú|thường trú|hktt|hộ khẩu thường trú|quê quán|nguyên quán)\s*:?$/u

/** A home address. `folded` is the text in lower case. */
export function hasHomeAddress(folded: string, { beside }: TextInContext): boolean {
  for (const match of folded.matchAll(livesAt)) {
    const rest = folded.slice(match.index + match[0].length, match.index + match[0].length + 60)
    if (!harmless.test(rest) && smallPlace.test(rest)) return true
  }
  if (registered.test(folded) || origin.test(folded) || houseNumber.test(folded)) return true
  return contextWord.test(beside) && /\p{L}/u.test(folded)
}
