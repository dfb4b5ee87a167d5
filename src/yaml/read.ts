import {
  type Alias,
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from "yaml"
import type { z } from "zod"
import type { TextFault, TextPlace } from "../model/place.ts"
import { type ListEnd, listEnd } from "./edit.ts"
import { withOddCharacters } from "./odd.ts"
import { keptIndex, parsePartly } from "./partly.ts"
import { aliasProblem, emptyProblem, issueProblem, numberProblem, syntaxProblem, tooManyAliases } from "./problem.ts"

/** A text file of the plan or the reports folder: its path as given, `/` between folders, and what stands in it. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

/** Keys and indexes from the root of a YAML text to a node, as they are in the value that was read. */
export type NodePath = readonly (string | number)[]

/** A YAML text that was read. */
export interface YamlDocument<T> {
  readonly file: string
  readonly text: string
  /** The value without the items that are faulty; null where nothing usable is left. Whole only while `faults` is empty. */
  readonly value: T | null
  /** What was parsed, before any schema; null where the text is no YAML. */
  readonly raw: unknown
  readonly faults: readonly TextFault[]
  /** Where records can be appended; null where the text is no list in lines, or has faults of syntax. */
  readonly end: ListEnd | null
  /** The place of a node of `value`; of its nearest ancestor where there is no such node. */
  readonly at: (path: NodePath) => TextPlace
}

const find = (doc: Document, lines: LineCounter, file: string, path: NodePath, atKey = false): TextPlace => {
  let node: unknown = doc.contents
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  const names: string[] = []
  for (const [depth, segment] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment))
      names.push(String(segment))
      if (!pair) break
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value
      if (atKey && depth === path.length - 1) break
      if (isScalar(node) && node.value !== null) offset = node.range?.[0] ?? offset
    } else if (isSeq(node) && typeof segment === "number") {
      const item: unknown = node.items[segment]
      names.push(nameOf(item) ?? String(segment))
      if (!isNode(item)) break
      node = item
      offset = item.range?.[0] ?? offset
    } else break
  }
  const { line, col } = lines.linePos(offset)
  return { kind: "text", file, line: Math.max(line, 1), column: Math.max(col, 1), path: names.join("/") }
}

const isNode = (node: unknown): node is Node => isMap(node) || isSeq(node) || isScalar(node)

/** An item of a list is named by its id or code: `indicators/CT1.2/targets/0`. */
function nameOf(item: unknown): string | null {
  if (!isMap(item)) return null
  const name = item.get("id") ?? item.get("code")
  return typeof name === "string" && name !== "" ? name : null
}

/** Numbers that YAML would read as something else than what is written: `0123`, and digits beyond what a number can hold. */
const isTrap = ({ value, source, type }: Scalar): boolean =>
  type === "PLAIN" &&
  typeof value === "number" &&
  source !== undefined &&
  (/^[-+]?0\d+$/.test(source) || (/^[-+]?\d+$/.test(source) && !Number.isSafeInteger(value)))

/** The faults of a text, each with the odd characters named that stand on its line: they are not seen, and often are the cause. */
function named(faults: readonly TextFault[], text: string): readonly TextFault[] {
  if (faults.length === 0) return faults
  const lines = text.split(/\r\n|\n|\r/)
  return faults.map((fault) => ({
    ...fault,
    problem: withOddCharacters(fault.problem, lines[fault.at.line - 1] ?? ""),
  }))
}

/**
 * Reads one YAML text against a schema. Every fault of the input comes back as a value with its line and column: errors of YAML, values that are
 * read otherwise than they are written, and all violations of the schema. What is sound in the text is still given, so that one fault does not
 * silence what can be said of the rest.
 */
export function readYaml<T>(source: TextFile, schema: z.ZodType<T>): YamlDocument<T> {
  const document = readDocument(source, schema)
  return { ...document, faults: named(document.faults, source.text) }
}

function readDocument<T>(source: TextFile, schema: z.ZodType<T>): YamlDocument<T> {
  const { file, text } = source
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lastSaid = text.trimEnd().length
  const placeOf = (offset: number, path = ""): TextPlace => {
    // What is missing at the end of a text is told where its last line ends.
    const { line, col } = lines.linePos(Math.min(offset, lastSaid))
    return { kind: "text", file, line: Math.max(line, 1), column: Math.max(col, 1), path }
  }
  const faults: TextFault[] = doc.errors.map((error) => ({
    kind: error.code === "DUPLICATE_KEY" ? "duplicate-key" : "syntax",
    at: placeOf(error.pos[0]),
    problem: syntaxProblem(error.code, text.slice(error.pos[0], error.pos[1])),
  }))
  const at = (path: NodePath) => find(doc, lines, file, path)
  const end = listEnd(text, doc)
  const unusable = { file, text, value: null, raw: null, end, at }
  if (doc.errors.some((error) => error.code !== "DUPLICATE_KEY")) return { ...unusable, faults }

  let unresolved = false
  visit(doc, {
    Scalar(_, node) {
      if (isTrap(node))
        faults.push({ kind: "syntax", at: placeOf(node.range?.[0] ?? 0), problem: numberProblem(node.source ?? "") })
    },
    Alias(_, node: Alias) {
      if (node.resolve(doc)) return
      unresolved = true
      faults.push({ kind: "syntax", at: placeOf(node.range?.[0] ?? 0), problem: aliasProblem(node.source) })
    },
  })
  if (unresolved) return { ...unusable, faults }
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null))
    return { ...unusable, faults: [...faults, { kind: "shape", at: placeOf(0), problem: emptyProblem }] }

  let raw: unknown
  try {
    raw = doc.toJS()
  } catch {
    return { ...unusable, faults: [...faults, { kind: "syntax", at: placeOf(0), problem: tooManyAliases }] }
  }
  const shaped = readValue({ file, text, raw, at: (path, atKey) => find(doc, lines, file, path, atKey) }, schema)
  return { ...shaped, faults: [...faults, ...shaped.faults], end }
}

/** A value before any schema, and where each of its nodes was written; `atKey`: its key, where the node itself is meant. */
interface Written {
  readonly file: string
  readonly text: string
  readonly raw: unknown
  readonly at: (path: NodePath, atKey?: boolean) => TextPlace
}

/** Reads a value against a schema. Nothing can be appended to it. */
export function readValue<T>({ file, text, raw, at }: Written, schema: z.ZodType<T>): YamlDocument<T> {
  const { value, issues, kept } = parsePartly(raw, schema)
  const faults = issues.flatMap((issue) =>
    issueProblem(issue, raw, schema).map(
      ({ path, problem, atKey }): TextFault => ({ kind: "shape", at: at(path, atKey), problem }),
    ),
  )
  return { file, text, value, raw, faults, end: null, at: (path) => at(keptIndex(path, kept)) }
}
