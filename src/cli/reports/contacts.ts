import type { Contacts } from "../../model/contact.ts"
import type { Plan } from "../../model/plan.ts"
import type { Bilingual } from "../../model/words.ts"
import { agenciesEver } from "../../plan/amendments/in-force.ts"
import { type Host, notify } from "../host.ts"
import { openText } from "../open-text.ts"
import { below } from "../paths.ts"
import { isRefusal, type Refusal } from "../refusal.ts"
import { contactsName } from "./records.ts"

/** The agencies' offices, from the reports folder; what cannot be read of them is said, and hinders nothing else. */
export async function openContacts(host: Host, plan: Plan, reports: string): Promise<Contacts | Refusal> {
  const file = below(reports, contactsName)
  const text = await openText(host, file)
  if (isRefusal(text)) return text
  const { readContacts } = await import("../../records/contacts.ts")
  const { contacts, faults } = readContacts(file, text?.text ?? null)
  const strangers = contacts.filter(({ agency }) => !agenciesEver(plan).has(agency))
  notify(
    host,
    ...faults.map(
      ({ at, problem }): Bilingual => ({
        vi: `${file}:${at.line}:${at.column}: ${problem.vi}`,
        en: `${file}:${at.line}:${at.column}: ${problem.en}`,
      }),
    ),
    ...strangers.map(
      ({ agency }): Bilingual => ({
        vi: `${file}: không có cơ quan “${agency}” trong kế hoạch`,
        en: `${file}: the plan knows no agency “${agency}”`,
      }),
    ),
  )
  return new Map(contacts.map((contact) => [contact.agency, contact]))
}
