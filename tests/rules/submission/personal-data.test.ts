import { describe, expect, it } from "vitest"
import { json } from "../../../src/diagnostics/json.ts"
import { noColours } from "../../../src/diagnostics/run.ts"
import { textBy } from "../../../src/diagnostics/text.ts"
import type { Workbook } from "../../../src/model/workbook.ts"
import { scanPersonal } from "../../../src/privacy/detect/scan.ts"
import { redacted } from "../../../src/privacy/redact.ts"
import { findRule } from "../../../src/rules/index.ts"
import { plan } from "../../support/plan.ts"
import { checkWorkbook, formWith } from "../../support/submission.ts"
import { sheetOf } from "../../support/tables.ts"

const text = textBy(findRule)

const secret = "nạn nhân Nguyễn Thị Mẫu, sinh năm 1995, CMND 212345678"
const form = (answers = {}): Workbook => formWith("so-tttt", "2013", answers)
const withSheet = (...sheet: Parameters<typeof sheetOf>): Workbook => {
  const workbook = form()
  return { ...workbook, sheets: [...workbook.sheets, sheetOf(...sheet)] }
}
const withComment = (comment: string): Workbook => {
  const workbook = form()
  const [first, ...rest] = workbook.sheets
  return first ? { ...workbook, sheets: [{ ...first, comments: [{ ref: "B2", text: comment }] }, ...rest] } : workbook
}
const found = (workbook: Workbook): string[] =>
  checkWorkbook(workbook)
    .diagnostics.filter(({ code }) => code === "QN315")
    .map(
      ({ facts, place }) =>
        `${facts.kind} ${facts.where} ${place.kind === "workbook" ? `${place.sheet}!${place.cell}` : ""}`,
    )

describe("where personal data is found", () => {
  it.each<[string, () => Workbook, string[]]>([
    ["a result", () => form({ "NV4.1 result": "Đưa chị Phạm Thị Thí về nhà" }), ["person-name cell Nhiệm vụ!D10"]],
    ["a comment", () => withComment("gọi 0905123456"), ["phone-number comment Bìa!B2"]],
    [
      "a hidden sheet",
      () => withSheet("nháp", [["sinh năm 1995"]], { visibility: "hidden" }),
      ["birth-date cell nháp!A1"],
    ],
    ["a sheet's name", () => withSheet("nạn nhân Nguyễn Thị Mẫu", []), ["person-name sheet-name null!null"]],
    [
      "a document property",
      () => ({ ...form(), asides: [{ kind: "property", name: "dc:title", text: "bị can Trần Văn Thử" }] }),
      ["person-name property null!null"],
    ],
    [
      "a list of persons: one finding",
      () =>
        withSheet("DS", [
          ["TT", "Họ và tên", "Năm sinh", "Địa chỉ"],
          [1, "Nguyễn Thị Mẫu", 1995, "xã Ba Vì"],
          [2, "Đinh Thị Dụ", 1996, "Ba Tơ"],
        ]),
      ["persons-list cell DS!B1"],
    ],
    ["headings without anybody below", () => withSheet("DS", [["TT", "Họ và tên", "Năm sinh"]]), []],
    [
      "columns of an office's table",
      () =>
        withSheet("DS", [
          ["Cơ quan", "Địa chỉ"],
          ["Công an huyện", "thị trấn Ba Tơ"],
        ]),
      [],
    ],
    ["the cover's preparer and duty phone", () => form({ "BIA/nguoi-lap": "Ông Lê Văn Thử, ĐT 0905123456" }), []],
    [
      "an identity number on the cover",
      () => form({ "BIA/nguoi-lap": "Lê Văn Thử, CMND 212345678" }),
      ["identity-number cell Bìa!C17"],
    ],
  ])("%s", (_, workbook, expected) => {
    expect(found(workbook()).map((line) => line.replace(/(Bìa|Nhiệm vụ)![C-D]\d+$/, "$1!"))).toEqual(
      expected.map((line) => line.replace(/(Bìa|Nhiệm vụ)![C-D]\d+$/, "$1!")),
    )
  })
})

describe("what is never repeated", () => {
  const answers = {
    "NV4.1 result": secret,
    "HD1.1.1": secret,
    "CT1.1/total": "0905123456",
    "KP1/trung-uong note": secret,
    "NX/kien-nghi": secret,
  }
  const checked = checkWorkbook(form(answers))
  const parts = ["Thị Mẫu", "1995", "212345678", "0905123456", "905123456"]

  it("is in no finding, in no output, and not in what is handed on", () => {
    const run = {
      kind: "validation",
      tool: { name: "qn-tip", version: "0" },
      plan: { id: plan.id, revision: plan.revision, sha256: "" },
      files: [],
      diagnostics: checked.diagnostics,
      lang: "vi",
      colours: noColours,
    } as const
    const outputs = [text(run), json(run), JSON.stringify(checked.submission)].join("\n")
    for (const part of parts) expect(outputs.includes(part), part).toBe(false)
    expect(outputs).toContain(redacted)
  })

  it("leaves the cell's other findings, without what was typed", () => {
    const status = checked.diagnostics.filter(({ place }) => place.kind === "workbook" && place.row === "HD1.1.1")
    expect(status.every(({ facts }) => facts.typed === undefined || facts.typed === redacted)).toBe(true)
  })

  it("does not use a number that is a phone's", () => {
    const entry = checked.submission.entries.find(({ row, column }) => row === "CT1.1/total" && column === "value")
    expect([entry?.typed, entry?.read.state]).toEqual([redacted, "faulty"])
    expect(
      checked.diagnostics.filter(({ place }) => place.kind === "workbook" && place.cell === entry?.at.cell),
    ).toHaveLength(1)
  })

  it("names every such cell for other outputs", () => {
    expect(scanPersonal(checkWorkbook(form()).submission).cells.size).toBe(0)
  })
})

describe("the forms themselves", () => {
  it.each([...plan.agencies.keys()])("%s: no alarm", (agency) => {
    expect(found(formWith(agency, plan.periods.get("2013")?.agencies.includes(agency) ? "2013" : "2014"))).toEqual([])
  })
})
