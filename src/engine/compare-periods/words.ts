const vi = {
  title: (one: string, other: string) => `So sánh ${one} với ${other}`,
  asOf: (day: string) => `Tính đến ngày ${day}.`,
  sections: {
    standing: "Căn cứ số liệu",
    indicators: "So sánh theo chỉ tiêu",
    measures: "So sánh theo nội dung đo",
    funding: "So sánh kinh phí",
    activities: "So sánh khối lượng hoạt động",
    agencies: "Cơ quan có số liệu thay đổi",
  },
  sheets: {
    indicators: "Chỉ tiêu",
    measures: "Nội dung đo",
    funding: "Kinh phí",
    activities: "Hoạt động",
    agencies: "Theo cơ quan",
  },
  columns: {
    figure: (period: string) => `Kết quả ${period}`,
    heard: (period: string) => `Nguồn ${period}`,
    verdict: (period: string) => `Đánh giá ${period}`,
    value: (period: string) => `Số liệu ${period}`,
    change: "Tăng, giảm",
    agencies: "Cơ quan có số thay đổi",
    remark: "Ghi chú",
  },
  /** What a period's figures stand on. */
  standing: (period: string, received: string, owing: string, errors: string, warnings: string, id: string) =>
    `${period}: có báo cáo của ${received}/${owing} cơ quan; còn ${errors} lỗi, ${warnings} cảnh báo (xem: qn-tip consolidate ${id}).`,
  standingOfYears: (period: string, received: string, owing: string, errors: string, warnings: string, id: string) =>
    `${period}: có ${received}/${owing} báo cáo của các năm; còn ${errors} lỗi, ${warnings} cảnh báo (xem: qn-tip consolidate ${id}).`,
  otherLength:
    "Hai kỳ dài ngắn khác nhau: số phát sinh trong kỳ và số phải giải quyết không so trực tiếp được với nhau; số ở thời điểm cuối kỳ thì so được.",
  inside: "Kỳ này nằm trong kỳ kia: số phát sinh của kỳ ngắn đã được tính trong kỳ dài.",
  points: (sign: string, points: string) => `${sign}${points} điểm %`,
  noData: (period: string) => `${period}: chưa có số liệu`,
  notAsked: (period: string) => `${period}: không yêu cầu báo cáo`,
  notAdded: {
    caseload: (period: string) => `${period}: số phải giải quyết, có phần chuyển từ năm trước sang, không cộng các năm`,
    redefined: (period: string) => `${period}: cách tính đổi giữa các năm theo quyết định sửa đổi, không cộng các năm`,
  },
  missing: (period: string, names: string) => `${period}: chưa có đủ số liệu hợp lệ của ${names}`,
  partly: (period: string, given: string, asked: string) => `${period}: có ${given}/${asked} số`,
  blank: "chưa có",
  unasked: "không yêu cầu",
  nothingAsked: "Hai kỳ không yêu cầu báo cáo nội dung này.",
  nothingChanged: "Không cơ quan nào có số liệu khác giữa hai kỳ.",
  whole: {
    funding: "kinh phí",
    activities: "hoạt động",
    agencies: "từng cơ quan",
    and: (first: string, last: string) => `${first} và ${last}`,
    where: (parts: string) => `${parts}: thêm --format md hoặc --format xlsx.`,
  },
}

const en: typeof vi = {
  title: (one, other) => `${one} compared with ${other}`,
  asOf: (day) => `As of ${day}.`,
  sections: {
    standing: "What the figures stand on",
    indicators: "Indicator by indicator",
    measures: "Measure by measure",
    funding: "Funding",
    activities: "Quantities of the activities",
    agencies: "Agencies whose figures differ",
  },
  sheets: {
    indicators: "Indicators",
    measures: "Measures",
    funding: "Funding",
    activities: "Activities",
    agencies: "By agency",
  },
  columns: {
    figure: (period) => `Figure ${period}`,
    heard: (period) => `Heard ${period}`,
    verdict: (period) => `Verdict ${period}`,
    value: (period) => `Sum ${period}`,
    change: "Change",
    agencies: "Agencies behind it",
    remark: "Remark",
  },
  standing: (period, received, owing, errors, warnings, id) =>
    `${period}: reports of ${received} of ${owing} agencies; errors: ${errors}, warnings: ${warnings} (see: qn-tip consolidate ${id}).`,
  standingOfYears: (period, received, owing, errors, warnings, id) =>
    `${period}: ${received} of ${owing} reports on its years; errors: ${errors}, warnings: ${warnings} (see: qn-tip consolidate ${id}).`,
  otherLength:
    "The periods are not of one length: what arose in them, and what was to be dealt with, cannot be held against each other directly; what stood at their ends can.",
  inside: "One period lies within the other: what arose in the shorter one is counted in the longer one too.",
  points: (sign, points) => `${sign}${points} points`,
  noData: (period) => `${period}: no data yet`,
  notAsked: (period) => `${period}: not asked`,
  notAdded: {
    caseload: (period) => `${period}: a caseload, part of which is carried over from year to year, is not added up`,
    redefined: (period) => `${period}: an amendment made it count something else between the years; it is not added up`,
  },
  missing: (period, names) => `${period}: no complete, usable figures of ${names}`,
  partly: (period, given, asked) => `${period}: ${given} of ${asked} numbers given`,
  blank: "none yet",
  unasked: "not asked",
  nothingAsked: "Neither period asks for it.",
  nothingChanged: "No agency's figures differ between the two periods.",
  whole: {
    funding: "funding",
    activities: "activities",
    agencies: "agency by agency",
    and: (first, last) => `${first}, and ${last}`,
    where: (parts) => `${parts}: add --format md or --format xlsx.`,
  },
}

/** What `compare` says besides the words of the report. */
export const comparisonWords = { vi, en }
