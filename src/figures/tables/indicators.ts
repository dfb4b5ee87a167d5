import { capital } from "../../base/text.ts"
import type { AttainmentHead, IndicatorAttainment, TargetShown } from "../../model/attainment.ts"
import type { Address, Table, TableCell } from "../../model/table.ts"
import { indicatorStatus, indicatorTone } from "../../vocabulary/statuses.ts"
import { projectTitle } from "../../vocabulary/titles.ts"
import { figureAt, partRow, verdictAt } from "../addresses.ts"
import { none, statusCell, textCell } from "../cells.ts"
import { expression } from "../expression.ts"
import { goalWithDue } from "../goal.ts"
import { verdictLead } from "../kinds/bar.ts"
import type { FigureCells, PartRow } from "../kinds/kind.ts"
import { kindOf } from "../kinds/kinds.ts"
import { isOverYears, yearsReason } from "../kinds/over-years.ts"
import { levelsOf } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { calculated, column, data, group, type Row, tableOf } from "../table.ts"
import { verdictRemarks, verdictSentence } from "../verdict.ts"
import { verdictTones } from "../word-tones.ts"
import { stepAt, stepRow } from "../workings/places.ts"
import { heardFormula, partFigures, verdictFormula, type Worked } from "../workings/whole.ts"

const own = {
  title: { vi: "Kết quả thực hiện chỉ tiêu", en: "Results by indicator" },
  numerator: { vi: "Đạt được", en: "Reached" },
  denominator: { vi: "Tổng số", en: "Out of" },
  bounds: { vi: "Khoảng có thể", en: "Bounds" },
  remark: { vi: "Nhận xét", en: "Remark" },
}

/** An indicator, or one of its several parts. */
interface Line {
  readonly indicator: IndicatorAttainment
  /** Whose figures stand in the row: the only part's, a part's of several; null where there is none, or the parts stand below. */
  readonly part: number | null
  /** One part of several, where the row is a part's. */
  readonly partial: PartRow | null
  readonly worked: Worked | undefined
}

/** Every indicator with its figure, targets, coverage, verdict and the sentence that says why; of several ratios a row each. */
export function indicatorsTable(
  setting: Setting,
  worked: ReadonlyMap<string, Worked>,
  project: string | null = null,
): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  const chosen = consolidation.indicators.filter((indicator) => project === null || indicator.project === project)
  const figure = (line: Line, column: keyof FigureCells) => figureCell(setting, line, column)
  return tableOf<Line>({
    id: "indicators",
    title: own.title[lang],
    columns: [
      column.code("code", c.code, 9, ({ indicator: { id } }) => textCell(id, verdictAt(id))),
      column.left("item", c.indicator, 38, (line) => textCell(itemText(setting, line))),
      column.right("numerator", own.numerator[lang], 10, (line) => figure(line, "numerator")),
      column.right("denominator", own.denominator[lang], 10, (line) => figure(line, "denominator")),
      column.percent("percent", c.percent, 9, (line) => figure(line, "percent")),
      column.centre("bounds", own.bounds[lang], 16, (line) => figure(line, "bounds")),
      column.left("target", c.target, 20, ({ indicator, partial }) =>
        partial ? none : inForceCell(setting, indicator),
      ),
      column.left("next", c.next, 20, ({ indicator, partial }) =>
        partial ? none : targetCell(setting, indicator, indicator.next),
      ),
      column.centre("heard", c.heard, 10, (line) => heardCell(setting, line)),
      column.left("verdict", c.verdict, 20, (line) => verdictCell(setting, line), { tones: verdictTones(setting) }),
      column.left("remark", own.remark[lang], 60, ({ indicator, partial }) =>
        partial ? none : remarkCell(setting, indicator),
      ),
    ],
    rows: chosen.flatMap((indicator, i): Row<Line>[] => {
      const own = linesOf(setting, indicator, worked.get(indicator.id))
      const first = i === 0 || chosen[i - 1]?.project !== indicator.project
      return project === null && first ? [group(projectTitle(setting, indicator.project)), ...own] : own
    }),
  })
}

