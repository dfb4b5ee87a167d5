import { sum } from "../../base/fraction.ts"
import type { AgencyLevelInfo } from "../../model/agency.ts"
import type { MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Expression, LevelTable, TableCell } from "../../model/table.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { holderOf, holderTitle } from "../../vocabulary/holder.ts"
import type { NounsSaid } from "../../vocabulary/nouns.ts"
import { statusTone } from "../../vocabulary/statuses.ts"
import { checkAt, figuresOf, indicatorAt, lineAt, numberAt, sourceLine } from "../addresses.ts"
import { none, numberCell, statusCell, textCell, withheldCell } from "../cells.ts"
import { measuresCompared } from "../conclusions.ts"
import {
  added,
  blank,
  count,
  countOf,
  either,
  equal,
  expression,
  isNumber,
  joined,
  range,
  sumOf,
  when,
} from "../expression.ts"
import { agencyRanges, firstLine, isAdded, isNumeric, isWhole, sourceAgencies } from "../measures.ts"
import { type Setting, shortAgencyName } from "../setting.ts"
import { calculated, column, data, tableOf, under } from "../table.ts"

const own = {
  title: {
    vi: (level: string) => `Số liệu của các cơ quan ${level}`,
    en: (level: string) => `Figures by agency: ${level}`,
  },
  /** Heads the comparisons that a measure is part of. */
  checks: { vi: "Đối chiếu", en: "Cross-checks" },
  given: { vi: "Số nguồn có số liệu", en: "Sources given" },
  total: { vi: ({ area }: NounsSaid) => `Toàn ${area}`, en: ({ Area }: NounsSaid) => Area },
  measure: { vi: "Nội dung đo", en: "Measure" },
}

/** A measure with what its agencies gave. */
interface Line {
  readonly total: MeasureTotal
  readonly measure: Measure
}

/** Measure by agency: for each level of agencies the measures that it is a source of, with the province's sum. */
export const figureTables = (setting: Setting): LevelTable[] =>
  [...setting.consolidation.plan.agencyLevels.values()].flatMap((level) => figureTable(setting, level) ?? [])

function figureTable(setting: Setting, { id: level, name }: AgencyLevelInfo): LevelTable | null {
  const { lang, words, consolidation } = setting
  const { plan } = consolidation
  const agencies = sourceAgencies(setting, level)
  if (agencies.length === 0) return null
  const lines = consolidation.measures.flatMap((total): Line[] => {
    const measure = plan.measures.get(total.id)
    const here = total.sources.some(({ agency }) => plan.agencies.get(agency)?.level === level)
    return measure !== undefined && here ? [{ total, measure }] : []
  })
  const c = words.columns
  const compared = lines.some(({ total }) => checksOf(setting, total.id).length > 0)
  const table = tableOf<Line>({
    id: figuresOf(level),
    title: own.title[lang](name),
    columns: [
      column.code("code", c.code, 26, ({ measure }) =>
        textCell(codePrinted(plan, measure.id), measure.indicator === null ? null : indicatorAt(measure.indicator)),
      ),
      column.left("item", own.measure[lang], 34, ({ measure }) => textCell(measure.text)),
      column.centre("unit", c.unit, 10, ({ measure }) => textCell(measure.unit)),
      column.right("total", own.total[lang](setting.nouns), 10, ({ total }) => totalCell(setting, total)),
      column.centre("given", own.given[lang], 10, ({ total }) => givenCell(setting, total)),
      ...agencies.map((agency) =>
        column.right<Line>(agency, shortAgencyName(setting, agency), 10, (line) => agencyCell(setting, line, agency)),
      ),
      ...(compared
        ? [
            column.centre<Line>("checks", own.checks[lang], 14, ({ total: { id } }) =>
              checksCell(checksOf(setting, id)),
            ),
          ]
        : []),
    ],
    rows: under(
      lines,
      ({ measure }) => holderOf(measure),
      (holder) => holderTitle(plan, holder),
      (line) => [data(line, line.measure.id)],
    ),
  })
  return { ...table, level: name }
}

