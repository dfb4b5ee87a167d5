import { fileName } from "../../base/file-name.ts"
import { lowerFirst } from "../../base/text.ts"
import { listed } from "../../figures/listed.ts"
import { periodName, type Setting } from "../../figures/setting.ts"
import type { Compliance, Obligation } from "../../model/compliance.ts"
import { earlierYearMissing } from "../../rules/consolidation/earlier-year-missing.ts"
import { submissionLeftOut } from "../../rules/consolidation/submission-left-out.ts"
import { keptOpen } from "./open.ts"
import { firstSentence, officeTask, type Task, taskOf, textFact } from "./task.ts"

const vi = {
  report: (period: string) => `báo cáo ${period}`,
  send: (report: string, lastDay: string | null) =>
    `gửi ${report}${lastDay === null ? "" : `, đã quá hạn cuối ${lastDay}`}`,
  sendAgain: (report: string) => `gửi lại ${report}`,
  sendAgainBecause: (report: string, file: string, reason: string | null) =>
    `gửi lại ${report}, vì tệp đã gửi (${file}) chưa đủ điều kiện tổng hợp${reason === null ? "" : `: ${reason}`}`,
  order: (report: string) => `xác nhận bản ${report} gửi sau cùng`,
  orderOf: (report: string, files: string) =>
    `xác nhận bản ${report} gửi sau cùng trong các tệp ${files}; chưa rõ thứ tự nên chưa dùng bản nào trong số này`,
  collect: (report: string) => `thu thập ${report} của các cơ quan, hiện chưa có bản nào`,
  earlier: (report: string, indicators: string) =>
    `bổ sung số liệu trong ${report} để so sánh (${indicators}), hiện chưa có`,
  stray: (file: string) => `xác định tệp ${file}`,
  unattributed: (file: string) => `xác định tệp ${file} của cơ quan nào, kỳ nào; chưa rõ nên chưa dùng`,
  "not-owed": (file: string, name: string | null) =>
    `xem lại tệp ${file}: ${name ?? "cơ quan này"} không phải báo cáo kỳ này nên không dùng`,
  conflict: (file: string) =>
    `đối chiếu tệp ${file} với sổ văn bản đến: hai nơi ghi khác nhau về cơ quan hoặc kỳ nên chưa dùng`,
  mendRegister: (count: string) => `sửa ${count} chỗ sai trong sổ theo dõi`,
  inRegister: (file: string, line: string | null, message: string, fix: string) =>
    `${file}${line === null ? "" : ` dòng ${line}`}: ${message} (${fix})`,
}

const en: typeof vi = {
  report: (period) => `the report for ${period}`,
  send: (report, lastDay) => `send ${report}${lastDay === null ? "" : `, due by ${lastDay}`}`,
  sendAgain: (report) => `send ${report} again`,
  sendAgainBecause: (report, file, reason) =>
    `send ${report} again: the file sent (${file}) cannot be used${reason === null ? "" : `: ${reason}`}`,
  order: (report) => `say which version of ${report} is the last`,
  orderOf: (report, files) =>
    `say which version of ${report} is the last of ${files}; none of these is used while that is not known`,
  collect: (report) => `collect ${report} from the agencies: none is there`,
  earlier: (report, indicators) => `supply the figures in ${report} to compare with (${indicators}): none is there`,
  stray: (file) => `see what ${file} is`,
  unattributed: (file) => `find out whose report ${file} is, and of which period; it is not used`,
  "not-owed": (file, name) =>
    `look at ${file}: ${name ?? "this agency"} owes no report for this period, so it is not used`,
  conflict: (file) => `compare ${file} with the register: they disagree on its agency or period, so it is not used`,
  mendRegister: (count) => `mend what is wrong in the records (${count})`,
  inRegister: (file, line, message, fix) => `${file}${line === null ? "" : `, line ${line}`}: ${message} (${fix})`,
}

const own = { vi, en }

/** Reports to be sent, sent again, or told apart: of the period, and of a stage's years. */
export function reportTasks(setting: Setting): Task[] {
  const { compliance, yearly = [] } = setting.consolidation
  return [
    ...[...yearly, compliance].flatMap((one) => tasksOf(setting, one)),
    ...earlierTasks(setting),
    ...strayTasks(setting),
  ]
}

function tasksOf(setting: Setting, { obligations }: Compliance): Task[] {
  const nobody =
    obligations.length > 0 && obligations.every(({ state, versions }) => state === "missing" && versions.length === 0)
  const [first] = obligations
  // Of a stage's year that nobody reported, one task is enough.
  if (nobody && first !== undefined && first.period !== setting.consolidation.period.id)
    return [wholeYear(setting, first.period)]
  return obligations.flatMap((obligation) => {
    const { agency, state, versions, unordered } = obligation
    const task = (said: Pick<Task, "short" | "text">) => [
      taskOf(setting, { agency, keeps: keptOpen(setting, agency, obligation.period), ...said }),
    ]
    if (unordered.length > 0) return task(ordering(setting, obligation))
    if (state !== "missing") return versions.length > 0 ? lastUnusable(setting, obligation) : []
    return task(versions.length > 0 ? again(setting, obligation) : sending(setting, obligation))
  })
}

