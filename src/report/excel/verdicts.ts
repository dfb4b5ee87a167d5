import type { Setting } from "../setting.ts"
import { comparison } from "./comparison.ts"
import type { Entry } from "./entry.ts"
import { partEntries } from "./part-figures.ts"
import { stageWorkingsOf } from "./stage-steps.ts"
import { stageVerdict } from "./stage-verdicts.ts"
import { stepNumbers } from "./step-numbers.ts"
import { at, nameOf, say, verdictPart } from "./step-words.ts"
import { type Step, type Working, workingsOf } from "./steps.ts"
import { wholeEntries } from "./whole-verdicts.ts"
import { range } from "./write-formula.ts"

/** From the agencies' cells to the verdicts: sums over those heard, ratios, bounds, comparisons; of a stage over its years. */
export const verdictFormulas = (setting: Setting): Entry[] => [
  ...workingsOf(setting).flatMap((working) => [
    ...judged(setting, working),
    ...partEntries(setting, working),
    ...wholeEntries(setting, working),
  ]),
  ...stageWorkingsOf(setting).flatMap((stage) => {
    const last = stage.years.at(-1)
    return [
      ...stage.years.flatMap((working) => judged(setting, working)),
      // The figures that the stage shows are the last year's.
      ...(last === undefined ? [] : partEntries(setting, last)),
      ...stageVerdict(setting, stage),
    ]
  }),
]

/** A working's rows: the numbers of each part, its comparison, and the whole where several parts make the verdict. */
function judged(setting: Setting, working: Working): Entry[] {
  const { steps } = working
  const rows = steps.flatMap((step) => [
    ...stepNumbers(setting, working, step),
    ...verdictEntries(setting, working, verdictPart(working, step), comparison(setting, working, step)),
  ])
  return steps.length === 1 ? rows : [...rows, ...verdictEntries(setting, working, "all", combined(setting, working))]
}

const verdictEntries = (
  setting: Setting,
  working: Working,
  part: Step["part"] | "all",
  compared: string,
): readonly Entry[] => [
  [nameOf(working, part, "compared"), compared],
  [nameOf(working, part, "status"), statusFormula(setting, working, at(working, part, "compared"))],
]

/** Without a target in force a verdict only says how far things are. */
function statusFormula(setting: Setting, { inForce, breaks }: Working, compared: string): string {
  const { nothing, none, later, missed } = say(setting)
  if (inForce) return compared
  const kept = [nothing, none, ...(breaks ? [missed] : [])].map((word) => `${compared}=${word}`)
  return `IF(OR(${kept.join(",")}),${compared},${later})`
}

/** Several ratios must all hold: see attainment/verdict.ts. */
function combined(setting: Setting, working: Working): string {
  const { attained, missed, nothing, open, none } = say(setting)
  const { steps } = working
  const all = range(steps.map(({ part }) => nameOf(working, part, "compared")))
  const count = (word: string) => `COUNTIF(${all},${word})`
  return `IF(${count(missed)}>0,${missed},IF(${count(none)}=${steps.length},${none},IF(${count(open)}+${count(none)}>0,${open},IF(${count(attained)}>0,${attained},${nothing}))))`
}
