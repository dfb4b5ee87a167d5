import { describe, expect, it } from "vitest"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import type { Rulings } from "../../src/model/records.ts"
import { consolidationOf, periodOf } from "../support/figures.ts"
import { folderOf, plainly, recordPlace, ruled } from "../support/folder.ts"
import { plan } from "../support/plan.ts"

/** `code file row` of the findings with one of the codes; the folder itself is `.`. */
function found(period: string, lines: readonly string[], codes: string, rulings: Partial<Rulings> = {}, asOf?: string) {
  return consolidationOf(period, lines, rulings, asOf)
    .diagnostics.filter(({ code }) => codes.split(" ").includes(code))
    .map(({ code, place, accepted }) => {
      const where = place.kind === "text" ? `${place.file}:${place.line}` : (place.row ?? place.cell ?? "")
      const file = place.kind === "text" ? "" : ` ${place.file.replace(/^reports\/?/, "") || "."}`
      return `${code}${file} ${where}${accepted ? " accepted" : ""}`.trim()
    })
}
const message = (period: string, lines: readonly string[], code: string, lang: "vi" | "en" = "vi", asOf?: string) =>
  consolidationOf(period, lines, {}, asOf).diagnostics.find((diagnostic) => diagnostic.code === code)?.message[lang]

describe("deadlines", () => {
  it.each([
    ["QN401", ["so-tttt 2013-H1 | as a.xlsx | sent 2013-07-05"], ["QN401 a.xlsx"]],
    ["QN401", ["so-tttt 2013-H1 | as a.xlsx | sent 2013-07-04"], []],
    ["QN403", ["so-tttt 2013-H1 | as a.xlsx | registered"], ["QN403 a.xlsx"]],
    ["QN403", ["so-tttt 2013-H1 | as a.xlsx | declared 2013-07-04"], []],
    ["QN404", ["so-tttt 2013-H1 | as a.xlsx | sent 2013-06-29"], ["QN404 reports/register.yaml:1"]],
    ["QN404", ["so-tttt 2013-H1 | as a.xlsx | declared 2013-06-29"], ["QN404 a.xlsx BIA/ngay-gui"]],
    ["QN404", ["so-tttt 2013-H1 | as a.xlsx | sent 2013-06-30"], []],
    ["QN405", ["so-tttt 2013-H1 | as a.xlsx | declared 2013-07-04"], ["QN405 a.xlsx"]],
    ["QN405", ["so-tttt 2013-H1 | as a.xlsx"], ["QN405 a.xlsx"]],
    ["QN405", ["so-tttt 2013-H1 | as a.xlsx | registered | declared 2013-07-04"], ["QN405 a.xlsx"]],
    ["QN405", ["so-tttt 2013-H1 | as a.xlsx | sent 2013-07-04"], []],
    ["QN407", ["so-tttt 2013-H1 | sent 2013-07-04 | received 2013-07-03"], ["QN407 reports/register.yaml:1"]],
    ["QN407", ["so-tttt 2013-H1 | sent 2013-07-04 | received 2013-07-04"], []],
    ["QN408", ["so-tttt 2013-H1 | as a.xlsx | sent 2013-07-04 | hash other"], ["QN408 a.xlsx"]],
    ["QN408", ["so-tttt 2013-H1 | as a.xlsx | sent 2013-07-04"], []],
    ["QN409", ["so-tttt 2013-H1 | sent 2013-07-04 | register so-tc 2013-H1"], ["QN409 reports/register.yaml:1"]],
    [
      "QN409",
      ["so-tttt 2013-H1 | sent 2013-07-04 | register so-xyz 2013-H1"],
      ["QN409 reports/register.yaml:1", "QN409 reports/register.yaml:1"],
    ],
    ["QN409", ["so-tttt 2013-H1 | sent 2013-07-04"], []],
  ])("%s %j → %j", (code, lines, expected) => {
    expect(found("2013-H1", lines, code)).toEqual(expected)
  })

  it("QN406 names the last day and its weekday", () => {
    expect(message("2013", [], "QN406")).toContain("04/01/2014 là thứ Bảy")
    expect(found("2013-H1", [], "QN406")).toEqual([])
  })

  it("QN402 is one for each agency, and calls no requested agency's silence a breach", () => {
    const missing = consolidationOf("2013-H1", []).diagnostics.filter(({ code }) => code === "QN402")
    expect(missing.length).toBe(32)
    const of = (agency: string) => missing.find(({ facts }) => facts.agency === agency)?.message.vi
    expect(of("so-tttt")).toContain("chưa gửi báo cáo")
    expect(of("tand-tinh")).toContain("Chưa nhận được báo cáo")
    expect(of("tand-tinh")).not.toContain("chưa gửi")
  })

  it("QN402 waits until the last day has passed", () => {
    expect(found("2013-H1", [], "QN402", {}, "2013-07-04")).toEqual([])
  })

  it("QN409: an entry whose file is gone, and a moved file that is not", () => {
    const folder = folderOf(["so-tttt 2013-H1 | as moved.xlsx | bytes A"])
    const entry = { agency: "so-tttt", period: "2013-H1", number: null, sent: "2013-07-03", received: null, ...plainly }
    const at = recordPlace("reports/register.yaml")
    const entries = [
      { ...entry, at, file: "a.xlsx", sha256: "bytes A" },
      { ...entry, at, file: "b.xlsx", sha256: "bytes B" },
    ]
    const run = consolidate(plan, periodOf("2013-H1"), { ...folder, register: { entries, faults: [] } }, "2013-08-01")
    expect(run.diagnostics.filter(({ code }) => code === "QN409").map(({ message: { en } }) => en)).toEqual([
      "Register: the file b.xlsx is no longer in the reports folder",
    ])
    expect(run.compliance.onTime).toBe(1)
  })

  it.each<[string, Partial<Rulings>, number]>([
    ["an unknown agency", { exemptions: [{ ...ruled, agency: "so-xyz", period: "2013-H1" }] }, 1],
    ["an unknown period", { exemptions: [{ ...ruled, agency: null, period: "2011-H1" }] }, 1],
    [
      "an extension backwards",
      { extensions: [{ ...ruled, agency: null, period: "2013-H1", lastDay: "2013-07-04" }] },
      1,
    ],
    ["a version that is none", { stands: [{ ...ruled, agency: "so-tttt", period: "2013-H1", file: "x.xlsx" }] }, 1],
    ["nothing wrong", { extensions: [{ ...ruled, agency: null, period: "2013-H1", lastDay: "2013-07-05" }] }, 0],
  ])("QN410: %s", (_, rulings, count) => {
    expect(found("2013-H1", [], "QN410", rulings).length).toBe(count)
  })
})

