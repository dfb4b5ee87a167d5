import { type Gated, says } from "./gated.ts"
import type { TextInContext } from "./kinds.ts"
import { speaksOfHarmed } from "./names/excuses.ts"

/** Words that say where a person lives; only with a place as small as a hamlet or a house behind them. */
const livesAt =
  /(?<!\p{L})(?:thường trú|tạm trú|cư trú|trú tại|trú ở|trú quán|trú|tru tai|thuong tru|ngụ tại|ngụ ở|ngụ|ngu tai|nơi ở|chỗ ở|cho o|nhà ở|nhà riêng|nhà cạnh|nhà gần|nhà sau|nhà đối diện|nhà(?= số \d)|nhà nạn nhân|nhà của|sống tại|sống ở|sống cùng|sống với|ở nhờ|ở đậu|ở chung|ở rể|ở với|ở trọ|thuê trọ|trọ tại|địa chỉ nhà|địa chỉ|dia chi|đ\/c|đc(?=\s?:)|quê)(?!\p{L})/gu
const smallPlace =
  /(?<!\p{L})(?:thôn|thon|xóm|xom|buôn|làng|plây|plei|pley|nóc|ấp|khu phố|khối phố|căn hộ|phòng trọ|dãy trọ|tổ dân phố|tổ(?= ?\d)|đội(?= ?\d)|khu dân cư|kdc|hẻm|kiệt|ngõ|số nhà|nhà số|số(?= ?\d))(?!\p{L})|^\s?:?\s?(?:tại |ở )?\d+(?:\/\d+)*\s+(?:đường\s+)?\p{L}/u
/** Without one of these there is none, which is quickly seen: most texts have nothing of it. */
const smallWord = /thôn|thon|xóm|xom|buôn|làng|pl|nóc|phố|căn hộ|trọ|ấp|tổ|đội|khu dân cư|kdc|hẻm|kiệt|ngõ|số|\d/
const homeWord =
  /ở nhờ|ở đậu|ở chung|ở rể|ở với|trú|tru tai|thuong tru|ngụ|ngu tai|nơi ở|chỗ ở|cho o|nhà (?:ở|riêng|cạnh|gần|sau|đối|số|nạn|của)|sống (?:tại|ở|cùng|với)|trọ|địa chỉ|dia chi|đ\/c|đc|quê/
/** What says by itself where somebody lives. */
const certain: readonly Gated[] = [
  // A registered home and a place of origin need no small place.
  [
    /hktt|hộ khẩu|thường trú|chỗ ở|nơi ở/,
    /(?<!\p{L})(?:hktt|hộ khẩu thường trú|nơi đăng ký hộ khẩu)\s?(?:[:.]?\s?(?:tại\s+)?\p{L}|(?::|tại)\s?\d)|(?<!\p{L})(?:thường trú|chỗ ở|nơi ở)(?: hiện (?:nay|tại))?\s?:\s?(?!không|chưa|có|tại cơ)\p{L}/u,
  ],
  [
    /quê|nguyên quán/,
    /(?<!\p{L})(?:quê quán|nguyên quán)\s?[:.]\s?\p{L}|(?<!\p{L})quê ở\s+(?:xã|phường|thị trấn|thôn)(?!\p{L})/u,
  ],
  // A person's age and a hamlet tell who it is; of how old many are, not.
  [
    /\d tuổi/,
    /(?<!từ |đến |dưới |trên |-|- |và )(?<!\d)\d{1,2} tuổi(?! trở).{0,40}?(?<!\p{L})(?:thôn|xóm|tổ dân phố|làng|buôn)\s\p{L}/u,
  ],
  // A house within a hamlet that is named before it: "thôn Vuông, nhà gần cầu treo".
  [
    /, ?(?:nhà|quán) (?:gần|cạnh|sau|trước|đối diện|kế|kề|bên)/,
    /(?<!\p{L})(?:thôn|xóm|buôn|làng|plây|plei|nóc|ấp|tổ dân phố)\s\p{L}[^.;:]{0,30}, ?(?:nhà|quán) (?:gần|cạnh|sau|trước|đối diện|kế|kề|bên)(?!\p{L})/u,
  ],
  // "ở xóm Rừng, thôn Tân Mỹ", and nothing before it: somebody lives there.
  [
    /^(?:hiện |đang )?ở /,
    /^(?:hiện |đang )?ở (?:xóm|nóc|làng|tổ|đội|ấp) [^,;.]{1,20}, ?(?:thôn|làng|buôn|tổ dân phố|khu phố)(?!\p{L})/u,
  ],
  // Where somebody hurt or accused, or one family, lives.
  [
    / ở (?:thôn|xóm|làng|plây|nóc|ấp|khu phố|tổ|đội|buôn) /,
    /(?<!\p{L})(?:nạn nhân|bị hại|bị can|bị cáo|nghi phạm|(?<!(?:các|những|nhiều|hộ|mỗi|một số|\d) )gia đình)(?: \p{L}+){0,3} ở (?:(?:thôn|xóm|làng|plây|nóc|ấp|khu phố|tổ dân phố|buôn) [\p{L}\d]|(?:tổ|đội) \d)/u,
  ],
]
const houseNumber = /(?<!\p{L})số nhà\s?:?\s?\d/u
/** "Địa chỉ tin cậy" is a shelter of the community, an office has an address, and reporters "thường trú". */
const harmless =
  /^\s*(?:tin cậy|email|e-mail|web|trang|liên hệ của|tiếp nhận|của (?:ủy ban|uỷ ban|ubnd|cơ quan|trung tâm|công an))/u
const officeWord =
  /trụ sở|ủy ban|uỷ ban|ubnd|công an|(?<!\p{L})(?:sở|hội|đồn|trạm|phòng)(?!\p{L})|trung tâm|nhà văn hóa|trường(?= (?:th|tiểu|mầm|mẫu|học|đại|cao|dạy|trung|ptdt|pt|chính|chuyên))|bệnh viện|văn phòng|cơ quan|tạm lánh/u
const addressLabel =
  /^(?:địa chỉ|trú tại|trú quán|cư trú|nơi đăng ký|quê|nơi ở|chỗ ở|nơi thường trú|thường trú|hktt|hộ khẩu thường trú|quê quán|nguyên quán|nơi cư trú|dia chi|que quan)(?: (?:hiện nay|hiện tại|của )?(?:nạn nhân|bị hại|đối tượng|gia đình)?)?\s*:?$/u

/** A home address. `folded` is the text in lower case. */
export function hasHomeAddress(folded: string, { beside, heading, row }: TextInContext): boolean {
  for (const match of smallWord.test(folded) && homeWord.test(folded) ? folded.matchAll(livesAt) : []) {
    const rest = folded.slice(match.index + match[0].length, match.index + match[0].length + 60)
    if (harmless.test(rest) || !smallPlace.test(rest)) continue
    const mayBeOffice = /^(?:địa chỉ|đ\/c|đc|dia chi)/u.test(match[0])
    const around = folded.slice(Math.max(0, match.index - 40), match.index + 100)
    if (!(mayBeOffice && officeWord.test(around) && !speaksOfHarmed(around))) return true
  }
  if (certain.some((way) => says(way, folded))) return true
  if (folded.includes("số nhà") && houseNumber.test(folded) && !officeWord.test(folded)) return true
  const label = [beside, heading].find((one) => addressLabel.test(one))
  if (label === undefined || !/\p{L}/u.test(folded)) return false
  return speaksOfHarmed(label) || !(officeWord.test(folded) || officeWord.test(row ?? ""))
}
