import fc from "fast-check"
import { expect, it } from "vitest"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { bookOf } from "../support/package.ts"

// Plain cells and strings are taken in one leap, blank ones are left out: written a little unlike, they go the long way, and say the same.

const text = fc.constantFrom("0", "1", "12.5", "", " ", "Đạt", "a&amp;b", "]]>", "x&gt;", "1e5", "9", "\n", "&bad;")
const cell = fc
  .tuple(
    fc.constantFrom("A1", "B2", "C3", "C4", "AAA9", "ZZZ1", "a1", ""),
    fc.constantFrom("", ' s="0"', ' s="1"', ' s="99"', ' vm="1"', ' s="1" cm="2"'),
    fc.constantFrom("", "", ' t="s"', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="n"', ' t="inlineStr"'),
    fc.oneof(
      text.map((value) => `<v>${value}</v>`),
      text.map((value) => `<f>A1+1</f><v>${value}</v>`),
      fc.constantFrom("", "<v/>", "<v>1</v><v>2</v>", "<is><t>x</t></is>", '<c r="D1"><v>1</v></c>'),
    ),
  )
  .map(([r, s, t, inside]) => `<c${r === "" ? "" : ` r="${r}"`}${s}${t}>${inside}</c>`)
const row = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.oneof(cell, fc.constant('<c r="D4" s="1"/>')), { maxLength: 5 }))
  .map(([r, cells]) => `<row r="${r}">${cells.join("")}</row>`)
const string = fc
  .tuple(fc.constantFrom("<t>", '<t xml:space="preserve">', "<r><t>", "<rPh><t>"), text)
  .map(([open, value]) => {
    const close = open.startsWith("<r>") ? "</t></r>" : open.startsWith("<rPh>") ? "</t></rPh>" : "</t>"
    return `<si>${open}${value}${close}</si>`
  })

const longWay = (xml: string): string => xml.replaceAll("<c r=", "<c  r=").replaceAll("<si>", "<si >")

it("a leap says what the tags would have said", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), fc.array(string, { maxLength: 4 }), (rows, strings) => {
      const book = (change: (xml: string) => string) =>
        readWorkbook(bookOf(change(rows.join("")), { strings: change(strings.join("")) }))
      expect(book((xml) => xml)).toEqual(book(longWay))
    }),
    { numRuns: 300 },
  )
})
