import type { Lang } from "../model/words.ts"

const vi = {
  summary: "Tổng hợp",
  proposals: "Việc cần làm",
  deadlines: "Thời hạn",
  resubmissions: "Số liệu gửi lại",
  indicators: "Chỉ tiêu",
  figures: "Số liệu",
  floors: "Theo đơn vị",
  activities: "Hoạt động",
  duties: "Nhiệm vụ",
  funding: "Kinh phí",
  fundingByAgency: "Kinh phí theo cơ quan",
  checks: "Đối chiếu",
  findings: "Kết quả kiểm tra",
  sources: "Nguồn số liệu",
  workings: "Cách tính",
  charts: "Biểu đồ",
  notes: "Ghi chú",
}

const en: typeof vi = {
  summary: "Summary",
  proposals: "To do",
  deadlines: "Deadlines",
  resubmissions: "Sent again",
  indicators: "Indicators",
  figures: "Figures",
  floors: "By unit",
  activities: "Activities",
  duties: "Duties",
  funding: "Funding",
  fundingByAgency: "Funding by agency",
  checks: "Cross-checks",
  findings: "Findings",
  sources: "Sources",
  workings: "Workings",
  charts: "Charts",
  notes: "Notes",
}

/** What the sheets of the workbook are called. */
export const sheetNames: Readonly<Record<Lang, typeof vi>> = { vi, en }
