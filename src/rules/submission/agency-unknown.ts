import { quote } from "../quote.ts"
import { defineRule } from "../rule.ts"

export const agencyUnknown = defineRule({
  code: "QN301",
  name: "agency-unknown",
  subject: "submission",
  severity: "error",
  *find({ plan, submission: { identity } }) {
    if (identity.fault?.kind !== "agency-unknown") return
    const { typed, candidates, at } = identity.fault
    const named = candidates.map((id) => plan.agencies.get(id)?.name ?? id)
    yield { at, facts: { typed, candidates, named: named.join("; ") } }
  },
  vi: {
    title: "Không xác định được cơ quan báo cáo",
    why: "Không biết báo cáo của cơ quan nào thì không đối chiếu được với phần việc và thời hạn của cơ quan đó, và số liệu không được tổng hợp.",
    fix: "Ghi tên đầy đủ của cơ quan, đúng như trong Kế hoạch, vào dòng BIA/co-quan trang Bìa; hoặc dùng lại tệp biểu mẫu đã được gửi cho cơ quan.",
    message: ({ typed, candidates, named }) =>
      typed === ""
        ? "Trang Bìa chưa ghi tên cơ quan báo cáo"
        : candidates.length > 1
          ? `Tên cơ quan ${quote(typed)} có thể là nhiều cơ quan: ${named}`
          : `Không có cơ quan nào trong Kế hoạch tên là ${quote(typed)}${candidates.length === 1 ? `; có phải là ${named}?` : ""}`,
  },
  en: {
    title: "Reporting agency unknown",
    why: "Without knowing whose report it is, it cannot be held against that agency's duties and dates, and its figures are left out.",
    fix: "Write the agency's full name, as the plan has it, in row BIA/co-quan of the sheet Bìa; or use the form that the agency was sent.",
    message: ({ typed, candidates, named }) =>
      typed === ""
        ? "The cover does not name the reporting agency"
        : candidates.length > 1
          ? `The agency's name ${quote(typed)} may mean several agencies: ${named}`
          : `No agency of the plan is called ${quote(typed)}${candidates.length === 1 ? `; did you mean ${named}?` : ""}`,
  },
  examples: {
    bad: "Không có trang _meta\n| Mã số | Giá trị |\n| BIA/co-quan | Sở NV |",
    good: "Không có trang _meta\n| Mã số | Giá trị |\n| BIA/co-quan | Sở Ngoại vụ |",
  },
})
