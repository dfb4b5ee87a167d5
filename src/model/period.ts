import type { Day } from "../base/day.ts"
import type { Bilingual } from "./words.ts"

/** A period for which reports are owed. Everything that depends on its days is resolved when the plan is built. */
export interface Period {
  /** `2013-H1`, `2013`, `2011-2015` */
  readonly id: string
  /** A part of a year, a year, or the whole term. Only a year's or a stage's report puts every-year targets in force. */
  readonly span: "part" | "year" | "stage"
  readonly kind: string
  /** The year it belongs to; a stage: the last year of the term. */
  readonly year: number
  readonly name: Bilingual
  readonly from: Day
  readonly until: Day
  /** The last day on which a report is on time, days off rolled over if the plan says so; null: not said yet. */
  readonly lastDay: Day | null
  /** Is the day before rolling over (the plan's own last day) a day off? */
  readonly lastDayIsDayOff: boolean
  /** Of reports to agencies of another level than the plan's consolidator's, by that level, where the plan gives them a day of their own. */
  readonly lastDayTo?: Readonly<Record<string, Pick<Period, "lastDay" | "lastDayIsDayOff">>>
  /** The agencies that owe a report, in the plan's order. */
  readonly agencies: readonly string[]
  /** The units (communes) of each agency on the period's last day, in order of their code, each behind what it is in. */
  readonly units: ReadonlyMap<string, readonly UnitInPeriod[]>
  /** The same period a year earlier, where one is owed. */
  readonly before: string | null
  /** Of a year: the parts of that year that owe a report. Of a stage: its years. Of a part: none. */
  readonly parts: readonly string[]
}

export interface UnitInPeriod {
  readonly code: string
  readonly level: string
  readonly agency: string
  /** `xã Ba Tô`, `thị trấn Ba Tơ` */
  readonly name: string
  /** What it is in below its agency, the nearest first; left out: nothing. */
  readonly within?: readonly UpperUnit[]
}

/** A unit that others are in, or the agency below an office through which they come. */
export interface UpperUnit {
  readonly code: string
  readonly name: string
}
