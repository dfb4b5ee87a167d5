import { describe, expect, it } from "vitest"
import { consolidate } from "../../src/engine/consolidate/consolidate.ts"
import { settingOf } from "../../src/figures/setting.ts"
import type { Consolidation } from "../../src/model/consolidation.ts"
import type { Diagnostic } from "../../src/model/diagnostic.ts"
import type { CheckedSubmission } from "../../src/model/submission.ts"
import type { Lang } from "../../src/model/words.ts"
import { publish } from "../../src/privacy/publish/publish.ts"
import { proposalBlocks, proposalsText } from "../../src/report/sections/office/tasks.ts"
import { proposalsTable } from "../../src/report/tasks/table.ts"
import { tasksOf } from "../../src/report/tasks/tasks.ts"
import { type Answers, consolidationOf, folderOf, type Sent } from "../support/consolidation.ts"
import { plan } from "../support/plan.ts"
import { nothing2013, province2013, stage2015 } from "../support/province-2013.ts"

/** A year in which every indicator is attained. */
const good: Answers = {
  "CT1.2/trained": 20,
  "CT1.6/reported-by-people": 19,
  "CT2.3/trafficking-cases": 0,
  "CT2.4/detected": 0,
  "CT2.4/investigated": 0,
  "CT2.4/to-prosecute": 0,
  "CT2.4/prosecuted": 0,
  "CT2.4/to-try": 0,
  "CT2.4/tried": 0,
  "CT3.2/confirmed": 20,
  "CT4.4/status": "done",
}
const before: Answers = { ...good, "CT1.6/reported-by-people": 18 }

interface Case {
  /** What is answered otherwise in 2013. */
  readonly answers?: Answers
  /** Who has not sent anything for 2013. */
  readonly silent?: readonly string[]
  /** Who has sent nothing at all. */
  readonly unknown?: readonly string[]
  readonly more?: readonly Sent[]
  readonly change?: (checked: CheckedSubmission) => CheckedSubmission
}

/** The year 2013 with all findings. The allocations are left to a test of their own: nobody enters money. */
function year2013({ answers = {}, silent = [], unknown = [], more = [], change = (one) => one }: Case): Consolidation {
  const period = plan.periods.get("2013")
  if (period === undefined) throw new RangeError("2013")
  const money = Object.fromEntries([...plan.funding.rows.keys()].map((id) => [`${id} allocated`, null]))
  const reports = [...plan.agencies.keys()].flatMap((agency): Sent[] => [
    ...(silent.includes(agency) || unknown.includes(agency)
      ? []
      : [{ agency, period: "2013", sent: "2014-01-03", answers: { ...money, ...good, ...answers } }]),
    ...(unknown.includes(agency) ? [] : [{ agency, period: "2012", sent: "2013-01-03", answers: before }]),
  ])
  const folder = folderOf([...reports, ...more])
  return consolidate(plan, period, { ...folder, checked: folder.checked.map(change) }, "2014-01-20")
}

const told = (consolidation: Consolidation, lang: Lang = "vi"): string[] =>
  tasksOf(settingOf(consolidation, lang)).map(({ agency, text, keeps }) =>
    [agency, text, ...(keeps.length === 0 ? [] : [`← ${keeps.join(", ")}`])].join(" | "),
  )

/** The same report with something an officer cannot use. */
const unusable =
  (file: string) =>
  (checked: CheckedSubmission): CheckedSubmission =>
    checked.submission.file !== file
      ? checked
      : {
          ...checked,
          state: "unusable",
          diagnostics: [finding("QN202", file, null, "Tệp bị hỏng, không đọc được: phần cuối của tệp bị thiếu")],
        }

