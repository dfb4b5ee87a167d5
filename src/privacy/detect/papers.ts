import type { PersonalKind } from "../../model/personal.ts"
import type { TextInContext } from "./kinds.ts"
import { speaksOfHarmed } from "./names/excuses.ts"

// Papers, accounts and vehicles of a person, each known by the word before its number: numbers of so many kinds that their looks alone tell nothing.

/** Papers that every person has of their own. */
const paper =
  "bhyt|bảo hiểm y tế|bhxh|bảo hiểm xã hội|khai sinh|gks|giấy phép lái xe|gplx|bằng lái(?: xe)?|thông hành|số? ?hộ khẩu|sổ tạm trú|thẻ (?:học sinh|sinh viên|atm|ngân hàng|căn cước|bảo hiểm)|atm|hộ nghèo|hộ cận nghèo|thuế cá nhân|mst cá nhân|chứng tử|kết hôn|giấy ra viện|bệnh án|bệnh nhân|passport|hộ chiếu"
/** Behind such a word: "số", "mã", a colon; and its number, perhaps with letters before it. */
const numberOfPaper = new RegExp(
  String.raw`(?<!\p{L})(?:${paper})(?: (?:của )?(?:nạn nhân|chị|em|cháu|bà|anh|ông))?(?:(?:,|\s|\()*(?:mã số|số thẻ|số sổ|số|mã|no)(?:\s|:|\.)*(?:[a-z]{1,3}[\s.-]?)?\d[\d/.\s-]{2,}|[\s:]*(?:[a-z]{1,2}\s?\d[\d\s.-]{9,}|\d{3}[a-z]{2}\d{5,}|\d{9,}|\d{1,5}\/(?:19|20)\d{2}))`,
  "u",
)
/** Papers that are handed out by number: "cấp 1.200 thẻ BHYT", "đã cấp giấy khai sinh số lượng 12". */
const quantity = /số lượng|tổng số/u
const paperWord = new RegExp(`(?:${paper})`, "u")

/** A label of such a number. */
export const paperLabel =
  /^(?:(?:số|mã|sổ) )?(?:thẻ |sổ )?(?:bhyt|bảo hiểm(?: y tế| xã hội)?|bhxh|gplx|giấy phép lái xe|hộ nghèo|khai sinh|học sinh|atm)$/u
const underLabel = /^(?:[a-z]{1,3}[\s-]?\d[\d\s./-]{4,}|\d[\d\s.-]{8,})$/u

const accountOf =
  /(?<!\p{L})(?:stk|số tài khoản|số tk|tài khoản(?: số| ngân hàng)?|tk)(?: (?:của )?(?:nạn nhân|người nhà|gia đình|chị|em|cháu|bà|mẹ|anh|ông|cá nhân)){0,2}(?:\s|:|\.|số)*(\d[\d\s.-]{6,24}\d)/gu
/** The treasury's accounts, and those of offices. */
const ofOffice =
  /kho bạc|kbnn|\d{4}\.\d\.\d{6,}|(?<!\p{L})(?:sở|quỹ|hội|đoàn|trung tâm|ubnd|ủy ban|uỷ ban|công ty|đơn vị|phòng|cơ quan|ban|đài|tòa án|viện)(?!\p{L})/u
const ofPerson = /chủ (?:tài khoản|tk)|người nhà|nạn nhân|(?<!\p{L})(?:chị|em|cháu|anh|bà|cá nhân)(?!\p{L})/u

const plate = String.raw`\d{2}\s?-?[a-zđ][\da-zđ]?\s?[-.\s]\s?(?:\d{3}\.?\d{2}|\d{4})(?!\d)`
const plateWord = new RegExp(
  String.raw`(?<!\p{L})(?:biển (?:số|kiểm soát|đăng ký|ks)|bks|bsx|bs|biển)(?: xe)?(?:\s|:|số)*${plate}|(?<![\d\p{L}])\d{2}[a-z]{1,2}\d?\s?[-–]\s?(?:\d{3}\.\d{2}|\d{5})(?![\d\p{L}])`,
  "u",
)
const plateAlone = new RegExp(`^${plate}$`, "u")
/** A label of a plate. */
export const plateLabel = /^(?:số )?(?:biển (?:số|kiểm soát|đăng ký|ks)|bks|biển số xe)(?: xe)?$/u
const officialCar =
  /xe (?:công vụ|cơ quan|chuyên dụng|ô tô của|tuyên truyền|lưu động|của (?:sở|ubnd|công an|phòng|hội))/u

/** What the patterns above cannot be without: quickly seen, since a class of letters is dear at its first use. */
const mayBeAccount = /tk|tài khoản/
const mayBePlate = /biển|bks|bsx|bs|\d{2}[a-z]{1,2}\d?\s?[-–]\s?\d{3}/

/** A paper, an account or a vehicle of a person. `lower` is the text in lower case. */
export function personalPaper(lower: string, { beside, heading }: TextInContext): PersonalKind | null {
  if (!/\d{2}/.test(lower)) return null
  if (paperWord.test(lower) && numberOfPaper.test(lower) && !quantity.test(lower)) return "identity-number"
  const labels = [beside, heading].map((label) => label.replace(/[\s:*]+$/, ""))
  if (labels.some((label) => paperLabel.test(label)) && underLabel.test(lower)) return "identity-number"
  for (const match of mayBeAccount.test(lower) ? lower.matchAll(accountOf) : []) {
    const around = lower.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60)
    const digits = match[1]?.replace(/\D/g, "") ?? ""
    if (digits.length < 8 || digits.length > 19) continue
    if (ofPerson.test(around) || speaksOfHarmed(around)) return "bank-account"
    // So it is written between people; an office writes it in full.
    if (!ofOffice.test(around) && match[0].startsWith("stk")) return "bank-account"
  }
  if (mayBePlate.test(lower) && plateWord.test(lower) && !officialCar.test(lower)) return "number-plate"
  return plateAlone.test(lower) && labels.some((label) => plateLabel.test(label)) ? "number-plate" : null
}
