import { asciiDigits } from "../../base/text.ts"
import { multiples } from "../../base/vietnamese.ts"
import { asGuess } from "./faulty.ts"
import { numeral } from "./numeral.ts"
import { numberInWords } from "./numeral-words.ts"
import { nearlySaysNothing } from "./phrases.ts"

/** Units of money that are not the one asked for, and how many of the unit asked for they make. */
const otherMoney: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  "triệu đồng": [
    [/^(.*\d) ?(?:tỷ|tỉ)(?: đồng)?$/, 1e3],
    [/^(.*\d) ?(?:nghìn|ngàn) đồng$/, 1e-3],
    [/^(.*\d) ?(?:đồng|đ|vnđ|vnd)$/, 1e-6],
  ],
}

/** What may stand before a numeral and leaves the number what it is. */
const before = /^(?:(?:khoảng|chừng|độ|ước|ước khoảng|ước tính|tổng|tổng số|tổng cộng|cộng|có|số|là|gồm|[:~≈>+=]) ?)*$/

/** What is counted: a noun behind a numeral leaves it what it is. Any other word may change it, and is not dropped for a question. */
const nouns = new Set(
  [
    "người|lượt|lượt người|lượt nạn nhân|nạn nhân|đối tượng|bị can|bị cáo|cán bộ|đồng chí|đ/c|học sinh|học viên|hộ",
    "hộ gia đình|phụ nữ|trẻ em|hội viên|đoàn viên|đại biểu|vụ|vụ án|vụ việc|trường hợp|ca|tin|bài|tin bài|tin, bài",
    "tin báo|nguồn tin|lần|văn bản|công văn|kế hoạch|quyết định|báo cáo|tài liệu|tờ|tờ rơi|tờ gấp|cuốn|quyển|bản|bộ",
    "pano|áp phích|băng rôn|khẩu hiệu|cuộc|buổi|lớp|đợt|hội nghị|tuyến|điểm|địa bàn|khu vực|xã|phường|thị trấn|huyện",
    "thôn|tổ|đội|câu lạc bộ|mô hình|triệu|triệu đồng",
  ].flatMap((line) => line.split("|")),
)

/** The number that a text probably means, to be asked about: never used. `unit` is the row's own, folded. */
export function likelyNumber(text: string, unit: string): string | null {
  if (nearlySaysNothing(text)) return "0"
  for (const [pattern, many] of otherMoney[unit] ?? []) {
    const read = numeral(pattern.exec(text)?.[1] ?? "")
    if (read) return asGuess(Number(read.decimal) * many)
  }
  const words = numberInWords(unit !== "" && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text)
  if (words !== null) return asGuess(words)
  if (/^\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/.test(text)) return asGuess(Number(text.replace(",", ".")))
  if (/\d/.test(text) && /^[\doli][\doli., ]*$/.test(text) && /[oli]/.test(text))
    return onlyNumberIn(text.replaceAll("o", "0").replace(/[li]/g, "1"), unit)
  return onlyNumberIn(asciiDigits(text), unit)
}

/** The one numeral in a text, where nothing stands beside it that may change the number: `12 nghìn` is 12000, `20+` is nobody's guess. */
export function onlyNumberIn(text: string, unit = ""): string | null {
  const found = [...text.matchAll(/\d(?:[\d.,]*\d)?(?: \d{3}(?!\d))*/g)]
  const [match] = found
  const read = match && found.length === 1 ? numeral(match[0]) : null
  if (!match || read === null || !before.test(text.slice(0, match.index).replace(/^[-(]+ ?/, ""))) return null
  const behind = text
    .slice(match.index + match[0].length)
    .replace(/[\s.,;:!)]+$/, (end) => (end.includes("..") ? end : ""))
    .trim()
  const [first = "", ...rest] = behind.split(" ")
  const many = unit === "triệu đồng" ? undefined : multiples[first]
  if (many !== undefined && isNothingMore(rest.join(" "), unit)) return asGuess(Number(read.decimal) * many)
  return isNothingMore(behind, unit) ? asGuess(Number(read.decimal)) : null
}

const isNothingMore = (words: string, unit: string): boolean =>
  words === "" || words === unit || nouns.has(words) || nouns.has(words.replace(/^\((.*)\)$/, "$1"))