/** `báo cáo năm 2013` */
const nameOf = (setting: Setting, period: string): string =>
  own[setting.lang].report(lowerFirst(periodName(setting, period)))

/** The day that has passed is not held against an agency that was only requested. */
function sending(setting: Setting, { agency, period, lastDay }: Obligation) {
  const say = own[setting.lang]
  const report = nameOf(setting, period)
  const ordered = setting.consolidation.plan.agencies.get(agency)?.mandate !== "requested"
  const day = ordered && lastDay !== null ? setting.print.day(lastDay) : null
  return { short: say.send(report, null), text: say.send(report, day) }
}

/** Every version is unusable: the last one says why. */
function again(setting: Setting, { period, versions }: Obligation) {
  const say = own[setting.lang]
  const last = versions.at(-1)
  const file = fileName(last?.checked.submission.file ?? "")
  const reason = last?.checked.diagnostics.find(({ severity }) => severity === "error")
  const report = nameOf(setting, period)
  return {
    short: say.sendAgain(report),
    text: say.sendAgainBecause(report, file, reason === undefined ? null : lowerFirst(reason.message[setting.lang])),
  }
}

/** A report is in use, and a later file that was to replace it cannot be used. */
function lastUnusable(setting: Setting, obligation: Obligation): Task[] {
  const { agency, versions } = obligation
  if (versions.at(-1)?.checked.state !== "unusable") return []
  return [taskOf(setting, { agency, keeps: [], ...again(setting, obligation) })]
}

function ordering(setting: Setting, { period, unordered }: Obligation) {
  const say = own[setting.lang]
  const paths = unordered.map(({ checked }) => checked.submission.file)
  // Copies of one name in several folders are told apart by these.
  const names = new Set(paths.map(fileName))
  const files = names.size === paths.length ? [...names] : paths
  return { short: say.order(nameOf(setting, period)), text: say.orderOf(nameOf(setting, period), files.join(", ")) }
}

/** A stage's year without any report keeps what is judged year by year from its verdict. */
function wholeYear(setting: Setting, period: string): Task {
  const year = setting.plan.periods.get(period)?.year
  const keeps = setting.consolidation.indicators.filter(
    ({ status, years }) =>
      (status === "inconclusive" || status === "no-data") &&
      years?.some((one) => one.year === year && one.status === "no-data"),
  )
  const text = own[setting.lang].collect(nameOf(setting, period))
  return officeTask(
    setting,
    text,
    text,
    keeps.map(({ id }) => id),
  )
}

/** A figure is compared with that of the same period a year before, of which nothing is there: see QN504. */
function earlierTasks(setting: Setting): Task[] {
  const { consolidation, lang } = setting
  const { indicators, diagnostics } = consolidation
  const { before } = consolidation.period
  const lacking = diagnostics.flatMap((finding) => {
    const id =
      finding.code === earlierYearMissing.code && finding.accepted === null ? textFact(finding, "indicator") : null
    return id === null ? [] : [id]
  })
  if (before === null || lacking.length === 0) return []
  const noData = new Set(indicators.filter(({ status }) => status === "no-data").map(({ id }) => id))
  const text = own[lang].earlier(nameOf(setting, before), lacking.join(", "))
  const keeps = lacking.filter((id) => noData.has(id))
  return [officeTask(setting, text, text, keeps)]
}

/** Files that are nobody's, of agencies that owe nothing, or of which register and workbook disagree: for the office that consolidates. */
function strayTasks(setting: Setting): Task[] {
  const say = own[setting.lang]
  return setting.consolidation.diagnostics.flatMap((finding) => {
    const cause = textFact(finding, "cause")
    if (finding.code !== submissionLeftOut.code || finding.accepted !== null) return []
    if (cause !== "unattributed" && cause !== "not-owed" && cause !== "conflict") return []
    const file = fileName(finding.place.file)
    return [officeTask(setting, say[cause](file, textFact(finding, "name")), say.stray(file))]
  })
}

/** Faults of the register and the rulings, and dates in them that cannot be: for the office that keeps them. */
export function registerTasks(setting: Setting): Task[] {
  const { lang, print, consolidation } = setting
  const say = own[lang]
  const found = consolidation.diagnostics.filter(
    ({ code, severity, accepted }) => /^QN4/.test(code) && severity === "error" && accepted === null,
  )
  if (found.length === 0) return []
  const items = found.map(({ place, message, fix }) =>
    say.inRegister(
      fileName(place.file),
      place.kind === "text" ? String(place.line) : null,
      lowerFirst(message[lang]),
      lowerFirst(firstSentence(fix[lang])),
    ),
  )
  const short = say.mendRegister(print.counted(found.length))
  return [officeTask(setting, `${short}: ${listed(setting, items)}`, short)]
}
