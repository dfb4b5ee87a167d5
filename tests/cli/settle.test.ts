import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { answerKey } from "../../src/dev/fill.ts"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

const cover = (row: string) => answerKey("cover", `BIA/${row}`, "value")
const dated = (day: string, typed = {}) =>
  filledForm("so-tp", "2013", { [cover("ngay-gui")]: { kind: "day", day }, ...typed })

let early: Uint8Array
let late: Uint8Array
let same: Uint8Array
let strange: Uint8Array
beforeAll(async () => {
  early = await dated("2014-01-03")
  late = await dated("2014-01-09", { "measures CT3.3/in-need value": 15 })
  same = await dated("2014-01-03", { "measures CT3.3/in-need value": 16 })
  strange = await filledForm("so-tp", "2013", { [cover("co-quan")]: "Phòng tổng hợp" })
})

function office(files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = scratch()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const run = (...args: string[]) => runIn(folder, args)
  const receive = (...args: string[]) => run("receive", ...args)
  const text = (path: string) => readFileSync(join(folder, path), "utf8")
  const compliance = async (period = "2013") => {
    const { out } = await run("status", period, "--format", "json")
    const status = JSON.parse(out)
    const of = (agency: string) => status.agencies.find((one: { agency: string }) => one.agency === agency)
    return { of, obstacles: status.obstacles, diagnostics: status.diagnostics as { code: string; message: string }[] }
  }
  return { folder, run, receive, text, compliance }
}

describe("two workbooks of one agency in one call", () => {
  it.each([
    [
      "are ordered by their covers, not by their names",
      () => ({ "a.xlsx": late, "b.xlsx": early }),
      "reports/2013/so-tp.xlsx",
    ],
    ["the other way round too", () => ({ "a.xlsx": early, "b.xlsx": late }), "reports/2013/so-tp.2.xlsx"],
    ["by nothing, where their covers say the same: neither is used", () => ({ "a.xlsx": early, "b.xlsx": same }), null],
  ])("%s", async (_, files, inForce) => {
    const { receive, compliance } = office(files())
    const { out } = await receive("a.xlsx", "b.xlsx", "--received", "2014-01-10")
    const { of, diagnostics } = await compliance()
    expect(of("so-tp").file).toBe(inForce)
    expect(diagnostics.some(({ code }) => code === "QN502")).toBe(inForce === null)
    expect(out.includes("Chưa rõ bản nào gửi sau")).toBe(inForce === null)
  })
})

it("an old version sent again: it is said which one stays in force", async () => {
  const { receive } = office({ "a.xlsx": early, "b.xlsx": late })
  await receive("a.xlsx", "--sent", "2014-01-03")
  await receive("b.xlsx", "--sent", "2014-01-09")
  const { out } = await receive("a.xlsx", "--sent", "2014-01-12")
  expect(out).toContain("không lưu lần nữa: reports/2013/so-tp.xlsx")
  expect(out).toContain("Bản có hiệu lực vẫn là reports/2013/so-tp.2.xlsx (gửi 09/01/2014).")
})

describe("what the office says against the workbook", () => {
  it.each([
    ["--agency", "so-tc"],
    ["--period", "2012"],
  ])("%s: filed as undetermined, exit 1, and of no effect", async (option, value) => {
    const { receive, folder, compliance } = office({ "a.xlsx": early })
    const { code, out } = await receive("a.xlsx", "--sent", "2014-01-03", option, value)
    expect([code, [...filesBelow(join(folder, "reports")).keys()]]).toEqual([
      1,
      ["chua-xac-dinh/a.xlsx", "register.yaml"],
    ])
    expect(out).toContain("QN303")
    expect((await compliance()).of("so-tp")).toMatchObject({ status: "missing", file: null })
  })
})

