import { runSchemas } from "../diagnostics/json.ts"
import { figuresSchema } from "../documents/figures.ts"
import { comparisonSchema } from "../engine/compare-periods/json.ts"
import { explanationSchema } from "../engine/explain/json.ts"
import { planDocumentSchema } from "../engine/plan-show/json.ts"
import { statusSchema } from "../engine/status/json.ts"
import { planFileKinds, planFileSchema } from "../plan/schema/json-schema.ts"

/** The schemas of a plan's files, by what kind of file each is for. */
export const planSchemas = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(planFileKinds.map((kind) => [kind, planFileSchema(kind)]))

/** Every published JSON Schema by its name: those of the plan's files, and those of the documents that commands print. */
export const allSchemas = (): Readonly<Record<string, unknown>> => ({
  ...planSchemas(),
  ...runSchemas(),
  "plan-document": planDocumentSchema(),
  consolidation: figuresSchema(),
  status: statusSchema(),
  comparison: comparisonSchema(),
  explanation: explanationSchema(),
})
