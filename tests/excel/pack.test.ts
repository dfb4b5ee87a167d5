import fc from "fast-check"
import { type Zippable, zipSync } from "fflate"
import { expect, it } from "vitest"
import { joined, packed } from "../../src/excel/write/pack.ts"
import { textBytes } from "../../src/excel/write/rows.ts"

const parts = fc
  .dictionary(fc.stringMatching(/^[a-zA-Z_[\]/.é-]{1,20}$/), fc.uint8Array({ maxLength: 2000 }), {
    noNullPrototype: true,
  })
  .map((named) => new Map(Object.entries(named)))

it("parts that are packed one by one make the container that fflate makes of all at once", () => {
  fc.assert(
    fc.property(parts, (named) => {
      const together: Zippable = {}
      for (const name of [...named.keys()].sort((a, b) => (a < b ? -1 : 1)))
        together[name] = [named.get(name) ?? new Uint8Array(), { mtime: new Date(1980, 0, 1, 12) }]
      const byOne = joined(new Map([...named].map(([name, part]) => [name, packed(name, part)])))
      if (named.size > 0) expect(byOne).toEqual(zipSync(together, { level: 6 }))
    }),
  )
})

it("a text that is encoded piece by piece is the same text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", maxLength: 50_000, size: "max" }), { maxLength: 4 }),
      (texts) => {
        const bytes = textBytes()
        for (const text of texts) bytes.add(text)
        expect(bytes.isEmpty()).toBe(texts.join("") === "")
        expect(Buffer.from(bytes.between("«", "»")).toString()).toBe(`«${texts.join("")}»`)
      },
    ),
    { numRuns: 20 },
  )
})
