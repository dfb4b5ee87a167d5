import type { Lang } from "../model/words.ts"
import { labels } from "./labels.ts"
import type { NounsSaid } from "./nouns.ts"
import {
  answerStatus,
  indicatorStatus,
  obligationState,
  provisional,
  qualityName,
  severityName,
  silenceName,
} from "./statuses.ts"

/** Headings of columns: those of a table are the same wherever it stands. */
const columns = labels({
  agencies: ["Số cơ quan", "Agencies"],
  position: ["STT", "No."],
  agency: ["Cơ quan", "Agency"],
  state: ["Tình trạng", "State"],
  sent: ["Ngày gửi", "Sent"],
  file: ["Tệp", "File"],
  sheet: ["Trang tính", "Sheet"],
  cell: ["Ô", "Cell"],
  code: ["Mã số", "Code"],
  item: ["Nội dung", "Item"],
  indicator: ["Chỉ tiêu", "Indicator"],
  percent: ["Tỷ lệ", "Rate"],
  target: ["Mục tiêu kỳ này", "Target in force"],
  next: ["Mục tiêu kế tiếp", "Next target"],
  heard: ["Số cơ quan có số liệu", "Agencies heard"],
  verdict: ["Đánh giá", "Verdict"],
  result: ["Kết quả", "Result"],
  unit: ["Đơn vị tính", "Unit of count"],
  unitName: ["Đơn vị", "Unit"],
  value: ["Số liệu", "Figure"],
  allocated: ["Được cấp", "Allocated"],
  spent: ["Đã chi", "Spent"],
  rate: ["Tỷ lệ chi", "Spent, rate"],
  severity: ["Mức", "Severity"],
  period: ["Kỳ", "Period"],
})

/** What stands in a cell where there is no number, or none that can be used. */
const blanks = labels({
  missingCell: ["chưa có", "missing"],
  unanswered: ["Chưa báo cáo", "Not reported"],
  notAdded: ["không cộng", "not added up"],
  faultyShort: ["chưa hợp lệ", "faulty"],
  faultyCell: ["số liệu chưa hợp lệ", "faulty"],
  declaredMissing: ["cơ quan báo chưa có số liệu", "declared as not available"],
  doubtfulCell: ["cần xem lại", "in doubt"],
  withheldCell: ["không công bố", "not published"],
  none: ["Không có.", "None."],
})

const dayFrom = labels({
  register: ["Sổ văn bản đến", "Register"],
  declared: ["Ghi trên bìa, chưa vào sổ", "Declared, not recorded"],
})

const vi = {
  lateBy: (days: string) => `Chậm ${days} ngày`,
  allocatedBy: ({ Area }: NounsSaid) => `${Area} phân bổ`,
}

const en: typeof vi = {
  lateBy: (days) => `Late by ${days} ${days === "1" ? "day" : "days"}`,
  allocatedBy: ({ area }) => `Allocated by the ${area}`,
}

const counted = { vi, en }

const inOne = (lang: Lang) => ({
  ...blanks[lang],
  columns: { ...columns[lang], allocatedBy: counted[lang].allocatedBy },
  indicatorStatus: indicatorStatus[lang],
  status: answerStatus[lang],
  provisional: provisional[lang],
  severity: severityName[lang],
  obligation: obligationState[lang],
  state: qualityName[lang],
  silence: silenceName[lang],
  dayFrom: dayFrom[lang],
  lateBy: counted[lang].lateBy,
})

/** What several parts of a report say, in one language. */
export type Vocabulary = ReturnType<typeof inOne>

export const vocabulary: Readonly<Record<Lang, Vocabulary>> = { vi: inOne("vi"), en: inOne("en") }
