import type { Contact } from "../model/contact.ts"
import type { Lang } from "../model/words.ts"

/** `ĐT 0255.3822.xxx, thư so-tp@…`; null where nothing is known. */
export function contactWords(contact: Contact | undefined, lang: Lang): string | null {
  if (contact === undefined) return null
  const { phone, email } = contact
  const say = (vi: string, en: string) => (lang === "vi" ? vi : en)
  const parts = [
    ...(phone === null ? [] : [`${say("ĐT", "phone")} ${phone}`]),
    ...(email === null ? [] : [`${say("thư", "e-mail")} ${email}`]),
  ]
  return parts.length === 0 ? null : parts.join(", ")
}
