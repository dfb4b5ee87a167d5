import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { openPlan } from "../src/plan/build/open.ts"
import { otherPlan } from "./support/other-plan.ts"
import { runIn, scratch } from "./support/run.ts"

// A made-up plan of another province: schools instead of districts, no sub-projects, quarterly reports on or before a day that rolls over
// days off, periods that begin in December of the year before. Everything about it is YAML.

const { files, folder, filled } = otherPlan("tinh-khac")

const in2017 = { "measures CT1/in-school value": 480, "measures CT1/all value": 500, "measures CT3/left value": 0 }

let arrived: ReadonlyMap<string, Uint8Array>
beforeAll(async () => {
  arrived = new Map([
    ["a.xlsx", await filled("truong-a", "2017", in2017)],
    ["a-sua.xlsx", await filled("truong-a", "2017", { ...in2017, "measures CT1/in-school value": 490 })],
    ["c.xlsx", await filled("truong-c", "2017", { ...in2017, "measures CT3/left value": 2 })],
    ["so.xlsx", await filled("so-giao-duc", "2017")],
    ["quy.xlsx", await filled("truong-a", "2016-Q1", { "measures CT1/all value": "hai mươi" })],
  ])
})

const made = (out: string) =>
  readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."))

/** An office of that province: the workbooks in `in/`, and those of 2017 received. */
async function office() {
  const here = scratch()
  mkdirSync(join(here, "in"))
  for (const [name, bytes] of arrived) writeFileSync(join(here, "in", name), bytes)
  const run = (line: string, today = "2018-01-20") =>
    runIn(here, [...line.split(" "), "--plan", folder], { today: () => today })
  return { here, run }
}
const received = async () => {
  const { here, run } = await office()
  const receipts = [
    await run("receive in/a.xlsx in/so.xlsx --sent 2018-01-02"),
    await run("receive in/c.xlsx --sent 2018-01-03"),
    await run("receive in/a-sua.xlsx --sent 2018-01-09"),
  ]
  return { here, run, receipts }
}

