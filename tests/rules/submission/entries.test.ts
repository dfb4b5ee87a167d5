import { describe, expect, it } from "vitest"
import { checkWorkbook, findingLines, formWith } from "../../support/submission.ts"
import type { Typed } from "../../support/tables.ts"

/** What Sở Thông tin và Truyền thông types for 2013, and what is said of it. */
const cases: readonly (readonly [string, Readonly<Record<string, Typed | null>>, readonly string[]])[] = [
  ["everything in order", {}, []],
  ["a number in words", { "CT1.1/total": "hai mươi" }, ["QN305 CT1.1/total"]],
  ["a rough number", { "CT1.1/total": "khoảng 500" }, ["QN305 CT1.1/total"]],
  ["thousands or decimals", { "CT1.1/total": "1,234" }, ["QN306 CT1.1/total"]],
  ["a fraction", { "CT1.1/total": 12.5 }, ["QN307 CT1.1/total"]],
  ["a negative number", { "CT1.1/total": -1 }, ["QN307 CT1.1/total"]],
  ["a date", { "CT1.1/total": { day: "2013-05-12" } }, ["QN308 CT1.1/total"]],
  ["a percentage", { "CT1.1/converted": "85%" }, ["QN323 CT1.1/converted"]],
  ["a part above its whole: one finding for both cells", { "CT1.1/converted": 25 }, ["QN309 CT1.1/converted"]],
  ["an unknown status", { "HD1.1.1": "gần xong" }, ["QN310 HD1.1.1"]],
  ["a blank where a figure is asked", { "CT1.1/total": null }, ["QN304 CT1.1/total"]],
  ["a blank where a status is asked", { "HD1.1.1": null }, ["QN304 HD1.1.1"]],
  ["a blank quantity is welcome", { "HD1.1.1 quantity": null }, []],
  ["missing, and declared so, is an answer", { "CT1.1/total": "chưa có số liệu" }, []],
  ["nothing arose, in words", { "CT1.1/converted": "không phát sinh" }, ["QN321 CT1.1/converted"]],
  ["a typed thousand", { "CT1.1/total": "1.234" }, ["QN321 CT1.1/total"]],
  ["a formula in error", { "CT1.1/total": { value: { kind: "error", error: "#REF!" } } }, ["QN214 CT1.1/total"]],
  ["a formula without a value", { "CT1.1/total": { formula: "A1+1" } }, ["QN215 CT1.1/total"]],
  ["no document number", { "BIA/so-van-ban": null }, ["QN317 BIA/so-van-ban"]],
  [
    "neither preparer nor signer",
    { "BIA/nguoi-lap": null, "BIA/nguoi-ky": null },
    ["QN317 BIA/nguoi-lap", "QN317 BIA/nguoi-ky"],
  ],
  ["a day that does not exist", { "BIA/ngay-gui": "31/02/2014" }, ["QN318 BIA/ngay-gui"]],
  ["money in đồng", { "KP1/trung-uong": 350_000_000 }, ["QN322 KP1/trung-uong"]],
  ["money in đồng, explained", { "KP1/trung-uong": 350_000_000, "KP1/trung-uong note": "đã kiểm tra" }, []],
]

describe("entries of a workbook", () => {
  it.each(cases)("%s", (_, answers, expected) => {
    const lines = findingLines(checkWorkbook(formWith("so-tttt", "2013", answers)))
    expect(lines.map((line) => line.replace(/ [^ ]*(?: [^ ]*)?![A-Z]+\d+/, ""))).toEqual(expected)
  })

  it("names the cell, the row's label and what was typed", () => {
    const { diagnostics } = checkWorkbook(formWith("so-tttt", "2013", { "CT1.1/total": "hai mươi" }))
    expect(
      diagnostics.map(({ message, place, facts }) => ({ message: message.vi, place, typed: facts.typed })),
    ).toEqual([
      {
        message:
          "Dòng CT1.1.2 “Tổng số văn bản quy phạm pháp luật về phòng, chống mua bán người”: “hai mươi” không phải là một số; có phải là 20?",
        place: {
          kind: "workbook",
          file: "in/so-tttt.xlsx",
          sheet: "Chỉ tiêu",
          cell: "D11",
          row: "CT1.1/total",
          column: "Số liệu",
        },
        typed: "hai mươi",
      },
    ])
  })

  it("points at the denominator beside a part above its whole", () => {
    const [found] = checkWorkbook(formWith("so-tttt", "2013", { "CT1.1/converted": 25 })).diagnostics
    expect(found?.message.vi).toContain("“25” lớn hơn tổng số “20” ở dòng CT1.1.2")
    expect(found?.related.map((place) => place.kind === "workbook" && place.cell)).toEqual(["D11"])
  })

  it("needs evidence where a qualitative status is done", () => {
    const lines = findingLines(checkWorkbook(formWith("so-tp", "2013", { "CT4.2/status note": null })))
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["QN311"])
    expect(lines[0]).toMatch(/CT4\.2\/status$/)
  })
})

describe("state, asked and answered", () => {
  const form = (answers = {}) => checkWorkbook(formWith("so-tttt", "2013", answers))
  const of = ({ state, asked, answered }: ReturnType<typeof form>) => [state, asked - answered]

  it.each([
    ["all answered", {}, ["clean", 0]],
    ["one blank", { "CT1.1/total": null }, ["with-errors", 1]],
    ["a faulty cell is answered", { "CT1.1/total": "x" }, ["with-errors", 0]],
    ["missing, declared, is answered", { "CT1.1/total": "chưa thống kê" }, ["clean", 0]],
    ["warnings and notes leave it clean", { "BIA/so-van-ban": null, "CT1.1/total": "1.234" }, ["clean", 0]],
  ])("%s", (_, answers, expected) => {
    expect(of(form(answers))).toEqual(expected)
  })

  it("counts what the form requires after the cover", () => {
    const { asked, submission } = form()
    const required = submission.form?.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)) ?? []
    expect(asked).toBe(required.filter((cell) => cell.required).length)
    expect(asked).toBeGreaterThan(5)
  })
})
