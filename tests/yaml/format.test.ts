import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { formatPlan } from "../../src/engine/format-plan.ts"
import { formatYaml } from "../../src/yaml/format.ts"
import { planFiles } from "../support/plan.ts"

const order = () => ["id", "name", "text", "list"]
const format = (...lines: readonly string[]) => formatYaml(`${lines.join("\n")}\n`, order)
const written = (...lines: readonly string[]) => `${lines.join("\n")}\n`

describe("one way of writing", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["keys in order, unknown ones last", ["other: 1", "name: b", "id: a"], ["id: a", "name: b", "other: 1"]],
    [
      "a comment goes with its key",
      ["# của name", "name: b", "# của id", "id: a"],
      ["# của id", "id: a", "# của name", "name: b"],
    ],
    ["a comment behind a value stays there", ["name: b # b", "id: a"], ["id: a", "name: b # b"]],
    [
      "quotes only where they are needed",
      ["id: 'a'", 'name: "21010"', 'text: "a: b"'],
      ["id: a", 'name: "21010"', 'text: "a: b"'],
    ],
    ["quotes stay around what others read as yes or no", ['id: "no"'], ['id: "no"']],
    [
      "one blank line between items",
      ["list:", "  - id: a", "    name: x", "", "", "", "  - id: b", "    name: y", "  - id: c", "    name: z"],
      ["list:", "  - id: a", "    name: x", "", "  - id: b", "    name: y", "", "  - id: c", "    name: z"],
    ],
    [
      "items of one line stand together",
      ["list:", "- {id: a,name: b}", "", "- { name: d, id: c }"],
      ["list:", "  - { id: a, name: b }", "  - { id: c, name: d }"],
    ],
    ["lists on one line", ["list: [ a,b , 'c, d' ]"], ['list: [a, b, "c, d"]']],
    ["folded text is wrapped anew", ["text: >-", "  một", "  hai ba", "id: a"], ["id: a", "text: >-", "  một hai ba"]],
    ["literal text is left", ["text: |", "  một", "    hai", "id: a"], ["id: a", "text: |", "  một", "    hai"]],
    ["nothing stays nothing", ["name:", "id: a"], ["id: a", "name:"]],
    ["a tab at the end, CRLF and BOM go", ["\ufeffid: a\r", "name: b\r"], ["id: a", "name: b"]],
  ])("%s", (_, from, to) => expect(format(...from)).toBe(written(...to)))

  it.each([
    ["a text with faults", "a: [1\n"],
    ["a key twice", "a: 1\na: 2\n"],
    ["an alias before its name", "id: *x\nname: &x 1\n"],
    ["no map", "- 1\n"],
  ])("%s is left alone", (_, text) => expect(formatYaml(text, order)).toBeNull())
})

describe("the plan's files", () => {
  const files = [...planFiles("plan"), ...planFiles("fixtures/plans/tinh-khac")]

  it.each(formatPlan(files))("$file is formatted", ({ text, formatted }) => expect(formatted).toBe(text))

  it.each(formatPlan(files))("$file: formatting twice changes nothing more, and no comment is lost", (one) => {
    const again = formatPlan([{ file: one.file, text: one.formatted ?? "" }])[0]
    expect(again?.formatted).toBe(one.formatted)
    const comments = (text: string | null) => (text ?? "").split("\n").filter((line) => /^\s*#/.test(line)).length
    expect(comments(one.formatted)).toBe(comments(one.text))
    expect(parse(one.formatted ?? "")).toEqual(parse(one.text))
  })
})

it("any values come out as they went in, once and twice", () => {
  const scalar = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("không", "a: b", "#x", "- a", "0123", "2013-07-04", "yes", "~", "{a}", "x, y", " a", "a ", "“85%”"),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  )
  const item = fc.dictionary(fc.constantFrom("id", "name", "text", "z"), scalar, { minKeys: 1 })
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("id", "list", "other"), fc.oneof(scalar, fc.array(item)), { minKeys: 1 }),
      (value) => {
        const once = formatYaml(JSON.stringify(value), order)
        expect(parse(once ?? "")).toEqual(value)
        expect(formatYaml(once ?? "", order)).toBe(once)
      },
    ),
    { numRuns: 60 },
  )
})
