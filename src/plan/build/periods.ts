import { addDays, type Day, isWeekend, monthDayIn, nextMonthDay } from "../../base/day.ts"
import { by, compareText, groupBy } from "../../base/order.ts"
import type { Agency, Unit } from "../../model/agency.ts"
import type { Period, UnitInPeriod } from "../../model/period.ts"
import type { Calendar, Term } from "../../model/plan.ts"
import type { Due, PeriodKind, Regime } from "../../model/regime.ts"
import { placeOn, unitKey } from "../../offices/units.ts"

interface Parts {
  readonly term: Term
  readonly regime: Regime
  readonly calendar: Calendar
  readonly agencies: ReadonlyMap<string, Agency>
  readonly units: ReadonlyMap<string, Unit>
}

type Window = Pick<Period, "id" | "span" | "kind" | "year" | "from" | "until">

const isOpen = (span: { readonly from: Day | null; readonly until: Day | null }, day: Day): boolean =>
  (span.from === null || span.from <= day) && (span.until === null || span.until >= day)

/** The windows of one kind of report: one a year, or the term. */
function windowsOf(kind: PeriodKind, term: Term, yearly: PeriodKind | undefined): Window[] {
  const { id, span } = kind
  if (span === "stage" || kind.window === null || kind.years === null) {
    const window = yearly?.window ?? { from: "01-01", until: "12-31" }
    const [from, until] = [startOf(window, term.from), monthDayIn(term.until, window.until)]
    return [{ id: `${term.from}-${term.until}`, span, kind: id, year: term.until, from, until }]
  }
  const { window, years, code } = kind
  return Array.from({ length: years.until - years.from + 1 }, (_, i) => years.from + i).map((year) => ({
    id: code === null ? `${year}` : `${year}-${code}`,
    span,
    kind: id,
    year,
    from: startOf(window, year),
    until: monthDayIn(year, window.until),
  }))
}

/** A window that begins later in the year than it ends began the year before. */
export const startOf = (window: { readonly from: string; readonly until: string }, year: number): Day =>
  monthDayIn(window.from > window.until ? year - 1 : year, window.from)

/** The last day on which a report for a window that ends on `until` is in time, before any rolling over. */
export function plainLastDay(due: Due | null, until: Day): Day | null {
  if (due === null) return null
  const day = due.day.length === 10 ? due.day : nextMonthDay(until, due.day)
  return due.exclusive ? addDays(day, -1) : day
}

const isDayOff = (day: Day, calendar: Calendar): boolean => isWeekend(day) || calendar.daysOff.has(day)

/** The first working day on or after `day`. */
function workingDay(day: Day, calendar: Calendar): Day {
  let found = day
  while (isDayOff(found, calendar)) found = addDays(found, 1)
  return found
}

/** The units of each agency on a day, in order of their code, each behind what it is in. */
function unitsOn(day: Day, units: ReadonlyMap<string, Unit>): Map<string, UnitInPeriod[]> {
  const there = [...units.values()]
    .flatMap(({ code, level }): UnitInPeriod[] => {
      const place = placeOn(day, units, code)
      return place === null ? [] : [{ code, level, ...place }]
    })
    .sort(by(unitKey))
  return groupBy(there, ({ agency }) => agency)
}

/** All periods for which reports are owed, in order of their end, the parts of a year before the year, a stage last. */
export function periodsOf({ term, regime, calendar, agencies, units }: Parts): Map<string, Period> {
  const yearly = regime.kinds.find(({ span }) => span === "year")
  const windows = regime.kinds
    .flatMap((kind) => windowsOf(kind, term, yearly))
    .sort(
      by(
        ({ span }) => (span === "stage" ? 1 : 0),
        ({ until }) => until,
        ({ span }) => (span === "part" ? 0 : 1),
        ({ from }) => from,
      ),
    )
  const kinds = new Map(regime.kinds.map((kind) => [kind.id, kind]))
  const periods = windows.map((window): Period => {
    const kind = kinds.get(window.kind)
    const name = (words: string) =>
      words
        .replaceAll("{year}", `${window.year}`)
        .replaceAll("{from}", `${term.from}`)
        .replaceAll("{until}", `${term.until}`)
    const lastDay = (due: Due | null) => {
      const plain = plainLastDay(due, window.until)
      return {
        lastDay: plain !== null && regime.rollOver === "next-working-day" ? workingDay(plain, calendar) : plain,
        lastDayIsDayOff: plain !== null && isDayOff(plain, calendar),
      }
    }
    return {
      ...window,
      name: { vi: name(kind?.name.vi ?? ""), en: name(kind?.name.en ?? "") },
      ...lastDay(kind?.due ?? null),
      ...(kind?.dueTo
        ? { lastDayTo: Object.fromEntries(Object.entries(kind.dueTo).map(([level, due]) => [level, lastDay(due)])) }
        : {}),
      agencies: [...agencies.values()].filter((agency) => isOpen(agency, window.until)).map(({ id }) => id),
      units: unitsOn(window.until, units),
      ...linked(window, windows),
    }
  })
  return new Map(periods.map((period) => [period.id, period]))
}

/** The periods of `windows` that one looks back on. */
export const linked = (window: Window, windows: readonly Window[]): Pick<Period, "before" | "parts"> => ({
  before:
    windows.find(({ kind, year, span }) => kind === window.kind && year === window.year - 1 && span !== "stage")?.id ??
    null,
  parts: partsOf(window, windows),
})

function partsOf(window: Window, windows: readonly Window[]): string[] {
  if (window.span === "part") return []
  return windows
    .filter(({ span, year }) => (window.span === "stage" ? span === "year" : span === "part" && year === window.year))
    .map(({ id, from }) => ({ id, from }))
    .sort((a, b) => compareText(a.from, b.from))
    .map(({ id }) => id)
}
