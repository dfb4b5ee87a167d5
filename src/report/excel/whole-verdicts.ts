import { numberOf } from "../../attainment/sources.ts"
import type { Setting } from "../setting.ts"
import { agencyCellName, floorName, givenName, indicatorName, partName, stepName } from "./names.ts"
import { at, say } from "./step-words.ts"
import type { Working } from "./steps.ts"
import { agencyColumns, floorMeasures } from "./sums.ts"
import { blank, cell, printedTenths, quoted, range } from "./write-formula.ts"

type Entry = readonly [name: string, formula: string]

/** Without a target in force a verdict only says how far things are. */
export function statusFormula(setting: Setting, { inForce, breaks }: Working, compared: string): string {
  const { nothing, none, later, missed } = say(setting)
  if (inForce) return compared
  const kept = [nothing, none, ...(breaks ? [missed] : [])].map((word) => `${compared}=${word}`)
  return `IF(OR(${kept.join(",")}),${compared},${later})`
}

/** What is said of the whole indicator: verdict, coverage, and the line on the first page. */
export function wholeEntries(setting: Setting, working: Working): Entry[] {
  const { words } = setting
  const { indicator, steps } = working
  const { id } = indicator
  const compared = stepName(id, "all", "compared")
  const status = cell(stepName(id, "all", "status"))
  const verdict = cell(indicatorName(id, "verdict"))
  const heard = heardFormula(setting, working)
  const suffix = quoted(` (${words.provisional})`)
  return [
    ...(steps.length > 1 ? [[compared, combined(setting, working)] as const] : []),
    [stepName(id, "all", "status"), statusFormula(setting, working, cell(compared))],
    [
      indicatorName(id, "verdict"),
      `${status}&IF(OR(${status}=${say(setting).none},${allGiven(setting, working)}),"",${suffix})`,
    ],
    ...(steps.length > 1
      ? steps.map(({ part }): Entry => [partName(id, part, "status"), cell(stepName(id, part, "status"))])
      : []),
    ...(heard === null ? [] : [[indicatorName(id, "heard"), heard] as const]),
    [indicatorName(id, "short-verdict"), verdict],
    [indicatorName(id, "short-heard"), cell(indicatorName(id, "heard"))],
    ...shortResult(setting, working),
  ]
}

/** Several ratios must all hold: see attainment/verdict.ts. */
function combined(setting: Setting, { indicator: { id }, steps }: Working): string {
  const { attained, missed, nothing, open, none } = say(setting)
  const all = range(steps.map(({ part }) => stepName(id, part, "compared")))
  const count = (word: string) => `COUNTIF(${all},${word})`
  return `IF(${count(missed)}>0,${missed},IF(${count(none)}=${steps.length},${none},IF(${count(open)}+${count(none)}>0,${open},IF(${count(attained)}>0,${attained},${nothing}))))`
}

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

/** Agencies heard for all that they owe, of those expected. */
function heardFormula(setting: Setting, { indicator, planned, steps }: Working): string | null {
  const { id, coverage } = indicator
  const of = `&"/${coverage.expected}"`
  if (planned.kind === "floor") return `${floorAgencies(setting, id)}${of}`
  const [only] = steps
  if (steps.length === 1) return only?.expected === coverage.expected ? `${at(id, 0, "heard")}${of}` : null
  const agencies = [
    ...new Set(steps.flatMap(({ totals }) => totals.flatMap(({ sources }) => sources.map(({ agency }) => agency)))),
  ]
  const terms = agencies.map((agency) =>
    steps
      .filter(({ totals }) => totals.some(({ sources }) => sources.some((source) => source.agency === agency)))
      .map(({ totals: [above, under] }) => {
        const [n, d] = [above, under].map((total) => cell(agencyCellName(total?.id ?? "", agency)))
        return `ISNUMBER(${n})*ISNUMBER(${d})*(${n}<=${d})`
      })
      .join("*"),
  )
  return `(${terms.join("+")})${of}`
}

function floorAgencies(setting: Setting, id: string): string {
  const lines = floorMeasures(setting)
    .filter((floor) => floor.indicator === id)
    .flatMap(({ total, sources }) => sources.map((source) => ({ measure: total.id, source })))
  const agencies = [...new Set(lines.map(({ source }) => source.agency))]
  const terms = agencies.map((agency) => {
    const own = lines.filter(({ source }) => source.agency === agency)
    const measures = [...new Set(own.map(({ measure }) => measure))].map((measure) =>
      range(own.filter((line) => line.measure === measure).map(({ source }) => floorName(measure, source, "value"))),
    )
    return `(COUNT(${measures.join(",")})=${own.length})`
  })
  return `(${terms.join("+")})`
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
      const point = setting.lang === "vi" ? "," : "."
      const printed = percents.map(
        (one) => `IF(ISNUMBER(${one}),${printedTenths(`ROUND(${one}*1000,0)`, point)},${blank})`,
      )
      return [[name, `IF(COUNT(${percents.join(",")})=0,${blank},${printed.join(`&"; "&`)})`]]
    }
    case "floor":
      return [[name, `${reached}&"/${indicator.units?.expected ?? 0}"`]]
    case "ceiling": {
      const [total] = steps[0]?.totals ?? []
      const large = (total?.sources ?? []).some((source) => (numberOf(source) ?? 0) >= 1000)
      const unit = setting.consolidation.plan.measures.get(total?.id ?? "")?.unit ?? ""
      return large ? [] : [[name, `IF(ISNUMBER(${reached}),${reached}&${quoted(` ${unit}`)},${blank})`]]
    }
    case "qualitative":
      return []
  }
}
