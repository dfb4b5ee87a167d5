import { printDay } from "../../base/day.ts"
import { doubtfulDays } from "../../plan/checks/amendment-days.ts"
import { planRule, told } from "../rule.ts"

export const amendmentDayDoubtful = planRule({
  code: "QN119",
  name: "amendment-day-doubtful",
  severity: "warning",
  find: (draft) => told(doubtfulDays(draft)),
  vi: {
    title: "Ngày của quyết định sửa đổi đáng ngờ",
    why: "Quyết định sửa đổi ký sau quyết định ban hành và chỉ có hiệu lực từ khi ký trở đi; sửa ngược về trước là xét lại những kỳ đã báo cáo.",
    fix: "Xem lại ngày ký (day) và ngày có hiệu lực (inForce) trên văn bản.",
    message: ({ number, day, than, problem }) =>
      ({
        "before-the-plan": `${number} ký ngày ${printDay(day)}, trước khi kế hoạch được ban hành (${printDay(than)})`,
        "before-it-was-signed": `${number} có hiệu lực từ ${printDay(day)}, trước ngày ký ${printDay(than)}`,
        "after-the-term": `${number} có hiệu lực từ ${printDay(day)}, sau kỳ báo cáo cuối cùng (${printDay(than)}): không kỳ nào theo quyết định này`,
      })[problem],
  },
  en: {
    title: "A doubtful day of an amendment",
    why: "An amendment is signed after the plan's decision, and holds from its signing on; one that reaches back judges anew what was reported.",
    fix: "Look at the day of signing (day) and the day on which it takes force (inForce) on the paper.",
    message: ({ number, day, than, problem }) =>
      ({
        "before-the-plan": `${number} was signed on ${day}, before the plan was issued (${than})`,
        "before-it-was-signed": `${number} takes force on ${day}, before it was signed (${than})`,
        "after-the-term": `${number} takes force on ${day}, after the last period (${than}): no period is under it`,
      })[problem],
  },
  examples:
    "# amendments/31-qd-ubnd.yaml\nnumber: 31/QĐ-UBND\nday: 2017-03-01\ninForce: «2016-03-01 → 2017-03-15»\nreason: Nâng mức\nsets:\n  indicators:\n    - { id: CT1, article: Điều 1, short: Trẻ đi học }",
})
