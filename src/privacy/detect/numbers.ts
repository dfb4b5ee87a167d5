import type { PersonalKind } from "../../model/personal.ts"
import { type DigitRun, digitRuns, numbersIn } from "./digit-runs.ts"
import type { TextInContext } from "./kinds.ts"
import { speaksOfHarmed } from "./names/excuses.ts"

// Provinces and cities as the first three digits of a citizen's number (Circular 07/2016/TT-BCA, with its predecessors' list).
const provinceCodes = new Set(
  [
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046",
    "048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096",
  ].flatMap((line) => line.split(" ")),
)

/** 212.345.678 (CMND) */
const identityBehind = /^\s?[(,–-]?\s?(?:số )?(?:cmnd|cmtnd|cmt|cccd)(?!\p{L})/u
const identityWord =
  /c\.?m\.?n\.?d|c\.?m\.?t\.?n\.?d|(?<!\p{L})cmt(?!\p{L})|chứng minh|chung minh|căn cước|can cuoc|c\.?c\.?c\.?d|hộ chiếu|ho chieu|passport|định danh|dinh danh|hộ khẩu|(?<!\p{L})(?:id|hc)(?!\p{L})/u
const phoneWord =
  /điện thoại|dien thoai|(?<!\p{L})(?:đ\.?t|đtdđ|s\.?đ\.?t|sdt|dt|dđ|tel|phone|mobile|alo|gọi|goi|liên hệ|lien he|liên lạc|lh)(?!\p{L})|số máy|di động|zalo|viber/u
/** Numbers of accounts, taxes, documents and money look alike. */
const otherNumber =
  /tài khoản|(?<!\p{L})(?:stk|mst|tk|qhns|km|mã đơn vị)(?!\p{L})|mã số thuế|mã bưu|kho bạc|vnđ|vnd|quyết định|công văn|hóa đơn|hoá đơn|kinh phí|số tiền|tổng tiền|thành tiền|tổng cộng|dự toán|ngân sách|quyết toán/u
/** Lines of offices, for everybody: no person's, mobile or not. */
const publicLine = /đường dây nóng|duong day nong|hotline|tổng đài|tong dai|trực ban|fax/u
const officeWord =
  /cơ quan|văn phòng|ủy ban|uỷ ban|ubnd|công an|đồn|trụ sở|trạm|trung tâm|bệnh viện|(?<!\p{L})(?:sở|phòng|hội|ban|đài|tòa|viện)(?!\p{L})/u
const money = /^\s*\)?\s*(?:đồng|đ(?!\p{L})|vnđ|vnd|triệu|nghìn|tỷ|usd|%)/u
/** 0912345678/CV-UBND is the number of a document. */
const document = /^\s*\/\s*[\p{L}]|^-\p{L}/u

const isCitizenNumber = (digits: string): boolean =>
  /^\d{3}[0-3]\d{8}$/.test(digits) && provinceCodes.has(digits.slice(0, 3))

/** Mobile numbers of the years around the plan (ten digits, eleven with 01…), and today's. */
const mobileTail = String.raw`(?:9\d{8}|1[2689]\d{8}|8[1-9]\d{7}|3[2-9]\d{7}|5[25689]\d{7}|7[06-9]\d{7})`
const mobile = new RegExp(`^(?:\\+?84|0084|0)0?${mobileTail}$`)
const mobileWithoutZero = new RegExp(`^(?:84)?${mobileTail}$`)
/** 055 3… was the province's own code, and is a mobile one today. */
const isProvincial = (digits: string): boolean => /^(?:84|0)?553\d{6}$/.test(digits)
export const isMobile = (digits: string): boolean => mobile.test(digits) && !isProvincial(digits)
const isLandline = (digits: string): boolean => /^(?:84|0)[1-9]\d{7,9}$/.test(digits)

/** No amount of money, which is round, and no sum of it. */
const isRound = (digits: string): boolean => digits.endsWith("00")

/** What stands right around the number, as far as the sentence goes. */
const clauseBefore = ({ before }: DigitRun): string =>
  before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1)

/** `identityWord`, wherever it begins and ends: quickly seen. */
const mayBeIdentityWord =
  /c\.?m\.?n\.?d|c\.?m\.?t|chứng minh|chung minh|căn cước|can cuoc|c\.?c\.?c\.?d|hộ chiếu|ho chieu|passport|định danh|dinh danh|hộ khẩu|id|hc/

/** May one of its numbers be somebody's? One of eight figures only where a paper is named. */
function mayBePersonal(run: DigitRun, around: string): boolean {
  let some = false
  for (const { digits } of numbersIn(run, 8, 14)) {
    if (digits.length > 8) return true
    some = true
  }
  return some && mayBeIdentityWord.test(around)
}

