import type { Compliance } from "../model/compliance.ts"

/** Who has reported, as the JSON documents have it. Of each agency, `sent` and `received` are those of the version that timeliness looks at. */
export const complianceFigure = (compliance: Compliance) => ({
  lastDay: compliance.lastDay,
  lastDayIsDayOff: compliance.lastDayIsDayOff,
  due: compliance.due,
  onTime: compliance.onTime,
  late: compliance.late,
  unknownDay: compliance.unknownDay,
  missing: compliance.missing,
  exempt: compliance.exempt,
  agencies: compliance.obligations.map(({ agency, state, timely, daysLate, lastDay, extended }) => ({
    agency,
    status: state,
    sent: timely?.sent ?? null,
    daysLate,
    received: timely?.received ?? null,
    lastDay,
    extended,
  })),
})
