import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { copyName } from "../../src/cli/workbooks/annotated.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

const bad = await filledForm("so-tttt", "2013", { "measures CT1.1/total value": "hai mươi" })
const good = await filledForm("so-tttt", "2013")
const key = "measures CT1.1/total value"

function folderWith(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = scratch()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const names = (folder: string) => [...filesBelow(folder).keys()]

describe("validate --annotate", () => {
  it("writes a marked copy and says so, and prints what it prints without it", async () => {
    const folder = folderWith({ "in/a.xlsx": bad })
    const { code, out, err } = await runIn(folder, ["validate", "in/a.xlsx", "--annotate", "kq"])
    expect([code, err]).toEqual([1, "Đã ghi bản sao đánh dấu lỗi: kq/a.xlsx\n"])
    expect(out).toBe((await runIn(folder, ["validate", "in/a.xlsx"])).out)
    expect(names(folder)).toEqual(["in/a.xlsx", "kq/a.xlsx"])
    expect((await runIn(folder, ["validate", "kq/a.xlsx"])).out).toBe(out.replace("in/a.xlsx", "kq/a.xlsx"))
  })

  it("numbers copies of one name, and writes the same ones again the next time", async () => {
    const folder = folderWith({ "x/a.xlsx": bad, "y/A.xlsx": good, "z/a.xlsm": good })
    const args = ["validate", "x/a.xlsx", "y/A.xlsx", "z/a.xlsm", "--annotate", "kq", "--lang", "en"]
    const { err } = await runIn(folder, args)
    expect(err).toBe("Marked copies: kq/a.xlsx, kq/A.2.xlsx, kq/a.3.xlsx\n")
    const first = filesBelow(join(folder, "kq"))
    expect((await runIn(folder, args)).err).toBe(err)
    expect(filesBelow(join(folder, "kq"))).toEqual(first)
  })

  it.each<[string, readonly string[]]>([
    ["the workbook itself", ["in/a.xlsx", "--annotate", "in"]],
    ["the workbook through another path", ["./in/../in/a.xlsx", "--annotate", "./in/"]],
  ])("never writes over %s", async (_, args) => {
    const folder = folderWith({ "in/a.xlsx": bad })
    expect((await runIn(folder, ["validate", ...args])).code).toBe(1)
    expect(readFileSync(join(folder, "in/a.xlsx")).equals(bad)).toBe(true)
    expect(names(folder)).toEqual(["in/a.2.xlsx", "in/a.xlsx"])
  })

  it("never writes over a file that is no copy", async () => {
    const folder = folderWith({ "in/a.xlsx": bad, "kq/a.xlsx": good, "kq/a.2.xlsx": "của tôi" })
    expect((await runIn(folder, ["validate", "in/a.xlsx", "--annotate", "kq"])).err).toContain("kq/a.3.xlsx")
    expect(readFileSync(join(folder, "kq/a.xlsx")).equals(good)).toBe(true)
  })

  it("says of which files there is no copy, and why", async () => {
    const folder = folderWith({ "in/a.xlsx": "không phải bảng tính", "in/b.xlsx": good })
    copyFileSync("fixtures/producers/exceljs.xlsx", join(folder, "in/c.xlsx"))
    const { code, err } = await runIn(folder, ["validate", "in", "--annotate", "kq"])
    expect(code).toBe(1)
    expect(err.split("\n")).toEqual([
      "Không có bản sao đánh dấu lỗi của “in/a.xlsx”: không đọc được tệp.",
      "Không có bản sao đánh dấu lỗi của “in/c.xlsx”: chưa xác định được cơ quan hoặc kỳ báo cáo.",
      "Đã ghi bản sao đánh dấu lỗi: kq/b.xlsx",
      "",
    ])
    expect(names(join(folder, "kq"))).toEqual(["b.xlsx"])
  })

  it("shows the figures of the year before where it has the reports", async () => {
    const before = await filledForm("so-tttt", "2012", { [key]: 77 })
    const folder = folderWith({ "in/a.xlsx": bad, "reports/2012/so-tttt.xlsx": before })
    await runIn(folder, ["validate", "in/a.xlsx", "--reports", "reports", "--annotate", "kq"])
    const read = readWorkbook(readFileSync(join(folder, "kq/a.xlsx")))
    const sheet = read.kind === "workbook" ? read.workbook.sheets.find(({ name }) => name === "Chỉ tiêu") : undefined
    expect(sheet?.cells.find(({ ref }) => ref === "E11")?.value).toEqual({ kind: "number", number: 77 })
  })

  it.each<[string, readonly string[], RegExp]>([
    ["the reports folder", ["--reports", "reports", "--annotate", "reports/kq"], /nằm trong thư mục báo cáo “reports”/],
    ["a file", ["--annotate", "in/a.xlsx"], /^Không ghi được “in\/a\.xlsx\/a\.xlsx”/],
  ])("refuses %s as its folder", async (_, args, said) => {
    const folder = folderWith({ "in/a.xlsx": bad, "reports/2012/so-tttt.xlsx": await filledForm("so-tttt", "2012") })
    const before = names(folder)
    const { code, err } = await runIn(folder, ["validate", "in/a.xlsx", ...args])
    expect(code).toBe(2)
    expect(err).toMatch(said)
    expect(names(folder)).toEqual(before)
  })
})

describe("copyName", () => {
  it.each([
    ["in/so-tttt.xlsx", "so-tttt"],
    ["Báo cáo 2013.XLSM", "Báo cáo 2013"],
    ["bao-cao.2013", "bao-cao.2013"],
    [".xlsx", "bao-cao"],
    [`${"ă".repeat(120)}.xlsx`, "ă".repeat(90)],
  ])("%s: %s", (file, name) => {
    expect(copyName(file)).toBe(name)
  })
})
