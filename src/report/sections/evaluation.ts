import { heading, paragraph, plainList } from "../../figures/blocks.ts"
import { shortInText } from "../../figures/kinds/naming.ts"
import { shortReason } from "../../figures/reason.ts"
import type { Setting } from "../../figures/setting.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { Block, SectionParts } from "../../model/report.ts"
import { annexLabel } from "./annexes/annexes.ts"
import { unfinishedDuties } from "./annexes/duties.ts"
import { assessmentTexts } from "./assessments.ts"
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
export function evaluationSection(setting: Setting): SectionParts {
  const say = own[setting.lang]
  return {
    title: say.title,
    blocks: [
      heading(say.results),
      listOr([...achieved(setting), ...assessmentTexts(setting, "NX/ket-qua")], say.nothing),
      heading(say.shortcomings),
      listOr([...shortcomings(setting), ...assessmentTexts(setting, "NX/ton-tai")], say.nothing),
      heading(say.causes),
      listOr([...causes(setting), ...assessmentTexts(setting, "NX/nguyen-nhan")], say.noCauses),
    ],
  }
}

const listOr = (texts: readonly string[], otherwise: string): Block =>
  texts.length === 0 ? paragraph(otherwise) : plainList(texts)

function achieved(setting: Setting): string[] {
  const { consolidation, lang, print } = setting
  const { indicators } = consolidation
  const say = own[lang]
  const all = print.counted(indicators.length)
  const attained = indicators.filter(({ status }) => status === "attained")
  const ahead = indicators.filter(({ status, reached }) => status === "in-progress" && reached === true)
  const names = attained.map(({ id }) => shortInText(setting, id))
  const none = indicators.some(({ target }) => target !== null) ? [say.noneAttained(all)] : []
  return [
    ...(names.length === 0 ? none : [say.attained(print.counted(names.length), all, names)]),
    ...(ahead.length === 0 ? [] : [say.ahead(print.counted(ahead.length))]),
  ]
}

/** `vụ mua bán người xảy ra (02 vụ, giảm 03 vụ so với năm 2012)` */
export function withReason(setting: Setting, indicator: IndicatorAttainment): string {
  const reason = shortReason(setting, indicator)
  return `${shortInText(setting, indicator.id)}${reason === null ? "" : ` (${reason})`}`
}

function shortcomings(setting: Setting): string[] {
  const { consolidation, lang, print } = setting
  const say = own[lang]
  const told = (
    wanted: (indicator: IndicatorAttainment) => boolean,
    said: (count: string, items: readonly string[]) => string,
  ): string[] => {
    const found = consolidation.indicators.filter(wanted)
    return found.length === 0
      ? []
      : [
          said(
            print.counted(found.length),
            found.map((one) => withReason(setting, one)),
          ),
        ]
  }
  const unfinished = unfinishedDuties(setting)
  return [
    ...told(({ status }) => status === "not-attained", say.missed),
    // At a half-year the outlook names them all, with their targets.
    ...told(
      ({ status, reached }) => status === "in-progress" && reached === false,
      (count, items) => say.behind(count, consolidation.period.span === "part" ? [] : items),
    ),
    ...told(({ status }) => status === "inconclusive", say.open),
    ...told(({ status }) => status === "no-data", say.without),
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
