import { sum } from "../../base/fraction.ts"
import { by, groupBy } from "../../base/order.ts"
import type { MeasureTotal, SourceValue } from "../../model/attainment.ts"
import type { Measure } from "../../model/indicator.ts"
import type {
  AgencyFigure,
  Beside,
  ComparedAgency,
  ComparedMeasure,
  ComparedSum,
} from "../../model/period-comparison.ts"
import type { Plan } from "../../model/plan.ts"

/** A measure in both periods, and the agencies whose figures differ. */
export function compareMeasure(
  plan: Plan,
  { id, input }: Measure,
  totals: Beside<MeasureTotal | null>,
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

const difference = (before: unknown, after: unknown): number | null =>
  typeof before === "number" && typeof after === "number" ? sum([after, -before]) : null

type Figures = ReadonlyMap<string, AgencyFigure>

const figuresOf = (total: MeasureTotal | null): Figures =>
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

function sumOf(total: MeasureTotal | null, figures: Figures): ComparedSum {
  const missing = [...figures].filter(([, { given, asked }]) => given < asked).map(([agency]) => agency)
  return {
    value: total?.value ?? null,
    heard: figures.size - missing.length,
    expected: figures.size,
    missing,
    notAdded: total?.sources.find(({ notAdded }) => notAdded !== undefined)?.notAdded ?? null,
  }
}

const notAsked: AgencyFigure = { value: null, given: 0, asked: 0 }

function changeOf(agency: string, before = notAsked, after = notAsked): ComparedAgency[] {
  return before.value === after.value ? [] : [{ agency, before, after, change: difference(before.value, after.value) }]
}
