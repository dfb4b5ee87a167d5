import { factKey, type IssuedFact, type IssuedReport } from "../model/issued.ts"
import { readFigures } from "./figures.ts"

/**
 * The figures of a report on the period that was issued before, from the text of its JSON. Null for anything else: another document,
 * another period, and a publication, in which numbers are left out.
 */
export function readIssued(text: string, period: string): IssuedReport | null {
  const data = readFigures(text)
  if (data === null || data.period !== period || data.publication !== undefined) return null
  return {
    number: null,
    day: null,
    asOf: data.asOf,
    indicators: new Map(data.indicators.map(({ id, status }) => [id, status])),
    measures: new Map(data.measures.map(({ id, value }) => [id, value])),
    funding: new Map(data.funding.map(({ id, agencies: _, ...sums }) => [id, sums])),
    given: new Map([
      ...data.measures.flatMap(({ id, sources }) =>
        sources.map(({ value, ...of }): [string, IssuedFact] => [
          factKey({ id, ...of }),
          { id, agency: of.agency, value },
        ]),
      ),
      ...data.funding.flatMap(({ id, agencies }) =>
        agencies.flatMap(({ agency, period, ...amounts }) =>
          (["allocated", "spent"] as const).map((amount): [string, IssuedFact] => [
            factKey({ id, agency, unit: null, period }, amount),
            { id, agency, value: amounts[amount] },
          ]),
        ),
      ),
    ]),
    inForce: new Map(
      data.submissions.flatMap(({ agency, sha256, inForce }) => (inForce ? [[agency, sha256] as const] : [])),
    ),
  }
}
