import type { IndicatorAttainment, MeasureTotal } from "../../model/attainment.ts"
import type { Figures } from "../../model/consolidation.ts"
import type { Judgement, Verdict } from "../../model/decision.ts"
import type { Indicator } from "../../model/indicator.ts"
import type { PartAttainment } from "../../model/kinds.ts"
import type { Period } from "../../model/period.ts"
import type { Setting } from "../setting.ts"
import { sourceName } from "./names.ts"
import { isWhole } from "./sums.ts"

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
  readonly before: { readonly n: string; readonly d: string } | null
  readonly inForce: boolean
  /** A ceiling of this year: broken is not attained, although the target is not in force yet. */
  readonly breaks: boolean
  readonly steps: readonly Step[]
  readonly verdict: Verdict
}

/**
 * The indicators whose verdict follows from the figures that the report's tables show. Not among them: verdicts of a stage that are made of
 * its years' (stage-steps.ts); what a publication leaves out; comparisons with an earlier period that is known in part only.
 */
export function workingsOf({ consolidation }: Setting): Working[] {
  const { plan, measures, earlier = [], indicators } = consolidation
  return indicators.flatMap((indicator) =>
    // The milestones of a stage are judged on the last year's figures, which are the stage's.
    indicator.overYears !== null ? [] : (workingOf({ plan, measures, earlier }, indicator, null) ?? []),
  )
}

/** How the verdict on a period's figures is worked out; null where the figures do not tell it. */
export function workingOf(
  { plan, measures, earlier = [] }: Pick<Figures, "plan" | "measures" | "earlier">,
  indicator: IndicatorAttainment,
  year: Period | null,
): Working | null {
  const planned = plan.indicators.get(indicator.id)
  if (planned === undefined || indicator.withheld !== undefined) return null
  const totals = new Map(measures.map((total) => [total.id, total]))
  const own = planned.measures.flatMap((id) => totals.get(id) ?? [])
  if (!own.every(isWhole)) return null
  const statuses = new Set(planned.measures.filter((id) => plan.measures.get(id)?.input === "status"))
  const steps = stepsOf(indicator, planned, totals, statuses)
  if (steps === null || steps.length === 0) return null
  const { statuses: given } = indicator
  return {
    indicator,
    planned,
    year,
    before: beforeOf(planned, earlier),
    inForce: given.attained === "attained",
    breaks: given["not-attained"] === "not-attained",
    steps,
    verdict: indicator.kind === "ratio" ? (indicator.whole?.verdict ?? "no-data") : (steps[0]?.verdict ?? "no-data"),
  }
}

function beforeOf({ kind, parts: [part] }: Indicator, earlier: readonly MeasureTotal[]): Working["before"] {
  const lines = (measure: string | undefined) =>
    earlier.filter(({ id }) => id === measure).flatMap(({ id, sources }) => sources.map((one) => sourceName(id, one)))
  const [[n, ...others], [d]] = [lines(part?.numerator), lines(part?.denominator)]
  return kind !== "trend" || n === undefined || d === undefined || others.length > 0 ? null : { n, d }
}

type Totals = ReadonlyMap<string, MeasureTotal>

function stepsOf(
  indicator: IndicatorAttainment,
  planned: Indicator,
  totals: Totals,
  /** Measures that are answered by a status. */
  statuses: ReadonlySet<string>,
): Step[] | null {
  const all = planned.measures.flatMap((id) => totals.get(id) ?? [])
  switch (indicator.kind) {
    case "ratio": {
      const shown = indicator.target ?? indicator.next
      if (shown === null) return null
      const goal: Goal = { kind: "percent", percent: shown.atLeast }
      return indicator.parts.flatMap((part, i) => stepOf(i, sidesOf(totals, part), part.judged, goal) ?? [])
    }
    case "trend": {
      const [part] = indicator.parts
      // Of the earlier period only the sums over those heard are known: enough where one agency alone reports.
      if (part.judged?.numbers.expected !== 1) return null
      const { previous } = indicator
      const goal: Goal =
        previous === null || previous.denominator === 0
          ? { kind: "nothing-before" }
          : { kind: "before", n: previous.numerator, d: previous.denominator }
      const step = stepOf(0, sidesOf(totals, part), part.judged, goal)
      return step && [step]
    }
    case "ceiling": {
      const shown = indicator.target ?? indicator.next
      if (shown === null || all.length !== 1) return null
      const step = stepOf(0, all, indicator.judged, { kind: "at-most", count: Number(shown.atMost) })
      return step && [step]
    }
    case "floor": {
      const floors = Object.keys((indicator.target ?? indicator.next)?.atLeast ?? {})
      const step = stepOf(
        0,
        floors.flatMap((id) => totals.get(id) ?? []),
        indicator.judged,
        { kind: "each" },
      )
      return floors.length === 0 ? null : step && [step]
    }
    case "qualitative": {
      const judged = all.filter(({ id }) => statuses.has(id))
      const step = stepOf(0, judged, indicator.judged, { kind: "done" })
      return step && [step]
    }
  }
}

function stepOf(
  part: number,
  totals: readonly MeasureTotal[] | null,
  judged: Judgement | null,
  goal: Goal,
): Step | null {
  if (totals === null || judged === null) return null
  const { numbers, verdict } = judged
  const { expected = 0, heard = 0, n = 0, known = null, most = null, unknown = null, below = null } = numbers
  return { part, totals, expected, heard, n, known, most, unknown, below, goal, verdict }
}

/** Both sides of a ratio; null where the pairs do not stand agency by agency in the same columns. */
function sidesOf(
  totals: Totals,
  { numerator, denominator }: Pick<PartAttainment, "numerator" | "denominator">,
): readonly MeasureTotal[] | null {
  const [above, under] = [totals.get(numerator.measure), totals.get(denominator.measure)]
  if (above === undefined || under === undefined) return null
  const agencies = (total: MeasureTotal) => new Set(total.sources.map(({ agency }) => agency))
  const [a, b] = [agencies(above), agencies(under)]
  if (a.size !== above.sources.length || b.size !== under.sources.length) return null
  if (a.size !== b.size || above.sources.some(({ agency }, i) => agency !== under.sources[i]?.agency)) return null
  return [above, under]
}
