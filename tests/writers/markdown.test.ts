import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { lowerFirst } from "../../src/base/text.ts"

import { figures } from "../../src/documents/figures.ts"
import { compose } from "../../src/report/compose.ts"
import { codePrinted } from "../../src/vocabulary/codes.ts"
import { printing } from "../../src/vocabulary/print.ts"
import { escapeLine, escapeText } from "../../src/writers/markdown/escape.ts"
import { markdown } from "../../src/writers/markdown/markdown.ts"
import { half2013, nothing2013, province2013 } from "../support/province-2013.ts"
import { markdownTables, officeText } from "../support/report-tables.ts"

const tool = { name: "qn-tip", version: "0.1.0" }
const periods = [
  ["a year", province2013],
  ["a half-year", half2013],
  ["an empty folder", nothing2013],
] as const
const print = printing.vi
const text = (value: number | null | undefined) => (value === null || value === undefined ? "–" : print.number(value))

describe.each(periods)("%s in Markdown", (_, consolidation) => {
  const report = compose(consolidation, "vi")
  const written = markdown(report)
  const document = figures(consolidation, tool)
  const tables = [...markdownTables(written), ...markdownTables(officeText(report))]
  const charted = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "chart" ? [block.chart.table.columns.map(({ heading }) => heading).join()] : [],
    ),
  )
  /** A section's tables but those of its charts. */
  const section = (title: string) =>
    tables.filter(({ section, headings }) => section === title && !charted.includes(headings.join()))

  it("has the outline of an official report", () =>
    expect([...written.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      "I. Tình hình, công tác chỉ đạo và chế độ báo cáo",
      "II. Kết quả thực hiện các đề án",
      "III. Kinh phí thực hiện",
      "IV. Đánh giá chung",
      "V. Phương hướng, nhiệm vụ trọng tâm",
      "VI. Kiến nghị, đề xuất",
      "Phụ lục I. Kết quả thực hiện các chỉ tiêu",
      "Phụ lục II. Kết quả thực hiện nội dung hoạt động",
      "Phụ lục III. Nhiệm vụ chưa hoàn thành",
      "Phụ lục IV. Kinh phí thực hiện",
      "Phụ lục V. Tình hình gửi báo cáo của các cơ quan",
    ]))

  it("leaves out what only the office reads", () =>
    expect([...officeText(report).matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      "Tiếp nhận báo cáo",
      "Việc cần làm",
      "Đối chiếu và lưu ý",
      "Ý kiến của các cơ quan",
      "Ghi chú",
    ]))

  /** A row for each indicator, and for each part of several. */
  const results = () => section("Phụ lục I. Kết quả thực hiện các chỉ tiêu").flatMap((table) => table.rows)

  it("has one table of 17 verdicts", () => {
    for (const { id, coverage, provisional, status } of document.indicators) {
      const row = results().find((row) => row["Mã số"] === id)
      expect(row?.["Số cơ quan có số liệu"], id).toBe(`${coverage.heard}/${coverage.expected}`)
      expect(String(row?.["Đánh giá"]).includes("(tạm tính)"), id).toBe(provisional && status !== "no-data")
    }
  })

  it("has the JSON's ratios, part by part", () => {
    const rows = results()
    for (const { id, parts, units } of document.indicators) {
      const own = rows.filter((row) => row["Mã số"] === id)
      const told = parts.length > 1 ? own.slice(1) : own
      // A column in which nothing would stand is left out.
      const figure = (row: (typeof own)[number] | undefined) =>
        row && ["Đạt được", "Tổng số", "Tỷ lệ"].map((heading) => row[heading] ?? "–")
      for (const [i, { numerator, denominator, percent }] of parts.entries())
        expect(figure(told[i]), id).toEqual([
          text(numerator.value),
          text(denominator.value),
          percent === null ? "–" : print.percent(percent),
        ])
      if (units !== null) expect(figure(own[0])?.slice(0, 2)).toEqual([text(units.met), text(units.expected)])
    }
  })

  it("has every agency's state and the quality of its report", () => {
    const rows = section("Phụ lục V. Tình hình gửi báo cáo của các cơ quan")[0]?.rows ?? []
    expect(rows).toHaveLength(32)
    const quality = { clean: "Hợp lệ", "with-errors": "Chưa hợp lệ", unusable: "Chưa đủ điều kiện tổng hợp" }
    for (const [i, obligation] of consolidation.compliance.obligations.entries()) {
      const state = obligation.inForce?.checked.state
      expect(rows[i]?.["Cơ quan"]).toBe(consolidation.plan.agencies.get(obligation.agency)?.name)
      expect(rows[i]?.["Chất lượng"]).toBe(state === undefined ? "–" : quality[state])
    }
  })

  it("has the JSON's funding and cross-checks", () => {
    const sources = [...consolidation.plan.funding.sources.values()].map(({ name }) => name)
    const money = (section("Phụ lục IV. Kinh phí thực hiện")[0]?.rows ?? []).filter((row) =>
      sources.includes(String(row["Nguồn vốn"])),
    )
    expect(money.map((row) => [row["Được cấp"], row["Đã chi"], row["Tỉnh phân bổ"]])).toEqual(
      document.funding.map(({ allocated, spent, provinceAllocated }) => [
        text(allocated),
        text(spent),
        text(provinceAllocated),
      ]),
    )
    const checks = section("Đối chiếu và lưu ý")[0]?.rows ?? []
    expect(checks.map((row) => [row["Mã số"], row["Số thứ nhất"], row["Số thứ hai"]])).toEqual(
      document.crossChecks.map(({ id, left, right }) => [codePrinted(consolidation.plan, id), text(left), text(right)]),
    )
  })

  it("names everyone who is missing beside the figure", () => {
    for (const { id, coverage } of document.indicators) {
      const short = lowerFirst(consolidation.plan.indicators.get(id)?.short ?? id)
      const line =
        written.split("\n").find((line) => /^- Chỉ tiêu \d+, /.test(line) && line.includes(`, ${short}: `)) ?? ""
      expect(line, id).not.toBe("")
      for (const agency of coverage.missing)
        expect(line).toContain(consolidation.plan.agencies.get(agency)?.name ?? agency)
    }
  })

  it("has rows of one width in each table", () => {
    for (const block of written
      .trimEnd()
      .split("\n\n")
      .filter((block) => block.startsWith("|"))) {
      const widths = block.split("\n").map((line) => line.split(/(?<!\\)\|/).length)
      expect(new Set(widths).size).toBe(1)
    }
  })

  it("is the same text each time, ends with a line break, and has no blank at a line's end", () => {
    expect(markdown(compose(consolidation, "vi"))).toBe(written)
    expect(written.endsWith("|\n") || written.endsWith(".\n")).toBe(true)
    expect(written).not.toMatch(/[ \t]$/m)
  })
})

