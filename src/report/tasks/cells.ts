import { groupBy } from "../../base/order.ts"
import { versionsByFile } from "../../consolidation/versions.ts"
import { listed } from "../../figures/listed.ts"
import { lowerFirst, periodName, type Setting } from "../../figures/setting.ts"
import type { Diagnostic } from "../../model/diagnostic.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import { valueMissing } from "../../rules/submission/value-missing.ts"
import { codePrinted } from "../../vocabulary/codes.ts"
import { keptOpen } from "./open.ts"
import { firstSentence, type Task, taskOf, textFact } from "./task.ts"

const placeVi = (sheet: string | null, cell: string | null): string =>
  [cell === null ? null : `ô ${cell}`, sheet === null ? null : `trang ${sheet}`]
    .filter((part) => part !== null)
    .join(" ")
const placeEn = (sheet: string | null, cell: string | null): string =>
  [cell === null ? null : `cell ${cell}`, sheet === null ? null : `sheet ${sheet}`]
    .filter((part) => part !== null)
    .join(", ")

const vi = {
  mend: (count: string, period: string | null) =>
    `chỉnh lý ${count} số liệu${period === null ? "" : ` trong báo cáo ${period}`}`,
  fillIn: (count: string, period: string | null) =>
    `bổ sung ${count} số liệu còn để trống${period === null ? "" : ` trong báo cáo ${period}`}`,
  wrongCell: (sheet: string | null, cell: string | null, message: string, fix: string) =>
    `${[placeVi(sheet, cell), message].filter((part) => part !== "").join(", ")}; cách sửa: ${fix}`,
  blankCell: (row: string, label: string | null, sheet: string | null, cell: string | null) =>
    `${placeVi(sheet, cell)}, dòng ${row}${label === null ? "" : ` “${label}”`}`,
  supplement: (indicators: string) => `bổ sung số liệu còn thiếu của ${indicators}`,
  named: (names: string) => `bổ sung số liệu còn thiếu của các chỉ tiêu: ${names}`,
}

const en: typeof vi = {
  mend: (count, period) =>
    `mend ${count} ${count === "1" ? "error" : "errors"}${period === null ? "" : ` in the report of ${period}`}`,
  fillIn: (count, period) =>
    `fill in ${count} blank ${count === "1" ? "cell" : "cells"}${period === null ? "" : ` in the report of ${period}`}`,
  wrongCell: (sheet, cell, message, fix) =>
    `${[placeEn(sheet, cell), message].filter((part) => part !== "").join(", ")}; to mend it: ${fix}`,
  blankCell: (row, label, sheet, cell) => `${placeEn(sheet, cell)}, row ${row}${label === null ? "" : ` “${label}”`}`,
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
  return [
    ...groupBy(found, ({ agency, period, finding }) => `${agency}|${period}|${finding.code === valueMissing.code}`),
  ].map(([, group]) => {
    const { agency, period, finding } = group[0] ?? found[0] ?? fail()
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

const fail = (): never => {
  throw new RangeError("a group has at least one")
}

function shortText(
  { lang, print, consolidation, ...rest }: Setting,
  period: string,
  count: number,
  blank: boolean,
): string {
  const say = own[lang]
  const whose =
    period === consolidation.period.id ? null : lowerFirst(periodName({ lang, print, consolidation, ...rest }, period))
  return blank ? say.fillIn(print.counted(count), whose) : say.mend(print.counted(count), whose)
}

/** `CT1.2.1 “Số cán bộ …” (ô D10 trang Chỉ tiêu)` */
function blankText({ lang, plan }: Setting, finding: Diagnostic, { row, sheet, cell }: WorkbookPlace): string {
  return own[lang].blankCell(codePrinted(plan, row ?? ""), textFact(finding, "label"), sheet, cell)
}

/** Where, what is wrong, and the finding's own advice. */
function wrongText({ lang }: Setting, { message, fix }: Diagnostic, { sheet, cell }: WorkbookPlace): string {
  return own[lang].wrongCell(sheet, cell, lowerFirst(message[lang]), lowerFirst(firstSentence(fix[lang])))
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
  const { period, plan, submissions } = consolidation
  const last = submissions.obligations[0]?.period ?? period.id
  // A year that nobody reported is one task already.
  if (submissions.obligations.every(({ state, versions }) => state === "missing" && versions.length === 0)) return []
  return submissions.obligations.flatMap(({ agency, state }) => {
    const known = new Set(tasks.filter((task) => task.agency === agency).flatMap(({ keeps }) => keeps))
    const keeps = keptOpen(setting, agency, last).filter((id) => !known.has(id))
    if (keeps.length === 0 || state === "exempt" || state === "not-due") return []
    const text = own[lang].supplement(keeps.join(", "))
    const names = keeps.map((id) => lowerFirst(plan.indicators.get(id)?.short ?? id))
    return [taskOf(setting, { agency, keeps, short: text, text, request: own[lang].named(names.join(", ")) })]
  })
}
