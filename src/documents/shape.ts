import { z } from "zod"

/** A part of a document: its published shape, and how it is written of what it is about. Both are said in one place, field by field. */
export interface Part<From, To> {
  readonly schema: z.ZodType
  readonly write: (from: From) => To
}

/** A value that `take` finds, of the shape that the schema says. */
export const value = <From, S extends z.ZodType>(
  schema: S,
  take: (from: From) => z.output<S>,
): Part<From, z.output<S>> => ({ schema, write: take })

/** The same, where there may be none: the field is left out then. */
export const perhaps = <From, S extends z.ZodType>(
  schema: S,
  take: (from: From) => z.output<S> | undefined,
): Part<From, z.output<S> | undefined> => ({ schema: schema.optional(), write: take })

/** A field that documents did not have from the first: what is published of older ones goes without. */
export const since = <From, To>({ schema, write }: Part<From, To>): Part<From, To> => ({
  schema: schema.optional(),
  write,
})

/** What stands in a field: a part, or the shape of the value that what the document is about has under the field's own name. */
export type Stated<From> = z.ZodType | Part<From, unknown>
type Field<From, Name> = Part<From, unknown> | (Name extends keyof From ? z.ZodType<From[Name]> : never)
type Fields<From, F> = { readonly [Name in keyof F]: Field<From, Name> }
type WrittenOf<P> = P extends z.ZodType ? z.output<P> : P extends Part<never, infer To> ? To : never
/** Fields that may be left out are optional. */
type Written<F> = { [name in keyof F as undefined extends WrittenOf<F[name]> ? never : name]: WrittenOf<F[name]> } & {
  [name in keyof F as undefined extends WrittenOf<F[name]> ? name : never]?: Exclude<WrittenOf<F[name]>, undefined>
}

const partOf = <From>(name: string, field: Stated<From>): Part<From, unknown> =>
  "write" in field ? field : { schema: field, write: (from) => from[name as keyof From] }

/** An object with these fields, in their order; documents may gain others. */
export const object =
  <From>() =>
  <F extends Fields<From, F>>(fields: F): Part<From, Written<F>> => {
    const parts = Object.entries<Stated<From>>(fields).map(
      ([name, field]) => [name, partOf<From>(name, field)] as const,
    )
    return {
      schema: z.looseObject(Object.fromEntries(parts.map(([name, { schema }]) => [name, schema]))),
      write: (from) =>
        Object.fromEntries(
          parts.flatMap(([name, { write }]) => {
            const written = write(from)
            return written === undefined ? [] : [[name, written]]
          }),
        ) as Written<F>,
    }
  }

/** A part about something that belongs to what the document is about. */
export const of = <From, Of, To>({ schema, write }: Part<Of, To>, take: (from: From) => Of): Part<From, To> => ({
  schema,
  write: (from) => write(take(from)),
})

export const orNull = <From, Of, To>(
  { schema, write }: Part<Of, To>,
  take: (from: From) => Of | null,
): Part<From, To | null> => ({
  schema: schema.nullable(),
  write: (from) => {
    const found = take(from)
    return found === null ? null : write(found)
  },
})

/** Where there may be nothing to write of: the field is left out then. */
export const whereAny = <From, Of, To>(
  { schema, write }: Part<Of, To>,
  take: (from: From) => Of | undefined,
): Part<From, To | undefined> => ({
  schema: schema.optional(),
  write: (from) => {
    const found = take(from)
    return found === undefined ? undefined : write(found)
  },
})

export const each = <From, Of, To>(
  { schema, write }: Part<Of, To>,
  take: (from: From) => readonly Of[],
): Part<From, To[]> => ({ schema: z.array(schema), write: (from) => take(from).map(write) })

/** The same, where there may be no row of them at all. */
export const eachOrNull = <From, Of, To>(
  { schema, write }: Part<Of, To>,
  take: (from: From) => readonly Of[] | null,
): Part<From, To[] | null> => ({
  schema: z.array(schema).nullable(),
  write: (from) => take(from)?.map(write) ?? null,
})

/** Values in a row. */
export const list = <From, S extends z.ZodType>(
  schema: S,
  take: (from: From) => readonly z.output<S>[],
): Part<From, z.output<S>[]> => ({ schema: z.array(schema), write: (from) => [...take(from)] })

/** Printed as the program holds it: what the schema names is promised, the rest may change. */
export const held = <From, To>(schema: z.ZodType, take: (from: From) => To): Part<From, To> => ({ schema, write: take })

export const heldEach = <From, Of>(schema: z.ZodType, take: (from: From) => readonly Of[]): Part<From, readonly Of[]> =>
  held(z.array(schema), take)

/** The part with what there is to say of it. */
export const about = <From, To>(text: string, { schema, write }: Part<From, To>): Part<From, To> => ({
  schema: schema.describe(text),
  write,
})

/** The JSON Schema (draft-07) of a document. */
export const jsonSchema = ({ schema }: { readonly schema: z.ZodType }) =>
  z.toJSONSchema(schema, { target: "draft-7", io: "input" })
