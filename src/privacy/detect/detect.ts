import { memory } from "../../base/memory.ts"
import { fold } from "../../base/text.ts"
import type { PersonalKind } from "../../model/personal.ts"
import { hasAccount } from "./accounts.ts"
import { hasHomeAddress } from "./address.ts"
import { hasBirthDate } from "./birth.ts"
import type { TextInContext } from "./kinds.ts"
import { isPartLabel, isWeakLabel, labelled, ofOfficers } from "./labels.ts"
import { speaksOfHarmed } from "./names/excuses.ts"
import { hasPersonName } from "./names/find.ts"
import { type Look, lookAt } from "./names/look.ts"
import { isBareName, isCountedNames, isNamed, isSurnameAlone, looksLikeName } from "./names/whole.ts"
import { personalNumber } from "./numbers.ts"
import { personalPaper } from "./papers.ts"
import { plain } from "./plain.ts"

// Quick looks before anything else: most texts have nothing that a kind of data needs.

const enoughDigits =
  /[\doOlI](?:[\s._()\u2013-]{0,3}[\doOlI|]){6}|(?:không|chín|một) (?:không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín) /
const birthWord = /sinh|n(?:ữ|am)[,;]|s[./]?n|ns|dob|born|\(/
const placeWord = /trú|tru|ngụ|ngu|ở|sống|nhà|chỉ|chi|đ\/c|đc|hktt|khẩu|quê|quán|tuổi/
const accountWord =
  /@|\(at\)|\[at\]|yahoo|wechat|zalo|face|fb|tiktok|telegram|viber|instagram|skype|nick|t\.me|m\.me|(?:trên|qua|ở) (?:mạng|in)/
/** Two words in capitals (from the beginning of a word only: from every letter of a run of capitals it would take time with the square of the run), a word for a victim, a title, or a surname with Thị or Văn. */
const nameWord =
  /(?<!\p{L})\p{Lu}\p{L}*[\s.'’-]{1,2}\p{Lu}|\p{Ll}\p{Lu}|nhân|nhan|hại|hai|can|cáo|cao|tượng|tuong|phạm|pham|victim|bán|(?<!\p{L})(?:anh|chị|em|cháu|ông|bà|cô|tên|bé|thị|thi|văn|van|vụ)(?!\p{L})/u

/** The kinds of personal data in one text, with what stands around it; the text itself goes no further. */
export function detectPersonal(given: TextInContext): readonly PersonalKind[] {
  const { text, beside, heading, row = "", officers = false } = given
  if (beside !== "" || heading !== "" || row !== "") return detect(given)
  return (officers ? byOfficers : alone)(text, (own) => detect({ ...given, text: own }))
}

/** Texts without labels around them are told by themselves. */
const [alone, byOfficers] = [memory<readonly PersonalKind[]>(), memory<readonly PersonalKind[]>()]

function detect(given: TextInContext): readonly PersonalKind[] {
  const text = plain(given.text)
  const around = given.beside !== "" || given.heading !== ""
  if (text.length < 4 && !around) return []
  const lower = text.toLowerCase()
  const context: TextInContext = around
    ? { ...given, text, beside: fold(given.beside), heading: fold(given.heading) }
    : { ...given, text }
  let harmedKnown: boolean | null = null
  const harmed = (): boolean => (harmedKnown ??= speaksOfHarmed(`${context.beside} ${context.heading} ${lower}`))
  const officers =
    (given.officers === true || (around && (ofOfficers(context.beside) || ofOfficers(context.heading)))) && !harmed()
  const kinds = new Set<PersonalKind>()
  if (enoughDigits.test(text)) {
    const number = personalNumber(text, lower, context, harmed())
    if (number !== null && !(officers && number === "phone-number")) kinds.add(number)
  }
  const paper = officers ? null : personalPaper(lower, context)
  if (paper !== null) kinds.add(paper)
  if (around || birthWord.test(lower)) if (hasBirthDate(lower, context)) kinds.add("birth-date")
  if (around || placeWord.test(lower)) if (hasHomeAddress(lower, context)) kinds.add("home-address")
  if (accountWord.test(lower) && hasAccount(text, lower, officers)) kinds.add("account")
  else if (around && !officers && isLabelledAccount(text, context)) kinds.add("account")
  if (!officers && isCountedNames(text)) kinds.add("person-name")
  else if (!officers && (around || nameWord.test(text))) {
    const look = lookAt(text)
    if (hasPersonName(look) || isBareName(look) || (around && isLabelledName(look, context))) kinds.add("person-name")
  }
  return [...kinds]
}

const isLabelledName = (look: Look, { beside, heading }: TextInContext): boolean =>
  [beside, heading].some(
    (label) =>
      labelled(label) === "person-name" &&
      (isWeakLabel(label) ? looksLikeName(look) || (isPartLabel(label) && isSurnameAlone(look)) : isNamed(look)),
  )

const isLabelledAccount = (text: string, { beside, heading }: TextInContext): boolean =>
  text.length > 3 && !text.includes(" ") && [beside, heading].some((label) => labelled(label) === "account")
