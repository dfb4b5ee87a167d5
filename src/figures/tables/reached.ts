import { inWholes } from "../../attainment/percent.ts"
import { percentOf, reachesPercent } from "../../base/fraction.ts"
import type { MeasureTotal } from "../../model/attainment.ts"
import type { Table, TableCell } from "../../model/table.ts"
import { indicatorAt, lineAt, numberAt, reachedAt, sourceLine } from "../addresses.ts"
import { none, numberCell, percentCell, statusCell, textCell, withheldCell } from "../cells.ts"
import { above, atLeast, blank, both, equal, expression, isNumber, share, times, when } from "../expression.ts"
import { isWhole } from "../measures.ts"
import { agencyName, type Setting, sourceUnitName } from "../setting.ts"
import { calculated, column, data, group, type Row, tableOf } from "../table.ts"
import { verdictTones } from "../word-tones.ts"
import { inSteps, placesOfTotals } from "../workings/decimals.ts"
import { type ReachedUnits, reachedUnits, type UnitPair } from "../workings/reached-units.ts"

const own = {
  title: { vi: "Tỷ lệ của từng đơn vị", en: "Share of each unit" },
  n: { vi: "Tử số", en: "Numerator" },
  d: { vi: "Mẫu số", en: "Denominator" },
  share: { vi: "Tỷ lệ", en: "Share" },
  least: { vi: "Mức của đơn vị", en: "Asked of it" },
}

/** A unit, and the share that is asked of each. */
interface Line {
  readonly of: ReachedUnits
  readonly unit: UnitPair
}

/** Every unit of which a share is asked, with its share and what became of it. */
export function reachedTable(setting: Setting): Table {
  const { lang, words, consolidation } = setting
  const c = words.columns
  return tableOf<Line>({
    id: "reached",
    title: own.title[lang],
    columns: [
      column.left("agency", c.agency, 30, ({ unit: { n } }) => textCell(agencyName(setting, n.agency))),
      column.left("unitName", c.unitName, 28, ({ unit: { n } }) => textCell(sourceUnitName(setting, n))),
      column.code("code", c.code, 22, ({ of: { indicator }, unit: { n } }) =>
        textCell(n.unit ?? indicator.id, indicatorAt(indicator.id)),
      ),
      column.right("n", own.n[lang], 10, (line) => sideCell(setting, line, "n")),
      column.right("d", own.d[lang], 10, (line) => sideCell(setting, line, "d")),
      column.right("share", own.share[lang], 10, (line) => shareCell(setting, line)),
      column.right("least", own.least[lang], 10, ({ of }) => percentCell(of.each.percent)),
      column.left("verdict", c.verdict, 20, (line) => verdictCell(setting, line), { tones: verdictTones(setting) }),
    ],
    rows: consolidation.indicators.flatMap((indicator): Row<Line>[] => {
      const of = reachedUnits(setting, indicator)
      if (of === null) return []
      return [
        group(`${indicator.id}. ${consolidation.plan.indicators.get(indicator.id)?.short ?? ""}`),
        ...of.units.map((unit) => data({ of, unit }, unit.row)),
      ]
    }),
  })
}

const whole = ({ totals }: ReachedUnits): boolean => totals.every(isWhole)
const at = (line: Line, column: "n" | "d" | "share") => expression(reachedAt(line.unit.row, column))

/** What the line of the sources says. */
function sideCell(setting: Setting, { of, unit }: Line, side: "n" | "d"): TableCell {
  const source = unit[side]
  const total: MeasureTotal | undefined = of.totals[side === "n" ? 0 : 1]
  const line = sourceLine(total?.id ?? "", source)
  if (source.withheld !== undefined) return withheldCell([source.withheld], lineAt(line))
  const { words } = setting
  const without = source.state === "faulty" ? words.faultyShort : words.missingCell
  const cell =
    source.state === "value" && typeof source.value === "number"
      ? numberCell(source.value, lineAt(line))
      : textCell(without, lineAt(line))
  const from = expression(numberAt(line))
  return calculated(cell, whole(of) ? when(isNumber(from), from, without) : null)
}

const numbersOf = ({ unit: { n, d } }: Line): readonly [number, number] | null =>
  n.state === "value" && d.state === "value" && typeof n.value === "number" && typeof d.value === "number"
    ? [n.value, d.value]
    : null

const isWithheld = ({ unit: { n, d } }: Line): boolean => n.withheld !== undefined || d.withheld !== undefined

function shareCell(setting: Setting, line: Line): TableCell {
  const { of } = line
  if (isWithheld(line)) return none
  const numbers = numbersOf(line)
  const [n, d] = [at(line, "n"), at(line, "d")]
  const places = placesOfTotals(setting, of.totals)
  const cell =
    numbers === null || numbers[1] === 0 ? none : percentCell(percentOf(numbers[0], numbers[1], of.each.percent))
  return calculated(
    cell,
    whole(of)
      ? when(
          both(isNumber(n), isNumber(d)),
          when(above(d, 0), share(inSteps(places, n), inSteps(places, d), of.each.percent), blank),
          blank,
        )
      : null,
  )
}

function verdictCell(setting: Setting, line: Line): TableCell {
  const { words } = setting
  const { of } = line
  if (isWithheld(line)) return statusCell(words.withheldCell, "plain")
  const { attained, "not-attained": missed, "nothing-arose": nothing, "no-data": silent } = words.indicatorStatus
  const numbers = numbersOf(line)
  const { percent } = of.each
  const cell =
    numbers === null
      ? statusCell(silent, "partly")
      : numbers[1] === 0
        ? statusCell(nothing, "plain")
        : reachesPercent(numbers[0], numbers[1], percent)
          ? statusCell(attained, "good")
          : statusCell(missed, "bad")
  const [n, d] = [at(line, "n"), at(line, "d")]
  const places = placesOfTotals(setting, of.totals)
  const [hundred, least] = inWholes(percent)
  const reaches = atLeast(times(hundred, inSteps(places, n)), times(least, inSteps(places, d)))
  const judged = when(above(n, d), silent, when(equal(d, 0), nothing, when(reaches, attained, missed)))
  return calculated(cell, whole(of) ? when(both(isNumber(n), isNumber(d)), judged, silent) : null)
}
