import { draw } from "../../src/dev/draw.ts"
import { answerKey } from "../../src/dev/fill.ts"
import { answersOf } from "../../src/dev/sample-answers.ts"
import type { BookValue } from "../../src/excel/book.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { judgeTogether } from "../../src/form/value/judge.ts"
import type { FormCell, FormRow, FormSheet } from "../../src/model/form.ts"
import type { Period } from "../../src/model/period.ts"
import type { Plan } from "../../src/model/plan.ts"
import type { ReportsFolder } from "../../src/model/records.ts"
import type { CheckedSubmission, Reading, Status } from "../../src/model/submission.ts"
import { noRulings } from "../../src/records/none.ts"
import { answerStatus } from "../../src/vocabulary/statuses.ts"
import { entriesOf, type Written } from "./entries.ts"

const statuses: readonly Status[] = ["not-started", "under-way", "done", "nothing-arose"]

function readingOf(cell: FormCell, answer: BookValue | undefined): Reading {
  if (answer === undefined || answer === null) return { state: "blank" }
  if (typeof answer === "number")
    return { state: "number", number: answer, nothingArose: answer === 0, fromText: false }
  if (typeof answer !== "string") return { state: "blank" }
  const status = statuses.find((one) => answerStatus.vi[one] === answer)
  return cell.input === "status" && status !== undefined ? { state: "status", status } : { state: "text", text: answer }
}

function reportOf(seed: number, plan: Plan, period: Period, agency: string): CheckedSubmission {
  const file = `reports/${period.id}/${agency}.xlsx`
  const form = layOut(plan, agency, period.id)
  const answers = answersOf({ seed, plan, period }, form, period.until)
  const written = (sheet: FormSheet, row: FormRow, cell: FormCell): Written => {
    const lost = draw(seed, agency, period.id, sheet.id, row.code, cell.column, "lost") < 0.02
    const answer = lost ? undefined : answers.get(answerKey(sheet.id, row.code, cell.column))
    const typed = typeof answer === "string" || typeof answer === "number" ? String(answer) : ""
    return { typed, read: readingOf(cell, answer) }
  }
  return {
    submission: {
      file,
      sha256: `${seed}-${period.id}-${agency}`.padEnd(64, "0"),
      fault: null,
      workbook: null,
      identity: { fault: null, revision: plan.revision, amendment: null },
      agency,
      period: period.id,
      form,
      cover: { number: null, sent: period.until, preparer: null, signer: null },
      entries: judgeTogether(plan, entriesOf(form, file, written)),
      bindFaults: [],
      decoded: [],
    },
    diagnostics: [],
    state: "clean",
    asked: 0,
    answered: 0,
  }
}

/** A made-up province's reports, bound and in memory, from a seed: some agencies silent, some cells blank. */
export function simulatedProvince(seed: number, plan: Plan, periods: readonly Period[]): ReportsFolder {
  return {
    path: "reports",
    register: { entries: [], faults: [] },
    rulings: noRulings,
    others: [],
    checked: periods.flatMap((period) =>
      period.agencies
        .filter((agency) => draw(seed, agency, period.id, "silent") >= 0.05)
        .map((agency) => reportOf(seed, plan, period, agency)),
    ),
  }
}
