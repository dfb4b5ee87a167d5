import { compared } from "../../consolidation/comparison.ts"
import { agencySides } from "../../consolidation/within-agency.ts"
import type { CrossCheck } from "../../model/cross-check.ts"
import type { Fact } from "../../model/fact.ts"
import type { WorkbookPlace } from "../../model/place.ts"
import type { Plan } from "../../model/plan.ts"
import { agencyName } from "../agencies.ts"
import type { ConsolidationCase } from "../subjects.ts"

/** Something compared with something else, and the cells that both are made of. */
interface Compared extends Pick<CrossCheck, "id" | "relation" | "tolerance"> {
  /** Set: the comparison is broken within this agency's own report. */
  readonly within: string | null
  readonly sides: { readonly vi: readonly [string, string]; readonly en: readonly [string, string] }
  readonly left: number
  readonly right: number
  readonly places: readonly WorkbookPlace[]
}

/** The cross-checks that do not hold, with the cells of both sides. */
export function* brokenChecks(subject: ConsolidationCase): Generator<Compared> {
  const { plan, crossChecks } = subject.figures
  const broken = new Map(crossChecks.filter(({ holds }) => holds === false).map((check) => [check.id, check]))
  for (const check of plan.crossChecks) {
    const result = broken.get(check.id)
    if (result === undefined) continue
    const { id, relation, tolerance } = check
    const cells = new Map([...check.left, ...check.right].map((measure) => [measure, cellsOf(subject, measure)]))
    const named = (side: readonly string[]) => side.map((measure) => nameOf(plan, measure)).join(" + ")
    const sides = [named(check.left), named(check.right)] as const
    const told = { id, sides: { vi: sides, en: sides }, relation, tolerance }
    const within = check.withinAgency
      ? agencySides(check, cells).filter(({ left, right }) => compared(check, left, right) === false)
      : []
    for (const { agency, figures: own, left, right } of within)
      yield { ...told, within: agency, left: left.sum ?? 0, right: right.sum ?? 0, places: placesOf(own) }
    const { left, right } = result
    // An agency that breaks it is the cause; the sums would only say so again.
    if (within.length === 0 && left !== null && right !== null)
      yield { ...told, within: null, left, right, places: placesOf([...cells.values()].flat()) }
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

const nameOf = ({ measures }: Plan, measure: string): string =>
  `${measures.get(measure)?.code ?? measure} “${measures.get(measure)?.text ?? measure}”`

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
