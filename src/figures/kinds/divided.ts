import { lowerFirst } from "../../base/text.ts"
// What shares that are held against a percentage have alike, whether it must be reached or not be passed: parts, cells, workings, bars.
import type { TargetShown } from "../../model/attainment.ts"
import type { DividedKind } from "../../model/kinds.ts"
import { heldAgainst } from "../../vocabulary/targets.ts"
import { none, percentCell, textCell } from "../cells.ts"
import type { Setting } from "../setting.ts"
import { pairNumbers, pairStep, pairsHeard } from "../workings/pairs.ts"
import { heardOnce, noFigures, type ReportedKind, usual, type WorkedKind } from "./kind.ts"
import { measureText } from "./naming.ts"
import { type Part, partBar, partCells } from "./part.ts"

type Target<K extends DividedKind> = TargetShown<K>

/** What a part counts, as a sentence goes on. */
export const partName = (setting: Setting, { numerator }: Pick<Part, "numerator">): string =>
  lowerFirst(measureText(setting, numerator.measure))

/** What is said of one share and of several, from what either kind says of its target and of its formulas. */
export const divided = <K extends DividedKind>(
  goal: (setting: Setting, target: Target<K>) => string,
  percentOf: (target: Target<K>) => string,
  formulas: Pick<WorkedKind<K>, "figures" | "result">,
) => {
  const shownOf = ({ target, next }: { target: Target<K> | null; next: Target<K> | null }) => target ?? next
  return {
    ...usual,
    goal,
    result({ print }, { parts }) {
      const [first, ...others] = parts
      if (first === undefined) return none
      if (others.length === 0) return percentCell(first.percent)
      return parts.every(({ percent }) => percent === null)
        ? none
        : textCell(parts.map(({ percent }) => (percent === null ? "–" : print.percent(percent))).join("; "))
    },
    parts: (setting, { parts }) =>
      parts.length <= 1 ? [] : parts.map((part) => ({ text: partName(setting, part), status: part.status })),
    figures(setting, { parts }, i) {
      const part = parts[i]
      return part === undefined ? noFigures : partCells(setting, part)
    },
    worked: {
      ...formulas,
      steps(setting, attainment, totals) {
        const shown = shownOf(attainment)
        return shown && attainment.parts.flatMap((part, i) => pairStep(totals, part, i, goal(setting, shown)) ?? [])
      },
      numbers: pairNumbers,
      heard: (setting, working) =>
        working.steps.length === 1 ? heardOnce(setting, working) : pairsHeard(setting, working),
    },
    bars(setting, attainment) {
      const { parts } = attainment
      const shown = shownOf(attainment)
      const line = shown && {
        percent: percentOf(shown),
        text: heldAgainst[setting.lang].target(goal(setting, shown)),
      }
      return parts.map((part) => partBar(setting, attainment, part, parts.length === 1, line))
    },
  } satisfies Partial<ReportedKind<K>>
}
