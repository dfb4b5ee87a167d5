import { workbookRule } from "../rule.ts"
import { misread } from "../submission/entries.ts"
import { en, vi } from "../submission/line.ts"

export const pictureInCell = workbookRule({
  code: "QN220",
  name: "picture-in-cell",
  severity: "error",
  find: ({ submission }) => misread(submission, "picture", (_, { input }) => ({ input })),
  vi: {
    title: "Ảnh trong ô phải nhập",
    why: "Ảnh (ảnh chụp văn bản, ảnh bảng số liệu) không đọc được thành số, thành chữ và không thay được bằng chứng; ô coi như chưa trả lời.",
    fix: "Xóa ảnh khỏi ô rồi gõ số liệu, nội dung vào ô; văn bản làm căn cứ thì ghi số, ngày của văn bản.",
    message: (facts) =>
      `${vi.line(facts)}: trong ô chỉ có ảnh, cần ${facts.input === "text" ? "ghi bằng chữ" : facts.input === "status" ? "chọn một tình trạng" : facts.input === "day" ? "ghi ngày" : "nhập số liệu"}`,
  },
  en: {
    title: "A picture in a cell for input",
    why: "A picture (of a document, of a table) cannot be read as a number or a text, and is no evidence; the cell counts as unanswered.",
    fix: "Delete the picture and type the figure or the text; of a document that is evidence, write its number and day.",
    message: (facts) =>
      `${en.line(facts)}: the cell has a picture only; ${facts.input === "text" ? "a text" : facts.input === "status" ? "a status" : facts.input === "day" ? "a day" : "a figure"} is asked`,
  },
  examples: "| Mã số | Số liệu |\n| CT1.1/total | «(ảnh) → 20» |",
})
