import { agencyName, lowerFirst, type Setting } from "../../figures/setting.ts"
import { isUnusable } from "../../figures/silence.ts"
import type { Obligation } from "../../model/compliance.ts"
import type { Lang } from "../../model/words.ts"
import { weekdayName } from "../../vocabulary/days.ts"
import { agencies as agencyCount } from "../../vocabulary/lists.ts"

const vi = {
  /** In counts: shares of so few say no more, and need not add up. */
  received: (day: string, onTime: string, due: string, others: readonly string[]) =>
    `Tính đến ngày ${day}, ${[`${onTime}/${due} cơ quan gửi báo cáo đúng hạn`, ...others].join(", ")}.`,
  late: (count: string) => `${count} cơ quan gửi chậm`,
  unknownDay: (count: string) => `${count} cơ quan chưa rõ ngày gửi`,
  /** `unusable`: some have sent files of which none can be used; `requested`: some were only asked to report. */
  missing: (count: string, unusable: boolean, requested: boolean) =>
    `${count} cơ quan ${unusable ? "chưa có báo cáo đủ điều kiện tổng hợp" : requested ? "chưa có báo cáo" : "chưa gửi"}`,
  unusableSent: (name: string) => `${name} (đã gửi nhưng chưa đủ điều kiện tổng hợp)`,
  missingOrdered: (count: string, names: string, unusable: boolean) =>
    `Còn ${count} cơ quan chưa ${unusable ? "có báo cáo đủ điều kiện tổng hợp" : "gửi báo cáo"}: ${names}.`,
  /** A requested agency's silence is no breach: the words say why they differ. */
  missingRequested: (count: string, names: string, unusable: boolean) =>
    `Chưa nhận được báo cáo${unusable ? " đủ điều kiện tổng hợp" : ""} của ${count} cơ quan được đề nghị phối hợp, không thuộc diện bắt buộc báo cáo: ${names}.`,
  stageFrom: (heard: readonly string[], missing: readonly string[]) =>
    [
      heard.length === 0 ? "" : `Số liệu của giai đoạn lấy từ báo cáo ${heard.join(", ")}.`,
      missing.length === 0 ? "" : `Chưa có số liệu ${missing.join(", ")}.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
  nothingDue: (day: string) => `Tính đến ngày ${day}, báo cáo của kỳ này chưa đến hạn.`,
  nothingReceived: (day: string, due: string) =>
    `Tính đến ngày ${day}, chưa nhận được báo cáo nào của ${due} cơ quan phải báo cáo.`,
  lateOnes: (count: string, names: string) => `Có ${count} cơ quan gửi chậm: ${names}.`,
  lateOne: (agency: string, days: string) => `${agency} (${days} ngày)`,
  lastDay: (day: string, weekday: string) => `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}.`,
  lastDayOff: (day: string, weekday: string) =>
    `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}; đây là ngày nghỉ, kế hoạch không dời hạn sang ngày làm việc tiếp theo.`,
  lastDayRolled: (day: string, weekday: string) =>
    `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}, đã dời từ ngày nghỉ sang ngày làm việc tiếp theo.`,
  noLastDay: "Kế hoạch chưa quy định ngày gửi báo cáo của kỳ này.",
}

const en: typeof vi = {
  received: (day, onTime, due, others) =>
    `By ${day}, ${[`${onTime} of ${due} agencies had sent their reports on time`, ...others].join(", ")}.`,
  late: (count) => `${count} late`,
  unknownDay: (count) => `${count} on a day not known`,
  missing: (count, unusable, requested) =>
    `${count} ${unusable ? "without a report that can be consolidated" : requested ? "without a report" : "not at all"}`,
  unusableSent: (name) => `${name} (sent, but in no form that can be consolidated)`,
  missingOrdered: (count, names, unusable) =>
    `No ${unusable ? "report that can be consolidated" : "report sent"} by ${agencyCount(count)}: ${names}.`,
  missingRequested: (count, names, unusable) =>
    `Not received${unusable ? " in a file that can be consolidated" : ""} yet, from ${agencyCount(count)} asked to cooperate and not bound to report: ${names}.`,
  stageFrom: (heard, missing) =>
    [
      heard.length === 0 ? "" : `The stage's figures are made of the reports of ${heard.join(", ")}.`,
      missing.length === 0 ? "" : `There are no figures of ${missing.join(", ")}.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
  nothingDue: (day) => `On ${day} the reports of this period are not due yet.`,
  nothingReceived: (day, due) => `By ${day}, none of the ${due} agencies due to report has done so.`,
  lateOnes: (count, names) => `Late, ${agencyCount(count)}: ${names}.`,
  lateOne: (agency, days) => `${agency} (${days} ${days === "1" ? "day" : "days"})`,
  lastDay: (day, weekday) => `The last day to be on time: ${weekday}, ${day}.`,
  lastDayOff: (day, weekday) =>
    `The last day to be on time: ${weekday}, ${day}; it is a day off, and the plan does not move it to the next working day.`,
  lastDayRolled: (day, weekday) =>
    `The last day to be on time: ${weekday}, ${day}, moved from a day off to the next working day.`,
  noLastDay: "The plan does not say yet when the reports of this period are to be sent.",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Who has reported, in counts, and everyone who stands out by name. */
export const receivedTexts = (setting: Setting): (string | null)[] => [
  receivedText(setting),
  lateText(setting),
  ...missingTexts(setting),
  stageText(setting),
]

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
export function stageText({ consolidation, lang }: Setting): string | null {
  const { plan, period, measures } = consolidation
  if (period.span !== "stage") return null
  const told = new Set(
    measures.flatMap(({ sources }) => sources.filter(({ state }) => state === "value").map((source) => source.period)),
  )
  // A stock is the last year's alone; the flows tell of every year.
  const names = (ids: readonly string[]) => ids.map((id) => lowerFirst(plan.periods.get(id)?.name[lang] ?? id))
  const heard = period.parts.filter((id) => told.has(id))
  return own[lang].stageFrom(names(heard), names(period.parts.filter((id) => !told.has(id))))
}

/** How many have reported by the as-of day, and how; nothing due is said in words, not as 0%. */
export function receivedText(setting: Setting): string {
  const { lang, print, plan, consolidation } = setting
  const { compliance, asOf } = consolidation
  const { due, onTime, late, unknownDay, missing } = compliance
  const say = own[lang]
  if (due === 0) return say.nothingDue(print.day(asOf))
  if (missing === due) return say.nothingReceived(print.day(asOf), print.counted(due))
  const unusable = compliance.obligations.some(isUnusable)
  // A requested agency's silence is not called a failure to send.
  const requested = silentReporters(setting).some(({ agency }) => plan.agencies.get(agency)?.mandate === "requested")
  const others = [
    late === 0 ? [] : [say.late(print.counted(late))],
    unknownDay === 0 ? [] : [say.unknownDay(print.counted(unknownDay))],
    missing === 0 ? [] : [say.missing(print.counted(missing), unusable, requested)],
  ]
  return say.received(print.day(asOf), print.counted(onTime), print.counted(due), others.flat())
}

/** Everyone who was late, with the days. */
export function lateText(setting: Setting): string | null {
  const { lang, print, consolidation } = setting
  const late = consolidation.compliance.obligations
    .filter(({ state }) => state === "late")
    .map(({ agency, daysLate }) => own[lang].lateOne(agencyName(setting, agency), print.counted(daysLate ?? 0)))
  return late.length === 0 ? null : own[lang].lateOnes(print.counted(late.length), late.join("; "))
}

/** A requested agency's silence is "chưa nhận được", never a breach. */
export function missingTexts(setting: Setting): (string | null)[] {
  const { lang, consolidation } = setting
  const { plan, compliance } = consolidation
  const silent = compliance.obligations.filter(({ state }) => state === "missing")
  const isRequested = ({ agency }: Obligation) => plan.agencies.get(agency)?.mandate === "requested"
  return [
    silentText(
      setting,
      silent.filter((one) => !isRequested(one)),
      own[lang].missingOrdered,
    ),
    silentText(setting, silent.filter(isRequested), own[lang].missingRequested),
  ]
}

function silentText(
  setting: Setting,
  silent: readonly Obligation[],
  say: (count: string, names: string, unusable: boolean) => string,
): string | null {
  if (silent.length === 0) return null
  const names = silent.map((obligation) => {
    const name = agencyName(setting, obligation.agency)
    return isUnusable(obligation) ? own[setting.lang].unusableSent(name) : name
  })
  return say(setting.print.counted(silent.length), names.join("; "), silent.some(isUnusable))
}

/** Who owes a report, and of whom there is none that can be used. */
export const silentReporters = ({ consolidation }: Setting): readonly Obligation[] =>
  consolidation.compliance.obligations.filter(({ state }) => state === "missing")
