import { heading, paragraph } from "../../figures/blocks.ts"
import { shortReason } from "../../figures/reason.ts"
import { lowerFirst, type Setting } from "../../figures/setting.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { Block, ListItem, Section } from "../../model/report.ts"
import { annexLabel } from "./annexes/annexes.ts"
import { unfinishedDuties } from "./annexes/duties.ts"
import { assessmentItems } from "./assessments.ts"
import { silentReporters } from "./received.ts"

/** Nothing where they are told elsewhere. */
const listed = (items: readonly string[]): string => (items.length === 0 ? "" : `: ${items.join("; ")}`)

const vi = {
  title: "Đánh giá chung",
  results: "1. Kết quả đạt được",
  shortcomings: "2. Tồn tại, hạn chế",
  causes: "3. Nguyên nhân",
  /** `11/17 chỉ tiêu đạt: …` */
  attained: (count: string, all: string, names: readonly string[]) =>
    `${count}/${all} chỉ tiêu đạt: ${names.join("; ")}.`,
  ahead: (count: string) => `${count} chỉ tiêu chưa đến hạn đánh giá nhưng đã đạt mức của mục tiêu kế tiếp.`,
  noneAttained: (all: string) => `Chưa có chỉ tiêu nào trong ${all} chỉ tiêu được đánh giá là đạt.`,
  missed: (count: string, items: readonly string[]) => `${count} chỉ tiêu không đạt: ${items.join("; ")}.`,
  behind: (count: string, items: readonly string[]) =>
    `${count} chỉ tiêu chưa đến hạn đánh giá và hiện chưa đạt mức của mục tiêu kế tiếp${listed(items)}.`,
  open: (count: string, items: readonly string[]) => `${count} chỉ tiêu chưa đủ cơ sở kết luận: ${items.join("; ")}.`,
  without: (count: string, items: readonly string[]) => `${count} chỉ tiêu chưa có số liệu: ${items.join("; ")}.`,
  named: (short: string, reason: string | null) => `${short}${reason === null ? "" : ` (${reason})`}`,
  duties: (count: string, annex: string) => `${count} lượt nhiệm vụ chưa hoàn thành hoặc chưa báo cáo (${annex}).`,
  silent: (count: string) =>
    `${count} cơ quan chưa có báo cáo đủ điều kiện tổng hợp nên số liệu của các chỉ tiêu liên quan còn là tạm tính.`,
  faulty: (count: string) => `${count} chỉ tiêu có số liệu tạm tính do còn thiếu báo cáo hoặc có số liệu chưa hợp lệ.`,
  nothing: "Không có nội dung.",
  noCauses: "Các cơ quan chưa nêu nguyên nhân.",
}

const en: typeof vi = {
  title: "Evaluation",
  results: "1. What was achieved",
  shortcomings: "2. Shortcomings",
  causes: "3. Causes",
  attained: (count, all, names) => `${count} of ${all} indicators attained: ${names.join("; ")}.`,
  ahead: (count) => `Not due yet, and at the level of the next target already: ${count}.`,
  noneAttained: (all) => `None of the ${all} indicators is judged to be attained.`,
  missed: (count, items) => `Not attained, ${count}: ${items.join("; ")}.`,
  behind: (count, items) => `Not due yet, and below the level of the next target: ${count}${listed(items)}.`,
  open: (count, items) => `Inconclusive, ${count}: ${items.join("; ")}.`,
  without: (count, items) => `Without data, ${count}: ${items.join("; ")}.`,
  named: (short, reason) => `${short}${reason === null ? "" : ` (${reason})`}`,
  duties: (count, annex) => `Duties not finished or not answered: ${count} (${annex}).`,
  silent: (count) =>
    `Agencies without a report that can be consolidated: ${count}; the figures concerned are provisional.`,
  faulty: (count) =>
    `Indicators whose figures are provisional, for lack of reports or because of invalid figures: ${count}.`,
  nothing: "Nothing to say.",
  noCauses: "The agencies name no causes.",
}

const own = { vi, en }

/** Section IV: from the figures, and from what the agencies say, each with who said it. */
export function evaluationSection(setting: Setting): Section {
  const say = own[setting.lang]
  return {
    id: "evaluation",
    role: "body",
    label: "IV",
    title: say.title,
    blocks: [
      heading(say.results),
      listOr([...items(achieved(setting)), ...assessmentItems(setting, "NX/ket-qua")], say.nothing),
      heading(say.shortcomings),
      listOr([...items(shortcomings(setting)), ...assessmentItems(setting, "NX/ton-tai")], say.nothing),
      heading(say.causes),
      listOr([...items(causes(setting)), ...assessmentItems(setting, "NX/nguyen-nhan")], say.noCauses),
    ],
  }
}

const items = (texts: readonly string[]): ListItem[] => texts.map((text) => ({ lead: null, text, under: [] }))

const listOr = (list: readonly ListItem[], otherwise: string): Block =>
  list.length === 0 ? paragraph(otherwise) : { kind: "list", items: list }

const nameOf = ({ consolidation }: Setting, { id }: IndicatorAttainment): string =>
  lowerFirst(consolidation.plan.indicators.get(id)?.short ?? id)

function achieved(setting: Setting): string[] {
  const { consolidation, lang, print } = setting
  const { indicators } = consolidation
  const say = own[lang]
  const all = print.counted(indicators.length)
  const attained = indicators.filter(({ status }) => status === "attained")
  const ahead = indicators.filter(({ status, reached }) => status === "in-progress" && reached === true)
  return [
    ...(attained.length > 0
      ? [
          say.attained(
            print.counted(attained.length),
            all,
            attained.map((indicator) => nameOf(setting, indicator)),
          ),
        ]
      : indicators.some(({ target }) => target !== null)
        ? [say.noneAttained(all)]
        : []),
    ...(ahead.length === 0 ? [] : [say.ahead(print.counted(ahead.length))]),
  ]
}

function shortcomings(setting: Setting): string[] {
  const { consolidation, lang, print } = setting
  const say = own[lang]
  const told = (
    wanted: (indicator: IndicatorAttainment) => boolean,
    said: (count: string, items: readonly string[]) => string,
  ): string[] => {
    const found = consolidation.indicators.filter(wanted)
    const named = found.map((indicator) => say.named(nameOf(setting, indicator), shortReason(setting, indicator)))
    return found.length === 0 ? [] : [said(print.counted(found.length), named)]
  }
  const is =
    (status: IndicatorStatus) =>
    (indicator: IndicatorAttainment): boolean =>
      indicator.status === status
  const unfinished = unfinishedDuties(setting)
  return [
    ...told(is("not-attained"), say.missed),
    // At a half-year the outlook names them all, with their targets.
    ...told(
      ({ status, reached }) => status === "in-progress" && reached === false,
      (count, items) => say.behind(count, consolidation.period.span === "part" ? [] : items),
    ),
    ...told(is("inconclusive"), say.open),
    ...told(is("no-data"), say.without),
    ...(unfinished === 0 ? [] : [say.duties(print.counted(unfinished), annexLabel(setting, "duties"))]),
  ]
}

/** What the figures themselves say of why. */
function causes(setting: Setting): string[] {
  const { consolidation, lang, print } = setting
  const say = own[lang]
  const silent = silentReporters(setting).length
  const provisional = consolidation.indicators.filter((indicator) => indicator.provisional).length
  return [
    ...(silent === 0 ? [] : [say.silent(print.counted(silent))]),
    ...(provisional === 0 || silent > 0 ? [] : [say.faulty(print.counted(provisional))]),
  ]
}
