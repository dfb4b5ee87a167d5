// What a YAML text does not have as its schema asks, in words for people who do not know YAML.
import { z } from "zod"
import { nearest } from "../base/text.ts"
import type { Bilingual } from "../model/words.ts"
import { type Path, type Problem, unknownKey } from "./keys.ts"
import { helpFor, idProblem, orMeant } from "./meant.ts"

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { vi: "chữ", en: "text" },
  number: { vi: "số", en: "a number" },
  int: { vi: "số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  array: { vi: "danh sách", en: "a list" },
  object: { vi: "một nhóm mục con", en: "a group of keys" },
  record: { vi: "một nhóm mục con", en: "a group of keys" },
  null: { vi: "bỏ trống", en: "blank" },
}

const kindOf = (value: unknown): Bilingual =>
  (value === null
    ? kinds.null
    : Array.isArray(value)
      ? kinds.array
      : typeof value === "object"
        ? kinds.object
        : kinds[typeof value]) ?? { vi: "giá trị khác", en: "something else" }

const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, segment) => {
    if (Array.isArray(node)) return node[Number(segment)]
    return typeof node === "object" && node !== null ? Object.getOwnPropertyDescriptor(node, segment)?.value : undefined
  }, raw)

/** A fault that a schema states itself, with its words in `params`. */
const params = z.object({ vi: z.string(), en: z.string() })

/**
 * The words of one violation of a schema, with the path of each node concerned. Of a choice between shapes, the problems of the shape that was
 * most likely meant are given.
 */
export function issueProblem(issue: z.core.$ZodIssue, raw: unknown, schema: z.ZodType, base: Path = []): Problem[] {
  const path: Path = [
    ...base,
    ...issue.path.map((segment) => (typeof segment === "number" ? segment : String(segment))),
  ]
  const value = valueAt(raw, path)
  const shown = typeof value === "object" ? null : String(value)
  const name = nameOf(path.at(-1))
  /** What stands there, else what it is called. */
  const it = shown === null || value === undefined ? name : { vi: `“${shown}”`, en: `“${shown}”` }
  const one = (vi: string, en: string): Problem[] => [{ path, problem: { vi, en }, atKey: false }]
  const missing = (vi: string, en: string): Problem[] => [{ path, problem: { vi, en }, atKey: false, missing: true }]
  const notOneOf = (options: readonly string[]): Problem[] => {
    const list = options.join(", ")
    if (value === undefined) return missing(`thiếu mục ${name.vi} (${list})`, `the key ${name.en} is missing (${list})`)
    const near = shown === null ? null : nearest(shown, options)
    return one(
      `${it.vi} không phải là một trong: ${list}${near ? `; có phải là “${near}”?` : ""}`,
      `${it.en} is not one of: ${list}${near ? `; did you mean “${near}”?` : ""}`,
    )
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, valueAt(raw, [...path, key]), schema))
    case "invalid_type": {
      const expected = kinds[issue.expected] ?? { vi: issue.expected, en: issue.expected }
      if (value === undefined)
        return missing(`thiếu mục ${name.vi} (${expected.vi})`, `the key ${name.en} is missing (${expected.en})`)
      const found = kindOf(value)
      const help = helpFor(issue.expected, value)
      return one(
        `${name.vi} phải là ${expected.vi}, đang là ${found.vi}${shown === null ? "" : ` (${shown})`}${help.vi}`,
        `${name.en} must be ${expected.en}, and is ${found.en}${shown === null ? "" : ` (${shown})`}${help.en}`,
      )
    }
    case "invalid_value":
      return notOneOf(issue.values.map(String))
    case "invalid_union": {
      if (issue.errors.length === 0)
        return notOneOf("options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [])
      const likeliest = [...issue.errors].sort((a, b) => rank(a) - rank(b))[0] ?? []
      return likeliest.flatMap((inner) => issueProblem(inner, raw, schema, path))
    }
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? one(`${name.vi} không được để trống`, `${name.en} must not be empty`)
        : one(
            `${shown} nhỏ hơn mức cho phép (${issue.minimum})`,
            `${shown} is below what is allowed (${issue.minimum})`,
          )
    case "too_big":
      return one(
        `${shown} lớn hơn mức cho phép (${issue.maximum})`,
        `${shown} is above what is allowed (${issue.maximum})`,
      )
    default: {
      const own = params.safeParse("params" in issue ? issue.params : null)
      const meant = orMeant(value)
      if (own.success) return one(`${it.vi}: ${own.data.vi}${meant.vi}`, `${it.en}: ${own.data.en}${meant.en}`)
      if (issue.code === "invalid_format" && issue.pattern?.includes("A-Za-z")) {
        const id = idProblem(String(value), new RegExp(issue.pattern.slice(1, -1)))
        return one(`${it.vi}: ${id.vi}`, `${it.en}: ${id.en}`)
      }
      return one(`${it.vi} không đúng dạng`, `${it.en} is not of the right form`)
    }
  }
}

const nameOf = (segment: string | number | undefined): Bilingual => {
  if (segment === undefined) return { vi: "tệp này", en: "this file" }
  if (typeof segment === "number") return { vi: `mục thứ ${segment + 1}`, en: `item ${segment + 1}` }
  return { vi: `“${segment}”`, en: `“${segment}”` }
}

/** A list was meant where a list stands; and rather a shape whose keys are all known than one that does not know them. */
const rank = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((so, issue) => {
    if (issue.code === "unrecognized_keys") return so + 2 * issue.keys.length
    return so + (issue.code === "invalid_type" && issue.path.length === 0 ? 100 : 1)
  }, 0)
