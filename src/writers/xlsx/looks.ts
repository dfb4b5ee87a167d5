import type { TextLook } from "../../excel/book.ts"
import { colors, look } from "../../excel/look.ts"
import type { ObligationState } from "../../model/compliance.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { Tone } from "../../model/table.ts"
import type { Lang } from "../../model/words.ts"
import { words } from "../../report/words.ts"
import { indicatorTone, obligationTone, silenceTone } from "../../vocabulary/statuses.ts"

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
  return [
    ...statuses.map((status) => own(indicatorStatus[status], indicatorTone[status])),
    own(no, "bad"),
    own(yes, "good"),
    own(unknown, "partly"),
  ]
}

/** The states of reporting in theirs, when a day is corrected. */
export function stateLooks(lang: Lang): readonly Omit<TextLook, "range">[] {
  const { obligation, silence, unusableFile } = words[lang]
  return [
    ...states.map((state) => own(obligation[state], obligationTone[state])),
    own(silence("ordered"), silenceTone.ordered),
    own(silence("requested"), silenceTone.requested),
    own(unusableFile, "partly"),
  ]
}

const states = ["on-time", "late", "unknown-day", "not-due"] as const satisfies readonly ObligationState[]

function own(begins: string, tone: Tone): Omit<TextLook, "range"> {
  const { color, fill } = style[tone]
  return { begins, style: { ...(color ? { color } : {}), ...(fill ? { fill } : {}) } }
}
