import { above } from "../../base/fraction.ts"
import { lowerFirst } from "../../base/text.ts"
import { none, percentCell, statusCell, textCell } from "../../figures/cells.ts"
import { verdictLead } from "../../figures/kinds/bar.ts"
import { fewNames } from "../../figures/kinds/few-names.ts"
import { kindOf } from "../../figures/kinds/kinds.ts"
import type { Setting } from "../../figures/setting.ts"
import { type Column, column, data, type Row, tableOf } from "../../figures/table.ts"
import { coverageCell } from "../../figures/tables/indicators.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { ComparedIndicator, ComparedPart } from "../../model/period-comparison.ts"
import type { Table, TableCell } from "../../model/table.ts"
import { printedGap } from "../../vocabulary/print.ts"
import { idOf, type Side, signOf, type Telling } from "./telling.ts"

/** An indicator, or one of its several parts. */
interface Line {
  readonly indicator: ComparedIndicator
  /** Whose figures stand in the row; null: those of an indicator without parts, or none where its parts stand below. */
  readonly part: ComparedPart | null
  readonly partial: boolean
}

/** Every indicator with its figure, coverage and verdict in both periods; of several ratios a row each. */
export function indicatorsBeside(telling: Telling): Table {
  const { comparison, after, say } = telling
  const columns = after.words.columns
  return tableOf<Line>({
    id: "indicators",
    title: say.sections.indicators,
    columns: [
      column.code("code", columns.code, 9, ({ indicator }) => textCell(indicator.id)),
      column.left("item", columns.indicator, 40, (line) => textCell(itemText(telling, line))),
      ...sideColumns(telling, "before"),
      ...sideColumns(telling, "after"),
      column.right("change", say.columns.change, 14, (line) => changeCell(telling, line)),
      column.left("agencies", say.columns.agencies, 30, ({ indicator, partial }) =>
        textCell(partial ? null : fewNames(after, indicator.agencies)),
      ),
    ],
    rows: comparison.indicators.flatMap(linesOf),
  })
}

function linesOf(indicator: ComparedIndicator): Row<Line>[] {
  const [only, ...others] = indicator.parts
  if (others.length === 0) return [data({ indicator, part: only ?? null, partial: false }, indicator.id)]
  return [
    data({ indicator, part: null, partial: false }, indicator.id),
    ...indicator.parts.map((part) => data({ indicator, part, partial: true })),
  ]
}

function sideColumns(telling: Telling, side: Side): Column<Line>[] {
  const { columns } = telling.say
  const setting = telling[side]
  const period = idOf(setting)
  return [
    column.right(`${side}-figure`, columns.figure(period), 12, (line) => figureCell(setting, line, side)),
    column.centre(`${side}-heard`, columns.heard(period), 9, ({ indicator: { [side]: own }, partial }) =>
      own === null || partial ? none : coverageCell(setting, own),
    ),
    column.left(`${side}-verdict`, columns.verdict(period), 20, ({ indicator: { [side]: own }, partial }) =>
      own === null || partial ? none : verdictCell(setting, own),
    ),
  ]
}

function itemText({ after: { consolidation } }: Telling, { indicator: { id }, part, partial }: Line): string {
  const { indicators, measures } = consolidation.plan
  if (partial && part !== null) return `– ${lowerFirst(measures.get(part.numerator)?.text ?? part.numerator)}`
  return indicators.get(id)?.short ?? id
}

function verdictCell(setting: Setting, indicator: IndicatorAttainment): TableCell {
  const { text, tone } = verdictLead(setting, indicator)
  return statusCell(text, tone)
}

/** The percentage, or the mean; of an indicator without either its count, or how many units of how many. */
function figureCell(setting: Setting, { indicator, part, partial }: Line, side: Side): TableCell {
  const attainment = indicator[side]
  if (part !== null) return percentCell(part[side]?.percent ?? null)
  if (attainment === null || partial || indicator.parts.length > 0 || attainment.status === "no-data") return none
  const { numerator, denominator, percent } = kindOf(attainment).figures(setting, attainment, 0)
  if (percent.kind !== "none") return { ...percent, to: null }
  if (denominator.kind !== "number" || numerator.kind !== "number") return { ...numerator, to: null }
  return textCell(`${setting.print.number(numerator.number)}/${setting.print.number(denominator.number)}`)
}

function changeCell(telling: Telling, { indicator, part, partial }: Line): TableCell {
  const { after, before, say } = telling
  const pointsText = (points: number) => say.points(signOf(points), after.print.points(Math.abs(points)))
  if (part !== null) return textCell(part.points === null ? null : pointsText(part.points))
  if (partial || indicator.parts.length > 0) return none
  const [was, is] = [percentOf(before, indicator.before), percentOf(after, indicator.after)]
  if (was !== null && is !== null) return textCell(pointsText(printedGap(is, was)))
  const [one, other] = [countOf(before, indicator.before), countOf(after, indicator.after)]
  if (one === null || other === null) return none
  // With its sign, a change cannot be taken for the count itself.
  const change = above(other, one)
  return textCell(`${signOf(change)}${after.print.number(Math.abs(change))}`)
}

/** The share of an indicator that has one without parts: of the units that reach something. */
function percentOf(setting: Setting, attainment: IndicatorAttainment | null): string | null {
  if (attainment === null || attainment.status === "no-data") return null
  const { percent } = kindOf(attainment).figures(setting, attainment, 0)
  return percent.kind === "percent" ? percent.percent : null
}

/** What an indicator without a percentage counts, or its mean. */
function countOf(setting: Setting, attainment: IndicatorAttainment | null): number | null {
  if (attainment === null || attainment.status === "no-data") return null
  const { numerator, percent } = kindOf(attainment).figures(setting, attainment, 0)
  if (percent.kind === "number") return percent.number
  return numerator.kind === "number" ? numerator.number : null
}
