import { lowerFirst } from "../../base/text.ts"
import { agencyName, type Setting } from "../../figures/setting.ts"
import { isUnusable } from "../../figures/silence.ts"
import type { Obligation } from "../../model/compliance.ts"
import { weekdayName } from "../../vocabulary/days.ts"
import { agencies as agencyCount } from "../../vocabulary/lists.ts"

const vi = {
  /** In counts: shares of so few say no more, and need not add up. */
  received: (day: string, onTime: string, due: string, others: readonly string[]) =>
    `Tính đến ngày ${day}, ${[`${onTime}/${due} cơ quan gửi báo cáo đúng hạn`, ...others].join("; ")}.`,
  late: (count: string) => `${count} cơ quan gửi chậm`,
  unknownDay: (count: string) => `${count} cơ quan chưa rõ ngày gửi`,
  unsent: (count: string) => `${count} cơ quan chưa gửi báo cáo`,
  /** They were asked, not bound: “chưa nhận được”. */
  notReceived: (count: string) =>
    `chưa nhận được báo cáo của ${count} cơ quan được đề nghị phối hợp, không thuộc diện bắt buộc báo cáo`,
  unusable: (count: string) => `${count} cơ quan gửi báo cáo chưa đủ điều kiện tổng hợp`,
  lateBy: (agency: string, days: string) => `${agency}: ${days} ngày`,
  stageFrom: (years: string) => `Số liệu của giai đoạn lấy từ báo cáo ${years}.`,
  stageWithout: (years: string) => `Chưa có số liệu ${years}.`,
  nothingDue: (day: string) => `Tính đến ngày ${day}, báo cáo của kỳ này chưa đến hạn.`,
  nothingReceived: (day: string, due: string, requested: string | null) =>
    `Tính đến ngày ${day}, chưa nhận được báo cáo nào của ${due} cơ quan${requested === null ? " phải báo cáo" : `, trong đó có ${requested} cơ quan được đề nghị phối hợp, không thuộc diện bắt buộc báo cáo`}.`,
  lastDay: (day: string, weekday: string) => `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}.`,
  lastDayOff: (day: string, weekday: string) =>
    `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}; đây là ngày nghỉ, kế hoạch không dời hạn sang ngày làm việc tiếp theo.`,
  lastDayRolled: (day: string, weekday: string) =>
    `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}, đã dời từ ngày nghỉ sang ngày làm việc tiếp theo.`,
  noLastDay: "Kế hoạch chưa quy định ngày gửi báo cáo của kỳ này.",
}

const en: typeof vi = {
  received: (day, onTime, due, others) =>
    `By ${day}, ${[`${onTime} of ${due} agencies had sent their reports on time`, ...others].join("; ")}.`,
  late: (count) => `${count} late`,
  unknownDay: (count) => `${count} on a day not known`,
  unsent: (count) => `${count} not at all`,
  notReceived: (count) => `nothing received yet from ${agencyCount(count)} asked to cooperate, and not bound to report`,
  unusable: (count) => `${count} in no form that can be consolidated`,
  lateBy: (agency, days) => `${agency}: ${days} ${days === "1" ? "day" : "days"}`,
  stageFrom: (years) => `The stage's figures are made of the reports of ${years}.`,
  stageWithout: (years) => `There are no figures of ${years}.`,
  nothingDue: (day) => `On ${day} the reports of this period are not due yet.`,
  nothingReceived: (day, due, requested) =>
    `By ${day}, none of the ${due} agencies due to report has done so${requested === null ? "" : ` (${requested} of them were asked to cooperate, and are not bound to)`}.`,
  lastDay: (day, weekday) => `The last day to be on time: ${weekday}, ${day}.`,
  lastDayOff: (day, weekday) =>
    `The last day to be on time: ${weekday}, ${day}; it is a day off, and the plan does not move it to the next working day.`,
  lastDayRolled: (day, weekday) =>
    `The last day to be on time: ${weekday}, ${day}, moved from a day off to the next working day.`,
  noLastDay: "The plan does not say yet when the reports of this period are to be sent.",
}

const own = { vi, en }

/** Who has reported, in counts, everyone who stands out by name; and what a stage is made of. */
export const receivedTexts = (setting: Setting): (string | null)[] => [receivedText(setting, true), stageText(setting)]

/** The last day with its weekday, and what becomes of it where it is a day off. */
export function lastDayText({ lang, print, consolidation }: Setting): string {
  const { lastDay, lastDayIsDayOff } = consolidation.compliance
  if (lastDay === null) return own[lang].noLastDay
  const [day, name] = [print.day(lastDay), weekdayName(lastDay, lang)]
  if (!lastDayIsDayOff) return own[lang].lastDay(day, name)
  return consolidation.plan.regime.rollOver === "none"
    ? own[lang].lastDayOff(day, name)
    : own[lang].lastDayRolled(day, name)
}

/** The years' reports that a stage's figures are made of, and the years of which there is nothing. */
function stageText({ consolidation, lang }: Setting): string | null {
  const { plan, period, measures } = consolidation
  if (period.span !== "stage") return null
  const told = new Set(
    measures.flatMap(({ sources }) => sources.filter(({ state }) => state === "value").map((source) => source.period)),
  )
  // A stock is the last year's alone; the flows tell of every year.
  const text = (wanted: boolean, said: (years: string) => string): string[] => {
    const years = period.parts.filter((id) => told.has(id) === wanted)
    const names = years.map((id) => lowerFirst(plan.periods.get(id)?.name[lang] ?? id))
    return names.length === 0 ? [] : [said(names.join(", "))]
  }
  return [...text(true, own[lang].stageFrom), ...text(false, own[lang].stageWithout)].join(" ")
}

/** How many have reported by the as-of day, and how; with their names where no table beside it has them. Nothing due is said in words, not as 0%. */
export function receivedText(setting: Setting, named = false): string {
  const { lang, print, plan, consolidation } = setting
  const { due, onTime, missing, lastDay, obligations } = consolidation.compliance
  const say = own[lang]
  const day = print.day(consolidation.asOf)
  if (due === 0) return lastDay === null ? say.noLastDay : say.nothingDue(day)
  const isRequested = ({ agency }: Obligation) => plan.agencies.get(agency)?.mandate === "requested"
  const silent = silentReporters(setting)
  if (missing === due && !silent.some(isUnusable)) {
    const requested = silent.filter(isRequested).length
    return say.nothingReceived(day, print.counted(due), requested === 0 ? null : print.counted(requested))
  }
  const unsent = silent.filter((one) => !isUnusable(one))
  const nameOf = ({ agency, daysLate }: Obligation): string =>
    daysLate === null ? agencyName(setting, agency) : say.lateBy(agencyName(setting, agency), print.counted(daysLate))
  const groups: readonly (readonly [readonly Obligation[], (count: string) => string])[] = [
    [obligations.filter(({ state }) => state === "late"), say.late],
    [obligations.filter(({ state }) => state === "unknown-day"), say.unknownDay],
    [unsent.filter((one) => !isRequested(one)), say.unsent],
    [unsent.filter(isRequested), say.notReceived],
    [silent.filter(isUnusable), say.unusable],
  ]
  const others = groups.flatMap(([found, said]) => {
    if (found.length === 0) return []
    const text = said(print.counted(found.length))
    return [named ? `${text} (${found.map(nameOf).join("; ")})` : text]
  })
  return say.received(day, print.counted(onTime), print.counted(due), others)
}

/** Who owes a report, and of whom there is none that can be used. */
export const silentReporters = ({ consolidation }: Setting): readonly Obligation[] =>
  consolidation.compliance.obligations.filter(({ state }) => state === "missing")
