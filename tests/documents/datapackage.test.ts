import { createHash } from "node:crypto"
import { Ajv } from "ajv"
import { describe, expect, it } from "vitest"
import { csv } from "../../src/documents/csv.ts"
import type { DataTable, FieldType } from "../../src/documents/data-table.ts"
import { datapackage, dataTables, type TableFile, type TableFormat } from "../../src/documents/datapackage.ts"
import { facts, factsTable } from "../../src/documents/facts.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { parseCsv } from "../support/csv.ts"
import { plan } from "../support/plan.ts"
import { half2013, nothing2013, province2013, stage2015 } from "../support/province-2013.ts"

const name = { type: "string", pattern: "^[-a-z0-9._/]+$" }
const words = { type: "string", minLength: 1 }

/** What the standard's profiles (data-package, data-resource, tabular-data-resource 1.0) say of what we use; no other property is ours. */
const profile = {
  type: "object",
  required: ["profile", "name", "resources"],
  additionalProperties: false,
  properties: {
    $schema: { const: "https://datapackage.org/profiles/1.0/datapackage.json" },
    profile: { const: "data-package" },
    name,
    title: words,
    description: words,
    "qn-tip": { type: "object" },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "profile", "schema"],
        additionalProperties: false,
        properties: {
          name,
          description: words,
          // Relative, without `..`: a reader must refuse anything else.
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.)(?!.*://).+$" },
          profile: { enum: ["data-resource", "tabular-data-resource"] },
          format: words,
          mediatype: { type: "string", pattern: "^[a-z]+/[-a-z0-9.+]+$" },
          encoding: { const: "utf-8" },
          bytes: { type: "integer", minimum: 0 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          dialect: {
            type: "object",
            additionalProperties: false,
            properties: {
              delimiter: { type: "string", minLength: 1 },
              lineTerminator: { type: "string", minLength: 1 },
              doubleQuote: { type: "boolean" },
            },
          },
          schema: {
            type: "object",
            required: ["fields"],
            additionalProperties: false,
            properties: {
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name"],
                  additionalProperties: false,
                  properties: {
                    name: words,
                    type: { enum: ["string", "integer", "number", "boolean", "date"] },
                    description: words,
                  },
                },
              },
              missingValues: { type: "array", items: { type: "string" } },
              primaryKey: { type: "array", minItems: 1, items: words },
              foreignKeys: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["fields", "reference"],
                  additionalProperties: false,
                  properties: {
                    fields: words,
                    reference: {
                      type: "object",
                      required: ["resource", "fields"],
                      additionalProperties: false,
                      // A table that refers to itself leaves its name out.
                      properties: { resource: { anyOf: [name, { const: "" }] }, fields: words },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}
const validate = new Ajv({ allErrors: true }).compile(profile)

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")
const fileOf = (table: DataTable, format: TableFormat, text: string): TableFile => ({
  table,
  path: `bao-cao-2013${table.name === "facts" ? "" : `-${table.name}`}.${format}`,
  format,
  bytes: Buffer.byteLength(text),
  sha256: sha256(text),
})
const tool = { name: "qn-tip", version: "0.0.0" }
/** Every table as CSV, and the facts as Parquet too. */
const described = (of: Consolidation, text?: string) => {
  const [first, ...others] = dataTables(of)
  const files = [
    fileOf(first, "csv", text ?? csv(first)),
    ...others.map((table) => fileOf(table, "csv", csv(table))),
    fileOf(first, "parquet", "PAR1"),
  ]
  return JSON.parse(datapackage(of, files, tool))
}

const consolidations = [
  ["a year", province2013],
  ["a half-year", half2013],
  ["the stage", stage2015],
  ["nobody heard", nothing2013],
  ["a publication", publish(province2013)],
] as const

describe("datapackage", () => {
  it.each(consolidations)("%s: is what the standard describes", (_, consolidation) => {
    validate(described(consolidation))
    expect(validate.errors).toBeNull()
  })

  it.each([
    ["a name with marks", { name: "Số liệu" }],
    ["a path that climbs", { path: "../so-lieu.csv" }],
    ["an absolute path", { path: "/so-lieu.csv" }],
    ["a hash without its name", { hash: sha256("") }],
    ["a field of a type that there is not", { schema: { fields: [{ name: "a", type: "text" }] } }],
    ["a property misspelt", { mediaType: "text/csv" }],
  ])("the test finds %s", (_, wrong) => {
    const { resources, ...rest } = described(nothing2013)
    expect(validate({ ...rest, resources: [{ ...resources[0], ...wrong }] })).toBe(false)
  })

  it("names each file with its size, its hash and its format; only text has an encoding", () => {
    const { resources } = described(province2013, "abc")
    const hash = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    expect(resources[0]).toMatchObject({ path: "bao-cao-2013.csv", format: "csv", bytes: 3, hash, encoding: "utf-8" })
    const last = resources.at(-1)
    expect(last).toMatchObject({ name: "facts-parquet", path: "bao-cao-2013.parquet", format: "parquet", bytes: 4 })
    expect(last).not.toHaveProperty("encoding")
    expect(new Set(resources.map(({ name }: { name: string }) => name)).size).toBe(resources.length)
  })
})

/** What the standard takes for a value of the type, as text. */
const lexical: Readonly<Record<FieldType, RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
}

describe("the CSV is read by its description", () => {
  it.each(consolidations)("%s: columns in order, every value of its type, and the facts come back", (_, of) => {
    const text = csv(factsTable(facts(of)))
    const { dialect, schema, encoding } = described(of, text).resources[0]
    expect([dialect, encoding]).toEqual([{ delimiter: ",", lineTerminator: "\r\n", doubleQuote: true }, "utf-8"])
    const fields: readonly { readonly name: string; readonly type: FieldType }[] = schema.fields
    expect(fields.map(({ name, type }) => [name, type])).toEqual(
      factsTable([]).columns.map(({ name, type }) => [name, type]),
    )
    const [head, ...rows] = parseCsv(new TextDecoder(encoding).decode(new TextEncoder().encode(text)))
    expect(head).toEqual(fields.map(({ name }) => name))
    const read = rows.map((row) =>
      Object.fromEntries(
        fields.map(({ name, type }, i) => {
          const cell = row[i] ?? ""
          if (schema.missingValues.includes(cell)) return [name, null]
          expect(cell, name).toMatch(lexical[type])
          return [name, type === "string" || type === "date" ? cell : Number(cell)]
        }),
      ),
    )
    expect(read).toEqual(facts(of))
  })
})

/** The rows of a table, by what stands in a field. */
const column = ({ columns }: DataTable, name: string) => columns.find((one) => one.name === name)?.values ?? []

describe("the tables beside the facts", () => {
  it.each(consolidations)("%s: keys tell rows apart, and every key that refers to a table stands there", (_, of) => {
    const tables = new Map(dataTables(of).map((table) => [table.name, table]))
    for (const table of tables.values()) {
      const keys = Array.from({ length: table.rows }, (_, row) =>
        JSON.stringify(table.key.map((name) => column(table, name)[row])),
      )
      if (table.key.length > 0) expect(new Set(keys).size, table.name).toBe(keys.length)
      for (const { name, refersTo, values } of table.columns) {
        if (refersTo === null) continue
        const known = new Set(column(tables.get(refersTo[0]) as DataTable, refersTo[1]))
        for (const value of values) if (value !== null) expect(known, `${table.name}.${name}`).toContain(value)
      }
    }
  })

  it("say what every id is called, and what was found of each indicator", () => {
    const tables = new Map(dataTables(province2013).map((table) => [table.name, table]))
    const row = (name: string, key: string, id: string) => {
      const table = tables.get(name) as DataTable
      const at = column(table, key).indexOf(id)
      return Object.fromEntries(table.columns.map((one) => [one.name, one.values[at]]))
    }
    expect(row("agencies", "agency", "so-tttt")).toMatchObject({
      name: "Sở Thông tin và Truyền thông",
      level: "province",
    })
    expect(row("measures", "measure", "CT1.2/trained")).toMatchObject({ code: "CT1.2.1", indicator: "CT1.2" })
    expect(row("targets", "indicator", "CT1.2")).toMatchObject({ at_least: expect.any(Number) })
    const attained = province2013.indicators.find(({ id }) => id === "CT1.2")
    expect(row("verdicts", "indicator", "CT1.2")).toMatchObject({ status: attained?.status, period: "2013" })
    const part = attained !== undefined && "parts" in attained ? attained.parts[0] : undefined
    expect(row("shares", "indicator", "CT1.2")).toMatchObject({
      n: part?.numerator.value,
      d: part?.denominator.value,
      percent: Number(part?.percent),
    })
  })

  it("name what every fact is of, activities, duties and money too", () => {
    const items = dataTables(province2013).find(({ name }) => name === "items") as DataTable
    const named = new Map(column(items, "measure").map((id, at) => [id, column(items, "name")[at]]))
    for (const { measure } of facts(province2013)) expect(named.get(String(measure)), String(measure)).toBeTruthy()
    expect(named.get("KP1/trung-uong/spent")).toBe("Kinh phí do Trung ương phân bổ, đã chi")
  })

  it("say what may be added up, and who reported when", () => {
    const tables = new Map(dataTables(province2013).map((table) => [table.name, table]))
    const items = tables.get("items") as DataTable
    const adding = new Map(column(items, "measure").map((id, at) => [id, column(items, "adding")[at]]))
    expect(
      ["CT1.2/trained", "CT4.2/status", "NV1.1/status", "KP1/trung-uong/spent"].map((id) => adding.get(id)),
    ).toEqual(["sum", "none", "none", "sum"])
    expect(adding.get("KP1/trung-uong/province-allocated")).toBe("none")
    for (const { id, quantity } of plan.activities.values()) expect(adding.get(`${id}/quantity`)).toBe(quantity)
    const reports = tables.get("reports") as DataTable
    const { obligations, due } = province2013.compliance
    expect(column(reports, "status")).toEqual(obligations.map(({ state }) => state))
    expect(column(reports, "days_late")).toEqual(obligations.map(({ daysLate }) => daysLate))
    expect(reports.rows).toBe(due)
  })

  it("have days as dates, keys without blanks, and no name where a table refers to itself", () => {
    const { resources } = described(province2013)
    const schema = (name: string) => resources.find((one: { name: string }) => one.name === name).schema
    const types = new Map(
      schema("periods").fields.map(({ name, type }: { name: string; type: string }) => [name, type]),
    )
    expect([types.get("from"), types.get("last_day"), types.get("name")]).toEqual(["date", "date", "string"])
    expect(schema("periods").foreignKeys).toEqual([{ fields: "before", reference: { resource: "", fields: "period" } }])
    expect(schema("agencies")).not.toHaveProperty("foreignKeys")
    for (const table of dataTables(province2013))
      for (const key of table.key) expect(column(table, key), `${table.name}.${key}`).not.toContain(null)
  })

  it("a publication leaves out in them what it leaves out elsewhere", () => {
    const hidden = publish(province2013)
    const shares = dataTables(hidden).find(({ name }) => name === "shares") as DataTable
    const given = hidden.indicators.flatMap((one) =>
      "parts" in one ? one.parts.map(({ numerator }) => numerator.value) : [],
    )
    expect(column(shares, "n")).toEqual(given)
  })
})
