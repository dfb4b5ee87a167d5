import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, it } from "vitest"
import type { BookValue } from "../../src/excel/book.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

function put(folder: string, path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const named = (folder: string) => [...filesBelow(folder).keys()]

describe("template", () => {
  it("writes every agency's form without --agency", async () => {
    const folder = scratch()
    const { code, out } = await runIn(folder, ["template", "2013-H1"])
    expect(code).toBe(0)
    expect(named(folder)).toHaveLength(32)
    expect(named(folder)).toContain("out/2013-H1/so-tttt.xlsx")
    expect(out).toBe("Đã ghi 32 biểu mẫu (6 tháng đầu năm 2013) vào out/2013-H1. Ngày cuối gửi đúng hạn: 04/7/2013.\n")
  })

  it.each([
    ["--agency so-tp", ["so-tp"]],
    ["--agency so-tp ly-son", ["ly-son", "so-tp"]],
    ["--agency so-tp --agency ly-son", ["ly-son", "so-tp"]],
    ["--agency so-tp,ly-son", ["ly-son", "so-tp"]],
    ["--agency SO-TP", ["so-tp"]],
  ])("takes %s", async (line, agencies) => {
    const folder = scratch()
    expect((await runIn(folder, ["template", "2013", ...line.split(" "), "--out", "mau"])).code).toBe(0)
    expect(named(folder)).toEqual(agencies.map((agency) => `mau/2013/${agency}.xlsx`))
  })

  it("puts the figures of the year before beside the cells, with --reports", async () => {
    const folder = scratch()
    put(folder, "reports/2012/so-tp.xlsx", await filledForm("so-tp", "2012", { "measures CT3.3/in-need value": 17 }))
    await runIn(folder, ["template", "2013", "--agency", "so-tp", "--reports", "reports"])
    const read = readWorkbook(readFileSync(join(folder, "out/2013/so-tp.xlsx")))
    const sheet = read.kind === "workbook" ? read.workbook.sheets.find(({ name }) => name === "Chỉ tiêu") : undefined
    const row = sheet?.cells.find(({ value }) => value.kind === "text" && value.text === "CT3.3.2")?.row
    const numbers = sheet?.cells.filter((cell) => cell.row === row && cell.value.kind === "number")
    expect(numbers?.map(({ value }) => value)).toEqual([{ kind: "number", number: 17 }])
  })
})

describe("validate", () => {
  const half: Readonly<Record<string, BookValue>> = {
    "measures CT3.3/in-need value": 30,
    "measures CT3.3/aided value": 30,
  }

  it("holds a year against its first half, with --reports only", async () => {
    const folder = scratch()
    put(folder, "reports/a.xlsx", await filledForm("so-tp", "2013-H1", half))
    put(folder, "nam.xlsx", await filledForm("so-tp", "2013"))
    expect((await runIn(folder, ["validate", "nam.xlsx"])).out).not.toContain("QN312")
    const { code, out } = await runIn(folder, ["validate", "nam.xlsx", "--reports", "reports"])
    expect(code).toBe(1)
    expect(out).toContain("QN312")
  })

  it.each(["json", "sarif", "junit"])("prints a %s document also when it cannot run", async (format) => {
    const folder = scratch()
    put(folder, "ke-hoach/plan.yaml", "format: 1\n")
    const { code, out, err } = await runIn(folder, ["validate", "a.xlsx", "--plan", "ke-hoach", "--format", format])
    expect(code).toBe(2)
    expect(err).toMatch(/^Kế hoạch trong “ke-hoach” có lỗi.*\n$/)
    if (format === "junit") expect(out).toContain("<testsuites")
    else expect(JSON.parse(out)).toBeTypeOf("object")
  })

  it("writes several formats in one run, the one without a file on stdout", async () => {
    const folder = scratch()
    put(folder, "a.xlsx", await filledForm("so-tp", "2013"))
    const { code, out } = await runIn(folder, ["validate", "a.xlsx", "--format", "text", "--format", "json:kq/a.json"])
    expect([code, out.split("\n")[0]]).toEqual([0, "HỢP LỆ: 1 lưu ý"])
    expect(JSON.parse(readFileSync(join(folder, "kq/a.json"), "utf8"))).toMatchObject({
      schema: "qn-tip/validation@1",
      files: [{ file: "a.xlsx", agency: "so-tp", period: "2013", state: "clean" }],
      counts: { error: 0 },
    })
  })

  it("warnings fail under --strict", async () => {
    const folder = scratch()
    put(folder, "a.xlsx", await filledForm("so-tp", "2013", { "cover BIA/nguoi-ky value": null }))
    expect((await runIn(folder, ["validate", "a.xlsx"])).code).toBe(0)
    expect((await runIn(folder, ["validate", "a.xlsx", "--strict"])).code).toBe(1)
  })
})

describe("consolidate", () => {
  it("passes over its own report in the reports folder, and says so", async () => {
    const folder = scratch()
    put(folder, "reports/2013/so-tp.xlsx", await filledForm("so-tp", "2013"))
    const run = () => runIn(folder, ["consolidate", "2013", "--out", "reports"])
    expect((await run()).code).toBe(0)
    const { code, err } = await run()
    expect(code).toBe(0)
    expect(err).toContain("Bỏ qua “reports/bao-cao-2013.xlsx”: báo cáo tổng hợp của chính chương trình.")
    const { diagnostics } = JSON.parse(readFileSync(join(folder, "reports/bao-cao-2013.json"), "utf8"))
    expect(diagnostics.filter(({ code }: { code: string }) => code === "QN505")).toEqual([])
  })

  it("writes the formats asked for, and nothing to stdout", async () => {
    const folder = scratch()
    put(folder, "reports/a.xlsx", await filledForm("so-tp", "2013"))
    const { out } = await runIn(folder, ["consolidate", "2013", "--format", "json"])
    expect([out, named(folder)]).toEqual(["", ["out/bao-cao-2013.json", "reports/a.xlsx"]])
  })

  it("reads files under any name and in any sub-folder, and what the register names", async () => {
    const folder = scratch()
    put(folder, "reports/đến/ngày 3/Báo cáo.xlsx", await filledForm("so-tp", "2013"))
    put(folder, "reports/2013/so-yt.doc", await filledForm("so-yt", "2013"))
    put(
      folder,
      "reports/register.yaml",
      "- file: 2013/so-yt.doc\n  agency: so-yt\n  period: 2013\n  sent: 2014-01-02\n",
    )
    await runIn(folder, ["consolidate", "2013", "--as-of", "2014-01-20", "--format", "json"])
    const { submissions } = JSON.parse(readFileSync(join(folder, "out/bao-cao-2013.json"), "utf8"))
    expect(submissions.map(({ agency, file, dayFrom }: Record<string, string>) => [agency, file, dayFrom])).toEqual([
      ["so-tp", "reports/đến/ngày 3/Báo cáo.xlsx", "declared"],
      ["so-yt", "reports/2013/so-yt.doc", "register"],
    ])
  })

  it("says which formats there are", async () => {
    const { code, err } = await runIn(scratch(), ["consolidate", "2013", "--format", "odt"])
    expect([code, err]).toEqual([2, "Không có định dạng “odt”; chọn: xlsx, md, json, html, docx, csv, parquet.\n"])
  })
})
