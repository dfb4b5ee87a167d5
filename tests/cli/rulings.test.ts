import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { beforeAll, describe, expect, it } from "vitest"
import { readRulings } from "../../src/records/rulings.ts"
import { filledForm } from "../support/forms.ts"
import { runIn, scratch } from "../support/run.ts"

const decided = "by: Trưởng phòng, on: 2014-01-06, reason: theo đề nghị của cơ quan, document: 12/CAT"

let clean: Uint8Array
let other: Uint8Array
let faulty: Uint8Array
let health: Uint8Array
beforeAll(async () => {
  clean = await filledForm("so-tp", "2013")
  other = await filledForm("so-tp", "2013", { "measures CT3.3/in-need value": 15 })
  faulty = await filledForm("so-tp", "2013", { "measures CT3.3/in-need value": "hai chục" })
  health = await filledForm("so-yt", "2013")
})

/** A reports folder with these workbooks and rulings, and what commands say of the year 2013 on 20 January 2014. */
function office(workbooks: Readonly<Record<string, Uint8Array>>, rulings: string, register = "") {
  const here = scratch()
  for (const [path, content] of Object.entries({ ...workbooks, "rulings.yaml": rulings, "register.yaml": register })) {
    mkdirSync(dirname(join(here, "reports", path)), { recursive: true })
    writeFileSync(join(here, "reports", path), content)
  }
  const run = (line: string, today = "2014-01-20") => runIn(here, line.split(" "), { today: () => today })
  const status = async () => JSON.parse((await run("status 2013 --format json")).out)
  const consolidated = async (today?: string) => {
    const { code } = await run("consolidate 2013 --format json,html", today)
    const text = (extension: string) => readFileSync(join(here, `out/bao-cao-2013.${extension}`), "utf8")
    return { code, json: JSON.parse(text("json")), page: text("html") }
  }
  return { here, run, status, consolidated }
}

interface Named {
  readonly agency: string
  readonly code: string
}
const ofAgency = <T extends Named>(items: readonly T[], agency: string) => items.find((one) => one.agency === agency)
const codes = (diagnostics: readonly Named[]) => diagnostics.map(({ code }) => code)

const sentLate = "- { file: 2013/so-tp.xlsx, agency: so-tp, period: 2013, sent: 2014-01-10 }\n"

describe("an extension", () => {
  const extension = (agency: string, lastDay: string) =>
    `extensions:\n  - { ${agency}period: 2013, lastDay: ${lastDay}, ${decided} }\n`

  it.each([
    ["none", "", "late", 6, "2014-01-04", false],
    ["for the agency", extension("agency: so-tp, ", "2014-01-10"), "on-time", 0, "2014-01-10", true],
    ["that is too short", extension("agency: so-tp, ", "2014-01-08"), "late", 2, "2014-01-08", true],
    ["for all", extension("", "2014-01-15"), "on-time", 0, "2014-01-15", true],
    ["for another agency", extension("agency: so-yt, ", "2014-01-31"), "late", 6, "2014-01-04", false],
  ] as const)("%s", async (_, rulings, state, daysLate, lastDay, extended) => {
    const { status, consolidated } = office({ "2013/so-tp.xlsx": clean }, rulings, sentLate)
    const told = { status: state, daysLate, lastDay, extended }
    expect(ofAgency((await status()).compliance.agencies, "so-tp")).toMatchObject(told)
    const { json } = await consolidated()
    expect(ofAgency(json.compliance.agencies, "so-tp")).toMatchObject(told)
    expect(codes(json.diagnostics).includes("QN401")).toBe(state === "late")
  })

  it("that ends before the plan's own last day is an error, and is not used", async () => {
    const { run } = office({}, extension("agency: so-tp, ", "2014-01-02"))
    const { code, out } = await run("status 2013")
    expect(code).toBe(1)
    expect(out).toContain("gia hạn đến 02/01/2014 không muộn hơn ngày cuối 04/01/2014")
  })
})

it("an exemption: the agency is no longer due, with and without a report", async () => {
  const exempt = `exemptions:\n  - { agency: so-yt, period: 2013, ${decided} }\n`
  for (const workbooks of [{}, { "2013/so-yt.xlsx": health }]) {
    const { status, run } = office(workbooks, exempt)
    const { compliance, obstacles } = await status()
    expect(ofAgency(compliance.agencies, "so-yt")).toMatchObject({ status: "exempt" })
    expect([compliance.due, compliance.exempt]).toEqual([31, 1])
    expect(ofAgency(obstacles, "so-yt")).toBeUndefined()
    expect((await run("status 2013")).out).toMatch(/Sở Y tế +Được miễn/)
  }
})

describe("which of two versions stands", () => {
  const two = () => ({ "2013/a.xlsx": clean, "2013/b.xlsx": other })
  const stands = (file: string) => `stands:\n  - { agency: so-tp, period: 2013, file: ${file}, ${decided} }\n`
  const inNeed = (json: { measures: { id: string; value: number }[] }) =>
    json.measures.find(({ id }) => id === "CT3.3/in-need")?.value

  it("nothing tells: an error, and no figure of either", async () => {
    const { code, json } = await office(two(), "").consolidated()
    expect([code, codes(json.diagnostics).includes("QN502"), inNeed(json)]).toEqual([1, true, null])
  })

  it.each([
    ["2013/a.xlsx", 12],
    ["2013/b.xlsx", 15],
  ])("%s, by ruling", async (file, value) => {
    const { json } = await office(two(), stands(file)).consolidated()
    expect([codes(json.diagnostics).includes("QN502"), inNeed(json)]).toEqual([false, value])
  })

  it("a ruling that settles nothing is reported as unused", async () => {
    const { json } = await office({ "2013/a.xlsx": clean }, stands("2013/a.xlsx")).consolidated()
    expect(codes(json.diagnostics)).toContain("QN411")
  })
})

