import { printDay } from "../../base/day.ts"
import { submissionRule } from "../rule.ts"
import { about, en, vi } from "./line.ts"

const swapped = (day: string): string => `${day.slice(0, 4)}-${day.slice(8, 10)}-${day.slice(5, 7)}`

export const dayMonthSwapped = submissionRule({
  code: "QN319",
  name: "day-month-swapped",
  severity: "warning",
  *find({ submission }) {
    for (const entry of submission.entries)
      if (entry.read.state === "day" && entry.read.likelySwapped)
        yield about(entry, { day: entry.read.day, likely: swapped(entry.read.day) })
  },
  vi: {
    title: "Có thể đảo ngày và tháng",
    why: "Ngày này cách xa kỳ báo cáo hoặc quá hạn nhiều, nhưng đảo ngày với tháng thì lại gần, lại đúng hạn; máy cài kiểu Mỹ hay ghi tháng trước ngày. Chương trình không tự sửa.",
    fix: "Xem lại ngày gửi; nếu bị đảo thì ghi lại theo dạng ngày/tháng/năm.",
    message: (facts) =>
      `${vi.line(facts)}: ${vi.said(facts)} được đọc là ngày ${printDay(facts.day)}; có phải là ngày ${printDay(facts.likely)}?`,
  },
  en: {
    title: "Day and month likely swapped",
    why: "The day lies far from the period or long after its due day, but day and month exchanged would be near, or in time; computers set to US style write the month first. It is not mended.",
    fix: "Check the day sent; if it is exchanged, write it again as day/month/year.",
    message: (facts) =>
      `${en.line(facts)}: ${en.said(facts)} reads as ${printDay(facts.day)}; did you mean ${printDay(facts.likely)}?`,
  },
  examples: "Kỳ 2013-H1:\n| Mã số | Giá trị |\n| BIA/ngay-gui | «05/9/2014 → 03/7/2013» |",
})
