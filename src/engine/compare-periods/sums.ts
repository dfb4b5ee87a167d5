import { sum } from "../../base/fraction.ts"
import { by, groupBy } from "../../base/order.ts"
import type { MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { ActivityReports, Consolidation, FundingTotal } from "../../model/consolidation.ts"
import type { Measure } from "../../model/indicator.ts"
import type {
  AgencyFigure,
  Beside,
  ComparedAgency,
  ComparedAmount,
  ComparedMeasure,
  ComparedSum,
  GivenAmount,
} from "../../model/period-comparison.ts"
import type { Plan } from "../../model/plan.ts"

const difference = (before: unknown, after: unknown): number | null =>
  typeof before === "number" && typeof after === "number" ? sum([after, -before]) : null

/** A measure in both periods, and the agencies whose figures differ. */
export function compareMeasure(
  plan: Plan,
  { id, input }: Measure,
  totals: Beside<MeasureTotal | undefined>,
): ComparedMeasure {
  const [one, other] = [figuresOf(totals.before), figuresOf(totals.after)]
  const before = sumOf(totals.before, one)
  const after = sumOf(totals.after, other)
  // What is not added up in one of them is of no single agency either.
  const comparable = before.notAdded === null && after.notAdded === null
  const agencies = comparable
    ? [...plan.agencies.keys()].flatMap((agency) => changeOf(agency, one.get(agency), other.get(agency)))
    : []
  return {
    id,
    before,
    after,
    change: comparable && input !== "status" ? difference(before.value, after.value) : null,
    // Who is heard in one period only comes first: no difference of theirs can be told.
    agencies: agencies.sort(by(({ change }) => change && -Math.abs(change))),
  }
}

type Figures = ReadonlyMap<string, AgencyFigure>

const figuresOf = (total: MeasureTotal | undefined): Figures =>
  new Map([...groupBy(total?.sources ?? [], ({ agency }) => agency)].map(([agency, own]) => [agency, figureOf(own)]))

function figureOf(sources: readonly SourceValue[]): AgencyFigure {
  const values = sources.flatMap(({ state, value }) => (state === "value" && value !== null ? [value] : []))
  const numbers = values.filter((value) => typeof value === "number")
  return {
    value: numbers.length > 0 ? sum(numbers) : (values.at(-1) ?? null),
    given: values.length,
    asked: sources.length,
  }
}

function sumOf(total: MeasureTotal | undefined, figures: Figures): ComparedSum {
  const missing = [...figures].filter(([, { given, asked }]) => given < asked).map(([agency]) => agency)
  return {
    value: total?.value ?? null,
    heard: figures.size - missing.length,
    expected: figures.size,
    missing,
    notAdded: total?.sources.find(({ notAdded }) => notAdded !== undefined)?.notAdded ?? null,
  }
}

const noFigure: AgencyFigure = { value: null, given: 0, asked: 0 }

const changeOf = (agency: string, before = noFigure, after = noFigure): ComparedAgency[] =>
  before.value === after.value ? [] : [{ agency, before, after, change: difference(before.value, after.value) }]

const notAsked: GivenAmount = { value: null, heard: 0, expected: 0 }

/** An amount of everything that either period has, by id; what only the one before has comes last. */
function amounts<T extends { readonly id: string }>(
  { before, after }: Beside<readonly T[]>,
  amount: ComparedAmount["amount"],
  given: (one: T) => GivenAmount,
): ComparedAmount[] {
  const of = (all: readonly T[], id: string) => all.filter((one) => one.id === id).map(given)[0] ?? notAsked
  const ids = new Set([...after, ...before].map(({ id }) => id))
  return [...ids].map((id) => {
    const [old, now] = [of(before, id), of(after, id)]
    return { id, amount, before: old, after: now, change: difference(old.value, now.value) }
  })
}

/** What was allocated and what was spent, source by source of each project. */
export function compareFunding({ before, after }: Beside<Consolidation>): ComparedAmount[] {
  const rows = { before: before.funding, after: after.funding }
  const given = (amount: "allocated" | "spent") => (row: FundingTotal) => ({
    value: row[amount],
    ...row.coverage[amount],
  })
  const spent = amounts(rows, "spent", given("spent"))
  return amounts(rows, "allocated", given("allocated")).flatMap((one, i) => [one, ...spent.slice(i, i + 1)])
}

/** The province's quantity of each activity. */
export const compareActivities = ({ before, after }: Beside<Consolidation>): ComparedAmount[] =>
  amounts<ActivityReports>(
    { before: before.activities, after: after.activities },
    "quantity",
    ({ total: { quantity, given, asked } }) => ({ value: quantity, heard: given, expected: asked }),
  )
