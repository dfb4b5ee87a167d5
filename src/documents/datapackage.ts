import type { Consolidation } from "../model/consolidation.ts"
import { factFields } from "./facts.ts"

/** A file of facts that was written beside the description. */
export interface FactsFile {
  /** Its name, in the same folder. */
  readonly path: string
  readonly format: "csv" | "parquet"
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

const about = { csv: "text/csv", parquet: "application/vnd.apache.parquet" } as const

/** The Frictionless description (`datapackage.json`) of the files of facts: fields, sizes, hashes, and what they were made from. By version 1.0 of the standard, which those of version 2 read too. */
export function datapackage(
  { plan, period, asOf, publication }: Consolidation,
  files: readonly FactsFile[],
  tool: { readonly name: string; readonly version: string },
): string {
  const document = {
    $schema: "https://datapackage.org/profiles/1.0/datapackage.json",
    profile: "data-package",
    name: `qn-tip-${period.id.toLowerCase()}`,
    title: `${plan.title}, ${period.name.vi}`,
    description: `Mỗi dòng là một số liệu của một cơ quan, với tệp, trang tính và ô. Tính đến hết ngày ${asOf}.`,
    "qn-tip": {
      tool,
      plan: { id: plan.id, revision: plan.revision, sha256: plan.sha256 },
      period: period.id,
      asOf,
      ...(publication === undefined ? {} : { publication }),
    },
    resources: files.map(({ path, format, bytes, sha256 }) => ({
      name: `so-lieu-${format}`,
      path,
      profile: format === "csv" ? "tabular-data-resource" : "data-resource",
      format,
      mediatype: about[format],
      // The standard has no word for a BOM: readers of utf-8 pass over it.
      ...(format === "csv" ? { encoding: "utf-8" } : {}),
      bytes,
      hash: `sha256:${sha256}`,
      ...(format === "csv" ? { dialect: { delimiter: ",", lineTerminator: "\r\n", doubleQuote: true } } : {}),
      schema: {
        fields: factFields.map((field) => ({ name: field.name, type: field.type, description: field.about })),
        missingValues: [""],
      },
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
