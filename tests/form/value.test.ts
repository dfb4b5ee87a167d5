import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readValue, shown } from "../../src/form/value/read-value.ts"
import type { InputKind } from "../../src/model/form.ts"
import type { Reading } from "../../src/model/submission.ts"
import type { Cell } from "../../src/model/workbook.ts"
import { cellOf } from "./cells.ts"

const read = (cell: Cell | null, input: InputKind, unit: string | null = "người") =>
  readValue(cell, { input, unit, period: { from: "2013-01-01", until: "2013-06-30" }, date1904: false })

/** A reading in few words: `12`, `12 text`, `0 nothing`, `blank`, `not-a-number 500?` */
function brief(reading: Reading): string {
  switch (reading.state) {
    case "number":
      return `${reading.number}${reading.nothingArose ? " nothing" : reading.fromText ? " text" : ""}`
    case "status":
      return reading.status
    case "text":
      return `“${reading.text}”`
    case "day":
      return `${reading.day}${reading.likelySwapped ? " swapped?" : ""}`
    case "faulty":
      return `${reading.fault}${reading.guess === null ? "" : ` ${reading.guess}?`}`
    default:
      return reading.state
  }
}

describe("the domain's table, in a count", () => {
  it.each([
    ["1.234", "1234 text"],
    ["1.234.567", "1234567 text"],
    ["12 345", "12345 text"],
    ["12\u00a0345", "12345 text"],
    ["05", "5 text"],
    ["12 người", "12 text"],
    ["12 (mười hai)", "12 text"],
    ["１２", "12 text"],
    ["1,234", "number-ambiguous 1234?"],
    ["12,5", "not-whole"],
    ["12.5", "not-whole"],
    ["85%", "percent-in-count"],
    ["-", "0 nothing"],
    ["không", "0 nothing"],
    ["không có", "0 nothing"],
    ["không phát sinh", "0 nothing"],
    ["ko", "0 nothing"],
    ["", "blank"],
    ["   ", "blank"],
    ["…", "declared-missing"],
    ["chưa có số liệu", "declared-missing"],
    ["chưa thống kê", "declared-missing"],
    ["khoảng 500", "not-a-number 500?"],
    [">90", "not-a-number 90?"],
    ["x", "not-a-number"],
    ["//", "not-a-number"],
    ["l0", "not-a-number 10?"],
    ["1O", "not-a-number 10?"],
  ])("%j is %s", (typed, expected) => expect(brief(read(cellOf(typed), "count"))).toBe(expected))

  it.each([
    ["75609.00000000001", cellOf(75609.00000000001), "75609"],
    ["0 shown as a dash", cellOf(0, { format: "number" }), "0"],
    ["-0", cellOf(-0), "0"],
    ["1.234", cellOf(1.234), "not-whole 1234?"],
    ["12.5", cellOf(12.5), "not-whole"],
    ["0.85 in percent format", cellOf(0.85, { format: "percent" }), "percent-in-count"],
    ["12/5 that became a date", cellOf(41406, { format: "date" }), "date-in-number"],
    ["an ISO date", cellOf({ kind: "iso-date", text: "2013-05-12" }), "date-in-number"],
    ["no cell", null, "blank"],
    ['a formula whose result is ""', cellOf("", { formula: 'IF(A1>0,A1,"")' }), "blank"],
  ])("the numeric cell %s", (_, cell, expected) => expect(brief(read(cell, "count"))).toBe(expected))
})

