import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { planTables } from "../src/documents/plan-tables.ts"
import { checkPlan } from "../src/engine/check-plan.ts"
import type { BookValue } from "../src/excel/book.ts"
import { layOut } from "../src/form/layout/lay-out.ts"
import { askedBy, seenBy } from "../src/offices/seen-by.ts"
import { openPlan } from "../src/plan/build/open.ts"
import { nestingFaults } from "../src/plan/checks/nesting.ts"
import { unitInFull } from "../src/vocabulary/units.ts"
import { writesEveryFormat } from "./support/every-command.ts"
import { otherPlan } from "./support/other-plan.ts"
import { runIn, scratch } from "./support/run.ts"
import { completed } from "./support/send-on.ts"
import { rowsOf, workbookIn } from "./support/sheet-values.ts"

// A made-up programme (fixtures/plans/thon-xa): villages in communes, hamlets in villages. The communes of one district are its units, those
// of the other report to it. Its figures are worked out here a second time, by hand.

const { plan, files, folder, filled } = otherPlan("thon-xa")

const edited = (from: string, to: string) =>
  files.map(({ file, text }) => ({ file, text: file.endsWith("units.yaml") ? text.replace(from, to) : text }))

describe("what a plan says wrongly of which unit is in which", () => {
  const one = 'code: "0101", level: thon, memberships: [{ unit: "01"'
  it.each([
    ["as it is", "", "", []],
    ["itself", one, one.replace('unit: "01"', 'unit: "0101"'), ["circle 0101"]],
    [
      "a circle of two",
      "{ agency: huyen-lua, type: xã, name: Gạo }",
      '{ unit: "0101", type: xã, name: Gạo }',
      ["circle 01", "circle 0101"],
    ],
    [
      "what hangs below a circle is not told",
      'code: "0201", level: thon, memberships: [{ unit: "02"',
      'code: "0201", level: thon, memberships: [{ unit: "0201-1"',
      ["circle 0201", "circle 0201-1"],
    ],
    ["one of its own level", one, one.replace('unit: "01"', 'unit: "0202"'), ["level 0101"]],
    ["one of its own level, further up", "code: 0201-1, level: to", "code: 0201-1, level: xa", ["level 0201-1"]],
    [
      "one that is gone before it",
      "name: Gạo }",
      "name: Gạo, until: 2016-06-30 }",
      ["apart 0101 2016-07-01", "apart 0102 2016-07-01"],
    ],
    [
      "one that comes later",
      "name: Nếp }",
      "name: Nếp, from: 2017-01-01 }",
      ["apart 0201", "apart 0202", "apart 0201-1", "apart 0201-2"],
    ],
  ])("%s", (_, from, to, expected) => {
    const { draft } = openPlan(edited(from, to), "0".repeat(64))
    const told = [...nestingFaults(draft)].map(({ problem, unit, day }) => `${problem} ${unit}${day ? ` ${day}` : ""}`)
    expect(told).toEqual(expected)
  })

  it.each([
    [
      "an unknown unit",
      'unit: "01", type: thôn, name: Một',
      'unit: "09", type: thôn, name: Một',
      ["QN104 units.yaml:10"],
    ],
    [
      "an agency and a unit",
      'unit: "01", type: thôn, name: Một',
      'unit: "01", agency: xa-mo, type: thôn, name: Một',
      ["QN102 units.yaml:10"],
    ],
    ["neither", 'unit: "01", type: thôn, name: Một', "type: thôn, name: Một", ["QN102 units.yaml:10"]],
    ["a circle", 'unit: "01", type: thôn, name: Một', 'unit: "0101", type: thôn, name: Một', ["QN126 units.yaml:10"]],
  ])("is told with its line: %s", (_, from, to, expected) => {
    const { diagnostics } = checkPlan(edited(from, to), "0".repeat(64))
    const told = diagnostics.map(({ code, place }) =>
      place.kind === "text" ? `${code} ${place.file.split("/").at(-1)}:${place.line}` : code,
    )
    expect(told).toEqual(expected)
  })
})

