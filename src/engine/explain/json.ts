import { attainmentFields } from "../../documents/attainment.ts"
import { statusFields } from "../../documents/entries.ts"
import { planHead, type Tool, tool } from "../../documents/heads.ts"
import {
  about,
  each,
  jsonSchema,
  list,
  object,
  of,
  orNull,
  type Part,
  since,
  value,
  whereAny,
} from "../../documents/shape.ts"
import {
  count,
  day,
  dayFrom,
  dayOrNull,
  from1,
  id,
  nature,
  numberOrNull,
  oneOf,
  text,
  textOrNull,
  truth,
  verdict,
  word,
} from "../../documents/values.ts"
import type { Consolidation } from "../../model/consolidation.ts"
import type { ExplainedCheck } from "./check.ts"
import type { ExplainedEntry, ExplainedFinding } from "./entries.ts"
import type { ExplainedMeasure, Explanation } from "./figure.ts"
import type { Reading } from "./readings.ts"
import type { ExplainedUpper } from "./uppers.ts"

// The document `qn-tip/explanation@1`: its published shape, and how it is written. What is named here stays; fields may be added. Days are
// ISO, percentages strings as they are printed.

const finding = object<ExplainedFinding>()({ code: id, severity: id, message: id })

const entryWith = <M extends Readonly<Record<string, Part<ExplainedEntry, unknown>>>>(more: M) =>
  object<ExplainedEntry>()({
    agency: id,
    name: id,
    counts: textOrNull.describe("What this agency counts where several do"),
    unit: textOrNull,
    unitName: since(value(textOrNull, ({ unitName }) => unitName)),
    period: id.describe("The period whose report it stands in"),
    state: oneOf("value", "missing", "faulty"),
    value: numberOrNull,
    ...statusFields,
    result: textOrNull,
    file: textOrNull,
    sheet: textOrNull,
    cell: textOrNull,
    version: from1.nullable(),
    sent: dayOrNull,
    received: dayOrNull,
    dayFrom: dayFrom.nullable(),
    findings: each(finding, ({ findings }) => findings),
    ...more,
  })

const entryBelow = entryWith({
  within: about(
    "The agency in whose figure it is added up already",
    value(id, ({ within }) => within ?? ""),
  ),
})

const entry = entryWith({
  below: about(
    "Only of an agency that sends on what others report: their figures, which its own holds",
    whereAny(
      each(entryBelow, (entries: readonly ExplainedEntry[]) => entries),
      ({ below }) => (below.length === 0 ? undefined : below),
    ),
  ),
})

const place = object<NonNullable<ExplainedMeasure["provinceAllocatedAt"]>>()({
  file: text,
  sheet: textOrNull,
  cell: textOrNull,
})

const upper = object<ExplainedUpper>()({
  unit: id,
  unitName: value(id, ({ name }) => name),
  agency: id,
  period: id,
  value: numberOrNull.describe("The sum over those heard; null where nobody was, or nothing is added up"),
  heard: count,
  units: list(id, ({ units }) => units),
})

const measure = object<ExplainedMeasure>()({
  id,
  text: id,
  unit: text,
  nature: nature.nullable(),
  provinceAllocated: numberOrNull,
  provinceAllocatedAt: since(orNull(place, ({ provinceAllocatedAt }) => provinceAllocatedAt)),
  value: numberOrNull.describe("The sum over those heard; null where nobody was, or nothing is added up"),
  sources: each(entry, ({ sources }) => sources),
  uppers: about(
    "Only where units are in others: what those in one have together. Their figures are among the sources; this is a sum of theirs",
    whereAny(
      each(upper, (uppers: readonly ExplainedUpper[]) => uppers),
      ({ uppers }) => (uppers.length === 0 ? undefined : uppers),
    ),
  ),
  missing: list(id, ({ missing }) => missing),
})

const told = object<NonNullable<Explanation["verdict"]>>()({
  status: verdict,
  reached: truth.nullable(),
  provisional: truth,
  sentence: id,
  ...attainmentFields,
})

const side = object<ExplainedCheck["left"]>()({
  measures: list(id, ({ measures }) => measures),
  value: numberOrNull,
})

const broken = object<ExplainedCheck["brokenBy"][number]>()({
  agency: id,
  name: id,
  unit: textOrNull,
  left: numberOrNull,
  right: numberOrNull,
})

const check = object<ExplainedCheck>()({
  left: of(side, ({ left }) => left),
  relation: oneOf("≤", "=", "≥"),
  right: of(side, ({ right }) => right),
  tolerance: textOrNull,
  holds: truth.nullable(),
  accepted: truth,
  sentence: id,
  brokenBy: about(
    "Agencies, or units of theirs, whose own figures break it",
    each(broken, ({ brokenBy }) => brokenBy),
  ),
})

const reading = object<Reading>()({ about: id, text: id })

const erratum = object<Explanation["errata"][number]>()({ clause: id, printed: text, read: text })

interface Told {
  readonly consolidation: Pick<Consolidation, "plan" | "period" | "asOf">
  readonly explanation: Explanation
  readonly tool: Tool
}

const document = object<Told>()({
  schema: value(word("qn-tip/explanation@1"), () => "qn-tip/explanation@1" as const),
  tool: of(tool, ({ tool }) => tool),
  plan: of(planHead, ({ consolidation }) => consolidation.plan),
  period: value(id, ({ consolidation }) => consolidation.period.id),
  asOf: value(day, ({ consolidation }) => consolidation.asOf),
  id: value(id, ({ explanation }) => explanation.id),
  kind: value(
    oneOf("indicator", "measure", "statistics-table", "activity", "duty", "funding", "cross-check", "unit"),
    ({ explanation }) => explanation.kind,
  ),
  text: value(id, ({ explanation }) => explanation.text),
  clause: value(text, ({ explanation }) => explanation.clause),
  formula: list(id, ({ explanation }) => explanation.formula),
  verdict: orNull(told, ({ explanation }) => explanation.verdict),
  check: about(
    "Of a cross-check: both sides, how they are to stand to each other, and whether they do",
    since(orNull(check, ({ explanation }) => explanation.check)),
  ),
  measures: each(measure, ({ explanation }) => explanation.measures),
  earlier: about(
    "Of an indicator that looks back: the same measures a year before",
    each(measure, ({ explanation }) => explanation.earlier),
  ),
  readings: each(reading, ({ explanation }) => explanation.readings),
  errata: each(erratum, ({ explanation }) => explanation.errata),
})

/** An explanation as its JSON document, ready to print. */
export const explainJson = (consolidation: Told["consolidation"], explanation: Explanation, tool: Tool): string =>
  `${JSON.stringify(document.write({ consolidation, explanation, tool }), null, 2)}\n`

export const explanationSchema = () => jsonSchema(document)
