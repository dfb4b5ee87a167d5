import type { Diagnostic } from "../../model/diagnostic.ts"
import type { PeriodComparison } from "../../model/period-comparison.ts"
import { sortDiagnostics } from "../../rules/sorted.ts"

/** What is to be said of both periods' figures, each finding once. */
export const findingsOf = ({ before, after }: PeriodComparison): readonly Diagnostic[] =>
  sortDiagnostics([...before.diagnostics, ...after.diagnostics])