describe("a unit is told with what it is in", () => {
  const names = (agency: string, period: string, sheet: string) =>
    layOut(plan, agency, period)
      .sheets.find(({ name }) => name === sheet)
      ?.rows.map(({ printed, label }) => `${printed} ${label}`)

  it("on forms, by the period's last day", () => {
    expect(names("huyen-lua", "2017-H1", "Theo thôn")).toEqual([
      "0101 Thôn Một (xã Gạo)",
      "0102 Thôn Hai (xã Gạo)",
      "0201 Thôn Đông (xã Nếp)",
      "0202 Thôn Tây (xã Nếp)",
    ])
    expect(names("huyen-lua", "2017", "Theo thôn")?.[1]).toBe("0102 Thôn Hai (xã Nếp)")
    expect(names("huyen-lua", "2017", "Theo tổ")).toEqual([
      "0201-1 Tổ Giếng (thôn Đông, xã Nếp)",
      "0201-2 Tổ Đình (thôn Đông, xã Nếp)",
    ])
  })

  it("the agency whose own it is says no more of itself; the office that sends it on does", () => {
    expect(names("xa-suoi", "2017", "Theo tổ")).toEqual(["0401-1 Tổ Thác (thôn Nguồn)", "0401-2 Tổ Khe (thôn Nguồn)"])
    expect(names("huyen-nui", "2017", "Theo tổ")?.[0]).toBe("0401-1 Tổ Thác (thôn Nguồn, xã Suối)")
    const units = askedBy(plan, "huyen-nui").periods.get("2017")?.units.get("huyen-nui") ?? []
    expect(units.map((unit) => unitInFull(unit))).toContain("thôn Trên (xã Mơ)")
  })

  it("in the tables that come with the facts, time by time", () => {
    const table = planTables(seenBy(plan, "so-nn")).find(({ name }) => name === "units")
    const rows = Array.from({ length: table?.rows ?? 0 }, (_, i) =>
      Object.fromEntries((table?.columns ?? []).map(({ name, values }) => [name, values[i]])),
    )
    expect(rows.filter(({ unit }) => unit === "0102")).toMatchObject([
      { agency: "huyen-lua", upper: "01", upper_name: "xã Gạo", from: null, until: "2017-06-30" },
      { agency: "huyen-lua", upper: "02", upper_name: "xã Nếp", from: "2017-07-01", until: null },
    ])
    expect(rows.find(({ unit }) => unit === "0201-1")).toMatchObject({ agency: "huyen-lua", upper: "0201" })
    expect(rows.find(({ unit }) => unit === "01")).toMatchObject({ agency: "huyen-lua", upper: null })
  })
})

interface Village {
  readonly keepers: number | null
  readonly tap: number
  readonly all: number
  readonly house: boolean
  readonly score: number
  readonly hamlets: Readonly<Record<string, number>>
}

const lua: Readonly<Record<string, Village>> = {
  "0101": { keepers: 2, tap: 30, all: 50, house: true, score: 7.25, hamlets: {} },
  "0102": { keepers: 3, tap: 10, all: 40, house: false, score: 6.5, hamlets: {} },
  "0201": { keepers: 2, tap: 20, all: 30, house: true, score: 8, hamlets: { "0201-1": 1, "0201-2": 1 } },
  "0202": { keepers: 1, tap: 25, all: 35, house: true, score: 7, hamlets: {} },
}
const mo: Readonly<Record<string, Village>> = {
  "0301": { keepers: 2, tap: 30, all: 50, house: true, score: 7.25, hamlets: {} },
  "0302": { keepers: 4, tap: 11, all: 44, house: false, score: 6.55, hamlets: {} },
}
const suoi: Readonly<Record<string, Village>> = {
  "0401": { keepers: 2, tap: 30, all: 50, house: true, score: 9.1, hamlets: { "0401-1": 1, "0401-2": 2 } },
}