/** The comparisons between agencies that a measure is part of. */
const checksOf = ({ consolidation }: Setting, measure: string): string[] =>
  consolidation.plan.crossChecks.filter((check) => measuresCompared(check).includes(measure)).map(({ id }) => id)

const checksCell = (checks: readonly string[]): TableCell => textCell(checks.join("; "), checkAt(checks[0] ?? ""))

/** The province's sum over what the agencies gave. */
function totalCell(setting: Setting, total: MeasureTotal): TableCell {
  const cell = numberCell(total.value, firstLine(setting, total.id))
  if (!isWhole(total) || !isAdded(setting, total) || total.sources.some(isNotAdded)) return cell
  const all = agencyRanges(setting, total)
  return calculated(cell, when(equal(count(...all), 0), blank, sumOf(...all)))
}

/** A stage does not add it up over its years. */
const isNotAdded = ({ notAdded }: SourceValue): boolean => notAdded !== undefined

/** How many sources gave a number. */
function givenCell(setting: Setting, total: MeasureTotal): TableCell {
  const { id, sources } = total
  const given = sources.filter(({ state }) => state === "value").length
  const cell = textCell(`${given}/${sources.length}`)
  if (!isWhole(total)) return cell
  // Where an agency answers for several units or years, its sources are counted where they stand one by one.
  const single = new Set(sources.map(({ agency }) => agency)).size === sources.length
  const counted = single
    ? agencyRanges(setting, total)
    : [range(sources.map((source) => numberAt(sourceLine(id, source))))]
  const heard = isNumeric(setting, total)
    ? count(...counted)
    : added(Object.values(setting.words.status).flatMap((status) => counted.map((cells) => countOf(cells, status))))
  return calculated(cell, joined(heard, `/${sources.length}`))
}

/** One agency's figure; the communes of a district, or the years of a stage, are added up. Words where there is no number. */
function agencyCell(setting: Setting, line: Line, agency: string): TableCell {
  const sources = line.total.sources.filter((source) => source.agency === agency)
  const [first] = sources
  if (first === undefined) return none
  const cell = figureCell(setting, sources, line.measure.nature !== "average")
  return calculated(
    { ...cell, to: lineAt(sourceLine(line.measure.id, first)) },
    isWhole(line.total) ? figureFormula(setting, line.total, agency) : null,
  )
}

function figureCell({ words }: Setting, sources: readonly SourceValue[], added: boolean): TableCell {
  if (sources.some(isNotAdded)) return textCell(words.notAdded)
  const withheld = sources.flatMap((source) => source.withheld ?? [])
  if (withheld.length > 0) return withheldCell(sources.length === 1 ? withheld : ["secondary"])
  const numbers = sources.flatMap(({ state, value }) => (state === "value" && typeof value === "number" ? [value] : []))
  if (numbers.length > 1 && !added) return textCell(words.notAdded)
  if (numbers.length > 0) return numberCell(sum(numbers))
  const status = sources
    .flatMap(({ state, value }) => (state === "value" && typeof value === "string" ? [value] : []))
    .at(-1)
  if (status !== undefined) return statusCell(words.status[status], statusTone[status])
  return sources.some(({ state }) => state === "faulty")
    ? statusCell(words.faultyShort, "bad")
    : statusCell(words.missingCell, "partly")
}

/** What the agency's lines of the sources say. */
function figureFormula(setting: Setting, total: MeasureTotal, agency: string): Expression | null {
  const { words } = setting
  const { id, sources } = total
  const own = sources.filter((source) => source.agency === agency)
  const missing = own.some(({ state }) => state === "faulty") ? words.faultyShort : words.missingCell
  const [first] = own
  if (first === undefined || own.some(isNotAdded)) return null
  if (own.length === 1) {
    const line = expression(numberAt(sourceLine(id, first)))
    return isNumeric(setting, total)
      ? when(isNumber(line), line, missing)
      : when(either(equal(line, blank), equal(line, "")), missing, line)
  }
  if (!isAdded(setting, total)) return null
  const all = runs(sources, agency).map((run) => range(run.map((source) => numberAt(sourceLine(id, source)))))
  return when(equal(count(...all), 0), missing, sumOf(...all))
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
