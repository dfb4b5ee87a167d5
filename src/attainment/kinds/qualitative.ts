import type { Decision } from "../../model/decision.ts"
import type { TallyNumbers } from "../../model/kinds.ts"
import type { Status } from "../../model/submission.ts"
import { judge } from "../decision.ts"
import { sourcesOf, statusOfSource } from "../sources.ts"
import { nothingAsked } from "../verdict.ts"
import { byOneDecision, type Kind } from "./kind.ts"

/**
 * Done by every source, each with evidence, is attained; a source heard and not done decides, whoever is silent; “nothing arose” beside
 * “done” does not block.
 */
export const allDone: Decision<keyof TallyNumbers> = [
  [[["heard", "=", 0]], "no-data"],
  [[["below", ">", 0]], "not-attained"],
  [[["heard", "<", "expected"]], "inconclusive"],
  [[["n", ">", 0]], "attained"],
  [[], "nothing-arose"],
]

/** How many are done, and how many are not; null: missing, or not to be used (“done” without evidence). */
export const tallyStatuses = (statuses: readonly (Status | null)[]): TallyNumbers => ({
  expected: statuses.length,
  heard: statuses.filter((status) => status !== null).length,
  n: statuses.filter((status) => status === "done").length,
  below: statuses.filter((status) => status === "not-started" || status === "under-way").length,
})

export const qualitative: Kind<"qualitative"> = {
  ...byOneDecision,
  shown: () => ({}),
  attain({ plan, indicator, totals }, { goal, head }) {
    const sources = indicator.measures
      .filter((measure) => plan.measures.get(measure)?.input === "status")
      .flatMap((measure) => sourcesOf(totals, measure))
    const statuses = sources.map(statusOfSource)
    const judged = judge<TallyNumbers>(goal === null ? nothingAsked : allDone, tallyStatuses(statuses))
    const answers = sources.map(({ agency }, i) => ({ agency, heard: statuses[i] !== null }))
    return { ...head(judged.verdict, answers), judged }
  },
}
