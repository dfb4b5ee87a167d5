import { groupBy } from "../../base/order.ts"
import { dueText } from "../../figures/due.ts"
import { goalText } from "../../figures/goal.ts"
import { lowerFirst, type Setting, upperFirst } from "../../figures/setting.ts"
import type { AttainmentOf, IndicatorAttainment } from "../../model/attainment.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { Section } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import { assessmentItems } from "./assessments.ts"

const vi = {
  title: "Phương hướng, nhiệm vụ trọng tâm",
  next: "Thực hiện các mục tiêu đến hạn tiếp theo:",
  target: (due: string, indicators: readonly string[]) => `${due}: ${indicators.join("; ")}.`,
  /** Reached before it is due. */
  keep: (count: string) => `Giữ vững ${count} chỉ tiêu chưa đến hạn đánh giá nhưng đã đạt mức của mục tiêu kế tiếp.`,
  /** For a person to fill in. */
  blank: "…………………………………………………………………………",
}

const en: typeof vi = {
  title: "What comes next",
  next: "Targets due next:",
  target: (due, indicators) => `${due}: ${indicators.join("; ")}.`,
  keep: (count) => `Indicators to be kept at the level of the next target, which they have reached: ${count}.`,
  blank: "…………………………………………………………………………",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Section V: the targets that are due next, what the agencies say, and room for what only people can say. */
export function outlookSection(setting: Setting): Section {
  const say = own[setting.lang]
  const next = targetTexts(setting)
  const items = [
    ...(next.length === 0 ? [] : [{ lead: null, text: say.next, under: next }]),
    ...assessmentItems(setting, "NX/phuong-huong"),
  ]
  return {
    id: "outlook",
    role: "body",
    label: "V",
    title: say.title,
    blocks: [...(items.length === 0 ? [] : [{ kind: "list" as const, items }]), { kind: "blank", text: say.blank }],
  }
}

/** `Đến năm 2013: văn bản … (85%); cán bộ … (75%)`: those due together are told together, those that are there already counted. */
function targetTexts(setting: Setting): string[] {
  const { print, lang, consolidation } = setting
  const isThere = ({ status, reached }: IndicatorAttainment) => status === "in-progress" && reached === true
  const there = consolidation.indicators.filter(isThere).length
  const next = consolidation.indicators.flatMap((one) => (isThere(one) ? [] : nextOf(setting, one)))
  const targets = [...groupBy(next, ({ due }) => due)].map(([due, alike]) =>
    own[lang].target(
      upperFirst(due),
      alike.map(({ text }) => text),
    ),
  )
  return [...targets, ...(there === 0 ? [] : [own[lang].keep(print.counted(there))])]
}

function nextOf<K extends IndicatorKind>(
  setting: Setting,
  indicator: AttainmentOf<K>,
): { readonly due: string; readonly text: string }[] {
  const { id, next } = indicator
  if (next === null) return []
  const short = lowerFirst(setting.plan.indicators.get(id)?.short ?? id)
  return [{ due: dueText(setting, id, next), text: `${short} (${goalText(setting, indicator, next, true)})` }]
}
