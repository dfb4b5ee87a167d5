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
import type { Bilingual } from "../model/words.ts"
import { type Cause, causeAt, conflicts, controls } from "./cause.ts"
import { type ListEnd, listEnd } from "./edit.ts"
import { withOddCharacters } from "./odd.ts"
import { keptIndex, parsePartly } from "./partly.ts"
import { issueProblem } from "./problem.ts"
import {
  aliasProblem,
  emptyProblem,
  hashProblem,
  keyProblem,
  numberProblem,
  syntaxProblem,
  tooManyAliases,
} from "./syntax.ts"

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

/** Numbers that YAML would read as something else than what is written: `0123`, `100.000`, and digits beyond what a number can hold. */
const isTrap = ({ value, source, type }: Scalar): boolean =>
  type === "PLAIN" &&
  typeof value === "number" &&
  source !== undefined &&
  (/^[-+]?0\d+$/.test(source) ||
    /^[1-9]\d{0,2}\.\d{3}$/.test(source) ||
    (/^[-+]?\d+$/.test(source) && !Number.isSafeInteger(value)))

/** `Đề án #1`: what stands behind the space is a comment to YAML, and a part of the text to who wrote it. */
const isCut = ({ comment, type, value }: Scalar): boolean =>
  type === "PLAIN" && typeof value === "string" && /^[\p{L}\d]/u.test(comment ?? "")

/** The faults of shape, each with the odd characters named that stand on its line; not of what was told already to be read otherwise. */
function named(faults: readonly TextFault[], lines: readonly string[]): readonly TextFault[] {
  const told = new Set(faults.filter(({ kind }) => kind !== "shape").map(({ at }) => `${at.line}:${at.column}`))
  return faults.flatMap((fault) => {
    if (fault.kind !== "shape") return [fault]
    if (told.has(`${fault.at.line}:${fault.at.column}`)) return []
    return [{ ...fault, problem: withOddCharacters(fault.problem, lines[fault.at.line - 1] ?? "") }]
  })
}

/**
 * Reads one YAML text against a schema. Every fault of the input comes back as a value with its line and column: errors of YAML, values that are
 * read otherwise than they are written, and all violations of the schema. What is sound in the text is still given, so that one fault does not
 * silence what can be said of the rest.
 */
export function readYaml<T>(source: TextFile, schema: z.ZodType<T>): YamlDocument<T> {
  const lines = source.text.split(/\r\n|\n|\r/)
  const document = readDocument(source, lines, schema)
  return document.faults.length === 0 ? document : { ...document, faults: named(document.faults, lines) }
}

function readDocument<T>(source: TextFile, written: readonly string[], schema: z.ZodType<T>): YamlDocument<T> {
  const { file, text } = source
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" })
  const lastSaid = text.trimEnd().length
  const placeOf = (offset: number): TextPlace => {
    // What is missing at the end of a text is told where its last line ends.
    const { line, col } = lines.linePos(Math.min(offset, lastSaid))
    return { kind: "text", file, line: Math.max(line, 1), column: Math.max(col, 1), path: "" }
  }
  const caused = ({ line, column, problem }: Cause): TextFault => ({
    kind: "syntax",
    at: { kind: "text", file, line, column, path: "" },
    problem,
  })
  const at = (path: NodePath) => find(doc, lines, file, path)
  const end = listEnd(text, doc)
  const unusable = { file, text, value: null, raw: null, end, at }
  // Where YAML cannot read on, what it says of the rest follows from the first.
  const [broken] = doc.errors
    .filter(({ code }) => code !== "DUPLICATE_KEY")
    .toSorted((one, other) => one.pos[0] - other.pos[0])
  if (broken !== undefined) {
    const place = placeOf(broken.pos[0])
    const problem = syntaxProblem(broken.code, text.slice(broken.pos[0], broken.pos[1]))
    const cause = broken.code === "MULTIPLE_DOCS" ? null : causeAt(written, place.line)
    const found = [...conflicts(written), ...controls(written)].map(caused)
    const first: TextFault = cause === null ? { kind: "syntax", at: place, problem } : caused(cause)
    return { ...unusable, faults: found.length > 0 ? found : [first] }
  }
  const faults: TextFault[] = [
    ...controls(written).map(caused),
    ...doc.errors.map(
      (error): TextFault => ({
        kind: "duplicate-key",
        at: placeOf(error.pos[0]),
        problem: syntaxProblem(error.code, ""),
      }),
    ),
  ]

  const say = (offset: number | undefined, problem: Bilingual) =>
    faults.push({ kind: "syntax", at: placeOf(offset ?? 0), problem })
  let unresolved = false
  visit(doc, {
    Pair(_, { key }) {
      if (isScalar(key) ? key.value !== null : !isNode(key)) return
      say(isNode(key) ? key.range?.[0] : 0, keyProblem)
      unresolved = true
    },
    Scalar(_, node) {
      if (isTrap(node)) say(node.range?.[0], numberProblem(node.source ?? ""))
      if (isCut(node)) say(node.range?.[0], hashProblem)
    },
    Alias(_, node: Alias) {
      if (node.resolve(doc)) return
      unresolved = true
      say(node.range?.[0], aliasProblem(node.source))
    },
  })
  if (unresolved) return { ...unusable, faults }
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null))
    return { ...unusable, faults: [...faults, { kind: "shape", at: placeOf(0), problem: emptyProblem(text) }] }

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
  const problems = issues.flatMap((issue) => issueProblem(issue, raw, schema))
  const key = (path: NodePath) => JSON.stringify(path)
  const meant = new Set(problems.flatMap((problem) => (problem.meant === undefined ? [] : [key(problem.meant)])))
  const faults = problems
    .filter(({ path, missing }) => !(missing && meant.has(key(path))))
    .map(({ path, problem, atKey }): TextFault => ({ kind: "shape", at: at(path, atKey), problem }))
  return { file, text, value, raw, faults, end: null, at: (path) => at(keptIndex(path, kept)) }
}
