import { describe, expect, it } from "vitest"
import type { ReadFault, Sheet, Workbook } from "../../../src/model/workbook.ts"
import { change, put, textIn } from "../../support/filled-form.ts"
import { printedCode } from "../../support/printed-code.ts"
import { checkFault, checkWorkbook, findingLines, formWith } from "../../support/submission.ts"
import { sheetOf } from "../../support/tables.ts"

const form = (): Workbook => formWith("so-tttt", "2013")
const codes = (workbook: Workbook): string[] => checkWorkbook(workbook).diagnostics.map(({ code }) => code)
const sheets = (how: (sheets: readonly Sheet[]) => readonly Sheet[]): Workbook => {
  const workbook = form()
  return { ...workbook, sheets: how(workbook.sheets) }
}
const rowOf = (sheet: Sheet, code: string): number =>
  sheet.cells.find((cell) => textIn(cell) === printedCode(code))?.row ?? 0

describe("a file that is no workbook", () => {
  const faults: readonly (readonly [ReadFault, string])[] = [
    [{ kind: "not-a-workbook", found: "xls" }, "QN201"],
    [{ kind: "not-a-workbook", found: "empty" }, "QN201"],
    [{ kind: "corrupt", detail: "zip-cut-off" }, "QN202"],
    [{ kind: "encrypted" }, "QN203"],
    [{ kind: "over-limit", limit: "cells", most: 400_000 }, "QN204"],
  ]

  it.each(faults)("%j has one finding, and is unusable", (fault, code) => {
    const checked = checkFault(fault)
    expect(findingLines(checked)).toEqual([code])
    expect([checked.state, checked.asked, checked.answered]).toEqual(["unusable", 0, 0])
  })

  it("says what it is, and what to do", () => {
    const [found] = checkFault({ kind: "not-a-workbook", found: "xls" }).diagnostics
    expect(found?.message.vi).toBe("Tệp là Excel đời cũ (.xls, 97-2003), không phải .xlsx")
    expect(found?.fix.vi).toContain("Lưu thành (Save As)")
  })
})

describe("one cause, one finding", () => {
  it.each<[string, () => Workbook, string[]]>([
    ["nothing of the form in it", () => sheets(() => [sheetOf("Sheet1", [["Bảng chấm công", 1]])]), ["QN205"]],
    ["a missing sheet", () => sheets((all) => all.filter(({ name }) => name !== "Nhiệm vụ")), ["QN207"]],
    [
      "a missing row",
      () =>
        change(form(), "Chỉ tiêu", (sheet) => ({
          ...sheet,
          cells: sheet.cells.filter(({ row }) => row !== rowOf(sheet, "CT1.5/total")),
        })),
      ["QN209"],
    ],
    [
      "a hidden row",
      () =>
        change(form(), "Chỉ tiêu", (sheet) => ({
          ...sheet,
          cells: sheet.cells.map((cell) => ({ ...cell, hidden: cell.row === rowOf(sheet, "CT1.1/total") })),
        })),
      ["QN212"],
    ],
    [
      "a hidden sheet with data",
      () => sheets((all) => [...all, sheetOf("nháp", [["a", 1]], { visibility: "hidden" })]),
      ["QN212"],
    ],
    [
      "a hidden sheet without data",
      () => sheets((all) => [...all, sheetOf("foxz", [], { visibility: "very-hidden" })]),
      [],
    ],
    ["macros", () => ({ ...form(), macros: true }), ["QN218"]],
    ["links", () => ({ ...form(), externalLinks: ["file:///C:/Users/ai-do/so-lieu.xlsx"] }), ["QN216"]],
    [
      "another plan's form, with hidden data and macros",
      () => ({
        ...change(form(), "_meta", (sheet) => put(sheet, rowOf(sheet, "plan"), 2, "ke-hoach-khac")),
        macros: true,
      }),
      ["QN206"],
    ],
    ["an empty report", () => sheets(() => formWithout().sheets), ["QN320"]],
  ])("%s", (_, workbook, expected) => {
    expect(codes(workbook())).toEqual(expected)
  })

  it("does not repeat the target of a link, which may name a person", () => {
    const { diagnostics } = checkWorkbook({ ...form(), externalLinks: ["file:///C:/Users/ai-do/so-lieu.xlsx"] })
    expect(JSON.stringify(diagnostics)).not.toContain("ai-do")
  })
})

/** The form with its cover only. */
function formWithout(): Workbook {
  const answers: Record<string, null> = {}
  for (const { row, column, sheet } of checkWorkbook(form()).submission.entries)
    if (sheet !== "cover") {
      const key = column === "value" || column === "status" || column === "allocated" ? row : `${row} ${column}`
      answers[key] = null
    }
  return formWith("so-tttt", "2013", answers)
}

describe("states", () => {
  it("is unusable while nothing is entered after the cover", () => {
    const checked = checkWorkbook(formWithout())
    expect([checked.state, checked.answered]).toEqual(["unusable", 0])
    expect(checked.asked).toBeGreaterThan(5)
  })

  it("keeps the workbook's order of sheets, rows and columns", () => {
    const answers = {
      "KP1/trung-uong": "x",
      "CT1.5/total": "x",
      "CT1.1/total": "x",
      "HD1.1.1": "x",
      "BIA/ngay-gui": "x",
    }
    expect(
      findingLines(checkWorkbook(formWith("so-tttt", "2013", answers))).map((line) => line.split(" ").at(-1)),
    ).toEqual(["BIA/ngay-gui", "CT1.1/total", "CT1.5/total", "HD1.1.1", "KP1/trung-uong"])
  })
})
