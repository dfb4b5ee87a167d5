import type { Day } from "../../src/base/day.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { judgeTogether } from "../../src/form/value/judge.ts"
import type { Diagnostic } from "../../src/model/diagnostic.ts"
import type { FormCell, FormRow, FormSheet } from "../../src/model/form.ts"
import type { WorkbookPlace } from "../../src/model/place.ts"
import type { Plan } from "../../src/model/plan.ts"
import type { RegisterEntry, ReportsFolder, Rulings } from "../../src/model/records.ts"
import type { CheckedSubmission, Reading, Submission } from "../../src/model/submission.ts"
import { planOf } from "../../src/plan/amendments/in-force.ts"
import { noRulings } from "../../src/records/none.ts"
import { yearBelowHalf } from "../../src/rules/submission/year-below-half.ts"
import { entriesOf, type Written } from "./entries.ts"
import { plan as shipped } from "./plan.ts"

export { noRulings }

export const recordPlace = (file: string, line = 1) => ({ kind: "text", file, line, column: 1, path: "" }) as const

/** An entry that came by itself, and is called as it was. */
export const plainly = { name: null, container: null, batch: null } as const

/** What every ruling says of itself, for tests in which it does not matter. */
export const ruled = {
  by: "Trưởng phòng",
  on: "2013-06-20",
  reason: "theo đề nghị",
  document: "12/CV",
  at: recordPlace("reports/rulings.yaml"),
} as const

/**
 * A reports folder from one line for each file: `agency period | part | part …`. Parts:
 * `sent DAY`, `received DAY`, `batch N`, `registered` (an entry of the register), `declared DAY` (on the cover), `as FILE` (below reports/), `bytes X`,
 * `unusable`, `with-errors`, `register AGENCY PERIOD` (what the register says), `hash X` (what the register says), `anonymous` (the workbook does not say whose and when),
 * and answers: `CT1.1/total=3`, `CT1.3/communicators@*=12`, `CT1.3/communicators@21010=9`, `KP1/khac.spent=0.1`, `HD1.1.1.status=done`, `HD1.1.1.result=words`.
 * Values: a number, a status (`done!`: without evidence), `…` (missing, declared), `?` (cannot be read), other words. What is not named is blank.
 * `error CODE ROW` (or `error CODE ROW COLUMN`): a finding of severity error stands on the row's main cell (or that column's).
 */
export function folderOf(
  lines: readonly string[],
  rulings: Partial<Rulings> = {},
  plan: Plan = shipped,
): ReportsFolder {
  const files = lines.map((line, index) => readLine(plan, line, index))
  return {
    path: "reports",
    register: { entries: files.flatMap(({ entry }) => entry ?? []), faults: [] },
    rulings: { ...noRulings, ...rulings },
    checked: files.map(({ checked }) => checked),
    others: [],
  }
}

interface FileLine {
  readonly checked: CheckedSubmission
  readonly entry: RegisterEntry | null
}

