import { compared, isPlain } from "../../consolidation/comparison.ts"
import { agencySides } from "../../consolidation/within-agency.ts"
import { conclusions, isAccepted } from "../../figures/conclusions.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { CrossCheck, CrossCheckResult, Relation } from "../../model/cross-check.ts"
import { relationInSigns, toleranceText } from "../../vocabulary/relations.ts"
import { explainWords } from "./words.ts"

/** How a cross-check came out: both sides, how they are to stand to each other, and whether they do. */
export interface ExplainedCheck {
  readonly left: ExplainedSide
  readonly relation: Relation
  readonly right: ExplainedSide
  /** `2`, `5%`; null: none. */
  readonly tolerance: string | null
  /** null: not enough figures to say. */
  readonly holds: boolean | null
  /** The office has accepted what was found of it. */
  readonly accepted: boolean
  /** The verdict in words, and who is missing where there is none. */
  readonly sentence: string
  /** Agencies, or units of theirs, whose own figures break it. */
  readonly brokenBy: readonly BrokenWithin[]
}

interface ExplainedSide {
  /** Ids of what is added up. */
  readonly measures: readonly string[]
  /** null: nobody was heard. */
  readonly value: number | null
}

interface BrokenWithin {
  readonly agency: string
  readonly name: string
  readonly unit: string | null
  readonly left: number | null
  readonly right: number | null
}

/** The check of the plan, or the one of the allocations, a check for each row of the funding: `DC7/KP1/trung-uong`. */
const plannedOf = ({ plan }: Consolidation, id: string): CrossCheck | null =>
  plan.crossChecks.find((check) => check.id === id) ?? null

/** The row of the funding whose allocations are compared. */
export const rowCompared = (id: string): string => id.slice(id.indexOf("/") + 1)

/** The measures of both sides, each once. */
export const measuresOfCheck = (consolidation: Consolidation, id: string): readonly string[] => {
  const planned = plannedOf(consolidation, id)
  return planned === null ? [] : [...new Set([...planned.left, ...planned.right])]
}

export function explainedCheck(setting: Setting, id: string): ExplainedCheck | null {
  const { consolidation, lang } = setting
  const result = consolidation.crossChecks.find((check) => check.id === id)
  if (result === undefined) return null
  const planned = plannedOf(consolidation, id)
  const row = rowCompared(id)
  const { yes, no, open } = conclusions(setting, result)
  return {
    left: { measures: planned?.left ?? [row], value: result.left },
    relation: planned?.relation ?? "=",
    right: { measures: planned?.right ?? [`${row}/allocated`], value: result.right },
    tolerance: planned?.tolerance ? toleranceText(planned.tolerance, lang) : null,
    holds: result.holds,
    accepted: isAccepted(consolidation, result),
    sentence: result.holds === null ? open : result.holds ? yes : no,
    brokenBy: planned === null ? [] : brokenWithin(setting, planned, result),
  }
}

/** Who breaks a check that holds within each agency, too. Of a stage the figures compared are its last year's. */
function brokenWithin(setting: Setting, check: CrossCheck, { holds }: CrossCheckResult): BrokenWithin[] {
  const { measures, period } = setting.consolidation
  if (!check.withinAgency || holds !== false || period.span === "stage") return []
  const figures = new Map(
    measures.map(({ id, sources }) => [
      id,
      sources.map(({ agency, unit, value }) => ({ agency, unit, value: typeof value === "number" ? value : null })),
    ]),
  )
  return agencySides(check, figures).flatMap(({ agency, figures: [first], left, right }) =>
    compared(check, left, right) === false
      ? [
          {
            agency,
            name: agencyName(setting, agency),
            unit: first?.unit ?? null,
            left: left.sum,
            right: right.sum,
          },
        ]
      : [],
  )
}

/** How a check is made, in signs and in sentences. */
export function checkFormula({ consolidation, lang }: Setting, id: string): string[] {
  const say = explainWords[lang].formulas
  const planned = plannedOf(consolidation, id)
  const stage = consolidation.period.span === "stage" ? [say.stageCheck] : []
  if (planned === null) return [say.allocations, ...stage]
  return [
    relationInSigns(planned, lang),
    planned.text,
    isPlain(planned) ? say.plainCheck : say.check,
    ...(planned.withinAgency ? [say.withinAgency] : []),
    ...stage,
  ]
}
