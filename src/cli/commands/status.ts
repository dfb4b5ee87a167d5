import { jsonText } from "../../base/json.ts"
import { statusMarkdown } from "../../engine/status/markdown.ts"
import { composeStatus } from "../../engine/status/sections.ts"
import { statusOf } from "../../engine/status/status.ts"
import { statusText } from "../../engine/status/text.ts"
import type { ReportingStatus } from "../../model/status.ts"
import { countsOf } from "../../rules/counts.ts"
import { exitCode, type Input, type Run } from "../command.ts"
import type { Host } from "../host.ts"
import { loadOffice, periodNamed } from "../named.ts"
import { formatNames, wantedFormats } from "../output/formats.ts"
import { printAll, printFailure } from "../output/print.ts"
import { isRefusal, type Refusal } from "../refusal.ts"
import { openContacts } from "../reports/contacts.ts"
import { lastIssued } from "../reports/issued.ts"
import { openReports } from "../reports/open.ts"

type Format = (typeof formatNames.status)[number]

/** Looks at the reports folder at the as-of day. */
async function look({ operands, options }: Input, host: Host): Promise<ReportingStatus | Refusal> {
  const plan = await loadOffice(host, options)
  if (isRefusal(plan)) return plan
  const period = periodNamed(plan, operands[0] ?? "")
  if (isRefusal(period)) return period
  const asOf = options.asOf ?? host.today()
  const folder = await openReports(host, plan, options.reports ?? "reports", asOf)
  if (isRefusal(folder)) return folder
  const issued = await lastIssued(host, options.reports ?? "reports", plan, period.id)
  const contacts = await openContacts(host, plan, options.reports ?? "reports")
  return isRefusal(contacts) ? contacts : statusOf(plan, period, folder, asOf, issued, contacts)
}

/** What only the document for machines needs. */
const documents = () => import("../../engine/status/json.ts")

async function textIn(format: Format, status: ReportingStatus, { lang, tool }: Host): Promise<string> {
  if (format === "json") return jsonText((await documents()).statusJson(status, tool, lang))
  const page = composeStatus(status, lang)
  if (format === "html") return (await import("../../engine/status/html.ts")).statusHtml(page)
  return format === "md" ? statusMarkdown(page) : statusText(page)
}

export const run: Run = async (input, host) => {
  const { options } = input
  const wanted = wantedFormats(options.format, formatNames.status, "text")
  if (isRefusal(wanted)) return wanted
  const status = await look(input, host)
  if (isRefusal(status))
    return printFailure(host, wanted, status, async (said) => (await documents()).statusFailure(said, host.tool))
  const unwritten = await printAll(host, wanted, (format) => textIn(format, status, host))
  return unwritten ?? exitCode(countsOf(status.diagnostics), options.strict)
}