describe("more of what clerks type in a count", () => {
  it.each([
    ["12", "12 text"],
    ["0", "0 text"],
    [" 12\u00a0\u00a0", "12 text"],
    ["12\u200b", "12 text"],
    ["\u200e12", "12 text"],
    ["12\u2009345", "12345 text"],
    ["1\u202f234\u202f567", "1234567 text"],
    ["１．２３４", "1234 text"],
    ["12người", "12 text"],
    ["12 NGƯỜI", "12 text"],
    ["12 người (mười hai người)", "12 text"],
    ["02 (hai) người", "2 text"],
    ["12 (người)", "12 text"],
    ["21 (hai mươi mốt)", "21 text"],
    ["105 (một trăm lẻ năm)", "105 text"],
    ["1.234 (một nghìn hai trăm ba mươi tư)", "1234 text"],
    ["0 (không)", "0 text"],
    ["12 (mười ba)", "not-a-number"],
    ["12 (trong đó 5 nữ)", "not-a-number"],
    ["12 vụ", "not-a-number 12?"],
    ["hai mươi", "not-a-number 20?"],
    ["mười hai người", "not-a-number 12?"],
    ["1E3", "not-a-number 1000?"],
    ["-5", "not-whole 5?"],
    ["(1)", "not-whole 1?"],
    ["+5", "not-a-number 5?"],
    ["12.", "not-a-number 12?"],
    ["12,0", "not-whole 12?"],
    ["0.123", "not-whole"],
    ["1,234,567", "number-ambiguous 1234567?"],
    ["1.234,5", "not-whole"],
    ["1.23.456", "not-a-number"],
    ["12 34", "not-a-number"],
    ["12²", "number-ambiguous 12?"],
    ["500-600", "not-a-number"],
    ["12/15", "not-a-number"],
    ["05/7/2013", "date-in-number"],
    ["2013-07-05", "date-in-number"],
    ["đạt 85 %", "percent-in-count"],
    ["85 phần trăm", "percent-in-count"],
    ["9007199254740991", "9007199254740991 text"],
    ["9007199254740993", "not-a-number"],
    ["99999999999999999999", "not-a-number"],
    ["–", "0 nothing"],
    ["—", "0 nothing"],
    ["−", "0 nothing"],
    ["Không phát sinh.", "0 nothing"],
    ["KHÔNG", "0 nothing"],
    ["Không\u00a0có".normalize("NFD"), "0 nothing"],
    ["--", "not-a-number 0?"],
    ["không có vụ nào", "not-a-number 0?"],
    ["chưa phát sinh", "not-a-number 0?"],
    ["không rõ", "not-a-number"],
    ["khong", "not-a-number"],
    ["không có số liệu", "declared-missing"],
    ["Chưa tổng hợp được.", "declared-missing"],
    ["...", "declared-missing"],
    ["……", "declared-missing"],
    ["lol", "not-a-number"],
    ["ol", "not-a-number"],
  ])("%j is %s", (typed, expected) => expect(brief(read(cellOf(typed), "count"))).toBe(expected))

  it.each([
    ["1E3 as a number", cellOf(1e3), "1000"],
    ["-1, stored for a typed (1)", cellOf(-1), "not-whole 1?"],
    ["2^53 - 1", cellOf(2 ** 53 - 1), "9007199254740991"],
    ["2^53", cellOf(2 ** 53), "not-a-number"],
    ["a number that is none", cellOf(Number.NaN), "not-a-number"],
    ["TRUE", cellOf(true), "not-a-number"],
    ["#REF!", cellOf({ kind: "error", error: "#REF!" }, { formula: "A1" }), "formula-error"],
    ["a formula never computed", cellOf({ kind: "none" }, { formula: "SUM(A1:A3)" }), "formula-without-value"],
    ["a formula's number", cellOf(7, { formula: "SUM(A1:A3)" }), "7"],
    ["a number kept in a text format", cellOf(7, { format: "text" }), "7"],
  ])("the cell %s", (_, cell, expected) => expect(brief(read(cell, "count"))).toBe(expected))

  it("takes a unit of its own row only", () => {
    expect(brief(read(cellOf("12 văn bản"), "count", "văn bản"))).toBe("12 text")
    expect(brief(read(cellOf("12 văn bản"), "count", null))).toBe("not-a-number 12?")
  })
})

describe("an amount in millions of đồng", () => {
  it.each([
    ["12,5", "12.5 text"],
    ["12.5", "12.5 text"],
    ["1.234,5", "1234.5 text"],
    ["1 234,5", "1234.5 text"],
    ["1.234,567", "1234.567 text"],
    ["1.234.567", "1234567 text"],
    ["0,123", "0.123 text"],
    ["350", "350 text"],
    ["350 triệu đồng", "350 text"],
    ["350 tr.đ", "350 text"],
    ["12,5 triệu", "12.5 text"],
    ["1.234", "number-ambiguous 1234?"],
    ["1,234", "number-ambiguous 1234?"],
    ["1,234.5", "number-ambiguous 1234,5?"],
    ["1,2 tỷ", "not-a-number 1200?"],
    ["350.000.000 đồng", "not-a-number 350?"],
    ["-3", "not-whole 3?"],
    ["85%", "percent-in-count"],
    ["0,1234567890123456", "not-a-number"],
    ["không", "0 nothing"],
    ["chưa có số liệu", "declared-missing"],
  ])("%j is %s", (typed, expected) => expect(brief(read(cellOf(typed), "amount", "triệu đồng"))).toBe(expected))

  it.each([
    [12.5, "12.5"],
    [0.1 + 0.2, "0.3"],
    [1.234, "1.234"],
    [-12.5, "not-whole 12,5?"],
  ])("the number %d is %s", (number, expected) =>
    expect(brief(read(cellOf(number), "amount", "triệu đồng"))).toBe(expected),
  )
})

