import type { TextInContext } from "./kinds.ts"

const day = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20)?\d{2}`
const dayInWords = String.raw`\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*(?:19|20)\d{2}`
const year = String.raw`(?:19|20)\d{2}`

/** The syllable before "sinh" makes another word of it: phát sinh, học sinh, tuyển sinh … */
const otherWord = /(?:phát|học|tuyển|vệ|an|dân|sơ|thí|sản|ký|hy|hồi|giáo|giám|tái|mưu|trường|môi|trẻ|em)\s*$/u

const born = new RegExp(
  String.raw`(?<!\p{L})sinh\s*(?:ngày\s*:?\s*(?:${day}|${dayInWords})|năm\s*:?\s*${year}|:\s*(?:${day}|${year}))`,
  "gu",
)
const bornWords = new RegExp(
  String.raw`(?<!\p{L})(?:ngày(?:,? tháng,? năm)? sinh|năm sinh|s\.?n\.?|ns)\s*[:.]?\s*(?:${day}|${year})(?!\d)`,
  "u",
)
const bornContext = /(?<!\p{L})(?:ngày(?:,? tháng,? năm)? sinh|năm sinh|sinh ngày|sinh năm)(?!\p{L})/u
const anyDay = new RegExp(`^(?:${day}|${year})$`, "u")

/** A date or year of birth beside a word that says so. `folded` is the text in lower case. */
export function hasBirthDate(folded: string, { beside, heading }: TextInContext): boolean {
  for (const match of folded.matchAll(born))
    if (!otherWord.test(folded.slice(Math.max(0, match.index - 12), match.index))) return true
  if (bornWords.test(folded)) return true
  return anyDay.test(folded) && (bornContext.test(beside) || bornContext.test(heading))
}
