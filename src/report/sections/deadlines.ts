import { percentOf } from "../../base/fraction.ts"
import type { Obligation } from "../../model/compliance.ts"
import type { Section } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { weekdayName } from "../../vocabulary/days.ts"
import { agencies as agencyCount, soMany } from "../../vocabulary/lists.ts"
import { behind } from "../blocks.ts"
import { paragraphs } from "../cells.ts"
import { timelinessChart } from "../charts/timeliness.ts"
import { narrowed } from "../narrow.ts"
import { agencyName, agencyNames, type Setting } from "../setting.ts"
import { isUnusable } from "../silence.ts"
import { leftOutBlocks } from "./left-out.ts"
import { matrixTable } from "./matrix.ts"
import { resubmissionBlocks } from "./resubmissions.ts"

const vi = {
  title: "Tình hình nộp báo cáo",
  /** `unusable`: some have sent files of which none can be used. */
  received: (day: string, heard: string, due: string, parts: readonly string[], unusable: boolean) =>
    `Tính đến ngày ${day}, ${heard}/${due} cơ quan phải báo cáo đã gửi báo cáo${unusable ? " dùng được" : ""}: ${parts.join(", ")}.`,
  nothingReceived: (day: string, due: string) =>
    `Tính đến ngày ${day}, chưa nhận được báo cáo nào của ${due} cơ quan phải báo cáo.`,
  stageFrom: (heard: readonly string[], missing: readonly string[]) =>
    [
      heard.length === 0 ? "" : `Số liệu của giai đoạn lấy từ báo cáo ${heard.join(", ")}.`,
      missing.length === 0 ? "" : `Chưa có số liệu ${missing.join(", ")}.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
  nothingDue: (day: string) => `Tính đến ngày ${day}, báo cáo của kỳ này chưa đến hạn.`,
  notDue: (count: string) => `${count} cơ quan chưa đến hạn gửi báo cáo.`,
  exempt: (count: string, names: string) => `${count} cơ quan được miễn báo cáo: ${names}.`,
  rates: (onTime: string, late: string, unknown: string, missing: string) =>
    `Trong số cơ quan đến hạn: đúng hạn ${onTime}; chậm ${late}; chưa rõ ngày gửi ${unknown}; chưa có báo cáo ${missing}.`,
  unusableSent: (name: string) => `${name} (đã gửi nhưng tệp không dùng được)`,
  missingOrdered: (count: string, names: string, unusable: boolean) =>
    `Còn ${count} cơ quan chưa ${unusable ? "có báo cáo dùng được" : "gửi báo cáo"}: ${names}.`,
  missingRequested: (count: string, names: string, unusable: boolean) =>
    `Chưa nhận được báo cáo${unusable ? " dùng được" : ""} của ${count} cơ quan được đề nghị phối hợp: ${names}.`,
  lateOnes: (count: string, names: string) => `Có ${count} cơ quan gửi chậm: ${names}.`,
  lateOne: (agency: string, days: string) => `${agency} (${days} ngày)`,
  unknownOnes: (count: string, names: string) => `Có ${count} cơ quan chưa rõ ngày gửi: ${names}.`,
  lastDay: (day: string, weekday: string) => `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}.`,
  lastDayOff: (day: string, weekday: string) =>
    `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}; đây là ngày nghỉ, kế hoạch không dời hạn sang ngày làm việc tiếp theo.`,
  lastDayRolled: (day: string, weekday: string) =>
    `Ngày cuối để báo cáo được tính là đúng hạn: ${weekday} ngày ${day}, đã dời từ ngày nghỉ sang ngày làm việc tiếp theo.`,
  noLastDay: "Kế hoạch chưa quy định ngày gửi báo cáo của kỳ này.",
  declared: (count: string, names: string) =>
    `Ngày gửi của ${count} cơ quan lấy theo trang bìa, chưa có trong sổ văn bản đến: ${names}.`,
  resent: (count: string, names: string) => `Có ${count} cơ quan gửi lại báo cáo: ${names}.`,
  resentOne: (agency: string, versions: string, day: string) => `${agency} (${versions} bản, số liệu lấy ở bản ${day})`,
  versionOf: (day: string) => `ngày ${day}`,
  versionNumber: (number: string) => `thứ ${number}`,
  unordered: (names: string) => `Có nhiều bản không rõ bản nào gửi sau nên chưa dùng bản nào: ${names}.`,
}

const en: typeof vi = {
  title: "Reports received",
  received: (day, heard, due, parts, unusable) =>
    `By ${day}, ${heard} of ${due} agencies due to report have done so${unusable ? " in a file that can be used" : ""}: ${parts.join(", ")}.`,
  nothingReceived: (day, due) => `By ${day}, none of the ${due} agencies due to report has done so.`,
  stageFrom: (heard, missing) =>
    [
      heard.length === 0 ? "" : `The stage's figures are made of the reports of ${heard.join(", ")}.`,
      missing.length === 0 ? "" : `There are no figures of ${missing.join(", ")}.`,
    ]
      .filter((text) => text !== "")
      .join(" "),
  nothingDue: (day) => `On ${day} the reports of this period are not due yet.`,
  notDue: (count) => `${agencyCount(count)} not due to report yet.`,
  exempt: (count, names) => `${agencyCount(count)} exempt from reporting: ${names}.`,
  rates: (onTime, late, unknown, missing) =>
    `Of the agencies due: on time ${onTime}; late ${late}; day unknown ${unknown}; no report ${missing} (rates are not rounded).`,
  unusableSent: (name) => `${name} (sent, but the file cannot be used)`,
  missingOrdered: (count, names, unusable) =>
    `No ${unusable ? "report that can be used" : "report sent"} by ${agencyCount(count)}: ${names}.`,
  missingRequested: (count, names, unusable) =>
    `Not received${unusable ? " in a file that can be used" : ""} yet, from ${agencyCount(count)} asked to cooperate: ${names}.`,
  lateOnes: (count, names) => `Late, ${agencyCount(count)}: ${names}.`,
  lateOne: (agency, days) => `${agency} (${days} ${days === "1" ? "day" : "days"})`,
  unknownOnes: (count, names) => `Day of sending unknown, ${agencyCount(count)}: ${names}.`,
  lastDay: (day, weekday) => `The last day to be on time: ${weekday}, ${day}.`,
  lastDayOff: (day, weekday) =>
    `The last day to be on time: ${weekday}, ${day}; it is a day off, and the plan does not move it to the next working day.`,
  lastDayRolled: (day, weekday) =>
    `The last day to be on time: ${weekday}, ${day}, moved from a day off to the next working day.`,
  noLastDay: "The plan does not say yet when the reports of this period are to be sent.",
  declared: (count, names) =>
    `The day of sending is the cover's, not recorded in the register, for ${agencyCount(count)}: ${names}.`,
  resent: (count, names) => `Sent again by ${agencyCount(count)}: ${names}.`,
  resentOne: (agency, versions, day) => `${agency} (${versions} versions, figures of the one ${day})`,
  versionOf: (day) => `of ${day}`,
  versionNumber: (number) => `number ${number}`,
  unordered: (names) => `Several versions, and nothing tells which is the later, so none is used: ${names}.`,
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

