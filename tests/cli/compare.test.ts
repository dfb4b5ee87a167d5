import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import { beforeAll, describe, expect, it } from "vitest"
import { allSchemas } from "../../src/cli/schemas.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { filledForm } from "../support/forms.ts"
import { filesBelow, runIn, scratch } from "../support/run.ts"

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)

/** Two years of three agencies: one just misses its target, one is silent in the second year, one has a blank in it. */
let arrived: ReadonlyMap<string, Uint8Array>
beforeAll(async () => {
  const officers = (trained: number | null, total: number) => ({
    "measures CT1.2/trained value": trained,
    "measures CT1.2/total value": total,
  })
  const papers = (converted: number, total: number) => ({
    "measures CT1.1/converted value": converted,
    "measures CT1.1/total value": total,
  })
  arrived = new Map([
    ["2012/so-tttt.xlsx", await filledForm("so-tttt", "2012", papers(850, 1000))],
    ["2013/so-tttt.xlsx", await filledForm("so-tttt", "2013", papers(8496, 10000))],
    ["2012/binh-son.xlsx", await filledForm("binh-son", "2012", officers(10, 20))],
    ["2013/binh-son.xlsx", await filledForm("binh-son", "2013", officers(15, 20))],
    ["2012/tra-bong.xlsx", await filledForm("tra-bong", "2012", officers(5, 10))],
    ["2012/ba-to.xlsx", await filledForm("ba-to", "2012", officers(0, 10))],
    ["2013/ba-to.xlsx", await filledForm("ba-to", "2013", officers(null, 10))],
  ])
})

function office() {
  const here = scratch()
  for (const [name, bytes] of arrived) {
    mkdirSync(join(here, "reports", name.slice(0, 4)), { recursive: true })
    writeFileSync(join(here, "reports", name), bytes)
  }
  return { here, run: (line: string) => runIn(here, line.split(" ")) }
}

const compared = async (line: string) => JSON.parse((await office().run(`${line} --format json`)).out)
const find = (all: readonly { id: string }[], id: string) => all.find((one) => one.id === id)

