import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { answerKey, fillBook } from "../src/dev/fill.ts"
import type { BookValue } from "../src/excel/book.ts"
import { writeBook } from "../src/excel/write/write.ts"
import { layOut } from "../src/form/layout/lay-out.ts"
import { formBook } from "../src/form/sheets/sheets.ts"
import { runIn, scratch } from "./support/run.ts"
import { statisticsPlan as plan } from "./support/statistics-plan.ts"

// The plan of Decision 1455 with the national programme's statistics (fixtures/plans/thong-ke), from the form to every paper. What the province's figures
// have to be is added up here from what each agency typed.

type Typed = Readonly<Record<string, number | string | null>>

/** What each agency types for a year; what is not named is 0, and blank where null. */
const year: Readonly<Record<string, Typed>> = {
  "cong-an-tinh": {
    "CT3.1/verified": 9,
    "CT3.1/received": 9,
    "CT3.1/received/sex/male": 2,
    "CT3.1/received/sex/female": 7,
    "CT3.1/received/age/under-16": 3,
    "CT3.1/received/age/from-16-to-17": 1,
    "CT3.1/received/age/from-18": 5,
    "CT3.1/received/return/self-returned": 4,
    "CT3.1/received/return/rescued": 5,
    "CT3.1/received/return/handed-over": 0,
    "TK1/cases": 3,
    "TK1/cases/destination/inland": null,
    "TK1/cases/destination/abroad": 2,
    "TK1/cases/destination/unknown": null,
    "TK1/accused": 6,
    "TK1/accused/sex/male": 4,
    "TK1/accused/sex/female": 2,
  },
  "bdbp-tinh": { "TK1/accused": 3, "TK1/accused/sex/male": 3, "TK1/accused/sex/female": 0 },
  "vksnd-tinh": { "TK1/prosecuted": 5 },
  "tand-tinh": { "TK1/tried": 6 },
  "so-ldtbxh": {
    "CT3.2/supported": 5,
    "CT3.2/confirmed": 6,
    "CT3.2/supported/support/medical": 5,
    "CT3.2/supported/support/loan": 2,
    "TK3/sheltered": 4,
  },
  "so-yt": { "TK3/treated": 4 },
  "hlhpn-tinh": { "TK3/borrowed": 1 },
  "ba-to": { "TK2/living-here": 2, "TK2/living-here/sex/male": 1, "TK2/living-here/sex/female": 1 },
  "son-ha": { "TK2/living-here": 1, "TK2/living-here/sex/male": 0, "TK2/living-here/sex/female": 1 },
}

/** An agency's form with every required cell answered: nothing arose, but for what is typed. */
function filled(agency: string, period: string, typed: Typed): Promise<Uint8Array> {
  const form = layOut(plan, agency, period)
  const answers = new Map<string, BookValue>([
    [answerKey("cover", "BIA/so-van-ban", "value"), "45/BC"],
    [answerKey("cover", "BIA/ngay-gui", "value"), { kind: "day", day: plan.periods.get(period)?.lastDay ?? "" }],
    [answerKey("cover", "BIA/nguoi-lap", "value"), "Cán bộ tổng hợp"],
    [answerKey("cover", "BIA/nguoi-ky", "value"), "Thủ trưởng cơ quan"],
  ])
  const known = new Set(Object.keys(typed))
  for (const sheet of form.sheets)
    for (const row of sheet.rows)
      for (const cell of row.cells) {
        const own = cell.measure === null ? undefined : typed[cell.measure]
        if (cell.measure !== null) known.delete(cell.measure)
        const value = own === undefined && cell.required ? (cell.input === "status" ? "Đang thực hiện" : 0) : own
        if (value !== null && value !== undefined) answers.set(answerKey(sheet.id, row.code, cell.column), value)
      }
  expect([...known], `${agency} is not asked`).toEqual([])
  return writeBook(fillBook(formBook(plan, form, null), form, answers))
}

