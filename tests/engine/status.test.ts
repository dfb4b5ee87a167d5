import { Ajv } from "ajv"
import addFormats from "ajv-formats"
import { describe, expect, it } from "vitest"
import { pageMarkdown, pageText } from "../../src/engine/shown-page.ts"
import { statusFailure, statusJson, statusSchema } from "../../src/engine/status/json.ts"
import { composeStatus } from "../../src/engine/status/sections.ts"
import { statusOf } from "../../src/engine/status/status.ts"
import type { Rulings } from "../../src/model/records.ts"
import { folderOf, ruled } from "../support/folder.ts"
import { plan } from "../support/plan.ts"

const status = (period: string, lines: readonly string[], asOf: string, rulings: Partial<Rulings> = {}) => {
  const owed = plan.periods.get(period)
  if (!owed) throw new Error(`no period ${period}`)
  return statusOf(plan, owed, folderOf(lines, rulings), asOf)
}
const obstaclesIn = (...given: Parameters<typeof status>) =>
  status(...given)
    .obstacles.filter(({ kind }) => kind !== "missing")
    .map(({ kind, agency, count }) => [kind, agency, count].join(" "))
const text = (lang: "vi" | "en", ...given: Parameters<typeof status>) => pageText(composeStatus(status(...given), lang))

describe("what stands in the way of consolidating", () => {
  const after = "2014-01-20"
  it.each<[string, readonly string[], readonly string[]]>([
    ["a clean report does not", ["so-tp 2013 | sent 2014-01-03"], []],
    [
      "errors in the version in force",
      ["so-tp 2013 | sent 2014-01-03 | error QN305 CT3.3/in-need"],
      ["with-errors so-tp 1"],
    ],
    [
      "errors that a later version mended do not",
      ["so-tp 2013 | sent 2014-01-03 | error QN305 CT3.3/in-need", "so-tp 2013 | sent 2014-01-09"],
      [],
    ],
    ["a file that cannot be used", ["so-tp 2013 | sent 2014-01-03 | unusable"], ["unusable so-tp "]],
    ["versions that nothing orders", ["so-tp 2013", "so-tp 2013"], ["unordered so-tp "]],
    ["a file of nobody", ["so-tp 2013 | anonymous"], ["record  "]],
    ["sent before the period ended", ["so-tp 2013 | sent 2013-12-01"], ["record  "]],
    ["what was sent late does not", ["so-tp 2013 | sent 2014-01-13"], []],
  ])("%s", (_, lines, expected) => {
    expect(obstaclesIn("2013", lines, after)).toEqual(expected)
  })

  it("a report that is not there, once its last day has passed, by days", () => {
    const missing = (asOf: string) =>
      status("2013", ["so-tp 2013 | sent 2014-01-03"], asOf).obstacles.map(({ agency, count }) => `${agency} ${count}`)
    expect(missing("2014-01-04")).toEqual([])
    expect(missing("2014-01-05")).toHaveLength(31)
    expect(missing("2014-01-05")[0]).toBe("cong-an-tinh 1")
  })

  it("an exempt agency, and one whose extension runs on, do not", () => {
    const rulings = {
      exemptions: [{ ...ruled, agency: "so-yt", period: "2013" }],
      extensions: [{ ...ruled, agency: "so-ngv", period: "2013", lastDay: "2014-01-31" }],
    }
    const missing = status("2013", [], after, rulings).obstacles.map(({ agency }) => agency)
    expect(missing).toHaveLength(30)
    expect(missing).not.toContain("so-yt")
    expect(missing).not.toContain("so-ngv")
  })

  it("an accepted error does not", () => {
    const accepted = [{ ...ruled, code: "QN305", agency: "so-tp", period: "2013", row: null, until: null }]
    const lines = ["so-tp 2013 | sent 2014-01-03 | error QN305 CT3.3/in-need"]
    expect(obstaclesIn("2013", lines, after, { accepted })).toEqual([])
  })
})

describe("whom to call first", () => {
  it("those whom most indicators wait for, then the others", () => {
    const calls = status("2013", ["so-yt 2013 | unusable | sent 2014-01-02"], "2014-01-20").calls
    expect(calls).toHaveLength(32)
    expect(calls[0]).toMatchObject({ agency: "cong-an-tinh" })
    expect(calls[0]?.indicators).toEqual([
      "CT1.6",
      "CT2.1",
      "CT2.2",
      "CT2.3",
      "CT2.4",
      "CT3.1",
      "CT4.1",
      "CT4.2",
      "CT4.3",
      "CT4.4",
    ])
    const [ofYt] = calls.filter(({ agency }) => agency === "so-yt")
    expect(ofYt?.obstacles.map(({ kind }) => kind)).toEqual(["unusable"])
    // Nobody waits for its figures, and something of it came.
    expect(calls.at(-1)?.agency).toBe("so-yt")
  })
})

describe("what is due next", () => {
  it.each([
    ["2012-01-04", "2011 0"],
    ["2012-01-05", "2012-H1 181"],
    ["2014-01-05", "2014-H1 180"],
    ["2016-01-04", "2015 0"],
    ["2016-01-05", "nothing"],
  ])("on %s: %s", (asOf, expected) => {
    const { next } = status("2013", [], asOf)
    expect(next === null ? "nothing" : `${next.period.id} ${next.days}`).toBe(expected)
  })
})

