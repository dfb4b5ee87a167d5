import { jsonText } from "../base/json.ts"
import type { Consolidation } from "../model/consolidation.ts"
import { csv } from "./csv.ts"
import type { DataTable, FieldType } from "./data-table.ts"
import { facts, factsTable } from "./facts.ts"
import { planTables } from "./plan-tables.ts"
import { publication, publicationOf } from "./publication.ts"
import { verdictTables } from "./verdict-tables.ts"

export type TableFormat = "csv" | "parquet"

/** A table that was written beside the description. */
export interface TableFile {
  readonly table: DataTable
  /** Its name, in the same folder. */
  readonly path: string
  readonly format: TableFormat
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

/** The facts, and what their ids stand for: agencies, units, periods, indicators, measures, targets; the verdicts and shares. */
export const dataTables = (consolidation: Consolidation): readonly [DataTable, ...DataTable[]] => [
  factsTable(facts(consolidation)),
  ...planTables(consolidation.plan),
  ...verdictTables(consolidation),
]

/** A table in a format; the writer of Parquet is loaded where it is asked for. */
export const tableIn: Readonly<Record<TableFormat, (table: DataTable) => Promise<Uint8Array | string>>> = {
  csv: async (table) => csv(table),
  parquet: async (table) => (await import("./parquet.ts")).parquet(table),
}

const mediatypes = { csv: "text/csv", parquet: "application/vnd.apache.parquet" } as const

/** Parquet has its own types, which say the same; a day is text there. */
const typeIn = { csv: (type: FieldType) => type, parquet: (type: FieldType) => (type === "date" ? "string" : type) }

/** What the standard says of a table: its fields, its key, and where the keys of others stand. Its own it calls by no name. */
function schemaOf({ name: own, columns, key }: DataTable, format: TableFormat, tables: ReadonlySet<string>) {
  const foreignKeys = columns.flatMap(({ name, refersTo }) =>
    refersTo === null || !tables.has(refersTo[0])
      ? []
      : [{ fields: name, reference: { resource: refersTo[0] === own ? "" : refersTo[0], fields: refersTo[1] } }],
  )
  return {
    fields: columns.map(({ name, type, about }) => ({ name, type: typeIn[format](type), description: about })),
    missingValues: [""],
    ...(key.length === 0 ? {} : { primaryKey: key }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  }
}

/**
 * The Frictionless description (`datapackage.json`) of the tables: fields, keys, sizes, hashes, and what they were made from. By version 1.0
 * of the standard, which those of version 2 read too.
 */
export function datapackage(
  consolidation: Consolidation,
  files: readonly TableFile[],
  tool: { readonly name: string; readonly version: string },
): string {
  const { plan, period, asOf } = consolidation
  const told = publicationOf(consolidation)
  const formats = new Set(files.map(({ format }) => format))
  /** Where a table stands in both formats, the second is told by its name. */
  const nameOf = ({ table, format }: Pick<TableFile, "table" | "format">) =>
    formats.size > 1 && format === "parquet" ? `${table.name}-parquet` : table.name
  const names = new Set(files.map(({ table }) => table.name))
  const document = {
    $schema: "https://datapackage.org/profiles/1.0/datapackage.json",
    profile: "data-package",
    name: `qn-tip-${period.id.toLowerCase()}`,
    title: `${plan.title}, ${period.name.vi}`,
    description: `Mỗi dòng của bảng facts là một số liệu của một cơ quan, với tệp, trang tính và ô; các bảng khác nói rõ từng mã. Tính đến hết ngày ${asOf}.`,
    "qn-tip": {
      tool,
      plan: { id: plan.id, revision: plan.revision, sha256: plan.sha256 },
      period: period.id,
      asOf,
      ...(told === undefined ? {} : { publication: publication.write(told) }),
    },
    resources: files.map((file) => ({
      name: nameOf(file),
      description: file.table.about,
      path: file.path,
      profile: file.format === "csv" ? "tabular-data-resource" : "data-resource",
      format: file.format,
      mediatype: mediatypes[file.format],
      // The standard has no word for a BOM: readers of utf-8 pass over it.
      ...(file.format === "csv" ? { encoding: "utf-8" } : {}),
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      ...(file.format === "csv" ? { dialect: { delimiter: ",", lineTerminator: "\r\n", doubleQuote: true } } : {}),
      schema: schemaOf(file.table, file.format, names),
    })),
  }
  return jsonText(document)
}
