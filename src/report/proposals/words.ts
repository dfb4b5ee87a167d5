import type { Lang } from "../../model/words.ts"

const placeVi = (sheet: string | null, cell: string | null): string =>
  [cell === null ? null : `ô ${cell}`, sheet === null ? null : `trang ${sheet}`]
    .filter((part) => part !== null)
    .join(" ")
const placeEn = (sheet: string | null, cell: string | null): string =>
  [cell === null ? null : `cell ${cell}`, sheet === null ? null : `sheet ${sheet}`]
    .filter((part) => part !== null)
    .join(", ")

type Cause = "unattributed" | "not-owed" | "conflict"

/** What is to be done, in the manner of official reports: fragments that begin in lower case, behind the agency's name. */
const vi = {
  please: (text: string) => `đề nghị ${text}`,
  andMore: (count: string) => `và ${count} mục khác`,
  report: (period: string) => `báo cáo ${period}`,
  send: (report: string, lastDay: string | null) =>
    `gửi ${report}${lastDay === null ? "" : `, đã quá hạn cuối ${lastDay}`}`,
  sendAgain: (report: string) => `gửi lại ${report}`,
  sendAgainBecause: (report: string, file: string, reason: string | null) =>
    `gửi lại ${report}, vì tệp đã gửi (${file}) không dùng được${reason === null ? "" : `: ${reason}`}`,
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
  mend: (count: string, period: string | null) =>
    `sửa ${count} chỗ có lỗi${period === null ? "" : ` trong báo cáo ${period}`}`,
  fillIn: (count: string, period: string | null) =>
    `nhập ${count} ô còn để trống${period === null ? "" : ` trong báo cáo ${period}`}`,
  wrongCell: (sheet: string | null, cell: string | null, message: string, fix: string) =>
    `${[placeVi(sheet, cell), message].filter((part) => part !== "").join(", ")}; cách sửa: ${fix}`,
  blankCell: (row: string, label: string | null, sheet: string | null, cell: string | null) =>
    `${placeVi(sheet, cell)}, dòng ${row}${label === null ? "" : ` “${label}”`}`,
  supplement: (indicators: string) => `bổ sung số liệu còn thiếu của ${indicators}`,
  of: (id: string, short: string, text: string) => `${id} (${short}): ${text}`,
  reach: (id: string) => `thực hiện đạt ${id}`,
  below: "chưa đạt mục tiêu",
  compare: (id: string) => `làm rõ số liệu không khớp (${id})`,
  compareWith: (others: string | null, message: string) =>
    `kiểm tra lại${others === null ? "" : ` cùng ${others}`}, sửa hoặc giải trình: ${message}`,
  toConclude: (text: string, ids: string) => `${text} (cần để kết luận ${ids})`,
  manyIndicators: (count: string) => `${count} chỉ tiêu`,
  blocking: "Cần làm trước để kết luận được chỉ tiêu",
  others: "Việc khác",
  several: (count: string) => `${count} việc:`,
  nothing: "Không có việc tồn đọng.",
  count: (tasks: string, agencies: string) => `${tasks} việc với ${agencies} cơ quan`,
  intro: (count: string) => `Qua tổng hợp còn ${count}.`,
  summary: (count: string, tasks: readonly string[], more: string | null) =>
    `Việc cần làm: ${count} – ${tasks.join("; ")}${more === null ? "" : `; và ${more} việc khác`}.`,
  task: "Việc cần làm",
  concludes: "Để kết luận chỉ tiêu",
}

const en: typeof vi = {
  please: (text) => `please ${text}`,
  andMore: (count) => `and ${count} more`,
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
  mend: (count, period) =>
    `mend ${count} ${count === "1" ? "error" : "errors"}${period === null ? "" : ` in the report of ${period}`}`,
  fillIn: (count, period) =>
    `fill in ${count} blank ${count === "1" ? "cell" : "cells"}${period === null ? "" : ` in the report of ${period}`}`,
  wrongCell: (sheet, cell, message, fix) =>
    `${[placeEn(sheet, cell), message].filter((part) => part !== "").join(", ")}; to mend it: ${fix}`,
  blankCell: (row, label, sheet, cell) => `${placeEn(sheet, cell)}, row ${row}${label === null ? "" : ` “${label}”`}`,
  supplement: (indicators) => `supply the figures that ${indicators} lack`,
  of: (id, short, text) => `${id} (${short}): ${text}`,
  reach: (id) => `attain ${id}`,
  below: "the target is not reached",
  compare: (id) => `settle figures that do not agree (${id})`,
  compareWith: (others, message) =>
    `look at it again${others === null ? "" : ` with ${others}`}, mend it or explain: ${message}`,
  toConclude: (text, ids) => `${text} (needed for a verdict on ${ids})`,
  manyIndicators: (count) => `${count} indicators`,
  blocking: "First, for indicators without a verdict",
  others: "Other things to do",
  several: (count) => `${count} things:`,
  nothing: "Nothing is outstanding.",
  count: (tasks, agencies) =>
    `${tasks} ${tasks === "1" ? "thing" : "things"} to do, with ${agencies} ${agencies === "1" ? "agency" : "agencies"}`,
  intro: (count) => `Outstanding: ${count}.`,
  summary: (count, tasks, more) => `Next: ${count} – ${tasks.join("; ")}${more === null ? "" : `; and ${more} more`}.`,
  task: "To do",
  concludes: "For a verdict on",
}

export const own: Readonly<Record<Lang, typeof vi>> = { vi, en }
