import { z } from "zod"

// The published shape of `qn-tip/explanation@1`. Documents may gain fields; what is named here stays.

const id = z.string().min(1)
const number = z.number().nullable()
const text = z.string().nullable()
const side = z.looseObject({ measure: id, value: number })

const entry = z.looseObject({
  agency: id,
  name: id,
  counts: text.describe("What this agency counts where several do"),
  unit: text,
  period: id.describe("The period whose report it stands in"),
  state: z.enum(["value", "missing", "faulty"]),
  value: number,
  status: z.enum(["not-started", "under-way", "done", "nothing-arose"]).nullable(),
  result: text,
  file: text,
  sheet: text,
  cell: text,
  version: z.int().min(1).nullable(),
  sent: z.iso.date().nullable(),
  received: z.iso.date().nullable(),
  dayFrom: z.enum(["register", "declared"]).nullable(),
  findings: z.array(z.looseObject({ code: id, severity: id, message: id })),
})

const measure = z.looseObject({
  id,
  text: id,
  unit: z.string(),
  nature: z.enum(["flow", "stock", "caseload"]).nullable(),
  value: number.describe("The sum over those heard; null where nobody was, or nothing is added up"),
  provinceAllocated: number,
  sources: z.array(entry),
  missing: z.array(id),
})

const verdict = z.looseObject({
  status: z.enum(["attained", "not-attained", "in-progress", "nothing-arose", "inconclusive", "no-data"]),
  reached: z.boolean().nullable(),
  provisional: z.boolean(),
  sentence: id,
  parts: z.array(z.looseObject({ numerator: side, denominator: side, percent: text })),
  coverage: z.looseObject({ heard: z.int().min(0), expected: z.int().min(0), missing: z.array(id) }),
})

const explanation = z.looseObject({
  schema: z.literal("qn-tip/explanation@1"),
  tool: z.looseObject({ name: z.string(), version: z.string() }),
  plan: z.looseObject({ id, revision: z.int().min(1), sha256: z.string() }),
  period: id,
  asOf: z.iso.date(),
  id,
  kind: z.enum(["indicator", "measure", "activity", "duty", "funding"]),
  text: id,
  clause: z.string(),
  formula: z.array(id),
  verdict: verdict.nullable(),
  measures: z.array(measure),
  earlier: z.array(measure).describe("Of an indicator that looks back: the same measures a year before"),
  readings: z.array(z.looseObject({ about: id, text: id })),
  errata: z.array(z.looseObject({ clause: id, printed: z.string(), read: z.string() })),
})

/** The JSON Schema (draft-07) of an explanation's document. */
export const explanationSchema = () => z.toJSONSchema(explanation, { target: "draft-7", io: "input" })
