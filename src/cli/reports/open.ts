import type { Day } from "../../base/day.ts"
import { compareText } from "../../base/order.ts"
import { pathBelow } from "../../deadline/attribute.ts"
import { heldTogether } from "../../engine/consolidate/folder.ts"
import { layingAside } from "../../engine/kept/laid-aside.ts"
import { keptSubmission, submissionFrom } from "../../engine/kept/submission.ts"
import { examine } from "../../engine/validate/validate.ts"
import type { Plan } from "../../model/plan.ts"
import type { ReportsFolder } from "../../model/records.ts"
import type { CheckedSubmission, Submission } from "../../model/submission.ts"
import type { Bilingual } from "../../model/words.ts"
import type { WorkbookSource } from "../../model/workbook.ts"
import { wholeOf } from "../../offices/lines.ts"
import { shownPath } from "../../privacy/file-names.ts"
import { type Host, notify } from "../host.ts"
import { packing } from "../kept/packing.ts"
import { type Kind, openReadings } from "../kept/readings.ts"
import { below, isLockFile, isSpreadsheet, nameOf, printed } from "../paths.ts"
import { isRefusal, type Refusal, refuse, refusePath } from "../refusal.ts"
import { readSource } from "../workbooks/find.ts"
import { notEntered, notTaken, openInExcel, sift, takenOut } from "../workbooks/passed-over.ts"
import { contactsName, openRecords, type Records, registerName, rulingsName } from "./records.ts"

/** Where issued reports are kept. */
export const issuedFolder = "issued"

/**
 * Workbooks below the folder, and whatever else the register names: a file that was received counts, whatever it is called. What the office has
 * taken out counts no more; what is no workbook is named.
 */
async function filesOf(host: Host, plan: Plan, path: string, { register, rulings }: Records) {
  const listing = await host.list(path)
  const named = (files: readonly { readonly file: string }[]) => new Set(files.map(({ file }) => file.normalize("NFC")))
  const [registered, excluded] = [named(register.entries), named(rulings.excluded)]
  const files = listing.files.filter((file) => !isOwn(plan, file) && !excluded.has(file.normalize("NFC")))
  const reports = files.filter(
    (file) => isSpreadsheet(file) || (!isLockFile(file) && registered.has(file.normalize("NFC"))),
  )
  const at = (some: readonly string[]) => some.map((file) => below(path, file)).sort(compareText)
  const { others, containers, locks } = sift(files.filter((file) => !reports.includes(file)))
  const rest = at([...others, ...containers])
  return {
    reports: at(reports),
    others: rest,
    notices: [
      ...takenOut(at(listing.files.filter((file) => excluded.has(file.normalize("NFC"))))),
      ...notTaken(rest),
      ...openInExcel(at(locks)),
      ...notEntered(path, listing),
    ],
  }
}

/** What the office and the program themselves keep in the folder. */
const isOwn = (plan: Plan, file: string): boolean =>
  [registerName, rulingsName, contactsName].includes(file) ||
  file.startsWith(`${issuedFolder}/`) ||
  [...plan.periods.keys()].some((id) => !isSpreadsheet(file) && nameOf(file).startsWith(`bao-cao-${id}.`))

/** Reads the reports folder: register, rulings, and every workbook below it, bound to the plan and checked. */
export async function openReports(host: Host, plan: Plan, folder: string, asOf: Day): Promise<ReportsFolder | Refusal> {
  const found = await host.look(folder)
  if (found === "missing")
    return refuse(
      `Thư mục báo cáo “${folder}” không có. Nhận báo cáo trước bằng qn-tip receive, hoặc chỉ ra thư mục bằng --reports.`,
      `The reports folder “${folder}” does not exist. Take reports in first with qn-tip receive, or name the folder with --reports.`,
    )
  if (found !== "folder") return refusePath({ vi: "Thư mục báo cáo", en: "The reports folder" }, folder, found)
  const records = await openRecords(host, printed(folder))
  return isRefusal(records) ? records : readReports(host, plan, folder, records, asOf)
}