const columns = ["position", "agency", "state", "sent", "version", "answered", "asked", "quality"]

/** Who has reported: the last day, the counts, everyone who stands out by name, and every agency in a table. */
export function deadlinesSection(setting: Setting, table: Table): Section {
  const chart = timelinessChart(setting)
  return {
    id: "deadlines",
    number: null,
    title: own[setting.lang].title,
    blocks: [
      ...paragraphs([lastDayText(setting), receivedText(setting), stageText(setting), ...namesTexts(setting)]),
      ...leftOutBlocks(setting),
      ...(chart.bars.length === 0 ? [] : [{ kind: "chart" as const, chart }]),
      { kind: "matrix", on: ["page"], table: matrixTable(setting) },
      { kind: "table", on: behind, table: narrowed(table, columns) },
      ...resubmissionBlocks(setting),
    ],
  }
}

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
  const names = (ids: readonly string[]) => ids.map((id) => plan.periods.get(id)?.name[lang] ?? id)
  const heard = period.parts.filter((id) => told.has(id))
  return own[lang].stageFrom(names(heard), names(period.parts.filter((id) => !told.has(id))))
}

/** How many have reported by the as-of day; nothing due is said in words, not as 0%. */
export function receivedText({ lang, words, print, consolidation }: Setting): string {
  const { compliance, asOf } = consolidation
  const { due, onTime, late, unknownDay } = compliance
  if (due === 0) return own[lang].nothingDue(print.day(asOf))
  const heard = onTime + late + unknownDay
  if (heard === 0) return own[lang].nothingReceived(print.day(asOf), print.counted(due))
  const parts: readonly (readonly [number, string])[] = [
    [onTime, words.obligation["on-time"]],
    [late, words.obligation.late],
    [unknownDay, words.obligation["unknown-day"]],
  ]
  return own[lang].received(
    print.day(asOf),
    print.counted(heard),
    print.counted(due),
    parts.flatMap(([count, name]) => (count === 0 ? [] : [soMany(print.counted(count), name)])),
    compliance.obligations.some(isUnusable),
  )
}

function namesTexts(setting: Setting): (string | null)[] {
  const { lang, print, consolidation } = setting
  const { compliance } = consolidation
  const { obligations, due, onTime, late, unknownDay, missing } = compliance
  const say = own[lang]
  const share = (count: number) => print.percent(percentOf(count, due))
  const declared = obligations.filter(({ timely }) => timely?.dayFrom === "declared")
  const notDue = obligations.filter(({ state }) => state === "not-due").length
  const told = (list: readonly Obligation[], say: (count: string, names: string) => string): string | null =>
    list.length === 0
      ? null
      : say(
          print.counted(list.length),
          agencyNames(
            setting,
            list.map(({ agency }) => agency),
          ),
        )
  const of = (state: Obligation["state"]) => obligations.filter((obligation) => obligation.state === state)
  return [
    due === 0 || missing === due ? null : say.rates(share(onTime), share(late), share(unknownDay), share(missing)),
    ...missingTexts(setting),
    lateText(setting),
    told(of("unknown-day"), say.unknownOnes),
    told(of("exempt"), say.exempt),
    notDue === 0 || due === 0 ? null : say.notDue(print.counted(notDue)),
    told(declared, say.declared),
    resentText(setting),
    told(
      obligations.filter(({ unordered }) => unordered.length > 0),
      (_, names) => say.unordered(names),
    ),
  ]
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

function resentText(setting: Setting): string | null {
  const { lang, print, consolidation } = setting
  const resent = consolidation.compliance.obligations.filter(({ versions }) => versions.length > 1)
  if (resent.length === 0) return null
  const items = resent.map(({ agency, versions, inForce }) => {
    const day = inForce?.sent ?? inForce?.received ?? null
    const which =
      day === null ? own[lang].versionNumber(print.number(inForce?.number ?? 0)) : own[lang].versionOf(print.day(day))
    return inForce === null
      ? agencyName(setting, agency)
      : own[lang].resentOne(agencyName(setting, agency), print.counted(versions.length), which)
  })
  return own[lang].resent(print.counted(items.length), items.join("; "))
}
