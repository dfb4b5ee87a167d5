import { submissionRule } from "../rule.ts"
import { misread } from "./entries.ts"
import { en, vi } from "./line.ts"

export const dayWrong = submissionRule({
  code: "QN318",
  name: "day-wrong",
  severity: "error",
  find: ({ submission }) => misread(submission, "day-wrong", ({ guess }) => ({ guess })),
  vi: {
    title: "Ngày gửi không đúng",
    why: "Khi sổ công văn đến chưa ghi, thời hạn được tính theo ngày gửi trên trang Bìa; ngày không đọc được hoặc quá xa kỳ báo cáo thì không tính được.",
    fix: "Ghi ngày gửi theo dạng ngày/tháng/năm, ví dụ 04/7/2013; phải là ngày có thật và không trước ngày đầu của kỳ báo cáo.",
    message: (facts) =>
      `${vi.line(facts)}: ${vi.said(facts)} không phải là một ngày gửi hợp lý của kỳ báo cáo này${vi.ask(facts.guess)}`,
  },
  en: {
    title: "Wrong day",
    why: "Where the register has no entry, timeliness is judged on the day that the cover declares; a day that cannot be read, or lies far from the period, cannot be judged.",
    fix: "Write the day sent as day/month/year, for example 04/7/2013; a day that exists, and not before the period begins.",
    message: (facts) =>
      `${en.line(facts)}: ${en.said(facts)} is no plausible day for sending this period's report${en.ask(facts.guess)}`,
  },
  examples: "| Mã số | Giá trị |\n| BIA/ngay-gui | «31/02/2014 → 03/01/2014» |",
})
