import { fold, tidy } from "../../../base/text.ts"
import { hasHomeAddress } from "./address.ts"
import { hasBirthDate } from "./birth.ts"
import type { PersonalKind, TextInContext } from "./kinds.ts"
import { hasPersonName } from "./names.ts"
import { hasIdentityNumber, hasPhoneNumber } from "./numbers.ts"

/** The kinds of personal data in one text, with what stands around it; the text itself goes no further. */
export function detectPersonal(given: TextInContext): readonly PersonalKind[] {
  const text = tidy(given.text)
  if (text.length < 4) return []
  const context: TextInContext = { text, beside: fold(given.beside), heading: fold(given.heading) }
  const folded = fold(text)
  const kinds: PersonalKind[] = []
  if (hasIdentityNumber(folded, context)) kinds.push("identity-number")
  // One number is one thing.
  else if (hasPhoneNumber(folded, context)) kinds.push("phone-number")
  if (hasBirthDate(folded, context)) kinds.push("birth-date")
  if (hasHomeAddress(folded, context)) kinds.push("home-address")
  if (hasPersonName(text, context)) kinds.push("person-name")
  return kinds
}
