import { z } from "zod"
import type { MeasureTotal, SourceValue } from "../model/attainment.ts"
import { place, shown } from "./entries.ts"
import { about, each, object, perhaps, since, value } from "./shape.ts"
import { answer, id, number, numberOrNull, textOrNull, truth } from "./values.ts"

const source = object<SourceValue>()({
  agency: id,
  unit: textOrNull,
  state: about(
    "withheld: given, and not published",
    value(z.enum(["value", "missing", "faulty", "withheld"]), ({ state, withheld }) =>
      withheld === undefined ? state : "withheld",
    ),
  ),
  value: z.union([number, answer]).nullable(),
  ...place,
  period: since(value(id, ({ period }) => period)),
  declaredMissing: since(value(truth, ({ declaredMissing }) => declaredMissing)),
  doubtful: since(value(truth, ({ doubtful }) => doubtful)),
  notAdded: about(
    "Of a stage: why its value is in no sum",
    perhaps(z.enum(["caseload", "redefined"]), ({ notAdded }) => notAdded),
  ),
  shown,
})

/** A measure in a period, with everyone who owes it. */
export const measure = object<MeasureTotal>()({
  id,
  value: numberOrNull,
  sources: each(source, ({ sources }) => sources),
  withheld: perhaps(z.literal(true), ({ withheld }) => withheld),
})
