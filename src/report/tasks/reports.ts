import { fileName } from "../../base/file-name.ts"
import { listed } from "../../figures/listed.ts"
import { lowerFirst, periodName, type Setting } from "../../figures/setting.ts"
import type { Compliance, Obligation } from "../../model/compliance.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import { earlierYearMissing } from "../../rules/consolidation/earlier-year-missing.ts"
import { submissionLeftOut } from "../../rules/consolidation/submission-left-out.ts"
import { keptOpen } from "./open.ts"
import { firstSentence, type Task, taskOf, textFact } from "./task.ts"

type Cause = "unattributed" | "not-owed" | "conflict"

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
  stray: (file: string, cause: Cause, name: string | null) => ({
    short: `xác định tệp ${file}`,
    text: {
      unattributed: `xác định tệp ${file} của cơ quan nào, kỳ nào; chưa rõ nên chưa dùng`,
      "not-owed": `xem lại tệp ${file}: ${name ?? "cơ quan này"} không phải báo cáo kỳ này nên không dùng`,
      conflict: `đối chiếu tệp ${file} với sổ văn bản đến: hai nơi ghi khác nhau về cơ quan hoặc kỳ nên chưa dùng`,
    }[cause],
  }),
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
  stray: (file, cause, name) => ({
    short: `see what ${file} is`,
    text: {
      unattributed: `find out whose report ${file} is, and of which period; it is not used`,
      "not-owed": `look at ${file}: ${name ?? "this agency"} owes no report for this period, so it is not used`,
      conflict: `compare ${file} with the register: they disagree on its agency or period, so it is not used`,
    }[cause],
  }),
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
  const { consolidation, lang } = setting
  const { plan, indicators } = consolidation
  const year = plan.periods.get(period)?.year
  const keeps = indicators.filter(
    ({ status, years }) =>
      (status === "inconclusive" || status === "no-data") &&
      years?.some((one) => one.year === year && one.status === "no-data"),
  )
  const text = own[lang].collect(nameOf(setting, period))
  return taskOf(setting, {
    agency: plan.consolidator,
    keeps: keeps.map(({ id }) => id),
    short: text,
    text,
    request: null,
  })
}

/** A figure is compared with that of the same period a year before, of which nothing is there: see QN504. */
function earlierTasks(setting: Setting): Task[] {
  const { consolidation, lang } = setting
  const { plan, period, indicators, diagnostics } = consolidation
  const { before } = period
  const lacking = diagnostics.flatMap((finding) => {
    const id =
      finding.code === earlierYearMissing.code && finding.accepted === null ? textFact(finding, "indicator") : null
    return id === null ? [] : [id]
  })
  if (before === null || lacking.length === 0) return []
  const noData = new Set(indicators.filter(({ status }) => status === "no-data").map(({ id }) => id))
  const text = own[lang].earlier(nameOf(setting, before), lacking.join(", "))
  const keeps = lacking.filter((id) => noData.has(id))
  return [taskOf(setting, { agency: plan.consolidator, keeps, short: text, text, request: null })]
}

/** Files that are nobody's, of agencies that owe nothing, or of which register and workbook disagree: for the office that consolidates. */
function strayTasks(setting: Setting): Task[] {
  const { diagnostics, plan } = setting.consolidation
  const { stray } = own[setting.lang]
  const stands = (finding: Diagnostic): Task[] => {
    const cause = textFact(finding, "cause")
    if (cause !== "unattributed" && cause !== "not-owed" && cause !== "conflict") return []
    return [
      taskOf(setting, {
        agency: plan.consolidator,
        keeps: [],
        request: null,
        ...stray(fileName(finding.place.file), cause, textFact(finding, "name")),
      }),
    ]
  }
  return diagnostics
    .filter(({ code, accepted }) => code === submissionLeftOut.code && accepted === null)
    .flatMap(stands)
}

/** Faults of the register and the rulings, and dates in them that cannot be: for the office that keeps them. */
export function registerTasks(setting: Setting): Task[] {
  const { diagnostics, plan } = setting.consolidation
  const { lang, print } = setting
  const say = own[lang]
  const found = diagnostics.filter(
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
  return [
    taskOf(setting, {
      agency: plan.consolidator,
      keeps: [],
      request: null,
      short: say.mendRegister(print.counted(found.length)),
      text: `${say.mendRegister(print.counted(found.length))}: ${listed(setting, items)}`,
    }),
  ]
}
