import type { Lang } from "../../model/words.ts"
import { severityName } from "../../vocabulary/statuses.ts"

const vi = {
  sheet: "Kết quả kiểm tra",
  title: "KẾT QUẢ KIỂM TRA BÁO CÁO",
  agency: "Cơ quan báo cáo",
  period: "Kỳ báo cáo",
  file: "Tệp đã gửi",
  verdict: "Kết quả",
  valid: "HỢP LỆ",
  notValid: "CHƯA HỢP LỆ",
  counts: {
    error: (n: number) => `${n} lỗi`,
    warning: (n: number) => `${n} cảnh báo`,
    note: (n: number) => `${n} lưu ý`,
  },
  guide: [
    "Bản này được lập lại theo biểu mẫu, với các số liệu và nội dung đọc được từ tệp đã gửi. Ô cần xem lại được tô màu: đỏ là lỗi, vàng là cảnh báo, xám là lưu ý; đưa chuột vào ô để đọc lý do và cách sửa. Trang, dòng, cột bị thiếu hoặc sai mã số đã được lập lại; chỗ nào còn trống thì nhập số liệu vào.",
    "Lỗi phải sửa thì số liệu mới được dùng; cảnh báo cần xem lại, nếu số liệu đúng thì để nguyên và giải thích ở cột Ghi chú hoặc Kết quả. Có thể sửa ngay trong bản này rồi gửi lại; trang này không phải xóa.",
  ],
  findings: "NHỮNG ĐIỂM CẦN XEM LẠI",
  columns: {
    position: "STT",
    severity: "Mức",
    sheet: "Trang",
    cell: "Ô",
    sent: "Ô trong tệp đã gửi",
    row: "Dòng",
    message: "Phát hiện",
    fix: "Cách sửa",
  },
  severity: severityName.vi,
  accepted: (by: string) => `Đã được ${by} chấp nhận`,
  wholeFile: "Cả tệp",
  fix: "Cách sửa",
  nothing: "Không có điểm nào phải xem lại.",
  more: (count: number) => `… và ${count} điểm khác.`,
  unbound: "NỘI DUNG KHÔNG ĐƯA ĐƯỢC VÀO BIỂU MẪU",
  unboundAbout:
    "Những nội dung dưới đây có trong tệp đã gửi nhưng không thuộc ô nào của biểu mẫu, hoặc không rõ lấy theo chỗ nào, nên không có trong bản này. Nội dung nào phải báo cáo thì nhập vào đúng ô.",
  unboundColumns: { reason: "Lý do", content: "Nội dung trong tệp đã gửi" },
  unboundMore: (count: number) => `… và ${count} chỗ khác.`,
  reasons: {
    "outside-form": "Ngoài biểu mẫu",
    "not-asked": "Cơ quan không phải báo cáo dòng này",
    "row-unknown": "Mã số không có trong biểu mẫu",
    twice: "Ghi hai lần, không rõ lấy chỗ nào",
    "sheet-doubled": "Bản sao của một trang biểu mẫu",
    "other-sheet": "Trang không thuộc biểu mẫu",
  },
  cells: (count: number) => `${count} ô có nội dung`,
  page: "Trang",
}

type AnnotateWords = typeof vi

/** Why something in a file has no place in the form. */
export type UnboundReason = keyof AnnotateWords["reasons"]

const s = (count: number): string => (count === 1 ? "" : "s")

const en: AnnotateWords = {
  sheet: "Check results",
  title: "RESULTS OF CHECKING THE REPORT",
  agency: "Agency",
  period: "Period",
  file: "File sent",
  verdict: "Result",
  valid: "VALID",
  notValid: "NOT VALID",
  counts: {
    error: (n) => `${n} error${s(n)}`,
    warning: (n) => `${n} warning${s(n)}`,
    note: (n) => `${n} note${s(n)}`,
  },
  guide: [
    "This is the form written anew, with everything that could be read from the file sent. Cells to look at are coloured: red for errors, yellow for warnings, grey for notes; rest the pointer on a cell to read why, and what to do. Sheets, rows and columns that were missing, or had lost their codes, are here again: fill in what is still blank.",
    "Figures with errors are not used until they are mended. Warnings ask for a second look: where the figure is right, leave it and explain it in Ghi chú or Kết quả. You may correct this copy and send it back; this sheet can stay.",
  ],
  findings: "FINDINGS",
  columns: {
    position: "No.",
    severity: "Severity",
    sheet: "Sheet",
    cell: "Cell",
    sent: "Cell in the file sent",
    row: "Row",
    message: "Finding",
    fix: "What to do",
  },
  severity: severityName.en,
  accepted: (by) => `Accepted by ${by}`,
  wholeFile: "Whole file",
  fix: "What to do",
  nothing: "Nothing to look at.",
  more: (count) => `… and ${count} more.`,
  unbound: "WHAT HAS NO PLACE IN THE FORM",
  unboundAbout:
    "The following stands in the file sent but belongs to no cell of the form, or nothing tells which of two places counts; it is not in this copy. Enter into the right cells whatever is to be reported.",
  unboundColumns: { reason: "Reason", content: "What the file sent has there" },
  unboundMore: (count) => `… and ${count} more places.`,
  reasons: {
    "outside-form": "Outside the form",
    "not-asked": "The agency is not asked for this row",
    "row-unknown": "A code that the form does not have",
    twice: "Stands twice; nothing tells which counts",
    "sheet-doubled": "A copy of a sheet of the form",
    "other-sheet": "A sheet that is none of the form's",
  },
  cells: (count) => `${count} filled cell${s(count)}`,
  page: "Page",
}

export const annotateWords: Readonly<Record<Lang, AnnotateWords>> = { vi, en }
