import { describe, expect, it } from "vitest"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import { heldTogether } from "../../src/engine/consolidate/folder.ts"
import { folderOf } from "../support/folder.ts"
import { plan } from "../support/plan.ts"

const across = ["QN312", "QN313", "QN314"]

/** What the consolidation of a period says of figures held against the agency's earlier reports: code and row. */
function found(period: string, lines: readonly string[], asOf = "2014-06-01"): string[] {
  const owed = plan.periods.get(period)
  if (!owed) throw new Error(`no period ${period}`)
  const folder = folderOf(lines)
  const { diagnostics } = consolidate(plan, owed, heldTogether(plan, folder, folder.checked, asOf), asOf)
  return diagnostics
    .filter(({ code }) => across.includes(code))
    .map(({ code, place }) => `${code} ${place.kind === "workbook" ? place.row : ""}`)
}

const police = (period: string, sent: string, cases: string) =>
  `cong-an-tinh ${period} | sent ${sent} | bytes ${sent} | as ${period}-${sent}.xlsx | CT2.3/trafficking-cases=${cases}`
const media = (period: string, sent: string, counts: readonly number[]) =>
  [
    `so-tttt ${period} | sent ${sent} | as ${period}.xlsx | bytes ${period}`,
    ...["CT1.1/converted", "CT1.1/total", "CT1.3/speakers-province", "CT1.5/skilled", "CT1.5/total"].map(
      (row, i) => `${row}=${counts[i]}`,
    ),
  ].join(" | ")

describe("consolidation holds a report against the agency's earlier ones", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "a year below its half",
      [police("2013-H1", "2013-07-02", "5"), police("2013", "2014-01-03", "3")],
      ["QN312 CT2.3/trafficking-cases"],
    ],
    [
      "a year's caseload below its half's: what was carried over into the half is carried over into the year",
      [
        "cong-an-tinh 2013-H1 | sent 2013-07-02 | CT3.1/verified=2 | CT3.1/received=5",
        "cong-an-tinh 2013 | sent 2014-01-03 | CT3.1/verified=3 | CT3.1/received=4",
      ],
      ["QN312 CT3.1/received"],
    ],
    [
      "explained in Ghi chú",
      [
        police("2013-H1", "2013-07-02", "5"),
        `${police("2013", "2014-01-03", "3")} | CT2.3/trafficking-cases.note=Kỳ trước tính trùng hai vụ`,
      ],
      [],
    ],
    [
      "a half that was put right before",
      [police("2013-H1", "2013-07-02", "5"), police("2013-H1", "2013-08-02", "2"), police("2013", "2014-01-03", "3")],
      [],
    ],
    [
      "the half against which nothing was yet known",
      [police("2013-H1", "2014-07-02", "5"), police("2013", "2014-01-03", "3")],
      [],
    ],
    [
      "a jump",
      [police("2012", "2013-01-03", "4"), police("2013", "2014-01-03", "40")],
      ["QN313 CT2.3/trafficking-cases"],
    ],
    [
      "no jump below the plan's threshold of size",
      [police("2012", "2013-01-03", "1"), police("2013", "2014-01-03", "9")],
      [],
    ],
    [
      "figures copied from the year before",
      [media("2012", "2013-01-03", [30, 40, 12, 7, 9]), media("2013", "2014-01-03", [30, 40, 12, 7, 9])],
      ["QN314 null"],
    ],
    [
      "figures brought up to date",
      [media("2012", "2013-01-03", [30, 40, 12, 7, 9]), media("2013", "2014-01-03", [35, 40, 12, 7, 9])],
      [],
    ],
  ])("%s", (_, lines, expected) => {
    expect(found("2013", lines)).toEqual(expected)
  })

  it("by the thresholds of the plan", () => {
    const { jumpTimes, jumpFrom } = plan.thresholds
    const jump = (before: number, now: number) =>
      found("2013", [police("2012", "2013-01-03", `${before}`), police("2013", "2014-01-03", `${now}`)])
    const last = Math.ceil(jumpFrom / jumpTimes)
    expect(jump(last, last * jumpTimes)).toEqual(["QN313 CT2.3/trafficking-cases"])
    expect(jump(last, last * jumpTimes - 1)).toEqual([])
    expect(jump(0, jumpFrom - 1)).toEqual([])
    expect(jump(0, jumpFrom)).toEqual(["QN313 CT2.3/trafficking-cases"])
  })
})
