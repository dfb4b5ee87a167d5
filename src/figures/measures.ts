import type { IndicatorAttainment, MeasureTotal, SourceValue } from "../model/attainment.ts"
import type { Address, Expression } from "../model/table.ts"
import { figureAt, lineAt, sourceLine } from "./addresses.ts"
import { range } from "./expression.ts"
import type { Setting } from "./setting.ts"

// In which tables and columns the agencies' figures stand.

/** Is nothing of the measure left out? Over what is left out no formula is written: it could not be recalculated. */
export const isWhole = ({ withheld, sources }: MeasureTotal): boolean =>
  !withheld && sources.every((source) => source.withheld === undefined)

export const isNumeric = ({ consolidation }: Setting, { id }: MeasureTotal): boolean =>
  consolidation.plan.measures.get(id)?.input !== "status"

/** Are its figures added up? Averages are not. */
export const isAdded = (setting: Setting, total: MeasureTotal): boolean =>
  isNumeric(setting, total) && setting.consolidation.plan.measures.get(total.id)?.nature !== "average"

export const levelOf = ({ consolidation: { plan } }: Setting, agency: string): string =>
  plan.agencies.get(agency)?.level ?? ""

/** The agencies of a level that are a source of any measure: the columns of its table. */
export function sourceAgencies({ consolidation }: Setting, level: string): string[] {
  const { plan, period, measures } = consolidation
  const sources = new Set(measures.flatMap((total) => total.sources.map(({ agency }) => agency)))
  return period.agencies.filter((id) => sources.has(id) && plan.agencies.get(id)?.level === level)
}

/** The levels in whose tables a measure stands, in the plan's order. */
export function levelsOf(setting: Setting, { sources }: MeasureTotal): string[] {
  const levels = new Set(sources.map(({ agency }) => levelOf(setting, agency)))
  return [...setting.consolidation.plan.agencyLevels.keys()].filter((level) => levels.has(level))
}

/** The agencies' cells of a measure: a range for each table that it stands in. */
export const agencyRanges = (setting: Setting, total: MeasureTotal): Expression[] =>
  levelsOf(setting, total).map((level) =>
    range(sourceAgencies(setting, level).map((agency) => figureAt(level, total.id, agency))),
  )

/** The province's sum of a measure, and how many of its sources gave a number. */
export const totalAt = (setting: Setting, total: MeasureTotal): Address =>
  figureAt(levelsOf(setting, total)[0] ?? "", total.id, "total")
export const givenAt = (setting: Setting, total: MeasureTotal): Address =>
  figureAt(levelsOf(setting, total)[0] ?? "", total.id, "given")

/** The first of the lines in the table of sources that make up a measure's sum; the others follow it there. */
export function firstLine({ consolidation }: Setting, id: string): Address | null {
  const source = consolidation.measures.find((measure) => measure.id === id)?.sources[0]
  return source === undefined ? null : lineAt(sourceLine(id, source))
}

/** What each unit must have of each measure; of what has no floors none. */
export function floorsOf(indicator: IndicatorAttainment): Readonly<Record<string, number>> {
  if (!("units" in indicator)) return {}
  const floors = (indicator.target ?? indicator.next)?.atLeast ?? {}
  return typeof floors === "string" ? {} : floors
}

/** The measures of the floors that are shown, with the sources that have a line of their own there. */
export function floorMeasures({
  consolidation,
}: Setting): { indicator: string; total: MeasureTotal; sources: SourceValue[] }[] {
  return consolidation.indicators.flatMap((indicator) => {
    const { id } = indicator
    return Object.keys(floorsOf(indicator)).flatMap((measure) => {
      const total = consolidation.measures.find((one) => one.id === measure)
      if (total === undefined || total.sources.length === 0 || !isWhole(total)) return []
      const last = total.sources.at(-1)?.period
      return [{ indicator: id, total, sources: total.sources.filter(({ period }) => period === last) }]
    })
  })
}
