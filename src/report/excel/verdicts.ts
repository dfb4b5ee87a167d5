import type { Setting } from "../setting.ts"
import { agencyCellName, floorName, partName, stepName, totalName } from "./names.ts"
import { at, say } from "./step-words.ts"
import { type Step, type Working, workingsOf } from "./steps.ts"
import { agencyCells, agencyColumns, floorMeasures } from "./sums.ts"
import { statusFormula, wholeEntries } from "./whole-verdicts.ts"
import { blank, cell, printedTenths, quoted, range, share, tenths } from "./write-formula.ts"

type Entry = readonly [name: string, formula: string]

/** From the agencies' cells to the verdicts: sums over those heard, ratios, bounds, comparisons. */
export const verdictFormulas = (setting: Setting): Entry[] =>
  workingsOf(setting).flatMap((working) => [
    ...working.steps.flatMap((step) => stepEntries(setting, working, step)),
    ...wholeEntries(setting, working),
  ])

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
