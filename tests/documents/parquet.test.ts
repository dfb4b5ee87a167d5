import { parquetMetadata, parquetReadObjects } from "hyparquet"
import { describe, expect, it } from "vitest"
import { facts, factsTable } from "../../src/documents/facts.ts"
import { parquet } from "../../src/documents/parquet.ts"
import { nothing2013, province2013 } from "../support/province-2013.ts"

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

describe("parquet", () => {
  const bytes = parquet(factsTable(facts(province2013)))

  it("reads back as the facts", async () => {
    expect(await parquetReadObjects({ file: bufferOf(bytes) })).toEqual(facts(province2013))
  })

  it("has the columns in order, each of its type", () => {
    const [, ...columns] = parquetMetadata(bufferOf(bytes)).schema
    expect(columns.map(({ name }) => name)).toEqual(factsTable([]).columns.map(({ name }) => name))
    const typeOf = (name: string) => columns.find((one) => one.name === name)?.type
    expect([typeOf("value"), typeOf("revision"), typeOf("sheet")]).toEqual(["DOUBLE", "INT32", "BYTE_ARRAY"])
  })

  it("the same facts give the same bytes", () => {
    expect(parquet(factsTable(facts(province2013)))).toEqual(bytes)
  })

  it.each([
    ["no facts at all", []],
    ["nobody heard", facts(nothing2013)],
  ])("%s", async (_, some) => {
    expect(await parquetReadObjects({ file: bufferOf(parquet(factsTable(some))) })).toEqual(some)
  })
})
