import { describe, expect, it } from "vitest"
import { clauseName, clauseNames } from "../../src/vocabulary/clause.ts"

describe("a place in the decision", () => {
  it.each([
    ["IV.I.2.a", "điểm a khoản 2 Mục I Phần IV", "point a, item 2, section I, Part IV"],
    [
      "IV.I.3.b, gạch 2",
      "gạch đầu dòng thứ 2 điểm b khoản 3 Mục I Phần IV",
      "dash 2, point b, item 3, section I, Part IV",
    ],
    ["VI.I.7, câu 1", "câu 1 khoản 7 Mục I Phần VI", "sentence 1, item 7, section I, Part VI"],
    ["VI.I.5, VI.I.6", "khoản 5, 6 Mục I Phần VI", "item 5, 6, section I, Part VI"],
    ["VI.I.10, IV.I", "khoản 10 Mục I Phần VI; Mục I Phần IV", "item 10, section I, Part VI; section I, Part IV"],
    ["III", "Phần III", "Part III"],
    ["Điều 2", "Điều 2", "Điều 2"],
  ])("%s is %s, in English %s", (clause, vi, en) => {
    expect(clauseName(clause, "vi")).toBe(vi)
    expect(clauseName(clause, "en")).toBe(en)
  })

  it("told with others of its section, each once", () =>
    expect(clauseNames(["VI.I.10", "VI.I.12", "VI.I.10", "V"], "vi")).toBe("khoản 10, 12 Mục I Phần VI; Phần V"))
})
