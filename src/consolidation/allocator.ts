import type { Consolidation } from "../model/consolidation.ts"
import type { WorkbookPlace } from "../model/place.ts"

/** The cell in which the allocator says what was allocated in all to a row of the funding; null: no such cell, or a stage, whose years have one each. */
export function allocatorCell({ plan, period, submissions }: Consolidation, row: string): WorkbookPlace | null {
  if (period.span === "stage") return null
  const { inForce } = submissions.obligations.find(({ agency }) => agency === plan.funding.allocator) ?? {}
  const entries = inForce?.checked.submission.entries ?? []
  return (
    entries.find((entry) => entry.sheet === "funding" && entry.row === row && entry.column === "allocated")?.at ?? null
  )
}
