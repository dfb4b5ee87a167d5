import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import type { Chart } from "../../src/model/chart.ts"
import type { Report } from "../../src/model/report.ts"
import { compose } from "../../src/report/compose.ts"
import { printing } from "../../src/vocabulary/print.ts"
import { cellText } from "../../src/writers/cell-text.ts"
import { docx } from "../../src/writers/docx/docx.ts"
import { html } from "../../src/writers/html/html.ts"
import { markdown } from "../../src/writers/markdown/markdown.ts"
import { xlsx } from "../../src/writers/xlsx/xlsx.ts"
import { markdownTables, workbookTables } from "../support/report-tables.ts"
import { sampleConsolidation, sampleDays } from "../support/sample-reports.ts"

/** A chart as it is read back from a document: its title, and a row for each bar. */
interface ReadChart {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
}

const unescaped = (text: string): string =>
  text
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'" })[name] ?? "&")

const chartsOf = (report: Report): Chart[] =>
  report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])))

/** What each chart says, as a table prints it. */
const tabled = ({ lang }: Report, { title, table }: Chart): ReadChart => ({
  title,
  rows: table.rows.map(({ cells }) => cells.map((cell) => cellText(cell, printing[lang]))),
})

/** The same as a picture with words beside it. */
const drawn = ({ title, bars }: Chart): ReadChart => ({
  title,
  rows: bars.map(({ label, printed, verdict }) => [
    label,
    verdict === null || verdict.text === printed ? printed : `${printed}. ${verdict.text}`,
  ]),
})

function inMarkdown(text: string): ReadChart[] {
  const tables = markdownTables(text.replace(/^(\*\*.*\*\*)$/gm, "## $1"))
  return tables
    .filter(({ section }, i) => section.startsWith("**") && section !== tables[i - 1]?.section)
    .map(({ section, headings, rows }) => ({
      title: section.slice(2, -2),
      rows: rows.map((row) => headings.map((heading) => String(row[heading]))),
    }))
}

const inHtml = (page: string): ReadChart[] =>
  page
    .split("<figure>")
    .slice(1)
    .map((figure) => ({
      title: unescaped(/<figcaption>(.*?)<small>/s.exec(figure)?.[1] ?? ""),
      rows: [...(figure.split("<tbody>")[1]?.split("</tbody>")[0] ?? "").matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
        [...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([cell]) => unescaped(cell)),
      ),
    }))

const wordXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())

const wordText = (part: string): string =>
  unescaped([...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, one]) => one).join(""))

const wordRows = (table: string): string[][] =>
  [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordText(cell)),
  )

const wordTables = (bytes: Uint8Array): string[][][] =>
  [...wordXml(bytes).matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => wordRows(table))

function inWord(bytes: Uint8Array): ReadChart[] {
  const xml = wordXml(bytes)
  const parts = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gs)].map(([part]) => part)
  return parts.flatMap((part, i) => {
    const title = /^(?:Biểu đồ|Chart) \d+\. (.*)$/.exec(wordText(part))?.[1]
    const table = parts.slice(i).find((one) => one.startsWith("<w:tbl>")) ?? ""
    if (title === undefined) return []
    return [{ title, rows: wordRows(table).map(([label = "", , told = ""]) => [label, told]) }]
  })
}

const periods = Object.keys(sampleDays) as (keyof typeof sampleDays)[]

describe.each(periods)("every document of %s draws the same charts", (id) => {
  const consolidation = sampleConsolidation(id)
  const report = compose(consolidation, "vi")
  const charts = chartsOf(report)

  it("attainment, reporting, money; with a bar for every indicator", () => {
    const overYears = consolidation.period.span === "stage" ? ["years"] : []
    expect(charts.map(({ id }) => id)).toEqual(["attainment", ...overYears, "money", "timeliness"])
    const told = charts[0]?.bars.map(({ label }) => label.split(" ")[0])
    expect([...new Set(told)]).toEqual(consolidation.indicators.map((indicator) => indicator.id))
    for (const { bars, table } of charts) expect(bars).toHaveLength(table.rows.length)
  })

  it("Markdown", () => expect(inMarkdown(markdown(report))).toEqual(charts.map((chart) => tabled(report, chart))))

  it("the page", () => expect(inHtml(html(report))).toEqual(charts.map((chart) => tabled(report, chart))))

  it("Word, in which a table tells the years", async () => {
    const word = await docx(report)
    expect(inWord(word)).toEqual(charts.filter(({ drawing }) => drawing !== "years").map(drawn))
    const tables = wordTables(word)
    for (const chart of charts.filter(({ drawing }) => drawing === "years"))
      expect(tables.map((rows) => rows.slice(1))).toContainEqual(tabled(report, chart).rows)
  })

  it("the workbook", async () => {
    const [attainment, money, reporting, years] = ["attainment", "money", "timeliness", "years"].map((id) =>
      charts.find((chart) => chart.id === id),
    )
    const read = workbookTables(await xlsx(report), { "Biểu đồ": "Mã số" }).get("Biểu đồ") ?? []
    expect(read[0]?.slice(0, attainment?.bars.length).map((row) => [row["Mã số"], row["Đánh giá"]])).toEqual(
      attainment?.table.rows.map(({ cells }) =>
        [cells[0], cells.at(-1)].map((cell) => cell && cellText(cell, printing.vi)),
      ),
    )
    expect([reporting?.bars.length, read[1]?.map((row) => row["Mã số"])]).toEqual([
      2,
      money?.table.rows.map(({ cells: [code] }) => code && cellText(code, printing.vi)),
    ])
    expect(read[2]?.map((row) => row["Mã số"])).toEqual(
      years?.table.rows.map(({ cells: [code] }) => code && cellText(code, printing.vi)),
    )
  })
})
