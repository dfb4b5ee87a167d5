import type { TextInContext } from "./kinds.ts"

// Provinces and cities as the first three digits of a citizen's number (Circular 07/2016/TT-BCA, with its predecessors' list).
const provinceCodes = new Set(
  [
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046",
    "048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096",
  ].flatMap((line) => line.split(" ")),
)

const identityWord =
  /cmnd|cmtnd|\bcmt\b|chứng minh (nhân dân|thư)|số chứng minh|căn cước|cccd|hộ chiếu|passport|định danh/u
const phoneWord = /điện thoại|\bđt\b|đt:|\bsđt\b|số máy|di động|\bdđ\b|\btel\b|\bphone\b|zalo/u
/** Numbers of accounts, taxes, documents and money look alike. */
const otherNumber =
  /tài khoản|\bstk\b|\bmst\b|mã số thuế|mã bưu|kho bạc|đồng|vnđ|vnd|quyết định|công văn|đường dây nóng|tổng đài|hotline/u

/** Runs of digits, with single spaces, points or dashes between groups, and nothing that goes on before or behind. */
const digitRun = /(?<![\d\p{L}/.,])\+?\d(?:[ .-]?\d){7,15}(?![\d/]|[.,]\d|[ .-]?\p{L}\p{L}?-)/gu

interface DigitRun {
  readonly digits: string
  /** Folded text shortly before it. */
  readonly before: string
  readonly after: string
}

function* digitRuns(folded: string): Generator<DigitRun> {
  for (const match of folded.matchAll(digitRun)) {
    const [run] = match
    yield {
      digits: run.replace(/[ .-]/g, ""),
      before: folded.slice(Math.max(0, match.index - 40), match.index),
      after: folded.slice(match.index + run.length, match.index + run.length + 12),
    }
  }
}

const isCitizenNumber = (digits: string): boolean =>
  /^\d{3}[0-3]\d{8}$/.test(digits) && provinceCodes.has(digits.slice(0, 3))

/** Mobile numbers of the years around the plan (ten digits, eleven with 01…), and today's. */
const isMobile = (digits: string): boolean =>
  /^(?:\+?84|0)(?:9\d{8}|1[2689]\d{8}|8[1-9]\d{7}|3[2-9]\d{7}|5[25689]\d{7}|7[06-9]\d{7})$/.test(digits)

const isAnyPhone = (digits: string): boolean => /^(?:\+?84|0)[1-9]\d{7,9}$/.test(digits)

const saysOther = ({ before, after }: DigitRun): boolean =>
  otherNumber.test(before) || /^\s*(?:đồng|đ\b|vnđ|vnd|triệu|%)/u.test(after)

/** An identity number: 12 digits with a province's code and a century's digit, or 9 digits (or a passport's) beside a word that says so. `folded` is the text in lower case. */
export function hasIdentityNumber(folded: string, { beside, heading }: TextInContext): boolean {
  const context = `${beside} ${heading}`
  for (const run of digitRuns(folded)) {
    if (saysOther(run)) continue
    if (isCitizenNumber(run.digits)) return true
    const said = identityWord.test(run.before) || identityWord.test(context)
    // A numeric cell has lost the zeros at its front.
    if (said && /^\d{8,12}$/.test(run.digits)) return true
  }
  const passport = /(?<![\p{L}\d])[a-z]\d{7}(?![\p{L}\d])/u.exec(folded)
  return passport !== null && (identityWord.test(folded.slice(0, passport.index)) || identityWord.test(context))
}

/** A phone number: a mobile number, or another one beside a word that says so. */
export function hasPhoneNumber(folded: string, { beside, heading }: TextInContext): boolean {
  const context = `${beside} ${heading}`
  if (otherNumber.test(context)) return false
  for (const run of digitRuns(folded)) {
    if (saysOther(run)) continue
    if (isMobile(run.digits)) return true
    if (isAnyPhone(run.digits) && (phoneWord.test(run.before) || phoneWord.test(context))) return true
    if (/^\d{9,10}$/.test(run.digits) && phoneWord.test(context)) return true
  }
  return false
}
