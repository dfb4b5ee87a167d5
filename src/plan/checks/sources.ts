import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"
import type { MeasureShape } from "../schema/indicator.ts"
import { statedMeasures } from "./breakdowns.ts"

/** Why a measure's source of record is wrong. */
export type SourceProblem =
  | "none"
  /** One agency is named twice, or is held by a level that is named too. */
  | "agency-twice"
  /** Several sources, and what each counts is not said, or is the same. */
  | "counts-not-distinct"
  /** A numerator and its denominator come from different sources. */
  | "parts-differ"

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
    .map((source) =>
      JSON.stringify(["agency" in source ? source.agency : ["every", source.every], source.counts ?? null]),
    )
    .sort()
    .join()

/** Measures without a source of record, or with sources that overlap: there something would be counted twice, or not at all. */
export function* sourceFaults(draft: PlanDraft): Generator<SourceFault> {
  const agencies = draft.agencies?.value?.agencies ?? []
  const named = (source: Source): readonly string[] =>
    "agency" in source ? [source.agency] : agencies.filter(({ level }) => level === source.every).map(({ id }) => id)
  for (const { measure, document, path } of statedMeasures(draft)) {
    const fault = faultOf(measure, named)
    if (fault === null) continue
    const { below, ...said } = fault
    yield { ...said, measure: measure.id, at: document.at([...path, "sources", ...below]) }
  }
  for (const document of draft.projects)
    for (const [i, indicator] of (document.value?.indicators ?? []).entries()) {
      if (!("parts" in indicator)) continue
      const sourcesOf = (measure: string) => indicator.measures.find(({ id }) => id === measure)?.sources
      for (const [j, { numerator, denominator }] of indicator.parts.entries()) {
        const [above, below] = [sourcesOf(numerator), sourcesOf(denominator)]
        if (above?.length && below?.length && keyOf(above) !== keyOf(below))
          yield {
            problem: "parts-differ",
            measure: numerator,
            other: denominator,
            at: document.at(["indicators", i, "parts", j]),
          }
      }
    }
}

/** What is wrong with a measure's sources, and at which of them. */
function faultOf(
  { sources }: MeasureShape,
  named: (source: Source) => readonly string[],
): (Pick<SourceFault, "problem" | "other"> & { readonly below: readonly number[] }) | null {
  if (!sources || sources.length === 0) return { problem: "none", other: null, below: [] }
  const twice = namedTwice(sources, named)
  if (twice) return { problem: "agency-twice", other: twice.agency, below: [twice.index] }
  const said = sources.map(({ counts }) => counts ?? "")
  const unclear = said.findIndex((counts, k) => counts === "" || said.indexOf(counts) < k)
  return sources.length > 1 && unclear >= 0 ? { problem: "counts-not-distinct", other: null, below: [unclear] } : null
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
