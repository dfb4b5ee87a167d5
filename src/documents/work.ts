import { z } from "zod"
import type { AnswerStatus } from "../model/answer-status.ts"
import type { ActivityReport, ActivityReports, Assessment, DutyReport, QuantityTotal } from "../model/consolidation.ts"
import type { Status } from "../model/submission.ts"
import { place, shown } from "./entries.ts"
import { about, each, object, of, perhaps, since, value } from "./shape.ts"
import { count, id, meaning, numberOrNull, text, textOrNull } from "./values.ts"

// What agencies say of their work.

const quantity = object<QuantityTotal>()({
  quantity: numberOrNull.describe("null: quantities are not added up, nobody gave one, or it is not published"),
  given: count,
  asked: count,
  withheld: perhaps(z.literal(true), ({ withheld }) => withheld),
})

/** The status as the plan has it, and what it counts as where that is a word of the plan's own. */
export const statusFields = {
  status: about(
    "One of the four of every plan, or the id of a status of the plan's own",
    value(id.nullable(), ({ status, own }: Answered) => own?.id ?? status),
  ),
  meaning: about(
    "Only of a status of the plan's own: what it counts as",
    perhaps(meaning, ({ own }: Answered) => own?.meaning),
  ),
}

interface Answered {
  readonly status: Status | null
  readonly own?: AnswerStatus
}

const activityReport = object<ActivityReport>()({
  agency: id,
  ...statusFields,
  quantity: numberOrNull,
  unit: since(value(textOrNull, ({ unit }) => unit)),
  result: textOrNull,
  ...place,
  shown,
  resultWithheld: perhaps(z.literal(true), ({ resultWithheld }) => resultWithheld),
})

export const activity = object<ActivityReports>()({
  id,
  total: since(of(quantity, ({ total }) => total)),
  agencies: each(activityReport, ({ agencies }) => agencies),
})

export const duty = object<DutyReport>()({
  id,
  agency: id,
  ...statusFields,
  result: textOrNull,
  ...place,
})

export const assessment = object<Assessment>()({
  agency: id,
  row: id,
  text,
  ...place,
})
