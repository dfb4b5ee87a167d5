import type { Decision } from "../../model/decision.ts"
import type { TallyNumbers } from "../../model/kinds.ts"
import type { Status } from "../../model/submission.ts"
import { judge } from "../decision.ts"
import { sourcesOf, statusOfSource } from "../sources.ts"
import { shownAs, targetsAt } from "../target.ts"
import { nothingAsked, statusesOf } from "../verdict.ts"
import { byOneDecision, headOf, type Kind } from "./kind.ts"

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

const shown = shownAs(() => ({}))

export const qualitative: Kind<"qualitative"> = {
  ...byOneDecision,
  attain(question) {
    const { plan, indicator, period, totals } = question
    const { inForce, next, against } = targetsAt(indicator, period)
    const answers = indicator.measures
      .filter((measure) => plan.measures.get(measure)?.input === "status")
      .flatMap((measure) => sourcesOf(totals, measure))
      .map((source) => ({ agency: source.agency, status: statusOfSource(source) }))
    const judged = judge<TallyNumbers>(
      against === null ? nothingAsked : allDone,
      tallyStatuses(answers.map(({ status }) => status)),
    )
    return {
      ...headOf(
        question,
        judged.verdict,
        statusesOf(inForce !== null),
        answers.map(({ agency, status }) => ({ agency, heard: status !== null })),
      ),
      kind: "qualitative",
      target: shown(inForce),
      next: shown(next),
      judged,
    }
  },
  publishable: (attainment, { some }) => ({ ...attainment, judged: some ? null : attainment.judged }),
}
