import { z } from "zod"
import type { ActivityReport, ActivityReports, Assessment, DutyReport, QuantityTotal } from "../model/consolidation.ts"
import { place, shown } from "./entries.ts"
import { about, each, object, of, perhaps, since, value } from "./shape.ts"
import { answer, count, id, numberOrNull, text, textOrNull } from "./values.ts"

// What agencies say of their work.

const quantity = object<QuantityTotal>()({
  quantity: about(
    "null: quantities are not added up, nobody gave one, or it is not published",
    value(numberOrNull, ({ quantity }) => quantity),
  ),
  given: value(count, ({ given }) => given),
  asked: value(count, ({ asked }) => asked),
  withheld: perhaps(z.literal(true), ({ withheld }) => withheld),
})

const activityReport = object<ActivityReport>()({
  agency: value(id, ({ agency }) => agency),
  status: value(answer.nullable(), ({ status }) => status),
  quantity: value(numberOrNull, ({ quantity }) => quantity),
  unit: since(value(textOrNull, ({ unit }) => unit)),
  result: value(textOrNull, ({ result }) => result),
  ...place,
  shown,
  resultWithheld: perhaps(z.literal(true), ({ resultWithheld }) => resultWithheld),
})

export const activity = object<ActivityReports>()({
  id: value(id, ({ id }) => id),
  total: since(of(quantity, ({ total }) => total)),
  agencies: each(activityReport, ({ agencies }) => agencies),
})

export const duty = object<DutyReport>()({
  id: value(id, ({ id }) => id),
  agency: value(id, ({ agency }) => agency),
  status: value(answer.nullable(), ({ status }) => status),
  result: value(textOrNull, ({ result }) => result),
  ...place,
})

export const assessment = object<Assessment>()({
  agency: value(id, ({ agency }) => agency),
  row: value(id, ({ row }) => row),
  text: value(text, ({ text }) => text),
  ...place,
})
