import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fromJson, toJson } from "../../src/base/json.ts"

const { value } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  ),
  map: fc
    .array(fc.tuple(fc.oneof(fc.string(), fc.integer()), tie("value")), { maxLength: 4 })
    .map((entries) => new Map(entries)),
  list: fc.array(tie("value"), { maxLength: 4 }),
  record: fc.dictionary(fc.string(), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, tie("leaf"), tie("map"), tie("list"), tie("record")),
}))

const positive = (found: unknown): unknown => JSON.parse(JSON.stringify(found))

describe("JSON in which maps stay maps", () => {
  it("gives back what it was given", () => {
    fc.assert(
      fc.property(value, (given) => {
        const back = fromJson(toJson(given))
        expect(toJson(back)).toBe(toJson(given))
        if (!(given instanceof Map)) expect(positive(back)).toEqual(positive(given))
      }),
    )
  })

  it.each<[unknown]>([
    [new Map([["CT1.1", new Map([[21010, { code: "21010" }]])]])],
    [{ a: [new Map()], b: null, c: "~map", d: [["~map"]] }],
    [[]],
  ])("%o", (given) => {
    expect(fromJson(toJson(given))).toStrictEqual(given)
  })

  it.each(["", "{", '{"a":'])("refuses “%s”", (text) => {
    expect(() => fromJson(text)).toThrow(SyntaxError)
  })
})
