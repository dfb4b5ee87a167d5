import { lackingTo } from "../../base/fraction.ts"
import type { AttainmentOf, Coverage, TargetShown } from "../../model/attainment.ts"
import { absence } from "../../vocabulary/absence.ts"
import { printedGap } from "../../vocabulary/print.ts"
import { partAt } from "../addresses.ts"
import { whichTarget } from "../due.ts"
import { blank, count, equal, expression, isNumber, joined, printedShare, when } from "../expression.ts"
import { listed } from "../listed.ts"
import { agencyName, type Setting } from "../setting.ts"
import { pairFigures } from "../workings/pairs.ts"
import type { Working } from "../workings/working.ts"
import { divided, partName } from "./divided.ts"
import { type ReportedKind, wantedOfAll } from "./kind.ts"
import { totalOf, unitOf } from "./naming.ts"
import { figureOf, opening, type Part } from "./part.ts"

const vi = {
  labelled: (label: string, text: string) => `${label}: ${text}`,
  atTarget: (target: string) => `đáp ứng mục tiêu ${target}`,
  aboveTarget: (target: string, gap: string) => `vượt ${gap} điểm % so với mục tiêu ${target}`,
  belowTarget: (target: string, gap: string) => `thấp hơn ${gap} điểm % so với mục tiêu ${target}`,
  openAgainst: (target: string) => `chưa đủ cơ sở kết luận so với mục tiêu ${target}`,
  heardOnly: (heard: string, expected: string) => `mới có số liệu của ${heard}/${expected} cơ quan`,
  bounds: (low: string, high: string) => `khi đủ số liệu, tỷ lệ nằm trong khoảng từ ${low} đến ${high}`,
  due: (target: string, day: string) => `mục tiêu ${target} đến hạn ngày ${day}`,
  missed: (percent: string, goal: string) => `${percent}, mục tiêu ${goal}`,
  missedPart: (what: string, text: string) => `${what} ${text}`,
  below: "chưa đạt mục tiêu",
  lacking: (by: string, unit: string, what: string, goal: string, figure: string | null, names: string | null) =>
    `còn thiếu ${by} ${unit} để đạt mục tiêu ${goal} (${what}${figure === null ? "" : `: ${figure}`})${names === null ? "" : `, gồm ${names}`}`,
}

const en: typeof vi = {
  labelled: (label, text) => `${label}: ${text}`,
  atTarget: (target) => `meeting the target of ${target}`,
  aboveTarget: (target, gap) => `above the target of ${target} by ${gap} percentage points`,
  belowTarget: (target, gap) => `below the target of ${target} by ${gap} percentage points`,
  openAgainst: (target) => `no conclusion can be drawn yet against the target of ${target}`,
  heardOnly: (heard, expected) => `only ${heard} of ${expected} agencies have given figures`,
  bounds: (low, high) => `with all figures the rate will lie between ${low} and ${high}`,
  due: (target, day) => `the target of ${target} is due on ${day}`,
  missed: (percent, goal) => `${percent}, target ${goal}`,
  missedPart: (what, text) => `${what} ${text}`,
  below: "the target is not reached",
  lacking: (by, unit, what, goal, figure, names) =>
    `${by} more (${unit}) needed to reach the target of ${goal} (${what}${figure === null ? "" : `: ${figure}`})${names === null ? "" : `: ${names}`}`,
}

const own = { vi, en }

type Ratio = AttainmentOf<"ratio">
type Target = TargetShown<"ratio">

const goal = ({ print }: Setting, { atLeast }: Target): string => print.percent(atLeast)

/** Shares that must reach a percentage. */
export const ratio: ReportedKind<"ratio"> = {
  ...divided<"ratio">(goal, ({ atLeast }) => atLeast, {
    figures: (setting, working, step) => pairFigures(setting, working, step, percentOf(working), () => 1),
    result(_, { indicator, steps }) {
      const percents = steps.map(({ part }) => expression(partAt(indicator, part, "percent")))
      const [first] = percents
      if (percents.length === 1 && first !== undefined) return first
      const [one = "", ...others] = percents.map((percent) => when(isNumber(percent), printedShare(percent), blank))
      return when(equal(count(...percents), 0), blank, joined(one, ...others.flatMap((other) => ["; ", other])))
    },
  }),
  how: {
    vi: "Cộng tử số và mẫu số của các cơ quan có đủ hai số rồi mới chia; so với mục tiêu trên số đầy đủ, khi in làm tròn đến một chữ số thập phân, không làm tròn qua 100% hay qua mục tiêu.",
    en: "Numerators and denominators of the agencies that gave both are added up, then divided; compared with the target exactly, rounded to one decimal for print, never across 100% or the target.",
  },
  sentence,
  missed,
  wanted: (setting, { parts, target }) =>
    wantedOfAll(
      parts.flatMap((part) => (part.status === "not-attained" ? [lackingText(setting, part, target)] : [])).join("; "),
    ),
  due: (setting, target, day) => own[setting.lang].due(goal(setting, target), day),
}

