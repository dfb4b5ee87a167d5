import { paragraph, paragraphs } from "../../figures/blocks.ts"
import type { Setting } from "../../figures/setting.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { SectionParts } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import { soMany } from "../../vocabulary/lists.ts"
import { hasAnnex } from "./annexes/annexes.ts"
import { withReason } from "./evaluation.ts"
import { moneyText } from "./funding.ts"
import { crossCheckText } from "./office/checks.ts"
import { proposalsText } from "./office/tasks.ts"
import { receivedText } from "./received.ts"
import { tilesBlock } from "./tiles.ts"

const vi = {
  title: "Tóm tắt",
  verdicts: (total: string, parts: readonly string[]) => `Trong ${total} chỉ tiêu: ${parts.join("; ")}.`,
  aheadOfTarget: (count: string) => `Có ${count} chỉ tiêu chưa đến hạn đánh giá nhưng đã đạt mức của mục tiêu kế tiếp.`,
  behindTarget: (items: string) => `Chưa đến hạn đánh giá và hiện chưa đạt mức của mục tiêu kế tiếp: ${items}.`,
  /** `ids`: null where it is all of them. */
  provisionalCount: (count: string, ids: string | null) =>
    `Số liệu của ${count} chỉ tiêu${ids === null ? "" : ` (${ids})`} là tạm tính, vì còn cơ quan chưa có số liệu hoặc có số liệu chưa hợp lệ.`,
  allFinal: "Số liệu của tất cả các chỉ tiêu đã đầy đủ.",
  truncated:
    "Tỷ lệ làm tròn đến một chữ số thập phân (9/14 ghi là 64,3%), nên các tỷ lệ cộng lại có thể không đúng bằng 100%; nơi làm tròn sẽ thành 100% hoặc thành đạt mục tiêu thì ghi thêm chữ số (1.999/2.000 ghi là 99,95%).",
}

const en: typeof vi = {
  title: "Summary",
  verdicts: (total, parts) => `Of ${total} indicators: ${parts.join("; ")}.`,
  aheadOfTarget: (count) =>
    `${count} ${count === "1" ? "indicator is" : "indicators are"} not due yet and at the level of the next target already.`,
  behindTarget: (items) => `Not due yet, and below the level of the next target: ${items}.`,
  provisionalCount: (count, ids) =>
    `The figures of ${count} ${count === "1" ? "indicator" : "indicators"}${ids === null ? "" : ` (${ids})`} are provisional: some agency has given no figure, or some cell has an error.`,
  allFinal: "The figures of all indicators are complete.",
  truncated:
    "Rates are rounded to one decimal (9/14 is printed as 64.3%), so that rates may not add up to exactly 100%; where rounding would make 100% of less, or a target reached of one missed, more digits are printed (1,999/2,000 is 99.95%).",
}

const own = { vi, en }

/** What the state of the plan is: a few sentences and one table of all verdicts. */
export function summarySection(setting: Setting, verdicts: Table): SectionParts {
  const { lang } = setting
  return {
    title: own[setting.lang].title,
    blocks: [
      tilesBlock(setting),
      ...paragraphs([
        receivedText(setting, true),
        verdictsText(setting),
        listedText(setting, "not-attained"),
        listedText(setting, "inconclusive"),
        listedText(setting, "no-data"),
        ...notYetDueTexts(setting),
        provisionalText(setting),
        hasAnnex(setting, "funding") ? moneyText(setting) : null,
        crossCheckText(setting),
        proposalsText(setting),
      ]),
      { kind: "table", table: verdicts, titled: true },
      paragraph(own[lang].truncated),
    ],
  }
}

function verdictsText({ lang, words, print, consolidation: { indicators } }: Setting): string {
  const parts = Object.entries(words.indicatorStatus).flatMap(([wanted, name]) => {
    const count = indicators.filter(({ status }) => status === wanted).length
    return count === 0 ? [] : [soMany(print.counted(count), name)]
  })
  return own[lang].verdicts(print.counted(indicators.length), parts)
}

/** `Không đạt: CT2.3 vụ mua bán người xảy ra (02 vụ, giảm 03 vụ so với năm 2012).` */
function listedText(setting: Setting, wanted: IndicatorStatus): string | null {
  const { indicators } = setting.consolidation
  const chosen = indicators.filter(({ status }) => status === wanted)
  // All alike is said in the sentence before.
  if (chosen.length === 0 || chosen.length === indicators.length) return null
  return `${setting.words.indicatorStatus[wanted]}: ${namedTexts(setting, chosen)}.`
}

const namedTexts = (setting: Setting, indicators: readonly IndicatorAttainment[]): string =>
  indicators.map((indicator) => `${indicator.id} ${withReason(setting, indicator)}`).join("; ")

/** Verdicts to come: how many are there already, and which are not. */
function notYetDueTexts(setting: Setting): (string | null)[] {
  const { lang, print, consolidation } = setting
  const open = consolidation.indicators.filter(({ status, reached }) => status === "in-progress" && reached !== null)
  const behind = open.filter(({ reached }) => reached === false)
  const ahead = open.length - behind.length
  return [
    ahead === 0 ? null : own[lang].aheadOfTarget(print.counted(ahead)),
    behind.length === 0 ? null : own[lang].behindTarget(namedTexts(setting, behind)),
  ]
}

function provisionalText({ lang, print, consolidation }: Setting): string {
  const ids = consolidation.indicators.filter(({ provisional }) => provisional).map(({ id }) => id)
  if (ids.length === 0) return own[lang].allFinal
  const all = ids.length === consolidation.indicators.length
  return own[lang].provisionalCount(print.counted(ids.length), all ? null : ids.join(", "))
}
