import { z } from "zod"
import { kinds } from "../attainment/kinds/kinds.ts"
import type { IndicatorAttainment } from "../model/attainment.ts"
import type { Version } from "../model/compliance.ts"
import type { Consolidation } from "../model/consolidation.ts"
import type { CrossCheckResult } from "../model/cross-check.ts"
import type { Fact } from "../model/fact.ts"
import type { Measure } from "../model/indicator.ts"
import type { FigureChange, Resubmission } from "../model/resubmission.ts"
import type { StatisticsTable } from "../model/statistics.ts"
import type { Lang } from "../model/words.ts"
import { attainmentFields } from "./attainment.ts"
import { compliance } from "./compliance.ts"
import { diagnosticsFields } from "./diagnostic.ts"
import { activity, assessment, duty, funding, measure, place } from "./entries.ts"
import { planHead, type Tool, tool } from "./heads.ts"
import { publication, publicationOf } from "./publication.ts"
import { about, each, jsonSchema, object, of, perhaps, since, value, whereAny } from "./shape.ts"
import {
  answer,
  count,
  day,
  dayFrom,
  dayOrNull,
  from1,
  id,
  number,
  numberOrNull,
  oneOf,
  state,
  text,
  textOrNull,
  truth,
  verdict,
  withFields,
} from "./values.ts"

// The document `qn-tip/consolidation@1`: its published shape, and how it is written. What is named here stays; fields may be added. Days
// are ISO, percentages strings as they are printed. What the contract does not name stands behind what it names.

const submission = object<{ readonly version: Version; readonly inForce: boolean }>()({
  agency: value(id, ({ version }) => version.agency),
  file: value(text, ({ version }) => version.checked.submission.file),
  sha256: value(textOrNull, ({ version }) => version.checked.submission.sha256),
  version: value(from1, ({ version }) => version.number),
  inForce: truth,
  state: value(state, ({ version }) => version.checked.state),
  sent: value(dayOrNull, ({ version }) => version.sent),
  received: value(dayOrNull, ({ version }) => version.received),
  dayFrom: value(dayFrom.nullable(), ({ version }) => version.dayFrom),
  asked: value(count, ({ version }) => version.checked.asked),
  answered: value(count, ({ version }) => version.checked.answered),
  number: since(value(textOrNull, ({ version }) => version.entry?.number ?? version.checked.submission.cover.number)),
})

const indicator = object<IndicatorAttainment>()({
  id,
  project: id,
  kind: value(z.enum(Object.keys(kinds)), ({ kind }) => kind),
  status: verdict,
  reached: truth.nullable(),
  provisional: truth,
  ...attainmentFields,
  withheld: perhaps(z.enum(["sums", "previous"]), ({ withheld }) => withheld),
})

const crossCheck = object<CrossCheckResult>()({
  id,
  holds: truth.nullable(),
  left: numberOrNull,
  right: numberOrNull,
  relation: about(
    "Only where it is not ≤; the allocations have none",
    perhaps(oneOf("=", "≥"), ({ relation }) => (relation === "≤" ? undefined : relation)),
  ),
  tolerance: about(
    "Only where the sides need not stand so exactly: how far the left may be off, as a number or as percent of the right",
    perhaps(withFields({ amount: number }).or(withFields({ percent: text })), ({ tolerance }) => tolerance),
  ),
})

const change = object<FigureChange>()({ row: id, column: textOrNull, before: numberOrNull, after: numberOrNull })

const resubmission = object<Resubmission>()({
  agency: id,
  period: id,
  from: value(from1, ({ before }) => before.number),
  to: value(from1, ({ after }) => after.number),
  changes: each(change, ({ changes }) => changes),
})

const statisticsTable = object<StatisticsTable>()({
  id,
  title: text,
  clause: text,
  measures: value(z.array(id), ({ measures }) => [...measures]),
})

const category = object<Measure>()({
  measure: value(id, ({ id }) => id),
  of: value(id, ({ breakdown }) => breakdown?.of ?? ""),
  dimension: value(id, ({ breakdown }) => breakdown?.dimension ?? ""),
  category: value(id, ({ breakdown }) => breakdown?.category ?? ""),
})

