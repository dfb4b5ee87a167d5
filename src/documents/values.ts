import { z } from "zod"

// What fields of documents hold.

export const id = z.string().min(1)
export const text = z.string()
export const texts = z.array(text)
export const textOrNull = text.nullable()
export const day = z.iso.date()
export const dayOrNull = day.nullable()
export const count = z.int().min(0)
export const from1 = z.int().min(1)
export const weekdayNumber = z.int().min(0).max(6)
export const truth = z.boolean()
export const number = z.number()
/** Null: nobody gave one, or it cannot be said. */
export const numberOrNull = number.nullable()
export const percent = text
  .regex(/^\d+\.\d+$/)
  .describe(
    "Percentage rounded to one decimal, with more where rounding would cross 100 or the target, or hide a difference",
  )
export const answer = z.enum(["not-started", "under-way", "done", "nothing-arose"])
export const meaning = z.enum([...answer.options, "not-asked"])
export const verdict = z.enum(["attained", "not-attained", "in-progress", "nothing-arose", "inconclusive", "no-data"])
export const reporting = z.enum(["not-due", "on-time", "late", "unknown-day", "missing", "exempt"])
export const state = z.enum(["unusable", "with-errors", "clean"])
export const dayFrom = z.enum(["register", "declared"])
export const severity = z.enum(["error", "warning", "note"])
export const code = text.regex(/^QN\d{3}$/)
export const record = z.record(text, z.unknown())
export const nature = z.enum(["flow", "stock", "caseload", "average"])

/** One of these words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(...words: Words) => z.enum(words)
/** This word, always. */
export const word = <const Word extends string | number>(said: Word) => z.literal(said)
/** An object of which these fields are published. */
export const withFields = (fields: Readonly<Record<string, z.ZodType>>) => z.looseObject(fields)
