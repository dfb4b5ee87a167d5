import { describe, expect, it } from "vitest"
import { previousFigures, templates } from "../../src/engine/template.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { bind } from "../../src/form/bind/bind.ts"
import type { ReportsFolder } from "../../src/model/records.ts"
import type { CheckedSubmission, Entry, Reading, Submission } from "../../src/model/submission.ts"
import { noRulings } from "../../src/records/none.ts"
import { plan } from "../support/plan.ts"

const periodOf = (id: string) => {
  const period = plan.periods.get(id)
  if (!period) throw new Error(`no period ${id}`)
  return period
}

async function bound(agency: string, period: string, previous?: ReadonlyMap<string, ReadonlyMap<string, number>>) {
  const made: { path: string; submission: Submission; typed: ReadonlyMap<string, unknown> }[] = []
  for await (const { path, bytes } of templates(plan, periodOf(period), [agency], previous)) {
    const read = readWorkbook(bytes)
    if (read.kind !== "workbook") throw new Error(read.fault.kind)
    const cells = read.workbook.sheets.flatMap((sheet) =>
      sheet.cells.map((cell) => [`${sheet.name}!${cell.ref}`, cell.value]),
    )
    made.push({
      path,
      submission: bind(plan, { file: path, sha256: null, bytes, fault: null }, read.workbook),
      typed: new Map(cells.map(([ref, value]) => [String(ref), value])),
    })
  }
  const [first] = made
  if (!first || made.length !== 1) throw new Error("one template was asked for")
  return first
}

describe("templates", () => {
  it.each([
    ["so-tttt", "2013-H1"],
    ["cong-an-tinh", "2013"],
    ["son-tinh", "2014"],
    ["so-tc", "2013"],
    ["ubmttq-tinh", "2011-2015"],
  ])("%s %s: at its path, and bound without a fault", async (agency, period) => {
    const { path, submission } = await bound(agency, period)
    expect(path).toBe(`${period}/${agency}.xlsx`)
    expect([submission.agency, submission.period]).toEqual([agency, period])
    expect(submission.identity).toEqual({ fault: null, revision: plan.revision, amendment: null })
    expect(submission.bindFaults).toEqual([])
    const blank = submission.entries.filter(({ read }) => read.state === "blank").length
    // Agency and period are printed on the cover; the rest waits for the agency.
    expect(submission.entries.length - blank).toBe(2)
  })

  it("come in the order asked for", async () => {
    const paths: string[] = []
    for await (const { path } of templates(plan, periodOf("2013"), ["so-yt", "so-khdt"])) paths.push(path)
    expect(paths).toEqual(["2013/so-yt.xlsx", "2013/so-khdt.xlsx"])
  })

  it("figures of the year before are printed, and are no answers", async () => {
    const { submission, typed } = await bound(
      "so-tttt",
      "2013",
      new Map([["so-tttt", new Map([["CT1.1/total", 234]])]]),
    )
    const entry = submission.entries.find(({ row, column }) => row === "CT1.1/total" && column === "value")
    expect(entry?.read).toEqual({ state: "blank" })
    const before = entry?.at.cell?.replace(/^D/, "E")
    expect(typed.get(`Chỉ tiêu!${before}`)).toEqual({ kind: "number", number: 234 })
  })
})

describe("figures of the year before", () => {
  const number = (value: number): Reading => ({ state: "number", number: value, nothingArose: false, fromText: false })

  /** A folder with one report of so-tttt for 2012, its first measures answered by `readings`. */
  async function folder(readings: readonly Reading[]): Promise<ReportsFolder> {
    const { submission } = await bound("so-tttt", "2012")
    let next = 0
    const answer = (entry: Entry): Entry =>
      entry.sheet === "measures" && entry.column === "value"
        ? { ...entry, read: readings[next++] ?? entry.read }
        : entry
    const filled = { ...submission, file: "reports/a.xlsx", entries: submission.entries.map(answer) }
    const checked: CheckedSubmission = { submission: filled, diagnostics: [], state: "clean", asked: 15, answered: 3 }
    return {
      path: "reports",
      register: { entries: [], faults: [] },
      rulings: noRulings,
      others: [],
      checked: [checked],
    }
  }

  it("are the numbers that stood in force, and nothing where there was none", async () => {
    const reports = await folder([number(198), number(234), { state: "declared-missing" }])
    const figures = previousFigures(plan, periodOf("2013"), reports, "2013-12-01")
    expect([...figures.keys()]).toEqual(["so-tttt"])
    expect([...(figures.get("so-tttt") ?? [])]).toEqual([
      ["CT1.1/converted", 198],
      ["CT1.1/total", 234],
    ])
  })

  it("are none in a period without an earlier one, or in another half", async () => {
    const reports = await folder([number(198)])
    expect(previousFigures(plan, periodOf("2011"), reports, "2013-12-01").size).toBe(0)
    expect(previousFigures(plan, periodOf("2013-H1"), reports, "2013-12-01").size).toBe(0)
  })
})
