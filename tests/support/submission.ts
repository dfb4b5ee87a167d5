import { bind } from "../../src/form/bind/bind.ts"
import { unread } from "../../src/form/bind/unread.ts"
import type { CheckedSubmission } from "../../src/model/submission.ts"
import type { ReadFault, Workbook, WorkbookSource } from "../../src/model/workbook.ts"
import { checkSubmission } from "../../src/rules/check.ts"
import { type Answers, filledForm } from "./filled-form.ts"
import { goodAnswers } from "./good-answers.ts"
import { plan } from "./plan.ts"

const source: WorkbookSource = {
  file: "in/so-tttt.xlsx",
  sha256: "0".repeat(64),
  bytes: new Uint8Array(0),
  fault: null,
}

/** A workbook bound and checked, against earlier reports where there are any. */
export function checkWorkbook(
  workbook: Workbook,
  earlier: ReadonlyMap<string, CheckedSubmission> = new Map(),
): CheckedSubmission {
  const submission = bind(plan, source, workbook)
  const period = submission.period === null ? null : (plan.periods.get(submission.period) ?? null)
  return checkSubmission({ plan, submission, period, earlier })
}

/** A file that could not be read, checked. */
export const checkFault = (fault: ReadFault): CheckedSubmission =>
  checkSubmission({ plan, submission: unread(source, fault), period: null, earlier: new Map() })

/** The form of an agency filled in well, but for these answers. */
export const formWith = (agency: string, period: string, answers: Answers = {}): Workbook =>
  filledForm(agency, period, { ...goodAnswers(agency, period), ...answers })

/** Findings in one line each: `QN305 Chỉ tiêu!D11 CT1.1/total`. */
export const findingLines = ({ diagnostics }: CheckedSubmission): string[] =>
  diagnostics.map(({ code, place }) => {
    if (place.kind === "text") return `${code} ${place.file}:${place.line}`
    const cell = place.cell === null ? [] : [`${place.sheet}!${place.cell}`]
    return [code, ...cell, ...(place.row === null ? [] : [place.row])].join(" ")
  })
