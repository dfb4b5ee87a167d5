import { unitsMet } from "../kinds/floor.ts"
import type { Setting } from "../setting.ts"
import type { Entry } from "./entry.ts"
import { givenName, indicatorName, partName } from "./names.ts"
import { at, say } from "./step-words.ts"
import type { Working } from "./steps.ts"
import { agencyColumns } from "./sums.ts"
import { blank, cell, printedCount, printedTenths, quoted } from "./write-formula.ts"

/** What is said of the whole indicator: the verdict, and the line on the first page. */
export function wholeEntries(setting: Setting, working: Working): Entry[] {
  const { id } = working.indicator
  return [
    ...verdictCells(setting, id, at(working, "all", "status"), allGiven(setting, working)),
    ...shortResult(setting, working),
  ]
}

/** The verdict, with a word where not everything is given that it stands on; the same on the first page. */
export const verdictCells = (setting: Setting, id: string, status: string, given: string): readonly Entry[] => [
  [
    indicatorName(id, "verdict"),
    `${status}&IF(OR(${status}=${say(setting).none},${given}),"",${quoted(` (${setting.words.provisional})`)})`,
  ],
  [indicatorName(id, "short-verdict"), cell(indicatorName(id, "verdict"))],
]

/** Has every source of every measure given its number, and none that is in doubt? */
function allGiven(setting: Setting, { planned }: Working): string {
  const { measures } = setting.consolidation
  const own = planned.measures.flatMap((id) => measures.find((total) => total.id === id) ?? [])
  if (own.some(({ sources }) => sources.some(({ doubtful }) => doubtful))) return "FALSE"
  const tests = own.map((total) => {
    const level = agencyColumns(setting, total)[0]?.level ?? ""
    return `${cell(givenName(total.id, level))}="${total.sources.length}/${total.sources.length}"`
  })
  return tests.length === 1 ? (tests[0] ?? "TRUE") : `AND(${tests.join(",")})`
}

/** The figure in its shortest form, on the first page. */
function shortResult(setting: Setting, { indicator, planned, steps }: Working): Entry[] {
  const { id } = indicator
  const name = indicatorName(id, "short-result")
  const percents = steps.map(({ part }) => cell(partName(id, part, "percent")))
  const [first = ""] = percents
  const reached = cell(partName(id, 0, "n"))
  switch (planned.kind) {
    case "ratio":
    case "trend": {
      if (steps.length === 1) return [[name, first]]
      const printed = percents.map(
        (one) => `IF(ISNUMBER(${one}),${printedTenths(`ROUND(${one}*1000,0)`, setting.print.point)},${blank})`,
      )
      return [[name, `IF(COUNT(${percents.join(",")})=0,${blank},${printed.join(`&"; "&`)})`]]
    }
    case "floor":
      return [[name, `${reached}&${quoted(unitsMet(setting, "", setting.print.number(steps[0]?.expected ?? 0)))}`]]
    case "ceiling": {
      const [total] = steps[0]?.totals ?? []
      const unit = setting.consolidation.plan.measures.get(total?.id ?? "")?.unit ?? ""
      const printed = printedCount(reached, setting.print.thousands)
      return [[name, `IF(ISNUMBER(${reached}),${printed}&${quoted(` ${unit}`)},${blank})`]]
    }
    case "qualitative":
      return []
  }
}
