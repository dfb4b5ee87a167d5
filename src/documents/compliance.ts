import type { Compliance, Obligation } from "../model/compliance.ts"
import { each, object, since, value } from "./shape.ts"
import { count, dayOrNull, id, reporting, truth } from "./values.ts"

/** Of each agency, `sent` and `received` are those of the version that timeliness looks at. */
const agency = object<Obligation>()({
  agency: value(id, ({ agency }) => agency),
  status: value(reporting, ({ state }) => state),
  sent: value(dayOrNull, ({ timely }) => timely?.sent ?? null),
  daysLate: value(count.nullable(), ({ daysLate }) => daysLate),
  received: since(value(dayOrNull, ({ timely }) => timely?.received ?? null)),
  lastDay: since(value(dayOrNull, ({ lastDay }) => lastDay)),
  extended: since(value(truth, ({ extended }) => extended)),
})

/** Who has reported, as the JSON documents have it. */
export const compliance = object<Compliance>()({
  lastDay: value(dayOrNull, ({ lastDay }) => lastDay),
  lastDayIsDayOff: value(truth, ({ lastDayIsDayOff }) => lastDayIsDayOff),
  due: value(count, ({ due }) => due),
  onTime: value(count, ({ onTime }) => onTime),
  late: value(count, ({ late }) => late),
  unknownDay: value(count, ({ unknownDay }) => unknownDay),
  missing: value(count, ({ missing }) => missing),
  exempt: value(count, ({ exempt }) => exempt),
  agencies: each(agency, ({ obligations }) => obligations),
})