const finding = (
  code: string,
  file: string,
  cell: string | null,
  message: string,
  row: string | null = null,
): Diagnostic => ({
  code,
  name: "x",
  severity: "error",
  message: { vi: message, en: message },
  fix: { vi: "Sửa ô này. Rồi gửi lại.", en: "Mend it. Then send it again." },
  place: { kind: "workbook", file, sheet: cell === null ? null : "Chỉ tiêu", cell, row, column: null },
  facts: { label: "Số người" },
  related: [],
  accepted: null,
})

const withErrors =
  (file: string, diagnostics: readonly Diagnostic[]) =>
  (checked: CheckedSubmission): CheckedSubmission =>
    checked.submission.file === file ? { ...checked, state: "with-errors", diagnostics } : checked

describe("what has to be done", () => {
  it("is nothing where everything is there and attained", () => {
    const setting = settingOf(year2013({}), "vi")
    expect(told(year2013({}))).toEqual([])
    expect(proposalBlocks(setting)).toEqual([{ kind: "paragraph", lead: null, text: "Không có việc tồn đọng." }])
    expect(proposalsText(setting)).toBe("Không có việc tồn đọng.")
    expect(proposalsTable(setting).rows).toEqual([])
  })

  const cases: readonly [string, Case, readonly string[]][] = [
    [
      "a report not sent, by which no indicator lacks its verdict",
      { silent: ["so-yt"] },
      ["so-yt | gửi báo cáo năm 2013, đã quá hạn cuối 04/01/2014"],
    ],
    [
      "one by which an indicator does",
      { silent: ["so-ngv"] },
      ["so-ngv | gửi báo cáo năm 2013, đã quá hạn cuối 04/01/2014 | ← CT4.4"],
    ],
    [
      "one that was only requested: asked for, and never a breach",
      { silent: ["ubmttq-tinh"] },
      ["ubmttq-tinh | đề nghị gửi báo cáo năm 2013"],
    ],
    [
      "a file that cannot be used",
      { change: unusable("reports/2013/so-yt.xlsx") },
      [
        "so-yt | gửi lại báo cáo năm 2013, vì tệp đã gửi (so-yt.xlsx) chưa đủ điều kiện tổng hợp: tệp bị hỏng, không đọc được: phần cuối của tệp bị thiếu",
      ],
    ],
    [
      "a correction that cannot be used, its first version standing",
      {
        more: [{ agency: "so-yt", period: "2013", sent: "2014-01-15", answers: {}, file: "reports/2013/b.xlsx" }],
        change: unusable("reports/2013/b.xlsx"),
      },
      [
        "so-yt | gửi lại báo cáo năm 2013, vì tệp đã gửi (b.xlsx) chưa đủ điều kiện tổng hợp: tệp bị hỏng, không đọc được: phần cuối của tệp bị thiếu",
      ],
    ],
    [
      "versions without order",
      {
        silent: ["so-yt"],
        more: ["b", "c"].map((name) => ({
          agency: "so-yt",
          period: "2013",
          sent: null,
          answers: {},
          file: `reports/2013/${name}.xlsx`,
        })),
      },
      [
        "so-yt | xác nhận bản báo cáo năm 2013 gửi sau cùng trong các tệp b.xlsx, c.xlsx; chưa rõ thứ tự nên chưa dùng bản nào trong số này",
      ],
    ],
    [
      "a cell that is wrong, by which an indicator has no verdict",
      { answers: { "so-tttt CT1.1/converted": "mười" } },
      [
        "so-tttt | chỉnh lý 01 số liệu: ô D8 trang Chỉ tiêu, dòng “Số văn bản đã chuyển tải thành tài liệu tuyên truyền đến cấp xã”: “mười” không phải là một số; cách sửa: nhập một số nguyên | ← CT1.1",
      ],
    ],
    [
      "blank cells and wrong ones, each with its number",
      {
        change: withErrors("reports/2013/so-yt.xlsx", [
          finding("QN304", "reports/2013/so-yt.xlsx", "C8", "để trống", "NV13.1"),
          finding("QN304", "reports/2013/so-yt.xlsx", "C9", "để trống", "HD3.2.1"),
          finding("QN310", "reports/2013/so-yt.xlsx", "C7", "Dòng X: sai"),
        ]),
      },
      [
        "so-yt | chỉnh lý 01 số liệu: ô C7 trang Chỉ tiêu, dòng X: sai; cách sửa: sửa ô này",
        "so-yt | bổ sung 02 số liệu còn để trống: ô C8 trang Chỉ tiêu, dòng NV13.1 “Số người”; ô C9 trang Chỉ tiêu, dòng HD3.2.1 “Số người”",
      ],
    ],
    [
      "more cells than are told, and how many",
      {
        change: withErrors(
          "reports/2013/so-yt.xlsx",
          Array.from({ length: 12 }, (_, i) => finding("QN304", "reports/2013/so-yt.xlsx", `C${i + 8}`, "", `R${i}`)),
        ),
      },
      [
        `so-yt | bổ sung 12 số liệu còn để trống: ${[0, 1, 2, 3, 4].map((i) => `ô C${i + 8} trang Chỉ tiêu, dòng R${i} “Số người”`).join("; ")}; và 07 mục khác`,
      ],
    ],
    [
      "a figure that nobody complains of, but is not there",
      { answers: { "so-tttt CT1.1/converted": null } },
      ["so-tttt | bổ sung số liệu còn thiếu của CT1.1 | ← CT1.1"],
    ],
    [
      "a unit below its floor",
      { answers: { "son-tay CT1.3/speakers-district": 4 } },
      [
        "son-tay | CT1.3 (báo cáo viên, tuyên truyền viên): bổ sung cho đủ mức tối thiểu: thiếu 01 báo cáo viên cấp huyện (có 04 người, cần ít nhất 05 người)",
      ],
    ],
    [
      "the province below its own floor",
      { answers: { "CT1.3/speakers-province": 8 } },
      [
        "so-tttt | CT1.3 (báo cáo viên, tuyên truyền viên): bổ sung cho đủ mức tối thiểu: cấp tỉnh thiếu 02 báo cáo viên cấp tỉnh (có 08 người, cần ít nhất 10 người)",
      ],
    ],
    [
      "a ratio of one agency",
      { answers: { "CT1.1/converted": 16, "CT1.1/total": 20 } },
      [
        "so-tttt | CT1.1 (văn bản thành tài liệu tuyên truyền): còn thiếu 01 văn bản để đạt mục tiêu 85% (số văn bản đã chuyển tải thành tài liệu tuyên truyền đến cấp xã: 80,0% (16/20 văn bản))",
      ],
    ],
    [
      "a ratio of several: the project's lead, and of whom it lacks",
      { answers: { "bdbp-tinh CT2.1/covered": 17 } },
      [
        "cong-an-tinh | CT2.1 (tuyến, địa bàn có nguy cơ): còn thiếu 03 tuyến, địa bàn để đạt mục tiêu 100% (số tuyến, địa bàn có nguy cơ đã áp dụng biện pháp nghiệp vụ: 92,5% (37/40 tuyến, địa bàn)), gồm Bộ Chỉ huy Bộ đội Biên phòng tỉnh 03",
      ],
    ],
    [
      "a trend",
      { answers: { "CT1.6/reported-by-people": 17 } },
      ["cong-an-tinh | CT1.6 (vụ do người dân trình báo): nâng tỷ lệ cao hơn năm trước (kỳ này 85,0% (17/20 vụ))"],
    ],
    [
      "a ceiling",
      { answers: { "CT2.3/trafficking-cases": 2 } },
      ["cong-an-tinh | CT2.3 (vụ mua bán người xảy ra): không để xảy ra; kỳ này xảy ra 02 vụ, năm trước 0 vụ"],
    ],
    [
      "what is not done by one of several",
      { answers: { "so-tp CT4.3/status": "under-way" } },
      ["so-tp | CT4.3 (theo dõi, giám sát thi hành): hoàn thành và ghi minh chứng (đang báo “Đang thực hiện”)"],
    ],
    [
      "figures that do not agree, with both agencies",
      { answers: { "CT2.4/to-try": 3, "CT2.4/tried": 3 } },
      [
        "tand-tinh | đề nghị kiểm tra lại cùng Viện Kiểm sát nhân dân tỉnh, sửa hoặc giải trình: đối chiếu DC5: CT2.4.6 “Số vụ phải xét xử (kể cả kỳ trước chuyển sang)” là 3, lớn hơn CT2.4.3 “Số vụ đã truy tố” là 0",
      ],
    ],
  ]
  it.each(cases)("%s", (_, given, expected) => expect(told(year2013(given))).toEqual(expected))

  it("is no more asked for once the office has accepted it", () => {
    const accepted = { by: "Trưởng phòng", reason: "Vụ chuyển kỳ", document: null }
    const year = year2013({ answers: { "CT2.4/to-try": 3, "CT2.4/tried": 3 } })
    expect(told(year)).toHaveLength(1)
    expect(told({ ...year, diagnostics: year.diagnostics.map((one) => ({ ...one, accepted })) })).toEqual([])
  })

  it("for the office itself: files that are nobody's, what the register lacks, and the year compared with", () => {
    const year = year2013({})
    const stray = { ...finding("QN505", "reports/x/y.xlsx", null, "y"), facts: { cause: "unattributed", name: null } }
    const place = { kind: "text", file: "reports/register.yaml", line: 12, column: 3, path: "2" } as const
    const register = { ...finding("QN409", "", null, "Sổ văn bản đến: thiếu tệp"), place }
    expect(told({ ...year, diagnostics: [stray, register] })).toEqual([
      "cong-an-tinh | xác định tệp y.xlsx của cơ quan nào, kỳ nào; chưa rõ nên chưa dùng",
      "cong-an-tinh | sửa 01 chỗ sai trong sổ theo dõi: register.yaml dòng 12: sổ văn bản đến: thiếu tệp (sửa ô này)",
    ])
    const earlier = { ...finding("QN504", "reports", null, ""), facts: { indicator: "CT1.6", names: [] } }
    expect(told({ ...year, diagnostics: [earlier] })).toEqual([
      "cong-an-tinh | bổ sung số liệu trong báo cáo năm 2012 để so sánh (CT1.6), hiện chưa có",
    ])
  })

  it("in a stage: the years that nobody reported are one thing each", () =>
    expect(
      told(consolidationOf("2011-2015", [{ agency: "cong-an-tinh", period: "2013", sent: "2014-01-03", answers: {} }]))
        .filter((text) => text.includes("thu thập"))
        .map((text) => text.split(" | ")[1]),
    ).toEqual(
      [2011, 2012, 2014, 2015].map((year) => `thu thập báo cáo năm ${year} của các cơ quan, hiện chưa có bản nào`),
    ))
})

