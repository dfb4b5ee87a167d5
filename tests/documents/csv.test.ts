import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csv } from "../../src/documents/csv.ts"
import { type FactName, type FactRow, facts, factsTable } from "../../src/documents/facts.ts"
import { parseCsv } from "../support/csv.ts"
import { province2013 } from "../support/province-2013.ts"

const [some] = facts(province2013)
if (some === undefined) throw new Error("no facts")
const factWith = (cell: Partial<FactRow>): FactRow => ({ ...some, ...cell })
const factNames = factsTable([]).columns.map(({ name }) => name as FactName)
const sheetColumn = factNames.indexOf("sheet")

describe("csv", () => {
  const text = csv(factsTable(facts(province2013)))

  it("begins with a BOM and the names of its columns, ends every line with CRLF", () => {
    expect(
      text.startsWith(
        "\uFEFFplan,revision,province,period,agency,unit,indicator,measure,value,state,file_hash,sheet,cell",
      ),
    ).toBe(true)
    expect(text.endsWith("\r\n")).toBe(true)
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
  })

  it("reads back as the facts, field by field", () => {
    const [head, ...rows] = parseCsv(text.slice(1))
    expect(head).toEqual(factNames)
    expect(rows).toEqual(facts(province2013).map((fact) => factNames.map((name) => String(fact[name] ?? ""))))
  })

  it.each(["=1+1", "+84", "-5", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0"])(
    "%j does not run in a spreadsheet",
    (sheet) => {
      const cell = parseCsv(csv(factsTable([factWith({ sheet })])).slice(1))[1]?.[sheetColumn]
      expect(cell).toBe(`'${sheet}`)
    },
  )

  it("any text comes back whole, and never begins like a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (sheet, file) => {
        const rows = parseCsv(csv(factsTable([factWith({ sheet, file })])).slice(1))
        expect(rows).toHaveLength(2)
        const cell = rows[1]?.[sheetColumn] ?? ""
        expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        expect([sheet, `'${sheet}`]).toContain(cell)
      }),
    )
  })
})
