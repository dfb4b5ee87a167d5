import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { comparePeriods } from "../../src/engine/compare-periods/compare.ts"
import { comparisonText, composeComparison } from "../../src/engine/compare-periods/page.ts"
import { explain } from "../../src/engine/explain/figure.ts"
import { explainText } from "../../src/engine/explain/text.ts"
import { lettersOf } from "../../src/engine/letters/letters.ts"
import { pageText } from "../../src/engine/shown-page.ts"
import { composeStatus } from "../../src/engine/status/sections.ts"
import { statusOf } from "../../src/engine/status/status.ts"
import { figureNames } from "../../src/figures/figure-ids.ts"
import { compose } from "../../src/report/compose.ts"
import { docx, officeDocx } from "../../src/writers/docx/docx.ts"
import { letterDocx } from "../../src/writers/docx/letter.ts"
import { html } from "../../src/writers/html/html.ts"
import { markdown } from "../../src/writers/markdown/markdown.ts"
import { bookOf } from "../../src/writers/xlsx/xlsx.ts"
import { once } from "../support/once.ts"
import { plan } from "../support/plan.ts"
import { sampleConsolidation, sampleDays } from "../support/sample-reports.ts"
import { sampleFolder } from "../support/sample-term.ts"

/** What an officer stumbled over, and the words that took its place: in no document of the sample. */
const never: readonly (readonly [RegExp, string])[] = [
  [/(?<!(?:kể cả|cả người|từ|của) )kỳ trước(?! chuyển)/i, "cùng kỳ năm trước, năm trước"],
  [/\(đến 31\/12\//, "hằng năm; đến năm 2013"],
  [/báo cáo dùng được|không dùng được báo cáo/i, "đủ điều kiện tổng hợp"],
  [/cắt cụt/, "tệp bị hỏng, không đọc được"],
  [/gửi muộn|nộp muộn|nộp báo cáo/i, "gửi chậm, gửi báo cáo"],
  [/\b[IVX]+\.[IVX]+\.\d/, "điểm a khoản 2 Mục I Phần IV"],
  [/\bT?DA\d(?:\.\d)?\. |\bT?DA\d(?:\.\d)?: /, "Đề án 1, Tiểu đề án 1.1"],
  [/(?:giảm|tăng) từ \d/, "giảm 03 vụ so với năm 2012"],
  [/Tình hình triển khai/, "Tình hình, kết quả thực hiện"],
  [/tệp kế hoạch phiên bản/, "ghi chú"],
  [/chỉ tiêu đạt, trên/, "11/17 chỉ tiêu đạt"],
  [/số trên chỉ cộng/, "chưa gồm số liệu của … cơ quan chưa báo cáo"],
  [/(?:ô|chỗ) có lỗi/, "số liệu chưa hợp lệ; chỉnh lý 01 số liệu"],
  [/thực hiện đạt CT/, "có biện pháp thực hiện đạt chỉ tiêu “…”"],
  [/KHÔNG HỢP LỆ|Không hợp lệ/, "CHƯA HỢP LỆ"],
  [/không đủ điều kiện tổng hợp|tệp không dùng được/, "chưa đủ điều kiện tổng hợp"],
  [/\bCT\d\.\d\/[a-z]|\bKP\d\/[a-z]/, "the printed code: CT1.2.1, KP1.1"],
]

/** A count below 10 in a sentence has its 0: `05 cơ quan`. In a cell of a table a number stands as it is, with nothing before it. */
const withoutZero =
  /(?<=\p{L}[,:;]? |[(;:] ?)(?<![A-Z]\d? )[1-9] (?:cơ quan|báo cáo|vụ|người|lỗi|chỉ tiêu|số liệu|lượt|đơn vị|ngày)(?!\p{L})/u
/** What agencies and rules of the form say stands as it was said: `có 4 người, cần ít nhất 5`. */
const sentencesOnly = new Set(["Markdown", "Word", "the office's Word", "status", "the letters"])

const wordText = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]*>/g, "")

/** Where a phrase stands, with what stands around it. */
function around(text: string, phrase: RegExp): string | null {
  const found = phrase.exec(text)
  return found === null ? null : text.slice(Math.max(found.index - 60, 0), found.index + found[0].length + 60)
}

const cellTexts = (report: Parameters<typeof bookOf>[0]): string =>
  bookOf(report)
    .sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.map((cell) => {
          const value = cell?.value ?? null
          return value !== null && typeof value === "object" && value.kind === "formula"
            ? `${value.result} ${value.formula}`
            : String(value ?? "")
        }),
      ),
    )
    .join("\n")

describe.each(Object.keys(sampleDays) as (keyof typeof sampleDays)[])("of %s", (id) => {
  const consolidation = sampleConsolidation(id)
  const report = compose(consolidation, "vi")
  const status = statusOf(plan, consolidation.period, sampleFolder(sampleDays[id]), sampleDays[id])
  const documents: readonly (readonly [string, () => string | Promise<string>])[] = [
    ["Markdown", () => markdown(report)],
    ["Word", async () => wordText(await docx(report))],
    ["the office's Word", async () => wordText(await officeDocx(report))],
    ["the page", () => html(report).replace(/<style>.*?<\/style>|<script>.*?<\/script>|<[^>]*>/gs, " ")],
    ["the workbook", () => cellTexts(report)],
    [
      "compare",
      () => comparisonText(composeComparison(comparePeriods(sampleConsolidation("2013"), consolidation), "vi")),
    ],
    ["status", () => pageText(composeStatus(status, "vi"))],
    [
      "the letters",
      async () =>
        (await Promise.all([false, true].flatMap((early) => lettersOf(status, "vi", early).map(letterDocx))))
          .map(wordText)
          .join("\n"),
    ],
    [
      "explain",
      () =>
        figureNames(plan)
          .map((figure) => explainText(consolidation, explain(consolidation, figure, "vi"), "vi"))
          .join("\n"),
    ],
  ]

  const textOf = once((name: string) => documents.find(([one]) => one === name)?.[1]() ?? "")

  it.each(documents)("%s says none of the words that were changed", async (name) => {
    const text = await textOf(name)
    expect(text.length).toBeGreaterThan(1000)
    for (const [phrase, instead] of never) expect(around(text, phrase), instead).toBeNull()
  })

  it.each(documents.filter(([name]) => sentencesOnly.has(name)))("%s has counts below 10 with their 0", async (name) =>
    expect(around(await textOf(name), withoutZero)).toBeNull(),
  )
})
