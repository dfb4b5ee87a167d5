import type { Coverage, MeasureTotal, SourceValue } from "../model/attainment.ts"
import type { Status } from "../model/submission.ts"

export type Totals = ReadonlyMap<string, MeasureTotal>

export const sourcesOf = (totals: Totals, measure: string): readonly SourceValue[] => totals.get(measure)?.sources ?? []

/** A source's number that can be used, else null. */
export const numberOf = (source: SourceValue | undefined): number | null =>
  source?.state === "value" && typeof source.value === "number" ? source.value : null

/** A source's status that can be used, else null. */
export const statusOfSource = (source: SourceValue): Status | null =>
  source.state === "value" && typeof source.value === "string" ? source.value : null

/** One reporter: an agency, or a unit of it. */
export const reporterKey = ({ agency, unit }: SourceValue): string => `${agency} ${unit ?? ""}`

export interface Answered {
  readonly agency: string
  readonly heard: boolean
}

/** An agency is heard when it is heard for everything that it owes. Agencies in the order of `agencies`. */
export function coverageOf(answers: readonly Answered[], agencies: readonly string[]): Coverage {
  const expected = new Set(answers.map(({ agency }) => agency))
  const silent = new Set(answers.filter(({ heard }) => !heard).map(({ agency }) => agency))
  const missing = agencies.filter((agency) => silent.has(agency))
  return { heard: expected.size - silent.size, expected: expected.size, missing }
}

/** Does a figure of these measures stand on less than everything: a source missing or faulty, or in use in spite of an error? */
export const isProvisional = (totals: Totals, measures: readonly string[]): boolean =>
  measures.some((measure) => sourcesOf(totals, measure).some((source) => source.state !== "value" || source.doubtful))
