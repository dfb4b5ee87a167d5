import type { Fact } from "../../model/fact.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import type { ConsolidationCase } from "../subjects.ts"

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
        places: [placeOf(one, "Số liệu"), placeOf(other, "Số liệu")],
      }
    // An agency that breaks it is the cause; the sums would only say so again.
    if (within.length === 0 && result.left !== null && result.right !== null)
      yield {
        id: check.id,
        within: null,
        sides,
        left: result.left,
        right: result.right,
        places: [...left, ...right].map((fact) => placeOf(fact, "Số liệu")),
      }
  }
  yield* brokenAllocations(subject)
}

/** Pairs of cells of one agency of which the left is above the right. */
const breaches = (left: readonly Fact[], right: readonly Fact[]): [Fact, Fact][] =>
  left.flatMap((one): [Fact, Fact][] => {
    const other = right.find(({ agency, unit }) => agency === one.agency && unit === one.unit)
    return other !== undefined && one.value !== null && other.value !== null && one.value > other.value
      ? [[one, other]]
      : []
  })

function* brokenAllocations(subject: ConsolidationCase): Generator<Compared> {
  const { figures } = subject
  const { allocator } = figures.plan.funding
  for (const { id, holds, left, right } of figures.crossChecks) {
    const row = figures.funding.find((funding) => id.endsWith(`/${funding.id}`))
    if (holds !== false || row === undefined || left === null || right === null || allocator === null) continue
    const cells = (amount: Fact<"funding">["amount"]) =>
      factsCompared(subject).filter(
        (fact) => fact.kind === "funding" && fact.id === row.id && fact.amount === amount && fact.file !== null,
      )
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
      places: [...cells("province"), ...cells("allocated")].map((fact) => placeOf(fact, "Được cấp")),
    }
  }
}

const nameOf = ({ figures }: ConsolidationCase, measure: string): string =>
  `${figures.plan.measures.get(measure)?.code ?? measure} “${figures.plan.measures.get(measure)?.text ?? measure}”`

/** Where the figures compared come from: those of a stage are its last year's. */
const factsCompared = ({ figures }: ConsolidationCase): readonly Fact[] =>
  (figures.yearFigures?.at(-1) ?? figures).facts

/** The cells of a measure that have a number. */
const cellsOf = (subject: ConsolidationCase, measure: string): readonly Fact[] =>
  factsCompared(subject).filter(
    ({ kind, id, role, state }) => kind === "measure" && id === measure && role === "figure" && state === "value",
  )

const placeOf = ({ id, file, sheet, cell }: Fact, column: string): WorkbookPlace => ({
  kind: "workbook",
  file: file ?? "",
  sheet,
  cell,
  row: id,
  column,
})
