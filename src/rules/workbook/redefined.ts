import type { PlanChange } from "../../model/plan.ts"
import type { Entry } from "../../model/submission.ts"
import type { Examination } from "../subjects.ts"

export interface RedefinedEntry {
  readonly entry: Entry
  readonly change: PlanChange
}

/**
 * What was filled in on rows that mean something else since the form was issued: a later revision of the plan names the row itself in `changes:`
 * (an indicator that is named has another target, and its rows mean what they meant). Everything else of an earlier form still holds.
 */
export function* redefinedEntries({ plan, submission }: Examination): Generator<RedefinedEntry> {
  const { revision } = submission.identity
  if (revision === null || revision >= plan.revision) return
  const since = plan.changes.filter((change) => change.revision > revision && change.revision <= plan.revision)
  if (since.length === 0) return
  const inFunding = (row: string) => plan.funding.rows.has(row)
  for (const entry of submission.entries) {
    if (entry.typed === "" || entry.read.state === "blank") continue
    const named = (item: string) =>
      item === entry.row || item === entry.measure || (item === "funding" && inFunding(entry.row))
    const change = since.findLast(({ items }) => items.some(named))
    if (change) yield { entry, change }
  }
}
