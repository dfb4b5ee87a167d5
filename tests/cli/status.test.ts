import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

let report: Uint8Array
beforeAll(async () => {
  report = await filledForm("so-tp", "2013")
})

function office() {
  const here = scratch()
  mkdirSync(join(here, "reports/2013"), { recursive: true })
  writeFileSync(join(here, "reports/2013/so-tp.xlsx"), report)
  return { here, run: (line: string) => runIn(here, line.split(" ")) }
}

describe("status", () => {
  it("is text, and 0 where nothing is wrong", async () => {
    const { code, out, err } = await office().run("status 2013 --as-of 2014-01-20")
    expect([code, err]).toEqual([0, ""])
    expect(out).toMatch(/^Tình hình báo cáo năm 2013, tính đến ngày 20\/01\/2014\n/)
    expect(out).toMatch(/Sở Tư pháp +Đúng hạn +04\/01\/2014/)
  })

  it("does not count what came after the as-of day", async () => {
    const { out } = await office().run("status 2013 --as-of 04/01/2014 --format json")
    expect(JSON.parse(out).compliance).toMatchObject({ due: 1, onTime: 1, missing: 0 })
    const before = await office().run("status 2013 --as-of 2014-01-03 --format json")
    expect(JSON.parse(before.out).compliance).toMatchObject({ due: 0, onTime: 0 })
  })

  it("prints one format and writes others into files, and nothing else", async () => {
    const { here, run } = office()
    const { out } = await run("status 2013 --lang en --format text --format json:a.json --format md:b.md")
    expect(out).toMatch(/^State of reporting, year 2013, as of 20 January 2014\n/)
    expect(JSON.parse(readFileSync(join(here, "a.json"), "utf8"))).toMatchObject({ schema: "qn-tip/status@1" })
    expect(readFileSync(join(here, "b.md"), "utf8")).toMatch(/^# State of reporting/)
    expect([...filesBelow(here).keys()]).toEqual(["a.json", "b.md", "reports/2013/so-tp.xlsx"])
  })

  it("counts warnings as errors under --strict", async () => {
    expect((await office().run("status 2013 --as-of 2014-01-20 --strict")).code).toBe(1)
  })

  it.each([
    ["status 2013 --reports khong-co", "Thư mục báo cáo “khong-co” không có."],
    ["status 2013-H2", "Không có kỳ báo cáo “2013-H2”"],
  ])("%s: 2, a sentence, and a document for machines", async (line, sentence) => {
    const { run } = office()
    const text = await run(line)
    expect([text.code, text.out]).toEqual([2, ""])
    expect(text.err).toContain(sentence)
    const { code, out } = await run(`${line} --format json`)
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ schema: "qn-tip/status@1", plan: null, agencies: [] })
    expect(JSON.parse(out).failure).toContain(sentence)
  })
})
