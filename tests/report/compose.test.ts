import { describe, expect, it } from "vitest"
import { settingOf } from "../../src/figures/setting.ts"
import { verdictSentence } from "../../src/figures/verdict.ts"
import type { IndicatorStatus } from "../../src/model/decision.ts"
import type { Diagnostic } from "../../src/model/diagnostic.ts"
import type { Report, Section } from "../../src/model/report.ts"
import { compose } from "../../src/report/compose.ts"
import { consolidationOf, type Sent } from "../support/consolidation.ts"
import { nothing2013, province2013 } from "../support/province-2013.ts"
import { tableOf } from "../support/report-tables.ts"
import { type Given, knowing } from "../support/verdict.ts"

const texts = (section: Section | undefined): string[] =>
  section?.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])) ?? []
const section = (report: Report, id: string) => report.sections.find((one) => one.id === id)
/** What the paper that is signed says of the reports received. */
const situation = (report: Report) =>
  texts(section(report, "situation")).map((text) => text.replace(/ \(Chi tiết tại Phụ lục V\.\)$/, ""))
/** What the office has to know of them besides. */
const reception = (report: Report) => section(report, "reception")
const states = (report: Report) =>
  tableOf(report, "deadlines").rows.map(({ cells }) => (cells[2]?.kind === "status" ? cells[2].text : null))

describe("silence", () => {
  const report = compose(nothing2013, "vi")

  it("of a requested agency is never called a breach", () => {
    const { agencies } = nothing2013.plan
    const expected = [...agencies.values()].map(({ mandate }) =>
      mandate === "requested" ? "Chưa nhận được" : "Chưa gửi",
    )
    expect(states(report)).toEqual(expected)
    expect(situation(report).join(" ")).toContain(
      "chưa nhận được báo cáo nào của 32 cơ quan, trong đó có 04 cơ quan được đề nghị phối hợp, không thuộc diện bắt buộc báo cáo.",
    )
  })

  it("of everybody is told without zeros and without a list of all indicators", () =>
    expect(
      texts(section(report, "summary")).filter(
        (text) => !text.startsWith("Còn 28") && !text.startsWith("Chưa nhận được báo cáo của"),
      ),
    ).toEqual([
      "Tính đến ngày 20/01/2014, chưa nhận được báo cáo nào của 32 cơ quan, trong đó có 04 cơ quan được đề nghị phối hợp, không thuộc diện bắt buộc báo cáo.",
      "Trong 17 chỉ tiêu: 17 chưa có số liệu.",
      "Số liệu của 17 chỉ tiêu là tạm tính, vì còn cơ quan chưa có số liệu hoặc có số liệu chưa hợp lệ.",
      "Chưa có số liệu về kinh phí.",
      "Đối chiếu số liệu giữa các cơ quan (26 mục): 26 chưa đối chiếu được vì chưa đủ số liệu.",
      "Việc cần làm: 32 việc với 32 cơ quan – Công an tỉnh: gửi báo cáo năm 2013 (cần để kết luận 10 chỉ tiêu); Bộ Chỉ huy Bộ đội Biên phòng tỉnh: gửi báo cáo năm 2013 (cần để kết luận CT2.1, CT2.2, CT2.4); Sở Lao động - Thương binh và Xã hội: gửi báo cáo năm 2013 (cần để kết luận CT3.2); Sở Thông tin và Truyền thông: gửi báo cáo năm 2013 (cần để kết luận CT1.1, CT1.3, CT1.5); và 28 việc khác.",
      "Tỷ lệ làm tròn đến một chữ số thập phân (9/14 ghi là 64,3%), nên các tỷ lệ cộng lại có thể không đúng bằng 100%; nơi làm tròn sẽ thành 100% hoặc thành đạt mục tiêu thì ghi thêm chữ số (1.999/2.000 ghi là 99,95%).",
    ]))
})

