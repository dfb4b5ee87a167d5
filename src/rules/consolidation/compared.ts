import type { SourceValue } from "../../model/attainment.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import type { ConsolidationCase } from "../subjects.ts"
import { lastPeriodOf } from "./over-periods.ts"

/** Something compared with something else, and the cells that both are made of. */
export interface Compared {
  readonly id: string
  /** Set: the comparison is broken within this agency's own report. */
  readonly within: string | null
  readonly sides: { readonly vi: readonly [string, string]; readonly en: readonly [string, string] }
  readonly left: number
  readonly right: number
  readonly places: readonly WorkbookPlace[]
}

/** The cross-checks that do not hold, with the cells of both sides. */
export function* brokenChecks(subject: ConsolidationCase): Generator<Compared> {
  const { figures } = subject
  const broken = new Map(figures.crossChecks.filter(({ holds }) => holds === false).map((check) => [check.id, check]))
  for (const check of figures.plan.crossChecks) {
    const result = broken.get(check.id)
    if (result === undefined) continue
    const [left, right] = [cellsOf(subject, check.left), cellsOf(subject, check.right)]
    const names = [nameOf(subject, check.left), nameOf(subject, check.right)] as const
    const sides = { vi: names, en: names }
    const within = check.withinAgency ? breaches(left, right) : []
    for (const [one, other] of within)
      yield {
        id: check.id,
        within: one.agency,
        sides,
        left: Number(one.value),
        right: Number(other.value),
        places: [placeOf(one, check.left), placeOf(other, check.right)],
      }
    // An agency that breaks it is the cause; the sums would only say so again.
    if (within.length === 0 && result.left !== null && result.right !== null)
      yield {
        id: check.id,
        within: null,
        sides,
        left: result.left,
        right: result.right,
        places: [...left, ...right].map((source) => placeOf(source, source.measure)),
      }
  }
  yield* brokenAllocations(subject)
}

/** Pairs of cells of one agency of which the left is above the right. */
const breaches = (left: readonly SourceValue[], right: readonly SourceValue[]): [SourceValue, SourceValue][] =>
  left.flatMap((one): [SourceValue, SourceValue][] => {
    const other = right.find(({ agency, unit }) => agency === one.agency && unit === one.unit)
    const above = typeof one.value === "number" && typeof other?.value === "number" && one.value > other.value
    return other !== undefined && above ? [[one, other]] : []
  })

function* brokenAllocations(subject: ConsolidationCase): Generator<Compared> {
  const { figures } = subject
  const { allocator } = figures.plan.funding
  for (const { id, holds, left, right } of figures.crossChecks) {
    const row = figures.funding.find((funding) => id.endsWith(`/${funding.id}`))
    if (holds !== false || row === undefined || left === null || right === null || allocator === null) continue
    const period = lastPeriodOf(subject)
    const agencies = row.agencies.filter((report) => report.period === period && report.allocated !== null)
    const province = figures.submissions.obligations.find(({ agency }) => agency === allocator)?.inForce
    const entries = province?.checked.submission.entries ?? []
    const own = entries.find((entry) => entry.row === row.id && entry.column === "allocated")
    const name = figures.plan.agencies.get(allocator)?.name ?? allocator
    const code = figures.plan.funding.rows.get(row.id)?.code ?? row.id
    yield {
      id,
      within: null,
      sides: {
        vi: [`${name}: kinh phí cấp cho ${code}`, "tổng các cơ quan ghi được cấp"],
        en: [`${name}: allocated to ${code}`, "the sum that the agencies enter as allocated"],
      },
      left,
      right,
      places: [
        ...(own === undefined ? [] : [own.at]),
        ...agencies.map(
          ({ file, sheet, allocatedCell }): WorkbookPlace => ({
            kind: "workbook",
            file,
            sheet,
            cell: allocatedCell,
            row: row.id,
            column: "Được cấp",
          }),
        ),
      ],
    }
  }
}

const nameOf = ({ figures }: ConsolidationCase, measure: string): string =>
  `${figures.plan.measures.get(measure)?.code ?? measure} “${figures.plan.measures.get(measure)?.text ?? measure}”`

/** The sources of a measure that gave a number, in the period compared. */
function cellsOf(subject: ConsolidationCase, measure: string): readonly (SourceValue & { readonly measure: string })[] {
  const period = lastPeriodOf(subject)
  const sources = subject.figures.measures.find(({ id }) => id === measure)?.sources ?? []
  return sources
    .filter((source) => source.period === period && source.state === "value")
    .map((source) => ({ ...source, measure }))
}

const placeOf = ({ file, sheet, cell }: SourceValue, row: string): WorkbookPlace => ({
  kind: "workbook",
  file: file ?? "",
  sheet,
  cell,
  row,
  column: "Số liệu",
})
