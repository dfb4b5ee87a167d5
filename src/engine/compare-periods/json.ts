import { attainmentFields } from "../../documents/attainment.ts"
import { diagnosticsFields } from "../../documents/diagnostic.ts"
import { planHead, type Tool, tool } from "../../documents/heads.ts"
import { about, each, jsonSchema, list, object, of, orNull, perhaps, value } from "../../documents/shape.ts"
import {
  answer,
  count,
  dayOrNull,
  id,
  number,
  numberOrNull,
  oneOf,
  percent,
  text,
  truth,
  verdict,
  word,
} from "../../documents/values.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type {
  AgencyFigure,
  ComparedAgency,
  ComparedAmount,
  ComparedIndicator,
  ComparedMeasure,
  ComparedPart,
  ComparedRatio,
  ComparedSum,
  GivenAmount,
  PeriodComparison,
} from "../../model/period-comparison.ts"
import type { Lang } from "../../model/words.ts"
import { findingsOf } from "./compare.ts"

// The document `qn-tip/comparison@1`: its published shape, and how it is written. What is named here stays; fields may be added. Of each
// thing `before` is the period named first.

const { target, next, coverage, restrained, units } = attainmentFields

/** An indicator in one period: percentages stand in `parts`, where both are held against each other. */
const side = object<IndicatorAttainment>()({
  status: verdict,
  reached: truth.nullable(),
  provisional: truth,
  target,
  next,
  coverage,
  restrained,
  units,
})

const ratio = object<ComparedRatio>()({
  numerator: numberOrNull,
  denominator: numberOrNull,
  percent: percent.nullable(),
})

const part = object<ComparedPart>()({
  numerator: id,
  denominator: id,
  before: orNull(ratio, ({ before }) => before),
  after: orNull(ratio, ({ after }) => after),
  points: numberOrNull.describe("Percentage points between the percentages as they stand here"),
})

const indicator = object<ComparedIndicator>()({
  id,
  before: orNull(side, ({ before }) => before),
  after: orNull(side, ({ after }) => after),
  parts: each(part, ({ parts }) => parts),
  agencies: about(
    "Whose figures for its measures differ",
    list(id, ({ agencies }) => agencies),
  ),
})

const total = object<ComparedSum>()({
  value: numberOrNull,
  heard: count,
  expected: count.describe("0: the period does not ask for it"),
  missing: list(id, ({ missing }) => missing),
  notAdded: about(
    "Of a stage: it is not added up over the years",
    value(truth, ({ notAdded }) => notAdded !== null),
  ),
})

const figure = object<AgencyFigure>()({ value: number.or(answer).nullable(), given: count, asked: count })

const agency = object<ComparedAgency>()({
  agency: id,
  before: of(figure, ({ before }) => before),
  after: of(figure, ({ after }) => after),
  change: numberOrNull,
})

const measure = object<ComparedMeasure>()({
  id,
  before: of(total, ({ before }) => before),
  after: of(total, ({ after }) => after),
  change: numberOrNull.describe("null where a period has no sum: blank is not zero"),
  agencies: about(
    "Those whose figures differ: first those heard in one period only, then the largest difference",
    each(agency, ({ agencies }) => agencies),
  ),
})

const given = object<GivenAmount>()({ value: numberOrNull, heard: count, expected: count })

const amount = object<ComparedAmount>()({
  id,
  amount: oneOf("allocated", "spent", "quantity"),
  before: of(given, ({ before }) => before),
  after: of(given, ({ after }) => after),
  change: numberOrNull,
})

/** What has been compared, or why nothing could be. */
interface Told {
  readonly comparison: PeriodComparison | null
  readonly failure: string | null
  readonly tool: Tool
  readonly lang: Lang
}

const foundIn = ({ comparison }: Told) => (comparison === null ? [] : findingsOf(comparison))

const document = object<Told>()({
  schema: value(word("qn-tip/comparison@1"), () => "qn-tip/comparison@1" as const),
  tool: of(tool, ({ tool }) => tool),
  plan: orNull(planHead, ({ comparison }) => comparison?.after.plan ?? null),
  before: value(id.nullable(), ({ comparison }) => comparison?.before.period.id ?? null),
  after: value(id.nullable(), ({ comparison }) => comparison?.after.period.id ?? null),
  asOf: value(dayOrNull, ({ comparison }) => comparison?.after.asOf ?? null),
  indicators: each(indicator, ({ comparison }) => comparison?.indicators ?? []),
  measures: each(measure, ({ comparison }) => comparison?.measures ?? []),
  funding: about(
    "Two for each row: allocated and spent",
    each(amount, ({ comparison }) => comparison?.funding ?? []),
  ),
  activities: each(amount, ({ comparison }) => comparison?.activities ?? []),
  ...diagnosticsFields<Told>(foundIn, ({ lang }) => lang),
  failure: about(
    "Why the run could not be carried out",
    perhaps(text, ({ failure }) => failure ?? undefined),
  ),
})

/** Two periods side by side as their JSON document, to be printed by `JSON.stringify`; messages are in `lang`. */
export const comparisonJson = (comparison: PeriodComparison, tool: Tool, lang: Lang) =>
  document.write({ comparison, failure: null, tool, lang })

/** The document of a run that could not compare anything; `failure` says why. */
export const comparisonFailure = (failure: string, tool: Tool) =>
  document.write({ comparison: null, failure, tool, lang: "vi" })

export const comparisonSchema = () => jsonSchema(document)
