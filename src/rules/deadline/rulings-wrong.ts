import { printDay } from "../../base/day.ts"
import { attribute, pathBelow } from "../../deadline/attribute.ts"
import type { Ruling } from "../../model/records.ts"
import type { Bilingual } from "../../model/words.ts"
import { owesElsewhere } from "../../offices/lines.ts"
import { agenciesEver } from "../../plan/amendments/in-force.ts"
import { deadlineRule, told } from "../rule.ts"
import type { DeadlineCase } from "../subjects.ts"
import type { RecordFault } from "./register-faults.ts"

type Named = Ruling & { readonly agency: string | null; readonly period: string }

/** What is wrong with the rulings, as far as it touches the period. */
function* rulingFaults({ whole, period, asOf, folder }: DeadlineCase): Generator<RecordFault> {
  const { extensions, exemptions, stands, accepted, settled, faults } = folder.rulings
  for (const { at, problem } of faults) yield { at, problem }
  const all: readonly Named[] = [...extensions, ...exemptions, ...stands, ...accepted, ...settled]
  for (const { at, agency, period: named } of all) {
    if (agency !== null && !agenciesEver(whole).has(agency)) yield { at, problem: unknown("cơ quan", "agency", agency) }
    if (!whole.periods.has(named)) yield { at, problem: unknown("kỳ báo cáo", "period", named) }
  }
  for (const { at, period: named, lastDay } of extensions)
    if (named === period.id && period.lastDay !== null && lastDay <= period.lastDay)
      yield { at, problem: notLater(lastDay, period.lastDay) }
  const filed = attribute(folder, asOf)
  for (const { at, agency, period: named, file } of settled) {
    if (named !== period.id) continue
    if (owesElsewhere(whole, agency, named)) continue
    if (!period.agencies.includes(agency)) yield { at, problem: notOwed(file) }
    else if (!filed.some(({ checked }) => pathBelow(folder, checked.submission.file) === pathBelow(folder, file)))
      yield { at, problem: notThere(file) }
  }
  for (const { at, agency, period: named, file } of stands) {
    if (named !== period.id) continue
    const version = filed.find(({ checked }) => pathBelow(folder, checked.submission.file) === pathBelow(folder, file))
    if (version?.agency !== agency || version.period !== named) yield { at, problem: noVersion(file) }
  }
}

const unknown = (vi: string, en: string, id: string): Bilingual => ({
  vi: `không có ${vi} “${id}” trong kế hoạch`,
  en: `the plan knows no ${en} “${id}”`,
})

const notLater = (ruled: string, planned: string): Bilingual => ({
  vi: `gia hạn đến ${printDay(ruled)} không muộn hơn ngày cuối ${printDay(planned)} của kế hoạch; không được dùng`,
  en: `the extension to ${ruled} is not later than the plan's last day ${planned}; it is not used`,
})

const notOwed = (file: string): Bilingual => ({
  vi: `${file} được xác định là của một cơ quan không phải báo cáo kỳ này`,
  en: `${file} is settled as of an agency that owes no report for this period`,
})

const notThere = (file: string): Bilingual => ({
  vi: `không có tệp ${file} trong thư mục báo cáo`,
  en: `there is no file ${file} in the reports folder`,
})

const noVersion = (file: string): Bilingual => ({
  vi: `${file} không phải là báo cáo của cơ quan và kỳ được nêu`,
  en: `${file} is not a report of the agency and period named`,
})

export const rulingsWrong = deadlineRule({
  code: "QN410",
  name: "rulings-wrong",
  severity: "error",
  find: (subject) => told(rulingFaults(subject)),
  vi: {
    title: "Tệp quyết định xử lý có chỗ sai",
    why: "Gia hạn, miễn báo cáo và các quyết định khác chỉ có hiệu lực khi được ghi đúng; mục sai không được dùng.",
    fix: "Sửa rulings.yaml tại dòng và cột được nêu.",
    message: ({ problem }) => `Quyết định xử lý: ${problem.vi}`,
  },
  en: {
    title: "The rulings are wrong",
    why: "Extensions, exemptions and other rulings hold only where they are entered rightly; a wrong one is not used.",
    fix: "Put rulings.yaml right at the line and column given.",
    message: ({ problem }) => `Rulings: ${problem.en}`,
  },
  examples:
    "Kỳ 2013, tính đến 2014-01-20\nextensions: [{ agency: «so-xyz → so-tttt», period: '2013', lastDay: 2014-01-15, by: Trưởng phòng, on: 2014-01-10, reason: theo đề nghị }]",
})
