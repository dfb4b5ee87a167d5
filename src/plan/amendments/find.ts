// Finds what an amendment names in a plan's files.
import { type ListName, lists } from "../schema/lists.ts"
import { isNode, type Node, type Route, walk } from "../schema/routes.ts"

/** A value in the plan's files, by what holds it and its key there. */
interface Holder {
  readonly node: Node
  readonly key: string
}

/** What holds the end of a route: one node, or each of those that have one. */
export function holders(files: Node, [root = "", ...below]: Route): Holder[] {
  const key = below.at(-1)
  if (key === undefined) return [{ node: files, key: root }]
  return [files[root]]
    .flat()
    .flatMap((file) => [...walk(file, below.slice(0, -1))])
    .flatMap(({ value: node }) => (isNode(node) ? [{ node, key }] : []))
}

export const holdersOf = (files: Node, list: ListName): Holder[] =>
  lists[list].routes.flatMap((route) => holders(files, route))

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
