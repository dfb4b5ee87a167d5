import { tidy } from "../../base/text.ts"
import type { TextInContext } from "./kinds.ts"

/** Surnames of the Kinh, and those common among the Hrê, Cor and Ca Dong of the province. */
const surnames = new Set(
  (
    "nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương lâm đoàn trịnh mai đào lương vương tạ tô hà cao " +
    "thái tôn tống từ châu chu kiều quách thạch phùng la lưu nghiêm ông bạch tiêu triệu đàm doãn giang khổng lại lục mạc ninh phí " +
    "quan tăng thân trà trang ung viên xa"
  ).split(" "),
)

/** Words and titles that a person's name follows; a longer one stands before the shorter one that it begins with. */
const before = [
  "người bị hại",
  "người bị buôn bán",
  "người bị mua bán",
  "người bị tình nghi",
  "người tố giác",
  "người môi giới",
  "nghi phạm",
  "nghi can",
  "nạn nhân",
  "đối tượng",
  "bị hại",
  "bị can",
  "bị cáo",
  "thủ phạm",
  "kẻ cầm đầu",
  "họ và tên",
  "họ tên",
  "tên là",
  "tên",
  "ông",
  "bà",
  "anh",
  "chị",
  "em",
  "cháu",
  "cô",
]
const title = new RegExp(String.raw`(?<!\p{L})(?:${before.join("|")})(?!\p{L})`, "gu")
/** No name without two capitalised syllables side by side. A syllable is looked at from its beginning only: from every letter of a run of
 * capitals it would take time with the square of the run. */
const twoCapitals = /(?<!\p{L})\p{Lu}\p{L}*\s+\p{Lu}/u
/** What stands behind a title: perhaps a connecting word, then capitalised syllables. */
const named =
  /^\s*[:(–-]?\s*(?:(?:là|gồm|tên là|tên)\s*:?\s*)?(?:(?:ông|bà|anh|chị|em|cháu)\s+)?(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5})/u
/** Places and things whose first syllable is a surname, too. */
const notNames = new Set(
  (
    "phạm tội|phạm vi|phạm pháp|phạm nhân|hồ sơ|hồ chí|hà nội|hà giang|hà nam|hà tĩnh|hà tây|thái bình|thái nguyên|thái lan|cao bằng|cao đẳng|" +
    "cao cấp|lâm đồng|lý sơn|trà bồng|trà vinh|viên chức|quan hệ|trang trại|đào tạo|hoàng sa|từ thiện|lương thực|châu âu|châu á|châu đốc|giang hồ|" +
    "vũ trang|vũ khí|vũ trường|trương quang|la hà|mai châu|ninh bình|ninh thuận|tăng cường|tô hạp|triệu phong|đinh hương|lưu động|lưu trú|đoàn thể|" +
    "đoàn viên|ông bà|dương tính|lại hà|khổng tử|trang bị|thân nhân|thân chủ|lương y|lục ngạn|phan rang|phan thiết"
  ).split("|"),
)
/** Streets, schools and markets are named after persons. */
const namedAfter =
  /(?:đường|phố|phường|trường|thpt|thcs|tiểu học|mầm non|chợ|cầu|công viên|quảng trường|bệnh viện|khu|tượng đài|di tích|mang|đặt|giải thưởng|cuộc thi|quỹ)\s*$/u
/** Who is named with an office acts for it. */
const office =
  /^\s*[,(–-]?\s*(?:là\s+)?(?:nguyên\s+)?(?:phó\s+)?(?:chủ tịch|giám đốc|trưởng|bí thư|chánh|viện trưởng|tổng|thủ trưởng|hiệu trưởng|chủ nhiệm|cục trưởng)/u
const officeBefore =
  /(?<!\p{L})(?:chủ tịch|giám đốc|trưởng|bí thư|chánh|viện trưởng|thủ trưởng|hiệu trưởng|đồng chí|đ\/c)[^.,;:]{0,30}:?\s*$/u

/** Capitalised syllables of a tidy text, the first a surname: not initials alone ("N. T. A."), and no place or thing. */
function isName(words: string): boolean {
  const [first = "", second = ""] = words.toLowerCase().split(" ")
  return second !== "" && surnames.has(first) && !notNames.has(`${first} ${second}`)
}

const nameContext = /^(?:họ (?:và )?tên|tên|tên nạn nhân|nạn nhân|đối tượng|bị can|bị cáo)\s*:?$/u

/** Is the whole text a person's name: two to five capitalised syllables, the first a surname? */
export function looksLikeName(text: string): boolean {
  const words = tidy(text)
  return /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}$/u.test(words) && isName(words)
}

/** A person's name behind a title or a word for a victim or suspect. `text` keeps its capitals, `lower` does not. */
export function hasPersonName(text: string, lower: string, { beside }: TextInContext): boolean {
  if (!twoCapitals.test(text)) return false
  for (const match of lower.matchAll(title)) {
    const end = match.index + match[0].length
    const found = named.exec(text.slice(end, end + 80))
    if (!isName(found?.[1] ?? "")) continue
    const lead = lower.slice(Math.max(0, match.index - 60), match.index)
    if (namedAfter.test(lead) || officeBefore.test(lead)) continue
    const rest = end + (found?.[0].length ?? 0)
    if (!office.test(lower.slice(rest, rest + 40))) return true
  }
  return nameContext.test(beside) && looksLikeName(text)
}
