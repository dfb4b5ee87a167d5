import { judgeCeiling } from "../../attainment/ceiling.ts"
import { judgeFloor } from "../../attainment/floor.ts"
import { judgeQualitative } from "../../attainment/qualitative.ts"
import { addUp, isHeard, judgeRatio, type Pair } from "../../attainment/ratio.ts"
import { numberOf, pairsOf, statusOfSource } from "../../attainment/sources.ts"
import { targetsAt } from "../../attainment/target.ts"
import { judgeTrend } from "../../attainment/trend.ts"
import { combine, statusOf, type Verdict } from "../../attainment/verdict.ts"
import { sum } from "../../base/fraction.ts"
import type { IndicatorAttainment, MeasureTotal } from "../../model/attainment.ts"
import type { Figures } from "../../model/consolidation.ts"
import type { Indicator, Goal as PlannedGoal } from "../../model/indicator.ts"
import type { Period } from "../../model/period.ts"
import type { Address } from "../../model/table.ts"
import { numberAt, sourceLine } from "../addresses.ts"
import { isWhole } from "../measures.ts"
import type { Setting } from "../setting.ts"

/** What the verdict of a part is made of, as numbers. */
export interface Step {
  readonly part: number
  /** Measures: of a ratio the numerator's and the denominator's; of others all that are counted. */
  readonly totals: readonly MeasureTotal[]
  readonly expected: number
  readonly heard: number
  /** Reached: over those heard. Of a floor the units at their floor, of a qualitative indicator the sources that are done. */
  readonly n: number
  /** Of a ratio: the denominators that are known; and the most that the numerators over them can be. */
  readonly known: number | null
  readonly most: number | null
  /** Of a ratio: how many denominators are not known. */
  readonly unknown: number | null
  /** Of a ratio: sources below their denominator; of a floor units, of a qualitative indicator sources that are not there yet. */
  readonly below: number | null
  readonly goal: Goal
  readonly verdict: Verdict
}

export type Goal =
  | { readonly kind: "percent"; readonly percent: string }
  | { readonly kind: "before"; readonly n: number; readonly d: number }
  | { readonly kind: "nothing-before" }
  | { readonly kind: "at-most"; readonly count: number }
  | { readonly kind: "each" }
  | { readonly kind: "done" }

/** An indicator whose verdict can be worked out from what the workbook shows. */
export interface Working {
  readonly indicator: IndicatorAttainment
  readonly planned: Indicator
  /** Of a stage's verdict over its years: the year; else null, and the figures are those that the report's tables show. */
  readonly year: Period | null
  /** Of a trend: the lines of the sources that it is compared with, where one agency alone reports. */
  readonly before: { readonly n: Address; readonly d: Address } | null
  readonly inForce: boolean
  /** A ceiling of this year: broken is not attained, although the target is not in force yet. */
  readonly breaks: boolean
  readonly steps: readonly Step[]
  readonly verdict: Verdict
}

/**
 * The indicators whose verdict follows from the figures that the report's tables show. Not among them: verdicts of a stage that are made of
 * its years' (stage.ts); what a publication leaves out; comparisons with an earlier period that is known in part only.
 */
export function workingsOf({ consolidation }: Setting): Working[] {
  const { plan, period, measures, earlier = [], indicators } = consolidation
  // The milestones of a stage are judged on the last year's figures, which are the stage's.
  const last = period.span === "stage" ? plan.periods.get(period.parts.at(-1) ?? "") : period
  if (last === undefined) return []
  return indicators.flatMap((indicator) => {
    const overYears = period.span === "stage" && plan.indicators.get(indicator.id)?.targets.kind === "every-year"
    return overYears ? [] : (workingOf({ plan, period: last, measures, earlier }, indicator, null) ?? [])
  })
}

/** How the verdict on a period's figures is worked out; null where the figures do not tell it. */
export function workingOf(
  { plan, period, measures, earlier = [] }: Pick<Figures, "plan" | "period" | "measures" | "earlier">,
  indicator: IndicatorAttainment,
  year: Period | null,
): Working | null {
  const planned = plan.indicators.get(indicator.id)
  if (planned === undefined || indicator.withheld !== undefined) return null
  const totals = new Map(measures.map((total) => [total.id, total]))
  const own = planned.measures.flatMap((id) => totals.get(id) ?? [])
  if (!own.every(isWhole)) return null
  const statuses = new Set(planned.measures.filter((id) => plan.measures.get(id)?.input === "status"))
  const { inForce, against } = targetsAt(planned, period)
  const steps = stepsOf(indicator, planned, totals, against?.goal ?? null, statuses)
  if (steps === null || steps.length === 0) return null
  const verdict = combine(steps.map(({ verdict }) => verdict))
  const breaks = planned.kind === "ceiling" && against?.due.startsWith(`${period.year}-`) === true
  const status = breaks && verdict === "not-attained" ? verdict : statusOf(verdict, inForce !== null)
  // Whatever else the figure stands on, the steps do not tell it.
  if (status !== indicator.status) return null
  return {
    indicator,
    planned,
    year,
    before: beforeOf(planned, earlier),
    inForce: inForce !== null,
    breaks,
    steps,
    verdict,
  }
}

