import type { Lang } from "../../model/words.ts"
import { printing } from "../../vocabulary/print.ts"
import type { MatterKind } from "./matters.ts"

/** Whose report it is for, and who reads that. */
interface Reader {
  readonly area: string
  readonly reader: string
}

/** The dots are blanks that only a person can fill. */
const vi = {
  number: "Số: …………/………",
  about: {
    missing: (period: string) => `V/v đôn đốc báo cáo ${period}`,
    late: (period: string) => `V/v gửi báo cáo ${period} đúng hạn`,
    unusable: (period: string) => `V/v gửi lại báo cáo ${period}`,
    unordered: (period: string) => `V/v xác định bản báo cáo ${period}`,
    "with-errors": (period: string) => `V/v đề nghị chỉnh lý số liệu báo cáo ${period}`,
    due: (period: string) => `V/v nhắc gửi báo cáo ${period}`,
  } satisfies Record<MatterKind, (period: string) => string>,
  addressee: (name: string) => `Kính gửi: ${name}`,
  basis: (number: string, day: string, issuer: string, title: string) =>
    `Căn cứ Quyết định số ${number} ngày ${day} của ${issuer} ban hành ${title};`,
  missing: (period: string, last: string, off: boolean, today: string, who: string, name: string, days: number) =>
    `Báo cáo ${period} phải gửi chậm nhất ngày ${last}${off ? " (ngày nghỉ)" : ""}. Đến ngày ${today}, ${who} chưa nhận được báo cáo của ${name}, đã quá hạn ${printing.vi.counted(days)} ngày.`,
  requested: (period: string, last: string, off: boolean, today: string, who: string, name: string) =>
    `Để tổng hợp báo cáo ${period}, ${who} đã đề nghị các cơ quan gửi số liệu trước ngày cuối ${last}${off ? " (ngày nghỉ)" : ""}. Đến ngày ${today}, ${who} chưa nhận được báo cáo của ${name}.`,
  late: (period: string, sent: string, last: string, name: string, days: number) =>
    `Báo cáo ${period} của ${name} gửi ngày ${sent}, chậm ${printing.vi.counted(days)} ngày so với ngày cuối là ${last}.`,
  unusable: (period: string, name: string, reason: string) =>
    `Báo cáo ${period} của ${name} đã nhận nhưng chưa đủ điều kiện tổng hợp: ${reason}.`,
  unordered: (period: string, name: string, files: string) =>
    `${name} đã gửi nhiều bản báo cáo ${period} có số liệu khác nhau mà không rõ bản nào gửi sau (${files}), nên chưa bản nào được dùng.`,
  mend: (period: string, file: string, sent: string | null, errors: number, others: number) =>
    `Qua kiểm tra báo cáo ${period} (tệp ${file}${sent === null ? "" : `, gửi ngày ${sent}`}), có ${printing.vi.counted(errors)} chỗ phải chỉnh lý${others === 0 ? "" : ` và ${printing.vi.counted(others)} chỗ cần kiểm tra lại`}, cụ thể như sau:`,
  due: (period: string, last: string, off: boolean, days: number) =>
    `Báo cáo ${period} phải gửi chậm nhất ngày ${last}${off ? " (ngày nghỉ)" : ""}${days === 0 ? ", tức là hôm nay" : `, còn ${printing.vi.counted(days)} ngày`}.`,
  ask: {
    missing: (name: string, who: string, { reader }: Reader) =>
      `Đề nghị ${name} lập báo cáo theo biểu mẫu đã gửi và gửi về ${who} trước ngày …… tháng …… năm ……… để kịp tổng hợp, báo cáo ${reader}.`,
    late: (name: string) => `Đề nghị ${name} gửi báo cáo đúng hạn trong các kỳ sau.`,
    unusable: (name: string, who: string) =>
      `Đề nghị ${name} lập lại báo cáo trên biểu mẫu đã gửi và gửi về ${who} trước ngày …… tháng …… năm ………`,
    unordered: (name: string, who: string) =>
      `Đề nghị ${name} cho biết bản nào được dùng, hoặc gửi lại một bản đầy đủ về ${who} trước ngày …… tháng …… năm ………`,
    "with-errors": (name: string, who: string) =>
      `Đề nghị ${name} chỉnh lý trên tệp báo cáo và gửi lại về ${who} trước ngày …… tháng …… năm ………`,
    due: (name: string, who: string) => `Đề nghị ${name} gửi báo cáo về ${who} đúng hạn.`,
  } satisfies Record<MatterKind, (name: string, who: string, reader: Reader) => string>,
  askRequested: (name: string, who: string, { reader }: Reader) =>
    `Kính đề nghị ${name} quan tâm, gửi số liệu về ${who} trước ngày …… tháng …… năm ……… để kịp tổng hợp, báo cáo ${reader}.`,
  closing: (who: string) => `${who} trân trọng cảm ơn sự phối hợp của quý cơ quan./.`,
  columns: { position: "TT", where: "Trang, ô", typed: "Đã ghi", what: "Nội dung", how: "Cách chỉnh lý" },
  blank: "(để trống)",
  where: (sheet: string | null, cells: string | null) =>
    sheet === null ? "Cả tệp" : cells === null ? `Trang ${sheet}` : `Trang ${sheet}, ô ${cells}`,
}