function kindOf(run: DigitRun, context: string, row: string, harmed: boolean): PersonalKind | null {
  const { after } = run
  const clause = clauseBefore(run)
  // Dates and years in a row, and figures in no way personal, are most of them: nothing around them is looked at.
  if (run.letters === "" && !mayBePersonal(run, `${context} ${clause}`)) return null
  if (money.test(after) || document.test(after)) return null
  if (
    run.letters !== "" &&
    run.groups[0] !== undefined &&
    /^[a-z]{2}$/i.test(run.letters) &&
    /bhyt|bảo hiểm/u.test(clause)
  )
    return "identity-number"
  const saysOther = otherNumber.test(clause) && !speaksOfHarmed(clause)
  if (saysOther) return null
  const around = `${context} ${clause}`
  const saidIdentity = identityWord.test(around) || identityBehind.test(after)
  const saidPhone =
    phoneWord.test(around) || /nhà riêng|^\s*\((?:mẹ|cha|bố|chị|anh|em|con|vợ|chồng|người nhà|bà|ông)/u.test(after)
  const isPublic = publicLine.test(clause) && !speaksOfHarmed(clause.slice(clause.search(publicLine)))
  const isOffice = officeWord.test(around) || officeWord.test(row) || /fax|gov\.vn/u.test(clause + after)
  for (const { digits, whole, grouped } of numbersIn(run, 8, 14)) {
    const first = grouped ? (run.groups[0] ?? "") : digits
    if (isCitizenNumber(digits) && (!grouped || first.length >= 2 || run.groups.every(({ length }) => length === 1)))
      return "identity-number"
    if (saidIdentity && whole && digits.length <= 12) return "identity-number"
    if (isPublic) continue
    if (isMobile(digits)) return "phone-number"
    if (isLandline(digits) && saidPhone && whole && !(isOffice && !harmed)) return "phone-number"
    if (!whole || isRound(digits)) continue
    if (saidPhone && mobileWithoutZero.test(digits)) return "phone-number"
    if (digits.length === 9 && !grouped && (run.letters === "" || harmed))
      return mobileWithoutZero.test(digits) ? "phone-number" : "identity-number"
    if (digits.length === 9 && grouped && harmed) return "identity-number"
  }
  return null
}

const passport = /(?<![\p{L}\d])[a-z] ?\d{7}(?![\p{L}\d])/u
/** Figures in words: không chín một bốn … */
const spelled = /(?:(?<!\p{L})(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)[ ,.-]{1,2}){7}/u

/** 0978 111 2xx */
const masked = /(?<!\d)0[35789]\d{1,2}[\s.]?\d{3}[\s.]?\d{1,3}\s?[x*]{1,4}(?![\p{L}\d])/u

/** Numbers of persons in a text: of their papers, and of their phones; one number is one thing. `harmed`: the text speaks of a victim or a suspect. */
export function personalNumber(
  text: string,
  lower: string,
  { beside, heading, row = "" }: TextInContext,
  harmed: boolean,
): PersonalKind | null {
  const context = `${beside} ${heading}`
  for (const run of digitRuns(text)) {
    const kind = kindOf(run, context, row, harmed)
    if (kind !== null && !(otherNumber.test(context) && kind === "phone-number")) return kind
  }
  const found = passport.exec(lower)
  if (
    found &&
    (identityWord.test(lower.slice(Math.max(0, found.index - 40), found.index)) || identityWord.test(context))
  )
    return "identity-number"
  return spelled.test(lower) || masked.test(lower) ? "phone-number" : null
}

/** A number of its own in a numeric cell, which has lost the zero at its front: of an identity card, a citizen, a phone. Amounts are round. */
export function personalFigure(number: number, { beside, heading }: TextInContext): PersonalKind | null {
  if (!Number.isInteger(number) || number < 10_000_000 || number > 99_999_999_999) return null
  const digits = String(number)
  const context = `${beside} ${heading}`
  if (identityWord.test(context)) return "identity-number"
  if (publicLine.test(context) || /^1[89]00\d{4}$/.test(digits)) return null
  if (phoneWord.test(context)) return "phone-number"
  if (isRound(digits) || otherNumber.test(context) || /tiền|đồng|chi|cấp|tổng/u.test(context)) return null
  if (digits.length === 11 && isCitizenNumber(`0${digits}`)) return "identity-number"
  if (digits.length >= 9 && mobileWithoutZero.test(digits)) return "phone-number"
  return digits.length === 9 && /^[1-3]/.test(digits) ? "identity-number" : null
}
