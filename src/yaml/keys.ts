// Keys that a schema does not know where they stand.
import { z } from "zod"
import { nearest } from "../base/text.ts"
import type { Bilingual } from "../model/words.ts"

/** Keys and indexes from the root of a value. */
export type Path = readonly (string | number)[]
export interface Problem {
  readonly path: Path
  readonly problem: Bilingual
  /** It is the key that is wrong, not what stands behind it. */
  readonly atKey: boolean
  /** Where an unknown key is a slip: the key that was meant. That it is missing need not be said. */
  readonly meant?: Path
  /** There is nothing there, and something has to be. */
  readonly missing?: true
}

/** More keys than these are looked up in the schema, not read in a sentence. */
const mostListed = 12

/** What is said of a key that is not known where it stands; `value` stands behind it. */
export function unknownKey(key: string, path: Path, value: unknown, schema: z.ZodType): Problem {
  const known = keysAt(schema, path).filter((one) => one !== key)
  const near = nearest(key, known)
  const say = (vi: string, en: string): Problem => ({
    path: [...path, key],
    atKey: true,
    problem: { vi: `không có mục “${key}” ở đây${vi}`, en: `there is no key “${key}” here${en}` },
    ...(near === null ? {} : { meant: [...path, near] }),
  })
  if (key === "<<")
    return say(
      "; không dùng gộp mục (<<): chép các mục cần dùng vào đây",
      "; merging (<<) is not used: write the keys out",
    )
  if (near !== null) return say(`; có phải là “${near}”?`, `; did you mean “${near}”?`)
  // Between braces a comma ends what is written: the rest of the sentence stands there as a key.
  if (value === null && /\s/.test(key))
    return say("; câu có dấu phẩy thì đặt trong ngoặc kép", "; quote a sentence that has a comma")
  const home = homeOf(schema, key)
  if (home !== null) return say(`; mục này thuộc về “${home}”`, `; it belongs below “${home}”`)
  if (known.length === 0 || known.length > mostListed) return say("", "")
  return say(`; ở đây dùng được: ${known.join(", ")}`, `; what may stand here: ${known.join(", ")}`)
}

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
  return [...new Set(options.flatMap(unwrap).flatMap((at) => (at instanceof z.ZodObject ? Object.keys(at.shape) : [])))]
}

/** Below which keys of a schema a key is known, nearest to the root: `indicators`. */
function homeOf(schema: unknown, key: string): string | null {
  let level: { readonly at: unknown; readonly names: readonly string[] }[] = [{ at: schema, names: [] }]
  for (let depth = 0; depth < 6 && level.length > 0; depth++) {
    const next: typeof level = []
    for (const { at, names } of level)
      for (const one of unwrap(at)) {
        if (one instanceof z.ZodArray) next.push({ at: one.element, names })
        else if (one instanceof z.ZodRecord) next.push({ at: one.valueType, names })
        else if (one instanceof z.ZodObject) {
          if (names.length > 0 && Object.hasOwn(one.shape, key)) return names.join("/")
          for (const [name, inner] of Object.entries(one.shape)) next.push({ at: inner, names: [...names, name] })
        }
      }
    level = next
  }
  return null
}

function unwrap(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap())
  if (schema instanceof z.ZodPipe) return unwrap(schema.in)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap)
  return [schema]
}
