import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from "yaml"
import type { NodePath } from "./read.ts"

/** The order of the keys of a map, by its path; keys that it does not name come after the others, as they stand. */
export type KeyOrder = (path: NodePath) => readonly string[]

/** Words that older readers of YAML take for something else than text. */
const treacherous = /^(y|n|yes|no|on|off|true|false|null|~)$/i

/**
 * The same text in one way of writing: keys in order, quotes only where they are needed, one blank line between the items of a list of the first level,
 * folded texts wrapped anew; comments stay with what they stand before. Null where the text has faults, or would not read as the same.
 */
export function formatYaml(text: string, order: KeyOrder): string | null {
  const source = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n")
  const document = parseDocument(source, { uniqueKeys: true })
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  sortKeys(document, order)
  unquote(document)
  space(document.contents)
  const kept = new Map<string, string>()
  hide(document, source, kept)
  const printed = print(document)
  const written = printed === null ? null : show(printed, kept)
  return written !== null && same(source, written) ? written : null
}

/** Null where an alias stands before what it names, or came to stand there. */
function print(document: Document): string | null {
  try {
    return document.toString({ lineWidth: 0, indentSeq: true })
  } catch (error) {
    if (error instanceof Error && error.message.includes("alias")) return null
    throw error
  }
}

const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

/** Do both texts say the same, with the same comments? */
function same(before: string, after: string): boolean {
  const [old, now] = [parseDocument(before), parseDocument(after)]
  if (now.errors.length > 0) return false
  try {
    return sortedJson(old.toJS()) === sortedJson(now.toJS()) && comments(before).join() === comments(after).join()
  } catch {
    return false
  }
}

const comments = (text: string): string[] => {
  const found: string[] = []
  const document = parseDocument(text)
  const note = (comment: string | null | undefined) => {
    for (const line of (comment ?? "").split("\n")) if (line.trim() !== "") found.push(line.trim())
  }
  note(document.commentBefore)
  note(document.comment)
  visit(document, {
    Node(_, node) {
      note(node.commentBefore)
      note(node.comment)
    },
  })
  return found.sort()
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "")

function sortKeys(document: Document, order: KeyOrder): void {
  const walk = (node: unknown, path: NodePath): void => {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index])
    if (!isMap(node)) return
    sortMap(node, order(path))
    for (const pair of node.items) walk(pair.value, [...path, keyOf(pair)])
  }
  walk(document.contents, [])
}

function sortMap(map: YAMLMap, keys: readonly string[]): void {
  const rank = (pair: Pair) => (keys.includes(keyOf(pair)) ? keys.indexOf(keyOf(pair)) : keys.length)
  const sorted = [...map.items].sort((a, b) => rank(a) - rank(b))
  if (sorted.every((pair, index) => pair === map.items[index])) return
  // A comment above the first key is kept at the map; it is the key's.
  const first = map.items[0]?.key
  if (map.commentBefore && isScalar(first)) {
    first.commentBefore = [map.commentBefore, first.commentBefore].filter(Boolean).join("\n")
    map.commentBefore = null
  }
  map.items = sorted
  const now = map.items[0]?.key
  if (isScalar(now)) now.spaceBefore = false
}

function unquote(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== "string" || treacherous.test(node.value)) return
      if (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") node.type = "PLAIN"
    },
  })
}

/** A list or group of keys that takes lines of its own. */
const isBlock = (node: unknown): boolean => isCollection(node) && !node.flow && node.items.length > 0

/** Blank lines: around what takes lines of its own on the first level, and between the items of its lists. */
function space(contents: YAMLMap): void {
  for (const [index, { key, value }] of contents.items.entries()) {
    const before = contents.items[index - 1]
    if (isScalar(key) && before && (isBlock(value) || isBlock(before.value))) key.spaceBefore = true
    if (!isSeq(value) || value.flow) continue
    for (const [position, item] of value.items.entries()) {
      if (!isCollection(item) && !isScalar(item)) continue
      // Items of one line stand together, groups of them under a comment apart.
      const apart = isBlock(item) || isBlock(value.items[position - 1])
      item.spaceBefore = position > 0 && (apart || (item.spaceBefore === true && Boolean(item.commentBefore)))
    }
  }
}