describe("the reports received", () => {
  const one = (period: string, sent: string | null, asOf: string, more: readonly Sent[] = []) =>
    compose(consolidationOf(period, [{ agency: "so-tttt", period, sent, answers: {} }, ...more], asOf), "vi")

  it.each([
    [
      "2013",
      "Ngày cuối để báo cáo được tính là đúng hạn: thứ Bảy ngày 04/01/2014; đây là ngày nghỉ, kế hoạch không dời hạn sang ngày làm việc tiếp theo.",
    ],
    ["2013-H1", "Ngày cuối để báo cáo được tính là đúng hạn: thứ Năm ngày 04/7/2013."],
    ["2011-2015", "Kế hoạch chưa quy định ngày gửi báo cáo của kỳ này."],
  ])("of %s name the last day", (period, expected) =>
    expect(texts(reception(one(period, null, "2016-12-31")))[0]).toBe(expected),
  )

  it("before anything is due are not told as 0%", () => {
    const report = compose(consolidationOf("2013", [], "2013-12-31"), "vi")
    expect(situation(report)).toContain("Tính đến ngày 31/12/2013, báo cáo của kỳ này chưa đến hạn.")
    expect(situation(report).join(" ")).not.toContain("cơ quan gửi báo cáo đúng hạn")
    expect(new Set(states(report))).toEqual(new Set(["Chưa đến hạn"]))
  })

  it("sent again name the version whose figures count", () => {
    const again = {
      agency: "so-tttt",
      period: "2013",
      sent: "2014-01-15",
      answers: { "CT1.1/total": 25 },
      file: "reports/2013/b.xlsx",
    }
    expect(texts(reception(one("2013", "2014-01-03", "2014-01-20", [again])))).toContain(
      "Có 01 cơ quan gửi lại báo cáo: Sở Thông tin và Truyền thông (02 bản, số liệu lấy ở bản ngày 15/01/2014).",
    )
  })

  it("name the late ones with their days", () =>
    expect(situation(compose(province2013, "vi")).join(" ")).toContain("01 cơ quan gửi chậm (Sở Ngoại vụ: 04 ngày);"))

  it("name the files left out, with the reason", () => {
    const left: Diagnostic = {
      code: "QN505",
      name: "submission-left-out",
      severity: "error",
      message: { vi: "reports/x.xlsx không dùng được: tệp bị hỏng", en: "reports/x.xlsx cannot be used: corrupt" },
      fix: { vi: "", en: "" },
      place: { kind: "workbook", file: "reports/x.xlsx", sheet: null, cell: null, row: null, column: null },
      facts: {},
      related: [],
      accepted: null,
    }
    const lists = (report: Report) =>
      reception(report)?.blocks.flatMap((block) => (block.kind === "list" ? block.items : []))
    const report = compose({ ...province2013, diagnostics: [left] }, "vi")
    expect(lists(report)?.map(({ text }) => text)).toEqual([`${left.message.vi}.`])
    expect(lists(compose(province2013, "vi"))).toEqual([])
  })
})

describe("funding", () => {
  it("has a rate of spending only where the same agencies gave both", () => {
    const { rows } = tableOf(compose(province2013, "vi"), "funding")
    const rate = (code: string) =>
      rows.find(({ cells }) => cells[0]?.kind === "text" && cells[0].text === code)?.cells[4]
    expect(rate("KP1.1")).toMatchObject({ kind: "none" })
    expect(rate("KP1.2")).toMatchObject({ kind: "percent", percent: "83.2" })
  })
})

describe("the stage", () => {
  const stage = consolidationOf("2011-2015", [])
  const years = (statuses: readonly IndicatorStatus[]) => statuses.map((status, i) => ({ year: 2011 + i, status }))
  const told = (id: string, given: Given, value: number | null = null): string => {
    const known = stage.indicators.find((indicator) => indicator.id === id)
    if (known === undefined) throw new RangeError(id)
    const measures = stage.measures.map((total) => (total.id.startsWith(`${id}/`) ? { ...total, value } : total))
    return verdictSentence(settingOf({ ...stage, measures }, "vi"), {
      ...knowing(known, { coverage: { heard: 1, expected: 1, missing: [] }, ...given }),
    })
  }
  const part = (n: number, d: number, percent: string) => [
    {
      numerator: { measure: "CT3.1/verified", value: n },
      denominator: { measure: "CT3.1/received", value: d },
      percent,
      status: "attained",
      bounds: null,
      judged: null,
    } as const,
  ]
  const target = { atLeast: "100", due: "2015-12-31", clause: "IV" }

  it.each([
    [
      "not-attained",
      ["not-attained", "attained", "not-attained", "attained", "attained"],
      "Không đạt trong năm 2011, 2013; năm 2015: tỷ lệ 100,0% (03/03 người), đáp ứng mục tiêu 100% hằng năm.",
    ],
    [
      "inconclusive",
      ["attained", "no-data", "attained", "inconclusive", "attained"],
      "Chưa đủ cơ sở kết luận cho năm 2012, 2014; năm 2015: tỷ lệ 100,0% (03/03 người), đáp ứng mục tiêu 100% hằng năm.",
    ],
    [
      "attained",
      ["attained", "attained", "attained", "attained", "attained"],
      "Năm 2015: tỷ lệ 100,0% (03/03 người), đáp ứng mục tiêu 100% hằng năm.",
    ],
  ] as const)("%s: the years that decide come first", (status, verdicts, expected) =>
    expect(told("CT3.1", { status, target, years: years(verdicts), parts: part(3, 3, "100.0") })).toBe(expected),
  )

  it("names the years that it stands on, and those of which there is nothing", () => {
    const report = (agency: string, year: number): Sent => ({
      agency,
      period: String(year),
      sent: `${year + 1}-01-03`,
      answers: {},
    })
    const two = consolidationOf("2011-2015", [report("cong-an-tinh", 2012), report("cong-an-tinh", 2015)])
    expect(situation(compose(two, "vi"))).toContain(
      "Số liệu của giai đoạn lấy từ báo cáo năm 2012, năm 2015. Chưa có số liệu năm 2011, năm 2013, năm 2014.",
    )
    expect(situation(compose(province2013, "vi")).join(" ")).not.toContain("giai đoạn")
  })

  it("counts a ceiling over the whole term, against no year before", () =>
    expect(
      told(
        "CT2.3",
        { status: "not-attained", years: years(["not-attained"]), previous: { period: "2014", value: 2 } },
        15,
      ),
    ).toBe("Không đạt trong năm 2011; xảy ra 15 vụ trong cả giai đoạn."))
})
