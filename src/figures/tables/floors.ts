import type { SourceValue } from "../../model/attainment.ts"
import type { Expression, Table, TableCell } from "../../model/table.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { figureAt, floorAt, indicatorAt, lineAt, numberAt, sourceLine } from "../addresses.ts"
import { none, numberCell, statusCell, textCell, withheldCell } from "../cells.ts"
import {
  atLeast,
  below,
  blank,
  count,
  equal,
  expression,
  isNumber,
  joined,
  minus,
  range,
  sumOf,
  when,
} from "../expression.ts"
import { floorsOf, isWhole, levelOf } from "../measures.ts"
import { agencyName, plainUnitName, type Setting, sourceUnitName } from "../setting.ts"
import { calculated, column, data, group, type Row, tableOf, total } from "../table.ts"
import { orUpper, stretches, type UpperFigure, underUppers, unitsHeardOf } from "../upper-units.ts"
import { verdictTones } from "../word-tones.ts"

const own = {
  title: { vi: "Mức tối thiểu theo đơn vị", en: "Minimum by unit" },
  atLeast: { vi: "Mức tối thiểu", en: "At least" },
  short: { vi: "Còn thiếu", en: "Short by" },
}

/** A unit and the floor that it is to reach. */
interface Line {
  readonly measure: string
  readonly source: SourceValue
  readonly least: number
  /** What it has, where that is known. */
  readonly value: number | null
}

/** A unit that others are in: what these have together. */
interface UpperLine extends UpperFigure<SourceValue> {
  readonly measure: string
}

/** Every unit of every floor with what it has, what it needs and what it lacks; above those that are in one, what they have together. */
export function floorsTable(setting: Setting): Table {
  const { lang, words, plan, consolidation } = setting
  const c = words.columns
  const of = orUpper<Line, UpperLine>
  return tableOf<Line | UpperLine>({
    id: "floors",
    title: own.title[lang],
    columns: [
      column.left(
        "agency",
        c.agency,
        30,
        of(
          ({ source: { agency } }) => textCell(agencyName(setting, agency)),
          ({ agency }) => textCell(agencyName(setting, agency)),
        ),
      ),
      column.left(
        "unitName",
        c.unitName,
        28,
        of(
          ({ source }) => textCell(sourceUnitName(setting, source)),
          ({ unit }) => textCell(plainUnitName(setting, unit.code)),
        ),
      ),
      column.code(
        "code",
        c.code,
        22,
        of(
          (line) => codeCell(setting, line),
          ({ unit: { code } }) => textCell(plan.units.has(code) ? code : null),
        ),
      ),
      column.right(
        "value",
        c.value,
        10,
        of(
          (line) => valueCell(setting, line),
          (line) => upperCell(setting, line),
        ),
      ),
      column.right(
        "atLeast",
        own.atLeast[lang],
        10,
        of(({ least }) => numberCell(least)),
      ),
      column.right(
        "short",
        own.short[lang],
        10,
        of((line) => shortCell(setting, line)),
      ),
      column.left(
        "verdict",
        c.verdict,
        17,
        of(
          (line) => verdictCell(setting, line),
          (line) => heardCell(setting, line),
        ),
        { tones: verdictTones(setting) },
      ),
    ],
    rows: consolidation.indicators.flatMap((indicator) =>
      Object.entries(floorsOf(indicator)).flatMap(([measure, least]) => linesOf(setting, measure, least)),
    ),
  })
}

function linesOf(setting: Setting, measure: string, least: number): Row<Line | UpperLine>[] {
  const { consolidation } = setting
  const sources = consolidation.measures.find(({ id }) => id === measure)?.sources ?? []
  const last = sources.filter(({ period }) => period === sources.at(-1)?.period)
  return [
    group(`${codePrinted(consolidation.plan, measure)}. ${consolidation.plan.measures.get(measure)?.text ?? ""}`),
    ...underUppers(setting, last, consolidation.plan.measures.get(measure)?.nature !== "average").map((line) => {
      if (line.kind === "upper") return total({ ...line, measure })
      const source = line.figure
      const value = source.state === "value" && typeof source.value === "number" ? source.value : null
      return data({ measure, source, least, value }, sourceLine(measure, source))
    }),
  ]
}

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

/** What the units in one have together. */
function upperCell(setting: Setting, { measure, value, of, isWhole: isPublished }: UpperLine): TableCell {
  const [first] = of
  const cell = isPublished
    ? numberCell(value, first === undefined ? null : lineAt(sourceLine(measure, first)))
    : withheldCell([])
  const all = valuesOf(setting, measure, of)
  return calculated(cell, value === null ? null : when(equal(count(...all), 0), blank, sumOf(...all)))
}

/** How many of the units in one gave their number. */
function heardCell(setting: Setting, { measure, heard, of, isWhole: isPublished }: UpperLine): TableCell {
  const heardOf = unitsHeardOf[setting.lang](of.length)
  const cell = textCell(`${heard}${heardOf}`)
  return calculated(cell, isPublished ? joined(count(...valuesOf(setting, measure, of)), heardOf) : null)
}

const valuesOf = (setting: Setting, measure: string, of: readonly SourceValue[]): readonly Expression[] =>
  stretches(setting, of).map((some) => range(some.map((source) => floorAt(measure, source, "value"))))

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
