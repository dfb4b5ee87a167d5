import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"
import type { Day } from "../../base/day.ts"
import { rewritten } from "../../engine/annotate/annotate.ts"
import { heldTogether } from "../../engine/consolidate/folder.ts"
import { changedFigures } from "../../engine/receive/changes.ts"
import { withCoverDay } from "../../engine/validate/cover-day.ts"
import { examine, fileOf } from "../../engine/validate/validate.ts"
import type { Plan } from "../../model/plan.ts"
import type { CheckedSubmission } from "../../model/submission.ts"
import { shownPath } from "../../privacy/file-names.ts"
import { noRegister, noRulings } from "../../records/none.ts"
import { countsOf } from "../../rules/counts.ts"
import * as deadlineRules from "../../rules/deadline/index.ts"
import * as submissionRules from "../../rules/submission/index.ts"
import * as workbookRules from "../../rules/workbook/index.ts"
import type { Answer, CheckedFile, Given, RuleText } from "../protocol.ts"

/** Says how far the reading has come. */
export type Tell = (answer: Answer) => void

/** Reads and checks files one after another, each by itself. */
export const examineEach = (plan: Plan, files: readonly Given[], tell: Tell): readonly CheckedSubmission[] =>
  files.map(({ name, bytes }, done) => {
    tell({ kind: "reading", done, of: files.length, file: shownPath(name) })
    return examine(plan, { file: name, sha256: bytesToHex(sha256(bytes)), bytes, fault: null })
  })

/** Checks files, and holds reports of one agency against its earlier ones. In the order given. */
export function examineAll(plan: Plan, files: readonly Given[], today: Day, tell: Tell): readonly CheckedSubmission[] {
  const read = examineEach(plan, files, tell).map((one) => withCoverDay(plan, one))
  const folder = heldTogether(plan, { path: "", register: noRegister, rulings: noRulings, others: [] }, read, today)
  const known = new Map(folder.checked.map((one) => [one.submission.file, one]))
  return read.map((one) => known.get(one.submission.file) ?? one)
}

/** What `validate` says of files, with what the page needs to draw them. */
export function check(plan: Plan, files: readonly Given[], today: Day, tell: Tell): Answer {
  const checked = examineAll(plan, files, today, tell)
  const codes = new Set(checked.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)))
  return {
    kind: "checked",
    files: checked.map((one) => drawn(plan, one, checked)),
    rules: new Map([...codes].flatMap((code) => ruleText(code))),
  }
}

function drawn(plan: Plan, one: CheckedSubmission, all: readonly CheckedSubmission[]): CheckedFile {
  const { diagnostics, asked, answered } = one
  const form = rewritten(plan, one)
  return {
    ...fileOf(plan, one),
    asked,
    answered,
    diagnostics,
    counts: countsOf(diagnostics),
    sheets: form === null ? null : form.book.sheets.filter(({ visibility }) => visibility !== "very-hidden"),
    places: diagnostics.map(({ place }) => form?.places.of(place)?.at ?? null),
    changes: versionsBeside(one, all),
  }
}

/** Other versions of the same report, each with the figures that this one has otherwise. */
function versionsBeside(one: CheckedSubmission, all: readonly CheckedSubmission[]): CheckedFile["changes"] {
  const { agency, period, file } = one.submission
  if (agency === null || period === null) return []
  return all
    .filter(({ submission: other }) => other.agency === agency && other.period === period && other.file !== file)
    .map((other) => ({ from: other.submission.file, figures: changedFigures(other, one) }))
}

/** The rules that a workbook by itself can break. */
const rules = Object.values({ ...workbookRules, ...submissionRules, ...deadlineRules })

function ruleText(code: string): [string, RuleText][] {
  const rule = rules.find((one) => one.code === code)
  if (rule === undefined) return []
  const { vi, en, examples } = rule
  return [[code, { title: { vi: vi.title, en: en.title }, why: { vi: vi.why, en: en.why }, examples }]]
}
