import type { Setting } from "../setting.ts"
import { heard } from "./places.ts"
import { at, say } from "./step-words.ts"
import type { Step, Working } from "./steps.ts"
import { cell } from "./write-formula.ts"

/** The formula that compares a step's numbers with its goal, on whole numbers. */
export function comparison(setting: Setting, working: Working, step: Step): string {
  const { attained, nothing } = say(setting)
  switch (working.planned.kind) {
    case "ratio":
    case "trend":
      return ratioVerdict(setting, working, step)
    case "ceiling":
      return ceilingVerdict(setting, working, step)
    case "floor":
      return countVerdict(setting, working, attained)
    case "qualitative":
      return countVerdict(setting, working, `IF(${at(working, 0, "n")}>0,${attained},${nothing})`)
  }
}

/** See attainment/ratio.ts and trend.ts, clause by clause. */
function ratioVerdict(setting: Setting, working: Working, { part, goal }: Step): string {
  const { attained, missed, nothing, open, none } = say(setting)
  const own = (column: string) => at(working, part, column)
  const empty = working.planned.ifAny ? nothing : none
  const settled = (compare: (top: string) => string) =>
    `IF(${own("unknown")}>0,${open},IF(${compare(own("n"))},${attained},IF(${compare(own("most"))},${open},${missed})))`
  const begin = (rest: string) =>
    `IF(${own("heard")}=0,${none},IF(AND(${own("unknown")}=0,${own("known")}=0),${empty},${rest}))`
  const above = (n: string | number, d: string | number) => settled((top) => `${top}*${d}>${n}*${own("known")}`)
  if (working.before !== null)
    return begin(`IF(${isFigure(working.before)},${above(cell(working.before.n), cell(working.before.d))},${none})`)
  switch (goal.kind) {
    case "percent": {
      const [whole = "", fraction = ""] = goal.percent.split(".")
      const scale = 10 ** fraction.length
      const compared = settled((top) => `${100 * scale}*${top}>=${Number(whole + fraction)}*${own("known")}`)
      if (Number(goal.percent) < 100) return begin(compared)
      return begin(`IF(AND(${own("heard")}<${own("expected")},${own("below")}>0),${missed},${compared})`)
    }
    case "before":
      return begin(above(goal.n, goal.d))
    default:
      return begin(none)
  }
}

/** Can anything be compared with the pair of the period before? */
export const isFigure = ({ n, d }: NonNullable<Working["before"]>): string =>
  `AND(${heard(cell(n), cell(d))}=1,N(${cell(d)})>0)`

function ceilingVerdict(setting: Setting, working: Working, { goal }: Step): string {
  const { attained, missed, open, none } = say(setting)
  const own = (column: string) => at(working, 0, column)
  const most = goal.kind === "at-most" ? goal.count : 0
  return `IF(${own("heard")}=0,${none},IF(${own("n")}>${most},${missed},IF(${own("heard")}=${own("expected")},${attained},${open})))`
}

/** One that is not there yet decides; else all must be heard. */
function countVerdict(setting: Setting, working: Working, whenAll: string): string {
  const { missed, open, none } = say(setting)
  const own = (column: string) => at(working, 0, column)
  return `IF(${own("heard")}=0,${none},IF(${own("below")}>0,${missed},IF(${own("heard")}<${own("expected")},${open},${whenAll})))`
}
