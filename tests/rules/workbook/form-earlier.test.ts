import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { examine } from "../../../src/engine/validate/validate.ts"
import { issuedWith, rowsAsked } from "../../../src/form/layout/asked.ts"
import { layOut } from "../../../src/form/layout/lay-out.ts"
import { change, put, textIn } from "../../support/filled-form.ts"
import { plan } from "../../support/plan.ts"
import { printedCode } from "../../support/printed-code.ts"
import { checkWorkbook, findingLines, formWith } from "../../support/submission.ts"

const earlier = (agency: string) => {
  const file = `${agency}.xlsx`
  return examine(plan, { file, sha256: null, bytes: readFileSync(`fixtures/earlier-forms/${file}`), fault: null })
}

describe("a report on a form that was issued before", () => {
  it.each([
    ["ba-to", "Biểu mẫu này phát hành trước, chưa có trang “Hoạt động”"],
    ["cong-an-tinh", "Biểu mẫu này phát hành trước, chưa có dòng CT2.4.7, CT2.4.8, NV0.1"],
  ])("of %s is told once what its form lacks, and has no error", (agency, message) => {
    const { state, diagnostics } = earlier(agency)
    expect(state).toBe("clean")
    expect(diagnostics.filter(({ code }) => code === "QN222").map((one) => one.message.vi)).toEqual([message])
    expect(diagnostics.filter(({ code }) => ["QN207", "QN209", "QN304"].includes(code))).toEqual([])
  })

  it("counts as missing what it was not asked: blank is never zero", () => {
    const { submission, asked, answered } = earlier("cong-an-tinh")
    const read = submission.entries.find(({ row }) => row === "CT2.4/executed")?.read.state
    expect(read).toBe("absent")
    expect(answered).toBe(asked - 3)
  })
})

describe("a row that its form had", () => {
  const without = (code: string, had: boolean) => {
    const workbook = formWith("so-tttt", "2013")
    const cut = change(workbook, "Chỉ tiêu", (sheet) => {
      const row = sheet.cells.find((cell) => textIn(cell) === printedCode(code))?.row
      return { ...sheet, cells: sheet.cells.filter((cell) => cell.row !== row) }
    })
    return change(cut, "_meta", (sheet) => {
      const rows = sheet.cells.find((cell) => textIn(cell) === "rows")?.row ?? 0
      const kept = rowsAsked(layOut(plan, "so-tttt", "2013")).split(" ")
      return put(sheet, rows, 2, kept.filter((one) => had || one !== code).join(" "))
    })
  }

  it("and that somebody deleted is an error", () =>
    expect(findingLines(checkWorkbook(without("CT1.1/total", true))).join(" ")).toContain("QN209"))

  it("is told apart from one that is new", () => {
    const found = findingLines(checkWorkbook(without("CT1.1/total", false))).join(" ")
    expect(found).toContain("QN222")
    expect(found).not.toContain("QN209")
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
