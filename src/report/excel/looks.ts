import type { TextLook } from "../../excel/book.ts"
import { colors, look } from "../../excel/look.ts"
import type { IndicatorStatus } from "../../model/attainment.ts"
import type { Tone } from "../../model/report.ts"
import type { Lang } from "../../model/words.ts"
import { indicatorTone } from "../tones.ts"
import { words } from "../words.ts"

const style: Readonly<Record<Tone, TextLook["style"]>> = {
  good: look.good,
  bad: look.bad,
  partly: look.wait,
  waiting: { color: colors.ink, fill: "FFFFFF" },
  plain: look.mute,
}

const statuses: readonly IndicatorStatus[] = [
  "not-attained",
  "attained",
  "in-progress",
  "nothing-arose",
  "inconclusive",
  "no-data",
]

/** Verdicts in their colours, and in those of what they become when a figure is corrected. */
export function verdictLooks(lang: Lang): readonly Omit<TextLook, "range">[] {
  const { indicatorStatus, yes, no, unknown } = words[lang]
  const own = (begins: string, tone: Tone) => {
    const { color, fill } = style[tone]
    return { begins, style: { ...(color ? { color } : {}), ...(fill ? { fill } : {}) } }
  }
  return [
    ...statuses.map((status) => own(indicatorStatus[status], indicatorTone[status])),
    own(no, "bad"),
    own(yes, "good"),
    own(unknown, "partly"),
  ]
}
