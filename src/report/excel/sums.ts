import type { MeasureTotal, SourceValue } from "../../model/attainment.ts"
import { sourceAgencies } from "../figure-tables.ts"
import type { Setting } from "../setting.ts"
import type { Entry } from "./entry.ts"
import { agencyCellName, floorName, givenName, sourceName, totalName } from "./names.ts"
import { blank, cell, quoted, range } from "./write-formula.ts"

export type Formulas = ReadonlyMap<string, string>

/** Is nothing of the measure left out? Over what is left out no formula is written: it could not be recalculated. */
export const isWhole = ({ withheld, sources }: MeasureTotal): boolean =>
  !withheld && sources.every((source) => source.withheld === undefined)

export const isNumeric = ({ consolidation }: Setting, { id }: MeasureTotal): boolean =>
  consolidation.plan.measures.get(id)?.input !== "status"

/** The columns of agencies in which a measure stands: one list for each table of a level. */
export function agencyColumns(setting: Setting, { sources }: MeasureTotal): { level: string; agencies: string[] }[] {
  const { plan } = setting.consolidation
  const levels = new Set(sources.map(({ agency }) => plan.agencies.get(agency)?.level ?? ""))
  return [...plan.agencyLevels.keys()]
    .filter((level) => levels.has(level))
    .map((level) => ({ level, agencies: sourceAgencies(setting, level) }))
}

/** The agencies' cells of a measure: a range for each table that it stands in. */
export const agencyRanges = (setting: Setting, total: MeasureTotal): string[] =>
  agencyColumns(setting, total).map(({ agencies }) => range(agencies.map((agency) => agencyCellName(total.id, agency))))

/** What the agencies gave, and the province's sums over it. */
export function sumFormulas(setting: Setting): Entry[] {
  return setting.consolidation.measures
    .filter(isWhole)
    .flatMap((total) => [...agencyEntries(setting, total), ...totalEntries(setting, total)])
}

function agencyEntries(setting: Setting, total: MeasureTotal): Entry[] {
  const { words } = setting
  const { id, sources } = total
  return [...new Set(sources.map(({ agency }) => agency))].flatMap((agency): Entry[] => {
    const own = sources.filter((source) => source.agency === agency)
    const missing = quoted(own.some(({ state }) => state === "faulty") ? words.faultyShort : words.missingCell)
    const lines = own.map((source) => sourceName(id, source))
    const name = agencyCellName(id, agency)
    const [line = ""] = lines
    if (!isNumeric(setting, total))
      return lines.length === 1
        ? [[name, `IF(OR(${cell(line)}=${blank},${cell(line)}=""),${missing},${cell(line)})`]]
        : []
    if (lines.length === 1) return [[name, `IF(ISNUMBER(${cell(line)}),${cell(line)},${missing})`]]
    const all = runs(sources, agency)
      .map((run) => range(run.map((source) => sourceName(id, source))))
      .join(",")
    return [[name, `IF(COUNT(${all})=0,${missing},SUM(${all}))`]]
  })
}

/** Lines of the table of sources that stand together. */
function runs(sources: readonly SourceValue[], agency: string): SourceValue[][] {
  const all: SourceValue[][] = []
  for (const [i, source] of sources.entries()) {
    if (source.agency !== agency) continue
    if (i > 0 && sources[i - 1]?.agency === agency) all.at(-1)?.push(source)
    else all.push([source])
  }
  return all
}

function totalEntries(setting: Setting, total: MeasureTotal): Entry[] {
  const { words } = setting
  const { id, sources } = total
  const all = agencyRanges(setting, total).join(",")
  // Where an agency answers for several units or years, its sources are counted where they stand one by one.
  const single = new Set(sources.map(({ agency }) => agency)).size === sources.length
  const counted = single ? all : range(sources.map((source) => sourceName(id, source)))
  const numeric = isNumeric(setting, total)
  const heard = numeric
    ? `COUNT(${counted})`
    : Object.values(words.status)
        .flatMap((status) => counted.split(",").map((one) => `COUNTIF(${one},${quoted(status)})`))
        .join("+")
  return agencyColumns(setting, total).flatMap(({ level }): Entry[] => [
    ...(numeric ? [[totalName(id, level), `IF(COUNT(${all})=0,${blank},SUM(${all}))`] as const] : []),
    [givenName(id, level), `${heard}&"/${sources.length}"`],
  ])
}

/** Every unit of the floors: its number, what it lacks, and whether it is at its floor. */
export function floorFormulas(setting: Setting): Entry[] {
  const { words } = setting
  return floorMeasures(setting).flatMap(({ total, sources }) =>
    sources.flatMap((source): Entry[] => {
      const own = (column: Parameters<typeof floorName>[2]) => floorName(total.id, source, column)
      const single = total.sources.filter(({ agency }) => agency === source.agency).length === 1
      const from = cell(single ? agencyCellName(total.id, source.agency) : sourceName(total.id, source))
      const [value, least] = [cell(own("value")), cell(own("least"))]
      const { attained, "not-attained": missed, "no-data": none } = words.indicatorStatus
      return [
        [own("value"), `IF(ISNUMBER(${from}),${from},${blank})`],
        [own("short"), `IF(ISNUMBER(${value}),IF(${value}<${least},${least}-${value},${blank}),${blank})`],
        [
          own("verdict"),
          `IF(ISNUMBER(${value}),IF(${value}>=${least},${quoted(attained)},${quoted(missed)}),${quoted(source.state === "faulty" ? words.faultyCell : none)})`,
        ],
      ]
    }),
  )
}

/** The measures of the floors that are shown, with the sources that have a line of their own there. */
export function floorMeasures({
  consolidation,
}: Setting): { indicator: string; total: MeasureTotal; sources: SourceValue[] }[] {
  return consolidation.indicators.flatMap((indicator) => {
    if (indicator.kind !== "floor") return []
    const { id, target, next } = indicator
    return Object.keys((target ?? next)?.atLeast ?? {}).flatMap((measure) => {
      const total = consolidation.measures.find((one) => one.id === measure)
      if (total === undefined || total.sources.length === 0 || !isWhole(total)) return []
      const last = total.sources.at(-1)?.period
      return [{ indicator: id, total, sources: total.sources.filter(({ period }) => period === last) }]
    })
  })
}

/** How many agencies gave the number of every unit that is theirs. */
export function floorAgencies(setting: Setting, id: string): string {
  const lines = floorMeasures(setting)
    .filter((floor) => floor.indicator === id)
    .flatMap(({ total, sources }) => sources.map((source) => ({ measure: total.id, source })))
  const agencies = [...new Set(lines.map(({ source }) => source.agency))]
  const terms = agencies.map((agency) => {
    const own = lines.filter(({ source }) => source.agency === agency)
    const measures = [...new Set(own.map(({ measure }) => measure))].map((measure) =>
      range(own.filter((line) => line.measure === measure).map(({ source }) => floorName(measure, source, "value"))),
    )
    return `(COUNT(${measures.join(",")})=${own.length})`
  })
  return `(${terms.join("+")})`
}
