// Finds what an amendment names in a plan's files.
import { type ListName, lists } from "./lists.ts"
import { isNode, type Node } from "./tree.ts"

/** A list in the plan's files, and the item that holds it. */
interface Holder {
  readonly node: Node
  readonly key: string
}

/** Where a list stands: once, or in each of the items that hold one. */
function* holders(node: unknown, [key = "", ...rest]: readonly string[]): Generator<Holder> {
  if (!isNode(node)) return
  if (rest.length === 0) yield { node, key }
  else if (key === "*") for (const child of Object.values(node)) yield* holders(child, rest)
  else yield* holders(node[key], rest)
}

export const holdersOf = (files: Node, list: ListName): Holder[] =>
  lists[list].routes.flatMap((route) => [...holders(files, route)])

export const itemsOf = ({ node, key }: Holder): Node[] => {
  const items = node[key]
  return Array.isArray(items) ? items : []
}

/** Where an item is looked for: of items that go by their holder besides, in that one alone. */
export const holdersFor = (files: Node, list: ListName, within: string | null): Holder[] =>
  holdersOf(files, list).filter(({ node }) => !lists[list].held || node.id === within)

export const idsIn = (files: Node, list: ListName, within: string | null): string[] =>
  holdersFor(files, list, within).flatMap((holder) => itemsOf(holder).map((item) => String(item[lists[list].key])))

export const itemIn = (files: Node, list: ListName, id: string, within: string | null = null): Node | null =>
  holdersFor(files, list, within)
    .flatMap(itemsOf)
    .find((item) => item[lists[list].key] === id && !item.retired) ?? null
