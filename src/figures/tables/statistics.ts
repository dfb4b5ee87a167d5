import { capital } from "../../base/text.ts"
import type { MeasureTotal } from "../../model/attainment.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Table, TableCell } from "../../model/table.ts"
import { holderOf, holderTitle, statisticsMeasures } from "../../vocabulary/holder.ts"
import type { NounsSaid } from "../../vocabulary/nouns.ts"
import { yearBefore } from "../../vocabulary/periods.ts"
import { lineAt, numberAt, sourceLine } from "../addresses.ts"
import { none, numberCell, textCell, withheldCell } from "../cells.ts"
import { blank, count, equal, expression, range, sumOf, when } from "../expression.ts"
import { firstLine, givenAt, isAdded, isNumeric, isWhole, totalAt } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { type Column, calculated, column, data, tableOf, under } from "../table.ts"

const vi = { title: "Số liệu thống kê", total: ({ area }: NounsSaid) => `Toàn ${area}`, given: "Số nguồn có số liệu" }
const en: typeof vi = { title: "Statistics", total: ({ Area }) => Area, given: "Sources given" }
const own = { vi, en }

interface Line {
  readonly measure: Measure
  readonly total: MeasureTotal
  /** Of the same period a year before; null: it is not compared with. */
  readonly before: MeasureTotal | null
}

/** Does the plan ask for anything beside its indicators' own figures? */
export const hasStatistics = ({ plan }: Pick<Setting, "plan">): boolean =>
  plan.statistics.size > 0 || [...plan.measures.values()].some(({ breakdown }) => breakdown !== undefined)

/** The tables of statistics, and the figures of indicators that are broken down: the province's sums, each category below its total. */
export function statisticsTable(setting: Setting): Table {
  const { lang, words } = setting
  const c = words.columns
  const lines = linesOf(setting)
  return tableOf<Line>({
    id: "statistics",
    title: own[lang].title,
    columns: [
      column.code("code", c.code, 12, ({ measure }) => textCell(measure.code)),
      column.left("item", c.item, 62, ({ measure }) => textCell(nameOf(setting, measure))),
      column.centre("unit", c.unit, 12, ({ measure }) => textCell(measure.unit)),
      column.right("total", own[lang].total(setting.nouns), 12, ({ total }) => totalCell(setting, total)),
      ...beforeColumn(setting, lines),
      column.centre("given", own[lang].given, 12, ({ total }) => givenCell(setting, total)),
    ],
    rows: under(
      lines,
      ({ measure }) => holderOf(measure),
      (holder) => holderTitle(setting.plan, holder),
      (line) => [data(line, line.measure.id)],
    ),
  })
}

/** Those that stand in tables, then those of indicators. */
function linesOf({ plan, consolidation }: Setting): readonly Line[] {
  const totals = new Map(consolidation.measures.map((total) => [total.id, total]))
  const earlier = new Map(consolidation.earlier?.map((total) => [total.id, total]))
  return statisticsMeasures(plan).flatMap((measure): Line[] => {
    const total = totals.get(measure.id)
    return total === undefined ? [] : [{ measure, total, before: earlier.get(measure.id) ?? null }]
  })
}

/** The year before, where its records have any of it; not in a publication, which knows nothing of what that of the year before left out. */
function beforeColumn(setting: Setting, lines: readonly Line[]): Column<Line>[] {
  if (setting.consolidation.publication !== undefined) return []
  if (lines.every(({ before }) => before === null || before.value === null)) return []
  const heading = capital(yearBefore(setting.consolidation.period, setting.lang))
  return [column.right("before", heading, 12, ({ before }) => (before === null ? none : beforeCell(setting, before)))]
}

function beforeCell(setting: Setting, before: MeasureTotal): TableCell {
  const { id, value, sources } = before
  const [first] = sources
  if (first === undefined) return numberCell(value)
  const cell = numberCell(value, lineAt(sourceLine(id, first)))
  if (!isWhole(before) || !isAdded(setting, before)) return cell
  const given = range(sources.map((source) => numberAt(sourceLine(id, source))))
  return calculated(cell, when(equal(count(given), 0), blank, sumOf(given)))
}

/** A category by its name alone, below its total. */
function nameOf({ plan }: Setting, { text, breakdown }: Measure): string {
  if (breakdown === undefined) return text
  const { name, categories } = plan.dimensions.get(breakdown.dimension) ?? {}
  return `– ${name}: ${categories?.get(breakdown.category)?.name}`
}

function totalCell(setting: Setting, total: MeasureTotal): TableCell {
  if (total.withheld) return withheldCell(["secondary"])
  const cell = numberCell(total.value, firstLine(setting, total.id))
  // What a stage does not add up has no formula there, and an empty cell would be a 0 here.
  const isAdded = total.sources.length > 0 && total.sources.every(({ notAdded }) => notAdded === undefined)
  return isWhole(total) && isNumeric(setting, total) && isAdded
    ? calculated(cell, expression(totalAt(setting, total)))
    : cell
}

function givenCell(setting: Setting, total: MeasureTotal): TableCell {
  const { sources } = total
  const cell = textCell(`${sources.filter(({ state }) => state === "value").length}/${sources.length}`)
  return isWhole(total) && sources.length > 0 ? calculated(cell, expression(givenAt(setting, total))) : cell
}