describe("an undetermined file", () => {
  const settling = ["--agency", "so-tp", "--period", "2013", "--by", "Trưởng phòng", "--reason", "công văn 12 ghi rõ"]

  it("is settled by a line in rulings.yaml, and counts from then on", async () => {
    const { receive, compliance, text } = office({ "a.xlsx": strange })
    expect((await receive("a.xlsx", "--sent", "2014-01-03")).code).toBe(1)
    expect((await compliance()).of("so-tp").status).toBe("missing")
    const { code, out } = await receive("a.xlsx", ...settling)
    expect([code, out]).toEqual([
      0,
      expect.stringContaining("reports/chua-xac-dinh/a.xlsx: xác định là báo cáo của Sở Tư pháp"),
    ])
    expect(text("reports/rulings.yaml")).toBe(
      'settled:\n  - file: chua-xac-dinh/a.xlsx\n    agency: so-tp\n    period: "2013"\n    by: Trưởng phòng\n    on: 2014-01-20\n    reason: công văn 12 ghi rõ\n',
    )
    const { of, obstacles } = await compliance()
    expect(of("so-tp")).toMatchObject({ status: "on-time", state: "clean", file: "reports/chua-xac-dinh/a.xlsx" })
    expect(JSON.stringify(obstacles)).not.toContain("chua-xac-dinh")
  })

  it("that the office contradicted is settled too", async () => {
    const { receive, compliance } = office({ "a.xlsx": early })
    await receive("a.xlsx", "--sent", "2014-01-03", "--agency", "so-tc")
    expect((await receive("chua-xac-dinh/a.xlsx", ...settling)).code).toBe(0)
    expect((await compliance()).of("so-tp")).toMatchObject({ status: "on-time", state: "clean" })
  })

  it.each([
    ["without a reason", ["--agency", "so-tp", "--period", "2013", "--by", "x"], "cần đủ --agency"],
    ["that is not there", [...settling], "Không có tệp “b.xlsx”"],
    [
      "of an agency that owes nothing",
      ["--agency", "x", "--period", "2013", "--by", "x", "--reason", "y"],
      "--agency cần mã",
    ],
  ])("is not settled %s", async (_, args, words) => {
    const { receive, folder } = office({ "a.xlsx": strange })
    await receive("a.xlsx", "--sent", "2014-01-03")
    const { code, err } = await receive("b.xlsx", ...args)
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
    expect([...filesBelow(join(folder, "reports")).keys()]).not.toContain("rulings.yaml")
  })

  it("is not settled twice", async () => {
    const { receive } = office({ "a.xlsx": strange })
    await receive("a.xlsx", "--sent", "2014-01-03")
    await receive("a.xlsx", ...settling)
    expect((await receive("a.xlsx", ...settling)).code).toBe(2)
    expect((await receive("chua-xac-dinh/a.xlsx", ...settling)).err).toContain("đã rõ là của so-tp")
  })

  it.each([
    ["2013", true],
    ["2013-H1", false],
    ["2012", false],
  ])("stands in the way of the period that was reported on at its day: %s %s", async (period, stands) => {
    const { receive, compliance } = office({ "a.xlsx": "gì đó" })
    await receive("a.xlsx", "--sent", "2014-01-03")
    const { diagnostics } = await compliance(period)
    expect(diagnostics.some(({ code }) => code === "QN505")).toBe(stands)
  })

  it("is taken out by a ruling: it counts no more, nor stands in the way, nor is it filed again", async () => {
    const { receive, compliance, folder, run } = office({ "a.xlsx": early })
    await receive("a.xlsx", "--sent", "2014-01-03")
    const ruling =
      "excluded:\n  - file: 2013/so-tp.xlsx\n    by: Trưởng phòng\n    on: 2014-01-10\n    reason: gửi nhầm\n"
    writeFileSync(join(folder, "reports/rulings.yaml"), ruling)
    const { of, diagnostics } = await compliance()
    expect(of("so-tp").status).toBe("missing")
    expect(diagnostics.filter(({ code }) => /QN(409|410|505)/.test(code))).toEqual([])
    expect((await run("status", "2013")).err).toContain("(mục excluded của rulings.yaml): reports/2013/so-tp.xlsx")
    expect((await receive("a.xlsx", "--sent", "2014-01-03")).out).toContain("đã tiếp nhận từ trước")
  })
})

describe("the cases", () => {
  const cases = (name: string) => ({ "a.xlsx": readFileSync(`fixtures/cases/${name}`) })
  it("08: a half-year's form in January is asked about", async () => {
    const { receive } = office(cases("08-half-year-form-in-january.xlsx"))
    const { out } = await receive("a.xlsx", "--sent", "03/01/2014")
    expect(out).toContain("QN414")
  })

  it("09: a neighbour's form is not the neighbour's report", async () => {
    const { receive } = office(cases("09-form-of-another-agency.xlsx"))
    const { code, out } = await receive("a.xlsx", "--agency", "nghia-hanh", "--sent", "03/01/2014")
    expect([code, out]).toEqual([1, expect.stringContaining("reports/chua-xac-dinh/a.xlsx")])
  })

  it("10: a day that is not here yet is refused, and nothing is filed", async () => {
    const { receive, folder } = office(cases("10-any-form.xlsx"))
    const { code, err } = await receive("a.xlsx", "--sent", "03/01/2041")
    expect([code, err]).toEqual([2, "Ngày 03/01/2041 ở sau hôm nay (20/01/2014); kiểm tra lại năm và tháng.\n"])
    expect([...filesBelow(folder).keys()]).toEqual(["a.xlsx"])
  })

  it("a register with a day of another year is named by what it keeps out", async () => {
    const { receive, compliance, folder, text } = office({ "a.xlsx": early })
    await receive("a.xlsx", "--sent", "2014-01-03")
    mkdirSync(join(folder, "reports"), { recursive: true })
    writeFileSync(
      join(folder, "reports/register.yaml"),
      text("reports/register.yaml").replace("2014-01-03", "2041-01-03"),
    )
    expect((await compliance()).diagnostics.map(({ code }) => code)).toContain("QN412")
  })
})
