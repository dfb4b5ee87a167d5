import type { Consolidation } from "../../model/consolidation.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { Place, WorkbookPlace } from "../../model/place.ts"
import { isBelowProvince } from "./families.ts"

/**
 * Would the finding repeat a number of a sensitive row below the province's level, or of a category of one at any level? Its own cell, or one that it names, is such a
 * row's.
 */
export function unpublishable(consolidation: Consolidation, { place, related }: Diagnostic): boolean {
  const cells = [place, ...related].filter(isWorkbookPlace)
  return cells.some(
    (at) => isSensitive(consolidation, at) && (isCategory(consolidation, at) || isBelow(consolidation, at)),
  )
}

const isCategory = ({ plan, facts }: Consolidation, { file, sheet, cell, row }: WorkbookPlace): boolean =>
  plan.measures.get(row ?? "")?.breakdown !== undefined ||
  facts.some(
    (fact) =>
      cell !== null &&
      fact.file === file &&
      fact.sheet === sheet &&
      fact.cell === cell &&
      plan.measures.get(fact.id)?.breakdown !== undefined,
  )

const isWorkbookPlace = (place: Place): place is WorkbookPlace => place.kind === "workbook"

function isSensitive({ plan, facts }: Consolidation, { file, sheet, cell, row }: WorkbookPlace): boolean {
  if (row !== null && (plan.measures.get(row)?.sensitive || plan.activities.get(row)?.sensitive)) return true
  return (
    cell !== null &&
    facts.some(
      (fact) =>
        fact.role === "figure" &&
        plan.measures.get(fact.id)?.sensitive === true &&
        fact.file === file &&
        fact.sheet === sheet &&
        fact.cell === cell,
    )
  )
}

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
