import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { heightFor, linesFor } from "../../src/excel/write/fit.ts"

describe("lines that a text takes", () => {
  it.each<[string, number, number]>([
    ["", 20, 1],
    ["Nội dung", 20, 1],
    ["một hai ba bốn năm sáu bảy tám", 12, 3],
    ["dòng một\ndòng hai", 40, 2],
    ["Tổng số văn bản quy phạm pháp luật về phòng, chống mua bán người", 52, 2],
    ["Tổng số văn bản quy phạm pháp luật về phòng, chống mua bán người", 90, 1],
    ["x".repeat(100), 20, 6],
  ])("%j in a column of %i: %i", (text, width, lines) => {
    expect(linesFor(text, width, 12)).toBe(lines)
  })

  it("bold and indented text takes no less room", () => {
    const words = fc.array(fc.constantFrom("phòng", "chống", "mua", "bán", "người", "tỉnh"), { maxLength: 40 })
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 90 }), (some, width) => {
        const text = some.join(" ")
        expect(linesFor(text, width, 12, true, 1)).toBeGreaterThanOrEqual(linesFor(text, width, 12))
        expect(linesFor(text, width, 12)).toBeGreaterThanOrEqual(linesFor(text, width + 5, 12))
      }),
    )
  })

  it("a row is as high as its lines", () => {
    expect(heightFor("một", 20)).toBeLessThan(heightFor("một\nhai", 20))
  })
})
