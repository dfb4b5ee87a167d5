import { jsonText } from "../../base/json.ts"
import { comparePeriods } from "../../engine/compare-periods/compare.ts"
import { findingsOf } from "../../engine/compare-periods/findings.ts"
import { comparisonMarkdown } from "../../engine/compare-periods/markdown.ts"
import { composeComparison } from "../../engine/compare-periods/page.ts"
import { comparisonText } from "../../engine/compare-periods/text.ts"
import { comparisonWorkbook } from "../../engine/compare-periods/workbook.ts"
import { consolidate } from "../../engine/consolidate/consolidate.ts"
import type { PeriodComparison } from "../../model/period-comparison.ts"
import { countsOf } from "../../rules/counts.ts"
import { exitCode, type Input, type Run } from "../command.ts"
import { type Host, notify } from "../host.ts"
import { loadOffice, periodNamed } from "../named.ts"
import { formatNames, type Wanted, wantedFormats } from "../output/formats.ts"
import { printFailure, printTo } from "../output/print.ts"
import { usualReportFormats } from "../output/report-formats.ts"
import { below, printed } from "../paths.ts"
import { isRefusal, type Refusal, refuse } from "../refusal.ts"
import { openReports } from "../reports/open.ts"

type Format = (typeof formatNames.comparison)[number]

/** What only the document for machines needs. */
const documents = () => import("../../engine/compare-periods/json.ts")

/**
 * The formats asked for. With `--out` each but the text is a file in that folder, the usual ones where none is named; a workbook, which no
 * screen shows, always is a file.
 */
function wantedOf({ operands, options: { format, out } }: Input): readonly Wanted<Format>[] | Refusal {
  const filed = (name: string) => name === "xlsx" || (out !== null && (name === "md" || name === "json"))
  const periods = operands
    .join("-")
    .toUpperCase()
    .replace(/[^\w-]/g, "_")
  const file = (name: string) => below(out ?? "out", `so-sanh-${periods}.${name}`)
  const asked = out !== null && format.length === 0 ? usualReportFormats : format.flatMap(namesOf)
  const wanted = wantedFormats(
    asked.map((name) => (filed(name) ? `${name}:${file(name)}` : name)),
    formatNames.comparison,
    "text",
  )
  if (isRefusal(wanted) || wanted.every((one) => one.format !== "xlsx" || one.file !== null)) return wanted
  return refuse(
    "Bảng tính không in ra màn hình được; ghi vào tệp, ví dụ --format xlsx:so-sanh.xlsx.",
    "A workbook cannot go to stdout; write it to a file, such as --format xlsx:comparison.xlsx.",
  )
}

/** `xlsx,md` names two; behind a colon stands a file's name, whatever is in it. */
const namesOf = (typed: string): string[] =>
  typed.includes(":") ? [typed] : typed.split(",").map((name) => name.trim())

/** Consolidates both periods at the as-of day. */
async function look({ operands: [one = "", other = ""], options }: Input, host: Host) {
  const plan = await loadOffice(host, options)
  if (isRefusal(plan)) return plan
  const before = periodNamed(plan, one)
  if (isRefusal(before)) return before
  const after = periodNamed(plan, other)
  if (isRefusal(after)) return after
  if (before === after)
    return refuse(
      `Hai kỳ đều là ${before.id}: không có gì để so sánh.`,
      `Both periods are ${before.id}: nothing to compare.`,
    )
  const asOf = options.asOf ?? host.today()
  const folder = await openReports(host, plan, options.reports ?? "reports", asOf)
  if (isRefusal(folder)) return folder
  return comparePeriods(consolidate(plan, before, folder, asOf), consolidate(plan, after, folder, asOf))
}

/** Writes the comparison in every format asked for; null when all is written. */
async function put(comparison: PeriodComparison, wanted: readonly Wanted<Format>[], host: Host) {
  const page = composeComparison(comparison, host.lang)
  const contentIn = {
    text: () => comparisonText(page),
    md: () => comparisonMarkdown(page),
    json: async () => jsonText((await documents()).comparisonJson(comparison, host.tool, host.lang)),
    xlsx: async () => (await import("../../writers/xlsx/xlsx.ts")).xlsx({ workbook: comparisonWorkbook(page) }),
  } satisfies Record<Format, () => unknown>
  for (const { format, file } of wanted) {
    const unwritten = await printTo(host, file, await contentIn[format]())
    if (unwritten) return unwritten
    if (file !== null) notify(host, { vi: `Đã ghi ${printed(file)}`, en: `Wrote ${printed(file)}` })
  }
  return null
}

export const run: Run = async (input, host) => {
  const { options } = input
  const wanted = wantedOf(input)
  if (isRefusal(wanted)) return wanted
  const comparison = await look(input, host)
  if (isRefusal(comparison))
    return printFailure(host, wanted, comparison, async (said) =>
      (await documents()).comparisonFailure(said, host.tool),
    )
  const unwritten = await put(comparison, wanted, host)
  return unwritten ?? exitCode(countsOf(findingsOf(comparison)), options.strict)
}
