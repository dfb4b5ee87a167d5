import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { figures } from "../../src/documents/figures.ts"
import { readIssued } from "../../src/documents/issued.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import type { IssuedReport } from "../../src/model/issued.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { folderOf } from "../support/folder.ts"
import { plan } from "../support/plan.ts"

const tool = { name: "qn-tip", version: "0" }

const made = (period: string, lines: readonly string[], before: IssuedReport | null = null) => {
  const owed = plan.periods.get(period)
  if (!owed) throw new Error(`no period ${period}`)
  return consolidate(plan, owed, folderOf(lines), "2016-06-01", before)
}
const issuedOf = (period: string, lines: readonly string[]): IssuedReport => {
  const issued = readIssued(JSON.stringify(figures(made(period, lines), tool)), period)
  if (issued === null) throw new Error("the issued report cannot be read")
  return issued
}
/** What is said to have changed between a report on the first folder and one on the second. */
const changes = (period: string, before: readonly string[], after: readonly string[]) =>
  made(period, after, issuedOf(period, before))
    .diagnostics.filter(({ code }) => code === "QN506")
    .map(({ message }) => message.en)

const law = (converted: number, more = "") =>
  `so-tttt 2013 | sent 2014-01-03 | as 2013/so-tttt.xlsx | bytes ${converted}${more} | CT1.1/converted=${converted} | CT1.1/total=200${more}`

describe("changed since issued", () => {
  it("nothing, where the figures are the same", () => {
    expect(changes("2013", [law(150)], [law(150)])).toEqual([])
    expect(changes("2011-2015", [law(150)], [law(150)])).toEqual([])
  })

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      "a figure and the verdict, and whose figures did it",
      [law(150)],
      [law(180)],
      [
        "CT1.1 “Văn bản pháp luật thành tài liệu tới cơ sở”: since the report made as of 2016-06-01: verdict “not attained” → “attained”; CT1.1.1 150 → 180; by the figures of Sở Thông tin và Truyền thông",
      ],
    ],
    [
      "a report that came",
      [],
      ["so-tp 2013 | sent 2014-01-03 | CT3.3/in-need=2 | CT3.3/aided=2"],
      [
        "CT3.3 “Nạn nhân được trợ giúp pháp lý”: since the report made as of 2016-06-01: verdict “no data” → “attained”; CT3.3.1 none → 2; CT3.3.2 none → 2; by the figures of Sở Tư pháp",
      ],
    ],
    [
      "money",
      ["so-tp 2013 | sent 2014-01-03 | bytes a | KP3/khac.spent=1"],
      ["so-tp 2013 | sent 2014-01-03 | bytes b | KP3/khac.spent=2.5"],
      ["KP3.4: since the report made as of 2016-06-01: spent 1 → 2.5; by the figures of Sở Tư pháp"],
    ],
    [
      "another version with the same figures",
      ["so-tp 2013 | sent 2014-01-03 | bytes a"],
      ["so-tp 2013 | sent 2014-01-03 | bytes b"],
      [
        "Sở Tư pháp: since the report made as of 2016-06-01, another version is in force; its figures and funding are the same",
      ],
    ],
    [
      "the year that a trend is compared with",
      ["2012 3 10", "2013 5 10"].map(trend),
      ["2012 6 10", "2013 5 10"].map(trend),
      [
        "CT1.6 “Vụ nghi vấn do người dân tự phát hiện, tố giác”: since the report made as of 2016-06-01: verdict “attained” → “not attained”; no agency's figures of this period changed: the period compared with, or the plan, did",
      ],
    ],
  ])("%s", (_, before, after, expected) => {
    const said = changes("2013", before, after).map((text) => text.replace(/“.*?”/, "“”"))
    expect(said).toEqual(expected.map((text) => text.replace(/“.*?”/, "“”")))
  })

  it("two that balance each other, though the sum is the same", () => {
    const two = (a: number, b: number) => [
      `ba-to 2013 | sent 2014-01-03 | CT1.2/trained=${a} | CT1.2/total=9 | as a | bytes ${a}`,
      `ly-son 2013 | sent 2014-01-03 | CT1.2/trained=${b} | CT1.2/total=9 | as b | bytes ${b}0`,
    ]
    const [said, ...more] = changes("2013", two(3, 5), two(4, 4))
    expect(more).toEqual([])
    expect(said).toMatch(
      /agencies' own numbers changed, the sum did not; by the figures of UBND huyện Ba Tơ, UBND huyện Lý Sơn$/,
    )
  })

  it("points at the cell where the figure stands now", () => {
    const [found] = made("2013", [law(180)], issuedOf("2013", [law(150)])).diagnostics.filter(
      ({ code }) => code === "QN506",
    )
    expect(found?.place).toMatchObject({ file: "reports/2013/so-tttt.xlsx", sheet: "Chỉ tiêu", row: "CT1.1/converted" })
    expect(found?.severity).toBe("warning")
  })

  it("in any year of the stage", () => {
    const year = (count: number) => [
      `cong-an-tinh 2012 | sent 2013-01-03 | bytes ${count} | CT2.3/trafficking-cases=${count}`,
      "cong-an-tinh 2015 | sent 2016-01-03 | CT2.3/trafficking-cases=0",
    ]
    expect(changes("2011-2015", year(3), year(4))).toEqual([
      expect.stringMatching(/^CT2\.3 .*: CT2\.3\.1 3 → 4; by the figures of Công an tỉnh$/),
    ])
  })
})

function trend(line: string): string {
  const [year, people, suspected] = line.split(" ")
  return `cong-an-tinh ${year} | registered | bytes ${line} | CT1.6/reported-by-people=${people} | CT1.6/suspected=${suspected}`
}

describe("what is read as an issued report", () => {
  it("is read as the first version of the program wrote it, without the fields that came later", () => {
    const text = readFileSync("fixtures/documents/consolidation-of-the-first-version.json", "utf8")
    expect(text).not.toContain("assessments")
    const issued = readIssued(text, "2013")
    expect([issued?.asOf, issued?.indicators.size, issued?.inForce.size]).toEqual(["2014-01-20", 2, 2])
  })

  const whole = figures(made("2013", [law(150)]), tool)
  it.each<[string, string]>([
    ["nothing", ""],
    ["no JSON", "{"],
    ["another document", '{"schema":"qn-tip/validation@1"}'],
    ["another period", JSON.stringify({ ...whole, period: "2012" })],
    ["a document with a hole", JSON.stringify({ ...whole, measures: null })],
    ["a publication: numbers are left out of it", JSON.stringify(figures(publish(made("2013", [law(150)])), tool))],
  ])("not %s", (_, text) => {
    expect(readIssued(text, "2013")).toBeNull()
  })
})
