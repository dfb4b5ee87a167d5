import { describe, expect, it } from "vitest"
import { bind } from "../../src/form/bind/bind.ts"
import { formLimits } from "../../src/form/bind/limits.ts"
import { wholeForm } from "../../src/form/layout/whole-form.ts"
import { wordsOf } from "../../src/form/legacy/form-words.ts"
import { decodeWorkbook } from "../../src/form/legacy/legacy.ts"
import type { Cell, Workbook } from "../../src/model/workbook.ts"
import { plan } from "../support/plan.ts"

const cell = (row: number, column: number, text: string): Cell => ({
  ref: `${String.fromCharCode(64 + column)}${row}`,
  row,
  column,
  value: { kind: "text", text },
  format: "general",
  formula: null,
  font: null,
  hidden: false,
})
const book = (cells: readonly Cell[]): Workbook => ({
  sheets: [{ name: "Chỉ tiêu", visibility: "visible", cells, merges: [], comments: [] }],
  date1904: false,
  macros: false,
  externalLinks: [],
  asides: [],
  unread: new Map(),
})
const source = { file: "a.xlsx", sha256: null, bytes: new Uint8Array(0), fault: null }
const headings = [cell(1, 1, "Mã số"), cell(1, 2, "Nội dung")]
const rows = (count: number) => book([...headings, ...Array.from({ length: count - 1 }, (_, i) => cell(i + 2, 1, "x"))])

describe("limits of binding", () => {
  it.each([
    ["form-rows", rows(formLimits["form-rows"]), null],
    ["form-rows", rows(formLimits["form-rows"] + 1), "form-rows"],
    ["cell-text", book(Array.from({ length: 513 }, (_, i) => cell(i + 1, 1, "x".repeat(32_767)))), "cell-text"],
    [
      "form-cells",
      book(Array.from({ length: formLimits["form-cells"] + 1 }, (_, i) => cell(i + 1, 1, "x"))),
      "form-cells",
    ],
    ["legacy-text", book(Array.from({ length: 60 }, (_, i) => cell(i + 1, 1, "tØnh ".repeat(4_000)))), "legacy-text"],
  ])("%s", (_, workbook, limit) => {
    const { fault } = bind(plan, source, workbook)
    expect(fault).toEqual(limit === null ? null : expect.objectContaining({ kind: "over-limit", limit }))
  })
})

describe("words of the form", () => {
  const read = (text: string): string => {
    const sheet = book([cell(1, 1, "C«ng an tØnh Qu¶ng Ng·i"), cell(2, 1, text)])
    const { workbook } = decodeWorkbook("a.xlsx", sheet, () => wordsOf(wholeForm(plan)))
    const value = workbook.sheets[0]?.cells[1]?.value
    return value?.kind === "text" ? value.text : ""
  }
  it.each([
    ["Ghi chú", "Ghi chú"],
    ["Ghi chú: tØnh", "Ghi chú: tỉnh"],
    ["Mã số", "Mã số"],
    ["CT1.1/total", "CT1.1/total"],
    ["bé C«ng an", "bộ Công an"],
  ])("on a sheet in TCVN3 without fonts “%s” is read as “%s”", (text, expected) => expect(read(text)).toBe(expected))
})
