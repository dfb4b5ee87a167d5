import { consolidateFigures } from "../../src/consolidation/consolidate.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { Diagnostic } from "../../src/model/diagnostic.ts"
import type { FormCell, FormRow } from "../../src/model/form.ts"
import type { RegisterEntry, ReportsFolder } from "../../src/model/records.ts"
import type { CheckedSubmission, Entry, Reading, Status } from "../../src/model/submission.ts"
import { noRulings } from "../../src/records/none.ts"
import { entriesOf } from "./entries.ts"
import { plainly } from "./folder.ts"
import { plan } from "./plan.ts"

/** What an agency answers in a cell: a number, a status, a text, or null for a blank; `faulty` is a text where a number is asked. */
export type Answer = number | string | null

/** Answers by `agency row column` or `row column` or `row`, the most particular first; a commune's row is `CT1.3/communicators`. */
export type Answers = Readonly<Record<string, Answer>>

const statuses: Readonly<Record<string, Status>> = {
  done: "done",
  "under-way": "under-way",
  "not-started": "not-started",
  "nothing-arose": "nothing-arose",
}

const number = (value: number): Reading => ({
  state: "number",
  number: value,
  nothingArose: value === 0,
  fromText: false,
})

function reading(cell: FormCell, answer: Answer): Reading {
  if (answer === null) return { state: "blank" }
  if (typeof answer === "number") return number(answer)
  const status = statuses[answer]
  if (cell.input === "status" && status !== undefined) return { state: "status", status }
  if (cell.input === "text") return { state: "text", text: answer }
  return { state: "faulty", fault: "not-a-number", guess: null, related: null }
}

const usual = (cell: FormCell, row: FormRow): Answer => {
  if (cell.input === "count") return 20
  if (cell.input === "amount") return cell.column === "allocated" ? 120.5 : 100.25
  if (cell.input === "status") return "done"
  if (cell.column === "quantity") return 12
  if (cell.column === "note" && row.unit === "tình trạng") return "Báo cáo số 12/BC"
  return null
}

function answerOf(answers: Answers, agency: string, row: FormRow, cell: FormCell): Answer {
  const names = [row.code, ...(cell.measure === null ? [] : [cell.measure])]
  for (const name of names)
    for (const key of [`${agency} ${name} ${cell.column}`, `${name} ${cell.column}`, `${agency} ${name}`, name])
      if (key in answers && (key.endsWith(` ${cell.column}`) || cell.column.startsWith("value")))
        return answers[key] ?? null
  return usual(cell, row)
}

/** An agency's checked report whose cells have the usual answers but for those given. */
export function reportOf(
  agency: string,
  period: string,
  answers: Answers,
  file = `reports/${period}/${agency}.xlsx`,
): CheckedSubmission {
  const entries = entriesOf(layOut(plan, agency, period), file, (_, row, cell) => {
    const answer = answerOf(answers, agency, row, cell)
    return { typed: answer === null ? "" : String(answer), read: reading(cell, answer) }
  })
  const diagnostics = entries.flatMap(({ read, at, label, typed }) =>
    read.state === "faulty" ? [notANumber(at, label, typed)] : [],
  )
  const required = entries.filter((entry) => entry.required)
  return {
    submission: {
      file,
      sha256: file.padEnd(64, "0"),
      fault: null,
      workbook: null,
      identity: { fault: null, revision: 1, amendment: null },
      agency,
      period,
      form: layOut(plan, agency, period),
      cover: { number: null, sent: null, preparer: null, signer: null },
      entries,
      bindFaults: [],
      decoded: [],
    },
    diagnostics,
    state: diagnostics.length > 0 ? "with-errors" : "clean",
    asked: required.length,
    answered: required.filter(({ read }) => read.state !== "blank").length,
  }
}

function notANumber(at: Entry["at"], label: string, typed: string): Diagnostic {
  return {
    code: "QN305",
    name: "not-a-number",
    severity: "error",
    message: {
      vi: `Dòng “${label}”: “${typed}” không phải là một số`,
      en: `Row “${label}”: “${typed}” is not a number`,
    },
    fix: { vi: "Nhập một số nguyên.", en: "Enter a whole number." },
    place: at,
    facts: { typed },
    related: [],
    accepted: null,
  }
}

export interface Sent {
  readonly agency: string
  readonly period: string
  readonly sent: string | null
  readonly answers: Answers
  readonly file?: string
}

/** The folder with these reports, all of them in the register. */
export function folderOf(reports: readonly Sent[]): ReportsFolder {
  const checked = reports.map(({ agency, period, answers, file }) => reportOf(agency, period, answers, file))
  const entries = checked.flatMap(({ submission }, i): RegisterEntry[] => {
    const { agency, period, sent } = reports[i] ?? { agency: "", period: "", sent: null }
    if (sent === null) return []
    const file = submission.file.replace(/^reports\//, "")
    const at = { kind: "text", file: "reports/register.yaml", line: i * 6 + 1, column: 3, path: String(i) } as const
    return [{ file, sha256: submission.sha256, agency, period, number: null, sent, received: sent, ...plainly, at }]
  })
  return {
    path: "reports",
    register: { entries, faults: [] },
    rulings: noRulings,
    others: [],
    checked,
  }
}

/** The consolidation of these reports, with the findings of the versions in force. */
export function consolidationOf(period: string, reports: readonly Sent[], asOf = "2016-12-31"): Consolidation {
  const owed = plan.periods.get(period)
  if (owed === undefined) throw new RangeError(`no period ${period}`)
  const figures = consolidateFigures(plan, owed, folderOf(reports), asOf)
  const diagnostics = figures.submissions.obligations.flatMap(({ inForce }) => inForce?.checked.diagnostics ?? [])
  return { ...figures, diagnostics }
}
