import type { Decision, Verdict } from "../../model/decision.ts"
import type { Expression } from "../../model/table.ts"
import { both, countOf, either, equal, expression, joined, type Operand, range, when } from "../expression.ts"
import { kindOf } from "../kinds/kinds.ts"
import type { Setting } from "../setting.ts"
import { placesOfTotals } from "./decimals.ts"
import { type Part, stepAt } from "./places.ts"
import { type Numbers, type Step, stepNumbers, type Working } from "./working.ts"

/** A verdict as the workbook decides it: by the table by which attainment decided it, over cells. */
export const decided = ({ words }: Setting, decision: Decision, numbers: Numbers, decimals = false): Expression => ({
  kind: "decision",
  decision,
  numbers,
  words: words.indicatorStatus,
  decimals,
})

/** How the numbers of a step follow from the agencies' cells. */
export const numbersOf = (setting: Setting, working: Working, step: Step): Numbers =>
  kindOf(working.indicator).worked.numbers(setting, working, step)

/** The verdict of a step, on its cells; what has no column there is worked out, or is the number that it was. */
export function compared(setting: Setting, working: Working, step: Step): Expression {
  const { decision, numbers } = step.judged
  const worked = numbersOf(setting, working, step)
  const columns: readonly string[] = stepNumbers
  return decided(
    setting,
    decision,
    Object.fromEntries(
      Object.entries(numbers).map(([name, number]) => [
        name,
        columns.includes(name)
          ? expression({ ...stepAt(working, step.part, "n"), column: name })
          : (worked[name] ?? expression(number)),
      ]),
    ),
    placesOfTotals(setting, step.totals) > 0,
  )
}

/** Without a target in force a verdict only says how far things are. */
export function statusFormula({ words }: Setting, working: Working, part: Part): Expression {
  const { statuses } = working.indicator
  const verdicts: readonly Verdict[] = ["nothing-arose", "no-data", "not-attained", "attained", "inconclusive"]
  const word = words.indicatorStatus
  const own = expression(stepAt(working, part, "compared"))
  const kept = verdicts.filter((verdict) => statuses[verdict] === verdict)
  if (kept.length === verdicts.length) return own
  return when(either(...kept.map((verdict) => equal(own, word[verdict]))), own, word["in-progress"])
}

/** The verdict over several steps, from how many of them have which. */
export function combined(setting: Setting, working: Working): Expression | null {
  const { steps, whole } = working
  if (whole === null) return null
  const cells = range(steps.map(({ part }) => stepAt(working, part, "compared")))
  const word: Readonly<Record<string, string>> = setting.words.indicatorStatus
  return decided(
    setting,
    whole.decision,
    Object.fromEntries(
      Object.entries(whole.numbers).map(([name, number]) => [
        name,
        word[name] === undefined ? expression(number) : countOf(cells, word[name]),
      ]),
    ),
  )
}

/** The verdict, with a word where not everything is `given` that it stands on. */
export const markedVerdict = ({ words }: Setting, status: Expression, given: Operand): Expression =>
  joined(status, when(either(equal(status, words.indicatorStatus["no-data"]), given), "", ` (${words.provisional})`))

/** Do all of these hold? */
export const all = (tests: readonly Expression[]): Expression =>
  tests.length === 1 ? (tests[0] ?? expression(true)) : both(...tests)
