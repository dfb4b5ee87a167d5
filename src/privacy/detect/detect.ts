import { fold } from "../../base/text.ts"
import { hasAccount } from "./accounts.ts"
import { hasHomeAddress } from "./address.ts"
import { hasBirthDate } from "./birth.ts"
import type { PersonalKind, TextInContext } from "./kinds.ts"
import { isWeakLabel, labelled, ofOfficers } from "./labels.ts"
import { hasPersonName, isBareName, isNamed, looksLikeName, speaksOfHarmed } from "./names.ts"
import { personalNumber } from "./numbers.ts"
import { plain } from "./plain.ts"

// Quick looks before anything else: most texts have nothing that a kind of data needs.

const enoughDigits =
  /[\doOlI](?:[\s._()\u2013-]{0,3}[\doOlI|]){6}|(?:không|chín|một) (?:không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín) /
const birthWord = /sinh|s\.?n|ns|dob|born|\(/
const placeWord = /trú|tru|ngụ|ngu|ở|sống|nhà|chỉ|chi|đ\/c|hktt|khẩu|quê|quán|tuổi/
const accountWord = /@|\(at\)|\[at\]|zalo|facebook|fb|tiktok|telegram|viber|instagram|skype|nick|t\.me|m\.me/
/** Two words of which one begins with a capital, a word for a victim, a title, or a surname with Thị or Văn. */
const nameWord =
  /\p{Lu}\p{L}*[\s.'’-]{1,2}\p{Lu}|\p{Ll}\p{Lu}|nhân|nhan|hại|hai|can|cáo|cao|tượng|tuong|phạm|pham|victim|bán|(?<!\p{L})(?:anh|chị|em|cháu|ông|bà|cô|tên|bé|thị|thi|văn|van|vụ)(?!\p{L})/u

/** The kinds of personal data in one text, with what stands around it; the text itself goes no further. */
export function detectPersonal(given: TextInContext): readonly PersonalKind[] {
  const text = plain(given.text)
  const around = given.beside !== "" || given.heading !== ""
  if (text.length < 4 && !around) return []
  const lower = text.toLowerCase()
  const context: TextInContext = around
    ? { ...given, text, beside: fold(given.beside), heading: fold(given.heading) }
    : { ...given, text }
  const harmed = speaksOfHarmed(`${context.beside} ${context.heading} ${lower}`)
  const officers =
    !harmed && (given.officers === true || (around && (ofOfficers(context.beside) || ofOfficers(context.heading))))
  const kinds = new Set<PersonalKind>()
  if (enoughDigits.test(text)) {
    const number = personalNumber(text, lower, context, harmed)
    if (number !== null && !(officers && number === "phone-number")) kinds.add(number)
  }
  if (around || birthWord.test(lower)) if (hasBirthDate(lower, context)) kinds.add("birth-date")
  if (around || placeWord.test(lower)) if (hasHomeAddress(lower, context)) kinds.add("home-address")
  if (accountWord.test(lower) && hasAccount(text, lower, officers)) kinds.add("account")
  if (nameWord.test(text) && !officers && (hasPersonName(text, false) || isBareName(text))) kinds.add("person-name")
  else if (around && !officers && isLabelledName(text, context)) kinds.add("person-name")
  return [...kinds]
}

const isLabelledName = (text: string, { beside, heading }: TextInContext): boolean =>
  [beside, heading].some(
    (label) => labelled(label) === "person-name" && (isWeakLabel(label) ? looksLikeName(text) : isNamed(text)),
  )
