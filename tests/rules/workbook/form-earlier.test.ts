import { describe, expect, it } from "vitest"
import { issuedWith, rowsAsked } from "../../../src/form/layout/asked.ts"
import { layOut } from "../../../src/form/layout/lay-out.ts"
import { change, put, textIn } from "../../support/filled-form.ts"
import { plan } from "../../support/plan.ts"
import { printedCode } from "../../support/printed-code.ts"
import { checkWorkbook, findingLines, formWith } from "../../support/submission.ts"

describe("a row that its form had", () => {
  const without = (code: string, had: boolean) => {
    const workbook = formWith("so-tttt", "2013")
    const cut = change(workbook, "Chỉ tiêu", (sheet) => {
      const row = sheet.cells.find((cell) => textIn(cell) === printedCode(code))?.row
      return { ...sheet, cells: sheet.cells.filter((cell) => cell.row !== row) }
    })
    return change(cut, "_meta", (sheet) => {
      const rows = sheet.cells.find((cell) => textIn(cell) === "rows")?.row ?? 0
      const kept = rowsAsked(layOut(plan, "so-tttt", "2013")).split("; ")
      return put(sheet, rows, 2, kept.filter((one) => had || one !== code).join("; "))
    })
  }

  it("and that somebody deleted is an error", () =>
    expect(findingLines(checkWorkbook(without("CT1.1/total", true))).join(" ")).toContain("QN209"))

  it("is told apart from one that is new", () => {
    const found = findingLines(checkWorkbook(without("CT1.1/total", false))).join(" ")
    expect(found).toContain("QN222")
    expect(found).not.toContain("QN209")
  })

  it("told once what is new; it counts as missing, for a blank is never zero", () => {
    const { state, diagnostics, submission, asked, answered } = checkWorkbook(without("CT1.1/total", false))
    expect(state).toBe("clean")
    expect(diagnostics.filter(({ code }) => code === "QN222").map((one) => one.message.vi)).toEqual([
      "Biểu mẫu này phát hành trước, chưa có dòng CT1.1.2",
    ])
    expect(diagnostics.filter(({ code }) => code === "QN304")).toEqual([])
    expect(submission.entries.find(({ row }) => row === "CT1.1/total")?.read.state).toBe("absent")
    expect(answered).toBe(asked - 1)
  })

  it("of a form that keeps no list of its rows counts as deleted", () => {
    const cut = change(without("CT1.1/total", false), "_meta", (sheet) => ({
      ...sheet,
      cells: sheet.cells.filter((cell) => cell.row !== sheet.cells.find((one) => textIn(one) === "rows")?.row),
    }))
    expect(findingLines(checkWorkbook(cut)).join(" ")).toContain("QN209")
  })

  it("without _meta counts as deleted: nothing says when the form was issued", () => {
    const cut = without("CT1.1/total", false)
    const bare = { ...cut, sheets: cut.sheets.filter(({ name }) => name !== "_meta") }
    expect(findingLines(checkWorkbook(bare)).join(" ")).toContain("QN209")
  })
})

describe("the rows that a form is issued with", () => {
  it("are its own, and no others", () => {
    const had = issuedWith(rowsAsked(layOut(plan, "ba-to", "2013")))
    expect([had("CT1.2/trained"), had("HD1.1.1"), had("CT1.1/total")]).toEqual([true, true, false])
  })

  it("that are more than a cell holds are believed", () => {
    const form = layOut(plan, "ba-to", "2013")
    const [sheet] = form.sheets.slice(1)
    const [row] = sheet?.rows ?? []
    if (sheet === undefined || row === undefined) throw new RangeError("no rows")
    const many = Array.from({ length: 4000 }, (_, i) => ({ ...row, code: `CT9.9/x${i}` }))
    const text = rowsAsked({ ...form, sheets: [{ ...sheet, rows: many }] })
    expect(text.length).toBeLessThanOrEqual(32_767)
    expect(issuedWith(text)("CT9.9/x3999")).toBe(true)
  })
})
