import { missingReadings } from "../../plan/checks/readings.ts"
import { planRule, told } from "../rule.ts"

export const readingMissing = planRule({
  code: "QN113",
  name: "reading-missing",
  severity: "warning",
  find: (draft) => told(missingReadings(draft)),
  vi: {
    title: "Thiếu cách hiểu",
    why: "Chỗ văn bản không nói rõ thì người ghi đã chọn một cách hiểu; không ghi lại thì người sau không biết mà kiểm tra hoặc sửa.",
    fix: "Thêm reading (hoặc một dòng trong readings của chỉ tiêu) nói rõ đã hiểu thế nào.",
    message: ({ kind, item }) =>
      ({
        "due-open": `Báo cáo “${item}” chưa có hạn và không nói vì sao (reading)`,
        "every-year": `Chỉ tiêu ${item} phải đạt hằng năm, nhưng không nói đọc từ đâu (readings)`,
        "shared-measure": `Số liệu ${item} do nhiều cơ quan cung cấp, nhưng không nói cách chia (reading)`,
        "cross-checks": `Phép đối chiếu ${item} không nói dựa vào đâu (reading)`,
      })[kind],
  },
  en: {
    title: "No note on how it was read",
    why: "Where the decision is silent, somebody chose a reading; unwritten, nobody can check or change it.",
    fix: "Add a reading (or a line in the indicator's readings) that says how it was understood.",
    message: ({ kind, item }) =>
      ({
        "due-open": `The report “${item}” has no due day, and it is not said why (reading)`,
        "every-year": `The indicator ${item} holds every year, and it is not said why (readings)`,
        "shared-measure": `The measure ${item} has several sources, and it is not said how they share it (reading)`,
        "cross-checks": `It is not said what the cross-check ${item} stands on (reading)`,
      })[kind],
  },
  examples:
    "# cross-checks.yaml\nreading:« →  Văn bản không quy định việc đối chiếu.»\ncrossChecks:\n  - { id: DC1, left: CT1/in-school, right: CT1/all, text: Không nhiều hơn tổng số }",
})