function linesOf(setting: Setting, indicator: IndicatorAttainment, worked: Worked | undefined): Row<Line>[] {
  const parts = kindOf(indicator).parts(setting, indicator)
  const own = { indicator, part: parts.length === 0 ? 0 : null, partial: null, worked }
  return [
    data(own, indicator.id),
    ...parts.map((partial, part) => data({ indicator, part, partial, worked }, partRow(indicator, part))),
  ]
}

const itemText = ({ consolidation: { plan } }: Setting, { indicator, partial }: Line): string =>
  partial === null ? (plan.indicators.get(indicator.id)?.text ?? indicator.id) : `– ${partial.text}`

/** Numerator, denominator, percentage and bounds; a ceiling has its count, a floor its units. */
function figureCell(setting: Setting, { indicator, part, worked }: Line, column: keyof FigureCells): TableCell {
  if (part === null) return none
  return calculated(
    kindOf(indicator).figures(setting, indicator, part)[column],
    worked && partFigures(setting, worked, part)[column],
  )
}

function heardCell(setting: Setting, { indicator, partial, worked }: Line): TableCell {
  if (partial) return none
  return calculated(
    { ...coverageCell(setting, indicator), to: firstFigure(setting, indicator.id) },
    worked && heardFormula(setting, worked),
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

export const coverageCell = ({ print }: Setting, { coverage }: AttainmentHead): TableCell =>
  textCell(`${print.number(coverage.heard)}/${print.number(coverage.expected)}`)

function verdictCell(setting: Setting, { indicator, part, partial, worked }: Line): TableCell {
  const lead = verdictLead(setting, indicator)
  const cell =
    partial === null
      ? statusCell(lead.text, lead.tone)
      : statusCell(indicatorStatus[setting.lang][partial.status], indicatorTone[partial.status])
  if (worked === undefined)
    return partial === null ? statusCell(withYears(setting, indicator, lead.text), lead.tone) : cell
  const to = firstStep(worked)
  const { shown } = worked
  const formula =
    partial === null
      ? verdictFormula(setting, worked)
      : shown.steps.length > 1
        ? expression(stepAt(shown, part ?? 0, "verdict"))
        : null
  return calculated({ ...cell, to }, formula)
}

/** Over a stage the figure beside it is the last year's: "Không đạt (năm 2011)". */
function withYears(setting: Setting, indicator: IndicatorAttainment, verdict: string): string {
  const years = isOverYears(indicator) && indicator.status !== "attained" ? yearsReason(setting, indicator) : null
  if (years === null) return verdict
  return verdict.endsWith(")") ? `${verdict.slice(0, -1)}; ${years})` : `${verdict} (${years})`
}

/** The first of the rows by which the verdict is worked out. */
function firstStep({ shown, stage }: Worked): Address | null {
  const first = stage?.years[0] ?? shown
  return { table: "workings", row: stepRow(first, first.steps[0]?.part ?? "all"), column: "code" }
}

const remarkCell = (setting: Setting, indicator: IndicatorAttainment): TableCell =>
  textCell([verdictSentence(setting, indicator), ...verdictRemarks(setting, indicator)].join(" "))

/** The target in force; where a verdict is certain before one is, why. */
export function inForceCell(setting: Setting, indicator: IndicatorAttainment, short = false): TableCell {
  const { target, status } = indicator
  const early = target === null && status === "not-attained" && kindOf(indicator).early(setting)
  return early ? textCell(capital(early)) : targetCell(setting, indicator, target, short)
}

/** A target with its due day. */
export const targetCell = (
  setting: Setting,
  indicator: IndicatorAttainment,
  target: TargetShown | null,
  short = false,
): TableCell => (target === null ? none : textCell(capital(goalWithDue(setting, indicator, target, short))))
