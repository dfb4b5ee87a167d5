import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

let first: Uint8Array
let corrected: Uint8Array
beforeAll(async () => {
  first = await filledForm("so-tp", "2013")
  corrected = await filledForm("so-tp", "2013", { "measures CT3.3/in-need value": 15 })
})

/** An office that has received one report. */
async function office() {
  const folder = scratch()
  writeFileSync(join(folder, "a.xlsx"), first)
  writeFileSync(join(folder, "b.xlsx"), corrected)
  const run = (line: string) => runIn(folder, line.split(" "))
  await run("receive a.xlsx --sent 2014-01-03")
  const kept = () => [...filesBelow(folder).keys()].filter((path) => path.includes("issued/"))
  const at = (path: string) => join(folder, path)
  return { folder, at, run, kept }
}
const issue = "issue 2013 --number 45/BC-CAT --on 2014-01-10"

describe("issue", () => {
  it("keeps every format asked for, the figures, and what was issued", async () => {
    const { run, kept, at } = await office()
    const { code, out } = await run(`${issue} --format md`)
    expect([code, out]).toEqual([0, "Đã ban hành báo cáo số 45/BC-CAT ngày 10/01/2014: reports/issued/2013/1\n"])
    expect(kept()).toEqual([
      "reports/issued/2013/1/bao-cao-2013.json",
      "reports/issued/2013/1/bao-cao-2013.md",
      "reports/issued/2013/1/issued.yaml",
    ])
    expect(readFileSync(at("reports/issued/2013/1/issued.yaml"), "utf8")).toMatch(
      /^number: 45\/BC-CAT\nday: 2014-01-10\nperiod: "2013"\nasOf: 2014-01-10\nplan: \S+\nrevision: 1\nplanSha256: [0-9a-f]{64}\npublic: false\nfiles:\n {2}- file: bao-cao-2013.md\n/,
    )
    expect(JSON.parse(readFileSync(at("reports/issued/2013/1/bao-cao-2013.json"), "utf8")).asOf).toBe("2014-01-10")
  })

  it("is what every later report is compared with, at the third run too", async () => {
    const { run, at } = await office()
    await run(issue)
    expect((await run("status 2013")).out).toContain(
      "Báo cáo số 45/BC-CAT ban hành ngày 10/01/2014. Số liệu vẫn như khi ban hành.",
    )
    await run("receive b.xlsx --sent 2014-01-13")
    for (let turn = 0; turn < 3; turn++) {
      await run("consolidate 2013 --format json")
      const { diagnostics } = JSON.parse(readFileSync(at("out/bao-cao-2013.json"), "utf8"))
      expect(diagnostics.filter(({ code }: { code: string }) => code === "QN506")).toHaveLength(1)
    }
    const { out } = await run("status 2013")
    expect(out).toMatch(/Báo cáo số 45\/BC-CAT ban hành ngày 10\/01\/2014; từ đó có 1 thay đổi:/)
    expect(out).toContain("CT3.3")
    const json = JSON.parse((await run("status 2013 --format json")).out)
    expect(json.issued).toEqual({ number: "45/BC-CAT", day: "2014-01-10", asOf: "2014-01-10" })
    expect(json.diagnostics.filter(({ code }: { code: string }) => code === "QN506")).toHaveLength(1)
  })

  it("says a correction in the next report, and the one after is compared with that", async () => {
    const { run, at, kept } = await office()
    await run(issue)
    await run("receive b.xlsx --sent 2014-01-13")
    await run("issue 2013 --number 60/BC-CAT --on 2014-01-15 --format md")
    expect(kept().filter((path) => path.endsWith("issued.yaml"))).toEqual([
      "reports/issued/2013/1/issued.yaml",
      "reports/issued/2013/2/issued.yaml",
    ])
    expect(readFileSync(at("reports/issued/2013/2/bao-cao-2013.md"), "utf8")).toContain(
      "Số liệu có thay đổi so với Báo cáo số 45/BC-CAT ngày 10/01/2014: trợ giúp pháp lý miễn phí.",
    )
    expect((await run("status 2013")).out).toContain("Báo cáo số 60/BC-CAT ban hành ngày 15/01/2014. Số liệu vẫn như")
  })

  it("of a publication is kept, and not compared with", async () => {
    const { run } = await office()
    await run(`${issue} --public`)
    expect((await run("status 2013 --format json")).out).toContain('"issued": null')
  })

  it.each([
    ["without a number", "issue 2013 --on 2014-01-10", "cần --number"],
    ["without a day", "issue 2013 --number 1", "cần --number"],
    ["on a day to come", "issue 2013 --number 1 --on 2014-02-10", "ở sau hôm nay"],
    ["under a number that was used", issue, "Số 45/BC-CAT đã dùng"],
    ["from no folder", "issue 2013 --number 1 --on 2014-01-10 --reports khong-co", "“khong-co” không có"],
  ])("is refused %s", async (_, line, words) => {
    const { run, kept, folder } = await office()
    await run(issue)
    const before = kept()
    const { code, err } = await run(line)
    expect([code, err]).toEqual([2, expect.stringContaining(words)])
    expect(kept()).toEqual(before)
    expect(existsSync(join(folder, "khong-co"))).toBe(false)
  })

  it("that was changed by hand is said, and not compared with", async () => {
    const { run, at } = await office()
    await run(issue)
    writeFileSync(at("reports/issued/2013/1/bao-cao-2013.json"), "{}")
    expect((await run("status 2013")).err).toContain("không còn như khi ban hành")
  })

  it("breaks off whole or not at all, and is swept", async () => {
    const { run, folder, kept } = await office()
    mkdirSync(join(folder, "reports/issued/2013/.1.99999999-0badcafe.tmp"), { recursive: true })
    writeFileSync(join(folder, "reports/issued/2013/.1.99999999-0badcafe.tmp/bao-cao-2013.md"), "nửa chừng")
    await run(`${issue} --format json`)
    expect(kept()).toEqual(["reports/issued/2013/1/bao-cao-2013.json", "reports/issued/2013/1/issued.yaml"])
  })
})

it("consolidate says which documents of an earlier run it leaves", async () => {
  const { run } = await office()
  await run("consolidate 2013 --format md,json")
  const { err } = await run("consolidate 2013 --format md")
  expect(err).toContain("Còn tệp của lần lập trước, không lập lại lần này, số liệu có thể đã cũ: out/bao-cao-2013.json")
})
