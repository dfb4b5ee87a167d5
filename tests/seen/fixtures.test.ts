import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { examine } from "../../src/engine/validate/validate.ts"
import { plan } from "../support/plan.ts"

/** The forms are of the plan's first day: rows and sheets that it gained since are missing in them. */
const since = new Set(["QN207", "QN209"])

/** The findings on a workbook of fixtures/seen, a line each: code, cell and Vietnamese message after the row's label. */
function lines(name: string): string[] {
  const bytes = readFileSync(`fixtures/seen/${name}.xlsx`)
  const { diagnostics } = examine(plan, { file: "in/a.xlsx", sha256: null, bytes, fault: null })
  return diagnostics
    .filter(({ code }) => !since.has(code))
    .map(({ code, place, message }) => {
      const cell = place.kind === "workbook" ? place.cell : ""
      return `${code} ${cell} ${message.vi.replace(/^Dòng \S+ “[^”]*”(?:, cột [^:]*)?: /, "")}`
    })
}

it.each<[name: string, ...lines: string[]]>([
  [
    "superscript-mark",
    "QN306 D10 “12¹” (“1” viết nhỏ ở trên dòng) không rõ là số nào; có phải là 12, hay là 121?",
    "QN306 D11 “120⁽²⁾” (“(2)” viết nhỏ ở trên dòng) không rõ là số nào; có phải là 120?",
    "QN321 D13 “15” được đọc là 15",
  ],
  [
    "heading-with-mark",
    "QN306 C9 “12,5¹” (“1” viết nhỏ ở trên dòng) không rõ là số nào; có phải là 12,5, hay là 12,51?",
  ],
  [
    "struck-digit",
    "QN306 D10 “~~9~~12” (“9” bị gạch ngang) không rõ là số nào; có phải là 12?",
    "QN306 D11 “~~1~~ 234” (“1” bị gạch ngang) không rõ là số nào; có phải là 234?",
    "QN306 D13 “~~15~~ 14” (“15” bị gạch ngang) không rõ là số nào; có phải là 14?",
  ],
  ["struck-whole", "QN325 D13 “99” (bị gạch ngang), nhưng vẫn còn trong ô và đang được tính; có phải đã bỏ?"],
  [
    "formula-at-blank",
    "QN219 D13 công thức chỉ lấy từ ô còn trống (ô B3 trang “Theo dõi”), nên “0” không phải là số liệu; ô được coi là để trống",
    "QN304 D13 còn để trống (công thức chỉ lấy từ ô trống), cần nhập số liệu",
    "QN219 D16 công thức chỉ lấy từ ô còn trống (ô B9 trang “Theo dõi” và 1 chỗ khác), nên “0” không phải là số liệu; ô được coi là để trống",
    "QN304 D16 còn để trống (công thức chỉ lấy từ ô trống), cần nhập số liệu",
  ],
])("%s.xlsx", (name, ...expected) => expect(lines(name)).toEqual(expected))

it("odd-numerals.xlsx: no question drops a word with a meaning", () => {
  const bytes = readFileSync("fixtures/seen/odd-numerals.xlsx")
  const { diagnostics } = examine(plan, { file: "in/a.xlsx", sha256: null, bytes, fault: null })
  const asked = diagnostics
    .filter(({ code }) => !since.has(code))
    .map(({ code, facts: { typed, guess } }) => `${code} ${typed}${guess ? ` ${guess}?` : ""}`)
  expect(asked).toEqual([
    ...["QN305 XII", "QN305 ½", "QN305 1½", "QN305 ①②", "QN305 ١٢ 12?", "QN305 ១២ 12?", "QN305 12 ngàn 12000?"],
    ...["QN305 2 nghìn 2000?", "QN305 20+", "QN305 ≈20 20?", "QN305 12'345", "QN305 1'234", "QN307 12.000,00 12000?"],
    ...[
      "QN307 12,00 12?",
      "QN321 0012",
      "QN305 1 / 2",
      "QN321 12 (người)",
      "QN305 10/12",
      "QN305 12-15",
      "QN307 12.0 12?",
    ],
    "QN305 １２人",
  ])
})
