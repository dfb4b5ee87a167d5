import { references } from "../schema/references.ts"
import { isNode, type Node } from "../schema/routes.ts"
import { holders } from "./find.ts"
import type { Origin, Tree } from "./tree.ts"

/** Keys whose value is an agency, or a list of agencies. */
const naming = references.flatMap(({ kind, routes }) =>
  kind === "agency" ? routes.map((route) => (route.at(-1) === "*" ? route.slice(0, -1) : route)) : [],
)

/**
 * What an agency that ends had to do passes to the one that takes its place. Where none does it only goes from where others remain: who leads, counts
 * or is charged in its stead is for the decision to say, and is asked about.
 */
export function handOver(tree: Tree, files: Node, from: string, to: string | null, origin: Origin): void {
  if (isNode(files.agencies)) dropDoubts(tree, files.agencies, from, to, origin)
  for (const { node, key } of naming.flatMap((route) => holders(files, route))) {
    const named = node[key]
    if (named === from && to !== null) tree.set(node, key, to, origin)
    if (!Array.isArray(named) || !named.includes(from)) continue
    const left = [...new Set(named.flatMap((id) => (id === from ? (to ?? []) : [id])))]
    if (left.length > 0 || key === "coordinators") tree.set(node, key, left, origin)
  }
}

/** Names that might mean several: without the one that is gone, or with its successor; where one only is left there is nothing to ask. */
function dropDoubts(tree: Tree, agencies: Node, from: string, to: string | null, origin: Origin): void {
  const { ambiguous } = agencies
  if (!Array.isArray(ambiguous)) return
  const left = ambiguous.filter((doubt: Node) => {
    const candidates: readonly Node[] = Array.isArray(doubt.candidates) ? doubt.candidates : []
    const successor = to !== null && !candidates.some(({ agency }) => agency === to)
    const rest = candidates.filter(({ agency }) => agency !== from || successor)
    if (rest.length < candidates.length) tree.set(doubt, "candidates", rest, origin)
    return rest.length > 1
  })
  if (left.length < ambiguous.length) agencies.ambiguous = left
}
