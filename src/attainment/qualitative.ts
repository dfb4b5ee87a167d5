import type { Status } from "../model/submission.ts"
import type { Verdict } from "./verdict.ts"

/**
 * Done by every source, each with evidence, is attained; a source heard and not done decides, whoever is silent; "nothing arose" beside
 * "done" does not block. null: missing, or not to be used ("done" without evidence).
 */
export function judgeQualitative(statuses: readonly (Status | null)[]): Verdict {
  const heard = statuses.filter((status) => status !== null)
  if (heard.length === 0) return "no-data"
  if (heard.some((status) => status === "not-started" || status === "under-way")) return "not-attained"
  if (heard.length < statuses.length) return "inconclusive"
  return heard.includes("done") ? "attained" : "nothing-arose"
}