describe("compare", () => {
  it("holds money and work against each other, too: blank is not zero", async () => {
    const { here, run } = office()
    const put = async (year: string, typed: Parameters<typeof filledForm>[2]) =>
      writeFileSync(join(here, `reports/${year}/so-tttt.xlsx`), await filledForm("so-tttt", year, typed))
    await put("2012", { "funding KP1/dia-phuong allocated": 0.1, "activities HD1.1.1 quantity": 4 })
    await put("2013", { "funding KP1/dia-phuong allocated": 0.3, "activities HD1.1.1 quantity": 7 })
    const { funding, activities } = JSON.parse((await run("compare 2012 2013 --format json")).out)
    const of = (all: readonly { id: string; amount: string }[], id: string, amount: string) =>
      all.find((one) => one.id === id && one.amount === amount)
    expect(of(activities, "HD1.1.1", "quantity")).toMatchObject({
      before: { heard: 1 },
      after: { heard: 1 },
      change: 3,
    })
    expect(of(funding, "KP1/dia-phuong", "allocated")).toMatchObject({ change: 0.2 })
    expect(of(funding, "KP5/khac", "spent")).toMatchObject({ before: { value: null, heard: 0 }, change: null })
    expect(activities).toHaveLength(37)
    const { out } = await run("compare 2012 2013 --format md")
    expect(out).toContain("## So sánh kinh phí")
    expect(out).toContain("## So sánh khối lượng hoạt động")
  })

  it.each([
    ["vi", "−0,2", "−0,04 điểm %"],
    ["en", "−0.2", "−0.04 points"],
  ])("has one sign for what falls, in every table (%s)", async (lang, money, points) => {
    const { here, run } = office()
    const put = async (year: string, allocated: number, quantity: number, converted: number, total: number) =>
      writeFileSync(
        join(here, `reports/${year}/so-tttt.xlsx`),
        await filledForm("so-tttt", year, {
          "funding KP1/dia-phuong allocated": allocated,
          "activities HD1.1.1 quantity": quantity,
          "measures CT1.1/converted value": converted,
          "measures CT1.1/total value": total,
        }),
      )
    await put("2012", 0.3, 7, 8500, 10_000)
    await put("2013", 0.1, 4, 8496, 10_000)
    const { out } = await run(`compare 2012 2013 --format md --lang ${lang}`)
    // Cells of a table are filled up to one width.
    const lines = out.split("\n").map((line) => line.replaceAll(/ +/g, " "))
    const falls = (code: string, change: string) =>
      lines.filter((line) => line.startsWith(`| ${code} |`) && line.includes(` ${change} |`))
    expect(falls("CT1.1", points)).toHaveLength(1)
    // The sum of the province, and the agency that is behind it.
    expect(falls("CT1.1.1", "−4")).toHaveLength(2)
    expect(falls("HD1.1.1", "−3")).toHaveLength(1)
    expect(falls("KP1.2", money)).toHaveLength(1)
    expect(out).not.toMatch(/\| *-\d/)
  })

  it("prints percentages that differ differently, each on its side of its target", async () => {
    const { indicators } = await compared("compare 2012 2013")
    expect(find(indicators, "CT1.1")).toMatchObject({
      before: { status: "in-progress", reached: true },
      after: { status: "not-attained", target: { atLeast: "85" } },
      parts: [
        {
          numerator: "CT1.1/converted",
          before: { numerator: 850, denominator: 1000, percent: "85.0" },
          after: { numerator: 8496, denominator: 10000, percent: "84.96" },
          points: -0.04,
        },
      ],
      agencies: ["so-tttt"],
    })
  })

  it("names the agencies behind a change; blank and silent are not zero", async () => {
    const { measures } = await compared("compare 2012 2013")
    expect(find(measures, "CT1.2/trained")).toMatchObject({
      before: { value: 15, heard: 3, expected: 14 },
      after: { value: 15, heard: 1, expected: 14 },
      change: 0,
      // Both that are heard in one year only, then by how much.
      agencies: [
        { agency: "ba-to", before: { value: 0 }, after: { value: null, given: 0, asked: 1 }, change: null },
        { agency: "tra-bong", before: { value: 5 }, after: { value: null }, change: null },
        { agency: "binh-son", before: { value: 10 }, after: { value: 15 }, change: 5 },
      ],
    })
  })

  it("has no change where a period has not heard the measure", async () => {
    const { measures, indicators } = await compared("compare 2013 2014")
    expect(find(measures, "CT1.2/trained")).toMatchObject({
      before: { value: 15 },
      after: { value: null },
      change: null,
    })
    expect(find(indicators, "CT1.1")).toMatchObject({ parts: [{ before: { percent: "84.96" }, points: null }] })
    const { out } = await office().run("compare 2013 2014")
    expect(out).toMatch(/CT1\.1\.1 .* 8\.496 +1\/1 +– +0\/1 +– .*8\.496 → chưa có +2014: chưa có số liệu/)
  })

  it("does not add a stage's caseloads up, and says that the lengths differ", async () => {
    const { measures } = await compared("compare 2013 2011-2015")
    expect(find(measures, "CT2.4/to-try")).toMatchObject({
      after: { value: null, notAdded: true },
      change: null,
      agencies: [],
    })
    const { out } = await office().run("compare 2013 2011-2015 --lang en")
    expect(out).toMatch(/^Year 2013 compared with stage 2011-2015\n/)
    expect(out).toContain("The periods are not of one length")
    expect(out).toContain("One period lies within the other")
    expect(out).toContain("2011-2015: a caseload")
  })

  it("is text on the screen, with what the figures stand on", async () => {
    const { code, out, err } = await office().run("compare 2012 2013 --as-of 2014-01-20")
    expect(out).toMatch(/^So sánh năm 2012 với năm 2013\n/)
    expect(out).toMatch(/Năm 2013: có báo cáo của 03\/32 cơ quan; còn \d+ lỗi/)
    expect(out).toMatch(/CT1\.1 .* 85,0% +1\/1 +Chưa đến hạn đánh giá.* 84,96% +1\/1 +Không đạt.* −0,04 điểm %/)
    expect(out).toMatch(/CT1\.2\.1 .*huyện Ba Tơ: 0 → chưa có; huyện Trà Bồng: 5 → chưa có; huyện Bình Sơn: 10 → 15/)
    // The blank is an error in the report of 2013.
    expect([code, err]).toEqual([1, ""])
  })

  it("does not count what came after the as-of day", async () => {
    const { measures } = await compared("compare 2012 2013 --as-of 2013-12-31")
    expect(find(measures, "CT1.1/total")).toMatchObject({ before: { value: 1000 }, after: { value: null } })
  })

  it("writes a workbook and Markdown into files, and the same bytes again", async () => {
    const { here, run } = office()
    await run("compare 2012 2013 --out a")
    await run("compare 2012 2013 --out b --format xlsx,md,json")
    const made = (out: string) => [...filesBelow(join(here, out))]
    expect(made("a").map(([name]) => name)).toEqual(["json", "md", "xlsx"].map((kind) => `so-sanh-2012-2013.${kind}`))
    expect(made("b")).toEqual(made("a"))
    const markdown = readFileSync(join(here, "a/so-sanh-2012-2013.md"), "utf8")
    expect(markdown).toMatch(/^# So sánh năm 2012 với năm 2013\n/)
    expect(markdown).toMatch(/\| CT1\.2\.1 .*\| UBND huyện Bình Sơn +\| +10 \| +15 \| +5 \|/)
    const workbook = readWorkbook(readFileSync(join(here, "a/so-sanh-2012-2013.xlsx")))
    expect(JSON.stringify(workbook)).toContain("UBND huyện Bình Sơn")
  })

  it.each([
    ["compare 2013 2013", "Hai kỳ đều là 2013"],
    ["compare 2013 2013-H2", "Không có kỳ báo cáo “2013-H2”"],
    ["compare 2013", "other-period"],
    ["compare 2012 2013 --format xlsx:-", "Bảng tính không in ra màn hình được"],
    ["compare 2012 2013 --format docx", "Không có định dạng “docx”"],
  ])("%s: 2, and a sentence", async (line, sentence) => {
    const { code, out, err } = await office().run(line)
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(sentence)
  })

  it("fits its schema, also when it fails", async () => {
    const fits = ajv.compile(Object(allSchemas().comparison))
    for (const periods of ["2012 2013", "2013-H1 2013", "2013 2011-2015", "2013 2013"]) {
      fits(await compared(`compare ${periods}`))
      expect(fits.errors ?? [], periods).toEqual([])
    }
  })
})
