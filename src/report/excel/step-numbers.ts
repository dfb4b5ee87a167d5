import type { Setting } from "../setting.ts"
import { isFigure } from "./comparison.ts"
import type { Entry } from "./entry.ts"
import { floorName } from "./names.ts"
import { heard, number, pairsOfPlaces, placesOf } from "./places.ts"
import { at, nameOf } from "./step-words.ts"
import type { Step, Working } from "./steps.ts"
import { floorMeasures } from "./sums.ts"
import { blank, cell, howMany, printedCount, quoted, range, weighted } from "./write-formula.ts"

/** The numbers that a verdict is made of, from the agencies' cells: sums over those heard, what the silent leave open, counts. */
export function stepNumbers(setting: Setting, working: Working, step: Step): Entry[] {
  const own = (column: string, formula: string): Entry => [nameOf(working, step.part, column), formula]
  switch (working.planned.kind) {
    case "ratio":
    case "trend":
      return [...ratioNumbers(setting, working, step, own), ...goalBefore(setting, working, own)]
    case "ceiling": {
      const cells = step.totals.flatMap((total) => placesOf(setting, working, total)).join(",")
      return [own("heard", `COUNT(${cells})`), own("n", `SUM(${cells})`)]
    }
    case "floor": {
      const { attained, "not-attained": missed } = setting.words.indicatorStatus
      const count = (word: string) =>
        floorMeasures(setting)
          .filter((floor) => floor.indicator === working.indicator.id)
          .map(({ total, sources }) => range(sources.map((source) => floorName(total.id, source, "verdict"))))
          .map((cells) => `COUNTIF(${cells},${quoted(word)})`)
          .join("+")
      return [
        own("n", count(attained)),
        own("below", count(missed)),
        own("heard", `${at(working, 0, "n")}+${at(working, 0, "below")}`),
      ]
    }
    case "qualitative": {
      const { done, "not-started": idle, "under-way": begun, "nothing-arose": nothing } = setting.words.status
      const count = (...statuses: readonly string[]) =>
        step.totals
          .flatMap((total) => placesOf(setting, working, total))
          .flatMap((cells) => statuses.map((word) => `COUNTIF(${cells},${quoted(word)})`))
          .join("+")
      return [own("heard", count(done, idle, begun, nothing)), own("n", count(done)), own("below", count(idle, begun))]
    }
  }
}

const usable = (n: string, d: string) => `${number(d)}*(1-${number(n)}*(${n}>${d}))`

function ratioNumbers(
  setting: Setting,
  working: Working,
  step: Step,
  own: (column: string, formula: string) => Entry,
): Entry[] {
  const pairs = pairsOfPlaces(setting, working, step)
  const over = (say: (n: string, d: string) => string) => pairs.map(({ n, d }) => say(n, d)).join("+")
  return [
    own(
      "heard",
      over((n, d) => howMany(heard(n, d))),
    ),
    own(
      "n",
      over((n, d) => weighted(heard(n, d), n)),
    ),
    own(
      "known",
      over((n, d) => weighted(usable(n, d), d)),
    ),
    own("most", `${at(working, step.part, "n")}+${over((n, d) => weighted(`${number(d)}*(1-${number(n)})`, d))}`),
    own("unknown", `${at(working, step.part, "expected")}-(${over((n, d) => howMany(usable(n, d)))})`),
    own(
      "below",
      over((n, d) => howMany(`${number(n)}*${number(d)}*(${n}<${d})`)),
    ),
  ]
}

/** What a trend is compared with may be corrected, too. */
function goalBefore(
  { print }: Setting,
  { before }: Working,
  own: (column: string, formula: string) => Entry,
): readonly Entry[] {
  if (before === null) return []
  const [n, d] = [before.n, before.d].map((line) => printedCount(cell(line), print.thousands))
  return [own("goal", `IF(${isFigure(before)},${n}&"/"&${d},${blank})`)]
}
