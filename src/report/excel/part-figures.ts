import type { Setting } from "../setting.ts"
import { isFigure } from "./comparison.ts"
import type { Entry } from "./entry.ts"
import { indicatorName, partName, totalName } from "./names.ts"
import { heard, pairsOfPlaces, placeOf } from "./places.ts"
import { at } from "./step-words.ts"
import type { Step, Working } from "./steps.ts"
import { agencyColumns, floorAgencies } from "./sums.ts"
import { blank, cell, isPlain, placesApart, printedShare, quoted, share, weighted } from "./write-formula.ts"

/** What the table of indicators shows of a working: the figures of each part, and the agencies heard. */
export function partEntries(setting: Setting, working: Working): Entry[] {
  const { indicator, steps } = working
  const heard = heardFormula(setting, working)
  return [
    ...steps.flatMap((step) => figures(setting, working, step)),
    ...(steps.length > 1
      ? steps.map(({ part }): Entry => [partName(indicator.id, part, "status"), at(working, part, "status")])
      : []),
    ...(heard === null ? [] : [[indicatorName(indicator.id, "heard"), heard] as const]),
    [indicatorName(indicator.id, "short-heard"), cell(indicatorName(indicator.id, "heard"))],
  ]
}

function figures(setting: Setting, working: Working, step: Step): Entry[] {
  const { indicator, planned } = working
  const own = (column: Parameters<typeof partName>[2], formula: string): Entry => [
    partName(indicator.id, step.part, column),
    formula,
  ]
  switch (planned.kind) {
    case "ratio":
    case "trend":
      return ratioFigures(setting, working, step, own)
    case "ceiling": {
      const [total] = step.totals
      if (total === undefined) return []
      return [own("n", cell(totalName(total.id, agencyColumns(setting, total)[0]?.level ?? "")))]
    }
    case "floor":
      return [own("n", at(working, 0, "n"))]
    case "qualitative":
      return []
  }
}

function ratioFigures(
  setting: Setting,
  working: Working,
  step: Step,
  own: (column: Parameters<typeof partName>[2], formula: string) => Entry,
): Entry[] {
  const { id } = working.indicator
  const [n, d] = (["n", "d"] as const).map((column) => cell(partName(id, step.part, column)))
  const of = (column: string) => at(working, step.part, column)
  const goal = step.goal.kind === "percent" ? step.goal.percent : null
  const least = compared(working, [n ?? "", d ?? ""])
  const printed = (top: string) => printedShare(share(top, of("known"), goal), setting.print.point)
  const closed = `OR(${of("heard")}=${of("expected")},${of("unknown")}>0,${of("known")}=0)`
  return [
    own("n", `IF(${of("heard")}=0,${blank},${of("n")})`),
    own("d", `IF(${of("heard")}=0,${blank},${denominators(setting, working, step)})`),
    ...(isPlain(goal)
      ? [
          own("percent", `IF(ISNUMBER(${d}),IF(${d}>0,${share(n ?? "", d ?? "", goal, least)},${blank}),${blank})`),
          own("bounds", `IF(${closed},${blank},${printed(of("n"))}&${quoted(" – ")}&${printed(of("most"))})`),
        ]
      : []),
  ]
}

/** How many decimals a trend's figure has at least: as many as tell it from the one of the period before. */
function compared({ before, steps: [step] }: Working, now: readonly [string, string]): string {
  if (before !== null) {
    const { n, d } = before
    return `IF(${isFigure(before)},${placesApart(now, [`N(${cell(n)})`, `N(${cell(d)})`])},1)`
  }
  return step?.goal.kind === "before" ? placesApart(now, [String(step.goal.n), String(step.goal.d)]) : "1"
}

/** Over those heard. */
const denominators = (setting: Setting, working: Working, step: Step): string =>
  pairsOfPlaces(setting, working, step)
    .map(({ n, d }) => weighted(heard(n, d), d))
    .join("+")

/** Agencies heard for all that they owe, of those expected. */
function heardFormula(setting: Setting, working: Working): string | null {
  const { indicator, planned, steps } = working
  const { coverage } = indicator
  const of = `&"/${coverage.expected}"`
  if (planned.kind === "floor") return `${floorAgencies(setting, indicator.id)}${of}`
  const [only] = steps
  if (steps.length === 1) return only?.expected === coverage.expected ? `${at(working, 0, "heard")}${of}` : null
  const agencies = [
    ...new Set(steps.flatMap(({ totals }) => totals.flatMap(({ sources }) => sources.map(({ agency }) => agency)))),
  ]
  const terms = agencies.map((agency) =>
    steps
      .filter(({ totals }) => totals.some(({ sources }) => sources.some((source) => source.agency === agency)))
      .map(({ totals: [above, under] }) => {
        const [n, d] = [above, under].map((total) => placeOf(working, total, agency))
        return heard(n ?? "", d ?? "")
      })
      .join("*"),
  )
  return `(${terms.join("+")})${of}`
}
