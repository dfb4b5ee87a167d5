import { numberOf } from "../../attainment/sources.ts"
import type { Setting } from "../setting.ts"
import { agencyCellName, floorName, givenName, indicatorName, partName, stepName, totalName } from "./names.ts"
import { type Step, type Working, workingsOf } from "./steps.ts"
import { agencyCells, agencyColumns, floorMeasures } from "./sums.ts"
import { blank, cell, printedTenths, quoted, range, share, tenths } from "./write-formula.ts"

type Entry = readonly [name: string, formula: string]

/** From the agencies' cells to the verdicts: sums over those heard, ratios, bounds, comparisons. */
export const verdictFormulas = (setting: Setting): Entry[] =>
  workingsOf(setting).flatMap((working) => [
    ...working.steps.flatMap((step) => stepEntries(setting, working, step)),
    ...wholeEntries(setting, working),
  ])

const say = ({ words }: Setting) => {
  const s = words.indicatorStatus
  return {
    attained: quoted(s.attained),
    missed: quoted(s["not-attained"]),
    later: quoted(s["in-progress"]),
    nothing: quoted(s["nothing-arose"]),
    open: quoted(s.inconclusive),
    none: quoted(s["no-data"]),
  }
}

/** A step's cells by column. */
const at = (id: string, part: number, column: string) => cell(stepName(id, part, column))

function stepEntries(setting: Setting, working: Working, step: Step): Entry[] {
  const { indicator, planned, steps } = working
  const { id } = indicator
  const part = steps.length === 1 ? ("all" as const) : step.part
  const own = (column: string, formula: string): Entry => [stepName(id, step.part, column), formula]
  const compared = (formula: string): Entry => [stepName(id, part, "compared"), formula]
  const status: Entry[] =
    part === "all"
      ? []
      : [[stepName(id, part, "status"), statusFormula(setting, working, cell(stepName(id, part, "compared")))]]
  switch (planned.kind) {
    case "ratio":
    case "trend":
      return [...ratioEntries(setting, working, step, own), compared(ratioVerdict(setting, working, step)), ...status]
    case "ceiling": {
      const [total] = step.totals
      if (total === undefined) return []
      const all = cell(totalName(total.id, firstLevel(setting, step)))
      return [
        [partName(id, 0, "n"), all],
        own("heard", `COUNT(${agencyCells(setting, total)})`),
        own("n", `SUM(${agencyCells(setting, total)})`),
        compared(ceilingVerdict(setting, id, step)),
      ]
    }
    case "floor": {
      const { attained, "not-attained": missed } = setting.words.indicatorStatus
      const count = (word: string) =>
        floorMeasures(setting)
          .filter((floor) => floor.indicator === id)
          .map(({ total, sources }) => range(sources.map((source) => floorName(total.id, source, "verdict"))))
          .map((cells) => `COUNTIF(${cells},${quoted(word)})`)
          .join("+")
      return [
        own("n", count(attained)),
        own("below", count(missed)),
        own("heard", `${at(id, 0, "n")}+${at(id, 0, "below")}`),
        [partName(id, 0, "n"), at(id, 0, "n")],
        compared(countVerdict(setting, id, say(setting).attained)),
      ]
    }
    case "qualitative": {
      const { done, "not-started": idle, "under-way": begun, "nothing-arose": nothing } = setting.words.status
      const count = (...statuses: readonly string[]) =>
        step.totals
          .flatMap((total) => agencyCells(setting, total).split(","))
          .flatMap((cells) => statuses.map((word) => `COUNTIF(${cells},${quoted(word)})`))
          .join("+")
      const { attained, nothing: arose } = say(setting)
      return [
        own("heard", count(done, idle, begun, nothing)),
        own("n", count(done)),
        own("below", count(idle, begun)),
        compared(countVerdict(setting, id, `IF(${at(id, 0, "n")}>0,${attained},${arose})`)),
      ]
    }
  }
}

const firstLevel = (setting: Setting, { totals }: Step): string =>
  totals[0] === undefined ? "" : (agencyColumns(setting, totals[0])[0]?.level ?? "")

/** Numerators and denominators side by side, a pair of ranges for each table of a level. */
function pairRanges(setting: Setting, { totals }: Step): { n: string; d: string }[] {
  const [above, under] = totals
  if (above === undefined || under === undefined) return []
  return agencyColumns(setting, above).map(({ agencies }) => ({
    n: range(agencies.map((agency) => agencyCellName(above.id, agency))),
    d: range(agencies.map((agency) => agencyCellName(under.id, agency))),
  }))
}