const typed = (villages: Readonly<Record<string, Village>>, scale: number): Record<string, BookValue> => ({
  ...Object.fromEntries(
    Object.entries(villages).flatMap(([code, { keepers, tap, all, house, score, hamlets }]) => [
      [`units ${code} value:CT1/keepers`, keepers],
      [`units ${code} value:CT2/tap`, tap],
      [`units ${code} value:CT2/all`, all],
      [`units ${code} value:CT3/house`, house ? "Có" : "Không"],
      [`units ${code} value:CT4/score`, score],
      [`units ${code} value:CT4/houses`, all],
      ...Object.entries(hamlets).map(([hamlet, leaders]) => [`units ${hamlet} value:CT1/leaders`, leaders]),
    ]),
  ),
  "measures CT5/cases value": 2 * scale,
  "measures CT5/people value": 200 * scale,
  "measures CT6/trained value": 5 * scale,
  "measures CT6/trained/gioi/nam value": 3 * scale,
  "measures CT6/trained/gioi/nu value": 2 * scale,
  "measures CT6/workers value": 9 * scale,
  "measures CT6/workers/gioi/nam value": 5 * scale,
  "measures CT6/workers/gioi/nu value": 4 * scale,
  "measures CT7/poor value": scale,
  "measures CT7/all value": 20 * scale,
  "measures CT8/money value": 40.5 * scale,
  "measures CT10/felled value": 0,
})

/** The province with what came from the districts and, at the district of Núi, from its communes. */
async function province(changed: Readonly<Record<string, Readonly<Record<string, BookValue>>>> = {}) {
  const here = scratch()
  mkdirSync(join(here, "in"))
  const sent = { "huyen-lua": typed(lua, 5), "xa-mo": typed(mo, 3), "xa-suoi": typed(suoi, 4), "so-nn": {} }
  for (const [agency, own] of Object.entries(sent))
    writeFileSync(join(here, "in", `${agency}.xlsx`), await filled(agency, "2017", { ...own, ...changed[agency] }))
  const run = (line: string) => runIn(here, [...line.split(" "), "--plan", folder], { today: () => "2018-02-01" })
  expect((await run("receive in --sent 2018-01-04")).code).toBeLessThan(2)
  await run("consolidate 2017 --for huyen-nui --format json")
  await completed(plan, here, "huyen-nui", "out/huyen-nui/2017/huyen-nui.xlsx", "nui.xlsx", {
    "NV2 status": "Đã hoàn thành",
  })
  const receipt = await run("receive nui.xlsx --sent 2018-01-12")
  expect(receipt.code, receipt.out).toBe(0)
  return { here, run }
}

/** The lines of the sheet by unit that say what those in one have together. */
const togetherOn = (here: string, file: string) =>
  rowsOf(workbookIn(new Uint8Array(readFileSync(join(here, file)))), "Theo đơn vị").flatMap((row) => {
    const heard = row.at(-1)
    return typeof heard === "string" && heard.endsWith("đơn vị có số liệu")
      ? [`${row[1]}: ${row.find((cell) => typeof cell === "number" || cell === "–")}, ${heard.split(" ")[0]}`]
      : []
  })

const sumOf = (villages: Readonly<Record<string, Village>>, of: (village: Village) => number | null): number =>
  Object.values(villages).reduce((so, village) => so + (of(village) ?? 0), 0)

