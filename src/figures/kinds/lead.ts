import type { AttainmentHead } from "../../model/attainment.ts"
import type { Lead } from "../../model/chart.ts"
import { indicatorStatus, indicatorTone, provisional } from "../../vocabulary/statuses.ts"
import type { Setting } from "../setting.ts"

/** The verdict in a word or two, with the provisional mark. */
export function verdictLead({ lang }: Setting, attainment: AttainmentHead): Lead {
  const status = indicatorStatus[lang][attainment.status]
  return {
    // Where there is no figure, there is none that could still change.
    text: attainment.provisional && attainment.status !== "no-data" ? `${status} (${provisional[lang]})` : status,
    tone: indicatorTone[attainment.status],
  }
}
