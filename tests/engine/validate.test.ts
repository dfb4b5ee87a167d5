import { describe, expect, it } from "vitest"
import { validate } from "../../src/engine/validate/validate.ts"
import { writeBook } from "../../src/excel/write/write.ts"
import { layOut } from "../../src/form/layout/lay-out.ts"
import { formBook } from "../../src/form/sheets/sheets.ts"
import type { WorkbookSource } from "../../src/model/workbook.ts"
import { plan } from "../support/plan.ts"
import { checkWorkbook, formWith } from "../support/submission.ts"

const source = (file: string, bytes: Uint8Array): WorkbookSource => ({ file, sha256: file, bytes, fault: null })
const template = (agency: string, period: string): Promise<Uint8Array> =>
  writeBook(formBook(plan, layOut(plan, agency, period), null))
const text = new TextEncoder()

describe("validate", () => {
  it("reads, binds and checks each file, whatever it is", async () => {
    const sources = [
      source("a/so-tttt.xlsx", await template("so-tttt", "2013")),
      source("a/rong.xlsx", new Uint8Array(0)),
      source("a/so-lieu.csv", text.encode("Mã số;Số liệu\nCT1.1/total;20\n")),
      { ...source("a/thu-muc", new Uint8Array(0)), fault: { kind: "not-a-workbook", found: "folder" } as const },
    ]
    const { files, diagnostics, counts, checked } = validate(plan, sources)
    expect(files.map(({ file, agency, period, state }) => [file, agency, period, state])).toEqual([
      ["a/so-tttt.xlsx", "so-tttt", "2013", "unusable"],
      ["a/rong.xlsx", null, null, "unusable"],
      ["a/so-lieu.csv", null, null, "unusable"],
      ["a/thu-muc", null, null, "unusable"],
    ])
    const errors = diagnostics.filter(({ severity }) => severity === "error")
    expect(errors.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      "QN320 a/so-tttt.xlsx",
      "QN201 a/rong.xlsx",
      "QN201 a/so-lieu.csv",
      "QN201 a/thu-muc",
    ])
    expect(counts).toEqual({ error: 4, warning: 4, note: 0 })
    expect(checked.every(({ submission }) => submission.workbook === null)).toBe(true)
  })

  it("names agency and period for people", async () => {
    const { files } = validate(plan, [source("x.xlsx", await template("son-ha", "2014-H1"))])
    expect(files[0]?.title).toEqual({
      vi: "UBND huyện Sơn Hà, 6 tháng đầu năm 2014",
      en: "UBND huyện Sơn Hà, first half of 2014",
    })
  })

  it("hands each workbook the earlier reports of its agency", async () => {
    const asked: string[] = []
    const earlier = (agency: string, period: { readonly id: string }) => {
      asked.push(`${agency} ${period.id}`)
      return new Map()
    }
    const sources = [source("x.xlsx", await template("so-tp", "2013")), source("y.xlsx", text.encode("x"))]
    validate(plan, sources, { earlier })
    expect(asked).toEqual(["so-tp 2013"])
  })
})

describe("against earlier reports", () => {
  const report = (period: string, answers = {}) => formWith("cong-an-tinh", period, answers)
  const earlier = (period: string, answers = {}) => new Map([[period, checkWorkbook(report(period, answers))]])
  const cases = "CT2.3/trafficking-cases"

  it.each<[string, string, object, string, object, string[]]>([
    ["the year below its half", "2013-H1", { [cases]: 5 }, "2013", { [cases]: 3 }, ["QN312"]],
    ["the year equal to its half", "2013-H1", { [cases]: 5 }, "2013", { [cases]: 5, "CT1.6/suspected": 21 }, []],
    ["explained", "2013-H1", { [cases]: 5 }, "2013", { [cases]: 3, [`${cases} note`]: "đã đính chính" }, []],
    ["the year before is no half", "2012", { [cases]: 5 }, "2013", { [cases]: 3 }, []],
    ["a jump of a flow against the year before", "2012", { [cases]: 4 }, "2013", { [cases]: 30 }, ["QN313"]],
    ["a drop", "2012", { [cases]: 30 }, "2013", { [cases]: 6 }, ["QN313"]],
    ["a large change of small figures", "2012", { [cases]: 1 }, "2013", { [cases]: 9 }, []],
    ["a jump of a flow is not held against the half", "2013-H1", { [cases]: 2 }, "2013", { [cases]: 30 }, []],
    ["all figures as in the last report", "2012", {}, "2013", {}, ["QN314"]],
  ])("%s", (_, before, last, period, now, expected) => {
    const found = checkWorkbook(report(period, now), earlier(before, last)).diagnostics
    const asked = ["QN312", "QN313", "QN314"]
    expect(found.map(({ code }) => code).filter((code) => asked.includes(code))).toEqual(expected)
  })

  it("asks about thousands where millions were entered before", () => {
    const funding = (amount: number) => ({ "KP1/trung-uong": amount })
    const found = checkWorkbook(report("2013", funding(95_000)), earlier("2012", funding(100))).diagnostics
    const [first] = found.filter(({ code }) => code === "QN322")
    expect(first?.message.vi).toContain("95.000 triệu đồng, trong khi kỳ 2012 là 100; có phải đã nhập bằng nghìn đồng?")
  })
})
