import type { SourceValue } from "../../model/attainment.ts"
import type { Figures, FundingReport, FundingTotal } from "../../model/consolidation.ts"
import type { IndicatorStatus } from "../../model/decision.ts"
import { type IssuedChange, type IssuedReport, sourceKey } from "../../model/issued.ts"
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
  const sources = totals.flatMap((total) =>
    total.sources
      .filter((source) => (issued.sources.get(sourceKey(total.id, source)) ?? null) !== source.value)
      .map((source) => ({ ...source, measure: total.id })),
  )
  if (before === after && changed.length === 0 && sources.length === 0) return []
  return [
    {
      kind: "indicator",
      about: id,
      verdict: before === after ? null : { before, after },
      figures: changed,
      agencies: inOrder(
        figures,
        sources.map(({ agency }) => agency),
      ),
      places: sources.flatMap(placeOf),
    },
  ]
}

const placeOf = ({ file, sheet, cell, measure, unit }: SourceValue & { readonly measure: string }): WorkbookPlace[] =>
  file === null ? [] : [{ kind: "workbook", file, sheet, cell, row: unit ?? measure, column: null }]

function fundingChange(figures: Figures, issued: IssuedReport, row: FundingTotal): IssuedChange[] {
  const before = issued.funding.get(row.id)
  if (before === undefined) return []
  const changed = [
    ...differing("allocated", before.allocated, row.allocated),
    ...differing("spent", before.spent, row.spent),
    ...differing("provinceAllocated", before.provinceAllocated, row.provinceAllocated),
  ]
  const now = new Map(row.agencies.map((report) => [`${report.agency} ${report.period}`, report]))
  const keys = [...new Set([...before.agencies.keys(), ...now.keys()])].filter((key) => {
    const [was, is] = [before.agencies.get(key), now.get(key)]
    return (was?.allocated ?? null) !== (is?.allocated ?? null) || (was?.spent ?? null) !== (is?.spent ?? null)
  })
  if (changed.length === 0 && keys.length === 0) return []
  const { allocator } = figures.plan.funding
  const provincial = before.provinceAllocated !== row.provinceAllocated && allocator !== null ? [allocator] : []
  return [
    {
      kind: "funding",
      about: row.id,
      verdict: null,
      figures: changed,
      agencies: inOrder(figures, [...keys.map((key) => key.slice(0, key.indexOf(" "))), ...provincial]),
      places: keys.flatMap((key) => moneyPlace(now.get(key), row.id)),
    },
  ]
}

const moneyPlace = (report: FundingReport | undefined, row: string): WorkbookPlace[] => {
  if (report === undefined) return []
  const { file, sheet, allocatedCell, spentCell } = report
  return [{ kind: "workbook", file, sheet, cell: allocatedCell ?? spentCell, row, column: null }]
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
