import { heldAgainst } from "../../engine/consolidate/folder.ts"
import { disputed } from "../../engine/receive/dispute.ts"
import { filingFindings } from "../../engine/receive/findings.ts"
import { filedIn, withArrival } from "../../engine/receive/office.ts"
import { type Arrival, assemble, type Entering, type Receipt } from "../../engine/receive/receive.ts"
import { examine, validationOf } from "../../engine/validate/validate.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import type { CheckedSubmission } from "../../model/submission.ts"
import type { Bilingual } from "../../model/words.ts"
import { countsOf } from "../../rules/counts.ts"
import { exitCode, exits, type Input, type Run } from "../command.ts"
import { type Host, notify } from "../host.ts"
import type { Options } from "../options.ts"
import { printRun } from "../output/print.ts"
import { isContainer } from "../paths.ts"
import { loadPlan } from "../plan/open.ts"
import { isRefusal, type Refusal, refuse } from "../refusal.ts"
import { atDesk, type Desk, openDesk } from "../reports/desk.ts"
import { readEntering } from "../reports/entering.ts"
import { readReports } from "../reports/open.ts"
import { looseNotice, receiptLines, receiptSummary } from "../reports/receipt-words.ts"
import { noRecords, openRecords } from "../reports/records.ts"
import { isSettling, settle } from "../reports/settle.ts"
import { findWorkbooks } from "../workbooks/find.ts"
import { incoming } from "../workbooks/incoming.ts"

export const run: Run = async (input, host) => {
  const plan = await loadPlan(host, input.options)
  return isRefusal(plan) ? plan : receive(plan, input, host)
}

/** Receives the workbooks under this plan; nobody else writes into the reports folder meanwhile. */
export async function receive(plan: Plan, { operands, options }: Input, host: Host): Promise<number | Refusal> {
  if (isSettling(options)) return atDesk(host, options, (folder) => settle(host, plan, folder, operands, options))
  const entering = readEntering(plan, options, host.today())
  if (isRefusal(entering)) return entering
  const found = await findWorkbooks(host, operands)
  if (isRefusal(found)) return found
  notify(host, ...found.notices)
  return atDesk(host, options, (folder) => receiveAll(host, plan, folder, found.files, entering, options))
}

/** So many names that the disk does not give are no chance. */
const mostTries = 1000

/** Files one arrival: first the workbook, then its entry, each whole or not at all, neither over anything that is there. */
async function fileOne(
  plan: Plan,
  desk: Desk,
  reports: ReportsFolder,
  arrival: Arrival,
  bytes: Uint8Array,
  entering: Entering,
): Promise<{ readonly reports: ReportsFolder; readonly receipt: Receipt } | Refusal> {
  const taken = new Set<string>()
  while (taken.size < mostTries) {
    const receipt = assemble(plan, arrival, entering, filedIn(reports, taken))
    const refused = receipt.entry === null ? null : await desk.takes(receipt.entry)
    if (refused) return refused
    const filed = receipt.write ? await desk.file(receipt.path, bytes) : true
    if (isRefusal(filed)) return filed
    if (!filed) {
      taken.add(receipt.path)
      continue
    }
    const line = receipt.entry === null ? null : await desk.enter(receipt.entry)
    if (isRefusal(line)) return line
    return { reports: withArrival(reports, receipt, arrival, line), receipt }
  }
  return refuse(
    `Không tìm được tên trống để lưu “${arrival.file}”.`,
    `There is no free name to file “${arrival.file}” under.`,
  )
}

async function receiveAll(
  host: Host,
  plan: Plan,
  folder: string,
  files: readonly string[],
  typed: Entering,
  options: Options,
): Promise<number | Refusal> {
  const { lang } = options
  const begun = (await host.look(folder)) === "folder"
  const records = begun ? await openRecords(host, folder) : noRecords
  if (isRefusal(records)) return records
  const asOf = host.today()
  const { register, rulings } = records
  let reports: ReportsFolder = begun
    ? await readReports(host, plan, folder, records, asOf)
    : { path: folder, register, rulings, checked: [], others: [] }
  const earlier = heldAgainst(plan, reports, asOf)
  const desk = openDesk(host, folder, records)
  const several = files.length > 1 || files.some(isContainer)
  const entering = { ...typed, batch: several ? nextBatch(reports) : null }
  const receipts: Receipt[] = []
  const checked: CheckedSubmission[] = []
  const failed: Bilingual[] = []
  for await (const { source, name, container } of incoming(host, files)) {
    const own = examine(plan, source, (agency, period) => earlier(agency, period.id))
    const against = disputed(plan, own, entering)
    const arrival: Arrival = {
      file: source.file,
      name,
      container,
      sha256: source.sha256 ?? "",
      checked: against ?? own,
      disputed: against !== null,
    }
    checked.push(arrival.checked)
    const outcome =
      source.sha256 === null ? unread(source.file) : await fileOne(plan, desk, reports, arrival, source.bytes, entering)
    if (isRefusal(outcome)) failed.push(outcome.refusal)
    else {
      reports = outcome.reports
      receipts.push(outcome.receipt)
      host.out(receiptLines(plan, reports, outcome.receipt, arrival, entering, lang))
    }
  }
  const { files: states, diagnostics: ofFiles } = validationOf(plan, checked)
  const diagnostics = [...ofFiles, ...filingFindings(plan, reports, receipts, asOf)]
  host.out(`${receiptSummary(receipts, states, lang)}\n\n`)
  const { id, revision, sha256 } = plan
  const run = { kind: "validation", plan: { id, revision, sha256 }, files: states, diagnostics } as const
  await printRun(run, [{ format: "text", file: null }], options, host)
  notify(host, ...looseNotice(reports), ...failed)
  return failed.length > 0 ? exits.refused : exitCode(countsOf(diagnostics), options.strict)
}

const unread = (file: string): Refusal =>
  refuse(`Không đọc được “${file}” nên chưa lưu.`, `“${file}” cannot be read and is not filed.`)

/** One more than the highest number that the register has. */
const nextBatch = ({ register }: ReportsFolder): string =>
  String(register.entries.reduce((most, { batch }) => Math.max(most, Number(batch ?? 0) || 0), 0) + 1)