function ratioEntries(
  setting: Setting,
  { indicator: { id } }: Working,
  step: Step,
  own: (column: string, formula: string) => Entry,
): Entry[] {
  const ranges = pairRanges(setting, step)
  const over = (say: (n: string, d: string) => string) => ranges.map(({ n, d }) => `SUMPRODUCT(${say(n, d)})`).join("+")
  const number = (one: string) => `ISNUMBER(${one})`
  const heard = (n: string, d: string) => `${number(n)}*${number(d)}*(${n}<=${d})`
  const usable = (n: string, d: string) => `${number(d)}*(1-${number(n)}*(${n}>${d}))`
  const part = (column: "n" | "d" | "percent") => cell(partName(id, step.part, column))
  const step_ = (column: string) => at(id, step.part, column)
  const [n, d] = [part("n"), part("d")]
  const point = setting.lang === "vi" ? "," : "."
  const printed = (top: string) => printedTenths(tenths(top, step_("known")), point)
  const closed = `OR(${step_("heard")}=${step_("expected")},${step_("unknown")}>0,${step_("known")}=0)`
  return [
    own("heard", over(heard)),
    own(
      "n",
      over((n, d) => `${heard(n, d)},${n}`),
    ),
    own(
      "known",
      over((n, d) => `${usable(n, d)},${d}`),
    ),
    own("most", `${step_("n")}+${over((n, d) => `${number(d)}*(1-${number(n)}),${d}`)}`),
    own("unknown", `${step_("expected")}-(${over(usable)})`),
    own(
      "below",
      over((n, d) => `${number(n)}*${number(d)}*(${n}<${d})`),
    ),
    [partName(id, step.part, "n"), `IF(${step_("heard")}=0,${blank},${over((n, d) => `${heard(n, d)},${n}`)})`],
    [partName(id, step.part, "d"), `IF(${step_("heard")}=0,${blank},${over((n, d) => `${heard(n, d)},${d}`)})`],
    [partName(id, step.part, "percent"), `IF(ISNUMBER(${d}),IF(${d}>0,${share(n, d)},${blank}),${blank})`],
    [
      partName(id, step.part, "bounds"),
      `IF(${closed},${blank},${printed(step_("n"))}&${quoted(" – ")}&${printed(step_("most"))})`,
    ],
  ]
}

/** The comparison, on whole numbers: see attainment/ratio.ts and trend.ts, clause by clause. */
function ratioVerdict(setting: Setting, { indicator: { id }, planned }: Working, { part, goal }: Step): string {
  const { attained, missed, nothing, open, none } = say(setting)
  const own = (column: string) => at(id, part, column)
  const empty = planned.ifAny ? nothing : none
  const settled = (compare: (top: string) => string) =>
    `IF(${own("unknown")}>0,${open},IF(${compare(own("n"))},${attained},IF(${compare(own("most"))},${open},${missed})))`
  const begin = (rest: string) =>
    `IF(${own("heard")}=0,${none},IF(AND(${own("unknown")}=0,${own("known")}=0),${empty},${rest}))`
  switch (goal.kind) {
    case "percent": {
      const [whole = "", fraction = ""] = goal.percent.split(".")
      const scale = 10 ** fraction.length
      const compared = settled((top) => `${100 * scale}*${top}>=${Number(whole + fraction)}*${own("known")}`)
      if (Number(goal.percent) < 100) return begin(compared)
      return begin(`IF(AND(${own("heard")}<${own("expected")},${own("below")}>0),${missed},${compared})`)
    }
    case "before":
      return begin(settled((top) => `${top}*${goal.d}>${goal.n}*${own("known")}`))
    default:
      return begin(none)
  }
}

function ceilingVerdict(setting: Setting, id: string, { goal }: Step): string {
  const { attained, missed, open, none } = say(setting)
  const own = (column: string) => at(id, 0, column)
  const most = goal.kind === "at-most" ? goal.count : 0
  return `IF(${own("heard")}=0,${none},IF(${own("n")}>${most},${missed},IF(${own("heard")}=${own("expected")},${attained},${open})))`
}

/** One that is not there yet decides; else all must be heard. */
function countVerdict(setting: Setting, id: string, whenAll: string): string {
  const { missed, open, none } = say(setting)
  const own = (column: string) => at(id, 0, column)
  return `IF(${own("heard")}=0,${none},IF(${own("below")}>0,${missed},IF(${own("heard")}<${own("expected")},${open},${whenAll})))`
}

/** Without a target in force a verdict only says how far things are. */
function statusFormula(setting: Setting, { inForce, breaks }: Working, compared: string): string {
  const { nothing, none, later, missed } = say(setting)
  if (inForce) return compared
  const kept = [nothing, none, ...(breaks ? [missed] : [])].map((word) => `${compared}=${word}`)
  return `IF(OR(${kept.join(",")}),${compared},${later})`
}

function wholeEntries(setting: Setting, working: Working): Entry[] {
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