describe("figures", () => {
  it("QN501 points at both workbooks and both cells", () => {
    const { diagnostics } = consolidationOf("2013", [
      "cong-an-tinh 2013 | as ca.xlsx | registered | CT3.1/verified=4 | CT3.1/received=4",
      "so-ldtbxh 2013 | as ld.xlsx | registered | CT3.2/supported=5 | CT3.2/confirmed=5",
    ])
    const failed = diagnostics.filter(({ code }) => code === "QN501")
    const places = failed.flatMap(({ place, related }) => [place, ...related])
    expect(
      places.map((place) => place.kind === "workbook" && `${place.file} ${place.row} ${place.cell !== null}`),
    ).toEqual(["reports/ld.xlsx CT3.2/confirmed true", "reports/ca.xlsx CT3.1/verified true"])
  })
  it("QN501 within an agency", () => {
    const line = "bdbp-tinh 2013 | as b.xlsx | registered | CT2.2/received=1 | CT2.2/with-signs=2"
    expect(message("2013", [line], "QN501", "en")).toContain("within the report of")
    expect(found("2013", [line], "QN501")).toEqual(["QN501 b.xlsx CT2.2/with-signs"])
  })
  it("QN501 on allocations points at the Finance department's cell", () => {
    const funded = plan.projects.get("DA2")?.funded ?? []
    const lines = funded.map((agency) => `${agency} 2013 | registered | KP2/khac.allocated=1`)
    expect(found("2013", [...lines, "so-tc 2013 | as tc.xlsx | registered | KP2/khac.allocated=7"], "QN501")).toEqual([
      "QN501 tc.xlsx KP2/khac",
    ])
  })
  it.each([
    [["so-tttt 2013 | as a.xlsx", "so-tttt 2013 | as b.xlsx"], ["QN502 a.xlsx"]],
    [["so-tttt 2013 | as a.xlsx | bytes A", "so-tttt 2013 | as b.xlsx | bytes A"], []],
  ])("QN502 %j → %j", (lines, expected) => {
    expect(found("2013", lines, "QN502")).toEqual(expected)
  })
  it("QN503 is one for each indicator that lacks a reporter, and cuts nothing silently", () => {
    const all = found("2013", ["so-tttt 2013 | registered | CT1.1/converted=1 | CT1.1/total=1"], "QN503")
    expect(all.length).toBe(16)
    expect(all).not.toContain("QN503 . CT1.1")
    expect(message("2013", [], "QN503", "en")).toMatch(/agencies heard: 0 of 1;/)
    const { diagnostics } = consolidationOf("2013", [])
    const wide = diagnostics.find(({ code, facts }) => code === "QN503" && facts.indicator === "CT1.2")
    expect(wide?.message.vi).toMatch(/0\/14 cơ quan; còn thiếu .* và 9 cơ quan khác/)
  })
  it.each([
    ["2013", "CT1.6/reported-by-people=1 | CT1.6/suspected=2", ["QN504 . CT1.6"]],
    ["2013", "CT1.6/reported-by-people=0 | CT1.6/suspected=0", []],
    ["2013", "CT2.3/trafficking-cases=1", ["QN504 . CT2.3"]],
    ["2013", "CT2.3/trafficking-cases=0", []],
    ["2013-H1", "CT2.3/trafficking-cases=1", []],
    ["2011", "CT1.6/reported-by-people=1 | CT1.6/suspected=2 | CT2.3/trafficking-cases=1", []],
  ])("QN504 in %s: %s → %j", (period, answers, expected) => {
    expect(found(period, [`cong-an-tinh ${period} | registered | ${answers}`], "QN504")).toEqual(expected)
  })
  it("QN504 names the years that are missing from the stage", () => {
    const lines = ["2011", "2013", "2015"].map(
      (year) => `cong-an-tinh ${year} | registered | CT2.3/trafficking-cases=0`,
    )
    expect(found("2011-2015", lines, "QN504")).toEqual(["QN504 . 2012", "QN504 . 2014"])
  })
  it.each([
    [["so-tttt 2013 | as a.xlsx | sent 2014-01-03 | unusable"], ["QN505 a.xlsx"], "nothing replaces it"],
    [
      ["so-tttt 2013 | as a.xlsx | sent 2014-01-03 | unusable", "so-tttt 2013 | sent 2014-01-04"],
      [],
      "a later one does",
    ],
    [
      ["so-tttt 2013 | sent 2014-01-02", "so-tttt 2013 | as a.xlsx | sent 2014-01-03 | unusable"],
      ["QN505 a.xlsx"],
      "an earlier one does not",
    ],
    [["so-tttt 2013 | as a.xlsx | anonymous"], ["QN505 a.xlsx"], "of nobody"],
    [["so-tttt 2013 | as a.xlsx | anonymous | register so-tttt 2012"], [], "the register has it in another period"],
    [["so-tttt 2012 | as a.xlsx | unusable"], [], "another period's"],
    [
      ["so-tttt 2013 | as a.xlsx | sent 2014-01-03 | register so-tc 2013"],
      ["QN505 a.xlsx"],
      "register and workbook disagree",
    ],
    [["so-tttt 2013 | as a.xlsx | sent 2018-01-03 | unusable"], [], "not there yet"],
  ])("QN505 %j → %j (%s)", (lines, expected) => {
    expect(found("2013", lines, "QN505")).toEqual(expected)
  })
  it("repeats the findings of the versions in force, and of no other", () => {
    const lines = [
      "so-tttt 2013 | as a.xlsx | sent 2014-01-02 | CT1.1/total=1 | error QN305 CT1.1/total",
      "so-tttt 2013 | as b.xlsx | sent 2014-01-03 | CT1.1/total=1 | error QN305 CT1.1/total",
    ]
    expect(found("2013", lines, "QN305")).toEqual(["QN305 b.xlsx CT1.1/total"])
  })
})

