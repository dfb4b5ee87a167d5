import { defineRule } from "../rule.ts"

export const notAsked = defineRule({
  code: "QN316",
  name: "not-asked",
  subject: "submission",
  severity: "warning",
  *find({ submission }) {
    for (const fault of submission.bindFaults)
      if (fault.kind === "not-asked") yield { at: fault.at, facts: { row: fault.row, column: fault.at.column } }
  },
  vi: {
    title: "Số liệu không hỏi cơ quan này",
    why: "Mỗi số liệu chỉ lấy từ một nguồn để không cộng hai lần; số liệu ở dòng của cơ quan khác không được dùng.",
    fix: "Xóa dòng này nếu là nhầm; nếu cơ quan muốn cung cấp số liệu thì trao đổi với cơ quan được giao báo cáo dòng đó.",
    message: ({ row, column }) =>
      `Dòng ${row}${column === null ? "" : `, cột ${column}`}: cơ quan không được giao báo cáo mục này, nên số liệu không được tổng hợp`,
  },
  en: {
    title: "Not asked of this agency",
    why: "Each figure has one source, so that nothing is counted twice; what stands in another agency's row is not used.",
    fix: "Delete the row if it stands there by mistake; otherwise give the figure to the agency that reports this row.",
    message: ({ row, column }) =>
      `Row ${row}${column === null ? "" : `, column ${column}`}: not asked of this agency, so the entry is not consolidated`,
  },
  examples: {
    bad: "Cơ quan: so-tp\n| Mã số | Số liệu |\n| CT1.1/total | 20 |",
    good: "Cơ quan: so-tttt\n| Mã số | Số liệu |\n| CT1.1/total | 20 |",
  },
})