describe("a status", () => {
  it.each([
    ["Chưa thực hiện", "not-started"],
    ["Đang thực hiện", "under-way"],
    ["Đã hoàn thành", "done"],
    ["Không phát sinh", "nothing-arose"],
    ["  ĐÃ  HOÀN\nTHÀNH. ", "done"],
    ["Ðã hoàn thành", "done"],
    ["Đã hoàn thành".normalize("NFD"), "done"],
    ["Hoàn thành", "done"],
    ["Đã thực hiện", "done"],
    ["Đang triển khai", "under-way"],
    ["Chưa triển khai", "not-started"],
    ["Đã hoàn thành 80%", "status-unknown Đã hoàn thành?"],
    ["Đã hoàn thàn", "status-unknown Đã hoàn thành?"],
    ["Chưa hoàn thành", "status-unknown"],
    ["Không", "status-unknown"],
    ["Không đạt", "status-unknown"],
    ["x", "status-unknown"],
    ["Tốt", "status-unknown"],
    ["", "blank"],
    ["…", "declared-missing"],
  ])("%j is %s", (typed, expected) => expect(brief(read(cellOf(typed), "status"))).toBe(expected))

  it("is not a number", () => expect(brief(read(cellOf(3), "status"))).toBe("status-unknown"))
})

describe("text", () => {
  it.each([
    [cellOf("  Kế hoạch\n số 12 "), "“Kế hoạch số 12”"],
    [cellOf(45), "“45”"],
    [cellOf(41460, { format: "date" }), "“05/7/2013”"],
    [cellOf("\u00a0"), "blank"],
  ])("%j", (cell, expected) => expect(brief(read(cell, "text"))).toBe(expected))
})

describe("what stands in a cell, as people see it", () => {
  it.each([
    [cellOf(1234.5), "1234,5"],
    [cellOf(1234.5, { format: "number" }), "1.234,5"],
    [cellOf(0.85, { format: "percent" }), "85%"],
    [cellOf(41460.5, { format: "date" }), "05/7/2013"],
    [cellOf({ kind: "iso-date", text: "2013-07-05T00:00:00" }), "05/7/2013"],
    [cellOf({ kind: "error", error: "#N/A" }), "#N/A"],
    [cellOf(" 12 "), " 12 "],
  ])("%j", (cell, expected) => expect(shown(cell, false)).toBe(expected))
})

describe("any count", () => {
  const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, mark)
  const wide = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const styles: readonly ((digits: string) => string)[] = [
    (digits) => digits,
    (digits) => grouped(digits, "."),
    (digits) => grouped(digits, " "),
    (digits) => grouped(digits, "\u00a0"),
    (digits) => `0${digits}`,
    (digits) => `${digits} người`,
    (digits) => `${grouped(digits, ".")} người\u00a0`,
    wide,
  ]
  it("reads back from every accepted style", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom(...styles), (count, style) => {
        const reading = read(cellOf(style(String(count))), "count")
        expect(reading).toEqual({ state: "number", number: count, nothingArose: false, fromText: true })
      }),
    )
  })
  it("reads back from a number", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (count) => {
        expect(brief(read(cellOf(count), "count"))).toBe(String(count))
      }),
    )
  })
  it("never comes out of a text without a digit, but for the words of nothing", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."0O1lI.,-() %khôngm\u0301ười") })
    fc.assert(
      fc.property(letters, (text) => {
        const reading = read(cellOf(text), "count")
        if (reading.state === "number" && !reading.nothingArose) expect(text).toMatch(/\d/)
      }),
    )
  })
})

it("the number in words beside a numeral is any spelling of it, and no other", () => {
  const ones = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
  const spell = (n: number): string => {
    const [tens, one] = [Math.floor(n / 10), n % 10]
    const last = one === 5 && tens > 0 ? "lăm" : one === 1 && tens > 1 ? "mốt" : (ones[one] ?? "")
    if (tens === 0) return last
    return `${tens === 1 ? "mười" : `${ones[tens]} mươi`}${one === 0 ? "" : ` ${last}`}`
  }
  for (let n = 0; n < 100; n++) {
    expect(brief(read(cellOf(`${n} (${spell(n)})`), "count"))).toBe(`${n} text`)
    expect(brief(read(cellOf(`${n} (${spell((n + 1) % 100)})`), "count"))).toBe("not-a-number")
  }
})
