import { publishable } from "../../attainment/attain.ts"
import { withFacts } from "../../consolidation/ledger.ts"
import type { IndicatorAttainment, MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type {
  ActivityReport,
  ActivityReports,
  Consolidation,
  CrossCheckResult,
  WithheldCell,
} from "../../model/consolidation.ts"
import type { Fact } from "../../model/fact.ts"
import type { Plan } from "../../model/plan.ts"
import { suppress } from "../suppress.ts"
import { familyOf, isBelowProvince, rowKey } from "./families.ts"
import { type Hiding, isHidden } from "./family.ts"
import { unpublishable } from "./findings.ts"
import { smallBelow, withheldSign } from "./sign.ts"

/** The finding by which a file that could not be used is named. */
const submissionLeftOut = "QN505"

/**
 * The consolidation as it may leave the office: small counts of what the plan calls sensitive are left out below the province's level,
 * with as many others as it takes that they cannot be worked out, and the findings that would repeat them. What is left out is listed.
 * Every writer prints what is left.
 */
export function publish(consolidation: Consolidation): Consolidation {
  const { plan, indicators, measures, activities, diagnostics } = consolidation
  const hidings = hidingsOf(consolidation)
  const published = measures.map((total) => withoutHidden(total, hidings.get(total.id)))
  const work = activities.map((activity) => withoutQuantities(plan, activity))
  const told = diagnostics.filter((diagnostic) => !unpublishable(consolidation, diagnostic))
  const figures = withFacts({
    ...consolidation,
    resubmissions: [],
    // What is hidden of these figures would stand in those of a stage's years; of the year before only what is not sensitive is shown.
    yearFigures: [],
    earlier: (consolidation.earlier ?? []).filter(({ id }) => !hidings.has(id)),
    measures: published,
    indicators: indicators.map((indicator) => withoutSums(plan, indicator, published, hidings)),
    activities: work,
    crossChecks: consolidation.crossChecks.map((check) => withoutSides(plan, check, published)),
    diagnostics: told,
  })
  return {
    ...figures,
    publication: {
      below: smallBelow,
      cells: figures.facts.flatMap(withheldCells),
      sums: published.filter(({ withheld }) => withheld).map(({ id }) => id),
      findings: diagnostics.length - told.length,
      files: [...new Set(told.filter(({ code }) => code === submissionLeftOut).map(({ place }) => place.file))],
    },
  }
}

/** What is hidden of each sensitive measure. */
function hidingsOf(consolidation: Consolidation): ReadonlyMap<string, Hiding> {
  const { plan } = consolidation
  return new Map(
    [...plan.indicators.values()]
      .filter(({ measures }) => measures.some((id) => plan.measures.get(id)?.sensitive))
      .flatMap((indicator) => {
        const family = familyOf(consolidation, indicator)
        if (family === null) return []
        const hidden = suppress(family, smallBelow)
        return family.measures.map((id): [string, Hiding] => [id, hidden])
      }),
  )
}

function withoutHidden(total: MeasureTotal, hidden: Hiding | undefined): MeasureTotal {
  if (hidden === undefined) return total
  const sources = total.sources.map((source): SourceValue => {
    if (typeof source.value !== "number" || !isHidden(hidden, rowKey(source), total.id)) return source
    return { ...source, value: null, withheld: source.value < smallBelow ? "small" : "secondary" }
  })
  return hidden.sums ? { ...total, value: null, withheld: true, sources } : { ...total, sources }
}

/** An activity without the small quantities of what is sensitive, nor the total that they could be worked out from. */
function withoutQuantities(plan: Plan, { id, total, agencies }: ActivityReports): ActivityReports {
  const planned = plan.activities.get(id)
  if (planned?.sensitive !== true) return { id, total, agencies }
  const left = agencies.map((report) => (isBelowProvince(plan, report.agency, null) ? withoutQuantity(report) : report))
  const adds = planned.quantity === "sum" && left.some(({ withheld }) => withheld !== undefined)
  return { id, total: adds ? { ...total, quantity: null, withheld: true } : total, agencies: left }
}

/** Whatever the words of a sensitive row say may be a count, too. */
function withoutQuantity(report: ActivityReport): ActivityReport {
  const words = report.result === null ? {} : ({ result: null, resultWithheld: true } as const)
  return report.quantity !== null && report.quantity < smallBelow
    ? { ...report, ...words, quantity: null, unit: null, withheld: "small" }
    : { ...report, ...words }
}

/** An indicator without the sums that are left out, and without the units whose number is. */
function withoutSums(
  plan: Plan,
  indicator: IndicatorAttainment,
  totals: readonly MeasureTotal[],
  hidings: ReadonlyMap<string, Hiding>,
): IndicatorAttainment {
  const own = totals.filter(({ id }) => plan.indicators.get(indicator.id)?.measures.includes(id))
  const hiddenUnits = new Set(
    own.flatMap(({ id, sources }) =>
      sources.filter(({ withheld }) => withheld).map(({ agency, unit }) => `${id}|${unit ?? agency}`),
    ),
  )
  const sums = own.some(({ withheld }) => withheld)
  // Whether the sums of the period before were published is not known here.
  const before = looksBackAt(indicator) && own.some(({ id }) => hidings.has(id))
  const told = publishable(indicator, {
    sums,
    before,
    some: own.some(({ withheld, sources }) => withheld || sources.some((source) => source.withheld)),
    isUnit: (measure, unit) => hiddenUnits.has(`${measure}|${unit}`),
  })
  return sums ? { ...told, withheld: "sums" } : before ? { ...told, withheld: "previous" } : told
}

/** Does it have a figure of the period before? */
const looksBackAt = (indicator: IndicatorAttainment): boolean => "previous" in indicator && indicator.previous !== null

/** A check that a hidden count could be told by: its sides where they are left out, its verdict where it holds agency by agency. */
function withoutSides(plan: Plan, check: CrossCheckResult, published: readonly MeasureTotal[]): CrossCheckResult {
  const planned = plan.crossChecks.find(({ id }) => id === check.id)
  const [left, right] = [planned?.left, planned?.right].map((id) => published.find((total) => total.id === id))
  const hidden = [left, right].some((total) => total?.sources.some(({ withheld }) => withheld))
  return {
    ...check,
    holds: planned?.withinAgency && hidden ? null : check.holds,
    left: left?.withheld ? null : check.left,
    right: right?.withheld ? null : check.right,
  }
}

/** What of a fact is left out: its number, and the words of an activity's result. */
function withheldCells(fact: Fact): WithheldCell[] {
  const { id, agency, unit, period, withheld, file, sheet, cell } = fact
  const told = { id, agency, unit, period, file, sheet, cell }
  return [
    ...(withheld === undefined ? [] : [{ ...told, shown: withheldSign[withheld], reason: withheld }]),
    ...(fact.kind === "activity" && fact.resultWithheld
      ? [{ ...told, shown: withheldSign.secondary, reason: "words" as const }]
      : []),
  ]
}
