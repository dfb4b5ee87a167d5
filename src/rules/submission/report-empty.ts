import { filePlace } from "../places.ts"
import { submissionRule } from "../rule.ts"
import { anythingEntered, completeness } from "./entries.ts"

export const reportEmpty = submissionRule({
  code: "QN320",
  name: "report-empty",
  severity: "error",
  *find({ submission }) {
    // Where no cell for input is there at all, its sheets are missing, and that is said already.
    const blank = submission.entries.some(({ sheet, read }) => sheet !== "cover" && read.state === "blank")
    if (anythingEntered(submission) || !blank) return
    const { asked } = completeness(submission)
    // Of whom nothing is asked but the cover, the cover is the report.
    if (asked > 0) yield { at: filePlace(submission.file), facts: { asked } }
  },
  vi: {
    title: "Báo cáo chưa nhập gì",
    why: "Biểu mẫu gửi về còn trống thì chưa phải là báo cáo: không được tính là đã báo cáo đúng hạn.",
    fix: "Nhập số liệu vào các trang sau trang Bìa rồi gửi lại; việc gì không phát sinh thì ghi 0 hoặc “Không phát sinh”.",
    message: ({ asked }) => `Báo cáo còn trống: chưa nhập ô nào trong ${asked} ô phải nhập ở các trang sau trang Bìa`,
  },
  en: {
    title: "Report empty",
    why: "A form sent back empty is no report: it does not count as reported in time.",
    fix: "Enter the figures on the sheets after the cover and send it again; where nothing arose, enter 0 or “Không phát sinh”.",
    message: ({ asked }) => `The report is empty: none of the ${asked} cells asked after the cover is filled in`,
  },
  examples: "Các trang sau trang Bìa «để trống → đã nhập đủ»",
})
