import type { CheckedSubmission, Submission, SubmissionState } from "../model/submission.ts"
import { countsOf, withSeverities } from "./counts.ts"
import { runRules } from "./index.ts"
import { sortDiagnostics } from "./sorted.ts"
import type { Examination } from "./subjects.ts"
import { anythingEntered, completeness } from "./submission/entries.ts"
import { submissionRules } from "./submission/index.ts"
import { workbookRules } from "./workbook/index.ts"

/** Nothing in it can be used, whatever else is right: unreadable, not this plan's form, of nobody or no period known, or empty. */
const isUnusable = (submission: Submission): boolean =>
  submission.fault !== null ||
  submission.identity.fault !== null ||
  submission.agency === null ||
  submission.period === null ||
  !anythingEntered(submission)

/** Applies every rule on workbooks and submissions. Findings are sorted, each once, with the plan's own severities. */
export function checkSubmission(examination: Examination): CheckedSubmission {
  const { plan, submission } = examination
  const found = [...runRules(workbookRules, examination), ...runRules(submissionRules, examination)]
  const sheets = submission.workbook?.sheets.map(({ name }) => name) ?? []
  const diagnostics = sortDiagnostics(withSeverities(found, plan.severities), sheets)
  const state: SubmissionState = isUnusable(submission)
    ? "unusable"
    : countsOf(diagnostics).error > 0
      ? "with-errors"
      : "clean"
  return { submission, diagnostics, state, ...completeness(submission) }
}
