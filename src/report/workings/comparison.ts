import type { Expression } from "../../model/table.ts"
import { above, atLeast, below, both, equal, expression, numberOr0, type Operand, times, when } from "../expression.ts"
import type { Setting } from "../setting.ts"
import { heard, type StepColumn, stepAt } from "./places.ts"
import type { Step, Working } from "./steps.ts"

/** The formula that compares a step's numbers with its goal, on whole numbers. */
export function comparison(setting: Setting, working: Working, step: Step): Expression {
  const { attained, "nothing-arose": nothing } = setting.words.indicatorStatus
  switch (working.planned.kind) {
    case "ratio":
    case "trend":
      return ratioVerdict(setting, working, step)
    case "ceiling":
      return ceilingVerdict(setting, working, step)
    case "floor":
      return countVerdict(setting, working, attained)
    case "qualitative":
      return countVerdict(setting, working, when(above(stepAt(working, 0, "n"), 0), attained, nothing))
  }
}

/** See attainment/ratio.ts and trend.ts, clause by clause. */
function ratioVerdict({ words }: Setting, working: Working, { part, goal }: Step): Expression {
  const { attained, "not-attained": missed, "nothing-arose": nothing, inconclusive: open } = words.indicatorStatus
  const none = words.indicatorStatus["no-data"]
  const own = (column: StepColumn) => expression(stepAt(working, part, column))
  const empty = working.planned.ifAny ? nothing : none
  const settled = (compare: (top: Expression) => Expression) =>
    when(above(own("unknown"), 0), open, when(compare(own("n")), attained, when(compare(own("most")), open, missed)))
  const begin = (rest: Operand) =>
    when(equal(own("heard"), 0), none, when(both(equal(own("unknown"), 0), equal(own("known"), 0)), empty, rest))
  const aboveRatio = (n: Operand, d: Operand) => settled((top) => above(times(top, d), times(n, own("known"))))
  if (working.before !== null)
    return begin(when(isFigure(working.before), aboveRatio(working.before.n, working.before.d), none))
  switch (goal.kind) {
    case "percent": {
      const [whole = "", fraction = ""] = goal.percent.split(".")
      const scale = 10 ** fraction.length
      const compared = settled((top) => atLeast(times(100 * scale, top), times(Number(whole + fraction), own("known"))))
      if (Number(goal.percent) < 100) return begin(compared)
      return begin(when(both(below(own("heard"), own("expected")), above(own("below"), 0)), missed, compared))
    }
    case "before":
      return begin(aboveRatio(goal.n, goal.d))
    default:
      return begin(none)
  }
}

/** Can anything be compared with the pair of the period before? */
export const isFigure = ({ n, d }: NonNullable<Working["before"]>): Expression =>
  both(equal(heard(n, d), 1), above(numberOr0(d), 0))

function ceilingVerdict({ words }: Setting, working: Working, { goal }: Step): Expression {
  const { attained, "not-attained": missed, inconclusive: open, "no-data": none } = words.indicatorStatus
  const own = (column: StepColumn) => stepAt(working, 0, column)
  const most = goal.kind === "at-most" ? goal.count : 0
  return when(
    equal(own("heard"), 0),
    none,
    when(above(own("n"), most), missed, when(equal(own("heard"), own("expected")), attained, open)),
  )
}

/** One that is not there yet decides; else all must be heard. */
function countVerdict({ words }: Setting, working: Working, whenAll: Operand): Expression {
  const { "not-attained": missed, inconclusive: open, "no-data": none } = words.indicatorStatus
  const own = (column: StepColumn) => stepAt(working, 0, column)
  return when(
    equal(own("heard"), 0),
    none,
    when(above(own("below"), 0), missed, when(below(own("heard"), own("expected")), open, whenAll)),
  )
}
