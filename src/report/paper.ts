import type { Paper } from "../model/report.ts"
import type { Lang } from "../model/words.ts"
import { agencyName, lowerFirst, type Setting } from "./setting.ts"

/** Dots are blanks that only a person can fill. */
const vi = {
  opening: (number: string, day: string, issuer: string, agency: string, period: string) =>
    `Thực hiện Quyết định số ${number} ngày ${day} của ${issuer}, ${agency} tổng hợp báo cáo của các cơ quan và báo cáo tình hình triển khai Kế hoạch ${period} như sau:`,
  recipients: "Nơi nhận:",
  recipientLines: ["- Như trên;", "- …………………;", "- Lưu: VT, ………"],
  position: "(chức vụ của người ký)",
  seal: "(chữ ký, dấu)",
  name: "(họ và tên)",
  attached: (agency: string) => `(Kèm theo Báo cáo số …………/BC-……… ngày …… tháng …… năm ……… của ${agency})`,
}

const en: typeof vi = {
  opening: (number, day, issuer, agency, period) =>
    `Under Decision ${number} of ${day} (${issuer}), ${agency} has consolidated the agencies' reports and reports on the plan in the ${period} as follows:`,
  recipients: "To:",
  recipientLines: ["- As above;", "- …………………;", "- Archive: ………"],
  position: "(position of the signatory)",
  seal: "(signature, seal)",
  name: "(full name)",
  attached: (agency) => `(To Report No. …………/BC-……… of ……………… by ${agency})`,
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }
const blank = "…………………………"

/** By which decision, who, what, for when; and room for whoever signs. */
export function paperOf({ consolidation, lang, print, ...rest }: Setting): Paper {
  const { plan, period } = consolidation
  const { number, issued, issuer } = plan.decision
  const agency = agencyName({ consolidation, lang, print, ...rest }, plan.consolidator)
  const say = own[lang]
  return {
    opening: say.opening(number, print.day(issued), issuer, agency, lowerFirst(period.name[lang])),
    recipients: { title: say.recipients, lines: say.recipientLines },
    signature: [
      { kind: "blank", text: blank },
      { kind: "hint", text: say.position },
      { kind: "space", text: "" },
      { kind: "hint", text: say.seal },
      { kind: "space", text: "" },
      { kind: "blank", text: blank },
      { kind: "hint", text: say.name },
    ],
    attached: say.attached(agency),
  }
}
