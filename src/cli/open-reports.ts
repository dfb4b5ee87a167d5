import type { Day } from "../base/day.ts"
import { compareText } from "../base/order.ts"
import { checkFolder } from "../engine/consolidate/folder.ts"
import type { Plan } from "../model/plan.ts"
import type { RegisterEntry, ReportsFolder } from "../model/records.ts"
import type { Submission } from "../model/submission.ts"
import type { Bilingual, Lang } from "../model/words.ts"
import { readRegister } from "../records/register.ts"
import { readRulings } from "../records/rulings.ts"
import type { Host } from "./host.ts"
import { notify, passedOver } from "./notices.ts"
import { readSource } from "./open-workbooks.ts"
import { below, isLockFile, isSpreadsheet, nameOf, printed } from "./paths.ts"
import { isRefusal, type Refusal, refusePath } from "./refusal.ts"

export const registerName = "register.yaml"
export const rulingsName = "rulings.yaml"

const largestYaml = 64 * 1024 * 1024

const what: Bilingual = { vi: "Tệp", en: "The file" }

/** A YAML file as text; null where there is none. */
export async function readText(host: Host, file: string): Promise<string | null | Refusal> {
  const found = await host.read(file, largestYaml)
  if (found.kind === "missing") return null
  if (found.kind !== "file") return refusePath(what, file, found.kind === "too-large" ? "unreadable" : found.kind)
  return new TextDecoder("utf-8", { ignoreBOM: false }).decode(found.bytes)
}

/** Workbooks below the folder, and whatever else the register names: a file that was received counts, whatever it is called. */
async function filesOf(host: Host, path: string, entries: readonly RegisterEntry[]) {
  const listing = await host.list(path)
  const registered = new Set(entries.map(({ file }) => file.normalize("NFC")))
  const files = listing.files.filter(
    (file) => !isLockFile(file) && (isSpreadsheet(file) || registered.has(file.normalize("NFC"))),
  )
  return { files: files.map((file) => below(path, file)).sort(compareText), notices: passedOver(path, listing) }
}

/** Reads the reports folder: register, rulings, and every workbook below it, bound to the plan and checked. */
export async function openReports(
  host: Host,
  plan: Plan,
  folder: string,
  asOf: Day,
  lang: Lang,
): Promise<ReportsFolder | Refusal> {
  const found = await host.look(folder)
  if (found !== "folder") return refusePath({ vi: "Thư mục báo cáo", en: "The reports folder" }, folder, found)
  const path = printed(folder)
  const [registerFile, rulingsFile] = [below(path, registerName), below(path, rulingsName)]
  const [registerText, rulingsText] = [await readText(host, registerFile), await readText(host, rulingsFile)]
  if (isRefusal(registerText)) return registerText
  if (isRefusal(rulingsText)) return rulingsText
  const register = readRegister(registerFile, registerText)
  const rulings = readRulings(rulingsFile, rulingsText)
  const { files, notices } = await filesOf(host, path, register.entries)
  notify(host, notices, lang)
  const sources = async function* () {
    for (const file of files) yield await readSource(host, file)
  }
  const reports = await checkFolder(plan, { path, register, rulings }, sources(), asOf)
  const own = reports.checked.filter(({ submission }) => isOwnReport(plan, submission))
  notify(
    host,
    own.map(({ submission }) => passedOwn(submission.file)),
    lang,
  )
  return own.length === 0 ? reports : { ...reports, checked: reports.checked.filter((one) => !own.includes(one)) }
}

/** The province's own report, written into the reports folder: nobody's, and named as `consolidate` names it. */
const isOwnReport = (plan: Plan, { file, agency }: Submission): boolean =>
  agency === null && [...plan.periods.keys()].some((id) => nameOf(file) === `bao-cao-${id}.xlsx`)

const passedOwn = (file: string): Bilingual => ({
  vi: `Bỏ qua “${file}”: báo cáo tổng hợp của chính chương trình.`,
  en: `Passed over “${file}”: the program's own consolidated report.`,
})
