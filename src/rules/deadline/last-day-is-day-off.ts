import { printDay } from "../../base/day.ts"
import { weekdayName } from "../../vocabulary/days.ts"
import { filePlace } from "../places.ts"
import { deadlineRule } from "../rule.ts"

export const lastDayIsDayOff = deadlineRule({
  code: "QN406",
  name: "last-day-is-day-off",
  severity: "note",
  *find({ plan, period, compliance: { lastDay, lastDayIsDayOff: off }, folder }) {
    if (lastDay === null || !off) return
    const facts = {
      period: period.name,
      lastDay,
      rolledOver: plan.regime.rollOver !== "none",
      holiday: plan.calendar.daysOff.get(lastDay) ?? null,
    }
    yield { at: filePlace(folder.path), facts }
  },
  vi: {
    title: "Ngày cuối là ngày nghỉ",
    why: "Quyết định không nói hạn gửi có được lùi sang ngày làm việc tiếp theo hay không; kế hoạch ghi cách hiểu ở mục `rollOver`.",
    fix: "Không cần làm gì; nếu muốn tính lùi sang ngày làm việc thì sửa `rollOver` trong kế hoạch, hoặc ghi gia hạn vào rulings.yaml.",
    message: ({ period, lastDay, rolledOver, holiday }) =>
      rolledOver
        ? `Báo cáo ${period.vi}: ngày cuối theo quyết định là ngày nghỉ, nên được lùi đến ${printDay(lastDay)} (${weekdayName(lastDay, "vi")})`
        : `Báo cáo ${period.vi}: ngày cuối ${printDay(lastDay)} là ${holiday ?? weekdayName(lastDay, "vi")}, ngày nghỉ; hạn không được lùi`,
  },
  en: {
    title: "The last day is a day off",
    why: "The decision does not say whether the day moves to the next working day; the plan states its reading under `rollOver`.",
    fix: "Nothing need be done; to move it, change `rollOver` in the plan, or enter an extension in rulings.yaml.",
    message: ({ period, lastDay, rolledOver, holiday }) =>
      rolledOver
        ? `Report for ${period.en}: the decision's last day is a day off, so it moves to ${lastDay} (${weekdayName(lastDay, "en")})`
        : `Report for ${period.en}: the last day ${lastDay} is ${holiday ?? `a ${weekdayName(lastDay, "en")}`}, a day off; it does not move`,
  },
  examples:
    "Kỳ «2013, tính đến 2014-01-20 → 2013-H1, tính đến 2013-07-20»\nso-tttt «2013 | gửi 2014-01-03 → 2013-H1 | gửi 2013-07-03»",
})