describe("escaping", () => {
  it.each([
    ["a|b", "a\\|b"],
    ["<b>12</b>", "\\<b\\>12\\</b\\>"],
    ["dòng 1\r\ndòng 2", "dòng 1 dòng 2"],
    ["*in đậm* `mã`", "\\*in đậm\\* \\`mã\\`"],
    ["[x](http://a.vn)", "\\[x\\](http\\://a.vn)"],
    ["_nghiêng_", "\\_nghiêng\\_"],
    ["bao_cao_2013.xlsx", "bao_cao_2013.xlsx"],
    ["C:\\thư mục", "C:\\\\thư mục"],
    ["&lt;script&gt; Q&A", "&amp;lt;script&amp;gt; Q&A"],
    ["~~bỏ~~", "\\~\\~bỏ\\~\\~"],
    ["$1 và 2$", "\\$1 và 2\\$"],
    [":smile: 12:30", "\\:smile: 12:30"],
    ["@ai", "\\@ai"],
    ["đảo\u202elại", "đảo\\\\u202elại"],
  ])("%j is written %s", (text, escaped) => expect(escapeText(text)).toBe(escaped))

  it.each([
    ["# tiêu đề", "\\# tiêu đề"],
    ["- gạch", "\\- gạch"],
    ["1. một", "1\\. một"],
    ["(2) hai", "(2\\) hai"],
    ["a. chữ", "a\\. chữ"],
    ["Đạt. Đủ", "Đạt. Đủ"],
    [": nghĩa", "\\: nghĩa"],
    ["2013 là năm", "2013 là năm"],
  ])("a line %j stays a line: %s", (line, escaped) => expect(escapeLine(line)).toBe(escaped))

  it("any text comes back from a cell as it was, on one line", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const cell = escapeText(text)
        expect(cell).not.toMatch(/[\n\r]|(?<!\\)(?:\\\\)*\|/)
        const back = cell.replace(/\\([\\`*|<>[\]~$^_:.@])/g, "$1").replaceAll("&amp;", "&")
        expect(back).toBe(text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim())
      }),
    ))
})

it("what an agency typed cannot break the table", () =>
  expect(markdown(compose(province2013, "vi"))).toContain("Phát \\| thanh \\<b\\>12 buổi\\</b\\> ở \\*cơ sở\\*"))
