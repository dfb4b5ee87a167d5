import type { Day } from "../base/day.ts"
import type { Diagnostic } from "../model/diagnostic.ts"
import type { AcceptedFinding } from "../model/records.ts"
import type { CheckedSubmission } from "../model/submission.ts"

/** Whose a finding is, and of which period; null: nobody's. */
export interface Belonging {
  readonly agency: string | null
  readonly period: string | null
}

/** Does the ruling accept this finding at the as-of day? A ruling without a row accepts the code on every row. */
export function accepts(ruling: AcceptedFinding, diagnostic: Diagnostic, whose: Belonging, asOf: Day): boolean {
  const row = diagnostic.place.kind === "workbook" ? diagnostic.place.row : null
  return (
    ruling.code === diagnostic.code &&
    ruling.agency === whose.agency &&
    ruling.period === whose.period &&
    (ruling.row === null || ruling.row === row) &&
    (ruling.until === null || asOf <= ruling.until)
  )
}

/** The finding, marked with the first ruling that accepts it; it stays what it is, and no longer counts as an error. */
export function accept(
  diagnostic: Diagnostic,
  rulings: readonly AcceptedFinding[],
  whose: Belonging,
  asOf: Day,
): Diagnostic {
  if (diagnostic.accepted !== null) return diagnostic
  const ruling = rulings.find((candidate) => accepts(candidate, diagnostic, whose, asOf))
  if (ruling === undefined) return diagnostic
  return { ...diagnostic, accepted: { by: ruling.by, reason: ruling.reason, document: ruling.document } }
}

/** A finding that counts: of severity error, and not accepted. */
export const isError = ({ severity, accepted }: Diagnostic): boolean => severity === "error" && accepted === null

/** The checked workbook with the findings marked that were accepted. With no other error left it is clean; what is unusable stays so. */
export function withAccepted(
  checked: CheckedSubmission,
  rulings: readonly AcceptedFinding[],
  whose: Belonging,
  asOf: Day,
): CheckedSubmission {
  if (rulings.length === 0) return checked
  const diagnostics = checked.diagnostics.map((finding) => accept(finding, rulings, whose, asOf))
  const clean = checked.state === "with-errors" && !diagnostics.some(isError)
  return { ...checked, diagnostics, state: clean ? "clean" : checked.state }
}