/** The percentage that the figures are printed beside. */
function percentOf({ indicator }: Working): string | null {
  const shown = indicator.kind === "ratio" ? (indicator.target ?? indicator.next) : null
  return shown?.atLeast ?? null
}

/** What a sentence holds a figure against: `85% của năm 2013`. */
interface Goal {
  readonly atLeast: string
  readonly text: string
}

const goalOf = (setting: Setting, indicator: string, target: Target): Goal => ({
  atLeast: target.atLeast,
  text: `${goal(setting, target)} ${whichTarget(setting, indicator, target)}`,
})

/** A ratio's figure against its target; of several ratios each with what it counts. */
function sentence(setting: Setting, { id, parts, target, coverage }: Ratio): string {
  const goal = target && goalOf(setting, id, target)
  const [only, ...others] = parts
  if (only === undefined) return absence[setting.lang].noFigure
  if (others.length === 0) return partText(setting, only, goal, coverage, opening(setting, only.status))
  // Of several, each stands behind what it counts.
  const plain = (figure: string) => figure
  return parts
    .map((part) => own[setting.lang].labelled(partName(setting, part), partText(setting, part, goal, coverage, plain)))
    .join("; ")
}

function partText(
  setting: Setting,
  part: Part,
  goal: Goal | null,
  coverage: Coverage,
  open: (figure: string) => string,
): string {
  const { lang, print } = setting
  const say = own[lang]
  if (part.status === "nothing-arose") return absence[lang].nothingArose
  const figure = figureOf(setting, part)
  const bounds = part.bounds && say.bounds(print.percent(part.bounds.low), print.percent(part.bounds.high))
  if (figure === null || part.percent === null)
    return [absence[lang].noFigure, bounds].filter((text) => text !== null).join("; ")
  const reached = open(figure)
  if (part.status === "inconclusive") {
    const heard = say.heardOnly(print.counted(coverage.heard), print.counted(coverage.expected))
    const against = goal && say.openAgainst(goal.text)
    return [say.labelled(heard, figure), bounds, against].filter((text) => text !== null).join("; ")
  }
  const judged = part.status === "attained" || part.status === "not-attained"
  const against = judged && goal !== null ? `${reached}, ${againstTarget(setting, part.percent, goal)}` : reached
  return bounds === null ? against : `${against}; ${bounds}`
}

function againstTarget({ print, lang }: Setting, percent: string, { atLeast, text }: Goal): string {
  const { atTarget, aboveTarget, belowTarget } = own[lang]
  const gap = printedGap(percent, atLeast)
  if (gap === 0) return atTarget(text)
  return gap > 0 ? aboveTarget(text, print.points(gap)) : belowTarget(text, print.points(-gap))
}

function missed(setting: Setting, { parts, target }: Ratio): string | null {
  const { print, lang } = setting
  if (target === null) return null
  const texts = parts.flatMap(({ percent, numerator, status }) => {
    if (status !== "not-attained" || percent === null) return []
    const text = own[lang].missed(print.percent(percent), goal(setting, target))
    return [parts.length === 1 ? text : own[lang].missedPart(partName(setting, { numerator }), text)]
  })
  return texts.length === 0 ? null : texts.join("; ")
}

/** How many more it takes; under a target of all, of whom. */
function lackingText(setting: Setting, part: Part, target: Target | null): string {
  const { print, lang } = setting
  const { numerator, denominator } = part
  if (target === null || numerator.value === null || denominator.value === null) return own[lang].below
  const names = Number(target.atLeast) === 100 ? lackingAgencies(setting, part) : []
  return own[lang].lacking(
    print.counted(lackingTo(numerator.value, denominator.value, target.atLeast)),
    unitOf(setting, numerator.measure),
    partName(setting, { numerator }),
    goal(setting, target),
    figureOf(setting, part),
    names.length === 0 ? null : listed(setting, names),
  )
}

/** `Công an tỉnh 02`: whoever gave both numbers, the first below the second; nothing where there is one agency. */
function lackingAgencies(setting: Setting, { numerator, denominator }: Part): string[] {
  const [above, under] = [totalOf(setting, numerator.measure), totalOf(setting, denominator.measure)]
  if (above === undefined || under === undefined || above.sources.length < 2) return []
  return above.sources.flatMap(({ agency, period, value }) => {
    const other = under.sources.find((source) => source.agency === agency && source.period === period)?.value
    return typeof value === "number" && typeof other === "number" && value < other
      ? [`${agencyName(setting, agency)} ${setting.print.counted(other - value)}`]
      : []
  })
}
