import { settingOf } from "../../src/figures/setting.ts"
import { verdictSentence } from "../../src/figures/verdict.ts"
import type { AttainmentHead, IndicatorAttainment, MeasureTotal } from "../../src/model/attainment.ts"
import type { FloorUnits, PartAttainment } from "../../src/model/kinds.ts"
import { nothing2013 } from "./province-2013.ts"

/** What is known of an indicator, whatever its kind; the rest is as if nobody had reported. */
export type Given = Partial<AttainmentHead> & {
  readonly target?: object | null
  readonly next?: object | null
  readonly parts?: readonly PartAttainment[]
  readonly previous?: object | null
  readonly restrained?: boolean | null
  readonly units?: FloorUnits
}

/** An indicator of which this is known besides. */
export const knowing = (known: IndicatorAttainment, given: Given): IndicatorAttainment =>
  ({ ...known, ...given }) as IndicatorAttainment

export const full = (expected: number) => ({ heard: expected, expected, missing: [] })

/** A ratio of two measures of an indicator. */
export function part(
  id: string,
  numerator: string,
  denominator: string,
  n: number | null,
  d: number | null,
  percent: string | null,
  rest: Partial<PartAttainment> = {},
): PartAttainment {
  return {
    numerator: { measure: `${id}/${numerator}`, value: n },
    denominator: { measure: `${id}/${denominator}`, value: d },
    percent,
    status: "not-attained",
    bounds: null,
    judged: null,
    ...rest,
  }
}

/** A target of every year, due at the end of 2013. */
export const yearly = (target: object) => ({ ...target, due: "2013-12-31", clause: "IV" })
export const by2013 = { atLeast: "75", due: "2013-12-31", clause: "IV.I.2.b" }
export const by2015 = { atLeast: "100", due: "2015-12-31", clause: "IV.I.2.b" }

/** The sentence on an indicator of which this is known; measures have the totals given. */
export function sentence(
  id: string,
  given: Given,
  totals: readonly MeasureTotal[] = [],
  lang: "vi" | "en" = "vi",
  base = nothing2013,
): string {
  const known = base.indicators.find((indicator) => indicator.id === id)
  if (known === undefined) throw new RangeError(id)
  const measures = base.measures.map((total) => totals.find((one) => one.id === total.id) ?? total)
  return verdictSentence(settingOf({ ...base, measures }, lang), knowing(known, { provisional: false, ...given }))
}
