import { describe, expect, it } from "vitest"
import { readNumberText } from "../../src/form/value/number.ts"

const read = (text: string, unit: string | null = "người", input: "count" | "amount" = "count"): string => {
  const found = readNumberText(text, input, unit)
  if (found.state !== "faulty") return found.state
  return `${found.fault}${found.guess === null ? "" : ` ${found.guess}?`}${found.joined ? ` ${found.joined}` : ""}`
}

describe("a question drops no word with a meaning", () => {
  it.each<[text: string, expected: string]>([
    ["12 nghìn", "not-a-number 12000?"],
    ["12 ngàn", "not-a-number 12000?"],
    ["12 nghìn người", "not-a-number 12000?"],
    ["1,5 nghìn", "not-a-number 1500?"],
    ["2 triệu", "not-a-number 2000000?"],
    ["2 trăm", "not-a-number 200?"],
    ["3 chục", "not-a-number 30?"],
    ["12k", "not-a-number 12000?"],
    ["12 k", "not-a-number 12000?"],
    ["2 nghìn rưỡi", "not-a-number"],
    ["1½", "not-a-number"],
    ["½", "not-a-number"],
    ["XII", "not-a-number"],
    ["20+", "not-a-number"],
    ["+20", "not-a-number 20?"],
    ["hơn 20", "not-a-number"],
    ["dưới 20", "not-a-number"],
    ["gần 500", "not-a-number"],
    ["20 trở lên", "not-a-number"],
    ["nửa 20", "not-a-number"],
    ["trừ 5", "not-a-number"],
    ["thiếu 3", "not-a-number"],
    ["12 (một hai)", "not-a-number"],
    ["12 (mười ba)", "not-a-number"],
    ["12 tá", "not-a-number"],
    ["12 lần 5", "not-a-number"],
    ["12x", "not-a-number"],
    ["khoảng 500 người", "not-a-number 500?"],
    ["~500", "not-a-number 500?"],
    ["tổng số: 500", "not-a-number 500?"],
    ["12 vụ", "not-a-number 12?"],
    ["12 lượt người", "not-a-number 12?"],
    ["12.", "not-a-number 12?"],
    ["12...", "not-a-number"],
    ["50‰", "percent-in-count"],
    ["20-25", "not-a-number"],
    ["một chục", "not-a-number"],
    ["≥ 5", "not-a-number"],
    ["1.5 tr", "not-a-number 1500000?"],
    ["2tr5", "not-a-number"],
    ["12 (ước)", "not-a-number"],
    ["12, trong đó nữ 3", "not-a-number"],
    ["١٢", "not-a-number 12?"],
    ["٦٦", "not-a-number 66?"],
    ["१२", "not-a-number 12?"],
    ["𝟏𝟐", "not-a-number 12?"],
    ["12.000,00", "not-whole 12000?"],
    ["12¹", "number-ambiguous 12? 121"],
    ["12⁽¹⁾", "number-ambiguous 12?"],
    ["12₂", "number-ambiguous 12? 122"],
    ["12*", "number-ambiguous 12?"],
    ["12 **", "number-ambiguous 12?"],
    ["12(1)", "number-ambiguous 12?"],
    ["12 (1)", "number-ambiguous 12?"],
    ["12 [2]", "number-ambiguous 12?"],
    ["12†", "number-ambiguous 12?"],
    ["12 (a)", "number-ambiguous 12?"],
    ["1.234²", "number-ambiguous 1234?"],
    ["¹", "not-a-number"],
    ["*", "not-a-number"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected))

  it.each<[text: string, expected: string]>([
    ["12 nghìn", "not-a-number"],
    ["12 nghìn đồng", "not-a-number 0,012?"],
    ["1,2 tỷ", "not-a-number 1200?"],
    ["12,5¹", "number-ambiguous 12,5? 12,51"],
    ["20+", "not-a-number"],
  ])("of money, %s is %s", (text, expected) => expect(read(text, "triệu đồng", "amount")).toBe(expected))
})