function readLine(plan: Plan, line: string, index: number): FileLine {
  const [whose = "", ...parts] = line.split("|").map((part) => part.trim())
  const [agency = "", period = ""] = whose.split(" ")
  const word = (name: string) => parts.find((part) => part.startsWith(`${name} `))?.slice(name.length + 1) ?? null
  const below = word("as") ?? `${period}/${agency}${index}.xlsx`
  const file = `reports/${below}`
  const sha256 = `bytes ${word("bytes") ?? index}`
  const anonymous = parts.includes("anonymous")
  const form = anonymous ? null : layOut(planOf(plan, period), agency, period)
  const entries = form === null ? [] : judgeTogether(plan, entriesOf(form, file, writtenBy(answersIn(parts))))
  const submission: Submission = {
    file,
    sha256,
    fault: null,
    workbook: null,
    identity: { fault: null, revision: plan.revision, amendment: null },
    agency: anonymous ? null : agency,
    period: anonymous ? null : period,
    form,
    cover: { number: null, sent: word("declared"), preparer: null, signer: null },
    entries,
    bindFaults: [],
    decoded: [],
  }
  const diagnostics = parts.flatMap((part) => {
    const [, code, row, column] = /^error (\S+) (\S+)(?: (\S+))?$/.exec(part) ?? []
    const entry = entries.find(
      (candidate) => candidate.row === row && (column === undefined ? candidate.required : candidate.column === column),
    )
    return code && entry ? [errorAt(code, entry.at)] : []
  })
  const state = parts.includes("unusable") || anonymous ? "unusable" : "clean"
  const withErrors = parts.includes("with-errors") || diagnostics.length > 0
  return {
    checked: {
      submission,
      diagnostics,
      state: state === "clean" && withErrors ? "with-errors" : state,
      asked: 0,
      answered: 0,
    },
    entry: registerEntry(word, parts.includes("registered"), { file: below, sha256, agency, period, line: index + 1 }),
  }
}

function registerEntry(
  word: (name: string) => string | null,
  registered: boolean,
  own: { file: string; sha256: string; agency: string; period: string; line: number },
): RegisterEntry | null {
  const [sent = null, received = null]: (Day | null)[] = [word("sent"), word("received")]
  const [says, hash] = [word("register"), word("hash")]
  if (!registered && sent === null && received === null && says === null && hash === null) return null
  const [agency = "", period = ""] = (says ?? `${own.agency} ${own.period}`).split(" ")
  return {
    file: own.file,
    sha256: hash ?? own.sha256,
    agency,
    period,
    number: null,
    sent,
    received,
    ...plainly,
    batch: word("batch"),
    at: recordPlace("reports/register.yaml", own.line),
  }
}

export const errorAt = (code: string, place: WorkbookPlace): Diagnostic => ({
  ...(code === yearBelowHalf.code ? { leavesInUse: true } : {}),
  code,
  name: code,
  severity: "error",
  message: { vi: `lỗi ${code}`, en: `error ${code}` },
  fix: { vi: "", en: "" },
  place,
  facts: {},
  related: [],
  accepted: null,
})

const answersIn = (parts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    parts.flatMap((part): [string, string][] => {
      const [, cell, value] = /^(\S+?)=(.*)$/u.exec(part) ?? []
      return cell === undefined || value === undefined ? [] : [[cell, value]]
    }),
  )

const writtenBy =
  (answers: ReadonlyMap<string, string>) =>
  (sheet: FormSheet, row: FormRow, cell: FormCell): Written => {
    const names = namesOf(row.code, cell, sheet.id === "units" ? row.code : null)
    const typed = names.map((name) => answers.get(name)).find((value) => value !== undefined)
    if (typed !== undefined) return { typed, read: readingOf(cell, typed) }
    const evidence = "Báo cáo số 12/BC"
    return cell.column === "note" && answers.get(row.code) === "done"
      ? { typed: evidence, read: { state: "text", text: evidence } }
      : { typed: "", read: { state: "blank" } }
  }

const namesOf = (row: string, cell: FormCell, unit: string | null): readonly string[] =>
  unit === null
    ? [`${row}.${cell.column}`, ...(cell.column === "value" ? [row] : [])]
    : [`${cell.measure}@${unit}`, `${cell.measure}@*`]

const statuses = ["not-started", "under-way", "done", "nothing-arose"] as const

function readingOf(cell: FormCell, typed: string): Reading {
  if (typed === "…") return { state: "declared-missing" }
  if (typed === "?") return { state: "faulty", fault: "not-a-number", guess: null, related: null }
  if (cell.input === "text") return { state: "text", text: typed }
  const status = statuses.find((name) => name === typed.replace("!", ""))
  if (cell.input === "status" && status !== undefined) return { state: "status", status }
  return { state: "number", number: Number(typed), nothingArose: typed === "0", fromText: false }
}
