import { compared } from "../../consolidation/comparison.ts"
import { agencySides } from "../../consolidation/within-agency.ts"
import type { Relation, Tolerance } from "../../model/cross-check.ts"
import type { Fact } from "../../model/fact.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import { agencyName } from "../agencies.ts"
import type { ConsolidationCase } from "../subjects.ts"

/** Something compared with something else, and the cells that both are made of. */
export interface Compared {
  readonly id: string
  /** Set: the comparison is broken within this agency's own report. */
  readonly within: string | null
  readonly sides: { readonly vi: readonly [string, string]; readonly en: readonly [string, string] }
  readonly left: number
  /** How they should stand to each other. */
  readonly relation: Relation
  readonly tolerance: Tolerance | null
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
    const measures = [...new Set([...check.left, ...check.right])]
    const cells = new Map(measures.map((measure) => [measure, cellsOf(subject, measure)]))
    const names = [check.left, check.right].map((side) => side.map((id) => nameOf(subject, id)).join(" + "))
    const sides = [names[0] ?? "", names[1] ?? ""] as const
    const told = { id: check.id, sides: { vi: sides, en: sides }, relation: check.relation, tolerance: check.tolerance }
    const within = check.withinAgency
      ? agencySides(check, cells).filter(({ left, right }) => compared(check, left, right) === false)
      : []
    for (const { agency, figures: own, left, right } of within)
      yield { ...told, within: agency, left: left.sum ?? 0, right: right.sum ?? 0, places: placesOf(own) }
    // An agency that breaks it is the cause; the sums would only say so again.
    if (within.length === 0 && result.left !== null && result.right !== null)
      yield {
        ...told,
        within: null,
        left: result.left,
        right: result.right,
        places: placesOf([...check.left, ...check.right].flatMap((measure) => cells.get(measure) ?? [])),
      }
  }
  yield* brokenAllocations(subject)
}

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
    const name = agencyName(figures.plan, allocator)
    const code = figures.plan.funding.rows.get(row.id)?.code ?? row.id
    yield {
      id,
      within: null,
      sides: {
        vi: [`${name}: kinh phí cấp cho ${code}`, "tổng các cơ quan ghi được cấp"],
        en: [`${name}: allocated to ${code}`, "the sum that the agencies enter as allocated"],
      },
      left,
      relation: "=",
      tolerance: null,
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

/** The cells of a measure, also those that have no number. */
const cellsOf = (subject: ConsolidationCase, measure: string): readonly Fact[] =>
  factsCompared(subject).filter(({ kind, id, role }) => kind === "measure" && id === measure && role === "figure")

const placesOf = (facts: readonly Fact[]): WorkbookPlace[] =>
  facts.filter(({ state }) => state === "value").map((fact) => placeOf(fact, "Số liệu"))

const placeOf = ({ id, file, sheet, cell }: Fact, column: string): WorkbookPlace => ({
  kind: "workbook",
  file: file ?? "",
  sheet,
  cell,
  row: id,
  column,
})
