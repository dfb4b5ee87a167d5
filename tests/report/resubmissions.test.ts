import { describe, expect, it } from "vitest"
import { figures } from "../../src/documents/figures.ts"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import { readWorkbook } from "../../src/excel/read/read.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { compose } from "../../src/report/compose.ts"
import { markdown } from "../../src/writers/markdown/markdown.ts"
import { xlsx } from "../../src/writers/xlsx/xlsx.ts"
import { folderOf } from "../support/folder.ts"
import { plan } from "../support/plan.ts"
import { officeText } from "../support/report-tables.ts"

const made = (period: string, lines: readonly string[], asOf = "2016-06-01") => {
  const owed = plan.periods.get(period)
  if (!owed) throw new Error(`no period ${period}`)
  return consolidate(plan, owed, folderOf(lines), asOf)
}
const changesIn = (...given: Parameters<typeof made>) =>
  (made(...given).resubmissions ?? []).map(({ agency, period, before, after, changes }) =>
    [
      `${agency} ${period} ${before.number}→${after.number}`,
      ...changes.map((one) => `${one.row}${one.column === null ? "" : ` ${one.column}`} ${one.before}→${one.after}`),
    ].join(", "),
  )

const corrected = [
  "so-tp 2013 | sent 2014-01-03 | CT3.3/in-need=? | CT3.3/aided=2 | KP3/khac.spent=1",
  "so-tp 2013 | sent 2014-01-13 | CT3.3/in-need=3 | CT3.3/aided=2 | KP3/khac.spent=1.5",
]

describe("what a resubmission changed", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ["one version", "2013", ["so-tp 2013 | sent 2014-01-03 | CT3.3/in-need=3"], []],
    [
      "what could not be read, and money",
      "2013",
      corrected,
      ["so-tp 2013 1→2, CT3.3/in-need null→3, KP3/khac Đã chi 1→1.5"],
    ],
    [
      "words only",
      "2013",
      [
        "so-tp 2013 | sent 2014-01-03 | CT3.3/in-need=3",
        "so-tp 2013 | sent 2014-01-13 | CT3.3/in-need=3 | NV8.1.result=x",
      ],
      ["so-tp 2013 1→2"],
    ],
    [
      "each against the one before it, passing over what cannot be used",
      "2013",
      [
        "so-tp 2013 | sent 2014-01-03 | CT3.3/in-need=3",
        "so-tp 2013 | sent 2014-01-05 | unusable",
        "so-tp 2013 | sent 2014-01-06 | CT3.3/in-need=4",
        "so-tp 2013 | sent 2014-01-07 | CT3.3/in-need=5",
      ],
      ["so-tp 2013 1→3, CT3.3/in-need 3→4", "so-tp 2013 3→4, CT3.3/in-need 4→5"],
    ],
    [
      "a denominator that was not touched, though it could not be used beside its numerator",
      "2013",
      [
        "so-tp 2013 | sent 2014-01-03 | CT3.3/in-need=3 | CT3.3/aided=30",
        "so-tp 2013 | sent 2014-01-06 | CT3.3/in-need=3 | CT3.3/aided=3",
      ],
      ["so-tp 2013 1→2, CT3.3/aided null→3"],
    ],
    ["versions that nothing orders", "2013", ["so-tp 2013 | CT3.3/in-need=3", "so-tp 2013 | CT3.3/in-need=4"], []],
    ["in a year of the stage", "2011-2015", corrected, ["so-tp 2013 1→2, CT3.3/in-need null→3, KP3/khac Đã chi 1→1.5"]],
  ])("%s", (_, period, lines, expected) => {
    expect(changesIn(period, lines)).toEqual(expected)
  })

  it("nothing before the second version came", () => {
    expect(changesIn("2013", corrected, "2014-01-12")).toEqual([])
  })
})

describe("in the report", () => {
  it("is a table, with both days", () => {
    const text = officeText(compose(made("2013", corrected), "vi"))
    expect(text).toContain("### Số liệu thay đổi khi gửi lại")
    expect(text).toContain("Sở Tư pháp: bản 2 (13/01/2014) so với bản 1 (03/01/2014): 02 số liệu đổi")
    expect(text).toMatch(/^\| +1 +\| CT3\.3\.2 .* +\| +– +\| +3 +\|$/m)
    expect(text).toMatch(/^\| +2 +\| KP3\.4 .* \(Đã chi\) +\| +1 +\| +1,5 +\|$/m)
  })

  it("names the year in the stage's report, and says where no figure changed", () => {
    const same = ["so-tp 2013 | sent 2014-01-03", "so-tp 2013 | sent 2014-01-13"]
    const text = officeText(compose(made("2011-2015", same), "en"))
    expect(text).toContain(
      "Sở Tư pháp, year 2013: version 2 (13 January 2014) against version 1 (3 January 2014): no figure changed",
    )
  })

  it("stands on a sheet of its own of the workbook, each change with its agency", async () => {
    const read = readWorkbook(await xlsx(compose(made("2013", corrected), "vi")))
    if (read.kind !== "workbook") throw new Error(read.fault.kind)
    const sheet = read.workbook.sheets.find(({ name }) => name === "Số liệu gửi lại")
    const texts = sheet?.cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : []))
    expect(texts).toContain("SỐ LIỆU THAY ĐỔI KHI GỬI LẠI")
    expect(texts?.some((text) => text.startsWith("CT3.3.2 "))).toBe(true)
    expect(texts?.filter((text) => text === "Sở Tư pháp")).toHaveLength(2)
    expect(texts?.filter((text) => text === "bản 2 (13/01/2014)")).toHaveLength(2)
  })

  it("is in the JSON, and left out of a publication", () => {
    const tool = { name: "qn-tip", version: "0" }
    const whole = made("2013", corrected)
    expect(figures(whole, tool).resubmissions).toEqual([
      {
        agency: "so-tp",
        period: "2013",
        from: 1,
        to: 2,
        changes: [
          { row: "CT3.3/in-need", column: null, before: null, after: 3 },
          { row: "KP3/khac", column: "Đã chi", before: 1, after: 1.5 },
        ],
      },
    ])
    expect(figures(publish(whole), tool).resubmissions).toEqual([])
    expect(markdown(compose(publish(whole), "vi"))).not.toContain("thay đổi khi gửi lại")
  })
})