describe("what units in one have together", () => {
  it("stands above them, and is in no total", async () => {
    const { here, run } = await province()
    await run("consolidate 2017 --format xlsx,json")
    expect(togetherOn(here, "out/bao-cao-2017.xlsx")).toEqual([
      `UBND xã Mơ: ${2 + 4}, 2/2`,
      "UBND xã Suối: 2, 1/1",
      "xã Gạo: 2, 1/1",
      `xã Nếp: ${3 + 2 + 1}, 3/3`,
      `UBND xã Suối: ${1 + 2}, 2/2`,
      `thôn Nguồn (xã Suối): ${1 + 2}, 2/2`,
      `xã Nếp: ${1 + 1}, 2/2`,
      `thôn Đông (xã Nếp): ${1 + 1}, 2/2`,
    ])
    const { measures, indicators } = JSON.parse(readFileSync(join(here, "out/bao-cao-2017.json"), "utf8"))
    const value = (id: string) => measures.find((one: { id: string }) => one.id === id).value
    const all = { ...lua, ...mo, ...suoi }
    expect(value("CT1/keepers")).toBe(sumOf(all, ({ keepers }) => keepers))
    expect(value("CT2/tap")).toBe(sumOf(all, ({ tap }) => tap))
    expect(value("CT1/leaders")).toBe(5)
    expect(value("CT6/trained/gioi/nu")).toBe(2 * (5 + 3 + 4))
    const of = (id: string) => indicators.find((one: { id: string }) => one.id === id)
    expect(of("CT1").units).toMatchObject({ met: 10, expected: 11, short: [{ unit: "0202", value: 1, atLeast: 2 }] })
    // 30/50, 20/30, 25/35, 30/50 and 30/50 reach a half; 10/40 and 11/44 do not: 5 of 7.
    expect([of("CT2").status, of("CT2").share]).toEqual(["not-attained", "71.4"])
    expect([of("CT3").status, of("CT3").share]).toEqual(["attained", "71.4"])
    const [weighted, houses] = [sumOf(all, ({ score, all }) => score * all), sumOf(all, (village) => village.all)]
    expect(of("CT4").status).toBe("attained")
    expect(of("CT4").quotient).toMatchObject({ weight: houses, value: (weighted / houses).toFixed(2) })
  })

  it("says when not all were heard; of nobody there is no sum, and no 0", async () => {
    const unheard = "chưa có số liệu"
    const { here, run } = await province({
      "huyen-lua": {
        "units 0202 value:CT1/keepers": unheard,
        "units 0201-1 value:CT1/leaders": unheard,
        "units 0201-2 value:CT1/leaders": unheard,
      },
    })
    await run("consolidate 2017 --format xlsx,html")
    const told = togetherOn(here, "out/bao-cao-2017.xlsx")
    expect(told).toContain("xã Nếp: 5, 2/3")
    expect(told.slice(-2)).toEqual(["xã Nếp: –, 0/2", "thôn Đông (xã Nếp): –, 0/2"])
    expect(readFileSync(join(here, "out/bao-cao-2017.html"), "utf8")).toContain("2/3 đơn vị có số liệu")
  })

  it("is not published where a count in it is not", async () => {
    const { here } = await province()
    cpSync(folder, join(here, "plan"), { recursive: true })
    const file = join(here, "plan/projects/nong-thon.yaml")
    writeFileSync(file, readFileSync(file, "utf8").replace("id: CT1/keepers,", "id: CT1/keepers, sensitive: true,"))
    await runIn(here, ["consolidate", "2017", "--public", "--format", "xlsx"], { today: () => "2018-02-01" })
    const rows = rowsOf(workbookIn(new Uint8Array(readFileSync(join(here, "out/bao-cao-2017.xlsx")))), "Theo đơn vị")
    const shown = (name: string) => rows.filter(([, unit]) => unit === name).map((row) => row.slice(2, 4))
    expect(shown("xã Nếp")[0]).toEqual(["02", "*"])
    expect(shown("thôn Tây (xã Nếp)")).toEqual([["0202", "<5"]])
  })

  it("is followed down to the cells of the units", async () => {
    const { run } = await province()
    const { out } = await run("explain CT1 --period 2017")
    expect(out).toMatch(
      /UBND huyện Lúa +xã Nếp +cộng 6 \(3\/3 đơn vị có số liệu\)\n.*thôn Hai \(xã Nếp, huyện Lúa\) +3 .*huyen-lua\.xlsx · Theo thôn!C\d+\n/,
    )
    const { measures } = JSON.parse((await run("explain 0201 --period 2017 --format json")).out)
    const told = measures.map(({ id, value }: { id: string; value: number }) => [id, value])
    // The village's own figures, and what its hamlets have together.
    expect(told).toEqual([
      ["CT1/keepers", 2],
      ["CT1/leaders", 2],
      ["CT2/tap", 20],
      ["CT2/all", 30],
      ["CT3/house", 1],
      ["CT4/score", 8],
      ["CT4/houses", 30],
    ])
    expect(measures[1].uppers).toMatchObject([
      { unit: "02", value: 2, heard: 2, units: ["0201-1", "0201-2"] },
      { unit: "0201", unitName: "thôn Đông (xã Nếp)", value: 2 },
    ])
    expect((await run("explain 0999 --period 2017")).code).toBe(2)
  })

  it("findings on a unit's cell say what it is in", async () => {
    const here = scratch()
    writeFileSync(
      join(here, "a.xlsx"),
      await filled("huyen-lua", "2017", { ...typed(lua, 5), "units 0102 value:CT1/keepers": "ba người" }),
    )
    const { out } = await runIn(here, ["validate", "a.xlsx", "--plan", folder])
    expect(out).toContain("Thôn Hai (xã Nếp)")
  })

  it("every format, of every kind of period, in both languages", async () => {
    const { run } = await province()
    await writesEveryFormat(run, ["2017-H1", "2017", "2016-2018"])
    expect((await run("consolidate 2017 --public --out cong-bo --format json,html,xlsx")).code).toBe(0)
    expect((await run("plan show")).out).toMatch(
      /ĐƠN VỊ\n {2}xã: 2, thuộc cấp huyện\n {2}thôn: 7, thuộc xã, cấp xã\n {2}tổ: 4, thuộc thôn/,
    )
  })
})

