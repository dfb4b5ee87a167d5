import { layOut } from "../../form/layout/lay-out.ts"
import type { Plan } from "../../model/plan.ts"
import type { CheckedSubmission, Submission } from "../../model/submission.ts"
import { planOf } from "../../plan/amendments/in-force.ts"
import { kindsInName } from "../../privacy/file-names.ts"
import { personalData } from "../../rules/submission/personal-data.ts"
import { entriesFrom, type KeptEntry, keptEntries } from "./entries.ts"

interface Kept {
  readonly checked: Omit<CheckedSubmission, "submission">
  readonly submission: Omit<Submission, "workbook" | "form" | "entries">
  /** Null: no form, and no entries. */
  readonly entries: readonly KeptEntry[] | null
}

/**
 * A checked workbook as a text from which `submissionFrom` makes it again without opening it; null where it is not to be kept: its cells are
 * still there, somebody's personal data was found in it, or it is otherwise than its form.
 */
export function keptSubmission(checked: CheckedSubmission): string | null {
  const { submission, ...rest } = checked
  const { workbook, form, entries, ...said } = submission
  if (workbook !== null || checked.diagnostics.some(({ code }) => code === personalData.code)) return null
  const own = form === null ? null : keptEntries(form, submission.file, entries)
  if (own === null && (form !== null || entries.length > 0)) return null
  return JSON.stringify({ checked: rest, submission: said, entries: own } satisfies Kept)
}

/** The same, under the name that the file has now. */
function renamed(text: string, was: string, file: string): Kept {
  return JSON.parse(text, (key, value: unknown) => (key === "file" && value === was ? file : value))
}

/** The workbook as it was checked with this plan, wherever it lies now; null where its name tells of somebody, which it did not before. */
export function submissionFrom(text: string, plan: Plan, file: string): CheckedSubmission | null {
  const kept: Kept = JSON.parse(text)
  const was = kept.submission.file
  if (was !== file && kindsInName(file).length > 0) return null
  const { checked, submission, entries } = was === file ? kept : renamed(text, was, file)
  const { agency, period } = submission
  const form =
    entries === null || agency === null || period === null ? null : layOut(planOf(plan, period), agency, period)
  return {
    ...checked,
    submission: {
      ...submission,
      workbook: null,
      form,
      entries: form === null || entries === null ? [] : entriesFrom(form, file, entries),
    },
  }
}
