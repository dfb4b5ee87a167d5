import { describe, expect, it } from "vitest"
import { z } from "zod"
import { readYaml } from "../../src/yaml/read.ts"

const schema = z.strictObject({
  name: z.string().min(1),
  level: z.enum(["province", "district"]),
  count: z.int().min(0).nullish(),
  items: z.array(z.strictObject({ id: z.string(), value: z.number(), note: z.string().nullish() })).nullish(),
  who: z.array(z.union([z.strictObject({ agency: z.string() }), z.strictObject({ every: z.string() })])).nullish(),
})
const read = (text: string) => readYaml({ file: "a.yaml", text }, schema)
const sound = "name: A\nlevel: province\n"

describe("faults", () => {
  it.each([
    ["a tab", "name: A\nlevel: province\nitems:\n\t- { id: x, value: 1 }\n", 4, 1, "phím Tab"],
    ["a key twice", "name: A\nname: B\nlevel: province\n", 2, 1, "hai lần"],
    ["an open bracket", "name: A\nlevel: province\nitems: [\n", 3, null, ""],
    ["an unknown alias", "name: *x\nlevel: province\n", 1, 7, "*x"],
    ["a code with a leading zero", `${sound}count: 0123\n`, 3, 8, "“0123”"],
    ["digits that a number cannot hold", `${sound}count: 12345678901234567890\n`, 3, 8, "“12345678901234567890”"],
    ["two documents", "name: A\n---\nname: B\n", 2, 1, "nhiều tài liệu"],
    ["an empty file", "", 1, 1, "trống"],
    ["only comments", "# nothing\n", 1, 1, "trống"],
    ["a missing key", "name: A\n", 1, 1, "thiếu mục “level”"],
    ["an unknown key", `${sound}counts: 1\n`, 3, 1, "có phải là “count”?"],
    [
      "the rest of a sentence behind a comma",
      `${sound}items:\n  - { id: x, value: 1, and so on }\n`,
      4,
      null,
      "đặt trong ngoặc kép",
    ],
    ["an unknown key in a list", `${sound}items:\n  - { id: x, valu: 1 }\n`, 4, 14, "có phải là “value”?"],
    ["another kind of value", `${sound}items: 5\n`, 3, 8, "phải là danh sách"],
    ["a number where text is asked", "name: 5\nlevel: province\n", 1, 7, "ngoặc kép"],
    ["a word that is not on the list", "name: A\nlevel: provinc\n", 2, 8, "có phải là “province”?"],
    ["half a count", `${sound}count: 1.5\n`, 3, 8, "số nguyên"],
    ["below the least", `${sound}count: -1\n`, 3, 8, "nhỏ hơn"],
    ["empty text", 'name: ""\nlevel: province\n', 1, 7, "không được để trống"],
    ["the likelier of two shapes", `${sound}who:\n  - { every: 5 }\n`, 4, 14, "“every” phải là chữ"],
    ["a no-break space", "name:\u00a0A\nlevel: province\n", 1, null, "dấu cách không ngắt (U+00A0)"],
    ["a curly quotation mark", "name: A\nlevel: “province”\n", 2, 8, "dấu nháy cong (của Word) (U+201C)"],
    ["a Cyrillic letter", "name: A\nlevel: provinсe\n", 2, 8, "chữ Kirin giống chữ La-tinh (U+0441)"],
    ["a character without width", "name: A\nlev\u200bel: province\n", 2, 1, "không có bề rộng (U+200B)"],
    ["a full-width colon", "name： A\nlevel: province\n", 1, null, "dấu hai chấm toàn chiều rộng"],
    ["a decimal comma", `${sound}count: 2,5\n`, 3, 8, "viết sau dấu chấm: 2.5"],
    ["a conflict of git", "name: A\n<<<<<<< HEAD\nlevel: province\n=======\n", 2, 1, "dấu xung đột của git"],
    ["a text that is no mapping", "just words\n", 1, 1, "nhóm mục con"],
  ])("%s is told with its line and column", (_, text, line, column, words) => {
    const { faults } = read(text)
    const there = faults.filter(({ at }) => at.line === line && (column === null || at.column === column))
    expect(there.map(({ problem }) => problem.vi).join(" | ")).toContain(words)
    expect(there.length).toBeGreaterThan(0)
    for (const { problem } of faults) expect(problem.en).not.toBe(problem.vi)
  })

  it("are all told in one run, and none stands for what is sound", () => {
    const { value, faults } = read(`${sound}items:\n  - { id: a, value: x }\n  - { id: b, value: 2 }\n  - { id: c }\n`)
    expect(faults.map(({ at }) => `${at.line}:${at.column} ${at.path}`)).toEqual([
      "4:21 items/a/value",
      "6:5 items/c/value",
    ])
    expect(value?.items).toEqual([{ id: "b", value: 2 }])
  })

  it("of a required key leave no value", () => expect(read("name: A\nlevel: nowhere\n").value).toBeNull())

  it("of an optional key leave the rest", () =>
    expect(read(`${sound}count: x\n`).value).toEqual({ name: "A", level: "province" }))
})

describe("places", () => {
  const text = `${sound}items:\n  - { id: a, value: x }\n  - id: b\n    value: 2\n`
  it.each([
    ["a value", ["name"], "1:7 name"],
    ["an item behind one that was left out, named by its id", ["items", 0, "value"], "6:12 items/b/value"],
    ["a list's item", ["items", 0], "5:5 items/b"],
    ["a key that is not there: what would hold it", ["items", 0, "note"], "5:5 items/b/note"],
    ["the root", [], "1:1 "],
  ])("of %s", (_, path, expected) => {
    const { line, column, path: named } = read(text).at(path)
    expect(`${line}:${column} ${named}`).toBe(expected)
  })

  it("are right behind a byte-order mark and with line breaks of Windows", () => {
    const document = read(`\ufeffname: A\r\nlevel: province\r\ncount: x\r\n`)
    expect(document.faults.map(({ at }) => `${at.line}:${at.column}`)).toEqual(["3:8"])
    expect(document.value).toEqual({ name: "A", level: "province" })
  })
})

describe("traps", () => {
  it.each([
    ["a day stays text", "name: 2013-07-04\nlevel: province\n"],
    ["a month and day stays text", "name: 07-05\nlevel: province\n"],
    ["no is a word", "name: no\nlevel: province\n"],
  ])("%s", (_, text) => {
    const { value, faults } = read(text)
    expect(faults).toEqual([])
    expect(value?.name).toBe(text.slice(6, text.indexOf("\n")))
  })

  it("a bomb of aliases is a fault, not a crash", () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(", ")}]`,
    )
    const { value, faults } = read(`l0: &l0 [x]\n${levels.join("\n")}\n`)
    expect(value).toBeNull()
    expect(faults.map(({ problem }) => problem.vi).join()).toContain("quá nhiều lần")
  })
})