/** An office whose plan asks for statistics, with these reports to be received. */
async function office(reports: Readonly<Record<string, Typed>>, period = "2013") {
  const here = scratch()
  cpSync("plan", join(here, "plan"), { recursive: true })
  cpSync("fixtures/plans/thong-ke/statistics.yaml", join(here, "plan/statistics.yaml"))
  mkdirSync(join(here, "in"))
  for (const [agency, typed] of Object.entries(reports))
    writeFileSync(join(here, "in", `${agency}.xlsx`), await filled(agency, period, typed))
  const run = (line: string) => runIn(here, line.split(" "), { today: () => "2014-02-01" })
  const read = (file: string) => readFileSync(join(here, file), "utf8")
  return { here, run, read }
}

const given = (measure: string) => Object.values(year).flatMap((typed) => typed[measure] ?? [])
const sumOf = (measure: string): number => given(measure).reduce<number>((so, one) => so + Number(one), 0)

describe("a plan folder in which statistics.yaml was copied", () => {
  it("passes the check, and so does the plan without it", async () => {
    const { run, here } = await office({})
    expect(await run("plan check")).toMatchObject({ code: 0 })
    const packaged = await runIn(here, ["plan", "check", "--plan", join(process.cwd(), "plan")])
    expect(packaged.code).toBe(0)
  })

  it("is shown with its tables, and every change is told", async () => {
    const { run } = await office({})
    const { out } = await run("plan show")
    expect(out).toContain("TK2  Nạn nhân bị mua bán")
    expect(out).toContain("phân tổ theo Nhóm tuổi (dưới 16 tuổi; từ đủ 16 đến dưới 18 tuổi; từ đủ 18 tuổi trở lên)")
    const { plan: document } = JSON.parse((await run("plan show --format json")).out)
    expect(document.statistics.map(({ id }: { id: string }) => id)).toEqual(["TK1", "TK2", "TK3"])
    const { out: changed } = await run(`plan diff --against ${join(process.cwd(), "plan")} --format json`)
    const { diagnostics } = JSON.parse(changed)
    const told = diagnostics.map(({ code, message }: { code: string; message: string }) => `${code} ${message}`)
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^QN156 .*TK1, TK2, TK3, CT3\.1\/received, CT3\.2\/supported/),
        expect.stringMatching(/^QN157 Bảng số liệu TK1/),
        expect.stringMatching(/^QN159 Số liệu CT3\.1\/received: thêm phân tổ theo Giới tính/),
      ]),
    )
  })
})

describe("explain", () => {
  it("follows a table and the cross-checks of statistics down to the cells", async () => {
    const { run } = await office(year)
    await run("receive in/*.xlsx --sent 2014-01-02")
    const table = (await run("explain TK1 --period 2013 --as-of 2014-01-20")).out
    expect(table).toContain("TK1 · Số vụ, số đối tượng phạm tội mua bán người")
    expect(table).toContain("TK1.2 · Số đối tượng bị phát hiện, bắt giữ (người; phát sinh trong kỳ): 9")
    expect(table).toContain(
      "TK1.2.a1 · Số đối tượng bị phát hiện, bắt giữ – giới tính: nam (người; phát sinh trong kỳ): 7",
    )
    expect(table).toMatch(/Bộ Chỉ huy Bộ đội Biên phòng tỉnh \(.*\) +3 .*2013\/bdbp-tinh\.xlsx · Chỉ tiêu!D\d+/)
    const { check, measures } = JSON.parse(
      (await run("explain TKDC1 --period 2013 --as-of 2014-01-20 --format json")).out,
    )
    expect(check).toMatchObject({ relation: "≤", holds: false, sentence: "Không khớp" })
    expect(measures.flatMap(({ sources }: { sources: unknown[] }) => sources)).not.toEqual([])
    const { err, code } = await run("explain TKDC9 --period 2013")
    expect([code, err.trim()]).toEqual([2, "Không có mã “TKDC9”; có phải “TKDC1” không?"])
  })
})

