import { describe, expect, it } from "vitest"
import type { Diagnostic } from "../../src/model/diagnostic.ts"
import { bounded, mostOfOneCode } from "../../src/rules/bounded.ts"

const finding = (code: string, row: number, sheet = "A"): Diagnostic => ({
  code,
  name: code,
  severity: "error",
  message: { vi: "sai", en: "wrong" },
  fix: { vi: "sửa", en: "mend" },
  place: { kind: "workbook", file: "a.xlsx", sheet, cell: `D${row}`, row: null, column: null },
  facts: {},
  related: [],
  accepted: null,
})
const findings = (code: string, count: number, sheet = "A") =>
  Array.from({ length: count }, (_, row) => finding(code, row + 1, sheet))

describe("findings of one code", () => {
  it("all stand up to the bound", () => {
    const all = [...findings("QN305", mostOfOneCode), ...findings("QN210", 3)]
    expect(bounded(all)).toEqual(all)
  })

  it.each([
    ["A", "A"],
    ["B", null],
  ])("beyond it are counted in one, at their sheet where they share one (%s: %s)", (last, sheet) => {
    const result = bounded([...findings("QN305", mostOfOneCode + 33), finding("QN305", 9, last), finding("QN210", 1)])
    expect(result.length).toBe(mostOfOneCode + 2)
    expect(result[mostOfOneCode]).toMatchObject({
      code: "QN305",
      severity: "error",
      facts: { others: 34 },
      message: { vi: "và 34 ô khác cũng vậy, ngoài 2000 ô đã nêu" },
      place: { sheet, cell: null },
    })
  })
})
