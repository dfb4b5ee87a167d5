import type { AttainmentHead } from "../../model/attainment.ts"
import type { Lead } from "../../model/chart.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { Tone } from "../../model/table.ts"
import { indicatorStatus, indicatorTone, provisional } from "../../vocabulary/statuses.ts"
import { heldAgainst } from "../../vocabulary/targets.ts"
import type { Setting } from "../setting.ts"
import { shortOf } from "./naming.ts"

/** A line of the chart of attainment: how far an indicator is, or one of its parts. */
export interface Bar {
  /** What it is the figure of, in a few words. */
  readonly label: string
  /** How far of 100, and where the line is that must be reached: percentages as text with a point. Null: nothing is drawn. */
  readonly percent: string | null
  readonly goal: string | null
  /** The figure as it is printed: `64,1%`, `198/199 đơn vị`, `02 vụ`; null where there is none. */
  readonly figure: string | null
  /** What it is held against: `mục tiêu 75%`. */
  readonly against: string | null
  readonly status: IndicatorStatus
  /** The verdict in a word or two, with the provisional mark. */
  readonly verdict: string
  readonly tone: Tone
}

/** What is drawn of an indicator: its figure as printed, what is asked of it, and how far it is, of 100 where no other line is said. */
interface Drawn {
  readonly figure: string | null
  readonly asked?: string | null
  readonly percent?: string | null
  readonly line?: string | null
}

/** The one bar of an indicator. */
export function barOf(
  setting: Setting,
  attainment: AttainmentHead,
  { figure, asked = null, percent = null, line = percent === null ? null : "100" }: Drawn,
): Bar {
  const { text, tone } = verdictLead(setting, attainment)
  return {
    label: shortOf(setting, attainment),
    percent,
    goal: line,
    figure,
    against: figure === null || asked === null ? null : heldAgainst[setting.lang].target(asked),
    status: attainment.status,
    verdict: text,
    tone,
  }
}

/** The verdict in a word or two, with the provisional mark. */
export function verdictLead({ lang }: Setting, attainment: AttainmentHead): Lead {
  const status = indicatorStatus[lang][attainment.status]
  return {
    // Where there is no figure, there is none that could still change.
    text: attainment.provisional && attainment.status !== "no-data" ? `${status} (${provisional[lang]})` : status,
    tone: indicatorTone[attainment.status],
  }
}
