import { groupBy } from "../../base/order.ts"
import type { Figures, FundingTotal } from "../../model/consolidation.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import type { Fact } from "../../model/fact.ts"
import { factKey, type IssuedChange, type IssuedReport } from "../../model/issued.ts"
import type { WorkbookPlace } from "../../model/place.ts"

type FigureChange = IssuedChange["figures"][number]

/** What of a period's figures is no longer as it was issued, and whose figures did it. What the plan has only now is passed over. */
export function changedSince(figures: Figures, issued: IssuedReport): readonly IssuedChange[] {
  const indicators = figures.indicators.flatMap(({ id, status }) => indicatorChange(figures, issued, id, status))
  const funding = figures.funding.flatMap((row) => fundingChange(figures, issued, row))
  const named = new Set([...indicators, ...funding].flatMap(({ agencies }) => agencies))
  return [...indicators, ...funding, ...otherChanges(figures, issued, named)]
}

const differing = (id: string, before: number | null, after: number | null): FigureChange[] =>
  before === after ? [] : [{ id, before, after }]

const inOrder = ({ plan }: Figures, agencies: readonly string[]): string[] =>
  [...plan.agencies.keys()].filter((agency) => agencies.includes(agency))

function indicatorChange(figures: Figures, issued: IssuedReport, id: string, after: IndicatorStatus): IssuedChange[] {
  const before = issued.indicators.get(id)
  if (before === undefined) return []
  const own = figures.plan.indicators.get(id)?.measures ?? []
  const totals = figures.measures.filter((total) => own.includes(total.id) && issued.measures.has(total.id))
  const changed = totals.flatMap((total) => differing(total.id, issued.measures.get(total.id) ?? null, total.value))
  const ids = new Set(totals.map((total) => total.id))
  const facts = figures.facts
    .filter(({ kind, id, role }) => kind === "measure" && role === "figure" && ids.has(id))
    .filter((fact) => (issued.given.get(factKey(fact))?.value ?? null) !== (fact.value ?? fact.status))
  if (before === after && changed.length === 0 && facts.length === 0) return []
  return [
    {
      kind: "indicator",
      about: id,
      verdict: before === after ? null : { before, after },
      figures: changed,
      agencies: inOrder(
        figures,
        facts.map(({ agency }) => agency),
      ),
      places: facts.flatMap((fact) => placeOf(fact, fact.unit ?? fact.id)),
    },
  ]
}

const placeOf = ({ file, sheet, cell }: Fact, row: string): WorkbookPlace[] =>
  file === null ? [] : [{ kind: "workbook", file, sheet, cell, row, column: null }]

function fundingChange(figures: Figures, issued: IssuedReport, row: FundingTotal): IssuedChange[] {
  const before = issued.funding.get(row.id)
  if (before === undefined) return []
  const sums = (["allocated", "spent", "provinceAllocated"] as const).flatMap((sum) =>
    differing(sum, before[sum], row[sum]),
  )
  const entered = new Map(
    figures.facts.flatMap((fact) =>
      fact.kind === "funding" && fact.id === row.id && fact.amount !== "province"
        ? [[factKey(fact, fact.amount), fact] as const]
        : [],
    ),
  )
  const was = new Map([...issued.given].filter(([, { id }]) => id === row.id))
  const changed = [...new Set([...was.keys(), ...entered.keys()])].filter(
    (key) => (was.get(key)?.value ?? null) !== (entered.get(key)?.value ?? null),
  )
  if (sums.length === 0 && changed.length === 0) return []
  const { allocator } = figures.plan.funding
  const provincial = before.provinceAllocated !== row.provinceAllocated && allocator !== null ? [allocator] : []
  // One place for each report: whoever looks there sees both amounts.
  const reports = groupBy(
    changed.flatMap((key) => entered.get(key) ?? []),
    ({ agency, period }) => factKey({ id: row.id, agency, unit: null, period }),
  )
  return [
    {
      kind: "funding",
      about: row.id,
      verdict: null,
      figures: sums,
      agencies: inOrder(figures, [
        ...changed.flatMap((key) => (entered.get(key) ?? was.get(key))?.agency ?? []),
        ...provincial,
      ]),
      places: [...reports.values()].flatMap(([fact]) => (fact === undefined ? [] : placeOf(fact, row.id))),
    },
  ]
}

/** Agencies whose version in force is another one, though their figures are the same. */
function otherChanges(figures: Figures, issued: IssuedReport, named: ReadonlySet<string>): IssuedChange[] {
  return figures.submissions.obligations.flatMap(({ agency, inForce }): IssuedChange[] => {
    const { file, sha256 } = inForce?.checked.submission ?? { file: null, sha256: null }
    if (named.has(agency) || (issued.inForce.get(agency) ?? null) === sha256) return []
    const places: WorkbookPlace[] =
      file === null ? [] : [{ kind: "workbook", file, sheet: null, cell: null, row: null, column: null }]
    return [{ kind: "other", about: agency, verdict: null, figures: [], agencies: [agency], places }]
  })
}
