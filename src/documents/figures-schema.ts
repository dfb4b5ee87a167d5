import { z } from "zod"
import { kinds } from "../attainment/kinds/kinds.ts"

// The published shape of `qn-tip/consolidation@1`. Documents may gain fields; what is named here stays.

const day = z.iso.date()
export const id = z.string().min(1)
export const percent = z
  .string()
  .regex(/^\d+\.\d+$/)
  .describe(
    "Percentage rounded to one decimal, with more where rounding would cross 100 or the target, or hide a difference",
  )
export const count = z.int().min(0)
const number = z.number().nullable()
const place = { file: z.string().nullable(), sheet: z.string().nullable(), cell: z.string().nullable() }
export const status = z.enum(["not-started", "under-way", "done", "nothing-arose"])
export const indicatorStatus = z.enum([
  "attained",
  "not-attained",
  "in-progress",
  "nothing-arose",
  "inconclusive",
  "no-data",
])
export const coverage = z.looseObject({ heard: count, expected: count, missing: z.array(id) })

const submission = z.looseObject({
  agency: id,
  file: z.string(),
  sha256: z.string().nullable(),
  version: z.int().min(1),
  inForce: z.boolean(),
  state: z.enum(["unusable", "with-errors", "clean"]),
  sent: day.nullable(),
  received: day.nullable(),
  dayFrom: z.enum(["register", "declared"]).nullable(),
  asked: count,
  answered: count,
})

export const compliance = z.looseObject({
  lastDay: day.nullable(),
  lastDayIsDayOff: z.boolean(),
  due: count,
  onTime: count,
  late: count,
  unknownDay: count,
  missing: count,
  exempt: count,
  agencies: z.array(
    z.looseObject({
      agency: id,
      status: z.enum(["not-due", "on-time", "late", "unknown-day", "missing", "exempt"]),
      sent: day.nullable(),
      daysLate: count.nullable(),
    }),
  ),
})

export const target = z.looseObject({
  atLeast: z.union([z.string(), z.record(z.string(), z.number())]).optional(),
  atMost: z.string().optional(),
  due: day,
  clause: z.string(),
})

const side = z.looseObject({ measure: id, value: number })

const part = z.looseObject({
  numerator: side,
  denominator: side,
  percent: percent.nullable(),
  status: indicatorStatus,
  bounds: z.looseObject({ low: percent, high: percent }).nullable(),
})

const previous = z.union([
  z.looseObject({ period: id, numerator: z.number(), denominator: z.number(), percent: percent.nullable() }),
  z.looseObject({ period: id, value: z.number() }),
])

export const units = z.looseObject({
  met: count,
  expected: count,
  short: z.array(z.looseObject({ unit: id, measure: id, value: z.number(), atLeast: z.number() })),
  silent: z.array(id),
})

const indicator = z.looseObject({
  id,
  project: id,
  kind: z.enum(Object.keys(kinds)),
  status: indicatorStatus,
  reached: z.boolean().nullable(),
  provisional: z.boolean(),
  target: target.nullable(),
  next: target.nullable(),
  parts: z.array(part),
  coverage,
  previous: previous.nullable(),
  restrained: z.boolean().nullable(),
  units: units.nullable(),
  years: z.array(z.looseObject({ year: z.int(), status: indicatorStatus })).nullable(),
})

const measure = z.looseObject({
  id,
  value: number,
  sources: z.array(
    z.looseObject({
      agency: id,
      unit: z.string().nullable(),
      state: z.enum(["value", "missing", "faulty", "withheld"]).describe("withheld: given, and not published"),
      value: z.union([z.number(), status]).nullable(),
      shown: z.string().optional().describe("What stands in place of a number that is withheld: <5"),
      notAdded: z.literal("caseload").optional().describe("Of a stage: why its value is in no sum"),
      ...place,
    }),
  ),
})

const answer = { agency: id, status: status.nullable(), result: z.string().nullable(), ...place }

const funding = z.looseObject({
  project: id,
  source: id,
  allocated: number,
  spent: number,
  provinceAllocated: number,
  agencies: z.array(z.looseObject({ agency: id, allocated: number, spent: number })),
})

const found = z.looseObject({
  file: z.string(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
  row: z.string().optional(),
  column: z.union([z.string(), z.int()]).optional(),
  line: z.int().optional(),
  path: z.string().optional(),
})

export const diagnostic = z.looseObject({
  code: z.string().regex(/^QN\d{3}$/),
  name: id,
  severity: z.enum(["error", "warning", "note"]),
  message: z.string(),
  fix: z.string(),
  place: found,
  facts: z.record(z.string(), z.unknown()),
  related: z.array(found),
})

const publication = z.looseObject({
  below: count,
  cells: z.array(
    z.looseObject({
      id,
      agency: id,
      unit: z.string().nullable(),
      period: id,
      shown: z.string(),
      reason: z.enum(["small", "secondary", "words"]),
      ...place,
    }),
  ),
  sums: z.array(id),
  findings: count,
  files: z.array(z.string()),
})

const consolidation = z.looseObject({
  schema: z.literal("qn-tip/consolidation@1"),
  tool: z.looseObject({ name: z.string(), version: z.string() }),
  plan: z.looseObject({ id, revision: z.int().min(1), sha256: z.string() }),
  period: id,
  asOf: day,
  submissions: z.array(submission),
  compliance,
  indicators: z.array(indicator),
  measures: z.array(measure),
  earlier: z
    .array(measure)
    .describe(
      "The same period a year before: what trends and ceilings are compared with; empty in a stage; without what is sensitive in a publication",
    ),
  activities: z.array(
    z.looseObject({
      id,
      total: z.looseObject({
        quantity: number.describe("null: quantities are not added up, nobody gave one, or it is not published"),
        given: count,
        asked: count,
      }),
      agencies: z.array(z.looseObject({ ...answer, quantity: number })),
    }),
  ),
  duties: z.array(z.looseObject({ id, ...answer })),
  funding: z.array(funding),
  assessments: z
    .array(z.looseObject({ agency: id, row: id, text: z.string(), ...place }))
    .describe("What agencies say in their own words; empty in an edition for publication"),
  crossChecks: z.array(z.looseObject({ id, holds: z.boolean().nullable(), left: number, right: number })),
  diagnostics: z.array(diagnostic),
  counts: z.looseObject({ error: count, warning: count, note: count }),
  resubmissions: z
    .array(
      z.looseObject({
        agency: id,
        period: id,
        from: z.int().min(1),
        to: z.int().min(1),
        changes: z.array(z.looseObject({ row: id, column: z.string().nullable(), before: number, after: number })),
      }),
    )
    .describe(
      "Usable versions after the first, and the figures that each changed; empty in an edition for publication",
    ),
  publication: publication.optional().describe("Only in an edition for publication"),
})

/** The JSON Schema (draft-07) of the consolidation's document. */
export const figuresSchema = () => z.toJSONSchema(consolidation, { target: "draft-7", io: "input" })
