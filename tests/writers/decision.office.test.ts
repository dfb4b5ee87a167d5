import fc from "fast-check"
import { expect, it } from "vitest"
import { look } from "../../src/excel/look.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { writeBook } from "../../src/excel/write/write.ts"
import { expression } from "../../src/figures/expression.ts"
import type { Expression } from "../../src/model/table.ts"
import { indicatorStatus } from "../../src/vocabulary/statuses.ts"
import { formulaOf } from "../../src/writers/xlsx/formula.ts"
import { judgements } from "../support/decision-cases.ts"
import { hasLibreOffice, recalculated, toRecalculate } from "../support/libre-office.ts"

const sheet = "Kết luận"

/** As many columns as the decision with the most numbers has. */
const columns = Array.from({ length: 14 }, (_, i) => `n${i}`)

/** Every second case has its numbers in cells, the others within the formula. */
it.skipIf(!hasLibreOffice)(
  "a decision that is printed decides as the one that is run",
  async () => {
    const cases = fc.sample(judgements, { numRuns: 400, seed: 1455 })
    const places = new Map([
      [
        "cases",
        {
          sheet,
          rows: new Map(cases.map((_, i) => [String(i), i + 1])),
          columns: new Map(columns.map((column, i) => [column, i + 2])),
        },
      ],
    ])
    const rows = cases.map(({ decision, numbers, verdict }, i) => {
      const names = Object.keys(numbers)
      const own = names.map((name, at): readonly [string, Expression] => [
        name,
        expression(i % 2 === 0 ? { table: "cases", row: String(i), column: columns[at] ?? "" } : (numbers[name] ?? 0)),
      ])
      const told: Expression = {
        kind: "decision",
        decision,
        numbers: Object.fromEntries(own),
        words: indicatorStatus.vi,
        decimals: false,
      }
      const formula = {
        kind: "formula" as const,
        formula: formulaOf(told, sheet, places),
        result: indicatorStatus.vi[verdict],
      }
      return { cells: [formula, ...Object.values(numbers)].map((value) => ({ value, style: look.count })) }
    })
    const print = { orientation: "portrait", footer: { text: "", page: "" } } as const
    const bytes = await writeBook({ title: "", creator: "", sheets: [{ name: sheet, columns: [], rows, print }] })
    const result = readWorkbook(recalculated(toRecalculate(bytes, [sheet])))
    if (result.kind === "fault") throw new RangeError(JSON.stringify(result.fault))
    const cells = new Map(result.workbook.sheets.flatMap(({ cells }) => cells.map(({ ref, value }) => [ref, value])))
    const said = cases.map((_, i) => {
      const value = cells.get(`A${i + 1}`)
      return value?.kind === "text" ? value.text : value?.kind
    })
    expect(said).toEqual(cases.map(({ verdict }) => indicatorStatus.vi[verdict]))
    expect(new Set(said).size, "every verdict is among them").toBe(5)
  },
  300_000,
)
