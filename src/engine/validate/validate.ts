import { readWorkbook } from "../../excel/read/read.ts"
import { bind } from "../../form/bind/bind.ts"
import type { Whose } from "../../form/bind/identity.ts"
import { unread } from "../../form/bind/unread.ts"
import type { Counts, Diagnostic } from "../../model/diagnostic.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { CheckedSubmission, Submission, SubmissionState } from "../../model/submission.ts"
import type { Bilingual } from "../../model/words.ts"
import type { WorkbookSource } from "../../model/workbook.ts"
import { planOf } from "../../plan/amendments/in-force.ts"
import { shownSource } from "../../privacy/file-names.ts"
import { checkSubmission } from "../../rules/check.ts"
import { countsOf } from "../../rules/counts.ts"
import { withCoverDay } from "./cover-day.ts"

/** The versions in force of an agency's earlier reports, by period id, for a report of `period`. */
export type EarlierReports = (agency: string, period: Period) => ReadonlyMap<string, CheckedSubmission>

export interface ValidatedFile {
  readonly file: string
  readonly sha256: string | null
  readonly agency: string | null
  readonly period: string | null
  readonly state: SubmissionState
  /** What people call the agency and the period, where both are known. */
  readonly title: Bilingual | null
}

export interface Validation {
  readonly files: readonly ValidatedFile[]
  /** In the order of the files; their cells are let go of. */
  readonly checked: readonly CheckedSubmission[]
  /** File by file, in the order given. */
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: Counts
}

const noEarlier: EarlierReports = () => new Map()

/** What the workbook says, by the plan in force on the last day of the period that it is of. */
function submissionOf(plan: Plan, source: WorkbookSource, settled: Whose | null): Submission {
  if (source.fault !== null) return unread(source, source.fault)
  const read = readWorkbook(source.bytes, source.inflate)
  if (read.kind === "fault") return unread(source, read.fault)
  const bound = bind(plan, source, read.workbook, settled)
  const own = planOf(plan, bound.period)
  return own === plan ? bound : bind(own, source, read.workbook, settled)
}

/** Reads, binds and checks one workbook. Whatever its bytes are, there is an answer. The workbook's cells are still there, personal data hidden. */
export function examineWhole(
  plan: Plan,
  source: WorkbookSource,
  earlier: EarlierReports = noEarlier,
  settled: Whose | null = null,
): CheckedSubmission {
  const submission = submissionOf(plan, shownSource(source), settled)
  const period = submission.period === null ? null : (plan.periods.get(submission.period) ?? null)
  const before = submission.agency === null || period === null ? new Map() : earlier(submission.agency, period)
  return checkSubmission({ plan: planOf(plan, submission.period), submission, period, earlier: before })
}

/** What was bound is kept, the workbook's cells are let go of. */
export const withoutCells = (checked: CheckedSubmission): CheckedSubmission => ({
  ...checked,
  submission: { ...checked.submission, workbook: null },
})

/** Reads, binds and checks one workbook, and lets go of its cells. `settled`: whose and when it is, where a ruling says it. */
export const examine = (
  plan: Plan,
  source: WorkbookSource,
  earlier: EarlierReports = noEarlier,
  settled: Whose | null = null,
): CheckedSubmission => withoutCells(examineWhole(plan, source, earlier, settled))

/** The result of workbooks that were examined. */
export function validationOf(plan: Plan, checked: readonly CheckedSubmission[]): Validation {
  const diagnostics = checked.flatMap((one) => one.diagnostics)
  return { files: checked.map((one) => fileOf(plan, one)), checked, diagnostics, counts: countsOf(diagnostics) }
}

/** Checks workbooks one after the other, so that one workbook's cells are in memory at a time. */
export const validate = (
  plan: Plan,
  sources: Iterable<WorkbookSource>,
  { earlier = noEarlier }: { readonly earlier?: EarlierReports } = {},
): Validation =>
  validationOf(
    plan,
    Array.from(sources, (source) => withoutCells(withCoverDay(plan, examineWhole(plan, source, earlier)))),
  )

export function fileOf(plan: Plan, { submission, state }: CheckedSubmission): ValidatedFile {
  const { file, sha256, agency, period } = submission
  const name = agency === null ? undefined : planOf(plan, period).agencies.get(agency)?.name
  const of = period === null ? undefined : plan.periods.get(period)?.name
  const title = name && of ? { vi: `${name}, ${of.vi}`, en: `${name}, ${of.en}` } : null
  return { file, sha256, agency, period, state, title }
}
