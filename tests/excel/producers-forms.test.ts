import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { examine } from "../../src/engine/validate/validate.ts"
import type { CheckedSubmission } from "../../src/model/submission.ts"
import { plan } from "../support/plan.ts"
import { findingLines } from "../support/submission.ts"

const folder = "fixtures/producers/forms"
const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"))

/** Each under the same name: what differs is what the programs wrote. */
const checked = (name: string): CheckedSubmission =>
  examine(plan, { file: "so-tttt.xlsx", sha256: null, bytes: readFileSync(`${folder}/${name}`), fault: null })

describe("one report, saved by three programs", () => {
  it("is there three times", () => {
    expect(files).toEqual(["exceljs.xlsx", "libreoffice.xlsx", "openpyxl.xlsx"])
  })

  it.each(files)("%s: the findings", (name) => {
    expect(findingLines(checked(name)).filter((line) => !line.startsWith("QN304"))).toEqual([
      "QN309 Chỉ tiêu!D10 CT1.1/converted",
      "QN305 Chỉ tiêu!D13 CT1.3/speakers-province",
      "QN323 Chỉ tiêu!D15 CT1.5/skilled",
      "QN321 Chỉ tiêu!D16 CT1.5/total",
      "QN310 Hoạt động!C11 HD1.1.2",
      // The forms are older than this duty.
      "QN209 NV0.1",
      "QN322 Kinh phí!C9 KP1/trung-uong",
      "QN321 Kinh phí!C10 KP1/dia-phuong",
    ])
  })

  it.each(files.slice(1))("%s: the same submission and the same findings as exceljs.xlsx", (name) => {
    const [first, other] = [checked("exceljs.xlsx"), checked(name)]
    expect(other.submission).toEqual(first.submission)
    expect(other.diagnostics).toEqual(first.diagnostics)
  })

  it.each<[string, object]>([
    ["BIA/ngay-gui value", { state: "day", day: "2014-01-03" }],
    ["HD1.1.1 quantity", { state: "number", number: 3.5 }],
    ["HD1.1.1 result", { state: "text", text: "In 3.000 tờ gấp, phát sóng 12 chuyên mục" }],
    ["NV4.1 result", { state: "text", text: "Đã ban hành kế hoạch" }],
    ["KP1/trung-uong spent", { state: "number", number: 118.5 }],
    ["KP1/dia-phuong allocated", { state: "number", number: 120.5, fromText: true }],
  ])("%s is what was typed", (at, read) => {
    const { entries } = checked("libreoffice.xlsx").submission
    expect(entries.find(({ row, column }) => `${row} ${column}` === at)?.read).toMatchObject(read)
  })
})
