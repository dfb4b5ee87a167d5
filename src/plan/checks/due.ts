import { monthDayIn } from "../../base/day.ts"
import type { TextPlace } from "../../model/place.ts"
import type { PlanDraft } from "../build/draft.ts"
import { startOf } from "../build/periods.ts"
import type { PeriodKindShape } from "../schema/plan.ts"

/** A due day that comes before its period is over. */
export interface EarlyDue {
  readonly kind: string
  readonly due: string
  /** The period's end: a month and day, or a day. */
  readonly until: string
  readonly at: TextPlace
}

/**
 * Due days that lie inside the period they are for. A month and day means the first such day after the period's end; inside a period shorter
 * than a year it was surely not meant so, for it would come nearly a year later.
 */
export function* earlyDues(draft: PlanDraft): Generator<EarlyDue> {
  if (!draft.plan?.value) return
  const { regime, term } = draft.plan.value
  for (const [i, kind] of regime.kinds.entries())
    for (const [stated, path] of duesOf(kind)) {
      const key = "before" in stated ? "before" : "onOrBefore"
      const due = "before" in stated ? stated.before : stated.onOrBefore
      const at = draft.plan.at(["regime", "kinds", i, ...path, key])
      if (kind.span === "stage") {
        const until = `${term.until}-12-31`
        if (due.length === 10 ? due <= until : false) yield { kind: kind.id, due, until, at }
        continue
      }
      const { window, years } = kind
      // A leap year has every day that a plan can name.
      const [from, until] = [startOf(window, 2012), monthDayIn(2012, window.until)]
      if (due.length === 10) {
        const end = monthDayIn(years.until, window.until)
        if (due <= end) yield { kind: kind.id, due, until: end, at }
      } else if (kind.span === "part" && [2011, 2012].some((year) => inside(monthDayIn(year, due), from, until)))
        yield { kind: kind.id, due, until: window.until, at }
    }
}

/** The days on which a kind of report is due, with where they stand: its own, and those of reports to the agencies of a level. */
function duesOf(kind: PeriodKindShape): [NonNullable<PeriodKindShape["due"]>, string[]][] {
  const others = kind.span === "stage" ? [] : Object.entries(kind.dueTo ?? {})
  return [
    ...(kind.due === null ? [] : [[kind.due, ["due"]] satisfies [unknown, string[]]]),
    ...others.map(([level, due]): [typeof due, string[]] => [due, ["dueTo", level]]),
  ]
}

const inside = (day: string, from: string, until: string): boolean => day >= from && day <= until
