import type { Day } from "../../base/day.ts"
import type { Plan } from "../../model/plan.ts"
import type { Entry } from "../../model/submission.ts"
import type { Examination } from "../subjects.ts"

/** What was filled in on a row that means something else since the form was issued: from which revision or day on, and by which decision. */
export interface RedefinedEntry {
  readonly entry: Entry
  readonly since: number | null
  readonly from: Day | null
  readonly decision: string
}

/** What was filled in, on rows that were redefined by a later revision of the plan or by an amendment. Everything else of an earlier form still holds. */
export function* redefinedEntries(examination: Examination): Generator<RedefinedEntry> {
  for (const entry of examination.submission.entries) {
    if (entry.typed === "" || entry.read.state === "blank") continue
    const found = byRevision(examination, entry) ?? byAmendment(examination, entry)
    if (found) yield { entry, ...found }
  }
}

/** A later revision names the row itself in `changes:` (an indicator that is named has another target, and its rows mean what they meant). */
function byRevision({ plan, submission }: Examination, { row, measure }: Entry): Omit<RedefinedEntry, "entry"> | null {
  const { revision } = submission.identity
  if (revision === null || revision >= plan.revision) return null
  const named = (item: string) => item === row || item === measure || (item === "funding" && plan.funding.rows.has(row))
  const change = plan.changes.findLast(
    (one) => one.revision > revision && one.revision <= plan.revision && one.items.some(named),
  )
  return change === undefined ? null : { since: change.revision, from: null, decision: change.decision }
}

function byAmendment({ plan, submission }: Examination, { row, measure }: Entry): Omit<RedefinedEntry, "entry"> | null {
  const { revision, amendment } = submission.identity
  if (revision === null || plan.amendments.length === 0) return null
  const rows = redefinedSince(plan, amendment)
  if (!rows.has(measure ?? row)) return null
  const known = plan.amendments.findIndex(({ number }) => number === amendment)
  const later = plan.amendments.slice(known + 1)
  const naming = later.findLast(({ items }) => items.some(({ id }) => id === (measure ?? row))) ?? later.at(-1)
  return naming === undefined ? null : { since: null, from: naming.inForce, decision: naming.number }
}

/** Rows that mean something else than under an amendment (null: under the decision itself). An amendment that the plan does not know tells nothing. */
function redefinedSince(plan: Plan, amendment: string | null): ReadonlySet<string> {
  if (amendment !== null && !plan.amendments.some(({ number }) => number === amendment)) return new Set()
  const rows = new Set<string>()
  for (let one = plan; one.replaces !== null && one.amendments.at(-1)?.number !== amendment; one = one.replaces.plan)
    for (const row of one.replaces.redefined) rows.add(row)
  return rows
}
