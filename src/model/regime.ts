// When reports are owed.
import type { Day, MonthDay } from "../base/day.ts"
import type { Bilingual } from "./words.ts"

export interface Regime {
  /** To whom reports are sent, through the agency that consolidates; null: to that agency. */
  readonly addressee: string | null
  readonly timeZone: string
  readonly rollOver: "none" | "next-working-day"
  readonly kinds: readonly PeriodKind[]
  /** Levels whose agencies report the activities of these projects, although they are not named there. */
  readonly activitiesOf: ReadonlyMap<string, readonly string[]>
  readonly clause: string
  readonly reading: string | null
}

/** One kind of report: the half-year's, the year's, the stage's. Its periods are derived from it, one a year. */
export interface PeriodKind {
  readonly id: string
  readonly span: "part" | "year" | "stage"
  /** Of a part: what follows the year in a period's id: `H1`. */
  readonly code: string | null
  /** `{year}`, `{from}` and `{until}` stand for the period's year and the term's. */
  readonly name: Bilingual
  /** Both ends inclusive; `from` later than `until` begins the year before. Of a stage: null, the term. */
  readonly window: { readonly from: MonthDay; readonly until: MonthDay } | null
  /** The first such day after the period's end, or a day; null: not said yet. */
  readonly due: Due | null
  /** Of reports to the agencies of a level, where these are due on another day. */
  readonly dueTo?: Readonly<Record<string, Due>>
  /** The first and last year owed; null: a stage. */
  readonly years: { readonly from: number; readonly until: number } | null
  readonly clause: string
  readonly reading: string | null
}

/** `exclusive`: sent before that day; else on that day at the latest. */
export interface Due {
  readonly day: Day | MonthDay
  readonly exclusive: boolean
}
