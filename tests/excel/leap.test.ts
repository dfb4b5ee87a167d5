import fc from "fast-check"
import { expect, it } from "vitest"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { bookOf } from "../support/package.ts"

// Plain rows, cells, strings, merges, rules and differential styles are taken in one leap, blank cells are left out: written a little unlike, they go the long
// way, and say the same.

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
const more = fc.constantFrom(
  ...["", "", ' spans="1:3"', ' ht="20.5" customHeight="1"', ' ht="0"', ' hidden="1"', ' customHeight="1" spans="1:3"'],
  ...[
    ' spans="1:3" ht="20" spans="1:3"',
    ' ht="1" ht="2"',
    ' ht="20" x14ac:dyDescent="0.25"',
    ' spans="1:3" x14ac:dyDescent="0.3" ',
  ],
)
const row = fc
  .tuple(
    fc.constantFrom("1", "2", "3", "4", "0", "9999999"),
    more,
    fc.array(fc.oneof(cell, fc.constant('<c r="D4" s="1"/>')), { maxLength: 5 }),
  )
  .map(([r, attributes, cells]) => `<row r="${r}"${attributes}>${cells.join("")}</row>`)
const string = fc
  .tuple(fc.constantFrom("<t>", '<t xml:space="preserve">', "<r><t>", "<rPh><t>"), text)
  .map(([open, value]) => {
    const close = open.startsWith("<r>") ? "</t></r>" : open.startsWith("<rPh>") ? "</t></rPh>" : "</t>"
    return `<si>${open}${value}${close}</si>`
  })

const merge = fc.constantFrom("A1:B2", "C3:A1", "B2", "", "A1:B2:C3", "A0:B1").map((ref) => `<mergeCell ref="${ref}"/>`)
const rule = fc
  .tuple(
    fc.constantFrom("A1:D9", "A1 B2:C3", "A1", "", "a1"),
    fc.constantFrom(
      'type="expression" dxfId="0" priority="1"',
      'type="expression" dxfId="1" priority="2"',
      'dxfId="0" type="expression" priority="1"',
    ),
    fc.constantFrom("TRUE", "$A1&gt;0", "&quot;Đạt&quot;&lt;&gt;A1", "&bad;", "A1&#61;1", " ", "", "ISTEXT(A1)"),
  )
  .map(
    ([sqref, attributes, formula]) =>
      `<conditionalFormatting sqref="${sqref}"><cfRule ${attributes}><formula>${formula}</formula></cfRule></conditionalFormatting>`,
  )
const difference = fc
  .constantFrom(
    '<font><color rgb="FFFFFFFF"/></font>',
    '<font><strike/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>',
    '<numFmt numFmtId="200" formatCode=";;;"/>',
    '<numFmt numFmtId="201" formatCode="0 &quot;của ông An&quot;"/>',
    "",
  )
  .map((inside) => `<dxf>${inside}</dxf>`)

const firsts = ["row", "mergeCell", "conditionalFormatting", "c", "si", "dxf"]
const longWay = (xml: string): string =>
  firsts.reduce((so, name) => so.replaceAll(`<${name}>`, `<${name} >`).replaceAll(`<${name} `, `<${name}  `), xml)

it("a leap says what the tags would have said", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), fc.array(string, { maxLength: 4 }), (rows, strings) => {
      const book = (change: (xml: string) => string) =>
        readWorkbook(bookOf(change(rows.join("")), { strings: change(strings.join("")) }))
      expect(book((xml) => xml)).toEqual(book(longWay))
    }),
    { numRuns: 150 },
  )
})

it("what hides cells says the same in a leap", () => {
  const plain =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>Đạt</v></c></row><row r="2"><c r="A2"><v>0.5</v></c></row>'
  const all = fc.tuple(...[merge, rule, difference].map((one) => fc.array(one, { minLength: 2, maxLength: 5 })))
  fc.assert(
    fc.property(fc.array(row, { maxLength: 2 }), all, (rows, [merges = [], rules = [], differences = []]) => {
      const book = (change: (xml: string) => string) =>
        readWorkbook(
          bookOf(change(plain + rows.join("")), {
            after: change(`<mergeCells>${merges.join("")}</mergeCells>${rules.join("")}`),
            styles: change(`<cellXfs><xf/></cellXfs><dxfs>${differences.join("")}</dxfs>`),
          }),
        )
      expect(book((xml) => xml)).toEqual(book(longWay))
    }),
    { numRuns: 150 },
  )
})
