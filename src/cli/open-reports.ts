import type { Day } from "../base/day.ts"
import { compareText } from "../base/order.ts"
import { heldTogether } from "../engine/consolidate/folder.ts"
import { keptSubmission, submissionFrom } from "../engine/kept/submission.ts"
import { examine } from "../engine/validate/validate.ts"
import type { Plan } from "../model/plan.ts"
import type { Register, RegisterEntry, ReportsFolder, Rulings } from "../model/records.ts"
import type { CheckedSubmission, Submission } from "../model/submission.ts"
import type { Bilingual, Lang } from "../model/words.ts"
import type { Host } from "./host.ts"
import { notify, passedOver } from "./notices.ts"
import { readSource } from "./open-workbooks.ts"
import { below, isLockFile, isSpreadsheet, nameOf, printed } from "./paths.ts"
import { type Kind, openReadings } from "./readings.ts"
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

/** Register and rulings: what they say is all there is of them, and their YAML is loaded only where they have changed. */
const asJson = <T>(): Kind<T> => ({ write: (value) => JSON.stringify(value), read: (text): T => JSON.parse(text) })

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
  const readings = await openReadings(host.cache, `readings/${host.sha256(`${host.whole(folder)}\0${plan.sha256}`)}`)
  const register = await readings.through(
    { path: registerFile, content: registerText ?? "" },
    asJson<Register>(),
    async () => (await import("../records/register.ts")).readRegister(registerFile, registerText),
  )
  const rulings = await readings.through(
    { path: rulingsFile, content: rulingsText ?? "" },
    asJson<Rulings>(),
    async () => (await import("../records/rulings.ts")).readRulings(rulingsFile, rulingsText),
  )
  const { files, notices } = await filesOf(host, path, register.entries)
  notify(host, notices, lang)
  const checkedFile: Kind<CheckedSubmission> = {
    write: keptSubmission,
    read: (text) => submissionFrom(text, plan),
  }
  // One at a time, so that memory does not grow with their cells.
  const checked: CheckedSubmission[] = []
  for (const file of files) {
    const source = await readSource(host, file)
    const make = () => examine(plan, source)
    const original = { path: file, content: source.bytes }
    checked.push(source.fault === null ? await readings.through(original, checkedFile, make) : make())
  }
  await readings.save()
  const reports = heldTogether(plan, { path, register, rulings }, checked, asOf)
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
