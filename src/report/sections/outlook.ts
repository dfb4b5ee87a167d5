import { groupBy } from "../../base/order.ts"
import { capital } from "../../base/text.ts"
import { plainList } from "../../figures/blocks.ts"
import { dueText } from "../../figures/due.ts"
import { goalText } from "../../figures/goal.ts"
import { shortInText } from "../../figures/kinds/naming.ts"
import type { Setting } from "../../figures/setting.ts"
import type { AttainmentOf, IndicatorAttainment } from "../../model/attainment.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { SectionParts } from "../../model/report.ts"
import { assessmentTexts } from "./assessments.ts"

const vi = {
  title: "Phương hướng, nhiệm vụ trọng tâm",
  next: "Thực hiện các mục tiêu đến hạn tiếp theo:",
  /** Reached before it is due. */
  keep: (count: string) => `Giữ vững ${count} chỉ tiêu chưa đến hạn đánh giá nhưng đã đạt mức của mục tiêu kế tiếp.`,
}

const en: typeof vi = {
  title: "What comes next",
  next: "Targets due next:",
  keep: (count) => `Indicators to be kept at the level of the next target, which they have reached: ${count}.`,
}

const own = { vi, en }

/** For a person to fill in. */
const blank = "…………………………………………………………………………"

/** Section V: the targets that are due next, what the agencies say, and room for what only people can say. */
export function outlookSection(setting: Setting): SectionParts {
  const say = own[setting.lang]
  const next = targetTexts(setting)
  const items = [
    ...(next.length === 0 ? [] : [{ lead: null, text: say.next, under: next }]),
    ...plainList(assessmentTexts(setting, "NX/phuong-huong")).items,
  ]
  return {
    title: say.title,
    blocks: [...(items.length === 0 ? [] : [{ kind: "list" as const, items }]), { kind: "blank", text: blank }],
  }
}

/** `Đến năm 2013: văn bản … (85%); cán bộ … (75%)`: those due together are told together, those that are there already counted. */
function targetTexts(setting: Setting): string[] {
  const { print, lang, consolidation } = setting
  const isThere = ({ status, reached }: IndicatorAttainment) => status === "in-progress" && reached === true
  const there = consolidation.indicators.filter(isThere).length
  const next = consolidation.indicators.flatMap((one) => (isThere(one) ? [] : nextOf(setting, one)))
  const targets = [...groupBy(next, ({ due }) => due)].map(
    ([due, alike]) => `${capital(due)}: ${alike.map(({ text }) => text).join("; ")}.`,
  )
  return [...targets, ...(there === 0 ? [] : [own[lang].keep(print.counted(there))])]
}

function nextOf<K extends IndicatorKind>(
  setting: Setting,
  indicator: AttainmentOf<K>,
): { readonly due: string; readonly text: string }[] {
  const { id, next } = indicator
  if (next === null) return []
  const text = `${shortInText(setting, id)} (${goalText(setting, indicator, next, true)})`
  return [{ due: dueText(setting, id, next), text }]
}
