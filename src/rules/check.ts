import type { Diagnostic } from "../model/diagnostic.ts"
import type { CheckedSubmission, Submission, SubmissionState } from "../model/submission.ts"
import { scanPersonal } from "../privacy/detect/scan.ts"
import { quotable } from "../privacy/quotable.ts"
import { redact } from "../privacy/redact.ts"
import { bounded } from "./bounded.ts"
import { countsOf, withSeverities } from "./counts.ts"
import { runRules } from "./rule.ts"
import { sortDiagnostics } from "./sorted.ts"
import type { Examination } from "./subjects.ts"
import { anythingEntered, completeness } from "./submission/entries.ts"
import * as submissionRules from "./submission/index.ts"
import { notANumber } from "./submission/not-a-number.ts"
import * as workbookRules from "./workbook/index.ts"

// Only this rule sees the cells as they are.
const { personalData, ...others } = submissionRules

/** Nothing in it can be used, whatever else is right: unreadable, not this plan's form, of nobody or no period known, or empty. */
const isUnusable = (submission: Submission): boolean =>
  submission.fault !== null ||
  submission.identity.fault !== null ||
  submission.agency === null ||
  submission.period === null ||
  !anythingEntered(submission)

/** Applies every rule on workbooks and submissions. Findings are sorted, each once, with the plan's own severities. Cells with personal data are
 * hidden before any other rule looks at them, and in the submission that is handed on. */
export function checkSubmission(examination: Examination): CheckedSubmission {
  const { plan } = examination
  const data = scanPersonal(examination.submission)
  const submission = redact(examination.submission, data, (text) => quotable(plan, text))
  const examined = { ...examination, submission }
  // By the places that findings name: a sheet's own name may be hidden too.
  const hidden = new Set(
    examination.submission.entries.flatMap(({ at }, index) => {
      const shown = submission.entries[index]?.at ?? at
      return data.cells.has(`${at.sheet}!${at.cell}`) ? [`${shown.sheet}!${shown.cell}`] : []
    }),
  )
  const found = [...runRules(workbookRules, examined), ...runRules(others, examined)].filter(
    (finding) => !isRedaction(finding, hidden),
  )
  const personal = data.hits.length === 0 ? [] : personalData.check(examination)
  const sheets = submission.workbook?.sheets.map(({ name }) => name) ?? []
  const diagnostics = sortDiagnostics(withSeverities(bounded([...personal, ...found]), plan.severities), sheets)
  const state: SubmissionState = isUnusable(submission)
    ? "unusable"
    : countsOf(diagnostics).error > 0
      ? "with-errors"
      : "clean"
  return { submission, diagnostics, state, ...completeness(submission) }
}

/** A cell that was hidden is no number any more: that is not the clerk's fault, and the cause is said. (Where "(đã ẩn)" was sent, as in a marked copy
 * that comes back, it is a fault like any other.) */
const isRedaction = ({ code, place }: Diagnostic, hidden: ReadonlySet<string>): boolean =>
  code === notANumber.code && place.kind === "workbook" && hidden.has(`${place.sheet}!${place.cell}`)
