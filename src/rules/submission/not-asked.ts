import { submissionRule } from "../rule.ts"
import { bound } from "../workbook/bound.ts"

export const notAsked = submissionRule({
  code: "QN316",
  name: "not-asked",
  severity: "warning",
  find: ({ submission }) => bound(submission, "not-asked", ({ row, at }) => ({ row, column: at.column })),
  vi: {
    title: "Mục không giao cho cơ quan báo cáo",
    why: "Mỗi số liệu chỉ lấy từ một cơ quan để không cộng hai lần; số liệu ghi vào mục của cơ quan khác không được dùng.",
    fix: "Xóa số liệu này nếu ghi nhầm; nếu số liệu đúng thì chuyển cho cơ quan được giao báo cáo mục đó.",
    message: ({ row, column }) =>
      `Dòng ${row}${column === null ? "" : `, cột ${column}`}: cơ quan không được giao báo cáo mục này, nên số liệu không được tổng hợp`,
  },
  en: {
    title: "Not asked of this agency",
    why: "Each figure has one source, so that nothing is counted twice; what stands in another agency's row is not used.",
    fix: "Delete the entry if it stands there by mistake; otherwise give the figure to the agency that reports this row.",
    message: ({ row, column }) =>
      `Row ${row}${column === null ? "" : `, column ${column}`}: not asked of this agency, so the entry is not consolidated`,
  },
  examples: "Cơ quan: «so-tp → so-tttt»\n| Mã số | Số liệu |\n| CT1.1/total | 20 |",
})
