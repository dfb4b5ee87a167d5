import { type Gated, says } from "./gated.ts"
import type { TextInContext } from "./kinds.ts"

const day = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)?\d{2}`
const dayInWords = String.raw`(?:mùng |mồng )?\d{1,2}\s?(?:tháng|thang)\s?\d{1,2}\s?(?:năm|nam)\s?(?:19|20)?\d{2}`
const year = String.raw`(?:19|20)\d{2}`

/** The syllable before "sinh" makes another word of it: phát sinh, học sinh, tuyển sinh … */
const otherWord =
  /(?:phát|học|tuyển|vệ|an|dân|sơ|thí|sản|ký|hy|hồi|giáo|giám|tái|mưu|trường|môi|trẻ|em|khai|y|sỹ|sĩ|phat|hoc|tuyen|ve|giao)\s$/u

const born = new RegExp(
  String.raw`(?<!\p{L})sinh\s?(?:(?:ngày|ngay)\s?:?\s?(?:${day}|${dayInWords})|(?:năm|nam)\s?:?\s?(?:${year}|một nghìn|một ngàn|hai nghìn|'?\d{2}(?!\d))|(?:tháng|thang)\s?\d{1,2}|:?\s?(?:${day}|${year}(?!\d)))`,
  "gu",
)
/** sinh năm Mậu Dần */
const bornInCycle =
  /(?<!\p{L})sinh (?:năm|tuổi) (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)(?!\p{L})/gu
const bornWords: Gated = [
  /(?:sinh|s[./]?n\.?|ns|dob|born)\s?[:.]?\s?['\d]/,
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:ngày|ngay)(?:,? tháng,? năm)? sinh|(?:năm|nam) sinh|s[./]?n\.?|ns|dob|born)\s?[:.]?\s?(?:${day}|${year}|'?\d{2})(?![\d/%])`,
    "u",
  ),
]
/** (1997), dân tộc Hrê … */
const yearBeside = new RegExp(String.raw`\(\s?${year}\s?\)\s?[,;-]?\s?(?:dân tộc|trú|ở|thôn|quê|ngụ|nữ|con)`, "u")
/** nữ, 1995 */
const sexAndYear: Gated = [
  /n(?:ữ|am)[,;]/,
  /(?:^|[,;(–-]) ?(?:nữ|nam)[,;] ?(?:19[3-9]\d|200[0-5])(?!\d| (?:người|lượt|em|cháu|học))/u,
]
/** nạn nhân (1996): no year of a report. */
const harmedOf: Gated = [
  /\((?:19|20)\d\d\)/,
  /(?<!\p{L})(?:nạn nhân|bị hại|bị can|em gái|em trai|con gái|cháu)(?: \p{L}+){0,4} ?\((?:19[3-9]\d|200[0-5])\)/u,
]
const bornContext =
  /(?<!\p{L})(?:ngày(?:,? tháng,? năm)? sinh|năm sinh|sinh ngày|sinh năm|ngay sinh|nam sinh|ntns|dob|sn|ns)(?!\p{L})/u
/** What `born` cannot be without, wherever it begins: quickly seen. */
const mayBeBorn = /sinh\s?(?:ng[àa]y|n[ăa]m|th[áa]ng|:?\s?\d)/
const figures = /\d|nghìn|ngàn/
const anyDay = new RegExp(`^(?:${day}|${year})$`, "u")

const isBorn = (folded: string, at: number): boolean => !otherWord.test(folded.slice(Math.max(0, at - 12), at))

/** A date or year of birth beside a word that says so. `folded` is the text in lower case. */
export function hasBirthDate(folded: string, { beside, heading }: TextInContext): boolean {
  // Every other way to say it has figures, but for years in words.
  if (folded.includes("sinh "))
    for (const match of folded.matchAll(bornInCycle)) if (isBorn(folded, match.index)) return true
  if (!figures.test(folded)) return false
  for (const match of mayBeBorn.test(folded) ? folded.matchAll(born) : []) if (isBorn(folded, match.index)) return true
  if (says(bornWords, folded) || (folded.includes("(") && yearBeside.test(folded))) return true
  if (says(sexAndYear, folded) || says(harmedOf, folded)) return true
  return anyDay.test(folded) && (bornContext.test(beside) || bornContext.test(heading))
}
