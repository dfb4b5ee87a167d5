import type { Day } from "../../base/day.ts"
import { earlierOf } from "../../engine/consolidate/folder.ts"
import { type Arrival, assemble, type Entering, type Filed, type Receipt } from "../../engine/receive/receive.ts"
import { examine, validationOf } from "../../engine/validate/validate.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import type { Bilingual } from "../../model/words.ts"
import { readRegister } from "../../records/register.ts"
import { appendItem } from "../../yaml/edit.ts"
import type { Input, Run } from "../command.ts"
import { exitCode, exits } from "../exit.ts"
import type { Host } from "../host.ts"
import { notify } from "../notices.ts"
import { loadPlan, periodNamed } from "../open-plan.ts"
import { openReports, readText, registerName } from "../open-reports.ts"
import { findWorkbooks, largestFile, readSource } from "../open-workbooks.ts"
import type { Options } from "../options.ts"
import { below, isLockFile, isSpreadsheet, printed } from "../paths.ts"
import { printRun } from "../print-run.ts"
import { receiptLines, receiptSummary } from "../receipt-words.ts"
import { isRefusal, type Refusal, refuse, refuseUnwritten } from "../refusal.ts"

/** Agency, period and days as options, checked against the plan. */
function readEntering(plan: Plan, options: Options): Entering | Refusal {
  const { sent, received, number } = options
  if (sent === null && received === null)
    return refuse(
      "Thiếu ngày gửi: thêm --sent (ngày gửi) hoặc ít nhất --received (ngày nhận).",
      "The day is missing: give --sent, or at least --received.",
    )
  if (sent !== null && received !== null && received < sent)
    return refuse("Ngày nhận (--received) trước ngày gửi (--sent).", "The day received is before the day sent.")
  const agency = options.agency[0]?.trim().toLowerCase() ?? null
  if (options.agency.length > 1 || (agency !== null && !plan.agencies.has(agency)))
    return refuse(
      `--agency cần mã của một cơ quan trong kế hoạch, không phải “${options.agency.join(" ")}”.`,
      `--agency takes the id of one agency of the plan, not “${options.agency.join(" ")}”.`,
    )
  const period = options.period === null ? null : periodNamed(plan, options.period)
  if (isRefusal(period)) return period
  return { sent, received, number, agency, period: period?.id ?? null }
}

/** The reports folder as it is, or an empty one where there is none yet. */
async function openOrBegin(host: Host, plan: Plan, path: string, asOf: Day, options: Options) {
  if ((await host.look(path)) !== "missing") return openReports(host, plan, path, asOf, options.lang)
  const rulings = { extensions: [], exemptions: [], stands: [], accepted: [], faults: [] }
  return { path: printed(path), register: { entries: [], faults: [] }, rulings, checked: [] } satisfies ReportsFolder
}

/** The hashes of all files below the folder that may be reports, by path below it. */
async function hashesIn(host: Host, folder: string, { register }: ReportsFolder): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const registered = new Set(register.entries.map(({ file }) => file))
  const listing = (await host.look(folder)) === "folder" ? await host.list(folder) : { files: [] }
  for (const path of listing.files.filter(
    (file) => !isLockFile(file) && (isSpreadsheet(file) || registered.has(file)),
  )) {
    const found = await host.read(below(folder, path), largestFile)
    if (found.kind === "file") files.set(path, host.sha256(found.bytes))
  }
  return files
}

/** Files that no entry knows: an interrupted run left them, or somebody put them there. They count by the day on their cover. */
function looseFiles({ files, entries }: Filed, folder: string): Bilingual[] {
  const registered = new Set(entries.map(({ file }) => file))
  const loose = [...files.keys()].filter((path) => !registered.has(path)).map((path) => below(folder, path))
  if (loose.length === 0) return []
  const names = `${loose.slice(0, 5).join(", ")}${loose.length > 5 ? " …" : ""}`
  return [
    {
      vi: `${loose.length} tệp chưa vào sổ (tiếp nhận lại để vào sổ): ${names}`,
      en: `${loose.length} files without an entry in the register (receive them again to enter them): ${names}`,
    },
  ]
}

/** The reports folder while it is locked: nobody else writes into it. */
interface Desk {
  readonly host: Host
  readonly plan: Plan
  readonly folder: string
  readonly entering: Entering
  /** The hashes of its files, kept up to date. */
  readonly files: Map<string, string>
}