describe("every command runs on a plan of another province", () => {
  it("plan check, plan show", async () => {
    const { run } = await office()
    expect(await run("plan check")).toMatchObject({ code: 0 })
    const { out } = await run("plan show --format json")
    expect(JSON.parse(out)).toMatchObject({ plan: { id: "hoc-duong-binh-hai-2016", province: "Bình Hải" } })
  })

  it("template: who owes a quarter, by the days of the plan", async () => {
    const { here, run } = await office()
    const { code, out } = await run("template 2016-Q1")
    expect(code).toBe(0)
    // 20 March 2016 is a Sunday, and rolls over.
    expect(out).toContain("Đã ghi 5 biểu mẫu (quý I năm 2016) vào out/2016-Q1. Ngày cuối gửi đúng hạn: 21/3/2016.")
    expect(made(join(here, "out")).sort()).toEqual(
      ["so-giao-duc", "so-noi-vu", "truong-a", "truong-b", "truong-c"].map((id) => `2016-Q1/${id}.xlsx`),
    )
    // A school that was closed on 31 August 2017 owes nothing after it.
    expect((await run("template 2018-Q1")).out).toContain("Đã ghi 4 biểu mẫu")
  })

  it("template prints the figures of the same period a year earlier", async () => {
    const { here, run } = await received()
    expect((await run("template 2018 --agency truong-a --reports reports --out moi")).code).toBe(0)
    const { code, out } = await run("validate moi/2018/truong-a.xlsx --format json")
    expect(code).toBe(1)
    expect(JSON.parse(out).files).toMatchObject([{ agency: "truong-a", period: "2018" }])
    expect(readFileSync(join(here, "moi/2018/truong-a.xlsx")).length).toBeGreaterThan(1000)
  })

  it("validate: whose it is, and what is wrong", async () => {
    const { run } = await office()
    const { code, out } = await run("validate in --format json")
    const { files: found, diagnostics } = JSON.parse(out)
    expect(code).toBe(1)
    expect(found.map((one: { agency: string; period: string }) => `${one.agency} ${one.period}`).sort()).toEqual([
      "so-giao-duc 2017",
      "truong-a 2016-Q1",
      "truong-a 2017",
      "truong-a 2017",
      "truong-c 2017",
    ])
    // Nobody there was asked for money in earnest: each sheet of funding is blank, and that is noted.
    const [notes, others] = [true, false].map((note) =>
      diagnostics.filter((one: { severity: string }) => (one.severity === "note") === note),
    )
    expect(notes?.map((one: { code: string }) => one.code)).toEqual(Array(5).fill("QN328"))
    expect(others?.map((one: { code: string; place: { row: string } }) => `${one.code} ${one.place.row}`)).toEqual([
      "QN305 CT1/all",
    ])
  })

  it("receive: a correction is filed beside the first version", async () => {
    const { here, receipts } = await received()
    expect(receipts.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(made(join(here, "reports")).sort()).toEqual([
      "2017/so-giao-duc.xlsx",
      "2017/truong-a.2.xlsx",
      "2017/truong-a.xlsx",
      "2017/truong-c.xlsx",
      "register.yaml",
    ])
    expect(receipts[2]?.out).toMatch(/CT1\.1 “.*”: 480 → 490/)
  })

  it("status: on the day itself is on time, a day off rolls over", async () => {
    const { run } = await received()
    const { code, out } = await run("status 2017 --format json")
    expect(code).toBe(0)
    const { compliance, next } = JSON.parse(out)
    // 31 December 2017 is a Sunday, 1 January a holiday.
    expect(compliance).toMatchObject({
      lastDay: "2018-01-02",
      lastDayIsDayOff: true,
      due: 4,
      onTime: 2,
      late: 1,
      missing: 1,
    })
    expect(next).toEqual({ period: "2018-Q1", lastDay: "2018-03-20", weekday: 2, days: 59 })
    const text = await run("status 2017")
    expect(text.out).toContain("thứ Ba ngày 02/01/2018, đã dời từ ngày nghỉ sang ngày làm việc tiếp theo")
    expect(text.out).toMatch(/Trường Bình Minh +Chậm 01 ngày/)
  })

  it("status of the term: quarters, years and the stage", async () => {
    const { run } = await received()
    const { out } = await run("status 2016-2018 --format md")
    expect(out).toMatch(/^\| STT \| Cơ quan +\| +2016-Q1 +\| +2016-Q2 +\| .* 2018 +\| +2016-2018 +\|/m)
    // The school that was closed owes nothing for the third quarter and later, and was only requested before.
    expect(out).toMatch(/Trường Ban Mai +\|(?: +o +\|){7}(?: +– +\|){9}/)
  })

  it.each([
    ["2016-Q1", 0],
    ["2017", 0],
    ["2016-2018", 0],
  ])("consolidate %s, in every format", async (period, exit) => {
    const { here, run } = await received()
    const { code } = await run(`consolidate ${period} --format xlsx,md,json,csv,parquet`)
    expect(code).toBe(exit)
    const out = join(here, "out")
    // The facts in two formats, each with ten tables that say what their ids are.
    expect(made(out)).toHaveLength(6 + 2 * 10)
    expect(readFileSync(join(out, `bao-cao-${period}.md`), "utf8")).toContain("TỈNH BÌNH HẢI")
  })

  it("consolidate: the figures of its own indicators", async () => {
    const { here, run } = await received()
    await run("consolidate 2017 --format json")
    const { indicators } = JSON.parse(readFileSync(join(here, "out/bao-cao-2017.json"), "utf8"))
    expect(indicators).toMatchObject([
      // 490 + 480 of 1000: 97%, and all that owe it are heard.
      { id: "CT1", status: "attained", parts: [{ percent: "97.0" }], coverage: { heard: 2, expected: 2 } },
      // The spot that changed schools in September is counted once.
      { id: "CT2", status: "attained", units: { met: 3, expected: 3 } },
      { id: "CT3", status: "not-attained" },
    ])
  })

  it("explain: a figure and its cells", async () => {
    const { run } = await received()
    const { code, out } = await run("explain CT1 --period 2017 --reports reports")
    expect(code).toBe(0)
    expect(out).toContain("reports/2017/truong-a.2.xlsx")
  })
})

describe("windows are YAML alone", () => {
  const withWindow = (from: string, until: string, due: string) => {
    const edited = files.map(({ file, text }) => ({
      file,
      text: text.replace(
        "{ from: 12-15, until: 03-14 }, due: { onOrBefore: 03-20 }",
        `{ from: ${from}, until: ${until} }, due: ${due}`,
      ),
    }))
    const found = openPlan(edited, "0".repeat(64)).plan?.periods.get("2016-Q1")
    return found && [found.from, found.until, found.lastDay].join(" ")
  }

  it.each([
    ["12-15", "06-14", "{ onOrBefore: 06-20 }", "2015-12-15 2016-06-14 2016-06-20"],
    ["12-15", "06-14", "{ before: 06-20 }", "2015-12-15 2016-06-14 2016-06-20"],
    ["01-01", "03-31", "{ onOrBefore: 04-05 }", "2016-01-01 2016-03-31 2016-04-05"],
    ["12-31", "01-01", "{ onOrBefore: 01-02 }", "2015-12-31 2016-01-01 2016-01-04"],
  ])("from %s until %s, due %s: %s", (from, until, due, expected) => {
    expect(withWindow(from, until, due)).toBe(expected)
  })
})
