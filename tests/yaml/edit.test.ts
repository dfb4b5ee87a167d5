import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parse, parseDocument } from "yaml"
import { additionTo, type Fields, insertionUnder, itemText, listEnd } from "../../src/yaml/edit.ts"

const entry = { file: "2013/so-tp.xlsx", period: "2013", sent: "2014-01-03" }
const asYaml = '- file: 2013/so-tp.xlsx\n  period: "2013"\n  sent: 2014-01-03\n'

/** The list with the record behind it; null where that cannot be done. */
function appendItem(text: string, fields: Fields): string | null {
  const end = listEnd(text, parseDocument(text))
  const addition = end && additionTo(end, fields)
  return end && addition && end.text + addition
}

describe("appending to a YAML list", () => {
  it.each([
    ["nothing", "", asYaml],
    ["a comment", "# Sổ\n", `# Sổ\n${asYaml}`],
    ["an empty list", "# Sổ\n[]\n", `# Sổ\n\n${asYaml}`],
    ["an item", "- file: a # cũ\n", `- file: a # cũ\n${asYaml}`],
    ["no line break at the end", "- file: a", `- file: a\n${asYaml}`],
    ["a comment at the end", "- file: a\n# hết\n", `- file: a\n# hết\n${asYaml}`],
    ["line ends of Windows", "- file: a\r\n", `- file: a\r\n${asYaml.replaceAll("\n", "\r\n")}`],
    ["an indented list", "  - file: a\n", `  - file: a\n${asYaml.replace(/^/gm, "  ").trimEnd()}\n`],
  ])("keeps %s as it is", (_, before, after) => {
    expect(appendItem(before, entry)).toBe(after)
  })

  it.each([
    ["a map", "file: a\n"],
    ["a list in brackets", "[{file: a}]\n"],
    ["a faulty text", "- file: [\n"],
    ["two documents", "- file: a\n---\n- file: b\n"],
    ["a duplicate key", "- file: a\n  file: b\n"],
    ["a text that has ended", "- file: a\n...\n"],
  ])("does not touch %s", (_, before) => {
    expect(appendItem(before, entry)).toBeNull()
  })

  it("reads back whatever the texts are", () => {
    const record = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: "grapheme" }), { minKeys: 1 })
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), record, (old, added) => {
        const before = old.map(itemText).join("")
        const after = appendItem(before, added)
        expect(after?.startsWith(before)).toBe(true)
        expect(parse(after ?? "")).toEqual([...old, added].map((one) => ({ ...one })))
      }),
    )
  })
})

describe("putting a record into a map of lists", () => {
  const ruling = { file: "a.xlsx", by: "Trưởng phòng" }
  it.each([
    ["nothing", "", "settled:\n  - file: a.xlsx\n    by: Trưởng phòng\n"],
    ["comments", "# quyết định\n", "# quyết định\nsettled:\n  - file: a.xlsx\n    by: Trưởng phòng\n"],
    ["another list", "stands:\n- x: 1\n", "stands:\n- x: 1\nsettled:\n  - file: a.xlsx\n    by: Trưởng phòng\n"],
    [
      "its list, with more behind it",
      "settled:\n- file: b # cũ\n# hết\nstands: []\n",
      "settled:\n- file: b # cũ\n- file: a.xlsx\n  by: Trưởng phòng\n# hết\nstands: []\n",
    ],
    [
      "no line break at the end",
      "settled:\n  - file: b",
      "settled:\n  - file: b\n  - file: a.xlsx\n    by: Trưởng phòng\n",
    ],
    [
      "its name alone",
      "settled: # ai gửi\n# hết\n",
      "settled: # ai gửi\n  - file: a.xlsx\n    by: Trưởng phòng\n# hết\n",
    ],
    ["its name alone, and no line break", "settled:", "settled:\n  - file: a.xlsx\n    by: Trưởng phòng\n"],
  ])("beside %s changes nothing else", (_, before, after) => {
    const insertion = insertionUnder(before, "settled", ruling)
    expect(insertion && before.slice(0, insertion.at) + insertion.text + before.slice(insertion.at)).toBe(after)
  })

  it.each([
    ["a list", "- a\n"],
    ["a faulty text", "settled: [\n"],
    ["a list in brackets", "settled: [{file: b}]\n"],
    ["a text that has ended", "stands:\n- x: 1\n...\n"],
  ])("does not touch %s", (_, before) => {
    expect(insertionUnder(before, "settled", ruling)).toBeNull()
  })
})

it("appending costs no more to a long list than to a short one", () => {
  const item = itemText({ file: "a.xlsx", sha256: "0".repeat(64), agency: "so-tp" })
  const whole = { text: item.repeat(20_000), indent: 0 }
  const begun = performance.now()
  for (let i = 0; i < 20; i++) expect(additionTo(whole, entry)).toBe(asYaml)
  expect(performance.now() - begun).toBeLessThan(2000)
})
