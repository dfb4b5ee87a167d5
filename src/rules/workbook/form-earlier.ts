import { quote } from "../quote.ts"
import { workbookRule } from "../rule.ts"

/** As many rows as a message names. */
const named = 6

export const formEarlier = workbookRule({
  code: "QN222",
  name: "form-earlier",
  severity: "warning",
  *find({ submission }) {
    for (const fault of submission.bindFaults)
      if (fault.kind === "form-earlier") {
        const printed = new Map(
          submission.form?.sheets.flatMap(({ rows }) => rows.map(({ code, printed }) => [code, printed])),
        )
        yield {
          at: fault.at,
          facts: { rows: fault.rows, printed: fault.rows.map((row) => printed.get(row) ?? row), sheets: fault.sheets },
        }
      }
  },
  vi: {
    title: "Biểu mẫu phát hành trước, thiếu mục mới",
    why: "Biểu mẫu cơ quan dùng được phát hành khi kế hoạch chưa hỏi các mục này. Số liệu khác vẫn được tổng hợp; các mục mới coi như chưa báo cáo, không phải bằng 0.",
    fix: "Lấy biểu mẫu mới của kỳ này, chép số liệu sang, điền các mục mới rồi gửi lại.",
    message: ({ printed, sheets }) =>
      `Biểu mẫu này phát hành trước, chưa có ${[
        ...sheets.map((sheet) => `trang ${quote(sheet)}`),
        ...(printed.length === 0
          ? []
          : [
              `dòng ${printed.slice(0, named).join(", ")}${printed.length > named ? ` và ${printed.length - named} dòng khác` : ""}`,
            ]),
      ].join(", ")}`,
  },
  en: {
    title: "Form issued before, without what is new",
    why: "The agency's form was issued when the plan did not ask for these yet. Everything else counts; what is new is missing, and not 0.",
    fix: "Get this period's form as it is now, copy the figures over, fill in what is new, and send it again.",
    message: ({ printed, sheets }) =>
      `This form was issued before, and lacks ${[
        ...sheets.map((sheet) => `the sheet ${quote(sheet)}`),
        ...(printed.length === 0
          ? []
          : [
              `row ${printed.slice(0, named).join(", ")}${printed.length > named ? ` and ${printed.length - named} more` : ""}`,
            ]),
      ].join(", ")}`,
  },
  examples: "«Biểu mẫu phát hành trước, chưa có dòng: CT1.1/total → Các trang: đủ như biểu mẫu»",
})
