import { figuresSchema } from "../documents/figures.ts"
import { documentSchemas } from "../documents/schemas.ts"
import { explanationSchema } from "../engine/explain/json.ts"
import { statusSchema } from "../engine/status/json.ts"
import { planFileKinds, planFileSchema } from "../plan/schema/json-schema.ts"

/** Every published JSON Schema by its name: those of the plan's files, and those of the documents that commands print. */
export const allSchemas = (): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(planFileKinds.map((kind) => [kind, planFileSchema(kind)])),
  ...documentSchemas(),
  consolidation: figuresSchema(),
  status: statusSchema(),
  explanation: explanationSchema(),
})

/** A schema as it stands in its file. */
export const schemaText = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`
