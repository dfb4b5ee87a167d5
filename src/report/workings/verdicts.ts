import type { Expression } from "../../model/table.ts"
import { above, added, both, countOf, either, equal, expression, joined, range, when } from "../expression.ts"
import type { Setting } from "../setting.ts"
import { type Part, stepAt } from "./places.ts"
import type { Working } from "./steps.ts"

/** Without a target in force a verdict only says how far things are. */
export function statusFormula({ words }: Setting, working: Working, part: Part): Expression {
  const { "nothing-arose": nothing, "no-data": none, "in-progress": later } = words.indicatorStatus
  const { inForce, breaks } = working
  const compared = expression(stepAt(working, part, "compared"))
  if (inForce) return compared
  const kept = [nothing, none, ...(breaks ? [words.indicatorStatus["not-attained"]] : [])]
  return when(either(...kept.map((word) => equal(compared, word))), compared, later)
}

/** Several ratios must all hold: see attainment/verdict.ts. */
export function combined({ words }: Setting, working: Working): Expression {
  const { attained, "not-attained": missed, "nothing-arose": nothing, inconclusive: open } = words.indicatorStatus
  const none = words.indicatorStatus["no-data"]
  const { steps } = working
  const all = range(steps.map(({ part }) => stepAt(working, part, "compared")))
  const number = (word: string) => countOf(all, word)
  return when(
    above(number(missed), 0),
    missed,
    when(
      equal(number(none), steps.length),
      none,
      when(above(added([number(open), number(none)]), 0), open, when(above(number(attained), 0), attained, nothing)),
    ),
  )
}

/** The verdict, with a word where not everything is `given` that it stands on. */
export const markedVerdict = ({ words }: Setting, status: Expression, given: Expression): Expression =>
  joined(status, when(either(equal(status, words.indicatorStatus["no-data"]), given), "", ` (${words.provisional})`))

/** Do all of these hold? */
export const all = (tests: readonly Expression[]): Expression =>
  tests.length === 1 ? (tests[0] ?? expression(true)) : both(...tests)