describe("from the form to every paper", () => {
  it("adds up what the agencies typed", async () => {
    const { run, read } = await office(year)
    const validated = await run("validate in/*.xlsx")
    expect(validated.code, validated.out).toBe(0)
    expect(await run("receive in/*.xlsx --sent 2014-01-02")).toMatchObject({ code: 0 })
    const written = await run("consolidate 2013 --as-of 2014-01-20 --format xlsx,md,json,html,docx,csv,parquet")
    expect(written.code, written.out + written.err).toBe(0)
    const { measures, statistics, categories, crossChecks, diagnostics } = JSON.parse(read("out/bao-cao-2013.json"))
    const figureOf = (id: string) => measures.find((one: { id: string }) => one.id === id)?.value
    const all = new Set(Object.values(year).flatMap(Object.keys))
    for (const measure of all)
      expect([measure, figureOf(measure)]).toEqual([measure, given(measure).length === 0 ? null : sumOf(measure)])
    expect(figureOf("TK1/accused/sex/male")).toBe(7)
    // Two districts of fourteen were heard; a category that nobody gave is no 0.
    expect(figureOf("TK2/living-here")).toBe(3)
    expect(figureOf("TK1/cases/destination/inland")).toBeNull()
    expect(statistics[1]).toEqual({
      id: "TK2",
      title: "Nạn nhân bị mua bán",
      clause: "",
      measures: ["TK2/identified", "TK2/living-here"],
    })
    expect(categories).toContainEqual({
      measure: "TK2/living-here/sex/female",
      of: "TK2/living-here",
      dimension: "sex",
      category: "female",
    })
    const check = (id: string) => crossChecks.find((one: { id: string }) => one.id === id)
    expect(check("TKDC1")).toMatchObject({ holds: false, left: 6, right: 5 })
    expect(check("TKDC3")).toMatchObject({ holds: true, left: 4, right: 5 })
    expect(diagnostics.filter(({ code }: { code: string }) => code === "QN501")).toHaveLength(1)

    const report = read("out/bao-cao-2013.md")
    const annex = report.split("## Phụ lục VI. Số liệu thống kê")[1] ?? ""
    const rowOf = (code: string) =>
      (annex.split("\n").find((line) => line.startsWith(`| ${code} `)) ?? "").split("|").map((cell) => cell.trim())
    expect(rowOf("TK1.2.a1").slice(2, 6)).toEqual(["– Giới tính: nam", "người", "7", "2/2"])
    expect(rowOf("TK2.2").slice(2, 6)).toEqual([
      "Số nạn nhân trở về cư trú trên địa bàn trong kỳ",
      "người",
      "3",
      "2/14",
    ])
    expect(rowOf("CT3.1.2.b1").slice(4, 6)).toEqual(["3", "1/1"])
    expect(read("out/bao-cao-2013.html")).toContain("Số liệu thống kê")

    const [head = "", ...lines] = read("out/bao-cao-2013.csv").trim().split("\r\n")
    const names = head.replace("\ufeff", "").split(",")
    const at = (line: string, name: string) => line.split(",")[names.indexOf(name)]
    const females = lines.filter((line) => at(line, "category") === "female" && at(line, "agency") === "ba-to")
    expect(females.map((line) => [at(line, "measure"), at(line, "dimension"), at(line, "value")])).toEqual([
      ["TK2/living-here/sex/female", "sex", "1"],
    ])
    expect(read("out/bao-cao-2013-categories.csv")).toContain("sex,Giới tính,female,nữ,false")
    expect(read("out/bao-cao-2013-statistics.csv")).toContain("TK3,Hỗ trợ nạn nhân,")
  })

  it("explains a category down to its cell, and a total with its categories", async () => {
    const { run } = await office({ "bdbp-tinh": year["bdbp-tinh"] ?? {} })
    await run("receive in/bdbp-tinh.xlsx --sent 2014-01-02")
    const { out } = await run("explain TK1/accused --period 2013 --as-of 2014-01-20")
    expect(out).toContain("TK1.2.a1 · Số đối tượng bị phát hiện, bắt giữ – giới tính: nam")
    expect(out).toMatch(/Bộ Chỉ huy.* 3 .*bdbp-tinh\.xlsx · Chỉ tiêu!D\d+/)
  })

  it.each([
    ["the sum differs", { "TK1/accused": 6, "TK1/accused/sex/male": 4, "TK1/accused/sex/female": 1 }, "là 5"],
    [
      "those given exceed it",
      { "TK1/accused": 3, "TK1/accused/sex/male": 4, "TK1/accused/sex/female": null },
      "đã là 4",
    ],
  ])("categories that do not fit are an error: %s", async (_, typed, said) => {
    const { run } = await office({ "bdbp-tinh": typed })
    const { code, out } = await run("validate in/bdbp-tinh.xlsx")
    expect(code).toBe(1)
    expect(out).toContain("QN330")
    expect(out).toContain(said)
  })

  it("what is welcome only is not asked for, what is required is", async () => {
    const { run } = await office({ "cong-an-tinh": { ...year["cong-an-tinh"], "TK1/accused/sex/female": null } })
    const { out } = await run("validate in/cong-an-tinh.xlsx")
    expect(out.match(/QN304/g)).toHaveLength(1)
    expect(out).toContain("TK1.2.a2")
    expect(out).not.toContain("QN330")
  })

  it("sets the year before beside the year, where it has any of it", async () => {
    const { run, read, here } = await office({})
    for (const [period, accused] of [
      ["2012", 2],
      ["2013", 3],
    ] as const) {
      const typed = { "TK1/accused": accused, "TK1/accused/sex/male": accused, "TK1/accused/sex/female": 0 }
      writeFileSync(join(here, "in", "b.xlsx"), await filled("bdbp-tinh", period, typed))
      await run(`receive in/b.xlsx --sent ${Number(period) + 1}-01-02`)
    }
    const rowsOf = async (options: string) => {
      await run(`consolidate 2013 --as-of 2014-02-01 --format md${options}`)
      const annex = read("out/bao-cao-2013.md").split(". Số liệu thống kê")[1] ?? ""
      return annex.split("\n").filter((line) => /^\| (Mã số|TK1\.[12]|TK1\.2\.a1) /.test(line))
    }
    expect(
      (await rowsOf("")).map((line) =>
        line
          .split("|")
          .map((cell) => cell.trim())
          .slice(4, 7),
      ),
    ).toEqual([
      ["Toàn tỉnh", "Năm trước", "Số nguồn có số liệu"],
      ["–", "–", "0/1"],
      ["3", "2", "1/2"],
      ["3", "2", "1/2"],
    ])
    // What is sensitive would tell of the year before what its own publication left out.
    expect((await rowsOf(" --public"))[0]).not.toContain("Năm trước")
  })

  it("a stage adds up what arose", async () => {
    const { run, read, here } = await office({})
    for (const period of ["2012", "2013"]) {
      writeFileSync(join(here, "in", "b.xlsx"), await filled("bdbp-tinh", period, year["bdbp-tinh"] ?? {}))
      await run(`receive in/b.xlsx --sent ${Number(period) + 1}-01-02`)
    }
    await run("consolidate 2011-2015 --as-of 2014-02-01 --format json,md")
    const { measures } = JSON.parse(read("out/bao-cao-2011-2015.json"))
    expect(measures.find(({ id }: { id: string }) => id === "TK1/accused/sex/male")?.value).toBe(6)
    const { out } = await run("compare 2012 2013 --as-of 2014-02-01")
    expect(out).toContain("TK1.2.a1")
  })
})
