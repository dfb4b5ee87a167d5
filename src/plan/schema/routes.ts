// Ways through a plan's files: keys from a file to what stands there.
import type { NodePath } from "../../yaml/read.ts"

/** `projects indicators * measures`: the file's part of a plan, then keys; `*` is each item of a list or entry of a map, `@` each key of a map. */
export type Route = readonly string[]

/** A YAML map or list. */
export type Node = Record<string | number, unknown>

export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null

interface Found {
  readonly value: unknown
  readonly path: NodePath
}

/** All that a route leads to below a node. */
export function* walk(node: unknown, [key, ...rest]: Route, path: NodePath = []): Generator<Found> {
  if (key === undefined) yield { value: node, path }
  else if (!isNode(node)) return
  else if (key === "@") for (const name of Object.keys(node)) yield { value: name, path: [...path, name] }
  else if (key !== "*") yield* walk(node[key], rest, [...path, key])
  else
    for (const one of Array.isArray(node) ? node.keys() : Object.keys(node))
      yield* walk(node[one], rest, [...path, one])
}
