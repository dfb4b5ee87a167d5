import type { Day } from "../base/day.ts"
import { comply } from "../deadline/comply.ts"
import { readWorkbook } from "../excel/read/read.ts"
import { writeBook } from "../excel/write/write.ts"
import { bind } from "../form/bind/bind.ts"
import { instructionsSheet, layOut, metaSheet } from "../form/layout/lay-out.ts"
import { formBook } from "../form/sheets/sheets.ts"
import type { Period } from "../model/period.ts"
import type { Plan } from "../model/plan.ts"
import type { ReportsFolder } from "../model/records.ts"
import type { CheckedSubmission } from "../model/submission.ts"
import { countsTheSame } from "../plan/amendments/in-force.ts"

/** A form to be sent out: its path below the output folder, `/` between folders, and the .xlsx. */
export interface Template {
  readonly path: string
  readonly bytes: Uint8Array
}

/** An agency's figures by measure id, of the same period a year earlier. */
export type PreviousFigures = ReadonlyMap<string, number>

/**
 * The forms of the agencies (ids of the period's) one after another, each made when it is asked for. With `previous`
 * (agency -> figures) the figures of the year before stand beside the cells for input.
 */
export async function* templates(
  plan: Plan,
  period: Period,
  agencies: readonly string[],
  previous: ReadonlyMap<string, PreviousFigures> = new Map(),
): AsyncGenerator<Template, void, undefined> {
  for (const agency of agencies) {
    const book = formBook(plan, layOut(plan, agency, period.id), previous.get(agency) ?? null)
    yield { path: `${period.id}/${agency}.xlsx`, bytes: await writeBook(book) }
  }
}

/**
 * Is the file a form of ours in which nobody has entered anything? Only such a one may be replaced: what a clerk has filled in, or added anywhere
 * on it, is a clerk's work.
 */
export function isBlankForm(plan: Plan, bytes: Uint8Array): boolean {
  const read = readWorkbook(bytes)
  if (read.kind === "fault") return false
  const source = { file: "", sha256: null, bytes, fault: null }
  const { form, entries, bindFaults } = bind(plan, source, read.workbook)
  if (form === null || bindFaults.length > 0) return false
  const names = new Set([...form.sheets.map(({ name }) => name), instructionsSheet, metaSheet])
  const added = read.workbook.sheets.some(({ name, comments }) => !names.has(name) || comments.length > 0)
  const given = entries.filter(
    ({ input, read: found }) => input !== "agency" && input !== "period" && found.state !== "blank",
  )
  return !added && given.length === 0
}

/** What each agency's version in force gave in the same period a year earlier: agency -> figures; nothing for a first period. */
export function previousFigures(
  plan: Plan,
  period: Period,
  folder: ReportsFolder,
  asOf: Day,
): ReadonlyMap<string, PreviousFigures> {
  const before = period.before === null ? undefined : plan.periods.get(period.before)
  if (!before) return new Map()
  const figures = new Map<string, PreviousFigures>()
  for (const { agency, inForce } of comply(plan, before, folder, asOf).obligations) {
    const given = [...(inForce === null ? [] : figuresOf(inForce.checked))]
    const comparable = given.filter(([measure]) => countsTheSame(plan, measure, before.id))
    if (comparable.length > 0) figures.set(agency, new Map(comparable))
  }
  return figures
}

/** The numbers of a report's measures. */
export const figuresOf = ({ submission }: CheckedSubmission): PreviousFigures =>
  new Map(
    submission.entries.flatMap(({ sheet, row, read }): [string, number][] =>
      sheet === "measures" && read.state === "number" ? [[row, read.number]] : [],
    ),
  )
