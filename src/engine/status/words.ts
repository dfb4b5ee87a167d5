import type { Lang } from "../../model/words.ts"

const vi = {
  title: (period: string, day: string) => `Tình hình báo cáo ${period}, tính đến ngày ${day}`,
  sections: {
    reports: "Tình hình gửi báo cáo",
    matrix: "Các kỳ báo cáo",
    obstacles: "Vướng mắc trước khi tổng hợp",
    calls: "Cơ quan cần liên hệ trước",
    issued: "Báo cáo đã ban hành",
    next: "Sắp đến hạn",
  },
  columns: {
    phone: "Điện thoại",
    complete: "Đã trả lời",
    errors: "Lỗi",
    version: "Bản",
    late: "Chậm",
    missing: "Thiếu",
  },
  onTimeOfDue: "Đúng hạn/đến hạn",
  matrix: {
    "on-time": "Đ",
    late: (days: number) => `C${days}`,
    "unknown-day": "?",
    missing: { ordered: "x", requested: "o" },
    exempt: "M",
    "not-due": "·",
    errors: "!",
  },
  legend:
    "Đ: đúng hạn; C và số ngày: chậm; ?: chưa rõ ngày gửi; x: chưa gửi; o: chưa nhận được (cơ quan được đề nghị); M: được miễn; ·: chưa đến hạn; dấu ! sau ký hiệu: báo cáo đang dùng còn lỗi.",
  alwaysOnTime: (count: string, total: string) => `${count}/${total} cơ quan đúng hạn ở mọi kỳ đã đến hạn.`,
  none: "Không có: mọi báo cáo đến hạn đã có, đọc được và không còn lỗi.",
  noneYet: "Chưa có gì: báo cáo của kỳ này chưa đến hạn.",
  missing: (count: string, names: string) => `Chưa có báo cáo của ${count} cơ quan: ${names}.`,
  requested: (count: string, names: string) => `Chưa nhận được báo cáo của ${count} cơ quan được đề nghị: ${names}.`,
  unordered: (names: string) => `Không rõ bản nào gửi sau nên chưa dùng bản nào: ${names}.`,
  withErrors: (count: string, names: string) => `${count} báo cáo đang dùng còn lỗi: ${names}.`,
  errors: (name: string, errors: string) => `${name} (${errors} lỗi)`,
  open: (count: string, total: string) => `Vì vậy số liệu của ${count}/${total} chỉ tiêu còn là tạm tính.`,
  call: {
    missing: (period: string, days: number) => `${period}: chưa có báo cáo, đã quá hạn ${days} ngày`,
    requested: (period: string, days: number) => `${period}: chưa nhận được báo cáo, đã quá ngày cuối ${days} ngày`,
    unusable: (period: string) => `${period}: tệp đã gửi chưa đủ điều kiện tổng hợp`,
    unordered: (period: string) => `${period}: nhiều bản không rõ bản nào gửi sau`,
    errors: (period: string, errors: string) => `${period}: báo cáo còn ${errors} lỗi`,
    waiting: (count: string, names: string) => `${count} chỉ tiêu đang chờ: ${names}`,
  },
  issued: (number: string, day: string, changes: string) =>
    `Báo cáo số ${number} ban hành ngày ${day}${changes === "0" ? "." : `; từ đó có ${changes} thay đổi:`}`,
  asIssued: "Số liệu vẫn như khi ban hành.",
  lying: (files: string) => `trong thư mục có tệp mang tên cơ quan này nhưng chưa tính được: ${files}.`,
  more: (count: string) => `và ${count} cơ quan khác`,
  noCalls: "Không có.",
  next: (period: string, weekday: string, day: string, off: boolean, days: number) =>
    `Báo cáo ${period}: ngày cuối là ${weekday} ngày ${day}${off ? " (ngày nghỉ)" : ""}, ${days === 0 ? "chính là hôm nay" : `còn ${days} ngày`}.`,
  noNext: "Không còn kỳ báo cáo nào có ngày gửi.",
}

type StatusWords = typeof vi

const s = (count: number | string): string => (String(count) === "1" ? "" : "s")

const en: StatusWords = {
  title: (period, day) => `State of reporting, ${period}, as of ${day}`,
  sections: {
    reports: "Who has reported",
    matrix: "All periods",
    obstacles: "What stands in the way of consolidating",
    calls: "Agencies to call first",
    issued: "Issued",
    next: "Due next",
  },
  columns: {
    phone: "Phone",
    complete: "Answered",
    errors: "Errors",
    version: "Version",
    late: "Late",
    missing: "Missing",
  },
  onTimeOfDue: "On time/due",
  matrix: {
    "on-time": "T",
    late: (days) => `L${days}`,
    "unknown-day": "?",
    missing: { ordered: "x", requested: "o" },
    exempt: "E",
    "not-due": "·",
    errors: "!",
  },
  legend:
    "T: on time; L and a number: so many days late; ?: day unknown; x: not sent; o: not received (requested, not ordered); E: exempt; ·: not due yet; ! after a sign: errors in the report in use.",
  alwaysOnTime: (count, total) => `${count} of ${total} agencies were on time in every period due.`,
  none: "Nothing: every report that was due is there, can be read, and has no errors.",
  noneYet: "Nothing yet: this period's reports are not due.",
  missing: (count, names) => `Reports missing: ${count}: ${names}.`,
  requested: (count, names) => `Reports not received from agencies that were requested: ${count}: ${names}.`,
  unordered: (names) => `Nothing tells which version is the later one, and none is used: ${names}.`,
  withErrors: (count, names) => `Reports in use with errors: ${count}: ${names}.`,
  errors: (name, errors) => `${name} (${errors} error${s(errors)})`,
  open: (count, total) => `Therefore ${count} of ${total} indicators are provisional.`,
  call: {
    missing: (period, days) => `${period}: no report, ${days} day${s(days)} overdue`,
    requested: (period, days) => `${period}: no report received, ${days} day${s(days)} after the last day`,
    unusable: (period) => `${period}: the file sent cannot be used`,
    unordered: (period) => `${period}: several versions that nothing orders`,
    errors: (period, errors) => `${period}: ${errors} error${s(errors)} in the report`,
    waiting: (count, names) => `indicators waiting: ${count}: ${names}`,
  },
  issued: (number, day, changes) =>
    `Report ${number}, issued on ${day}${changes === "0" ? "." : `; since then ${changes} change${s(changes)}:`}`,
  asIssued: "The figures are as they were issued.",
  lying: (files) => `files by this agency's name lie in the folder and do not count: ${files}.`,
  more: (count) => `and ${count} more`,
  noCalls: "None.",
  next: (period, weekday, day, off, days) =>
    `The report of ${period}: the last day is ${weekday}, ${day}${off ? " (a day off)" : ""}, ${days === 0 ? "today" : `in ${days} day${s(days)}`}.`,
  noNext: "No period with a last day is left.",
}

/** What `status` says besides the words of the report. */
export const statusWords: Readonly<Record<Lang, StatusWords>> = { vi, en }