const belowFact = object<Fact>()({
  kind: oneOf("measure", "activity", "duty", "funding"),
  id,
  within: value(id, ({ within }) => within ?? ""),
  agency: id,
  unit: textOrNull,
  period: id,
  amount: perhaps(oneOf("allocated", "spent", "province"), (fact) =>
    fact.kind === "funding" ? fact.amount : undefined,
  ),
  state: oneOf("value", "missing", "faulty"),
  value: numberOrNull,
  status: answer.nullable(),
  ...place,
})

interface Told {
  readonly consolidation: Consolidation
  readonly tool: Tool
  readonly lang: Lang
}

const document = object<Told>()({
  schema: value(z.literal("qn-tip/consolidation@1"), () => "qn-tip/consolidation@1" as const),
  tool: of(tool, ({ tool }) => tool),
  plan: of(planHead, ({ consolidation }) => consolidation.plan),
  period: value(id, ({ consolidation }) => consolidation.period.id),
  asOf: value(day, ({ consolidation }) => consolidation.asOf),
  submissions: each(submission, ({ consolidation }) =>
    consolidation.submissions.obligations.flatMap(({ versions, unordered, inForce }) =>
      [...versions, ...unordered.filter((version) => !versions.includes(version))].map((version) => ({
        version,
        inForce: version === inForce,
      })),
    ),
  ),
  compliance: of(compliance, ({ consolidation }) => consolidation.compliance),
  indicators: each(indicator, ({ consolidation }) => consolidation.indicators),
  measures: each(measure, ({ consolidation }) => consolidation.measures),
  activities: each(activity, ({ consolidation }) => consolidation.activities),
  duties: each(duty, ({ consolidation }) => consolidation.duties),
  funding: each(funding, ({ consolidation }) => consolidation.funding),
  assessments: since(
    about(
      "What agencies say in their own words; empty in an edition for publication",
      each(assessment, ({ consolidation }) => consolidation.assessments),
    ),
  ),
  crossChecks: each(crossCheck, ({ consolidation }) => consolidation.crossChecks),
  ...diagnosticsFields<Told>(
    ({ consolidation }) => consolidation.diagnostics,
    ({ lang }) => lang,
  ),
  earlier: about(
    "The same period a year before: what trends and ceilings are compared with; empty in a stage; without what is sensitive in a publication",
    each(measure, ({ consolidation }) => consolidation.earlier ?? []),
  ),
  resubmissions: about(
    "Usable versions after the first, and the figures that each changed; empty in an edition for publication",
    each(resubmission, ({ consolidation }) => consolidation.resubmissions ?? []),
  ),
  statistics: about(
    "Only where the plan has tables of statistics: their measures, in their order; categories stand in `measures`",
    whereAny(
      each(statisticsTable, (tables: readonly StatisticsTable[]) => tables),
      ({ consolidation: { plan } }) => (plan.statistics.size === 0 ? undefined : [...plan.statistics.values()]),
    ),
  ),
  categories: about(
    "Only where measures are broken down: of which measure each of these counts a category",
    whereAny(
      each(category, (measures: readonly Measure[]) => measures),
      ({ consolidation: { plan } }) =>
        plan.dimensions.size === 0
          ? undefined
          : [...plan.measures.values()].filter(({ breakdown }) => breakdown !== undefined),
    ),
  ),
  below: about(
    "Only where agencies send on what others report: the figures of these, each with the agency in whose figure it is added up already",
    whereAny(
      each(belowFact, (facts: readonly Fact[]) => facts),
      ({ consolidation: { below = [] } }) => (below.length === 0 ? undefined : below),
    ),
  ),
  publication: about(
    "Only in an edition for publication",
    whereAny(publication, ({ consolidation }) => publicationOf(consolidation)),
  ),
})

/** The document that `figures` makes. */
export type FiguresDocument = ReturnType<(typeof document)["write"]>

/** The consolidation as its JSON document, to be printed by `JSON.stringify`; messages are in `lang`. */
export const figures = (consolidation: Consolidation, tool: Tool, lang: Lang = "vi"): FiguresDocument =>
  document.write({ consolidation, tool, lang })

/** The document that stands in the text; null for anything else, and for one that lacks what is published of it. */
export function readFigures(text: string): FiguresDocument | null {
  try {
    const { success, data } = document.schema.safeParse(JSON.parse(text))
    return success ? (data as FiguresDocument) : null
  } catch {
    return null
  }
}

/** The JSON Schema of the consolidation's document. */
export const figuresSchema = () => jsonSchema(document)