function beforeOf({ kind, parts: [part] }: Indicator, earlier: readonly MeasureTotal[]): Working["before"] {
  const lines = (measure: string | undefined) =>
    earlier
      .filter(({ id }) => id === measure)
      .flatMap(({ id, sources }) => sources.map((source) => numberAt(sourceLine(id, source))))
  const [[n, ...others], [d]] = [lines(part?.numerator), lines(part?.denominator)]
  return kind !== "trend" || n === undefined || d === undefined || others.length > 0 ? null : { n, d }
}

type Totals = ReadonlyMap<string, MeasureTotal>

function stepsOf(
  indicator: IndicatorAttainment,
  planned: Indicator,
  totals: Totals,
  goal: PlannedGoal | null,
  /** Measures that are answered by a status. */
  statuses: ReadonlySet<string>,
): Step[] | null {
  switch (planned.kind) {
    case "ratio":
      if (goal?.kind !== "at-least-percent") return null
      return planned.parts.flatMap((part, i) => {
        const step = ratioStep(totals, part, i)
        if (step === null) return []
        const { percent } = goal
        return {
          ...step.step,
          goal: { kind: "percent", percent },
          verdict: judgeRatio(step.sums, percent, planned.ifAny),
        }
      })
    case "trend": {
      const part = planned.parts[0]
      const step = part === undefined ? null : ratioStep(totals, part, 0)
      // Of the earlier period only the sums over those heard are known: enough where one agency alone reports.
      if (step === null || step.step.expected !== 1) return null
      const { previous } = indicator
      const before = previous !== null && "numerator" in previous ? previous : null
      const sums = before === null ? null : addUp([{ agency: "", n: before.numerator, d: before.denominator }])
      const goal: Goal =
        before === null || before.denominator === 0
          ? { kind: "nothing-before" }
          : { kind: "before", n: before.numerator, d: before.denominator }
      return [{ ...step.step, goal, verdict: judgeTrend(step.sums, sums, planned.ifAny) }]
    }
    case "ceiling": {
      const all = planned.measures.flatMap((id) => totals.get(id) ?? [])
      if (goal?.kind !== "at-most" || all.length !== 1) return null
      const values = all.flatMap(({ sources }) => sources.map(numberOf))
      const heard = values.filter((value) => value !== null)
      const counts = { expected: values.length, heard: heard.length, value: heard.length > 0 ? sum(heard) : null }
      const { count } = goal
      return [
        {
          ...plain(all, counts),
          n: counts.value ?? 0,
          goal: { kind: "at-most", count },
          verdict: judgeCeiling(counts, count),
        },
      ]
    }
    case "floor": {
      const { units } = indicator
      if (units === null || goal?.kind !== "at-least-each") return null
      const all = [...goal.floors.keys()].flatMap((id) => totals.get(id) ?? [])
      const { met, short, expected } = units
      const heard = met + short.length
      return [
        {
          ...plain(all, { expected, heard }),
          n: met,
          below: short.length,
          goal: { kind: "each" },
          verdict: judgeFloor(units),
        },
      ]
    }
    case "qualitative": {
      const all = planned.measures.flatMap((id) => totals.get(id) ?? [])
      const judged = all.filter(({ id }) => statuses.has(id))
      const given = judged.flatMap(({ sources }) => sources.map(statusOfSource))
      const heard = given.filter((status) => status !== null)
      const n = heard.filter((status) => status === "done").length
      const below = heard.filter((status) => status === "not-started" || status === "under-way").length
      const counts = { expected: given.length, heard: heard.length }
      return [{ ...plain(judged, counts), n, below, goal: { kind: "done" }, verdict: judgeQualitative(given) }]
    }
  }
}

const plain = (
  totals: readonly MeasureTotal[],
  { expected, heard }: { readonly expected: number; readonly heard: number },
) => ({ part: 0, totals, expected, heard, known: null, most: null, unknown: null, below: null })

/** The numbers of a ratio; null where the pairs do not stand agency by agency in the same columns. */
function ratioStep(
  totals: Totals,
  { numerator, denominator }: { readonly numerator: string; readonly denominator: string },
  part: number,
) {
  const [above, under] = [totals.get(numerator), totals.get(denominator)]
  if (above === undefined || under === undefined) return null
  const agencies = (total: MeasureTotal) => new Set(total.sources.map(({ agency }) => agency))
  const [a, b] = [agencies(above), agencies(under)]
  if (a.size !== above.sources.length || b.size !== under.sources.length) return null
  if (a.size !== b.size || above.sources.some(({ agency }, i) => agency !== under.sources[i]?.agency)) return null
  const pairs = pairsOf(totals, { numerator, denominator })
  const sums = addUp(pairs)
  const usable = ({ n, d }: Pair) => d !== null && (n === null || n <= d)
  const add = (values: readonly (number | null)[]) => sum(values.filter((value) => value !== null))
  const heard = pairs.filter(isHeard)
  const n = add(heard.map((pair) => pair.n))
  const step = {
    part,
    totals: [above, under],
    expected: pairs.length,
    heard: heard.length,
    n,
    known: add(pairs.filter(usable).map(({ d }) => d)),
    most: sum([n, add(pairs.filter((pair) => pair.n === null).map(({ d }) => d))]),
    unknown: pairs.filter((pair) => !usable(pair)).length,
    below: heard.filter((pair) => (pair.n ?? 0) < (pair.d ?? 0)).length,
  }
  return { step, sums }
}
