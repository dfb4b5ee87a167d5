import { z } from "zod"
import { day, id, year } from "./fields.ts"
import { type PlanFileKind, planSchemas } from "./files.ts"
import { fileTitles, keyWords } from "./key-words.ts"

export type Json = z.core.JSONSchema.BaseSchema

export const isSchema = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const parts = (schema: Json): Json[] => {
  const { anyOf, oneOf, items, additionalProperties, properties } = schema
  return [...(anyOf ?? []), ...(oneOf ?? []), items, additionalProperties, ...Object.values(properties ?? {})].filter(
    isSchema,
  )
}

/** What ids, days and years are in general says less of a key than the key's own words. */
const general = new Set([id, day, year].map(({ description }) => description))

/** The description that a choice's parts have, where it has none itself. */
const described = ({ description, anyOf }: Json): string | undefined => {
  const own = description ?? anyOf?.filter(isSchema).find((part) => part.description !== undefined)?.description
  return general.has(own) ? undefined : own
}

/** The schema with words for every key, and without the bounds that only say how large a number can be at all. */
function dress(schema: Json): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const words = keyWords[key]
    if (words === undefined || !isSchema(property)) continue
    const { title, description, examples } = words
    Object.assign(property, { title, description: described(property) ?? description })
    if (examples !== undefined) property.examples = [...examples]
  }
  for (const part of parts(schema)) dress(part)
}

/** The JSON Schema (draft-07) of one kind of the plan's files, for editors: titles, descriptions, examples and choices stand inline. */
export function planFileSchema(kind: PlanFileKind): Json {
  // A copy: what the same field is in several places gets other words in each.
  const schema: Json = JSON.parse(JSON.stringify(z.toJSONSchema(planSchemas[kind], { target: "draft-7", io: "input" })))
  dress(schema)
  return { ...schema, title: fileTitles[kind] }
}

export const planFileKinds = Object.keys(planSchemas) as readonly PlanFileKind[]
