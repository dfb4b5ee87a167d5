import { groupBy } from "../../base/order.ts"
import { paragraph, paragraphs } from "../../figures/blocks.ts"
import { shortReason } from "../../figures/reason.ts"
import { lowerFirst, type Setting } from "../../figures/setting.ts"
import type { IndicatorAttainment } from "../../model/attainment.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { Section } from "../../model/report.ts"
import type { Table } from "../../model/table.ts"
import { soMany } from "../../vocabulary/lists.ts"
import { hasAnnex } from "./annexes/annexes.ts"
import { moneyText } from "./funding.ts"
import { crossCheckText } from "./office/checks.ts"
import { proposalsText } from "./office/tasks.ts"
import { receivedText } from "./received.ts"
import { tilesBlock } from "./tiles.ts"

const vi = {
  title: "Tóm tắt",
  verdicts: (total: string, parts: readonly string[]) => `Trong ${total} chỉ tiêu: ${parts.join("; ")}.`,
  missed: (items: readonly string[]) => `Không đạt: ${items.join("; ")}.`,
  open: (items: readonly string[]) => `Chưa đủ cơ sở kết luận: ${items.join("; ")}.`,
  without: (items: readonly string[]) => `Chưa có số liệu: ${items.join("; ")}.`,
  aheadOfTarget: (count: string) => `Có ${count} chỉ tiêu chưa đến hạn đánh giá nhưng đã đạt mức của mục tiêu kế tiếp.`,
  behindTarget: (items: readonly string[]) =>
    `Chưa đến hạn đánh giá và hiện chưa đạt mức của mục tiêu kế tiếp: ${items.join("; ")}.`,
  named: (id: string, short: string, reason: string | null) => `${id} ${short}${reason === null ? "" : ` (${reason})`}`,
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
  missed: (items) => `Not attained: ${items.join("; ")}.`,
  open: (items) => `Inconclusive: ${items.join("; ")}.`,
  without: (items) => `No data: ${items.join("; ")}.`,
  aheadOfTarget: (count) =>
    `${count} ${count === "1" ? "indicator is" : "indicators are"} not due yet and at the level of the next target already.`,
  behindTarget: (items) => `Not due yet, and below the level of the next target: ${items.join("; ")}.`,
  named: (id, short, reason) => `${id} ${short}${reason === null ? "" : ` (${reason})`}`,
  provisionalCount: (count, ids) =>
    `The figures of ${count} ${count === "1" ? "indicator" : "indicators"}${ids === null ? "" : ` (${ids})`} are provisional: some agency has given no figure, or some cell has an error.`,
  allFinal: "The figures of all indicators are complete.",
  truncated:
    "Rates are rounded to one decimal (9/14 is printed as 64.3%), so that rates may not add up to exactly 100%; where rounding would make 100% of less, or a target reached of one missed, more digits are printed (1,999/2,000 is 99.95%).",
}

const own = { vi, en }

/** What the state of the plan is: a few sentences and one table of all verdicts. */
export function summarySection(setting: Setting, verdicts: Table): Section {
  const { lang } = setting
  return {
    id: "summary",
    role: "screen",
    label: null,
    title: own[setting.lang].title,
    blocks: [
      tilesBlock(setting),
      ...paragraphs([
        receivedText(setting, true),
        verdictsText(setting),
        listedText(setting, ["not-attained"], own[lang].missed),
        listedText(setting, ["inconclusive"], own[lang].open),
        listedText(setting, ["no-data"], own[lang].without),
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

const order: readonly IndicatorStatus[] = [
  "attained",
  "not-attained",
  "in-progress",
  "nothing-arose",
  "inconclusive",
  "no-data",
]

function verdictsText({ lang, words, print, consolidation }: Setting): string {
  const groups = groupBy(consolidation.indicators, ({ status }) => status)
  const parts = order.flatMap((status) => {
    const count = groups.get(status)?.length ?? 0
    return count === 0 ? [] : [soMany(print.counted(count), words.indicatorStatus[status])]
  })
  return own[lang].verdicts(print.counted(consolidation.indicators.length), parts)
}

function listedText(
  setting: Setting,
  statuses: readonly IndicatorStatus[],
  say: (items: readonly string[]) => string,
): string | null {
  const { consolidation } = setting
  const chosen = consolidation.indicators.filter(({ status }) => statuses.includes(status))
  // All alike is said in the sentence before.
  if (chosen.length === 0 || chosen.length === consolidation.indicators.length) return null
  return say(chosen.map((indicator) => namedText(setting, indicator)))
}

/** `CT2.3 vụ mua bán người xảy ra (02 vụ, giảm 03 vụ so với năm 2012)` */
const namedText = (setting: Setting, indicator: IndicatorAttainment): string =>
  own[setting.lang].named(indicator.id, lowerFirst(shortOf(setting, indicator)), shortReason(setting, indicator))

/** Verdicts to come: how many are there already, and which are not. */
function notYetDueTexts(setting: Setting): (string | null)[] {
  const { lang, print, consolidation } = setting
  const open = consolidation.indicators.filter(({ status, reached }) => status === "in-progress" && reached !== null)
  const behind = open.filter(({ reached }) => reached === false)
  const ahead = open.length - behind.length
  return [
    ahead === 0 ? null : own[lang].aheadOfTarget(print.counted(ahead)),
    behind.length === 0 ? null : own[lang].behindTarget(behind.map((indicator) => namedText(setting, indicator))),
  ]
}

function provisionalText({ lang, print, consolidation }: Setting): string {
  const ids = consolidation.indicators.filter(({ provisional }) => provisional).map(({ id }) => id)
  if (ids.length === 0) return own[lang].allFinal
  const all = ids.length === consolidation.indicators.length
  return own[lang].provisionalCount(print.counted(ids.length), all ? null : ids.join(", "))
}

const shortOf = ({ consolidation }: Setting, { id }: IndicatorAttainment): string =>
  consolidation.plan.indicators.get(id)?.short ?? id
