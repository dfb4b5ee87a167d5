import type { ObligationState } from "../model/compliance.ts"
import type { IndicatorStatus } from "../model/decision.ts"
import type { WordTone } from "../model/table.ts"
import { indicatorTone, obligationTone, silenceTone } from "../vocabulary/statuses.ts"
import { conclusionWords } from "./conclusions.ts"
import type { Setting } from "./setting.ts"

// What a column's words mean by how they begin, for cells that may become others of them.

const statuses: readonly IndicatorStatus[] = [
  "not-attained",
  "attained",
  "in-progress",
  "nothing-arose",
  "inconclusive",
  "no-data",
]

export const verdictTones = ({ words }: Setting): readonly WordTone[] =>
  statuses.map((status) => ({ begins: words.indicatorStatus[status], tone: indicatorTone[status] }))

export const checkTones = ({ lang }: Setting): readonly WordTone[] => [
  { begins: conclusionWords[lang].no, tone: "bad" },
  { begins: conclusionWords[lang].yes, tone: "good" },
  { begins: conclusionWords[lang].unknown, tone: "partly" },
]

const states = ["on-time", "late", "unknown-day", "not-due"] as const satisfies readonly ObligationState[]

export const stateTones = ({ words }: Setting): readonly WordTone[] => [
  ...states.map((state): WordTone => ({ begins: words.obligation[state], tone: obligationTone[state] })),
  { begins: words.silence.ordered, tone: silenceTone.ordered },
  { begins: words.silence.requested, tone: silenceTone.requested },
  { begins: words.state.unusable, tone: "partly" },
]
