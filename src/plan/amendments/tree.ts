import type { TextPlace } from "../../model/place.ts"
import type { NodePath } from "../../yaml/read.ts"
import { isNode, type Node } from "../schema/routes.ts"

/** Where a node was written: a path in one of the files. */
export interface Origin {
  readonly at: (path: NodePath) => TextPlace
  readonly path: NodePath
}

export const below = ({ at, path }: Origin, ...more: NodePath): Origin => ({ at, path: [...path, ...more] })

/** Values of several files put together, each of whose nodes knows in which of them it stands. */
export interface Tree {
  /** A copy of a map that was written there; an empty one of what is none. */
  readonly copyMap: (value: unknown, origin: Origin) => Node
  /** Gives a node a value that was written elsewhere than the node itself. */
  readonly set: (node: Node, key: string | number, value: unknown, origin: Origin) => void
  /** The place of what stands below a node. */
  readonly placeIn: (node: Node) => (path: NodePath) => TextPlace
}

export function openTree(): Tree {
  const origins = new Map<unknown, Origin>()
  const written = new Map<Node, Map<string | number, Origin>>()
  const copy = (value: unknown, origin: Origin): unknown => {
    if (!isNode(value)) return value
    const made = Array.isArray(value)
      ? value.map((one, index) => copy(one, below(origin, index)))
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one, below(origin, key))]))
    origins.set(made, origin)
    return made
  }
  const find = (node: unknown, origin: Origin, [segment, ...rest]: NodePath): Origin => {
    if (segment === undefined) return origin
    if (!isNode(node)) return below(origin, segment, ...rest)
    const next = node[segment]
    return find(next, origins.get(next) ?? written.get(node)?.get(segment) ?? below(origin, segment), rest)
  }
  return {
    copyMap(value, origin) {
      const made = copy(value, origin)
      return isNode(made) ? made : {}
    },
    set(node, key, value, origin) {
      node[key] = copy(value, origin)
      if (!isNode(value)) written.set(node, (written.get(node) ?? new Map<string | number, Origin>()).set(key, origin))
    },
    placeIn: (node) => (path) => {
      const origin = origins.get(node)
      if (origin === undefined) throw new RangeError("a node of another tree")
      const found = find(node, origin, path)
      return found.at(found.path)
    },
  }
}
