import { z } from "zod"
import type { PublishedFigures } from "../model/published.ts"

const number = z.number().nullable()
const side = z.object({ measure: z.string(), value: number })
const shape = z.object({
  schema: z.literal("qn-tip/consolidation@1"),
  period: z.string(),
  asOf: z.string(),
  submissions: z.array(z.object({ agency: z.string(), sha256: z.string().nullable(), inForce: z.boolean() })),
  indicators: z.array(z.object({ parts: z.array(z.object({ numerator: side, denominator: side })) })),
  measures: z.array(
    z.object({
      id: z.string(),
      value: number,
      sources: z.array(
        z.object({
          agency: z.string(),
          unit: z.string().nullable(),
          period: z.string(),
          value: z.union([z.number(), z.string()]).nullable(),
          shown: z.string().optional(),
        }),
      ),
    }),
  ),
  publication: z.object({ below: z.number() }),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** An edition for publication, from the text of its JSON; null for anything else. */
export function readPublished(text: string): PublishedFigures | null {
  const { data } = shape.safeParse(parsed(text))
  if (data === undefined) return null
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
