import { fold, tidy } from "../../base/text.ts"
import { hasHomeAddress } from "./address.ts"
import { hasBirthDate } from "./birth.ts"
import type { PersonalKind, TextInContext } from "./kinds.ts"
import { hasPersonName } from "./names.ts"
import { hasIdentityNumber, hasPhoneNumber } from "./numbers.ts"

/** Words and figures that every kind but a name needs: most texts have none, and are not looked at any further. */
const enoughDigits = /\d(?:[ .-]?\d){6}/
const birthWord = /sinh|s\.?n|ns/
const placeWord = /trú|ngụ|ở|sống|nhà|địa chỉ|đ\/c|hktt|khẩu|quê|quán/

/** The kinds of personal data in one text, with what stands around it; the text itself goes no further. */
export function detectPersonal(given: TextInContext): readonly PersonalKind[] {
  const text = tidy(given.text)
  if (text.length < 4) return []
  const lower = text.toLowerCase()
  const around = given.beside !== "" || given.heading !== ""
  const context: TextInContext = around ? { text, beside: fold(given.beside), heading: fold(given.heading) } : given
  const kinds: PersonalKind[] = []
  if (enoughDigits.test(lower))
    if (hasIdentityNumber(lower, context)) kinds.push("identity-number")
    // One number is one thing.
    else if (hasPhoneNumber(lower, context)) kinds.push("phone-number")
  if (around || birthWord.test(lower)) if (hasBirthDate(lower, context)) kinds.push("birth-date")
  if (around || placeWord.test(lower)) if (hasHomeAddress(lower, context)) kinds.push("home-address")
  if (hasPersonName(text, lower, context)) kinds.push("person-name")
  return kinds
}
