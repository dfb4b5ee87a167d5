import { z } from "zod"
import { factKey, type IssuedFact, type IssuedReport } from "../model/issued.ts"

const number = z.number().nullable()
const statuses = ["not-started", "under-way", "done", "nothing-arose"] as const
const verdicts = ["attained", "not-attained", "in-progress", "nothing-arose", "inconclusive", "no-data"] as const

/** What is read of `qn-tip/consolidation@1`; what stands beside it is passed over. */
const shape = z.object({
  schema: z.literal("qn-tip/consolidation@1"),
  period: z.string(),
  asOf: z.iso.date(),
  submissions: z.array(z.object({ agency: z.string(), sha256: z.string().nullable(), inForce: z.boolean() })),
  indicators: z.array(z.object({ id: z.string(), status: z.enum(verdicts) })),
  measures: z.array(
    z.object({
      id: z.string(),
      value: number,
      sources: z.array(
        z.object({
          agency: z.string(),
          unit: z.string().nullable(),
          period: z.string(),
          value: z.union([z.number(), z.enum(statuses)]).nullable(),
        }),
      ),
    }),
  ),
  funding: z.array(
    z.object({
      id: z.string(),
      allocated: number,
      spent: number,
      provinceAllocated: number,
      agencies: z.array(z.object({ agency: z.string(), period: z.string(), allocated: number, spent: number })),
    }),
  ),
  publication: z.unknown().optional(),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * The figures of a report on the period that was issued before, from the text of its JSON. Null for anything else: another document,
 * another period, and a publication, in which numbers are left out.
 */
export function readIssued(text: string, period: string): IssuedReport | null {
  const { data } = shape.safeParse(parsed(text))
  if (data === undefined || data.period !== period || data.publication !== undefined) return null
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