const mark = (index: number): string => `\ue000${index}\ue001`

/** Puts a mark in place of what is printed in our own way: folded texts and one-line lists. */
function hide(document: Document, source: string, kept: Map<string, string>): void {
  const keep = (printed: string): Scalar => {
    const name = mark(kept.size)
    kept.set(name, printed)
    return new Scalar(name)
  }
  if (source.includes("\ue000")) return
  visit(document, {
    Collection(_, node) {
      if (!node.flow || node.anchor || node.tag || hasAsides(node)) return undefined
      const hidden = keep(inline(node))
      hidden.comment = node.comment ?? null
      hidden.commentBefore = node.commentBefore ?? null
      hidden.spaceBefore = node.spaceBefore ?? false
      return hidden
    },
    Scalar(key, node) {
      if (node.type !== "BLOCK_FOLDED" || key === "key" || typeof node.value !== "string" || node.anchor) return
      const name = mark(kept.size)
      kept.set(name, `\ue002${node.value}`)
      node.value = name
      node.type = "PLAIN"
    },
  })
}

/** Comments or names within: such a list is left to the library. */
function hasAsides(node: unknown): boolean {
  let found = false
  visit(new Document(node), {
    Node(_, one) {
      if ((one !== node && (one.comment || one.commentBefore)) || ("anchor" in one && one.anchor)) found = true
    },
    Alias: () => {
      found = true
    },
  })
  return found
}

/** `{ a: 1, b: [x, y] }` */
function inline(node: unknown): string {
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) =>
      value === null || (isScalar(value) && value.value === null && !value.source)
        ? `${inline(key)}:`
        : `${inline(key)}: ${inline(value)}`,
    )
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`
  }
  if (isSeq(node)) return `[${node.items.map(inline).join(", ")}]`
  const list = new Document([0])
  if (isSeq(list.contents)) {
    list.contents.flow = true
    list.contents.items = [node]
  }
  return list.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1)
}

/** The text with every mark replaced by what it stands for. */
function show(text: string, kept: ReadonlyMap<string, string>): string {
  return text
    .split("\n")
    .map((line) => {
      const name = /"?(\ue000\d+\ue001)"?/.exec(line)
      const content = kept.get(name?.[1] ?? "")
      if (!name || content === undefined) return line
      const [before, after] = [line.slice(0, name.index), line.slice(name.index + name[0].length)]
      return content.startsWith("\ue002") ? foldedBlock(before, content.slice(1), after) : `${before}${content}${after}`
    })
    .join("\n")
}

const width = 128

/** Words in lines of at most `columns`; a word that is longer has a line of its own. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    if (last !== undefined && [...last].length + 1 + [...word].length <= columns)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * A folded block scalar after `before` (`reading: `, `- text: `): its words wrapped anew. A text that folding would change (runs of spaces, lines that
 * begin with one) is written as it is, line by line.
 */
export function foldedBlock(before: string, value: string, after: string): string {
  const [, indent = "", dashes = "", rest = ""] = /^( *)((?:- )*)(.*)$/.exec(before) ?? []
  const inner = " ".repeat(indent.length + dashes.length + (rest === "" ? 0 : 2))
  const body = value.replace(/\n$/, "")
  const chomp = value.endsWith("\n") ? "" : "-"
  const isPlain = !/ {2}|\t|\n /.test(body) && body === body.trim()
  const lines = isPlain
    ? body.split("\n").flatMap((paragraph, i) => [...(i > 0 ? [""] : []), ...wrap(paragraph, width - inner.length)])
    : body.split("\n")
  const sign = isPlain ? ">" : "|"
  return [`${before}${sign}${chomp}${after}`, ...lines.map((line) => (line === "" ? "" : `${inner}${line}`))].join("\n")
}
