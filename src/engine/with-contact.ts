import type { Contact } from "../model/contact.ts"
import type { Lang } from "../model/words.ts"

/** A name with how it is reached, where that is known: `Sở Tư pháp (ĐT 0255.3822.xxx, thư so-tp@…)`. */
export function withContact(name: string, contact: Contact | undefined, lang: Lang): string {
  const { phone = null, email = null } = contact ?? {}
  const say = (vi: string, en: string) => (lang === "vi" ? vi : en)
  const parts = [
    ...(phone === null ? [] : [`${say("ĐT", "phone")} ${phone}`]),
    ...(email === null ? [] : [`${say("thư", "e-mail")} ${email}`]),
  ]
  return parts.length === 0 ? name : `${name} (${parts.join(", ")})`
}