describe("the order", () => {
  const year = year2013({
    silent: ["so-ngv", "so-yt"],
    answers: { "son-tay CT1.3/speakers-district": 4, "ly-son CT1.2/trained": "x", "ba-to CT1.4/understand": "x" },
  })
  const setting = settingOf(year, "vi")

  it("has what keeps an indicator from its verdict first, then the plan's own", () =>
    expect(tasksOf(setting).map(({ agency, keeps }) => [agency, ...keeps])).toEqual([
      ["so-ngv", "CT4.4"],
      ["so-yt"],
      ["ba-to"],
      ["son-tay"],
      ["ly-son"],
    ]))

  it("is that of the section, which counts things and agencies", () => {
    const [intro, first, blocking, then, others] = proposalBlocks(setting)
    expect(intro).toMatchObject({ text: "Qua tổng hợp còn 05 việc với 05 cơ quan." })
    expect([first, then]).toMatchObject([
      { kind: "heading", text: "Cần làm trước để kết luận được chỉ tiêu" },
      { kind: "heading", text: "Việc khác" },
    ])
    const leads = [blocking, others].map((block) =>
      block?.kind === "list" ? block.items.map(({ lead }) => lead?.text) : null,
    )
    expect(leads).toEqual([
      ["Sở Ngoại vụ:"],
      ["Sở Y tế:", "UBND huyện Ba Tơ:", "UBND huyện Sơn Tây:", "UBND huyện Lý Sơn:"],
    ])
  })

  it("of the first page names reports and cells before results", () => {
    expect(proposalsText(setting)).toBe(
      "Việc cần làm: 05 việc với 05 cơ quan – Sở Ngoại vụ: gửi báo cáo năm 2013 (cần để kết luận CT4.4); Sở Y tế: gửi báo cáo năm 2013; UBND huyện Ba Tơ: chỉnh lý 01 số liệu; UBND huyện Lý Sơn: chỉnh lý 01 số liệu; UBND huyện Sơn Tây: bổ sung 01 báo cáo viên cấp huyện cho đủ mức tối thiểu.",
    )
    expect(proposalsText(settingOf(nothing2013, "en"))).toBe(
      "Next: 32 things to do, with 32 agencies – Công an tỉnh: send the report for year 2013 (needed for a verdict on 10 indicators); Bộ Chỉ huy Bộ đội Biên phòng tỉnh: send the report for year 2013 (needed for a verdict on CT2.1, CT2.2, CT2.4); Sở Lao động - Thương binh và Xã hội: send the report for year 2013 (needed for a verdict on CT3.2); Sở Thông tin và Truyền thông: send the report for year 2013 (needed for a verdict on CT1.1, CT1.3, CT1.5); and 28 more.",
    )
  })
})

