const vi = {
  missingCell: "chưa có",
  unanswered: "Chưa báo cáo",
  notAdded: "không cộng",
  faultyShort: "chưa hợp lệ",
  faultyCell: "số liệu chưa hợp lệ",
  declaredMissing: "cơ quan báo chưa có số liệu",
  doubtfulCell: "cần xem lại",
  withheldCell: "không công bố",
  none: "Không có.",
}

const en: typeof vi = {
  missingCell: "missing",
  unanswered: "Not reported",
  notAdded: "not added up",
  faultyShort: "faulty",
  faultyCell: "faulty",
  declaredMissing: "declared as not available",
  doubtfulCell: "in doubt",
  withheldCell: "not published",
  none: "None.",
}

/** What stands in a cell where there is no number, or none that can be used. */
export const blanks = { vi, en }
