import type { Compliance, Obligation } from "../model/compliance.ts"
import { each, object, since, value } from "./shape.ts"
import { count, dayOrNull, id, reporting, truth } from "./values.ts"

/** Of each agency, `sent` and `received` are those of the version that timeliness looks at. */
const agency = object<Obligation>()({
  agency: id,
  status: value(reporting, ({ state }) => state),
  sent: value(dayOrNull, ({ timely }) => timely?.sent ?? null),
  daysLate: count.nullable(),
  received: since(value(dayOrNull, ({ timely }) => timely?.received ?? null)),
  lastDay: since(value(dayOrNull, ({ lastDay }) => lastDay)),
  extended: since(value(truth, ({ extended }) => extended)),
})

/** Who has reported, as the JSON documents have it. */
export const compliance = object<Compliance>()({
  lastDay: dayOrNull,
  lastDayIsDayOff: truth,
  due: count,
  onTime: count,
  late: count,
  unknownDay: count,
  missing: count,
  exempt: count,
  agencies: each(agency, ({ obligations }) => obligations),
})
