import type { KeyOrder } from "../../yaml/format.ts"
import type { PlanFileKind } from "./files.ts"
import { isSchema, type Json, planFileSchema } from "./json-schema.ts"

/** The shapes that a node may have: a schema itself, or those it chooses between. */
const shapes = (schema: unknown): Json[] =>
  isSchema(schema) ? [schema, ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(shapes)] : []

/** One order for the keys of several shapes: what a shape adds comes after the key that it follows there. */
function merged(lists: readonly (readonly string[])[]): string[] {
  const keys: string[] = []
  for (const list of lists)
    for (const [index, key] of list.entries())
      if (!keys.includes(key)) keys.splice(keys.indexOf(list[index - 1] ?? "") + 1, 0, key)
  return keys
}

/** The order in which the schema of a kind of file names keys: that in which the files have them. */
export function keyOrder(kind: PlanFileKind): KeyOrder {
  const root = planFileSchema(kind)
  return (path) => {
    const found = path.reduce<Json[]>(
      (nodes, segment) =>
        nodes.flatMap(shapes).flatMap((node) => {
          const below = typeof segment === "number" ? node.items : node.properties?.[segment]
          return isSchema(below) ? [below] : []
        }),
      [root],
    )
    return merged(found.flatMap(shapes).map((node) => Object.keys(node.properties ?? {})))
  }
}
