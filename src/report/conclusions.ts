import type { Consolidation, CrossCheckResult } from "../model/consolidation.ts"
import { crossCheckFailed } from "../rules/consolidation/cross-check-failed.ts"
import { agencyName, type Setting } from "./setting.ts"

/** As many names as a cell has room for, and a text in a formula (255 characters). */
const named = 3

/** How a cross-check may come out, in words: the cell says one of them, and a workbook's formula chooses among them. */
export interface Conclusions {
  readonly yes: string
  readonly no: string
  /** A side is not fully known: who is missing. */
  readonly open: string
}

export function conclusions(setting: Setting, check: CrossCheckResult): Conclusions {
  const { words, print, consolidation } = setting
  const missing = isWithheld(consolidation, check) ? [] : missingOf(consolidation, check)
  const names = missing.slice(0, named).map((agency) => agencyName(setting, agency))
  const more = missing.length - names.length
  return {
    yes: words.yes,
    no: isAccepted(consolidation, check) ? words.noAccepted : words.no,
    open: isWithheld(consolidation, check)
      ? words.withheldCell
      : names.length === 0
        ? words.unknown
        : words.unknownOf([...names, ...(more === 0 ? [] : [words.andMore(print.counted(more))])].join("; ")),
  }
}

/** Has the office accepted whatever was found of it? */
export function isAccepted({ diagnostics }: Consolidation, { id }: CrossCheckResult): boolean {
  const found = diagnostics.filter(({ code, facts }) => code === crossCheckFailed.code && facts.id === id)
  return found.length > 0 && found.every(({ accepted }) => accepted !== null)
}

/** Its verdict is not published, because it holds agency by agency. */
function isWithheld({ plan, measures, publication }: Consolidation, { id }: CrossCheckResult): boolean {
  const planned = plan.crossChecks.find((check) => check.id === id)
  if (publication === undefined || !planned?.withinAgency) return false
  return measures.some(
    ({ id: measure, sources }) =>
      (measure === planned.left || measure === planned.right) && sources.some(({ withheld }) => withheld !== undefined),
  )
}

/** The agencies of either side that have given no number, in the period whose figures are compared. */
function missingOf(
  { plan, period, submissions, measures, funding }: Consolidation,
  { id }: CrossCheckResult,
): string[] {
  const last = submissions.obligations[0]?.period ?? period.id
  const planned = plan.crossChecks.find((check) => check.id === id)
  if (planned !== undefined)
    return [
      ...new Set(
        [planned.left, planned.right].flatMap((measure) =>
          (measures.find((total) => total.id === measure)?.sources ?? []).flatMap(({ agency, state, period }) =>
            state === "value" || period !== last ? [] : [agency],
          ),
        ),
      ),
    ]
  const row = funding.find((one) => id.endsWith(`/${one.id}`))
  if (row === undefined) return []
  const { allocator } = plan.funding
  const gave = row.agencies.filter((report) => report.period === last && report.allocated !== null)
  return [
    ...(allocator !== null && row.provinceAllocated === null ? [allocator] : []),
    ...(plan.projects.get(row.project)?.funded ?? []).filter(
      (agency) =>
        agency !== allocator && period.agencies.includes(agency) && !gave.some((report) => report.agency === agency),
    ),
  ]
}
