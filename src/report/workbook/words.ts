import { labels } from "../../vocabulary/labels.ts"

const sheets = labels({
  summary: ["Tổng hợp", "Summary"],
  proposals: ["Việc cần làm", "To do"],
  deadlines: ["Thời hạn", "Deadlines"],
  resubmissions: ["Số liệu gửi lại", "Sent again"],
  indicators: ["Chỉ tiêu", "Indicators"],
  floors: ["Theo đơn vị", "By unit"],
  reached: ["Tỷ lệ theo đơn vị", "Shares by unit"],
  activities: ["Hoạt động", "Activities"],
  activitiesByAgency: ["Hoạt động theo cơ quan", "Activities by agency"],
  duties: ["Nhiệm vụ", "Duties"],
  funding: ["Kinh phí", "Funding"],
  fundingByAgency: ["Kinh phí theo cơ quan", "Funding by agency"],
  statistics: ["Thống kê", "Statistics"],
  checks: ["Đối chiếu", "Cross-checks"],
  findings: ["Kết quả kiểm tra", "Findings"],
  sources: ["Nguồn số liệu", "Sources"],
  below: ["Cấp dưới", "From below"],
  workings: ["Cách tính", "Workings"],
  charts: ["Biểu đồ", "Charts"],
  notes: ["Ghi chú", "Notes"],
})

const vi = {
  sheets: { ...sheets.vi, figures: (level: string) => `Số liệu ${level}` },
  asOf: "Tính đến ngày",
  page: "Trang",
  unprinted: "Trang này để tra cứu trên máy, không in. Khi cần in: chọn bảng rồi in vùng đã chọn.",
  recalculates:
    "Tổng, tỷ lệ và đánh giá là công thức: khi sửa một số ở các trang “Số liệu…” hoặc “Nguồn số liệu”, hay một ngày ở trang “Thời hạn”, các bảng và biểu đồ tự tính lại. Lời văn và cột “Nhận xét” giữ nguyên như lúc lập báo cáo. Bấm vào một số màu xanh hoặc một đánh giá gạch chân để xem căn cứ; bấm vào mã số để trở lại nơi dùng số đó.",
}

const en: typeof vi = {
  sheets: { ...sheets.en, figures: (level) => `Figures ${level}` },
  asOf: "As of",
  page: "Page",
  unprinted: "This sheet is for the screen and is not printed. To print it, select the table and print the selection.",
  recalculates:
    "Sums, ratios and verdicts are formulas: correct a number on the sheets “Figures …” or “Sources”, or a day on “Deadlines”, and tables and charts follow. Sentences and remarks stay as they were when the report was made. Click on a blue number or an underlined verdict to see what it is made of, on a code to go back to where it is used.",
}

export const workbookWords = { vi, en }
