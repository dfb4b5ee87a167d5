import { printDay } from "../../base/day.ts"
import { printing } from "../../vocabulary/print.ts"
import { agencyFacts } from "../agencies.ts"
import { filePlace } from "../places.ts"
import { deadlineRule } from "../rule.ts"

export const sentLate = deadlineRule({
  code: "QN401",
  name: "sent-late",
  severity: "warning",
  *find({ plan, compliance }) {
    for (const { agency, state, timely, daysLate, lastDay } of compliance.obligations) {
      if (state !== "late" || timely === null || daysLate === null || lastDay === null) continue
      const day = timely.sent ?? timely.received
      if (day === null) continue
      const facts = { ...agencyFacts(plan, agency), day, sent: timely.sent !== null, lastDay, days: daysLate }
      yield { at: filePlace(timely.checked.submission.file), facts, related: timely.entry ? [timely.entry.at] : [] }
    }
  },
  vi: {
    title: "Báo cáo gửi chậm",
    why: "Quyết định yêu cầu báo cáo được gửi trước một ngày nhất định; báo cáo gửi từ ngày đó trở đi là gửi chậm.",
    fix: "Nếu ngày gửi trong sổ chưa đúng thì bổ sung vào register.yaml; nếu đã được gia hạn thì ghi văn bản gia hạn vào rulings.yaml.",
    message: ({ name, requested, day, sent, lastDay, days }) =>
      `${requested ? `Báo cáo của ${name} đến sau ngày được đề nghị` : `${name} gửi báo cáo chậm`} ${printing.vi.counted(days)} ngày: ${sent ? "gửi" : "nhận"} ngày ${printDay(day)}, ngày cuối là ${printDay(lastDay)}`,
  },
  en: {
    title: "Report sent late",
    why: "The decision asks for reports before a certain day; a report sent on that day or later is late.",
    fix: "If the register has the wrong day, add the right one to register.yaml; if more time was granted, enter the document in rulings.yaml.",
    message: ({ name, requested, day, sent, lastDay, days }) =>
      `${requested ? `The report of ${name} came after the day that was asked for, by` : `${name} was late by`} ${days} ${days === 1 ? "day" : "days"}: ${sent ? "sent" : "received"} on ${day}, the last day was ${lastDay}`,
  },
  examples: "Kỳ 2013-H1, tính đến 2013-07-20\nso-tttt 2013-H1 | gửi «2013-07-05 → 2013-07-04»",
})
