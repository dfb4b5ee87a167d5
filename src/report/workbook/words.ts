import type { Lang } from "../../model/words.ts"

const vi = {
  sheets: {
    summary: "Tổng hợp",
    proposals: "Việc cần làm",
    deadlines: "Thời hạn",
    resubmissions: "Số liệu gửi lại",
    indicators: "Chỉ tiêu",
    figures: (level: string) => `Số liệu ${level}`,
    floors: "Theo đơn vị",
    reached: "Tỷ lệ theo đơn vị",
    activities: "Hoạt động",
    activitiesByAgency: "Hoạt động theo cơ quan",
    duties: "Nhiệm vụ",
    funding: "Kinh phí",
    fundingByAgency: "Kinh phí theo cơ quan",
    statistics: "Thống kê",
    checks: "Đối chiếu",
    findings: "Kết quả kiểm tra",
    sources: "Nguồn số liệu",
    below: "Cấp dưới",
    workings: "Cách tính",
    charts: "Biểu đồ",
    notes: "Ghi chú",
  },
  asOf: "Tính đến ngày",
  page: "Trang",
  unprinted: "Trang này để tra cứu trên máy, không in. Khi cần in: chọn bảng rồi in vùng đã chọn.",
  recalculates:
    "Tổng, tỷ lệ và đánh giá là công thức: khi sửa một số ở các trang “Số liệu…” hoặc “Nguồn số liệu”, hay một ngày ở trang “Thời hạn”, các bảng và biểu đồ tự tính lại. Lời văn và cột “Nhận xét” giữ nguyên như lúc lập báo cáo. Bấm vào một số màu xanh hoặc một đánh giá gạch chân để xem căn cứ; bấm vào mã số để trở lại nơi dùng số đó.",
}

const en: typeof vi = {
  sheets: {
    summary: "Summary",
    proposals: "To do",
    deadlines: "Deadlines",
    resubmissions: "Sent again",
    indicators: "Indicators",
    figures: (level) => `Figures ${level}`,
    floors: "By unit",
    reached: "Shares by unit",
    activities: "Activities",
    activitiesByAgency: "Activities by agency",
    duties: "Duties",
    funding: "Funding",
    fundingByAgency: "Funding by agency",
    statistics: "Statistics",
    checks: "Cross-checks",
    findings: "Findings",
    sources: "Sources",
    below: "From below",
    workings: "Workings",
    charts: "Charts",
    notes: "Notes",
  },
  asOf: "As of",
  page: "Page",
  unprinted: "This sheet is for the screen and is not printed. To print it, select the table and print the selection.",
  recalculates:
    "Sums, ratios and verdicts are formulas: correct a number on the sheets “Figures …” or “Sources”, or a day on “Deadlines”, and tables and charts follow. Sentences and remarks stay as they were when the report was made. Click on a blue number or an underlined verdict to see what it is made of, on a code to go back to where it is used.",
}

export const workbookWords: Readonly<Record<Lang, typeof vi>> = { vi, en }
