import type { AttainmentOf } from "../../model/attainment.ts"
import type { IndicatorKind } from "../../model/kinds.ts"
import type { Section } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import { goalByDay, shortGoalText } from "../goal.ts"
import { lowerFirst, type Setting } from "../setting.ts"
import { assessmentItems } from "./assessments.ts"

const vi = {
  title: "Phương hướng, nhiệm vụ trọng tâm",
  next: (items: readonly string[]) => `Thực hiện các mục tiêu đến hạn tiếp theo: ${items.join("; ")}.`,
  target: (short: string, goal: string) => `${short} ${goal}`,
  /** For a person to fill in. */
  blank: "…………………………………………………………………………",
}

const en: typeof vi = {
  title: "What comes next",
  next: (items) => `Targets due next: ${items.join("; ")}.`,
  target: (short, goal) => `${short} ${goal}`,
  blank: "…………………………………………………………………………",
}

const own: Readonly<Record<Lang, typeof vi>> = { vi, en }

/** Section V: the targets that are due next, what the agencies say, and room for what only people can say. */
export function outlookSection(setting: Setting): Section {
  const say = own[setting.lang]
  const next = setting.consolidation.indicators.flatMap((indicator) => targetText(setting, indicator))
  const items = [
    ...(next.length === 0 ? [] : [{ lead: null, text: say.next(next), under: [] }]),
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

function targetText<K extends IndicatorKind>(setting: Setting, indicator: AttainmentOf<K>): string[] {
  const { consolidation, lang } = setting
  if (indicator.next === null) return []
  const short = lowerFirst(consolidation.plan.indicators.get(indicator.id)?.short ?? indicator.id)
  return [
    own[lang].target(short, goalByDay(setting, shortGoalText(setting, indicator, indicator.next), indicator.next)),
  ]
}
