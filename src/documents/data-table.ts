// Tables for machines: rows of one kind, each column with its type and what it says. Rows of many provinces and periods can be laid on
// top of each other and added up by any engine.

/** A date is text, as ISO 8601 has it. */
export type FieldType = "string" | "integer" | "number" | "boolean" | "date"
export type DataValue = string | number | boolean | null

/** A column: what of a row stands in it, and by which other table's key it is known. */
export interface DataField<Row> {
  readonly type: FieldType
  readonly about: string
  readonly of: (row: Row) => DataValue
  readonly refersTo?: readonly [table: string, field: string]
}

const fieldOf =
  <const Type extends FieldType>(type: Type) =>
  <Of extends DataOf>(about: string, of: Of, refersTo?: DataField<never>["refersTo"]) => ({
    type,
    about,
    of,
    ...(refersTo && { refersTo }),
  })

type DataOf = (...row: never[]) => DataValue

/** Columns by their types. */
export const field = {
  text: fieldOf("string"),
  whole: fieldOf("integer"),
  number: fieldOf("number"),
  truth: fieldOf("boolean"),
  day: fieldOf("date"),
}

interface DataColumn {
  readonly name: string
  readonly type: FieldType
  readonly about: string
  readonly refersTo: readonly [table: string, field: string] | null
  readonly values: readonly DataValue[]
}

export interface DataTable {
  readonly name: string
  readonly about: string
  /** The columns that name a row; none where rows have no name. */
  readonly key: readonly string[]
  readonly columns: readonly DataColumn[]
  readonly rows: number
}

/** Columns by their names, in their order. */
export type Fields<Row> = Readonly<Record<string, DataField<Row>>>

/** The table of these rows, its columns in the order of `fields`. */
export const dataTable = <Row>(
  { name, about, key }: Pick<DataTable, "name" | "about" | "key">,
  fields: Fields<Row>,
  rows: readonly Row[],
): DataTable => ({
  name,
  about,
  key,
  rows: rows.length,
  columns: Object.entries(fields).map(([column, { type, about, of, refersTo }]) => ({
    name: column,
    type,
    about,
    refersTo: refersTo ?? null,
    values: rows.map(of),
  })),
})
