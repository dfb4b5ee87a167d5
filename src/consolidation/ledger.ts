import type { MeasureTotal, SourceValue } from "../model/attainment.ts"
import type { Figures, FundingTotal } from "../model/consolidation.ts"
import type { Fact, FactHead } from "../model/fact.ts"
import type { WorkbookPlace } from "../model/place.ts"
import { versionsByFile } from "./versions.ts"

/** The figures without the list of what is behind them. */
type Unlisted = Omit<Figures, "facts">

/**
 * Everything that the figures stand on, entry by entry, in the plan's order: measures with their missing ones, and those that only a
 * verdict looks at; activities, duties and money as far as they were reported. Whoever has to say where a number comes from reads this.
 */
function ledgerOf(figures: Unlisted): readonly Fact[] {
  const versions = versionsByFile(figures)
  const facts = [...measureFacts(figures), ...workFacts(figures), ...fundingFacts(figures)]
  return facts.map((fact) => ({ ...fact, version: (fact.file === null ? null : versions.get(fact.file)) ?? null }))
}

/** The figures with the list of what is behind them, as it follows from them. */
export const withFacts = <F extends Unlisted>(figures: F): F & Pick<Figures, "facts"> => ({
  ...figures,
  facts: ledgerOf(figures),
})

type Unversioned = Fact extends infer F ? (F extends Fact ? Omit<F, "version"> : never) : never

/** Of each measure the figure's sources, with the other years of a stage's verdict among them, and those of the period before. */
function measureFacts({ plan, measures, earlier = [], yearFigures = [] }: Unlisted): Unversioned[] {
  return measures.flatMap((total) => {
    const judging = plan.indicators.get(plan.measures.get(total.id)?.indicator ?? "")
    const everyYear = judging?.targets.kind === "every-year" && judging.measures.includes(total.id)
    const years = everyYear ? yearFigures.flatMap((year) => sourcesIn(year.measures, total.id)) : []
    const own = new Map(total.sources.map((source) => [keyOf(source), source]))
    return [
      ...(years.length > 0 ? years : total.sources).map((source) => {
        const figure = own.get(keyOf(source))
        return measured(total.id, figure ?? source, figure === undefined ? "verdict" : "figure")
      }),
      ...sourcesIn(earlier, total.id).map((source) => measured(total.id, source, "verdict")),
    ]
  })
}

const keyOf = ({ agency, unit, period }: SourceValue): string => JSON.stringify([agency, unit, period])

const sourcesIn = (totals: readonly MeasureTotal[], id: string): readonly SourceValue[] =>
  totals.find((total) => total.id === id)?.sources ?? []

const measured = (id: string, { value, ...source }: SourceValue, role: FactHead["role"]): Unversioned => ({
  kind: "measure",
  id,
  role,
  ...source,
  value: typeof value === "number" ? value : null,
  status: typeof value === "string" ? value : null,
})

function workFacts({ period, activities, duties }: Unlisted): Unversioned[] {
  const head = { unit: null, period: period.id, role: "figure" } as const
  return [
    ...activities.flatMap(({ id, agencies }) =>
      agencies.map(
        ({ quantity, unit, ...report }): Unversioned => ({
          ...head,
          kind: "activity",
          id,
          ...report,
          state: quantity === null && report.status === null ? "missing" : "value",
          value: quantity,
          counts: unit,
          unit: null,
        }),
      ),
    ),
    ...duties.map(
      (report): Unversioned => ({
        ...head,
        kind: "duty",
        ...report,
        state: report.status === null ? "missing" : "value",
        value: null,
      }),
    ),
  ]
}

/** Amounts as they were entered; what the allocator gave in all has a cell of its own, but in a stage, whose years have one each. */
function fundingFacts(figures: Unlisted): Unversioned[] {
  const { plan, period, funding } = figures
  const { allocator } = plan.funding
  return funding.flatMap((row) => {
    const entered = row.agencies.flatMap(({ agency, period, file, sheet, ...report }) =>
      (["allocated", "spent"] as const).flatMap((amount): Unversioned[] => {
        const value = report[amount]
        const at = { file, sheet, cell: report[`${amount}Cell`] }
        return value === null ? [] : [money(row, amount, agency, period, value, at)]
      }),
    )
    if (row.provinceAllocated === null || allocator === null) return entered
    const at = allocatorCell(figures, row.id) ?? { file: null, sheet: null, cell: null }
    return [...entered, money(row, "province", allocator, period.id, row.provinceAllocated, at)]
  })
}

const money = (
  { id }: FundingTotal,
  amount: Fact<"funding">["amount"],
  agency: string,
  period: string,
  value: number,
  { file, sheet, cell }: Pick<FactHead, "file" | "sheet" | "cell">,
): Unversioned => ({
  kind: "funding",
  id,
  amount,
  agency,
  unit: null,
  period,
  role: "figure",
  state: "value",
  value,
  status: null,
  file,
  sheet,
  cell,
})

function allocatorCell({ plan, period, submissions }: Unlisted, row: string): WorkbookPlace | null {
  if (period.span === "stage") return null
  const { inForce } = submissions.obligations.find(({ agency }) => agency === plan.funding.allocator) ?? {}
  const entries = inForce?.checked.submission.entries ?? []
  return (
    entries.find((entry) => entry.sheet === "funding" && entry.row === row && entry.column === "allocated")?.at ?? null
  )
}