describe("as text", () => {
  it("names the last day with its weekday, a day off, and both days of a correction", () => {
    const said = text("vi", "2013", ["so-tp 2013 | sent 2014-01-03", "so-tp 2013 | sent 2014-01-13"], "2014-01-20")
    expect(said).toContain("thứ Bảy ngày 04/01/2014; đây là ngày nghỉ")
    expect(said).toMatch(/Sở Tư pháp +Đúng hạn +03\/01\/2014 +– +2\/2 +13\/01\/2014/)
    expect(said).toContain("Chưa nhận được báo cáo của 04 cơ quan được đề nghị: Hội Liên hiệp Phụ nữ tỉnh;")
    expect(said).toContain("Báo cáo 6 tháng đầu năm 2014: ngày cuối là thứ Sáu ngày 04/7/2014, còn 165 ngày.")
  })

  it("says so where nothing is due yet, and where everything is there", () => {
    expect(text("vi", "2013", [], "2013-12-20")).toContain("Chưa có gì: báo cáo của kỳ này chưa đến hạn.")
    const all = (plan.periods.get("2013")?.agencies ?? []).map((agency) => `${agency} 2013 | sent 2014-01-03`)
    expect(text("en", "2013", all, "2014-01-20")).toContain("Nothing: every report that was due is there")
  })

  it("never calls a requested agency's silence a breach", () => {
    const matrix = text("vi", "2011-2015", [], "2013-01-20")
    expect(matrix).toMatch(/Tòa án nhân dân tỉnh +o +o +o +· /)
    expect(matrix).toMatch(/Sở Tư pháp +x +x +x +· /)
  })

  it("shows agencies by periods for the term, with the days late and errors", () => {
    const matrix = text(
      "vi",
      "2011-2015",
      [
        "so-tp 2011 | sent 2012-01-10",
        "so-tp 2012-H1 | sent 2012-07-01 | error QN305 CT3.3/in-need",
        "so-tp 2012 | registered",
      ],
      "2013-01-20",
    )
    expect(matrix).toMatch(/Sở Tư pháp +C6 +Đ! +\? +· +· +· +· +· +· +· +1 +0/)
  })
})

it("a period's table of agencies is Markdown in md", () => {
  const md = pageMarkdown(composeStatus(status("2013-H1", ["so-tp 2013-H1 | sent 2013-07-06"], "2013-07-20"), "en"))
  expect(md).toMatch(/^# State of reporting, .*, as of 20 July 2013\n\n## Who has reported\n/)
  expect(md).toMatch(/^\| +7 +\| Sở Tư pháp +\| .*2 days/m)
})

describe("as JSON", () => {
  it("has the compliance of consolidation@1, both days, and what is asked of whom", () => {
    const lines = ["so-tp 2013 | sent 2014-01-03", "so-tp 2013 | sent 2014-01-13 | error QN305 CT3.3/in-need"]
    const document = statusJson(status("2013", lines, "2014-01-20"), { name: "qn-tip", version: "0" }, "en")
    expect(document).toMatchObject({
      schema: "qn-tip/status@1",
      period: "2013",
      asOf: "2014-01-20",
      compliance: { lastDay: "2014-01-04", lastDayIsDayOff: true, due: 32, onTime: 1, missing: 31 },
      next: { period: "2014-H1", lastDay: "2014-07-04", weekday: 5, days: 165 },
      periods: null,
      counts: { error: 0 },
    })
    expect(document.compliance?.agencies.find(({ agency }) => agency === "so-tp")).toMatchObject({
      status: "on-time",
      sent: "2014-01-03",
    })
    // The last version without errors is in force.
    expect(document.agencies.find(({ agency }) => agency === "so-tp")).toMatchObject({
      versions: 2,
      version: 1,
      sent: "2014-01-03",
      errors: 0,
    })
    expect(document.agencies.find(({ agency }) => agency === "tand-tinh")).toMatchObject({
      mandate: "requested",
      status: "missing",
      versions: 0,
      state: null,
    })
  })

  it("has every period of the term for a stage", () => {
    const document = statusJson(status("2011-2015", [], "2013-07-05"), { name: "qn-tip", version: "0" }, "en")
    expect(document.periods?.map(({ period, compliance }) => `${period} ${compliance.missing}`)).toEqual([
      "2011 32",
      "2012-H1 32",
      "2012 32",
      "2013-H1 32",
      "2013 0",
      "2014-H1 0",
      "2014 0",
      "2015-H1 0",
      "2015 0",
      "2011-2015 0",
    ])
  })

  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(statusSchema())
  const tool = { name: "qn-tip", version: "0" }
  it.each<[string, unknown]>([
    ["an empty folder", statusJson(status("2013", [], "2013-12-20"), tool, "vi")],
    [
      "all kinds of obstacles",
      statusJson(
        status(
          "2013",
          [
            "so-tp 2013 | sent 2014-01-03 | error QN305 CT3.3/in-need",
            "so-yt 2013 | sent 2014-01-03 | unusable",
            "so-tc 2013",
            "so-tc 2013",
            "so-ngv 2013 | anonymous",
          ],
          "2014-01-20",
        ),
        tool,
        "en",
      ),
    ],
    ["the term", statusJson(status("2011-2015", [], "2016-01-20"), tool, "vi")],
    ["a run that could not look at anything", statusFailure("Không có kế hoạch.", tool)],
  ])("fits its published shape: %s", (_, document) => {
    validate(JSON.parse(JSON.stringify(document)))
    expect(validate.errors ?? []).toEqual([])
  })
})
