import { createHash } from "node:crypto"
import { addDays } from "../base/day.ts"
import type { BookValue } from "../excel/book.ts"
import { writeBook } from "../excel/write/write.ts"
import { layOut } from "../form/layout/lay-out.ts"
import { formBook } from "../form/sheets/sheets.ts"
import type { Form } from "../model/form.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import { itemText } from "../yaml/edit.ts"
import { drawWhole } from "./draw.ts"
import { answerKey, fillBook } from "./fill.ts"
import { answersOf } from "./sample-answers.ts"
import { corrected, cutOff, decided, late, rulingSections, silent, typed, unregistered } from "./sample-story.ts"
import { documentNumber } from "./sample-words.ts"

export interface SampleFile {
  /** Below the reports folder. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Its entry in the register; null where nobody entered it. */
  readonly entry: Readonly<Record<string, string>> | null
}

/** When the agency sent, and what stood in cells that are not simply their number. */
function versionsOf(seed: number, agency: string, period: Period) {
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

export type SampleReport = ReturnType<typeof reportOf>
type Version = ReturnType<typeof versionsOf>[number]

/** A version of an agency's report before it is a file: its form with what was typed into it. */
function reportOf(seed: number, plan: Plan, period: Period, agency: string, version: Version) {
  const form = layOut(plan, agency, period.id)
  const answers = answersOf({ seed, plan, period }, form, version.sent)
  mistype(answers, form, version.mistyped)
  return {
    path: `${period.id}/${agency}${version.number === 1 ? "" : `.${version.number}`}.xlsx`,
    agency,
    period: period.id,
    number: documentNumber(seed, agency, period),
    sent: version.sent,
    received: addDays(version.sent, drawWhole(0, 2, seed, agency, period.id, "received")),
    registered: !unregistered[period.id]?.includes(agency),
    // Arrived cut off on its way: nobody can read it.
    cutOff: cutOff[period.id]?.includes(agency) ?? false,
    book: fillBook(formBook(plan, form, null), form, answers),
  }
}

/** Everything that the agencies send in a period, in the plan's order of agencies. */
export function* sampleReports(seed: number, plan: Plan, period: Period): Generator<SampleReport, void, undefined> {
  for (const agency of period.agencies.filter((one) => !silent[period.id]?.includes(one)))
    for (const version of versionsOf(seed, agency, period)) yield reportOf(seed, plan, period, agency, version)
}

/** The report's entry in the register, for the file of this hash. */
export const sampleEntry = ({ path, agency, period, number, sent, received }: SampleReport, sha256: string) => ({
  file: path,
  sha256,
  agency,
  period,
  number,
  sent,
  received,
})

/** The same as files. */
export async function* sampleFiles(
  seed: number,
  plan: Plan,
  period: Period,
): AsyncGenerator<SampleFile, void, undefined> {
  for (const report of sampleReports(seed, plan, period)) {
    const whole = await writeBook(report.book)
    const bytes = report.cutOff ? whole.slice(0, Math.floor(whole.length * 0.6)) : whole
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    yield { path: report.path, bytes, entry: report.registered ? sampleEntry(report, sha256) : null }
  }
}

const heading = `# Sổ đăng ký báo cáo đã nhận của một tỉnh giả định: số liệu do máy sinh ra, không phải của tỉnh nào.
`

/** The register of documents received, in the order in which they came. */
export function sampleRegister(files: readonly Pick<SampleFile, "entry">[]): string {
  const entries = files.flatMap(({ entry }) => (entry ? [entry] : []))
  const inOrder = [...entries].sort((a, b) =>
    (a.received ?? "") < (b.received ?? "") ? -1 : a.received === b.received ? 0 : 1,
  )
  return heading + inOrder.map(itemText).join("")
}

/** What the office decided on these periods, as rulings.yaml; "" where it decided nothing. */
export function sampleRulings(periods: readonly string[]): string {
  const sections = rulingSections.flatMap((section) => {
    const rulings = periods.flatMap((period) =>
      (decided[period]?.[section] ?? []).map((ruling) => ({ period, ...ruling })),
    )
    return rulings.length === 0
      ? []
      : [
          `${section}:\n${rulings
            .map(itemText)
            .join("")
            .replace(/^(?=.)/gm, "  ")}`,
        ]
  })
  return sections.length === 0 ? "" : `# Những điều đã quyết định về báo cáo của tỉnh giả định.\n${sections.join("\n")}`
}
