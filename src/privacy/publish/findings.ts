import type { Consolidation } from "../../model/consolidation.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Place, WorkbookPlace } from "../../model/place.ts"
import { isBelowProvince } from "./families.ts"

/**
 * Would the finding repeat a number of a sensitive row below the province's level, or of a category of one at any level? Its own cell, or one that it names, is such a
 * row's.
 */
export function unpublishable(consolidation: Consolidation, { place, related }: Diagnostic): boolean {
  const { plan, facts } = consolidation
  return [place, ...related].filter(isWorkbookPlace).some((at) => {
    const { file, sheet, cell, row } = at
    const there = facts.filter(
      (fact) => cell !== null && fact.file === file && fact.sheet === sheet && fact.cell === cell,
    )
    const measures = [row ?? "", ...there.map(({ id }) => id)].flatMap((id) => plan.measures.get(id) ?? [])
    const isSensitive =
      plan.activities.get(row ?? "")?.sensitive ||
      plan.measures.get(row ?? "")?.sensitive ||
      there.some(({ role, id }) => role === "figure" && plan.measures.get(id)?.sensitive)
    return isSensitive && (measures.some(({ breakdown }) => breakdown !== undefined) || isBelow(consolidation, at))
  })
}

const isWorkbookPlace = (place: Place): place is WorkbookPlace => place.kind === "workbook"

/** Whose file it is; a file of nobody known may be anybody's. */
function isBelow({ plan, compliance, submissions, facts }: Consolidation, { file, cell }: WorkbookPlace): boolean {
  const unit = facts.find((fact) => fact.kind === "measure" && fact.file === file && fact.cell === cell)?.unit
  const owner = [submissions, compliance]
    .flatMap(({ obligations }) => obligations)
    .find(({ versions, unordered }) =>
      [...versions, ...unordered].some(({ checked }) => checked.submission.file === file),
    )
  return owner === undefined || isBelowProvince(plan, owner.agency, unit ?? null)
}
