import { lowerFirst } from "../base/text.ts"
import { agencyName, type Setting } from "../figures/setting.ts"
import type { Paper } from "../model/report.ts"
import { amendedBy } from "../vocabulary/amended.ts"
import { addresseeOf } from "./head.ts"

/** Dots are blanks that only a person can fill. */
const vi = {
  opening: (number: string, day: string, issuer: string, title: string, amended: string) =>
    `Thực hiện Quyết định số ${number} ngày ${day} của ${issuer} về việc ${title}${amended} (sau đây gọi tắt là Kế hoạch)`,
  reports: (agency: string, addressee: string, period: string) =>
    `${agency} tổng hợp, báo cáo ${addressee} tình hình, kết quả thực hiện Kế hoạch ${period} như sau:`,
  closing: (period: string, agency: string, addressee: string) =>
    `Trên đây là báo cáo tình hình, kết quả thực hiện Kế hoạch ${period}, ${agency} kính báo cáo ${addressee} xem xét, chỉ đạo./.`,
  recipients: "Nơi nhận:",
  recipient: (name: string) => `- ${name};`,
  archive: (where: string) => `- Lưu: ${where}.`,
  asAbove: "Như trên",
  unknown: { recipients: ["Như trên", "…………………"], archive: "VT, ………", signs: ["…………………………"] },
  seal: "(chữ ký, dấu)",
  name: "(họ và tên)",
  attached: (symbol: string, agency: string) =>
    `(Kèm theo Báo cáo số ……/${symbol} ngày … tháng … năm …… của ${agency})`,
  symbol: "BC-………",
  office: "TÀI LIỆU NỘI BỘ KÈM THEO BÁO CÁO",
}

const en: typeof vi = {
  opening: (number, day, issuer, title, amended) =>
    `Under Decision ${number} of ${day} (${issuer}): ${title}${amended} (below: the plan)`,
  reports: (agency, addressee, period) =>
    `${agency} has consolidated the agencies' reports and reports to ${addressee} on the plan in the ${period} as follows:`,
  closing: (period, agency, addressee) =>
    `So far the report on the plan in the ${period}, which ${agency} submits to ${addressee}.`,
  recipients: "To:",
  recipient: (name) => `- ${name};`,
  archive: (where) => `- Archive: ${where}.`,
  asAbove: "As above",
  unknown: { recipients: ["As above", "…………………"], archive: "………", signs: ["…………………………"] },
  seal: "(signature, seal)",
  name: "(full name)",
  attached: (symbol, agency) => `(To Report No. …………/${symbol} of ……………… by ${agency})`,
  symbol: "BC-………",
  office: "FOR THE OFFICE, WITH THE REPORT",
}

const own = { vi, en }
const blank = "…………………………"

/** What stands around the report's sections: by which decision, who, what, for when; to whom; who signs. */
export function paperOf(setting: Setting): Paper {
  const { consolidation, lang, print } = setting
  const { plan, period } = consolidation
  const { number, issued, issuer, title } = plan.decision
  const say = own[lang]
  const agency = agencyName(setting, plan.consolidator)
  const addressee = addresseeOf(setting)
  const when = lowerFirst(period.name[lang])
  const { recipients, signs } = plan.report.letterhead ?? say.unknown
  return {
    opening: `${say.opening(number, print.day(issued), issuer, lowerFirst(title), amendedBy(plan, lang))}, ${say.reports(agency, addressee, when)}`,
    closing: say.closing(when, agency, addressee),
    recipients: recipientsOf(setting, recipients),
    signature: [
      ...signs.map((text) => ({ kind: "line" as const, text })),
      { kind: "space", text: "" },
      { kind: "hint", text: say.seal },
      { kind: "space", text: "" },
      { kind: "line", text: blank },
      { kind: "hint", text: say.name },
    ],
    attached: say.attached(plan.report.letterhead?.symbol ?? say.symbol, agency),
    office: say.office,
  }
}

/** A letter goes to whom it is addressed to. */
export const letterPaperOf = (setting: Setting): Paper => ({
  ...paperOf(setting),
  recipients: recipientsOf(setting, [own[setting.lang].asAbove]),
})

function recipientsOf({ lang, plan }: Setting, names: readonly string[]): Paper["recipients"] {
  const say = own[lang]
  const { archive } = plan.report.letterhead ?? say.unknown
  return { title: say.recipients, lines: [...names.map((name) => say.recipient(name)), say.archive(archive)] }
}
