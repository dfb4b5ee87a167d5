import type { Expression } from "../../model/table.ts"
import { floorAt } from "../addresses.ts"
import {
  above,
  added,
  below,
  blank,
  count,
  countOf,
  expression,
  howMany,
  isNumber,
  joined,
  minus,
  printedCount,
  range,
  sumOf,
  times,
  weighted,
  when,
} from "../expression.ts"
import { floorMeasures } from "../measures.ts"
import type { Setting } from "../setting.ts"
import { isFigure } from "./comparison.ts"
import { heard, pairsOfPlaces, placesOf, type StepColumn, stepAt } from "./places.ts"
import type { Step, Working } from "./steps.ts"

type Numbers = { readonly [column in StepColumn]?: Expression }

/** The numbers that a verdict is made of, from the agencies' cells: sums over those heard, what the silent leave open, counts. */
export function stepNumbers(setting: Setting, working: Working, step: Step): Numbers {
  switch (working.planned.kind) {
    case "ratio":
    case "trend":
      return { ...ratioNumbers(setting, working, step), ...goalBefore(setting, working) }
    case "ceiling": {
      const cells = step.totals.flatMap((total) => placesOf(setting, working, total))
      return { heard: count(...cells), n: sumOf(...cells) }
    }
    case "floor": {
      const { attained, "not-attained": missed } = setting.words.indicatorStatus
      const reached = (word: string) =>
        added(
          floorMeasures(setting)
            .filter((floor) => floor.indicator === working.indicator.id)
            .map(({ total, sources }) => range(sources.map((source) => floorAt(total.id, source, "verdict"))))
            .map((cells) => countOf(cells, word)),
        )
      return {
        n: reached(attained),
        below: reached(missed),
        heard: added([stepAt(working, 0, "n"), stepAt(working, 0, "below")]),
      }
    }
    case "qualitative": {
      const { done, "not-started": idle, "under-way": begun, "nothing-arose": nothing } = setting.words.status
      const said = (...statuses: readonly string[]) =>
        added(
          step.totals
            .flatMap((total) => placesOf(setting, working, total))
            .flatMap((cells) => statuses.map((word) => countOf(cells, word))),
        )
      return { heard: said(done, idle, begun, nothing), n: said(done), below: said(idle, begun) }
    }
  }
}

/** 1 where the denominator is there, and no numerator above it. */
const usable = (n: Expression, d: Expression) => times(isNumber(d), minus(1, times(isNumber(n), above(n, d))))

function ratioNumbers(setting: Setting, working: Working, step: Step): Numbers {
  const pairs = pairsOfPlaces(setting, working, step)
  const own = (column: StepColumn) => expression(stepAt(working, step.part, column))
  const over = (say: (n: Expression, d: Expression) => Expression) => pairs.map(({ n, d }) => say(n, d))
  return {
    heard: added(over((n, d) => howMany(heard(n, d)))),
    n: added(over((n, d) => weighted(heard(n, d), n))),
    known: added(over((n, d) => weighted(usable(n, d), d))),
    most: added([own("n"), ...over((n, d) => weighted(times(isNumber(d), minus(1, isNumber(n))), d))]),
    unknown: minus(own("expected"), added(over((n, d) => howMany(usable(n, d))))),
    below: added(over((n, d) => howMany(times(isNumber(n), isNumber(d), below(n, d))))),
  }
}

/** What a trend is compared with may be corrected, too. */
function goalBefore({ print }: Setting, { before }: Working): Numbers {
  if (before === null) return {}
  const printed = (line: typeof before.n) => printedCount(line, print.thousands)
  return { goal: when(isFigure(before), joined(printed(before.n), "/", printed(before.d)), blank) }
}
