// What the kinds that count say alike: how many there were, in cells, figures and workings.
import type { AttainmentHead, MeasureTotal } from "../../model/attainment.ts"
import type { Judgement } from "../../model/decision.ts"
import type { TableCell } from "../../model/table.ts"
import { partAt } from "../addresses.ts"
import { none, numberCell, textCell } from "../cells.ts"
import { blank, count, expression, isNumber, joined, sumOf, when } from "../expression.ts"
import { firstLine, totalAt } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { clean, placesOfTotals, printedNumber } from "../workings/decimals.ts"
import { placesOf } from "../workings/places.ts"
import type { Step, Working } from "../workings/working.ts"
import { type FigureCells, heardOnce, noFigures } from "./kind.ts"
import { measuresOf, unitOf } from "./naming.ts"

/** An indicator that counts: of several measures their sum. */
export type Counting = AttainmentHead & { readonly value: number | null; readonly judged: Judgement | null }

/** What is counted, and how many there were. */
export interface Counted {
  readonly id: string
  readonly unit: string
  readonly value: number | null
}

export function countedOf(setting: Setting, attainment: Counting): Counted {
  const [first] = measuresOf(setting, attainment)
  return { id: first?.id ?? "", unit: first?.unit ?? "", value: attainment.value }
}

/** `120 người` */
export const countedText = ({ print }: Setting, value: number, unit: string): string =>
  `${print.counted(value)} ${unit}`

export function countedResult(setting: Setting, attainment: Counting): TableCell {
  const { value, unit } = countedOf(setting, attainment)
  return value === null ? none : textCell(`${setting.print.number(value)} ${unit}`)
}

export function countedFigures(setting: Setting, attainment: Counting): FigureCells {
  const { id, value } = countedOf(setting, attainment)
  return { ...noFigures, numerator: numberCell(value, firstLine(setting, id)) }
}

/** The one comparison that makes the verdict, where one measure is counted. */
export function onlyStep(
  setting: Setting,
  attainment: Counting,
  totals: ReadonlyMap<string, MeasureTotal>,
  goal: string | null,
): readonly Step[] | null {
  const all = measuresOf(setting, attainment).flatMap(({ id }) => totals.get(id) ?? [])
  return goal === null || attainment.judged === null || all.length !== 1
    ? null
    : [{ part: 0, totals: all, judged: attainment.judged, goal }]
}

/** The same in one period: a stage is judged by its last year. */
export const countedSteps: typeof onlyStep = (setting, ...counted) =>
  setting.consolidation.period.span === "stage" ? null : onlyStep(setting, ...counted)

export const countedWorkings = {
  numbers(setting: Setting, working: Working, { totals }: Step) {
    const cells = totals.flatMap((total) => placesOf(setting, working, total))
    return { heard: count(...cells), n: clean(placesOfTotals(setting, totals), sumOf(...cells)) }
  },
  figures: (setting: Setting, _: Working, { totals: [total] }: Step) =>
    total === undefined ? {} : { numerator: expression(totalAt(setting, total)) },
  result(setting: Setting, { indicator, steps: [step] }: Working) {
    const value = expression(partAt(indicator, 0, "numerator"))
    const unit = unitOf(setting, step?.totals[0]?.id ?? "")
    const places = placesOfTotals(setting, step?.totals ?? [])
    return when(isNumber(value), joined(printedNumber(places, value), ` ${unit}`), blank)
  },
  heard: heardOnce,
}
