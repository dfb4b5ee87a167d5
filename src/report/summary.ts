import { groupBy } from "../base/order.ts"
import type { IndicatorAttainment } from "../model/attainment.ts"
import type { IndicatorStatus } from "../model/decision.ts"
import type { Section } from "../model/report.ts"
import type { Table } from "../model/table.ts"
import { paragraph, paragraphs } from "./cells.ts"
import { attainmentChart } from "./charts/attainment.ts"
import { crossCheckText } from "./checks.ts"
import { lateText, missingTexts, receivedText } from "./deadlines.ts"
import { moneyText } from "./funding.ts"
import { proposalsText } from "./proposals.ts"
import { shortReason } from "./reason.ts"
import { lowerFirst, type Setting } from "./setting.ts"
import { tilesBlock } from "./tiles.ts"

/** What the state of the plan is: a few sentences and one table of all verdicts. */
export function summarySection(setting: Setting, verdicts: Table): Section {
  const { words } = setting
  return {
    id: "summary",
    number: null,
    title: words.sections.summary,
    blocks: [
      tilesBlock(setting),
      ...paragraphs([
        receivedText(setting),
        ...missingTexts(setting),
        lateText(setting),
        verdictsText(setting),
        listedText(setting, ["not-attained"], words.say.missed),
        listedText(setting, ["inconclusive"], words.say.open),
        listedText(setting, ["no-data"], words.say.without),
        ...notYetDueTexts(setting),
        provisionalText(setting),
        moneyText(setting),
        crossCheckText(setting),
        proposalsText(setting),
      ]),
      { kind: "chart", chart: attainmentChart(setting) },
      { kind: "table", table: verdicts, titled: true },
      paragraph(words.say.truncated),
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

function verdictsText({ words, print, consolidation }: Setting): string {
  const groups = groupBy(consolidation.indicators, ({ status }) => status)
  const parts = order.flatMap((status) => {
    const count = groups.get(status)?.length ?? 0
    return count === 0 ? [] : [words.say.verdictCount(print.counted(count), words.indicatorStatus[status])]
  })
  return words.say.verdicts(print.counted(consolidation.indicators.length), parts)
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

/** `CT2.3 vụ mua bán người xảy ra (02 vụ, giảm từ 05)` */
const namedText = (setting: Setting, indicator: IndicatorAttainment): string =>
  setting.words.say.named(indicator.id, lowerFirst(shortOf(setting, indicator)), shortReason(setting, indicator))

/** Verdicts to come: how many are there already, and which are not. */
function notYetDueTexts(setting: Setting): (string | null)[] {
  const { words, print, consolidation } = setting
  const open = consolidation.indicators.filter(({ status, reached }) => status === "in-progress" && reached !== null)
  const behind = open.filter(({ reached }) => reached === false)
  const ahead = open.length - behind.length
  return [
    ahead === 0 ? null : words.say.aheadOfTarget(print.counted(ahead)),
    behind.length === 0 ? null : words.say.behindTarget(behind.map((indicator) => namedText(setting, indicator))),
  ]
}

function provisionalText({ words, print, consolidation }: Setting): string {
  const ids = consolidation.indicators.filter(({ provisional }) => provisional).map(({ id }) => id)
  if (ids.length === 0) return words.say.allFinal
  const all = ids.length === consolidation.indicators.length
  return words.say.provisionalCount(print.counted(ids.length), all ? null : ids.join(", "))
}

const shortOf = ({ consolidation }: Setting, { id }: IndicatorAttainment): string =>
  consolidation.plan.indicators.get(id)?.short ?? id