describe.each([
  ["a year with gaps", province2013],
  ["a year without a report", nothing2013],
  ["a year published", publish(province2013)],
  ["a stage", stage2015],
])("in %s", (_, consolidation) => {
  const setting = settingOf(consolidation, "vi")
  const tasks = tasksOf(setting)

  it("nobody by whom an indicator lacks its verdict is passed over", () => {
    for (const { id, status, coverage } of consolidation.indicators)
      if (status === "inconclusive" || status === "no-data")
        for (const agency of coverage.missing)
          expect(
            tasks.some((task) => task.agency === agency && task.keeps.includes(id)),
            `${agency} ${id}`,
          ).toBe(true)
  })

  it("the table has a row for each, in the same order", () =>
    expect(proposalsTable(setting).rows.map(({ cells }) => (cells[2]?.kind === "text" ? cells[2].text : null))).toEqual(
      tasks.map(({ text }) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`),
    ))
})

describe("a publication", () => {
  it("says nothing of cells whose findings are left out, nor counts them", () => {
    const file = "reports/2013/binh-son.xlsx"
    const year = year2013({
      change: withErrors(file, [
        finding("QN309", file, "D90", "Dòng CT1.2/trained: 3 lớn hơn 2", "CT1.2/trained"),
        finding("QN310", file, "D91", "Dòng NV14.1: sai", "NV14.1"),
      ]),
    })
    const trained = plan.measures.get("CT1.2/trained")
    if (trained === undefined) throw new RangeError("CT1.2/trained")
    const measures = new Map([...plan.measures, [trained.id, { ...trained, sensitive: true }]])
    const sensitive = { ...year, plan: { ...plan, measures } }
    expect(told(sensitive)[0]).toMatch(/^binh-son \| chỉnh lý 02 số liệu: .* lớn hơn 2/)
    expect(told(publish(sensitive))).toEqual([
      "binh-son | chỉnh lý 01 số liệu: ô D91 trang Chỉ tiêu, dòng NV14.1: sai; cách sửa: sửa ô này",
    ])
  })
})
