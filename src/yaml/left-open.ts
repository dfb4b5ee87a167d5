// What a file may leave open: left out, left blank and `null` say the same.
import { z } from "zod"

export const orElse = <T extends z.ZodType, const D>(schema: T, otherwise: D) =>
  schema.nullish().transform((stated) => stated ?? otherwise)

export const orNull = <T extends z.ZodType>(schema: T) => orElse(schema, null)

export const orFalse = orElse(z.boolean(), false)

/** A list, or none of its items. */
export const orNone = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((stated): z.output<T>[] => stated ?? [])
