import { pageMarkdown, pageText } from "../../engine/shown-page.ts"
import { composeStatus } from "../../engine/status/sections.ts"
import { statusOf } from "../../engine/status/status.ts"
import type { ReportingStatus } from "../../model/status.ts"
import { countsOf } from "../../rules/counts.ts"
import type { Input, Run } from "../command.ts"
import { exitCode } from "../exit.ts"
import { formatNames } from "../format-names.ts"
import { type Wanted, wantedFormats } from "../formats.ts"
import type { Host } from "../host.ts"
import { lastIssued } from "../issued-reports.ts"
import { openContacts } from "../open-contacts.ts"
import { loadOffice } from "../open-office.ts"
import { periodNamed } from "../open-plan.ts"
import { openReports } from "../open-reports.ts"
import type { Options } from "../options.ts"
import { printTo } from "../print-run.ts"
import { isRefusal, type Refusal } from "../refusal.ts"

type Format = (typeof formatNames.status)[number]

const toolOf = (host: Host) => ({ name: "qn-tip", version: host.version })
const document = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Looks at the reports folder at the as-of day. */
async function look({ operands, options }: Input, host: Host): Promise<ReportingStatus | Refusal> {
  const plan = await loadOffice(host, options)
  if (isRefusal(plan)) return plan
  const period = periodNamed(plan, operands[0] ?? "")
  if (isRefusal(period)) return period
  const asOf = options.asOf ?? host.today()
  const folder = await openReports(host, plan, options.reports ?? "reports", asOf, options.lang)
  if (isRefusal(folder)) return folder
  const issued = await lastIssued(host, options.reports ?? "reports", plan, period.id, options.lang)
  const contacts = await openContacts(host, plan, options.reports ?? "reports", options.lang)
  return isRefusal(contacts) ? contacts : statusOf(plan, period, folder, asOf, issued, contacts)
}

/** What only the document for machines needs. */
const documents = () => import("../../engine/status/json.ts")

async function print(status: ReportingStatus, format: Format, { lang }: Options, host: Host): Promise<string> {
  if (format === "json") return document((await documents()).statusJson(status, toolOf(host), lang))
  const page = composeStatus(status, lang)
  if (format === "html") return (await import("../../engine/status/html.ts")).statusHtml(page)
  return format === "md" ? pageMarkdown(page) : pageText(page)
}

/** Writes what `text` gives for each format to stdout, or into its file; null when all is written. */
async function put(wanted: readonly Wanted<Format>[], text: (format: Format) => Promise<string>, host: Host) {
  for (const { format, file } of wanted) {
    const unwritten = await printTo(host, file, await text(format))
    if (unwritten) return unwritten
  }
  return null
}

export const run: Run = async (input, host) => {
  const { options } = input
  const wanted = wantedFormats(options.format, formatNames.status, "text")
  if (isRefusal(wanted)) return wanted
  const status = await look(input, host)
  if (isRefusal(status)) {
    // Machines get their document also when there is nothing to say.
    const machines = wanted.filter(({ format }) => format === "json")
    const failure = async () => document((await documents()).statusFailure(status.refusal[options.lang], toolOf(host)))
    return (await put(machines, failure, host)) ?? status
  }
  const unwritten = await put(wanted, (format) => print(status, format, options, host), host)
  return unwritten ?? exitCode(countsOf(status.diagnostics), options.strict)
}
