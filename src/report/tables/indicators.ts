import type { IndicatorAttainment, PartAttainment, TargetShown } from "../../model/attainment.ts"
import type { Address, Table, TableCell } from "../../model/table.ts"
import { figureAt, headings, partRow, verdictAt } from "../addresses.ts"
import { none, numberCell, percentCell, statusCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import { goalText } from "../goal.ts"
import { firstLine, levelsOf } from "../measures.ts"
import { lowerFirst, projectTitle, type Setting } from "../setting.ts"
import { calculated, data, group, type Row, tableOf } from "../table.ts"
import { indicatorTone } from "../tones.ts"
import { verdictLead, verdictRemarks, verdictSentence } from "../verdict.ts"
import { heardFormula, partFigures } from "../workings/figures.ts"
import { stepAt, stepRow } from "../workings/places.ts"
import { verdictFormula, type Worked } from "../workings/whole.ts"

/** An indicator, or one of its several parts. */
interface Line {
  readonly indicator: IndicatorAttainment
  /** Whose figures stand in the row: the only part's, a part's of several; null where there is none, or the parts stand below. */
  readonly part: number | null
  /** Is this the row of one part of several? */
  readonly partial: boolean
  readonly worked: Worked | undefined
}

/** Every indicator with its figure, targets, coverage, verdict and the sentence that says why; of several ratios a row each. */
export function indicatorsTable(
  setting: Setting,
  worked: ReadonlyMap<string, Worked>,
  project: string | null = null,
): Table {
  const { words, consolidation } = setting
  const c = words.columns
  const chosen = consolidation.indicators.filter((indicator) => project === null || indicator.project === project)
  const figure = (line: Line, column: Parameters<typeof figureCell>[2]) => figureCell(setting, line, column)
  return tableOf<Line>({
    id: "indicators",
    title: words.tables.indicators,
    columns: [
      { key: "code", heading: c.code, width: 9, cell: ({ indicator: { id } }) => textCell(id, verdictAt(id)) },
      { key: "item", heading: c.indicator, width: 38, cell: (line) => textCell(itemText(setting, line)) },
      { key: "numerator", heading: c.numerator, width: 10, align: "right", cell: (line) => figure(line, "numerator") },
      {
        key: "denominator",
        heading: c.denominator,
        width: 10,
        align: "right",
        cell: (line) => figure(line, "denominator"),
      },
      { key: "percent", heading: c.percent, width: 9, align: "right", cell: (line) => figure(line, "percent") },
      { key: "bounds", heading: c.bounds, width: 16, align: "center", cell: (line) => figure(line, "bounds") },
      {
        key: "target",
        heading: c.target,
        width: 20,
        cell: ({ indicator, partial }) => (partial ? none : inForceCell(setting, indicator)),
      },
      {
        key: "next",
        heading: c.next,
        width: 20,
        cell: ({ indicator, partial }) => (partial ? none : targetCell(setting, indicator, indicator.next)),
      },
      { key: "heard", heading: c.heard, width: 10, align: "center", cell: (line) => heardCell(setting, line) },
      { key: "verdict", heading: c.verdict, width: 20, cell: (line) => verdictCell(setting, line) },
      {
        key: "remark",
        heading: c.remark,
        width: 60,
        cell: ({ indicator, partial }) => (partial ? none : remarkCell(setting, indicator)),
      },
    ],
    rows: chosen.flatMap((indicator, i): Row<Line>[] => {
      const own = linesOf(indicator, worked.get(indicator.id))
      const first = i === 0 || chosen[i - 1]?.project !== indicator.project
      return project === null && first ? [group(projectTitle(setting, indicator.project)), ...own] : own
    }),
  })
}

function linesOf(indicator: IndicatorAttainment, worked: Worked | undefined): Row<Line>[] {
  const { id, parts } = indicator
  if (parts.length <= 1) return [data({ indicator, part: 0, partial: false, worked }, id)]
  return [
    data({ indicator, part: null, partial: false, worked }, id),
    ...parts.map((_, part) => data({ indicator, part, partial: true, worked }, partRow(indicator, part))),
  ]
}

function itemText({ consolidation: { plan } }: Setting, { indicator, part, partial }: Line): string {
  if (!partial) return plan.indicators.get(indicator.id)?.text ?? indicator.id
  const measure = indicator.parts[part ?? 0]?.numerator.measure ?? ""
  return `– ${lowerFirst(plan.measures.get(measure)?.text ?? measure)}`
}

type FigureColumn = "numerator" | "denominator" | "percent" | "bounds"

/** Numerator, denominator, percentage and bounds; a ceiling has its count, a floor its units. */
function figureCell(setting: Setting, line: Line, column: FigureColumn): TableCell {
  const { indicator, part, worked } = line
  if (part === null) return none
  const of = indicator.parts[part]
  const cell = of === undefined ? countCell(setting, indicator, column) : partCell(setting, of, column)
  const step = worked?.shown.steps.find((step) => step.part === part)
  if (worked === undefined || step === undefined) return cell
  return calculated(cell, partFigures(setting, worked.shown, step)[column])
}

function partCell(setting: Setting, of: PartAttainment, column: FigureColumn): TableCell {
  const { print } = setting
  switch (column) {
    case "numerator":
    case "denominator":
      return numberCell(of[column].value, firstLine(setting, of[column].measure))
    case "percent":
      return percentCell(of.percent)
    case "bounds":
      return textCell(of.bounds && `${print.percent(of.bounds.low)} – ${print.percent(of.bounds.high)}`)
  }
}

function countCell(setting: Setting, { id, kind, units }: IndicatorAttainment, column: FigureColumn): TableCell {
  const { plan, measures } = setting.consolidation
  if (units !== null) {
    if (column === "numerator") return numberCell(units.met, { table: "floors", row: headings, column: "agency" })
    return column === "denominator" ? numberCell(units.expected) : none
  }
  if (kind !== "ceiling" || column !== "numerator") return none
  const measure = plan.indicators.get(id)?.measures[0] ?? ""
  return numberCell(measures.find((total) => total.id === measure)?.value ?? null, firstLine(setting, measure))
}

function heardCell(setting: Setting, { indicator, partial, worked }: Line): TableCell {
  if (partial) return none
  return calculated(
    { ...coverageCell(setting, indicator), to: firstFigure(setting, indicator.id) },
    worked && heardFormula(setting, worked.shown),
  )
}

/** The first row of the indicator's measures in the table of the agencies that are asked for them; of several levels, the last. */
function firstFigure(setting: Setting, indicator: string): Address | null {
  const { plan, measures } = setting.consolidation
  const own = measures.filter(({ id }) => plan.measures.get(id)?.indicator === indicator)
  const last = [...plan.agencyLevels.keys()].findLast((level) =>
    own.some((total) => levelsOf(setting, total).includes(level)),
  )
  const first = own.find((total) => levelsOf(setting, total).includes(last ?? ""))
  return last === undefined || first === undefined ? null : figureAt(last, first.id, "code")
}

export const coverageCell = ({ print }: Setting, { coverage }: IndicatorAttainment): TableCell =>
  textCell(`${print.number(coverage.heard)}/${print.number(coverage.expected)}`)

function verdictCell(setting: Setting, { indicator, part, partial, worked }: Line): TableCell {
  const { words } = setting
  const lead = verdictLead(setting, indicator)
  const status = partial ? (indicator.parts[part ?? 0]?.status ?? "no-data") : indicator.status
  const cell = partial
    ? statusCell(words.indicatorStatus[status], indicatorTone[status])
    : statusCell(lead.text, lead.tone)
  if (worked === undefined) return cell
  const to = firstStep(worked)
  const { shown } = worked
  const formula = !partial
    ? verdictFormula(setting, worked)
    : shown.steps.length > 1
      ? expression(stepAt(shown, part ?? 0, "verdict"))
      : null
  return calculated({ ...cell, to }, formula)
}

/** The first of the rows by which the verdict is worked out. */
function firstStep({ shown, stage }: Worked): Address | null {
  const first = stage?.years[0] ?? shown
  return { table: "workings", row: stepRow(first, first.steps[0]?.part ?? "all"), column: "code" }
}

const remarkCell = (setting: Setting, indicator: IndicatorAttainment): TableCell =>
  textCell([verdictSentence(setting, indicator), ...verdictRemarks(setting, indicator)].join(" "))

/** The target in force; of a ceiling broken before the year is over, that it is. */
export const inForceCell = (
  setting: Setting,
  indicator: IndicatorAttainment,
  say: typeof goalText = goalText,
): TableCell =>
  indicator.target === null && indicator.kind === "ceiling" && indicator.status === "not-attained"
    ? textCell(setting.words.goal.overYear)
    : targetCell(setting, indicator, indicator.target, say)

/** A target with its due day. */
export const targetCell = (
  setting: Setting,
  indicator: IndicatorAttainment,
  target: TargetShown | null,
  say: typeof goalText = goalText,
): TableCell =>
  target === null
    ? none
    : textCell(setting.words.goal.byDay(say(setting, indicator, target), setting.print.day(target.due)))
