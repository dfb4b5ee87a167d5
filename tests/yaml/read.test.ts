import { describe, expect, it } from "vitest"
import { z } from "zod"
import { readYaml } from "../../src/yaml/read.ts"

const schema = z.strictObject({
  name: z.string().min(1),
  level: z.enum(["province", "district"]),
  count: z.int().min(0).nullish(),
  rate: z.number().nullish(),
  on: z.boolean().nullish(),
  code: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9./-]*$/)
    .nullish(),
  day: z
    .string()
    .refine((value) => /^\d{4}-\d\d-\d\d$/.test(value), {
      params: { vi: "ngày ghi dạng 2013-07-04", en: "2013-07-04" },
    })
    .nullish(),
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
    [
      "a no-break space, with its column",
      "name: A\nlevel:\u00a0province\n",
      2,
      1,
      "ở cột 7: gõ lại bằng dấu cách thường",
    ],
    ["a space of another width", `${sound}items:\n\u3000- { id: x }\n`, 4, 1, "dấu cách đặc biệt (U+3000)"],
    ["full-width digits", `${sound}count: １２\n`, 3, 8, "ký tự toàn chiều rộng (U+FF11)"],
    ["digits of another script", `${sound}count: ١\n`, 3, 8, "chữ số của hệ chữ khác (U+0661)"],
    ["a Greek letter", "name: A\nlevεl: province\n", 2, 1, "chữ Hy Lạp giống chữ La-tinh (U+03B5)"],
    [
      "a soft hyphen in an id",
      `${sound}code: so\u00ad-tp\n`,
      3,
      7,
      "có phải là “so-tp”? Dòng này có ký tự không có bề rộng",
    ],
    ["a hyphen that does not break", `${sound}code: so\u2011tp\n`, 3, 7, "dấu gạch không phải dấu trừ (U+2011)"],
    ["a mark that turns the direction", `${sound}code: so-tp\u200e\n`, 3, 7, "không có bề rộng (U+200E)"],
    [
      "an id with marks, decomposed",
      `${sound}code: ${"huyện-đông".normalize("NFD")}\n`,
      3,
      7,
      "có phải là “huyen-dong”?",
    ],
    ["an id with a space", `${sound}code: so tp\n`, 3, 7, "có phải là “so-tp”?"],
    ["a control character", "name: A\u0007B\nlevel: province\n", 1, 8, "ký tự điều khiển U+0007"],
    ["an end of line that is none", "name: A\u2028B\nlevel: province\n", 1, 8, "ký tự điều khiển U+2028"],
    ["line ends of old Macs", "# Sổ\rname: A\rlevel: province\r", 1, 1, "kiểu máy Mac cũ (CR)"],
    ["a day as people write it", `${sound}day: 5/1/2026\n`, 3, 6, "có phải là 2026-01-05?"],
    ["a day that does not exist", `${sound}day: 30/02/2026\n`, 3, 6, "ngày ghi dạng 2013-07-04"],
    ["a day with an hour", `${sound}day: 2026-01-05 00:00:00\n`, 3, 6, "có phải là 2026-01-05?"],
    ["a point for thousands", `${sound}count: 100.000\n`, 3, 8, "sẽ bị đọc là 100: hàng nghìn viết liền (100000)"],
    [
      "a point for thousands, or decimals",
      `${sound}rate: 12.345\n`,
      3,
      7,
      "(12345); nếu là phần thập phân thì viết 12.3450",
    ],
    ["a space for thousands", `${sound}count: 100 000\n`, 3, 8, "hàng nghìn viết liền: 100000"],
    ["a percent sign", `${sound}rate: 60%\n`, 3, 7, "không ghi dấu %: 60"],
    ["a number in quotes", `${sound}count: "1"\n`, 3, 8, "bỏ dấu ngoặc kép"],
    ["yes", `${sound}on: yes\n`, 3, 5, "có phải là true?"],
    ["không", `${sound}on: không\n`, 3, 5, "có phải là false?"],
    ["half a text", `${sound}code: so #1\n`, 3, 7, "phần sau dấu # bị coi là ghi chú"],
    [
      "a text with a colon",
      "name: Đề án: một\nlevel: province\n",
      1,
      12,
      "câu có dấu hai chấm thì đặt trong ngoặc kép",
    ],
    ["a text that begins with a star", "name: *Đề án một\nlevel: province\n", 1, 7, "bắt đầu bằng “*”"],
    ["no space behind the colon", "name:A\nlevel: province\n", 1, 5, "sau dấu hai chấm cần một dấu cách"],
    [
      "no space behind the dash",
      `${sound}who:\n  - { every: a }\n  -{ every: b }\n`,
      5,
      3,
      "sau dấu gạch đầu dòng cần một dấu cách",
    ],
    ["no dash", `${sound}who:\n  - { every: a }\n  { every: b }\n`, 5, 3, "không có gạch đầu dòng “- ”, dòng 4"],
    ["a line too deep", "name: A\n  level: province\n", 2, 3, "thụt sâu hơn dòng 1, mà dòng 1 đã có giá trị"],
    ["an open brace", `${sound}who:\n  - { every: a\n  - { every: b }\n`, 4, 15, "thiếu dấu đóng } (mở bằng {)"],
    ["an open quotation mark", 'name: "A\nlevel: province\n', 1, 7, "chưa được đóng"],
    [
      "braces in a text",
      `${sound}code: { {a}: b }\n`,
      3,
      null,
      "câu có dấu ngoặc {…} hoặc […] thì đặt trong ngoặc kép",
    ],
    ["brackets without end", `name: ${"[".repeat(20_000)}\n`, 1, null, "lồng nhau quá sâu"],
    ["a merge", `${sound}items:\n  - <<: { id: x }\n`, 4, 5, "không dùng gộp mục (<<)"],
    ["a key that belongs elsewhere", `${sound}note: x\n`, 3, 1, "mục này thuộc về “items”"],
    [
      "a key that nothing is like",
      `${sound}who:\n  - { agency: a, tỉnh: b }\n`,
      4,
      null,
      "ở đây dùng được: agency, every",
    ],
    ["a text that is no mapping", "just words\n", 1, 1, "nhóm mục con"],
  ])("%s is told with its line and column", (_, text, line, column, words) => {
    const { faults } = read(text)
    const there = faults.filter(({ at }) => at.line === line && (column === null || at.column === column))
    expect(there.map(({ problem }) => problem.vi).join(" | ")).toContain(words)
    expect(there.length).toBeGreaterThan(0)
    for (const { problem } of faults) expect(problem.en).not.toBe(problem.vi)
  })

  it.each([
    ["a letter in place of another", "name: A\nLevel: province\n", ["2:1"]],
    ["a bullet of Word before a map", `${sound}who:\n  – { every: a }\n  - { every: b }\n`, ["4:1"]],
    ["two conflicts of git", `<<<<<<< a\n${sound}=======\nname: B\n>>>>>>> b\n<<<<<<< a\n>>>>>>> b\n`, ["1:1", "7:1"]],
    ["a code with a leading zero where text is asked", "name: 012\nlevel: province\n", ["1:7"]],
  ])("%s is told once, without what follows from it", (_, text, places) =>
    expect(read(text).faults.map(({ at }) => `${at.line}:${at.column}`)).toEqual(places),
  )

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
