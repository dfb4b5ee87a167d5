import type { ReportHead } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { nationLines } from "../vocabulary/letterhead.ts"
import { agencyName, lowerFirst, type Setting } from "./setting.ts"

const vi = {
  parent: (province: string) => `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}`,
  number: "Số: …………/BC-………",
  placeAndDay: (province: string) => `${province}, ngày …… tháng …… năm ………`,
  report: "BÁO CÁO",
  subject: (title: string, period: string) => `Tình hình triển khai ${title}, ${period}`,
  basis: (issuer: string, number: string, day: string) =>
    `(Kế hoạch ban hành kèm theo Quyết định số ${number} ngày ${day} của ${issuer})`,
  addressee: (province: string) => `Kính gửi: Ủy ban nhân dân tỉnh ${province}`,
  standing: (day: string, decision: string, revision: number) =>
    `Số liệu tính đến ngày ${day}; theo Kế hoạch ban hành kèm theo Quyết định số ${decision} (tệp kế hoạch phiên bản ${revision}).`,
  publicEdition: "Bản công bố.",
}

const en: typeof vi = {
  parent: (province) => `PEOPLE'S COMMITTEE OF ${province.toUpperCase()} PROVINCE`,
  number: "No.: …………/BC-………",
  placeAndDay: (province) => `${province}, day …… month …… year ………`,
  report: "REPORT",
  subject: (title, period) => `Progress of the plan “${title}”, ${period}`,
  basis: (issuer, number, day) => `(Plan issued with Decision ${number} of ${day}, ${issuer})`,
  addressee: (province) => `To: the People's Committee of ${province} province`,
  standing: (day, decision, revision) =>
    `Figures as of ${day}; by the plan issued with Decision ${decision} (the plan's files, revision ${revision}).`,
  publicEdition: "Edition for publication.",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** The title block: who reports what to whom; number and day are left for a person to fill in. */
export function headOf(setting: Setting): ReportHead {
  const { lang, print, consolidation } = setting
  const { plan, period, asOf } = consolidation
  const { decision } = plan
  return {
    parent: own[lang].parent(plan.province),
    agency: agencyName(setting, plan.consolidator).toUpperCase(),
    number: own[lang].number,
    nation: nationLines[lang].nation,
    motto: nationLines[lang].motto,
    placeAndDay: own[lang].placeAndDay(plan.province),
    title: own[lang].report,
    subject: own[lang].subject(plan.title, lowerFirst(period.name[setting.lang])),
    basis: own[lang].basis(decision.issuer, decision.number, print.day(decision.issued)),
    addressee: own[lang].addressee(plan.province),
    standing: [
      own[lang].standing(print.day(asOf), decision.number, plan.revision),
      ...(consolidation.publication === undefined ? [] : [own[lang].publicEdition]),
    ].join(" "),
  }
}
