import { describe, expect, it } from "vitest"
import { textBy } from "../../src/diagnostics/text.ts"
import { findRule } from "../../src/rules/index.ts"
import { cellAt, finding, lineAt, runOf } from "../support/findings.ts"

const text = textBy(findRule)

const warning = (cell: string) =>
  finding({ code: "QN317", name: "cover-incomplete", severity: "warning", place: cellAt("Bìa", cell, "BIA/nguoi-ky") })
const firstLine = (printed: string): string => printed.split("\n")[0] ?? ""
const blanks = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    finding({ code: "QN304", name: "value-missing", place: cellAt("Theo xã", `C${index + 8}`, "CT1.3/communicators") }),
  )

describe("the verdict, in one line", () => {
  it.each([
    ["nothing", [], "HỢP LỆ", "VALID"],
    ["a warning", [warning("C9")], "HỢP LỆ: 1 cảnh báo", "VALID: 1 warning"],
    [
      "errors and a warning",
      [
        finding(),
        finding({ place: cellAt("Chỉ tiêu", "D8") }),
        finding({ place: cellAt("Chỉ tiêu", "D9") }),
        warning("C9"),
      ],
      "CHƯA HỢP LỆ: 3 lỗi, 1 cảnh báo",
      "NOT VALID: 3 errors, 1 warning",
    ],
    ["a note", [finding({ severity: "note" })], "HỢP LỆ: 1 lưu ý", "VALID: 1 note"],
    [
      "an accepted error no longer counts",
      [finding({ accepted: { by: "Công an tỉnh", reason: "đã xác minh", document: null } })],
      "HỢP LỆ",
      "VALID",
    ],
  ])("%s", (_, findings, vi, en) => {
    expect(firstLine(text(runOf(findings)))).toBe(vi)
    expect(firstLine(text(runOf(findings, { lang: "en" })))).toBe(en)
  })

  it("says why a run failed, and that there was nothing to check", () => {
    const failure = { vi: "Kế hoạch không đọc được.", en: "The plan does not load." }
    expect(text(runOf([], { failure, files: [], plan: null }))).toBe("KHÔNG THỰC HIỆN ĐƯỢC: Kế hoạch không đọc được.\n")
    expect(text(runOf([], { files: [] }))).toBe("KHÔNG CÓ TỆP NÀO ĐỂ KIỂM TRA\n")
  })
})

describe("findings", () => {
  it("are grouped by workbook and sheet, the worst first, each with what to do", () => {
    expect(text(runOf([warning("C9"), finding()]))).toBe(
      `CHƯA HỢP LỆ: 1 lỗi, 1 cảnh báo

in/so-tttt.xlsx · Sở Thông tin và Truyền thông, 6 tháng đầu năm 2013: chưa hợp lệ; 1 lỗi, 1 cảnh báo
  Trang Chỉ tiêu
    Lỗi QN305 Số liệu không phải là số
      D7: “hai mươi” không phải là một số
      → Nhập một số.
  Trang Bìa
    Cảnh báo QN317 Trang Bìa chưa ghi đủ
      C9: “hai mươi” không phải là một số
      → Nhập một số.
`,
    )
  })

  it.each([
    [1, 1, null],
    [6, 6, null],
    [7, 5, "và 2 ô khác (xem hết: --all)"],
    [39, 5, "và 34 ô khác (xem hết: --all)"],
  ])("%d of one cause on one sheet: %d are shown, %s", (count, shown, others) => {
    const lines = text(runOf(blanks(count))).split("\n")
    expect(lines.filter((line) => /^ {6}C\d+:/.test(line))).toHaveLength(shown)
    expect(lines.find((line) => line.includes("ô khác"))?.trim()).toBe(others === null ? undefined : `… ${others}`)
  })

  it("all are shown where all are asked for", () => {
    const printed = text({ ...runOf(blanks(39)), all: true })
    expect(printed.match(/^ {6}C\d+:/gm)).toHaveLength(39)
    expect(printed).not.toContain("ô khác")
  })

  it("say by whom they were accepted", () => {
    const accepted = { by: "Công an tỉnh", reason: "đã xác minh", document: "12/CAT" }
    expect(text(runOf([finding({ accepted })]))).toContain("Đã được chấp nhận: Công an tỉnh (12/CAT): đã xác minh")
  })

  it("show the faulty line of a plan with a caret", () => {
    const place = lineAt(2, 9, "indicators/CT1.1/lead")
    const texts = new Map([[place.file, "id: DA1\nlead: \tso-tttttt\n"]])
    const printed = text(runOf([finding({ code: "QN104", place })], { kind: "plan-check", files: [], texts }))
    expect(printed.split("\n").slice(4, 7)).toEqual([
      "      plan/projects/da1.yaml:2:9: “hai mươi” không phải là một số",
      "        2 │ lead:  so-tttttt",
      "          │         ^",
    ])
  })

  it("keep control characters of names away from the terminal", () => {
    const place = { ...cellAt("tr\u001b[31mang", "A1"), file: "in/\u0007x.xlsx" }
    expect([...text(runOf([finding({ place })]))].filter((char) => /\p{Cc}/u.test(char) && char !== "\n")).toEqual([])
  })

  it("tell of several workbooks how many are in which state, those without findings in a line each", () => {
    const [file] = runOf([]).files
    if (!file) throw new Error("no file")
    const files = [file, { ...file, file: "in/hong.xlsx", state: "unusable" as const, title: null }]
    const printed = text(runOf([finding({ place: { ...cellAt(), file: "in/hong.xlsx" } })], { files }))
    expect(printed.split("\n")[1]).toBe("2 tệp: 1 chưa đủ điều kiện tổng hợp, 1 hợp lệ")
    expect(printed.trimEnd().split("\n").at(-1)).toMatch(/^in\/so-tttt.xlsx · .*: hợp lệ$/)
  })
})
