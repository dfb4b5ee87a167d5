import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"
import { measurePairs, measuresOfEach } from "../kinds/kinds.ts"
import type { MeasureShape } from "../schema/indicator.ts"
import { receivers, wayUp } from "./reporting.ts"
import { statedIndicators, statedMeasures } from "./stated.ts"

/** Why a measure's source of record is wrong. */
type SourceProblem =
  | "none"
  /** One agency is named twice, or is held by a level that is named too. */
  | "agency-twice"
  /** Several sources, and what each counts is not said, or is the same. */
  | "counts-not-distinct"
  /** A numerator and its denominator come from different sources. */
  | "parts-differ"
  /** One source's reports go through another's hands, whose own report holds what it counts. */
  | "above-and-below"
  /** A minimum, an average or a yes or no of each source, and sources whose reports come added up. */
  | "added-up"

export interface SourceFault {
  readonly problem: SourceProblem
  readonly measure: string
  /** The agency named twice; the other measure of the part; else null. */
  readonly other: string | null
  readonly at: TextPlace
}

type Source = NonNullable<MeasureShape["sources"]>[number]

const keyOf = (sources: readonly Source[]): string =>
  sources
    .map((source) => JSON.stringify(["agency" in source ? source.agency : ["every", source.every], source.counts]))
    .sort()
    .join()

/** Measures without a source of record, or with sources that overlap: there something would be counted twice, or not at all. */
export function* sourceFaults(draft: PlanDraft): Generator<SourceFault> {
  const agencies = draft.agencies?.value?.agencies ?? []
  const named = (source: Source): readonly string[] =>
    "agency" in source ? [source.agency] : agencies.filter(({ level }) => level === source.every).map(({ id }) => id)
  const to = receivers(draft)
  for (const { measure, document, path, indicator } of statedMeasures(draft)) {
    const each = indicator === null ? [] : measuresOfEach(indicator)
    const isEach =
      !measure.per && (measure.nature === "average" || measure.input === "yes-no" || each.includes(measure.id))
    for (const { below, ...said } of faultsOf(measure.sources, named, to, isEach))
      yield { ...said, measure: measure.id, at: document.at([...path, "sources", ...below]) }
  }
  for (const { indicator, document, path } of statedIndicators(draft)) {
    const sourcesOf = (measure: string) => indicator.measures.find(({ id }) => id === measure)?.sources
    for (const { numerator, denominator, path: below } of measurePairs(indicator)) {
      const [those, these] = [sourcesOf(numerator.measure), sourcesOf(denominator.measure)]
      const [measure, other] = [numerator.measure, denominator.measure]
      if (those?.length && these?.length && keyOf(those) !== keyOf(these))
        yield { problem: "parts-differ", measure, other, at: document.at([...path, ...below]) }
    }
  }
}

type MeasureFault = Pick<SourceFault, "problem" | "other"> & { readonly below: readonly number[] }

/** What is wrong with a measure's sources, and at which of them; `isEach`: every source has its own number, and none may come added up. */
function* faultsOf(
  sources: MeasureShape["sources"],
  named: (source: Source) => readonly string[],
  to: Receivers,
  isEach: boolean,
): Generator<MeasureFault> {
  if (sources.length === 0) return yield { problem: "none", other: null, below: [] }
  const twice = namedTwice(sources, named)
  if (twice) return yield { problem: "agency-twice", other: twice.agency, below: [twice.index] }
  const through = throughAnother(sources, named, to)
  if (through) return yield { problem: "above-and-below", other: through.agency, below: [through.index] }
  const added = isEach ? throughOffice(sources, named, to) : -1
  if (added >= 0) yield { problem: "added-up", other: null, below: [added] }
  const said = sources.map(({ counts }) => counts ?? "")
  const unclear = said.findIndex((counts, k) => counts === "" || said.indexOf(counts) < k)
  if (sources.length > 1 && unclear >= 0) yield { problem: "counts-not-distinct", other: null, below: [unclear] }
}

/** The first source that names an agency which an earlier one names already. */
function namedTwice(sources: readonly Source[], named: (source: Source) => readonly string[]) {
  const seen = new Set<string>()
  for (const [index, source] of sources.entries()) {
    const agency = named(source).find((one) => seen.has(one))
    if (agency !== undefined) return { index, agency }
    for (const one of named(source)) seen.add(one)
  }
  return null
}

type Receivers = ReturnType<typeof receivers>

/** The first source with an agency whose reports go through another source's hands. */
function throughAnother(sources: readonly Source[], named: (source: Source) => readonly string[], to: Receivers) {
  const all = new Set(sources.flatMap(named))
  for (const [index, source] of sources.entries()) {
    const agency = named(source).flatMap(
      (one) => wayUp(to, one).find((above) => above !== one && all.has(above)) ?? [],
    )[0]
    if (agency !== undefined) return { index, agency }
  }
  return null
}

/** The first source with an agency that does not report to the plan's consolidator itself. */
const throughOffice = (
  sources: readonly Source[],
  named: (source: Source) => readonly string[],
  to: Receivers,
): number => sources.findIndex((source) => named(source).some((one) => (to.get(one) ?? null) !== null))