describe("an accepted finding", () => {
  const accepted = (more = "") =>
    `accepted:\n  - { code: QN305, agency: so-tp, period: 2013, row: CT3.3/in-need, ${more}${decided} }\n`

  it("is an error without the ruling", async () => {
    const { run, consolidated } = office({ "2013/so-tp.xlsx": faulty }, "", sentLate)
    expect((await run("validate reports/2013 --reports reports")).code).toBe(1)
    const { code, json } = await consolidated()
    expect([code, json.counts.error]).toEqual([1, 1])
  })

  it("stays visible as accepted in validate, status, consolidate and the report, and is no error", async () => {
    const { run, status, consolidated } = office({ "2013/so-tp.xlsx": faulty }, accepted(), sentLate)
    const text = await run("validate reports/2013 --reports reports")
    expect(text.code).toBe(0)
    expect(text.out).toContain("Đã được chấp nhận: Trưởng phòng (12/CAT): theo đề nghị của cơ quan")
    const { files, diagnostics, counts } = JSON.parse(
      (await run("validate reports/2013 --reports reports --format json")).out,
    )
    expect(files).toMatchObject([{ agency: "so-tp", state: "clean" }])
    expect(counts.error).toBe(0)
    expect(diagnostics.find(({ code }: Named) => code === "QN305").accepted).toEqual({
      by: "Trưởng phòng",
      reason: "theo đề nghị của cơ quan",
      document: "12/CAT",
    })
    expect(ofAgency((await status()).agencies, "so-tp")).toMatchObject({ state: "clean", errors: 0 })
    const { code, json, page } = await consolidated()
    expect([code, json.counts.error]).toEqual([0, 0])
    expect(json.diagnostics.find((found: Named) => found.code === "QN305").accepted.by).toBe("Trưởng phòng")
    expect(page).toContain("(đã chấp nhận: Trưởng phòng; theo đề nghị của cơ quan)")
    // What cannot be read stays unread: accepting a finding makes no number of it.
    expect(json.measures.find(({ id }: { id: string }) => id === "CT3.3/in-need").value).toBeNull()
  })

  it.each([
    ["until a day: on that day", "until: 2014-01-20, ", "2014-01-20", 0],
    ["until a day: the day after", "until: 2014-01-20, ", "2014-01-21", 1],
  ])("%s", async (_, until, today, exit) => {
    const { run, consolidated } = office({ "2013/so-tp.xlsx": faulty }, accepted(until), sentLate)
    expect((await run("validate reports/2013 --reports reports", today)).code).toBe(exit)
    expect((await consolidated(today)).code).toBe(exit)
  })

  it("that no longer occurs is reported as unused, with its place", async () => {
    const { json } = await office({ "2013/so-tp.xlsx": clean }, accepted(), sentLate).consolidated()
    const [unused] = json.diagnostics.filter(({ code }: Named) => code === "QN411")
    expect(unused).toMatchObject({ severity: "warning", place: { file: "reports/rulings.yaml", line: 2 } })
  })

  it("on another row, or in another period, is not accepted", async () => {
    for (const [from, to] of [
      ["CT3.3/in-need", "CT3.3/aided"],
      ["2013, row", "2012, row"],
    ] as const) {
      const { run } = office({ "2013/so-tp.xlsx": faulty }, accepted().replace(from, to), sentLate)
      expect((await run("validate reports/2013 --reports reports")).code).toBe(1)
    }
  })
})

it("what changed since a report was issued is said on the second run, and not on the third", async () => {
  const { here, run, consolidated } = office({ "2013/so-tp.xlsx": clean }, "", sentLate)
  expect(codes((await consolidated()).json.diagnostics)).not.toContain("QN506")
  expect(codes((await consolidated()).json.diagnostics)).not.toContain("QN506")
  writeFileSync(join(here, "in.xlsx"), other)
  await run("receive in.xlsx --sent 2014-01-18")
  const { json, page } = await consolidated()
  const [changed] = json.diagnostics.filter(({ code }: Named) => code === "QN506")
  expect(changed).toMatchObject({
    severity: "warning",
    facts: { about: "CT3.3", figures: [{ id: "CT3.3/in-need", before: 12, after: 15 }], agencies: ["so-tp"] },
  })
  expect(page).toContain("CT3.3.2 12 → 15; do số liệu của Sở Tư pháp")
  expect(codes((await consolidated()).json.diagnostics)).not.toContain("QN506")
})

it("what stands where the report was is no report of this program: said, and written over", async () => {
  const { here, run } = office({ "2013/so-tp.xlsx": clean }, "", sentLate)
  mkdirSync(join(here, "out"))
  writeFileSync(join(here, "out/bao-cao-2013.json"), "{}")
  const { code, err } = await run("consolidate 2013 --format json")
  expect(code).toBe(0)
  expect(err).toContain("Không so được với “out/bao-cao-2013.json”")
})

it("the rulings of the page on the reports folder are read without a fault", () => {
  const [yaml = ""] =
    readFileSync("src/records/README.md", "utf8").match(/(?<=```yaml\n)extensions:[\s\S]*?(?=```)/) ?? []
  const { extensions, exemptions, stands, accepted, faults } = readRulings("rulings.yaml", yaml)
  expect(faults).toEqual([])
  expect([extensions, exemptions, stands, accepted].map((section) => section.length)).toEqual([1, 1, 1, 1])
})
