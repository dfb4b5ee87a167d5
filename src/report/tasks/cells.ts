import { groupBy } from "../../base/order.ts"
import { lowerFirst } from "../../base/text.ts"
import { versionsByFile } from "../../consolidation/versions.ts"
import { shortInText } from "../../figures/kinds/naming.ts"
import { listed } from "../../figures/listed.ts"
import { periodName, type Setting } from "../../figures/setting.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import { valueMissing } from "../../rules/submission/value-missing.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { keptOpen } from "./open.ts"
import { firstSentence, type Task, taskOf, textFact } from "./task.ts"

const vi = {
  mend: (count: string, period: string) => `chỉnh lý ${count} số liệu${period}`,
  fillIn: (count: string, period: string) => `bổ sung ${count} số liệu còn để trống${period}`,
  inReport: (period: string) => ` trong báo cáo ${period}`,
  cell: (cell: string) => `ô ${cell}`,
  sheet: (sheet: string) => `trang ${sheet}`,
  between: " ",
  row: (row: string) => `dòng ${row}`,
  mending: (fix: string) => `cách sửa: ${fix}`,
  supplement: (indicators: string) => `bổ sung số liệu còn thiếu của ${indicators}`,
  named: (names: string) => `bổ sung số liệu còn thiếu của các chỉ tiêu: ${names}`,
}

const en: typeof vi = {
  mend: (count, period) => `mend ${count} ${count === "1" ? "error" : "errors"}${period}`,
  fillIn: (count, period) => `fill in ${count} blank ${count === "1" ? "cell" : "cells"}${period}`,
  inReport: (period) => ` in the report of ${period}`,
  cell: (cell) => `cell ${cell}`,
  sheet: (sheet) => `sheet ${sheet}`,
  between: ", ",
  row: (row) => `row ${row}`,
  mending: (fix) => `to mend it: ${fix}`,
  supplement: (indicators) => `supply the figures that ${indicators} lack`,
  named: (names) => `supply the figures that these indicators lack: ${names}`,
}

const own = { vi, en }

/** Errors of the workbooks in use; those of whole files, deadlines and comparisons are told elsewhere. */
const ofWorkbooks = /^QN[23]/

/** Cells of the reports in use that are wrong or blank: one task for an agency's wrong ones in a period, one for its blank ones. */
export function cellTasks(setting: Setting): Task[] {
  const { consolidation } = setting
  const versions = versionsByFile(consolidation)
  const found = consolidation.diagnostics.flatMap((finding) => {
    const { code, severity, accepted, place } = finding
    const version = versions.get(place.file)
    if (severity !== "error" || accepted !== null || !ofWorkbooks.test(code)) return []
    if (version === undefined || place.kind !== "workbook" || version.checked.state === "unusable") return []
    return [{ finding, place, agency: version.agency, period: version.period }]
  })
  const groups = groupBy(found, (one) => `${one.agency}|${one.period}|${one.finding.code === valueMissing.code}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { agency, period, finding } = first
    const blank = finding.code === valueMissing.code
    const open = keptOpen(setting, agency, period)
    const items = group.map((one) => (blank ? blankText : wrongText)(setting, one.finding, one.place))
    const short = shortText(setting, period, group.length, blank)
    return taskOf(setting, {
      agency,
      keeps: open.filter((id) => group.some(({ place }) => indicatorOf(setting, place) === id)),
      short,
      text: `${short}: ${listed(setting, items)}`,
    })
  })
}

function shortText(setting: Setting, period: string, count: number, blank: boolean): string {
  const { lang, print, consolidation } = setting
  const { fillIn, mend, inReport } = own[lang]
  const whose = period === consolidation.period.id ? "" : inReport(lowerFirst(periodName(setting, period)))
  return (blank ? fillIn : mend)(print.counted(count), whose)
}

/** `ô D10 trang Chỉ tiêu` */
function placeText({ lang }: Setting, { sheet, cell }: WorkbookPlace): string {
  const say = own[lang]
  return [...(cell === null ? [] : [say.cell(cell)]), ...(sheet === null ? [] : [say.sheet(sheet)])].join(say.between)
}

/** `ô D10 trang Chỉ tiêu, dòng CT1.2.1 “Số cán bộ …”` */
function blankText(setting: Setting, finding: Diagnostic, place: WorkbookPlace): string {
  const label = textFact(finding, "label")
  const row = own[setting.lang].row(codePrinted(setting.plan, place.row ?? ""))
  return `${placeText(setting, place)}, ${row}${label === null ? "" : ` “${label}”`}`
}

/** Where, what is wrong, and the finding's own advice. */
function wrongText(setting: Setting, { message, fix }: Diagnostic, place: WorkbookPlace): string {
  const { lang } = setting
  const found = [placeText(setting, place), lowerFirst(message[lang])].filter((part) => part !== "").join(", ")
  return `${found}; ${own[lang].mending(lowerFirst(firstSentence(fix[lang])))}`
}

/** The indicator that a cell's number is for. */
function indicatorOf({ consolidation }: Setting, { file, sheet, cell, row }: WorkbookPlace): string | null {
  const { plan, facts } = consolidation
  const at = facts.find((fact) => fact.file === file && fact.sheet === sheet && fact.cell === cell && cell !== null)
  return (plan.measures.get(row ?? "") ?? plan.measures.get(at?.id ?? ""))?.indicator ?? null
}

/** Agencies by whose silence an indicator has no verdict, where no task yet would mend that: declared as not available, or a sheet lost. */
export function supplementTasks(setting: Setting, tasks: readonly Task[]): Task[] {
  const { consolidation, lang } = setting
  const { period, submissions } = consolidation
  const last = submissions.obligations[0]?.period ?? period.id
  // A year that nobody reported is one task already.
  if (submissions.obligations.every(({ state, versions }) => state === "missing" && versions.length === 0)) return []
  return submissions.obligations.flatMap(({ agency, state }) => {
    const known = new Set(tasks.filter((task) => task.agency === agency).flatMap(({ keeps }) => keeps))
    const keeps = keptOpen(setting, agency, last).filter((id) => !known.has(id))
    if (keeps.length === 0 || state === "exempt" || state === "not-due") return []
    const text = own[lang].supplement(keeps.join(", "))
    const names = keeps.map((id) => shortInText(setting, id))
    return [taskOf(setting, { agency, keeps, short: text, text, request: own[lang].named(names.join(", ")) })]
  })
}
