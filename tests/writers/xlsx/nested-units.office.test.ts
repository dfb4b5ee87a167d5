import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { hasLibreOffice, recalculated, toRecalculate } from "../../support/libre-office.ts"
import { otherPlan } from "../../support/other-plan.ts"
import { runIn, scratch } from "../../support/run.ts"
import { cellAt, formulasOf, valuesOf, workbookIn } from "../../support/sheet-values.ts"

// What the workbook of a plan whose units nest works out by its formulas.

const needsOffice = hasLibreOffice || process.env.CI !== undefined
const { folder, filled } = otherPlan("thon-xa")

async function workbook() {
  const here = scratch()
  mkdirSync(join(here, "in"))
  const keepers = { "0101": 2, "0102": 3, "0201": 2, "0202": 1 }
  const typed = Object.entries(keepers).map(([code, value]) => [`units ${code} value:CT1/keepers`, value])
  writeFileSync(join(here, "in/a.xlsx"), await filled("huyen-lua", "2017", Object.fromEntries(typed)))
  const run = (line: string) => runIn(here, [...line.split(" "), "--plan", folder], { today: () => "2018-02-01" })
  await run("receive in --sent 2018-01-10")
  await run("consolidate 2017 --format xlsx")
  return new Uint8Array(readFileSync(join(here, "out/bao-cao-2017.xlsx")))
}

describe.skipIf(!needsOffice)("recalculated by LibreOffice (skipped where it is not installed)", () => {
  it("every formula gives the value that was written; a corrected village moves its commune, and no verdict but its own", async () => {
    const bytes = await workbook()
    const before = workbookIn(bytes)
    const sheets = before.sheets.map(({ name }) => name)
    const was = valuesOf(before)
    const same = valuesOf(workbookIn(recalculated(toRecalculate(bytes, sheets))))
    expect(formulasOf(before).filter(({ at }) => was.get(at) !== same.get(at))).toEqual([])
    const source = "Nguồn số liệu"
    const village = cellAt(before, source, "thôn Tây (xã Nếp)", "Số liệu")
    const is = valuesOf(workbookIn(recalculated(toRecalculate(bytes, sheets, { [source]: { [village]: 2 } }))))
    const moved = (code: string, heading: string, sheet = "Theo đơn vị") => {
      const at = `${sheet}!${cellAt(before, sheet, code, heading)}`
      return `${was.get(at)} → ${is.get(at)}`
    }
    expect([moved("02", "Số liệu"), moved("01", "Số liệu"), moved("0202", "Đánh giá")]).toEqual([
      "6 → 7",
      "2 → 2",
      "Không đạt → Đạt",
    ])
    expect(moved("CT1", "Kết quả", "Tổng hợp")).toBe("5/11 đơn vị → 6/11 đơn vị")
  }, 300_000)
})
