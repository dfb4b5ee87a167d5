import { contactWords } from "../../engine/contact-words.ts"
import { lettersOf } from "../../engine/letters/letters.ts"
import { statusOf } from "../../engine/status/status.ts"
import type { Contacts } from "../../model/contact.ts"
import type { Letter } from "../../model/letter.ts"
import type { Lang } from "../../model/words.ts"
import { planOn } from "../../plan/amendments/in-force.ts"
import { exits, type Run } from "../command.ts"
import { notify } from "../host.ts"
import { agenciesNamed, loadOffice, periodNamed } from "../named.ts"
import { writeBeside } from "../output/write-beside.ts"
import { below } from "../paths.ts"
import { isRefusal } from "../refusal.ts"
import { openContacts } from "../reports/contacts.ts"
import { openReports } from "../reports/open.ts"

export const run: Run = async ({ operands, options }, host) => {
  const plan = await loadOffice(host, options)
  if (isRefusal(plan)) return plan
  const [typed = "", ...more] = operands
  const period = periodNamed(plan, typed)
  if (isRefusal(period)) return period
  const agencies = agenciesNamed(planOn(plan, period.until), period, [...options.agency, ...more])
  if (isRefusal(agencies)) return agencies
  const { lang } = host
  const asOf = options.asOf ?? host.today()
  const reports = options.reports ?? "reports"
  const folder = await openReports(host, plan, reports, asOf)
  if (isRefusal(folder)) return folder
  const contacts = await openContacts(host, plan, reports)
  if (isRefusal(contacts)) return contacts

  const status = statusOf(plan, period, folder, asOf)
  const letters = lettersOf(status, lang, options.beforeDue).filter(({ agency }) => agencies.includes(agency))
  const out = below(options.out ?? "out", `cong-van-${period.id}`)
  const { letterDocx } = await import("../../writers/docx/letter.ts")
  for (const letter of letters) {
    const written = await writeBeside(host, below(out, `${letter.agency}.docx`), await letterDocx(letter))
    if (isRefusal(written)) return written
    host.out(`${lineOf(written, letter, contacts, lang)}\n`)
  }
  const count = letters.length
  notify(host, {
    vi: count === 0 ? "Không có công văn nào phải viết." : `Đã ghi ${count} công văn vào ${out}.`,
    en: count === 0 ? "No letter needs to be written." : `${count} letters written into ${out}.`,
  })
  return exits.fine
}

const lineOf = (path: string, { agency, about }: Letter, contacts: Contacts, lang: Lang): string => {
  const contact = contactWords(contacts.get(agency), lang)
  return `${path}: ${about}${contact === null ? "" : ` (${contact})`}`
}
