import type { PublishedFigures } from "../model/published.ts"
import { readFigures } from "./figures.ts"

/** An edition for publication, from the text of its JSON; null for anything else. */
export function readPublished(text: string): PublishedFigures | null {
  const data = readFigures(text)
  if (data?.publication === undefined) return null
  return {
    period: data.period,
    asOf: data.asOf,
    inForce: new Map(data.submissions.flatMap(({ agency, sha256, inForce }) => (inForce ? [[agency, sha256]] : []))),
    measures: data.measures.map(({ id, value, sources }) => ({
      id,
      value,
      sources: sources.map(({ agency, unit, period, value: given, shown }) => ({
        agency,
        unit,
        period,
        value: typeof given === "number" ? given : null,
        shown: shown ?? null,
      })),
    })),
    parts: data.indicators.flatMap(({ parts }) => parts),
  }
}
