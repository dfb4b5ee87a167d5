import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { readRegister } from "../../src/records/register.ts"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

let first: Uint8Array
let second: Uint8Array
let district: Uint8Array
beforeAll(async () => {
  first = await filledForm("so-tp", "2013")
  second = await filledForm("so-tp", "2013", { "measures CT3.3/in-need value": 15 })
  district = await filledForm("ly-son", "2013-H1")
})

/** A folder with these files, and what `receive` says in it. */
function office(files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = scratch()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const receive = (...args: string[]) => runIn(folder, ["receive", ...args])
  const register = () => readFileSync(join(folder, "reports/register.yaml"), "utf8")
  const entries = () => readRegister("register.yaml", register()).entries
  const reports = () => [...filesBelow(join(folder, "reports")).keys()]
  return { folder, receive, register, entries, reports }
}

describe("receive", () => {
  it("files a copy and appends its entry", async () => {
    const { receive, register, reports, folder } = office({ "a.xlsx": first })
    const { code, out } = await receive(
      "a.xlsx",
      "--sent",
      "03/01/2014",
      "--received",
      "2014-01-06",
      "--number",
      "45/BC-STP",
    )
    expect(code).toBe(0)
    expect(out).toContain("a.xlsx: đã lưu vào reports/2013/so-tp.xlsx (số 45/BC-STP, gửi 03/01/2014, nhận 06/01/2014)")
    expect(reports()).toEqual(["2013/so-tp.xlsx", "register.yaml"])
    expect(readFileSync(join(folder, "reports/2013/so-tp.xlsx")).equals(first)).toBe(true)
    expect(register()).toMatch(
      /^- file: 2013\/so-tp.xlsx\n {2}sha256: [0-9a-f]{64}\n {2}agency: so-tp\n {2}period: "2013"\n {2}number: 45\/BC-STP\n {2}sent: 2014-01-03\n {2}received: 2014-01-06\n {2}name: a.xlsx\n$/,
    )
  })

  it("keeps what people wrote in the register", async () => {
    const { receive, register, folder } = office({ "a.xlsx": first })
    mkdirSync(join(folder, "reports"))
    const before = "# Sổ của phòng tổng hợp\n- file: cũ.xlsx   # đã hỏi lại\n  sent: 2012-07-03\n# hết năm 2012\n"
    writeFileSync(join(folder, "reports/register.yaml"), before)
    await receive("a.xlsx", "--sent", "2014-01-03")
    expect(register().startsWith(before)).toBe(true)
  })

  it("files a correction beside the first version, and says which figures changed", async () => {
    const { receive, reports } = office({ "a.xlsx": first, "b.xlsx": second })
    await receive("a.xlsx", "--sent", "2014-01-03")
    const { out } = await receive("b.xlsx", "--sent", "2014-01-13")
    expect(reports()).toEqual(["2013/so-tp.2.xlsx", "2013/so-tp.xlsx", "register.yaml"])
    expect(out).toContain("So với bản trước (reports/2013/so-tp.xlsx): 1 số liệu đổi")
    expect(out).toMatch(/CT3\.3\.2 “.*”: 12 → 15/)
  })

  it("does not file the same bytes twice, whatever their name and day", async () => {
    const { receive, register, reports } = office({ "a.xlsx": first, "b.xlsx": first })
    await receive("a.xlsx", "--sent", "2014-01-03")
    const before = register()
    const { code, out } = await receive("b.xlsx", "--sent", "2014-01-13")
    expect([code, register(), reports().length]).toEqual([0, before, 2])
    expect(out).toContain("đã tiếp nhận từ trước, không lưu lần nữa: reports/2013/so-tp.xlsx")
  })

  it("files what cannot be read too: nothing received is lost", async () => {
    const { receive, entries, reports } = office({ "Báo cáo Sở.xlsx": "không phải bảng tính" })
    const { code, out } = await receive("Báo cáo Sở.xlsx", "--sent", "2014-01-03")
    expect(code).toBe(1)
    expect(reports()).toEqual(["chua-xac-dinh/Báo cáo Sở.xlsx", "register.yaml"])
    expect(entries()).toMatchObject([{ agency: null, period: null, sent: "2014-01-03" }])
    expect(out).toContain("trong đó 1 chưa đủ điều kiện tổng hợp")
  })

  it("takes several at once, with a summary", async () => {
    const { receive, reports } = office({ "a.xlsx": first, "b.xlsx": district, "c.xls": "gì đó" })
    const { code, out } = await receive("a.xlsx", "b.xlsx", "c.xls", "--received", "2014-01-06")
    expect(code).toBe(1)
    expect(out).toContain("Tiếp nhận 3 tệp: 3 đã lưu và vào sổ; trong đó 1 chưa đủ điều kiện tổng hợp.")
    expect(reports()).toEqual(["2013-H1/ly-son.xlsx", "2013/so-tp.xlsx", "chua-xac-dinh/c.xls", "register.yaml"])
  })

  it("enters a file that lies in the folder without an entry, where it is", async () => {
    const { receive, entries, reports, folder } = office({})
    mkdirSync(join(folder, "reports"))
    writeFileSync(join(folder, "reports/từ email.xlsx"), first)
    const { out } = await receive("reports/từ email.xlsx", "--sent", "2014-01-03")
    expect(out).toContain("nay vào sổ: reports/từ email.xlsx")
    expect(reports()).toEqual(["register.yaml", "từ email.xlsx"])
    expect(entries()).toMatchObject([{ file: "từ email.xlsx", agency: "so-tp", period: "2013" }])
  })

  it("names files that no entry knows", async () => {
    const { receive, folder } = office({ "a.xlsx": first })
    mkdirSync(join(folder, "reports"))
    writeFileSync(join(folder, "reports/lạ.xlsx"), district)
    expect((await receive("a.xlsx", "--sent", "2014-01-03")).err).toContain(
      "1 tệp chưa vào sổ (tiếp nhận lại để vào sổ): reports/lạ.xlsx",
    )
  })

  it("does not touch a register with faults, nor file what it could not enter", async () => {
    const { receive, register, reports, folder } = office({ "a.xlsx": first })
    mkdirSync(join(folder, "reports"))
    writeFileSync(join(folder, "reports/register.yaml"), "- file: [\n")
    const { code, err } = await receive("a.xlsx", "--sent", "2014-01-03")
    expect([code, register(), reports()]).toEqual([2, "- file: [\n", ["register.yaml"]])
    expect(err).toContain("Sổ “reports/register.yaml” có lỗi")
  })

  it.each([
    ["the day received before the day sent", ["--sent", "2014-01-03", "--received", "2014-01-02"], "trước ngày gửi"],
    ["an agency that is not in the plan", ["--sent", "2014-01-03", "--agency", "so-ngoai-vu"], "--agency cần mã"],
    ["a period that is not owed", ["--sent", "2014-01-03", "--period", "2011-H1"], "Không có kỳ báo cáo"],
  ])("refuses %s, and files nothing", async (_, args, words) => {
    const { receive, folder } = office({ "a.xlsx": first })
    const { code, err } = await receive("a.xlsx", ...args)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect([...filesBelow(folder).keys()]).toEqual(["a.xlsx"])
  })

  it("loses no entry when two runs come at once", async () => {
    const names = [...Array(8).keys()].map((i) => `${i}.txt`)
    const { receive, entries } = office(Object.fromEntries(names.map((name) => [name, `tệp ${name}`])))
    await Promise.all(names.map((name) => receive(name, "--sent", "2014-01-03")))
    expect(
      entries()
        .map(({ file }) => file)
        .sort(),
    ).toEqual(names.map((name) => `chua-xac-dinh/${name}`))
  })
})

