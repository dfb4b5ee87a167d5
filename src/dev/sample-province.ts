import { createHash } from "node:crypto"
import { addDays, type Day } from "../base/day.ts"
import type { BookValue } from "../excel/book.ts"
import { writeBook } from "../excel/write.ts"
import { layOut } from "../form/lay-out.ts"
import { formBook } from "../form/sheets.ts"
import type { Form } from "../model/form.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import { itemText } from "../yaml/edit.ts"
import { drawWhole } from "./draw.ts"
import { answerKey, fillBook } from "./fill.ts"
import { answersOf } from "./sample-answers.ts"
import { corrected, cutOff, late, silent, typed, unregistered } from "./sample-story.ts"
import { documentNumber } from "./sample-words.ts"

export interface SampleFile {
  /** Below the reports folder. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Its entry in the register; null where nobody entered it. */
  readonly entry: Readonly<Record<string, string>> | null
}

interface Version {
  readonly number: number
  readonly sent: Day
  readonly mistyped: Readonly<Record<string, string>>
}

/** When the agency sent, and what stood in cells that are not simply their number. */
function versionsOf(seed: number, agency: string, period: Period): Version[] {
  const lastDay = period.lastDay ?? addDays(period.until, 20)
  const after = late[period.id]?.[agency]
  const sent = addDays(lastDay, after ?? -drawWhole(0, 3, seed, agency, period.id, "sent"))
  const mistyped = typed[`${period.id} ${agency}`] ?? {}
  const correction = corrected[`${period.id} ${agency}`]
  if (!correction) return [{ number: 1, sent, mistyped }]
  return [
    { number: 1, sent, mistyped: correction.first },
    { number: 2, sent: addDays(sent, correction.days), mistyped },
  ]
}

function mistype(answers: Map<string, BookValue>, form: Form, mistyped: Readonly<Record<string, string>>): void {
  for (const [row, text] of Object.entries(mistyped))
    for (const sheet of form.sheets.filter(({ id }) => id === "measures"))
      if (sheet.rows.some(({ code }) => code === row))
        answers.set(answerKey(sheet.id, row, "value"), text === "" ? null : text)
}

async function fileOf(seed: number, plan: Plan, period: Period, agency: string, version: Version): Promise<SampleFile> {
  const form = layOut(plan, agency, period.id)
  const answers = answersOf({ seed, plan, period }, form, version.sent)
  mistype(answers, form, version.mistyped)
  const whole = await writeBook(fillBook(formBook(plan, form, null), form, answers))
  const bytes = cutOff[period.id]?.includes(agency) ? whole.slice(0, Math.floor(whole.length * 0.6)) : whole
  const path = `${period.id}/${agency}${version.number === 1 ? "" : `.${version.number}`}.xlsx`
  const entry = {
    file: path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    agency,
    period: period.id,
    number: documentNumber(seed, agency, period),
    sent: version.sent,
    received: addDays(version.sent, drawWhole(0, 2, seed, agency, period.id, "received")),
  }
  return { path, bytes, entry: unregistered[period.id]?.includes(agency) ? null : entry }
}

/** Everything that the agencies send in a period, in the plan's order of agencies. */
export async function* sampleFiles(seed: number, plan: Plan, period: Period): AsyncGenerator<SampleFile> {
  for (const agency of period.agencies.filter((one) => !silent[period.id]?.includes(one)))
    for (const version of versionsOf(seed, agency, period)) yield fileOf(seed, plan, period, agency, version)
}

const heading = `# Sổ đăng ký báo cáo đã nhận của một tỉnh giả định: số liệu do máy sinh ra, không phải của tỉnh nào.
`

/** The register of documents received, in the order in which they came. */
export function sampleRegister(files: readonly SampleFile[]): string {
  const entries = files.flatMap(({ entry }) => (entry ? [entry] : []))
  const inOrder = [...entries].sort((a, b) =>
    (a.received ?? "") < (b.received ?? "") ? -1 : a.received === b.received ? 0 : 1,
  )
  return heading + inOrder.map(itemText).join("")
}
