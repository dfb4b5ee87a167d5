import { groupBy } from "../../base/order.ts"
import type { AttainmentOf } from "../../model/attainment.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { Section } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import { goalWithDue, shortGoalText } from "../goal.ts"
import { lowerFirst, type Setting, upperFirst } from "../setting.ts"
import { assessmentItems } from "./assessments.ts"

const vi = {
  title: "Phương hướng, nhiệm vụ trọng tâm",
  next: "Thực hiện các mục tiêu đến hạn tiếp theo:",
  target: (goal: string, indicators: readonly string[]) => `${goal}: ${indicators.join("; ")}.`,
  /** For a person to fill in. */
  blank: "…………………………………………………………………………",
}

const en: typeof vi = {
  title: "What comes next",
  next: "Targets due next:",
  target: (goal, indicators) => `${goal}: ${indicators.join("; ")}.`,
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

/** `85% (đến năm 2013): văn bản …; cán bộ …`: indicators of one target are told together. */
function targetTexts(setting: Setting): string[] {
  const { indicators, plan } = setting.consolidation
  const next = indicators.flatMap((indicator) => {
    const goal = goalOf(setting, indicator)
    return goal === null ? [] : [{ goal, short: lowerFirst(plan.indicators.get(indicator.id)?.short ?? indicator.id) }]
  })
  return [...groupBy(next, ({ goal }) => goal)].map(([goal, alike]) =>
    own[setting.lang].target(
      upperFirst(goal),
      alike.map(({ short }) => short),
    ),
  )
}

const goalOf = <K extends IndicatorKind>(setting: Setting, indicator: AttainmentOf<K>): string | null =>
  indicator.next &&
  goalWithDue(setting, shortGoalText(setting, indicator, indicator.next), indicator.id, indicator.next)
