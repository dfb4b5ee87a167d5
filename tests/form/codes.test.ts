import { describe, expect, it } from "vitest"
import { codesOf, looksLikeCode, rowsByCode } from "../../src/form/layout/codes.ts"
import type { FormRow } from "../../src/model/form.ts"
import { plan } from "../support/plan.ts"

const printed: Readonly<Record<string, string>> = { "CT1.1/total": "CT1.1.2" }
const rows = ["CT1.1/total", "00123", "0456", "456", "21010"].map(
  (code): FormRow => ({ code, printed: printed[code] ?? code, label: code, unit: null, group: null, cells: [] }),
)

describe("a row by its code", () => {
  it.each([
    ["CT1.1/total", "CT1.1/total"],
    ["ct1.1/TOTAL", "CT1.1/total"],
    // What the form prints, and what older forms print.
    ["CT1.1.2", "CT1.1/total"],
    ["ct1.1.2 ", "CT1.1/total"],
    ["CT1.1.20", null],
    ["\u00a0CT1.1 / total ", "CT1.1/total"],
    ["CT1.1/total\u200b", "CT1.1/total"],
    ["21010", "21010"],
    // The zeros in front were lost, and one code alone has that number.
    ["123", "00123"],
    ["0123", "00123"],
    ["456", "456"],
    // Two codes have that number, and neither is written so.
    ["00456", null],
    ["124", null],
    ["CT1.1", null],
    ["", null],
  ])("%j is %s", (typed, code) => expect(rowsByCode(rows)(typed)?.code ?? null).toBe(code))
})

it("every code of the plan looks like one, and is known", () => {
  const codes = codesOf(plan)
  expect(codes.size).toBe(
    // Measures and funding rows have two: what is printed, and the id that older forms print. Five are the assessments'.
    2 * plan.measures.size + plan.units.size + plan.activities.size + plan.duties.size + 2 * plan.funding.rows.size + 5,
  )
  for (const code of codes.values())
    if (!code.startsWith("NX/")) expect([code, looksLikeCode(code)]).toEqual([code, true])
})
it.each(["Tổng cộng", "Người lập biểu", "Ghi chú: số liệu tính đến ngày 15 tháng 6", "1", "A", "x"])(
  "%j does not look like a code",
  (text) => expect(looksLikeCode(text)).toBe(false),
)
