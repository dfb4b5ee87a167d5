import { z } from "zod"
import { count, coverage, diagnostic, id, indicatorStatus, percent, status, target, units } from "./figures-schema.ts"

// The published shape of `qn-tip/comparison@1`. Documents may gain fields; what is named here stays.

const number = z.number().nullable()

const side = z.looseObject({
  status: indicatorStatus,
  reached: z.boolean().nullable(),
  provisional: z.boolean(),
  target: target.nullable(),
  next: target.nullable(),
  coverage,
  restrained: z.boolean().nullable(),
  units: units.nullable(),
})

const ratio = z.looseObject({ numerator: number, denominator: number, percent: percent.nullable() })

const part = z.looseObject({
  numerator: id,
  denominator: id,
  before: ratio.nullable(),
  after: ratio.nullable(),
  points: number.describe("Percentage points between the percentages as they stand here"),
})

const sum = z.looseObject({
  value: number,
  heard: count,
  expected: count.describe("0: the period does not ask for it"),
  missing: z.array(id),
  notAdded: z.boolean().describe("Of a stage: a caseload, which is not added up over the years"),
})

const figure = z.looseObject({ value: z.union([z.number(), status]).nullable(), given: count, asked: count })

const measure = z.looseObject({
  id,
  before: sum,
  after: sum,
  change: number.describe("null where a period has no sum: blank is not zero"),
  agencies: z
    .array(z.looseObject({ agency: id, before: figure, after: figure, change: number }))
    .describe("Those whose figures differ: first those heard in one period only, then the largest difference"),
})

/** `before` is the period named first. */
export const comparisonShape = {
  before: id.nullable(),
  after: id.nullable(),
  asOf: z.iso.date().nullable(),
  indicators: z.array(
    z.looseObject({
      id,
      before: side.nullable(),
      after: side.nullable(),
      parts: z.array(part),
      agencies: z.array(id).describe("Whose figures for its measures differ"),
    }),
  ),
  measures: z.array(measure),
  diagnostics: z.array(diagnostic),
}