describe("a run that breaks off", () => {
  const files = { "a.xlsx": "một", "b.xlsx": "hai" }
  /** Two workbooks are four writes; each can break off before it or after it. */
  it.each([...Array(8).keys()])(
    "at point %i leaves nothing lost, and the next run ends what it began",
    async (point) => {
      const { folder, receive, entries, reports } = office(files)
      const host = (await import("../../src/cli/node-host.ts")).nodeHost(folder)
      let writes = 0
      const broken = await runIn(folder, ["receive", "a.xlsx", "b.xlsx", "--sent", "2014-01-03"], {
        write: async (path, content) => {
          const at = writes++
          if (at * 2 === point) throw new Error("power is gone")
          const fault = await host.write(path, content)
          if (at * 2 + 1 === point) throw new Error("power is gone")
          return fault
        },
      })
      expect(broken.code).toBe(70)
      const { code } = await receive("a.xlsx", "b.xlsx", "--sent", "2014-01-03")
      expect(code).toBe(1)
      expect(entries().map(({ file }) => file)).toEqual(["chua-xac-dinh/a.xlsx", "chua-xac-dinh/b.xlsx"])
      expect(reports()).toEqual(["chua-xac-dinh/a.xlsx", "chua-xac-dinh/b.xlsx", "register.yaml"])
    },
  )
})
