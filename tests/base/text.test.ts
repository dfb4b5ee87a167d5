import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { distance, fold, nearest, printNumber, printPercent, tidy, visible } from "../../src/base/text.ts"

describe("text that acts on what shows it", () => {
  it.each([
    ["\u001b[2J", "\\u001b[2J"],
    ["a\u202eb", "a\\u202eb"],
    ["\0\r\u009b\u2066\ufeff", "\\u0000\\u000d\\u009b\\u2066\\ufeff"],
    ["\u{e0041}", "\\udb40\\udc41"],
    ["Sở TT&TT\n\t“ổ”…", "Sở TT&TT\n\t“ổ”…"],
  ])("%j is %s", (text, shown) => expect(visible(text)).toBe(shown))

  it("says the same in JSON", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(JSON.parse(visible(JSON.stringify(text)))).toBe(text)
      }),
    ))
})

describe("comparing text", () => {
  it.each([
    ["Toà án", "Tòa án"],
    ["Uỷ ban", "Ủy ban"],
    ["Mã số", "Mã số".normalize("NFD")],
    ["SỐ LIỆU", "số liệu"],
    ["Đơn vị tính", "\u00d0ơn vị tính"],
    ["Đơn  vị\ntính ", "\u00a0Đơn vị tính"],
    ["A – B", "A - B"],
    ["Ghi\u200b chú", "Ghi chú"],
    ["\u200e12\u200f", "12"],
    ["hoà nhập", "hòa nhập"],
    ["thuỷ, khoẻ", "thủy, khỏe"],
  ])("%j is %j", (a, b) => expect(fold(a)).toBe(fold(b)))

  it.each([
    ["thị trấn Ba Tơ", "xã Ba Tô"],
    ["Ba Tơ", "Ba Tô"],
    ["Sơn Tịnh", "Sơn Tinh"],
    ["Sơn Hạ", "Sơn Hà"],
    ["toán", "tóan"],
  ])("%j is not %j", (a, b) => expect(fold(a)).not.toBe(fold(b)))

  it("leaves quý, quỹ and toàn as they are", () => {
    expect(["quý", "quỹ", "toàn", "hoàn", "thuyền"].map(fold)).toEqual(["quý", "quỹ", "toàn", "hoàn", "thuyền"])
  })

  it("is stable: folding and tidying twice changes nothing", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(tidy(tidy(text))).toBe(tidy(text))
      }),
    ))
})

describe("nearest", () => {
  it.each([
    ["so-ttt", "so-tttt"],
    ["cong-an", null],
    ["CT1.2/totl", "CT1.2/total"],
    ["hoàn toàn khác", null],
  ])("%j is near to %j", (text, expected) =>
    expect(nearest(text, ["so-tttt", "so-tc", "cong-an-tinh", "CT1.2/total"])).toBe(expected),
  )

  it("measures as edit distance does", () => {
    expect([
      distance("abc", "abc", 3),
      distance("abc", "abd", 3),
      distance("abc", "", 3),
      distance("", "abcd", 3),
    ]).toEqual([0, 1, 3, 4])
  })
})

it("prints numbers the Vietnamese way", () => {
  expect([0, 12, 1234.5, 1234567, -1234].map(printNumber)).toEqual(["0", "12", "1.234,5", "1.234.567", "-1.234"])
  expect(printPercent("84.6")).toBe("84,6%")
})
