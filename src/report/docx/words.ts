import type { Lang } from "../../model/words.ts"

/** What a Word report says besides the words of every format. Dots are blanks that only a person can fill. */
const vi = {
  opening: (number: string, day: string, issuer: string, agency: string, period: string) =>
    `Thực hiện Quyết định số ${number} ngày ${day} của ${issuer}, ${agency} tổng hợp báo cáo của các cơ quan và báo cáo tình hình triển khai Kế hoạch ${period} như sau:`,
  recipients: "Nơi nhận:",
  recipientLines: ["- Như trên;", "- …………………;", "- Lưu: VT, ………"],
  signer: "…………………………",
  signerHint: "(chức vụ của người ký)",
  signature: "(chữ ký, dấu)",
  signerName: "…………………………",
  nameHint: "(họ và tên)",
  annex: (numeral: string) => `Phụ lục ${numeral}`,
  attached: (agency: string) => `(Kèm theo Báo cáo số …………/BC-……… ngày …… tháng …… năm ……… của ${agency})`,
  see: (numeral: string) => `(Chi tiết tại Phụ lục ${numeral} kèm theo.)`,
  figure: (number: number, title: string) => `Biểu đồ ${number}. ${title}`,
  attainment: "Kết quả so với mục tiêu",
  attainmentLegend:
    "Phần tô màu là kết quả, vạch đứng là mức phải đạt; cả thanh là 100%. Chỉ tiêu không tính bằng tỷ lệ xem ở bảng trên.",
  timeliness: "Tình hình nộp báo cáo theo cấp",
  timelinessLegend:
    "Từ trái sang phải, nhạt dần: đúng hạn, chậm, chưa rõ ngày gửi, chưa đến hạn hoặc được miễn, chưa gửi (trắng).",
  agencies: (count: string) => `${count} cơ quan`,
  money: (unit: string) => `Kinh phí theo đề án (${unit})`,
  moneyLegend: "Thanh nhạt là được cấp, thanh đậm là đã chi.",
  spentOf: (spent: string, allocated: string) => `đã chi ${spent}/${allocated}`,
}

const en: typeof vi = {
  opening: (number, day, issuer, agency, period) =>
    `Under Decision ${number} of ${day} (${issuer}), ${agency} has consolidated the agencies' reports and reports on the plan in the ${period} as follows:`,
  recipients: "To:",
  recipientLines: ["- As above;", "- …………………;", "- Archive: ………"],
  signer: "…………………………",
  signerHint: "(position of the signatory)",
  signature: "(signature, seal)",
  signerName: "…………………………",
  nameHint: "(full name)",
  annex: (numeral) => `Annex ${numeral}`,
  attached: (agency) => `(To Report No. …………/BC-……… of ……………… by ${agency})`,
  see: (numeral) => `(Details in Annex ${numeral}.)`,
  figure: (number, title) => `Chart ${number}. ${title}`,
  attainment: "Results against targets",
  attainmentLegend:
    "The coloured part is the result, the upright line what is to be reached; the whole bar is 100%. Indicators without a rate are in the table above.",
  timeliness: "Reports received, by level",
  timelinessLegend:
    "From left to right, ever lighter: on time, late, day not known, not due or exempt, missing (white).",
  agencies: (count) => `${count} agencies`,
  money: (unit) => `Funding by project (${unit})`,
  moneyLegend: "The light bar is what was allocated, the dark bar what was spent.",
  spentOf: (spent, allocated) => `spent ${spent} of ${allocated}`,
}

export type DocxWords = typeof vi

/** A language that lacks a word does not compile. */
export const docxWords: Readonly<Record<Lang, DocxWords>> = { vi, en }
