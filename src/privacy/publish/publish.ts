import { kindOf } from "../../attainment/kinds/kinds.ts"
import { withFacts } from "../../consolidation/ledger.ts"
import type { IndicatorAttainment, MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { ActivityReport, ActivityReports, Consolidation, WithheldCell } from "../../model/consolidation.ts"
import type { CrossCheckResult } from "../../model/cross-check.ts"
import type { Fact } from "../../model/fact.ts"
import type { Plan } from "../../model/plan.ts"
import type { PublishedFigures } from "../../model/published.ts"
import { suppress } from "../suppress.ts"
import { hiddenCategories } from "./breakdowns.ts"
import { familiesOf, isBelowProvince } from "./families.ts"
import { type Hiding, hiding, isHidden, rowKey } from "./family.ts"
import { unpublishable } from "./findings.ts"
import { smallBelow, withheldSign } from "./sign.ts"
import { tiedMeasures } from "./tied.ts"

/**
 * The consolidation as it may leave the office: small counts of what the plan calls sensitive are left out below the province's level,
 * with as many others as it takes that they cannot be worked out, and the findings that would repeat them. What is left out is listed.
 * Every writer prints what is left. `before`: editions that were published already; a reader has them side by side with this one.
 */
export function publish(consolidation: Consolidation, before: readonly PublishedFigures[] = []): Consolidation {
  const { plan, indicators, measures, activities, diagnostics } = consolidation
  const hidings = hidingsOf(consolidation, before)
  const published = measures.map((total) => withoutHidden(total, hidings.get(total.id)))
  const work = activities.map((activity) => withoutQuantities(plan, activity))
  const told = diagnostics.filter((diagnostic) => !unpublishable(consolidation, diagnostic))
  const figures = withFacts({
    ...consolidation,
    resubmissions: [],
    below: [],
    // What is hidden of these figures would stand in those of a stage's years; of the year before only what is not sensitive is shown.
    yearFigures: [],
    earlier: (consolidation.earlier ?? []).filter(({ id }) => !hidings.has(id)),
    measures: published,
    indicators: indicators.map((indicator) => withoutSums(plan, indicator, published, hidings)),
    activities: work,
    // Free words may say a count, or more.
    assessments: [],
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
    },
  }
}

/** What is hidden of a measure, and of which periods the whole table is. */
interface MeasureHiding extends Hiding {
  readonly tables: ReadonlySet<string>
}

/** What is hidden of each sensitive measure. */
function hidingsOf(
  consolidation: Consolidation,
  before: readonly PublishedFigures[],
): ReadonlyMap<string, MeasureHiding> {
  const { plan } = consolidation
  const wholes = new Map(
    tiedMeasures(plan)
      .filter(({ measures }) => measures.some((id) => plan.measures.get(id)?.sensitive))
      .flatMap((tied) => {
        const families = familiesOf(consolidation, tied, before)
        if (families.length === 0) return []
        const hidden = together(families.map((family) => suppress(family, smallBelow)))
        return tied.measures.map((id): [string, MeasureHiding] => [id, hidden])
      }),
  )
  const categories = hiddenCategories(consolidation, wholes, before)
  return new Map([...wholes, ...[...categories].map(([id, hidden]) => [id, together([hidden])] as const)])
}

/** A stage's sums go where one of its years' do: the others would tell them. */
function together(hidings: readonly Hiding[]): MeasureHiding {
  const cells = hidings.flatMap((hidden) =>
    [...hidden.cells].flatMap(([row, measures]) => [...measures].map((measure) => [row, measure] as const)),
  )
  const tables = hidings.filter(({ table }) => table).flatMap((hidden) => [...hidden.cells.keys()])
  return {
    ...hiding({ cells: new Map(), sums: hidings.some(({ sums }) => sums) }, cells),
    table: tables.length > 0,
    tables: new Set(tables),
  }
}

function withoutHidden(total: MeasureTotal, hidden: MeasureHiding | undefined): MeasureTotal {
  if (hidden === undefined) return total
  const sources = total.sources.map((source): SourceValue => {
    if (typeof source.value !== "number" || !isHidden(hidden, rowKey(source), total.id)) return source
    // Of a whole table not even the signs are told.
    const isSmall = source.value < smallBelow && !hidden.tables.has(rowKey(source))
    return { ...source, value: null, withheld: isSmall ? "small" : "secondary" }
  })
  return hidden.sums ? { ...total, value: null, withheld: true, sources } : { ...total, sources }
}

/**
 * An activity without the small quantities of what is sensitive, nor the total that they are in. No other printed number has a part in them: each row is a sign of its own, and
 * a year's quantity, small or large, leaves its half's sign as it is. Only a status may say that there was nothing: such a 0 is printed, so that behind every sign at least
 * the numbers from 1 to 4 stay possible.
 */
function withoutQuantities(plan: Plan, { id, total, agencies }: ActivityReports): ActivityReports {
  const planned = plan.activities.get(id)
  if (planned?.sensitive !== true) return { id, total, agencies }
  const left = agencies.map((report) => (isBelowProvince(plan, report.agency, null) ? withoutQuantity(report) : report))
  const counted = planned.quantity === "lead" ? left.filter(({ agency }) => agency === planned.lead) : left
  const adds = planned.quantity !== "none" && counted.some(({ withheld }) => withheld !== undefined)
  return { id, total: adds ? { ...total, quantity: null, withheld: true } : total, agencies: left }
}

const saysNothing = ({ status }: ActivityReport): boolean => status === "nothing-arose" || status === "not-started"

/** Whatever the words of a sensitive row say may be a count, too. */
function withoutQuantity(report: ActivityReport): ActivityReport {
  const words = report.result === null ? {} : ({ result: null, resultWithheld: true } as const)
  return report.quantity !== null && report.quantity < smallBelow && !(report.quantity === 0 && saysNothing(report))
    ? { ...report, ...words, quantity: null, unit: null, withheld: "small" }
    : { ...report, ...words }
}

/** An indicator without the sums that are left out, and without the units whose number is. */
function withoutSums(
  plan: Plan,
  indicator: IndicatorAttainment,
  totals: readonly MeasureTotal[],
  hidings: ReadonlyMap<string, MeasureHiding>,
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
  const kind = kindOf(indicator)
  const told = kind.publishable(indicator, {
    sums,
    before,
    some: own.some(({ withheld, sources }) => withheld || sources.some((source) => source.withheld)),
    isUnit: (measure, unit) => hiddenUnits.has(`${measure}|${unit}`),
  })
  if (!sums) return before ? { ...told, withheld: "previous" } : told
  // Some verdicts were reckoned with; any other one, a stage's, and that on a table left out, would tell more than the sums may.
  const isKnown =
    kind.tells(indicator) !== null && indicator.years === null && !own.some(({ id }) => hidings.get(id)?.table)
  return { ...(isKnown ? told : kind.withoutVerdict(told)), withheld: "sums" }
}

/** Does it have a figure of the period before? */
const looksBackAt = (indicator: IndicatorAttainment): boolean => "previous" in indicator && indicator.previous !== null

/** A check without its verdict and its sides where one of them is left out, or where it holds agency by agency and a count of one is. */
function withoutSides(plan: Plan, check: CrossCheckResult, published: readonly MeasureTotal[]): CrossCheckResult {
  const planned = plan.crossChecks.find(({ id }) => id === check.id)
  const sides = [...(planned?.left ?? []), ...(planned?.right ?? [])].flatMap(
    (id) => published.find((total) => total.id === id) ?? [],
  )
  if (sides.some(({ withheld }) => withheld)) return { ...check, holds: null, left: null, right: null }
  const hidden = sides.some(({ sources }) => sources.some(({ withheld }) => withheld))
  return planned?.withinAgency && hidden ? { ...check, holds: null } : check
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
