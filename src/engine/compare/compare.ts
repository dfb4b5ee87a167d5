import type { Counts, Diagnostic } from "../../model/diagnostic.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import type { CheckedSubmission } from "../../model/submission.ts"
import type { PlanDraft } from "../../plan/build/draft.ts"
import { acceptedBy, idleItems, needsOrder, newEntries } from "../../plan/diff/accept.ts"
import { isWithin, type Level, type Touches } from "../../plan/diff/change.ts"
import { compare } from "../../plan/diff/compare.ts"
import { locator } from "../../plan/diff/locate.ts"
import * as comparisonRules from "../../rules/comparison/index.ts"
import { countsOf, withSeverities } from "../../rules/counts.ts"
import { runRules } from "../../rules/rule.ts"
import { sortDiagnostics } from "../../rules/sorted.ts"
import type { ComparisonCase, LocatedChange, TouchedWorkbook } from "../../rules/subjects.ts"

export interface Comparison {
  /** In the order of the plan. */
  readonly changes: readonly LocatedChange[]
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: Counts
}

/** A plan with the files it was read from. */
export interface OpenedPlan {
  readonly plan: Plan
  readonly draft: PlanDraft
}

interface Settings {
  /** Changes of this level, and of those it holds, are errors. */
  readonly failOn: Level
  /** The workbooks received, read by the plan before; null: not looked at. */
  readonly reports: ReportsFolder | null
}

/** What `after` changes in `before`, as findings with their places in the files of `after`. */
export function comparePlans(before: Plan, after: OpenedPlan, { failOn, reports }: Settings): Comparison {
  const found = compare(before, after.plan)
  const locate = locator(after.draft)
  const changes = found.map((change): LocatedChange => {
    const workbooks = reports === null ? null : touched(change.touches, reports.checked)
    return { change, at: locate(change), workbooks }
  })
  const unordered = found.filter((change) => needsOrder(change) && acceptedBy(change, before, after.plan) === null)
  const planFile = after.draft.plan
  const start = locate({ ...revisionPart, field: [] })
  const about: ComparisonCase = {
    before,
    after: after.plan,
    changes: [],
    unordered,
    idle: idleItems(newEntries(before, after.plan), found).map(({ index, position, item, revision }) => ({
      item,
      revision,
      at: planFile?.at(["changes", index, "items", position]) ?? start,
    })),
    revisionAt: start,
  }
  // A plan under review does not set the severities of its own review: those of the plan before hold.
  const settings = before.severities
  const ofChanges = changes.flatMap((located) => {
    const { change } = located
    const order = acceptedBy(change, before, after.plan)
    const accepted = order === null ? null : { by: order.decision, reason: order.reason, document: null }
    const severity = isWithin(change.level, failOn) ? "error" : "note"
    const one = runRules(comparisonRules, { ...about, changes: [located], unordered: [], idle: [], after: same(about) })
    return one.map((diagnostic): Diagnostic => ({ ...diagnostic, severity, accepted }))
  })
  const lowered = after.plan.revision < before.revision
  const fails = lowered || unordered.some(({ level }) => isWithin(level, failOn))
  const ofRevision = runRules(comparisonRules, about).map((diagnostic) =>
    diagnostic.severity === "error" && !fails ? { ...diagnostic, severity: "warning" as const } : diagnostic,
  )
  const diagnostics = sortDiagnostics(withSeverities([...ofChanges, ...ofRevision], settings))
  return { changes, diagnostics, counts: countsOf(diagnostics) }
}

const revisionPart = {
  kind: "text-changed",
  level: "any",
  itemKind: "part",
  item: "revision",
  within: [],
  said: { vi: "", en: "" },
  clause: null,
  touches: { rows: null, agencies: null, periods: null },
} as const

/** The plan after, as if its revision were that of the plan before: what is said of the revision is said once. */
const same = ({ before, after }: ComparisonCase): Plan => ({ ...after, revision: before.revision })

/** The workbooks that a change concerns, in order of their file. */
function touched({ rows, agencies, periods }: Touches, checked: readonly CheckedSubmission[]): TouchedWorkbook[] {
  if (rows === null && agencies === null && periods === null) return []
  return checked.flatMap(({ submission, state }) => {
    const { file, agency, period, entries } = submission
    if (state === "unusable" || agency === null || period === null) return []
    if (agencies !== null && !agencies.includes(agency)) return []
    if (periods !== null && !periods.includes(period)) return []
    const filled = entries.some(
      ({ row, measure, typed }) =>
        typed !== "" && (rows?.includes(row) || (measure !== null && rows?.includes(measure))),
    )
    return rows !== null && !filled ? [] : [{ file, agency, period }]
  })
}
