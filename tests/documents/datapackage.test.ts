import { createHash } from "node:crypto"
import { Ajv } from "ajv"
import { describe, expect, it } from "vitest"
import { csv } from "../../src/documents/csv.ts"
import { datapackage, type FactsFile } from "../../src/documents/datapackage.ts"
import { type FieldType, factFields, facts } from "../../src/documents/facts.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { parseCsv } from "../support/csv.ts"
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
                  properties: { name: words, type: { enum: ["string", "integer", "number"] }, description: words },
                },
              },
              missingValues: { type: "array", items: { type: "string" } },
            },
          },
        },
      },
    },
  },
}
const validate = new Ajv({ allErrors: true }).compile(profile)

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")
const fileOf = (text: string, format: FactsFile["format"]): FactsFile => ({
  path: `bao-cao-2013.${format}`,
  format,
  bytes: Buffer.byteLength(text),
  sha256: sha256(text),
})
const described = (of: Consolidation, text = csv(facts(of))) =>
  JSON.parse(datapackage(of, [fileOf(text, "csv"), fileOf("PAR1", "parquet")], { name: "qn-tip", version: "0.0.0" }))

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
    expect(resources[1]).toMatchObject({ path: "bao-cao-2013.parquet", format: "parquet", bytes: 4 })
    expect(resources[1]).not.toHaveProperty("encoding")
    expect(new Set(resources.map(({ name }: { name: string }) => name)).size).toBe(2)
  })
})

/** What the standard takes for a value of the type, as text. */
const lexical: Readonly<Record<FieldType, RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
}

describe("the CSV is read by its description", () => {
  it.each(consolidations)("%s: columns in order, every value of its type, and the facts come back", (_, of) => {
    const text = csv(facts(of))
    const { dialect, schema, encoding } = described(of, text).resources[0]
    expect([dialect, encoding]).toEqual([{ delimiter: ",", lineTerminator: "\r\n", doubleQuote: true }, "utf-8"])
    const fields: readonly { readonly name: string; readonly type: FieldType }[] = schema.fields
    expect(fields.map(({ name, type }) => [name, type])).toEqual(factFields.map(({ name, type }) => [name, type]))
    const [head, ...rows] = parseCsv(new TextDecoder(encoding).decode(new TextEncoder().encode(text)))
    expect(head).toEqual(fields.map(({ name }) => name))
    const read = rows.map((row) =>
      Object.fromEntries(
        fields.map(({ name, type }, i) => {
          const cell = row[i] ?? ""
          if (schema.missingValues.includes(cell)) return [name, null]
          expect(cell, name).toMatch(lexical[type])
          return [name, type === "string" ? cell : Number(cell)]
        }),
      ),
    )
    expect(read).toEqual(facts(of))
  })
})
