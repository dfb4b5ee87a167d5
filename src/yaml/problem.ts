// What is wrong with a YAML text, in words for people who do not know YAML.
import type { ErrorCode } from "yaml"
import { z } from "zod"
import { nearest } from "../base/text.ts"
import type { Bilingual } from "../model/words.ts"

const syntax: Partial<Record<ErrorCode, Bilingual>> = {
  TAB_AS_INDENT: {
    vi: "dòng thụt vào bằng phím Tab; YAML chỉ nhận dấu cách",
    en: "the line is indented with a tab; YAML takes spaces only",
  },
  BAD_INDENT: { vi: "dòng thụt vào không thẳng hàng", en: "the indentation is out of line" },
  MISSING_CHAR: { vi: "thiếu dấu hoặc dấu đóng", en: "a mark or a closing mark is missing" },
  UNEXPECTED_TOKEN: { vi: "có ký hiệu không đúng chỗ", en: "something stands in the wrong place" },
  MULTIPLE_DOCS: { vi: "tệp chứa nhiều tài liệu YAML (dòng ---)", en: "the file holds several YAML documents (---)" },
  MULTILINE_IMPLICIT_KEY: { vi: "tên mục nằm trên nhiều dòng", en: "a key spans several lines" },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: "thiếu xuống dòng hoặc thừa dấu hai chấm",
    en: "a line break is missing, or a colon is too many",
  },
  BAD_ALIAS: { vi: "tên gọi lại (*…) sai", en: "a wrong alias (*…)" },
  TAG_RESOLVE_FAILED: { vi: "nhãn kiểu (!…) không dùng được", en: "an unusable tag (!…)" },
}

/** An error of YAML itself; `excerpt` is what stands at its place. */
export function syntaxProblem(code: ErrorCode, excerpt: string): Bilingual {
  const shown = excerpt.split("\n")[0]?.slice(0, 40).trim() ?? ""
  if (code === "DUPLICATE_KEY")
    return { vi: "mục này được ghi hai lần trong cùng một chỗ", en: "this key stands twice in the same place" }
  const words = syntax[code] ?? { vi: "không đúng cú pháp YAML", en: "not valid YAML" }
  if (code === "TAB_AS_INDENT" || shown === "") return words
  return { vi: `${words.vi}, ở “${shown}”`, en: `${words.en}, at “${shown}”` }
}

export const numberProblem = (source: string): Bilingual => ({
  vi: `“${source}” sẽ bị đọc thành một số khác; nếu là mã thì đặt trong ngoặc kép`,
  en: `“${source}” would be read as another number; quote it if it is a code`,
})

export const aliasProblem = (name: string): Bilingual => ({
  vi: `*${name} gọi lại một mục chưa được đặt tên (&${name})`,
  en: `*${name} refers to nothing (no &${name} before it)`,
})

export const emptyProblem: Bilingual = { vi: "tệp trống", en: "the file is empty" }

export const tooManyAliases: Bilingual = {
  vi: "tệp gọi lại các mục (*…) quá nhiều lần",
  en: "the file repeats items by alias (*…) too many times",
}

type Path = readonly (string | number)[]
interface Problem {
  readonly path: Path
  readonly problem: Bilingual
  /** It is the key that is wrong, not what stands behind it. */
  readonly atKey: boolean
}

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

/** What is usually meant where a value is of the wrong type. */
function helpFor(expected: string, value: unknown): Bilingual {
  if (expected === "string" && typeof value === "number")
    return { vi: "; đặt trong ngoặc kép nếu đó là mã", en: "; quote it if it is a code" }
  if (expected === "number" && typeof value === "string" && /^\d+,\d+$/.test(value)) {
    const meant = value.replace(",", ".")
    return { vi: `; phần thập phân viết sau dấu chấm: ${meant}`, en: `; decimals stand behind a point: ${meant}` }
  }
  return { vi: "", en: "" }
}

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
  const notOneOf = (options: readonly string[]): Problem[] => {
    const list = options.join(", ")
    if (value === undefined) return one(`thiếu mục ${name.vi} (${list})`, `the key ${name.en} is missing (${list})`)
    const near = shown === null ? null : nearest(shown, options)
    return one(
      `${it.vi} không phải là một trong: ${list}${near ? `; có phải là “${near}”?` : ""}`,
      `${it.en} is not one of: ${list}${near ? `; did you mean “${near}”?` : ""}`,
    )
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const near = nearest(
          key,
          keysAt(schema, path).filter((known) => known !== key),
        )
        // Between braces a comma ends what is written: the rest of the sentence stands there as a key.
        const rest = /\s/.test(key)
        return {
          path: [...path, key],
          atKey: true,
          problem: {
            vi: `không có mục “${key}” ở đây${near ? `; có phải là “${near}”?` : rest ? "; câu có dấu phẩy thì đặt trong ngoặc kép" : ""}`,
            en: `there is no key “${key}” here${near ? `; did you mean “${near}”?` : rest ? "; quote a sentence that has a comma" : ""}`,
          },
        }
      })
    case "invalid_type": {
      const expected = kinds[issue.expected] ?? { vi: issue.expected, en: issue.expected }
      if (value === undefined)
        return one(`thiếu mục ${name.vi} (${expected.vi})`, `the key ${name.en} is missing (${expected.en})`)
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
      if (own.success) return one(`${it.vi}: ${own.data.vi}`, `${it.en}: ${own.data.en}`)
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

/** The keys that a schema knows at a path, for suggestions. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let options: unknown[] = [schema]
  for (const segment of path) {
    options = options.flatMap(unwrap).flatMap((at) => {
      if (at instanceof z.ZodArray) return [at.element]
      if (at instanceof z.ZodRecord) return [at.valueType]
      return at instanceof z.ZodObject ? [at.shape[String(segment)]] : []
    })
  }
  return options.flatMap(unwrap).flatMap((at) => (at instanceof z.ZodObject ? Object.keys(at.shape) : []))
}

function unwrap(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap())
  if (schema instanceof z.ZodPipe) return unwrap(schema.in)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap)
  return [schema]
}
