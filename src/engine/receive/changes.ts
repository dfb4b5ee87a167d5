import type { Compliance } from "../../model/compliance.ts"
import type { FigureChange, Resubmission } from "../../model/resubmission.ts"
import type { CheckedSubmission, Entry, Reading } from "../../model/submission.ts"

const numberOf = (read: Reading | undefined): number | null => (read?.state === "number" ? read.number : null)

const keyOf = ({ sheet, row, column }: Entry): string => JSON.stringify([sheet, row, column])

/** Which figures changed from one version of an agency's report to the next, in the order of the form. */
export function changedFigures(before: CheckedSubmission, after: CheckedSubmission): FigureChange[] {
  const old = new Map(before.submission.entries.map((entry) => [keyOf(entry), entry]))
  const rows = after.submission.form?.sheets.flatMap((sheet) => sheet.rows) ?? []
  const codes = new Map(rows.map(({ code, printed }) => [code, printed]))
  return after.submission.entries.flatMap((entry) => {
    const last = old.get(keyOf(entry))
    const [was, is] = [numberOf(last?.read), numberOf(entry.read)]
    // A pair in which the numerator was above the denominator cannot be used; what was not touched did not change.
    if (was === is || (last !== undefined && last.typed === entry.typed)) return []
    const column = entry.sheet === "funding" ? entry.at.column : null
    const code = codes.get(entry.row) ?? entry.row
    return [{ row: entry.row, code, label: entry.label, column, before: was, after: is }]
  })
}

/** Every usable version that came after another one of its agency and period, with what it changed. Versions that nothing orders are no sequence. */
export function resubmissionsOf(compliances: readonly Compliance[]): Resubmission[] {
  return compliances.flatMap(({ obligations }) =>
    obligations.flatMap(({ agency, period, versions, unordered }) => {
      const usable = versions.filter((version) => version.checked.state !== "unusable" && !unordered.includes(version))
      return usable.slice(1).flatMap((after, i): Resubmission[] => {
        const before = usable[i]
        return before === undefined
          ? []
          : [{ agency, period, before, after, changes: changedFigures(before.checked, after.checked) }]
      })
    }),
  )
}
