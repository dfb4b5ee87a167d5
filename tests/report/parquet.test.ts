import { createHash } from "node:crypto"
import { parquetMetadata, parquetReadObjects } from "hyparquet"
import { describe, expect, it } from "vitest"
import { datapackage } from "../../src/report/datapackage.ts"
import { factFields, facts } from "../../src/report/facts.ts"
import { parquet } from "../../src/report/parquet.ts"
import { nothing2013, province2013 } from "../support/province-2013.ts"

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

describe("parquet", () => {
  const bytes = parquet(facts(province2013))

  it("reads back as the facts", async () => {
    expect(await parquetReadObjects({ file: bufferOf(bytes) })).toEqual(facts(province2013))
  })

  it("has the columns in order, each of its type", () => {
    const [, ...columns] = parquetMetadata(bufferOf(bytes)).schema
    expect(columns.map(({ name }) => name)).toEqual(factFields.map(({ name }) => name))
    const typeOf = (name: string) => columns.find((one) => one.name === name)?.type
    expect([typeOf("value"), typeOf("revision"), typeOf("sheet")]).toEqual(["DOUBLE", "INT32", "BYTE_ARRAY"])
  })

  it("the same facts give the same bytes", () => {
    expect(parquet(facts(province2013))).toEqual(bytes)
  })

  it.each([
    ["no facts at all", []],
    ["nobody heard", facts(nothing2013)],
  ])("%s", async (_, some) => {
    expect(await parquetReadObjects({ file: bufferOf(parquet(some)) })).toEqual(some)
  })
})

describe("datapackage", () => {
  const text = datapackage(
    province2013,
    [{ path: "bao-cao-2013.csv", format: "csv", bytes: 3, sha256: createHash("sha256").update("abc").digest("hex") }],
    { name: "qn-tip", version: "0.0.0" },
  )

  it("describes each file: path, size, hash, and every field with its type", () => {
    const { resources } = JSON.parse(text)
    expect(resources).toHaveLength(1)
    expect(resources[0]).toMatchObject({ path: "bao-cao-2013.csv", format: "csv", bytes: 3, encoding: "utf-8" })
    expect(resources[0].hash).toBe("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    expect(resources[0].schema.fields.map(({ name, type }: { name: string; type: string }) => [name, type])).toEqual(
      factFields.map(({ name, type }) => [name, type]),
    )
  })

  it("has names that Frictionless allows", () => {
    const { name, resources } = JSON.parse(text)
    for (const one of [name, resources[0].name]) expect(one).toMatch(/^[-a-z0-9._/]+$/)
  })
})