describe("accepted findings", () => {
  const line =
    "so-ldtbxh 2013 | as a.xlsx | sent 2014-01-02 | CT3.2/supported=1 | CT3.2/confirmed=1 | error QN312 CT3.2/supported"
  const accepted = (row: string | null, code = "QN312", until: string | null = null): Partial<Rulings> => ({
    accepted: [{ ...ruled, code, agency: "so-ldtbxh", period: "2013", row, until }],
  })
  it.each<[string, Partial<Rulings>, string[]]>([
    ["on its row", accepted("CT3.2/supported"), ["QN312 a.xlsx CT3.2/supported accepted"]],
    ["on every row", accepted(null), ["QN312 a.xlsx CT3.2/supported accepted"]],
    [
      "on another row: unused",
      accepted("CT3.2/confirmed"),
      ["QN312 a.xlsx CT3.2/supported", "QN411 reports/rulings.yaml:1"],
    ],
    [
      "run out: not unused, and no longer accepted",
      accepted(null, "QN312", "2014-01-01"),
      ["QN312 a.xlsx CT3.2/supported"],
    ],
    [
      "one that does not occur",
      accepted(null, "QN305"),
      ["QN312 a.xlsx CT3.2/supported", "QN411 reports/rulings.yaml:1"],
    ],
  ])("%s", (_, rulings, expected) => {
    expect(found("2013", [line], "QN312 QN411", rulings)).toEqual(expected)
  })
  it("makes the figure whole: the office stands by it", () => {
    const provisional = (rulings: Partial<Rulings>) =>
      consolidationOf("2013", [line], rulings).indicators.find(({ id }) => id === "CT3.2")?.provisional
    expect([provisional({}), provisional(accepted(null))]).toEqual([true, false])
  })
  it("a ruling on the order of versions that nothing needs is named", () => {
    const stands = [{ ...ruled, agency: "so-tttt", period: "2013", file: "a.xlsx" }]
    const two = (days: boolean) => [
      `so-tttt 2013 | as a.xlsx${days ? " | sent 2014-01-02" : ""}`,
      `so-tttt 2013 | as b.xlsx${days ? " | sent 2014-01-03" : ""}`,
    ]
    expect(found("2013", two(true), "QN411 QN502", { stands })).toEqual(["QN411 reports/rulings.yaml:1"])
    expect(found("2013", two(false), "QN411 QN502", { stands })).toEqual([])
  })
})