type LetterWords = typeof vi

const s = (count: number): string => (count === 1 ? "" : "s")
const offWords = (off: boolean): string => (off ? " (a day off)" : "")

const en: LetterWords = {
  number: "No.: …………/………",
  about: {
    missing: (period) => `Re: the report of ${period} is owed`,
    late: (period) => `Re: sending the report of ${period} on time`,
    unusable: (period) => `Re: sending the report of ${period} again`,
    unordered: (period) => `Re: which report of ${period} stands`,
    "with-errors": (period) => `Re: figures to be corrected in the report of ${period}`,
    due: (period) => `Re: the report of ${period} is due`,
  },
  addressee: (name) => `To: ${name}`,
  basis: (number, day, issuer, title) => `Under Decision ${number} of ${day} of ${issuer} (${title}):`,
  missing: (period, last, off, today, who, name, days) =>
    `The report of ${period} was to be sent by ${last}${offWords(off)}. As of ${today}, ${who} has not received the report of ${name}, which is ${days} day${s(days)} overdue.`,
  requested: (period, last, off, today, who, name) =>
    `To consolidate the report of ${period}, ${who} has asked agencies for their figures by ${last}${offWords(off)}. As of ${today}, ${who} has not received the report of ${name}.`,
  late: (period, sent, last, name, days) =>
    `The report of ${period} of ${name} was sent on ${sent}, ${days} day${s(days)} after the last day, ${last}.`,
  unusable: (period, name, reason) => `The report of ${period} of ${name} was received and cannot be used: ${reason}.`,
  unordered: (period, name, files) =>
    `${name} has sent several reports of ${period} with different figures, and nothing tells which was sent last (${files}); none is used.`,
  mend: (period, file, sent, errors, others) =>
    `In the report of ${period} (file ${file}${sent === null ? "" : `, sent on ${sent}`}) there ${errors === 1 ? "is 1 place" : `are ${errors} places`} to be corrected${others === 0 ? "" : `, and ${others} to be looked at again`}:`,
  due: (period, last, off, days) =>
    `The report of ${period} is to be sent by ${last}${offWords(off)}, ${days === 0 ? "today" : `in ${days} day${s(days)}`}.`,
  ask: {
    missing: (name, who, { area }) =>
      `${name} is asked to fill in the form that was sent out, and to send it to ${who} by ………………, for the ${area}'s report.`,
    late: (name) => `${name} is asked to send its reports on time from now on.`,
    unusable: (name, who) =>
      `${name} is asked to fill in the form that was sent out, and to send it to ${who} by ………………`,
    unordered: (name, who) => `${name} is asked to say which report stands, or to send one in full to ${who} by ………………`,
    "with-errors": (name, who) => `${name} is asked to correct the workbook, and to send it to ${who} again by ………………`,
    due: (name, who) => `${name} is asked to send its report to ${who} on time.`,
  },
  askRequested: (name, who, { area }) =>
    `${name} is kindly asked to send its figures to ${who} by ………………, for the ${area}'s report.`,
  closing: (who) => `${who} thanks you for your cooperation.`,
  columns: { position: "No.", where: "Sheet, cell", typed: "Typed", what: "What is wrong", how: "What to do" },
  blank: "(blank)",
  where: (sheet, cells) =>
    sheet === null ? "Whole file" : cells === null ? `Sheet ${sheet}` : `Sheet ${sheet}, ${cells}`,
}

/** What letters say. */
export const letterWords: Readonly<Record<Lang, LetterWords>> = { vi, en }
