import { describe, expect, it } from "vitest"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { bookParts, relationsXml, sheetXml, transitional, zipParts } from "../support/package.ts"
import { dice, mutateBytes, mutatePart } from "./mutate.ts"

// A bounded number of cases in the suite. As many as one likes by hand, from another seed:
//   FUZZ_CASES=100000 FUZZ_SEED=7 npx vitest run tests/hostile/fuzz.test.ts --testTimeout 0
const cases = Number(process.env.FUZZ_CASES ?? 1_500)
const firstSeed = Number(process.env.FUZZ_SEED ?? 1)

const parts = bookParts({
  sheets: {
    "Chỉ tiêu": sheetXml(
      [
        '<row r="1" ht="20"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>Nội </t></r><r><t>dung</t></r></is></c></row>',
        '<row r="2"><c r="A2"><v>234</v></c><c r="B2" s="2"><v>41459</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2"/></row>',
        '<row r="3" hidden="1"><c r="A3" t="b"><v>1</v></c><c r="B3" t="d"><v>2013-07-04</v></c><c><f t="shared" si="0" ref="C3:C4">A2*2</f><v>468</v></c></row>',
        '<row><c/><c t="str"><f>""</f><v></v></c><c><f t="shared" si="0"/><v>4</v></c></row>',
      ].join(""),
      {
        before: '<cols><col min="4" max="9" hidden="1" width="8"/></cols>',
        after: '<mergeCells><mergeCell ref="A5:C9"/></mergeCells><headerFooter><oddHeader>x</oddHeader></headerFooter>',
      },
    ),
    _meta: sheetXml('<row r="1"><c r="A1" t="s"><v>1</v></c></row>'),
  },
  states: { _meta: "veryHidden" },
  strings:
    '<si><t>Mã số</t><rPh><t>x</t></rPh></si><si><r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve"> plan</t></r></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><name val="Times New Roman"/><color rgb="FFFFFFFF"/></font></fonts><fills><fill><patternFill patternType="solid"><fgColor theme="0"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="0"/><xf numFmtId="164"/></cellXfs>',
  afterSheets: '<definedNames><definedName name="a">A!$A$1</definedName></definedNames>',
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([{ id: "c", type: "comments", target: "../comments1.xml" }]),
    "xl/comments1.xml": `<comments xmlns="${transitional}"><commentList><comment ref="A1"><text><t>ghi chú</t></text></comment></commentList></comments>`,
  },
})
const whole = zipParts(parts)

/** What came of a changed file, or the seed that breaks the reader. */
function answer(seed: number, bytes: Uint8Array): string {
  try {
    return readWorkbook(bytes).kind
  } catch (error) {
    throw new Error(`seed ${seed} breaks the reader`, { cause: error })
  }
}

const answers = (change: (seed: number) => Uint8Array): Map<string, number> => {
  const counts = new Map<string, number>()
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const kind = answer(seed, change(seed))
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

describe("changed at random", () => {
  it("bytes: every file is answered, and both answers occur", () => {
    const counts = answers((seed) => mutateBytes(whole, dice(seed)))
    expect([...counts.keys()].sort()).toEqual(["fault", "workbook"])
  })

  it("XML: every file is answered, and both answers occur", () => {
    const counts = answers((seed) => zipParts(mutatePart(parts, dice(seed)), { stored: true }))
    expect([...counts.keys()].sort()).toEqual(["fault", "workbook"])
  })

  it("the file itself is read", () => expect(answer(0, whole)).toBe("workbook"))

  it("a changed byte of a packed part is always seen, by its checksum or before", () => {
    const sheet = "Chỉ tiêu"
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("234")
    const stored = zipParts(parts, { stored: true })
    const at = new TextDecoder("latin1").decode(stored).indexOf("<v>234</v>") + 3
    const changed = Uint8Array.from(stored)
    changed[at] = "9".charCodeAt(0)
    expect(readWorkbook(changed)).toMatchObject({
      kind: "fault",
      fault: { kind: "corrupt", detail: "zip-checksum: xl/worksheets/sheet1.xml" },
    })
    expect(readWorkbook(stored)).toMatchObject({
      kind: "workbook",
      workbook: { sheets: [{ name: sheet }, { name: "_meta" }] },
    })
  })
})
