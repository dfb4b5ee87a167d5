import { z } from "zod"
import { comparisonShape } from "./comparison-schema.ts"
import { explanationSchema } from "./explanation-schema.ts"
import { compliance, diagnostic, figuresSchema } from "./figures-schema.ts"

// The published shapes of the documents besides the figures. Documents may gain fields; what is named here stays.

const id = z.string().min(1)
const day = z.iso.date()
const count = z.int().min(0)
const counts = z.looseObject({ error: count, warning: count, note: count })
const tool = z.looseObject({ name: z.string(), version: z.string() })
const planHead = z.looseObject({ id, revision: z.int().min(1), sha256: z.string() })
const failure = z.string().optional().describe("Why the run could not be carried out")

/** The shape that `validate`, `plan check` and `plan diff` share. */
const findings = (kind: string, file: z.core.$ZodLooseShape) =>
  z.looseObject({
    schema: z.literal(`qn-tip/${kind}@1`),
    tool,
    plan: planHead.nullable(),
    files: z.array(z.looseObject({ file: z.string(), sha256: z.string().nullable(), ...file })),
    diagnostics: z.array(diagnostic),
    counts,
    failure,
  })

const validation = findings("validation", {
  agency: id.nullable(),
  period: id.nullable(),
  state: z.enum(["clean", "with-errors", "unusable"]),
})

const obstacle = z.looseObject({
  kind: z.enum(["missing", "unusable", "unordered", "with-errors", "record"]),
  period: id,
  agency: id.nullable(),
  count: count.nullable().describe("missing: days since the last day; with-errors: errors"),
  message: z.string().nullable(),
})

const reporting = z.looseObject({
  agency: id,
  mandate: z.enum(["ordered", "requested"]),
  status: z.enum(["not-due", "on-time", "late", "unknown-day", "missing", "exempt"]),
  dayFrom: z.enum(["register", "declared"]).nullable(),
  versions: count,
  version: z.int().min(1).nullable().describe("The version in force; its days, state and answers follow"),
  file: z.string().nullable(),
  sent: day.nullable(),
  received: day.nullable(),
  state: z.enum(["clean", "with-errors", "unusable"]).nullable(),
  asked: count.nullable(),
  answered: count.nullable(),
  errors: count,
  warnings: count,
  contact: z.looseObject({ phone: z.string().nullable(), email: z.string().nullable() }).nullable(),
  lying: z.array(z.string()).describe("Files by the agency's name that do not count"),
})

const status = z.looseObject({
  schema: z.literal("qn-tip/status@1"),
  tool,
  plan: planHead.nullable(),
  period: id.nullable(),
  asOf: day.nullable(),
  compliance: compliance.nullable(),
  agencies: z.array(reporting),
  obstacles: z.array(obstacle),
  callFirst: z.array(z.looseObject({ agency: id, reasons: z.array(obstacle), indicators: z.array(id) })),
  next: z
    .looseObject({ period: id, lastDay: day, weekday: z.int().min(0).max(6).describe("0: Sunday"), days: count })
    .nullable(),
  issued: z
    .looseObject({ number: z.string().nullable(), day: day.nullable(), asOf: day })
    .nullable()
    .describe("The report that was issued last; QN506 says what has changed since"),
  periods: z
    .array(z.looseObject({ period: id, compliance }))
    .nullable()
    .describe("Of a stage: every period owed"),
  diagnostics: z.array(diagnostic),
  counts,
  failure,
})

const comparison = z.looseObject({
  schema: z.literal("qn-tip/comparison@1"),
  tool,
  plan: planHead.nullable(),
  ...comparisonShape,
  counts,
  failure,
})

const named = z.looseObject({ id })

const plan = z.looseObject({
  schema: z.literal("qn-tip/plan@1"),
  tool,
  plan: z.looseObject({
    format: z.literal(1),
    revision: z.int().min(1),
    id,
    sha256: z.string(),
    title: z.string(),
    province: z.string(),
    consolidator: id,
    objectives: z.array(named),
    solutions: z.array(named),
    agencies: z.array(z.looseObject({ id, name: z.string(), level: id, aliases: z.array(z.string()) })),
    units: z.array(z.looseObject({ code: id, level: id })),
    projects: z.array(z.looseObject({ id, lead: id, coordinators: z.array(id) })),
    subProjects: z.array(named),
    indicators: z.array(z.looseObject({ id, project: id, kind: z.string(), measures: z.array(id) })),
    measures: z.array(
      z.looseObject({ id, code: id, indicator: id, unit: z.string(), nature: z.enum(["flow", "stock", "caseload"]) }),
    ),
    activities: z.array(named),
    duties: z.array(named),
    periods: z.array(z.looseObject({ id, from: day, until: day, lastDay: day.nullable(), agencies: z.array(id) })),
    crossChecks: z.array(z.looseObject({ id, left: id, right: id })),
  }),
})

const schemaOf = (shape: z.ZodType) => z.toJSONSchema(shape, { target: "draft-7", io: "input" })

/** The JSON Schemas (draft-07) of the documents that commands print, by the name in their `schema`. */
export const documentSchemas = () => ({
  validation: schemaOf(validation),
  "plan-check": schemaOf(findings("plan-check", {})),
  "plan-diff": schemaOf(findings("plan-diff", {})),
  consolidation: figuresSchema(),
  status: schemaOf(status),
  comparison: schemaOf(comparison),
  explanation: explanationSchema(),
  "plan-document": schemaOf(plan),
})