/** Reads the workbooks of a reports folder whose records were read. */
export async function readReports(
  host: Host,
  asked: Plan,
  folder: string,
  records: Records,
  asOf: Day,
): Promise<ReportsFolder> {
  // Whoever asks: every workbook is bound to the form of its own agency.
  const plan = wholeOf(asked)
  const path = printed(folder)
  const { rulings } = records
  const { reports: files, others, notices } = await filesOf(host, plan, path, records)
  notify(host, ...notices)
  const checkedAs = ({ file, nameHolds }: WorkbookSource): Kind<CheckedSubmission> => ({
    write: keptSubmission,
    // What its own name tells was not said of it before.
    read: (text) => (nameHolds === undefined ? submissionFrom(text, plan, file) : null),
  })
  const readings = await openReadings(host.cache, `readings/${host.sha256(`${host.whole(folder)}\0${plan.sha256}`)}`)
  const settled = new Map(rulings.settled.map((ruling) => [pathBelow({ path }, ruling.file), ruling]))
  // One at a time, so that memory does not grow with their cells; of several versions one lies open.
  const checked: CheckedSubmission[] = []
  const asideOf = layingAside(packing)
  const open = new Map<string, number>()
  const renamed = new Map<string, string>()
  for (const [index, file] of files.entries()) {
    host.progress.reading(shownPath(file), index + 1, files.length)
    const source = await readSource(host, file)
    if (source.file !== file) renamed.set(pathBelow({ path }, file), pathBelow({ path }, source.file))
    const whose = settled.get(pathBelow({ path }, file)) ?? null
    const make = () => examine(plan, source, undefined, whose)
    const original = { with: JSON.stringify(whose), content: source.bytes }
    const one = source.fault === null ? await readings.through(original, checkedAs(source), make) : make()
    const { agency, period } = one.submission
    const version = `${agency} ${period}`
    const before = open.get(version)
    if (before !== undefined) checked.splice(before, 1, ...checked.slice(before, before + 1).map(asideOf))
    open.set(version, checked.push(one) - 1)
  }
  await readings.save()
  const folded = { path, ...shownRecords(records, renamed), others: others.map((file) => shownPath(file)) }
  const reports = heldTogether(plan, folded, checked, asOf)
  const own = reports.checked.filter(({ submission }) => isOwnReport(plan, submission))
  notify(host, ...own.map(({ submission }) => passedOwn(submission.file)))
  return own.length === 0 ? reports : { ...reports, checked: reports.checked.filter((one) => !own.includes(one)) }
}

/** The office's records, in which files are called as they may be shown. */
function shownRecords(
  { register, rulings }: Records,
  renamed: ReadonlyMap<string, string>,
): Pick<ReportsFolder, "register" | "rulings"> {
  if (renamed.size === 0) return { register, rulings }
  const called = <T extends { readonly file: string }>(one: T): T => {
    const file = renamed.get(one.file.normalize("NFC"))
    return file === undefined ? one : { ...one, file }
  }
  return {
    register: { ...register, entries: register.entries.map(called) },
    rulings: {
      ...rulings,
      settled: rulings.settled.map(called),
      stands: rulings.stands.map(called),
      excluded: rulings.excluded.map(called),
    },
  }
}

/** The province's own report, written into the reports folder: nobody's, and named as `consolidate` names it. */
const isOwnReport = (plan: Plan, { file, agency }: Submission): boolean =>
  agency === null && [...plan.periods.keys()].some((id) => nameOf(file) === `bao-cao-${id}.xlsx`)

const passedOwn = (file: string): Bilingual => ({
  vi: `Bỏ qua “${file}”: báo cáo tổng hợp của chính chương trình.`,
  en: `Passed over “${file}”: the program's own consolidated report.`,
})
