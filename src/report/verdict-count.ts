import { groupBy } from "../base/order.ts"
import type { IndicatorAttainment } from "../model/attainment.ts"
import type { Measure } from "../model/indicator.ts"
import type { Status } from "../model/submission.ts"
import { changePercent } from "./print.ts"
import { agencyNames, lowerFirst, periodName, type Setting } from "./setting.ts"

/** A ceiling's count, and how it moved against the period before. */
export function ceilingText(setting: Setting, indicator: IndicatorAttainment): string {
  const { words, print } = setting
  const measure = measuresOf(setting, indicator)[0]
  const value = totalOf(setting, measure?.id ?? "")?.value ?? null
  if (measure === undefined || value === null) return words.verdict.noFigure
  const { unit } = measure
  const before = againstBefore(setting, indicator, value, unit)
  if (setting.consolidation.period.span === "stage")
    return words.verdict.wholeTerm(
      value === 0 ? words.verdict.none(unit) : words.verdict.count(print.counted(value), unit),
    )
  if (value === 0) return [words.verdict.none(unit), before].filter((text) => text !== null).join("; ")
  const most = indicator.target?.atMost ?? indicator.next?.atMost
  const clauses = [words.verdict.count(print.counted(value), unit)]
  if (most !== undefined) {
    const limit = print.number(Number(most))
    const { withinCeiling, overCeiling, overYear } = words.verdict
    const say = value <= Number(most) ? withinCeiling : indicator.target === null ? overYear : overCeiling
    clauses.push(say(limit, unit))
  }
  const restrained =
    indicator.restrained === null ? null : indicator.restrained ? words.verdict.restrained : words.verdict.notRestrained
  return [clauses.join(", "), before, restrained].filter((text) => text !== null).join("; ")
}

/** "giảm 03 vụ (60,0%) so với năm 2012 (05 vụ)": a percentage only where there is a base. */
function againstBefore(
  setting: Setting,
  { previous }: IndicatorAttainment,
  value: number,
  unit: string,
): string | null {
  const { words, print } = setting
  if (previous === null || !("value" in previous)) return null
  const percent = changePercent(value, previous.value)
  const share = percent === null ? null : print.percent(percent)
  const by = print.counted(Math.abs(value - previous.value))
  const change =
    value > previous.value
      ? words.verdict.rose(by, unit, share)
      : value < previous.value
        ? words.verdict.fell(by, unit, share)
        : words.verdict.unchanged
  return words.verdict.against(
    change,
    lowerFirst(periodName(setting, previous.period)),
    print.counted(previous.value),
    unit,
  )
}

/** Who reported which status, and the counts beside it. */
export function qualitativeText(setting: Setting, indicator: IndicatorAttainment): string {
  const { words, print, consolidation } = setting
  const measures = measuresOf(setting, indicator)
  const stage = consolidation.period.span === "stage"
  const sources = measures
    .filter(({ input }) => input === "status")
    .flatMap(({ id }) => totalOf(setting, id)?.sources ?? [])
  const heard = sources
    .filter(({ period }) => period === sources.at(-1)?.period)
    .flatMap(({ agency, state, value }) =>
      state === "value" && isStatus(value, words.status) ? [{ agency, status: value }] : [],
    )
  if (heard.length === 0) return words.verdict.noFigure
  const byStatus = groupBy(heard, ({ status }) => status)
  const all = indicator.coverage.missing.length === 0 && byStatus.size === 1
  const said =
    all && byStatus.has("done")
      ? [words.verdict.allDone(print.counted(heard.length))]
      : all && byStatus.has("nothing-arose")
        ? [words.verdict.nothingArose]
        : [...byStatus].map(([status, answers]) =>
            words.verdict.reportedBy(
              words.status[status],
              agencyNames(
                setting,
                answers.map(({ agency }) => agency),
              ),
            ),
          )
  const counts = measures
    .filter(({ input }) => input === "count")
    .flatMap((measure) => {
      const value = totalOf(setting, measure.id)?.value ?? null
      if (value === null) return []
      const text = words.verdict.counted(lowerFirst(measure.text), print.counted(value), measure.unit)
      return [stage ? words.verdict.wholeTerm(text) : text]
    })
  return [...said, ...counts].join("; ")
}

const isStatus = (value: unknown, known: Readonly<Record<Status, string>>): value is Status =>
  typeof value === "string" && Object.hasOwn(known, value)

const measuresOf = ({ consolidation }: Setting, { id }: IndicatorAttainment): Measure[] =>
  (consolidation.plan.indicators.get(id)?.measures ?? []).flatMap((measure) => {
    const known = consolidation.plan.measures.get(measure)
    return known === undefined ? [] : [known]
  })

const totalOf = ({ consolidation }: Setting, id: string) => consolidation.measures.find((measure) => measure.id === id)
