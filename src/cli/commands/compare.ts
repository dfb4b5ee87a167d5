import { comparePeriods, findingsOf } from "../../engine/compare-periods/compare.ts"
import { comparisonText, composeComparison } from "../../engine/compare-periods/page.ts"
import { comparisonWorkbook } from "../../engine/compare-periods/workbook.ts"
import { consolidate } from "../../engine/consolidate/consolidate.ts"
import { pageMarkdown } from "../../engine/shown-page.ts"
import type { PeriodComparison } from "../../model/period-comparison.ts"
import { countsOf } from "../../rules/counts.ts"
import type { Input, Run } from "../command.ts"
import { exitCode } from "../exit.ts"
import { formatNames } from "../format-names.ts"
import { type Wanted, wantedFormats } from "../formats.ts"
import type { Host } from "../host.ts"
import { loadOffice } from "../open-office.ts"
import { periodNamed } from "../open-plan.ts"
import { openReports } from "../open-reports.ts"
import type { Options } from "../options.ts"
import { below, printed } from "../paths.ts"
import { printTo } from "../print-run.ts"
import { isRefusal, type Refusal, refuse, refuseUnwritten } from "../refusal.ts"
import { usualReportFormats } from "../report-formats.ts"

type Format = (typeof formatNames.comparison)[number]

const toolOf = (host: Host) => ({ name: "qn-tip", version: host.version })
/** What only the document for machines needs. */
const documents = () => import("../../engine/compare-periods/json.ts")
const document = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

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
  const folder = await openReports(host, plan, options.reports ?? "reports", asOf, options.lang)
  if (isRefusal(folder)) return folder
  return comparePeriods(consolidate(plan, before, folder, asOf), consolidate(plan, after, folder, asOf))
}

/** Writes the comparison in every format asked for; null when all is written. */
async function put(comparison: PeriodComparison, wanted: readonly Wanted<Format>[], { lang }: Options, host: Host) {
  const page = composeComparison(comparison, lang)
  const write = {
    text: (file) => printTo(host, file, comparisonText(page)),
    md: (file) => printTo(host, file, pageMarkdown(page)),
    async json(file) {
      const { comparisonJson } = await documents()
      return printTo(host, file, document(comparisonJson(comparison, toolOf(host), lang)))
    },
    async xlsx(file) {
      const { xlsx } = await import("../../writers/xlsx/xlsx.ts")
      const fault = await host.write(printed(file ?? ""), await xlsx({ workbook: comparisonWorkbook(page) }))
      return fault ? refuseUnwritten(fault) : null
    },
  } satisfies Record<Format, (file: string | null) => Promise<Refusal | null>>
  for (const { format, file } of wanted) {
    const unwritten = await write[format](file)
    if (unwritten) return unwritten
    if (file !== null) host.err(lang === "vi" ? `Đã ghi ${printed(file)}\n` : `Wrote ${printed(file)}\n`)
  }
  return null
}

export const run: Run = async (input, host) => {
  const { options } = input
  const wanted = wantedOf(input)
  if (isRefusal(wanted)) return wanted
  const comparison = await look(input, host)
  if (isRefusal(comparison)) {
    // Machines get their document also when there is nothing to say.
    for (const { format, file } of wanted) {
      if (format !== "json") continue
      const { comparisonFailure } = await documents()
      const failure = comparisonFailure(comparison.refusal[options.lang], toolOf(host))
      const unwritten = await printTo(host, file, document(failure))
      if (unwritten) return unwritten
    }
    return comparison
  }
  const unwritten = await put(comparison, wanted, options, host)
  return unwritten ?? exitCode(countsOf(findingsOf(comparison)), options.strict)
}
