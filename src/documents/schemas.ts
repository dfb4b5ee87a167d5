import { z } from "zod"
import { diagnostic } from "./diagnostic.ts"
import { counts, planHead, tool } from "./heads.ts"
import { jsonSchema } from "./shape.ts"
import { day, dayOrNull, id, nature, state, text } from "./values.ts"

// The published shapes of the documents besides the figures. Documents may gain fields; what is named here stays.

const failure = text.optional().describe("Why the run could not be carried out")

/** The shape that `validate`, `plan check` and `plan diff` share. */
const findings = (kind: string, file: z.core.$ZodLooseShape) =>
  z.looseObject({
    schema: z.literal(`qn-tip/${kind}@1`),
    tool: tool.schema,
    plan: planHead.schema.nullable(),
    files: z.array(z.looseObject({ file: text, sha256: text.nullable(), ...file })),
    diagnostics: z.array(diagnostic),
    counts,
    failure,
  })

const validation = findings("validation", {
  agency: id.nullable(),
  period: id.nullable(),
  state,
})

const named = z.looseObject({ id })

const plan = z.looseObject({
  schema: z.literal("qn-tip/plan@1"),
  tool: tool.schema,
  plan: z.looseObject({
    format: z.literal(1),
    revision: z.int().min(1),
    id,
    sha256: text,
    title: text,
    province: text,
    consolidator: id,
    objectives: z.array(named),
    solutions: z.array(named),
    agencies: z.array(z.looseObject({ id, name: text, level: id, aliases: z.array(text) })),
    units: z.array(z.looseObject({ code: id, level: id })),
    projects: z.array(z.looseObject({ id, lead: id, coordinators: z.array(id) })),
    subProjects: z.array(named),
    indicators: z.array(z.looseObject({ id, project: id, kind: text, measures: z.array(id) })),
    measures: z.array(z.looseObject({ id, code: id, indicator: id, unit: text, nature })),
    activities: z.array(named),
    duties: z.array(named),
    periods: z.array(z.looseObject({ id, from: day, until: day, lastDay: dayOrNull, agencies: z.array(id) })),
    crossChecks: z.array(z.looseObject({ id, left: id, right: id })),
  }),
})

/** The JSON Schemas (draft-07) of the documents on plans and workbooks, by the name in their `schema`. */
export const documentSchemas = () => ({
  validation: jsonSchema({ schema: validation }),
  "plan-check": jsonSchema({ schema: findings("plan-check", {}) }),
  "plan-diff": jsonSchema({ schema: findings("plan-diff", {}) }),
  "plan-document": jsonSchema({ schema: plan }),
})
