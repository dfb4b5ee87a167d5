import type { Consolidation } from "../model/consolidation.ts"
import type { CrossCheck, CrossCheckResult } from "../model/cross-check.ts"
import { crossCheckFailed } from "../rules/consolidation/cross-check-failed.ts"
import { andMoreAgencies } from "../vocabulary/lists.ts"
import { agencyName, type Setting } from "./setting.ts"

const vi = {
  yes: "Khớp",
  no: "Không khớp",
  noAccepted: "Không khớp, đã có giải trình được chấp nhận",
  unknown: "Chưa đủ số liệu",
  unknownOf: (names: string) => `Chưa đủ số liệu: còn thiếu ${names}`,
}

const en: typeof vi = {
  yes: "Holds",
  no: "Fails",
  noAccepted: "Fails, explained and accepted",
  unknown: "Not enough figures",
  unknownOf: (names) => `Not enough figures: missing ${names}`,
}

/** What a workbook colours, too, when a figure is corrected. */
export const conclusionWords = { vi, en }

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
  const { lang, words, print, consolidation } = setting
  const missing = isWithheld(consolidation, check) ? [] : missingOf(consolidation, check)
  const names = missing.slice(0, named).map((agency) => agencyName(setting, agency))
  const more = missing.length - names.length
  return {
    yes: conclusionWords[lang].yes,
    no: isAccepted(consolidation, check) ? conclusionWords[lang].noAccepted : conclusionWords[lang].no,
    open: isWithheld(consolidation, check)
      ? words.withheldCell
      : names.length === 0
        ? conclusionWords[lang].unknown
        : conclusionWords[lang].unknownOf(
            [...names, ...(more === 0 ? [] : [andMoreAgencies[lang](print.counted(more))])].join("; "),
          ),
  }
}

/** Every measure that stands on either side. */
export const measuresCompared = ({ left, right }: Pick<CrossCheck, "left" | "right">): readonly string[] => [
  ...left,
  ...right,
]

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
      measuresCompared(planned).includes(measure) && sources.some(({ withheld }) => withheld !== undefined),
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
        measuresCompared(planned).flatMap((measure) =>
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