/** Files one arrival: first the workbook, then its entry, each whole or not at all. */
async function file({ host, plan, folder, entering, files }: Desk, arrival: Arrival, bytes: Uint8Array) {
  const registerFile = below(folder, registerName)
  const register = await readText(host, registerFile)
  if (isRefusal(register)) return register
  const { entries } = readRegister(registerFile, register)
  const receipt = assemble(plan, arrival, entering, { files, entries })
  const appended = receipt.entry === null ? null : appendItem(register ?? "", receipt.entry)
  if (receipt.entry !== null && appended === null)
    return refuse(
      `Sổ “${registerFile}” có lỗi nên không ghi thêm được; sửa sổ rồi tiếp nhận lại “${arrival.file}” (chưa lưu).`,
      `The register “${registerFile}” has faults and cannot be appended to; mend it and receive “${arrival.file}” again (not filed).`,
    )
  const unfiled = receipt.write ? await host.write(below(folder, receipt.path), bytes) : null
  if (unfiled) return refuseUnwritten(unfiled)
  files.set(receipt.path, arrival.sha256)
  const unentered = appended === null ? null : await host.write(registerFile, appended)
  return unentered ? refuseUnwritten(unentered) : receipt
}

export const run: Run = async (input, host) => {
  const plan = await loadPlan(host, input.options.plan)
  return isRefusal(plan) ? plan : receive(plan, input, host)
}

/** Receives the workbooks under this plan; nobody else writes into the reports folder meanwhile. */
export async function receive(plan: Plan, { operands, options }: Input, host: Host): Promise<number | Refusal> {
  const entering = readEntering(plan, options)
  if (isRefusal(entering)) return entering
  const found = await findWorkbooks(host, operands)
  if (isRefusal(found)) return found
  notify(host, found.notices, options.lang)
  const folder = printed(options.reports ?? "reports")
  const lock = await host.lock(below(folder, ".register.lock"))
  if (lock === null)
    return refuse(
      `Đang có lần tiếp nhận khác ghi vào “${folder}”; chờ xong rồi chạy lại.`,
      `Another run is writing into “${folder}”; try again when it is done.`,
    )
  try {
    await host.sweep(folder)
    return await receiveAll(host, plan, folder, found.files, entering, options)
  } finally {
    await lock.release()
  }
}

async function receiveAll(
  host: Host,
  plan: Plan,
  folder: string,
  names: readonly string[],
  entering: Entering,
  options: Options,
): Promise<number | Refusal> {
  const asOf = host.today()
  const before = await openOrBegin(host, plan, folder, asOf, options)
  if (isRefusal(before)) return before
  const files = await hashesIn(host, folder, before)
  const desk: Desk = { host, plan, folder, entering, files }
  const receipts: Receipt[] = []
  const checked: Arrival["checked"][] = []
  const failed: Bilingual[] = []
  for (const name of names) {
    const source = await readSource(host, name)
    const one = examine(plan, source, (agency, period) => earlierOf(plan, before, agency, period.id, asOf))
    checked.push(one)
    const receipt =
      source.sha256 === null
        ? refuse(`Không đọc được “${name}” nên chưa lưu.`, `“${name}” cannot be read and is not filed.`)
        : await file(desk, { file: name, sha256: source.sha256, checked: one }, source.bytes)
    if (isRefusal(receipt)) failed.push(receipt.refusal)
    else {
      receipts.push(receipt)
      host.out(receiptLines(plan, before, receipt, one, entering, options.lang))
    }
  }
  const { files: states, diagnostics, counts } = validationOf(plan, checked)
  host.out(`${receiptSummary(receipts, states, options.lang)}\n\n`)
  const { id, revision, sha256 } = plan
  const wanted = [{ format: "text", file: null }] as const
  await printRun(
    { kind: "validation", plan: { id, revision, sha256 }, files: states, diagnostics },
    wanted,
    options,
    host,
  )
  const register = await readText(host, below(folder, registerName))
  if (!isRefusal(register)) {
    const { entries } = readRegister(registerName, register)
    notify(host, looseFiles({ files, entries }, folder), options.lang)
  }
  notify(host, failed, options.lang)
  return failed.length > 0 ? exits.refused : exitCode(counts, options.strict)
}