describe("a unit that moves below another", () => {
  it("by an amendment, from the day on which that is in force", () => {
    const amendment = [
      "number: 20/QĐ-UBND",
      "day: 2017-08-10",
      "inForce: 2017-09-01",
      "reason: Chuyển thôn Tây",
      "sets:",
      "  units:",
      '    - { code: "0202", article: Điều 1, memberships: [{ unit: "02", type: thôn, name: Tây, until: 2017-08-31 }, { unit: "01", type: thôn, name: Tây, from: 2017-09-01 }] }',
    ].join("\n")
    const place = files[0]?.file.replace(/[^/]*$/, "") ?? ""
    const amended = [...files, { file: `${place}amendments/20.yaml`, text: `${amendment}\n` }]
    expect(checkPlan(amended, "0".repeat(64)).diagnostics).toEqual([])
    const { plan: changed } = openPlan(amended, "0".repeat(64))
    const nameIn = (period: string) =>
      changed?.periods
        .get(period)
        ?.units.get("huyen-lua")
        ?.filter(({ code }) => code === "0202")
        .map((unit) => unitInFull(unit))
    expect([nameIn("2017-H1"), nameIn("2017")]).toEqual([["thôn Tây (xã Nếp)"], ["thôn Tây (xã Gạo)"]])
  })

  it("is told with the periods in which it has, and what it was in", async () => {
    const here = scratch()
    cpSync(folder, join(here, "truoc"), { recursive: true })
    cpSync(folder, join(here, "plan"), { recursive: true })
    const file = join(here, "plan/units.yaml")
    const text = readFileSync(file, "utf8")
    writeFileSync(
      file,
      text.replace("until: 2017-06-30", "until: 2018-06-30").replace("from: 2017-07-01", "from: 2018-07-01"),
    )
    const { out } = await runIn(here, ["plan", "diff", "--against", "truoc"])
    expect(out).toContain("Đơn vị 0102: đơn vị cấp trên ở kỳ 2017, 2018-H1 đổi từ “xã Nếp” thành “xã Gạo” [figures]")
    const annex = await runIn(here, ["plan", "diff", "--against", "truoc", "--format", "changelog"])
    expect(annex.out).toContain("Đơn vị 0102 “thôn Hai (xã Nếp)”: đơn vị cấp trên ở kỳ 2017, 2018-H1")
  })
})
