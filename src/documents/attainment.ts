import { z } from "zod"
import type { Coverage, IndicatorAttainment, TargetShown, YearStatus } from "../model/attainment.ts"
import type {
  Baseline,
  Bounds,
  FloorUnits,
  MeanFigure,
  PartAttainment,
  PreviousCount,
  PreviousRatio,
  ShortUnit,
} from "../model/kinds.ts"
import { about, each, eachOrNull, list, object, of, orNull, perhaps, value, whereAny } from "./shape.ts"
import { count, day, id, number, numberOrNull, percent, text, textOrNull, truth, verdict } from "./values.ts"

/** A target's fields in the contract's order; those that its kind does not have are left out. */
const target = object<TargetShown>()({
  atLeast: perhaps(z.union([text, z.record(text, number)]), (shown) =>
    "atLeast" in shown ? shown.atLeast : undefined,
  ),
  atMost: perhaps(text, (shown) => ("atMost" in shown ? shown.atMost : undefined)),
  riseBy: perhaps(text, (shown) => ("riseBy" in shown ? shown.riseBy : undefined)),
  fallBy: perhaps(text, (shown) => ("fallBy" in shown ? shown.fallBy : undefined)),
  due: day,
  clause: text,
})

const side = object<PartAttainment["numerator"]>()({ measure: id, value: numberOrNull })

const bounds = object<NonNullable<PartAttainment["bounds"]>>()({ low: percent, high: percent })

const decimals = object<Bounds>()({ low: text, high: text })

type Shown = Omit<PartAttainment, "judged">

const part = object<Shown>()({
  numerator: of(side, ({ numerator }) => numerator),
  denominator: of(side, ({ denominator }) => denominator),
  percent: percent.nullable(),
  status: verdict,
  bounds: orNull(bounds, ({ bounds }) => bounds),
})

const coverage = object<Coverage>()({
  heard: count,
  expected: count,
  missing: list(id, ({ missing }) => missing),
})

const ratioBefore = object<PreviousRatio>()({
  period: id,
  numerator: number,
  denominator: number,
  percent: percent.nullable(),
})

const countBefore = object<PreviousCount>()({ period: id, value: number })

const previous = {
  schema: z.union([ratioBefore.schema, countBefore.schema]),
  write: (before: PreviousRatio | PreviousCount) =>
    "numerator" in before ? ratioBefore.write(before) : countBefore.write(before),
}

const short = object<ShortUnit>()({ unit: id, measure: id, value: number, atLeast: number })

const units = object<FloorUnits>()({
  met: count,
  expected: count,
  short: each(short, ({ short }) => short),
  silent: list(id, ({ silent }) => silent),
})

const baseline = object<Baseline>()({ year: z.int(), value: number })

const quotient = object<MeanFigure>()({
  total: numberOrNull,
  weight: numberOrNull,
  value: textOrNull,
  bounds: orNull(decimals, ({ bounds }) => bounds),
})

const year = object<YearStatus>()({ year: z.int(), status: verdict })

/** What an indicator's figures are made of. The contract gives every indicator every field: what its kind does not have is empty. */
export const attainmentFields = {
  target: orNull(target, ({ target }: IndicatorAttainment) => target),
  next: orNull(target, ({ next }: IndicatorAttainment) => next),
  parts: each(part, (indicator: IndicatorAttainment): readonly Shown[] =>
    "parts" in indicator ? indicator.parts : [],
  ),
  coverage: of(coverage, ({ coverage }: IndicatorAttainment) => coverage),
  previous: orNull(previous, (indicator: IndicatorAttainment) => ("previous" in indicator ? indicator.previous : null)),
  restrained: value(truth.nullable(), (indicator: IndicatorAttainment) =>
    "restrained" in indicator ? indicator.restrained : null,
  ),
  units: orNull(units, (indicator: IndicatorAttainment) => ("units" in indicator ? indicator.units : null)),
  share: about(
    "Of units that must reach something: how many percent of all are known to, as it is printed",
    perhaps(textOrNull, (indicator: IndicatorAttainment) => ("share" in indicator ? indicator.share : undefined)),
  ),
  bounds: about(
    "Of units that must reach something: the ends between which the silent can still move their share",
    perhaps(decimals.schema.nullable(), (indicator: IndicatorAttainment) =>
      "share" in indicator ? indicator.bounds && decimals.write(indicator.bounds) : undefined,
    ),
  ),
  value: about(
    "Of a count that must reach a number, or rise or fall: over those heard",
    perhaps(numberOrNull, (indicator: IndicatorAttainment) => ("value" in indicator ? indicator.value : undefined)),
  ),
  baseline: about(
    "Of a rise or fall: the figure that the plan gives to compare with",
    perhaps(baseline.schema.nullable(), (indicator: IndicatorAttainment) =>
      "baseline" in indicator ? indicator.baseline && baseline.write(indicator.baseline) : undefined,
    ),
  ),
  changed: about(
    "By how many percent it is above what it is compared with, with a minus below it",
    perhaps(textOrNull, (indicator: IndicatorAttainment) => ("changed" in indicator ? indicator.changed : undefined)),
  ),
  quotient: about(
    "Of a mean: the sum over those heard (averages each times its weight), what it is divided by, and the quotient as it is printed",
    whereAny(quotient, (indicator: IndicatorAttainment) => ("quotient" in indicator ? indicator.quotient : undefined)),
  ),
  years: eachOrNull(year, ({ years }: IndicatorAttainment) => years),
}
