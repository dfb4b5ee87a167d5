import type { z } from "zod"

type Path = readonly (string | number)[]

/** Which items of a list were kept, by the list's path in the text: `["subProjects",0,"activities"]` -> original indexes. */
export type Kept = ReadonlyMap<string, readonly number[]>

const keyOf = (path: Path): string => JSON.stringify(path)

/** A path into the kept value as a path into the text. */
export function keptIndex(path: Path, kept: Kept): Path {
  const original: (string | number)[] = []
  for (const segment of path)
    original.push(typeof segment === "number" ? (kept.get(keyOf(original))?.[segment] ?? segment) : segment)
  return original
}

/** `raw` without the nodes whose paths are given. Lists close up; `kept` takes note of what stays. */
function without(raw: unknown, dropped: ReadonlySet<string>, path: Path, kept: Map<string, number[]>): unknown {
  if (Array.isArray(raw)) {
    const indexes = [...raw.keys()].filter((index) => !dropped.has(keyOf([...path, index])))
    if (indexes.length < raw.length) kept.set(keyOf(path), indexes)
    return indexes.map((index) => without(raw[index], dropped, [...path, index], kept))
  }
  if (typeof raw !== "object" || raw === null) return raw
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([key]) => !dropped.has(keyOf([...path, key])))
      .map(([key, value]) => [key, without(value, dropped, [...path, key], kept)]),
  )
}

/** The node to leave out for an issue: a key that does not belong there, else the nearest item of a list, else the top-level key. */
function toDrop(issue: z.core.$ZodIssue): Path[] {
  const path = issue.path.map((segment) => (typeof segment === "number" ? segment : String(segment)))
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...path, key])
  const item = path.findLastIndex((segment) => typeof segment === "number")
  return [path.slice(0, item < 0 ? 1 : item + 1)]
}

/**
 * Parses `raw`, leaving out what violates the schema until the rest is sound. `issues` are those of the whole; `value` is null where nothing
 * sound is left (a required top-level key is wrong or missing).
 */
export function parsePartly<T>(
  raw: unknown,
  schema: z.ZodType<T>,
): { value: T | null; issues: readonly z.core.$ZodIssue[]; kept: Kept } {
  const first = schema.safeParse(raw)
  if (first.success) return { value: first.data, issues: [], kept: new Map() }
  const dropped = new Set<string>()
  let issues: readonly z.core.$ZodIssue[] = first.error.issues
  for (let round = 0; round < 8; round++) {
    const kept = new Map<string, number[]>()
    const before = dropped.size
    for (const path of issues.flatMap(toDrop)) if (path.length > 0) dropped.add(keyOf(path))
    if (dropped.size === before) break
    const result = schema.safeParse(without(raw, dropped, [], kept))
    if (result.success) return { value: result.data, issues: first.error.issues, kept }
    issues = result.error.issues.map((issue) => ({
      ...issue,
      path: [
        ...keptIndex(
          issue.path.map((segment) => (typeof segment === "number" ? segment : String(segment))),
          kept,
        ),
      ],
    }))
  }
  return { value: null, issues: first.error.issues, kept: new Map() }
}
