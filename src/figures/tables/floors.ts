import type { SourceValue } from "../../model/attainment.ts"
import type { Expression, Table, TableCell } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { figureAt, floorAt, indicatorAt, lineAt, numberAt, sourceLine } from "../addresses.ts"
import { none, numberCell, statusCell, textCell, withheldCell } from "../cells.ts"
import { atLeast, below, blank, expression, isNumber, minus, when } from "../expression.ts"
import { floorsOf, isWhole, levelOf } from "../measures.ts"
import { agencyName, levelUnit, plainUnitName, type Setting } from "../setting.ts"
import { calculated, column, data, group, type Row, tableOf } from "../table.ts"
import { verdictTones } from "../word-tones.ts"

const vi = {
  title: "Mức tối thiểu theo đơn vị",
  atLeast: "Mức tối thiểu",
  short: "Còn thiếu",
}

const en: typeof vi = {
  title: "Minimum by unit",
  atLeast: "At least",
  short: "Short by",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** A unit and the floor that it is to reach. */
interface Line {
  readonly measure: string
  readonly source: SourceValue
  readonly least: number
  /** What it has, where that is known. */
  readonly value: number | null
}

/** Every unit of every floor with what it has, what it needs and what it lacks. */
export function floorsTable(setting: Setting): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  return tableOf<Line>({
    id: "floors",
    title: own[lang].title,
    columns: [
      column.left("agency", c.agency, 30, ({ source }) => textCell(agencyName(setting, source.agency))),
      column.left("unitName", c.unitName, 28, ({ source }) => textCell(unitOf(setting, source))),
      column.code("code", c.code, 22, (line) => codeCell(setting, line)),
      column.right("value", c.value, 10, (line) => valueCell(setting, line)),
      column.right("atLeast", own[lang].atLeast, 10, ({ least }) => numberCell(least)),
      column.right("short", own[lang].short, 10, (line) => shortCell(setting, line)),
      column.left("verdict", c.verdict, 17, (line) => verdictCell(setting, line), { tones: verdictTones(setting) }),
    ],
    rows: consolidation.indicators.flatMap((indicator) =>
      Object.entries(floorsOf(indicator)).flatMap(([measure, least]) => linesOf(setting, measure, least)),
    ),
  })
}

function linesOf({ consolidation }: Setting, measure: string, least: number): Row<Line>[] {
  const sources = consolidation.measures.find(({ id }) => id === measure)?.sources ?? []
  const last = sources.filter(({ period }) => period === sources.at(-1)?.period)
  return [
    group(`${codePrinted(consolidation.plan, measure)}. ${consolidation.plan.measures.get(measure)?.text ?? ""}`),
    ...last.map((source) => {
      const value = source.state === "value" && typeof source.value === "number" ? source.value : null
      return data({ measure, source, least, value }, sourceLine(measure, source))
    }),
  ]
}

const unitOf = (setting: Setting, { unit, agency }: SourceValue): string =>
  plainUnitName(setting, unit ?? levelUnit(setting, agency) ?? agency)

const codeCell = ({ consolidation }: Setting, { source, measure }: Line): TableCell =>
  textCell(
    source.unit ?? codePrinted(consolidation.plan, measure),
    indicatorAt(consolidation.plan.measures.get(measure)?.indicator ?? ""),
  )

function valueCell(setting: Setting, line: Line): TableCell {
  const { measure, source, value } = line
  const to = lineAt(sourceLine(measure, source))
  const cell = source.withheld === undefined ? numberCell(value, to) : withheldCell([source.withheld], to)
  return calculated(
    cell,
    whereWhole(setting, line, () => {
      const from = expression(givenIn(setting, line))
      return when(isNumber(from), from, blank)
    }),
  )
}

/** The unit's number: the agency's own, where it has but one. */
function givenIn(setting: Setting, { measure, source }: Line) {
  const sources = setting.consolidation.measures.find(({ id }) => id === measure)?.sources ?? []
  const single = sources.filter(({ agency }) => agency === source.agency).length === 1
  return single
    ? figureAt(levelOf(setting, source.agency), measure, source.agency)
    : numberAt(sourceLine(measure, source))
}

function shortCell(setting: Setting, line: Line): TableCell {
  const { value, least } = line
  return calculated(
    value !== null && value < least ? numberCell(least - value) : none,
    whereWhole(setting, line, (value, least) =>
      when(isNumber(value), when(below(value, least), minus(least, value), blank), blank),
    ),
  )
}

function verdictCell(setting: Setting, line: Line): TableCell {
  const { source, value, least } = line
  const { words } = setting
  const { attained, "not-attained": missed, "no-data": none } = words.indicatorStatus
  const without = source.state === "faulty" ? words.faultyCell : none
  const cell =
    source.withheld !== undefined
      ? statusCell(words.withheldCell, "plain")
      : value === null
        ? statusCell(without, "partly")
        : value >= least
          ? statusCell(attained, "good")
          : statusCell(missed, "bad")
  return calculated(
    cell,
    whereWhole(setting, line, (value, least) =>
      when(isNumber(value), when(atLeast(value, least), attained, missed), without),
    ),
  )
}

/** A formula over the line's number and its floor; none where something of the measure is left out. */
function whereWhole(
  { consolidation }: Setting,
  { measure, source }: Line,
  formula: (value: Expression, least: Expression) => Expression,
): Expression | null {
  const total = consolidation.measures.find(({ id }) => id === measure)
  if (total === undefined || !isWhole(total)) return null
  return formula(expression(floorAt(measure, source, "value")), expression(floorAt(measure, source, "atLeast")))
}
