import { plural } from "../plural.ts"
import { quote } from "../quote.ts"
import { workbookRule } from "../rule.ts"
import { bound } from "./bound.ts"

const named = 5

export const dataOutsideForm = workbookRule({
  code: "QN217",
  name: "data-outside-form",
  severity: "warning",
  find: ({ submission }) =>
    bound(submission, "outside-form", ({ at, cells }) => ({
      sheet: at.sheet ?? "",
      cells: cells.slice(0, named),
      count: cells.length,
    })),
  vi: {
    title: "Dữ liệu ngoài biểu mẫu",
    why: "Chỉ những ô của biểu mẫu được đọc; dữ liệu ghi bên cạnh, bên dưới hoặc ở dòng không có mã số không được tổng hợp.",
    fix: "Chuyển dữ liệu vào đúng ô của biểu mẫu; phần giải thích ghi vào cột Ghi chú hoặc Kết quả; xóa phần ghi nháp.",
    message: ({ sheet, cells, count }) =>
      `Trang ${quote(sheet)} có ${count} ô ghi ngoài biểu mẫu: ${cells.join(", ")}${count > cells.length ? ` và ${count - cells.length} ô khác` : ""}`,
  },
  en: {
    title: "Data outside the form",
    why: "Only the form's cells are read; what stands beside or below it, or in rows without a code, is not consolidated.",
    fix: "Move the data into the form's cells; explanations belong in Ghi chú or Kết quả; delete scratch figures.",
    message: ({ sheet, cells, count }) =>
      `The sheet ${quote(sheet)} has ${plural(count, "filled cell")} outside the form: ${cells.join(", ")}${count > cells.length ? ` and ${count - cells.length} more` : ""}`,
  },
  examples: "«Ngoài biểu mẫu: Chỉ tiêu, ô J12 = 15 → Các trang: đủ như biểu mẫu»",
})
