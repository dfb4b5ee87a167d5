import { daysBetween, printDay } from "../../base/day.ts"
import { fold } from "../../base/text.ts"
import type { Period } from "../../model/period.ts"
import type { Plan } from "../../model/plan.ts"
import type { Due, PeriodKind } from "../../model/regime.ts"
import type { Bilingual } from "../../model/words.ts"
import {
  type Change,
  change,
  comeAndGone,
  fromTo,
  matched,
  membersChanged,
  type Of,
  property,
  wording,
} from "./change.ts"
import { added, removed } from "./items.ts"

const kindOf = ({ id, clause }: PeriodKind): Of => ({ itemKind: "period-kind", item: id, within: ["regime"], clause })
const part = (item: string, clause: string | null = null): Of => ({ itemKind: "part", item, within: [], clause })
const byId = (kinds: readonly PeriodKind[]) => new Map(kinds.map((kind) => [kind.id, kind]))

const monthDay = (day: string): string => printDay(`2012-${day}`).slice(0, -"/2012".length)

function dueWords(due: Due | null): Bilingual {
  if (due === null) return { vi: "chưa có hạn", en: "no due day" }
  const [vi, en] = due.day.length === 10 ? [printDay(due.day), due.day] : [monthDay(due.day), due.day]
  return due.exclusive ? { vi: `trước ngày ${vi}`, en: `before ${en}` } : { vi: `chậm nhất ngày ${vi}`, en: `by ${en}` }
}

/** The levels to whose agencies reports are due on another day, with both days. */
function duesToChanged(old: PeriodKind, now: PeriodKind): [level: string, from: string, to: string][] {
  const levels = [...new Set([...Object.keys(old.dueTo ?? {}), ...Object.keys(now.dueTo ?? {})])]
  return levels.flatMap((level): [string, string, string][] => {
    const [from, to] = [dueWords(old.dueTo?.[level] ?? old.due), dueWords(now.dueTo?.[level] ?? now.due)]
    return from.vi === to.vi ? [] : [[level, from.vi, to.vi]]
  })
}

interface Shift {
  readonly period: Period
  /** Days later (above 0) or earlier; null where one of the two is not said. */
  readonly days: number | null
}

/** The periods of both plans whose last day is another one. */
function shifts(before: Plan, after: Plan): Shift[] {
  return [...after.periods.values()].flatMap((period) => {
    const old = before.periods.get(period.id)
    if (old === undefined || old.lastDay === period.lastDay) return []
    const days = old.lastDay === null || period.lastDay === null ? null : daysBetween(old.lastDay, period.lastDay)
    return [{ period, days }]
  })
}

/** `sớm hơn 3 ngày, 5 kỳ, 32 cơ quan` */
function shiftWords(list: readonly Shift[]): Bilingual {
  const agencies = new Set(list.flatMap(({ period }) => period.agencies)).size
  const known = list.flatMap(({ days }) => (days === null ? [] : [days]))
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const amount =
    Math.abs(least) === Math.abs(most)
      ? `${Math.abs(least)}`
      : `${Math.min(Math.abs(least), Math.abs(most))}-${Math.max(Math.abs(least), Math.abs(most))}`
  const way =
    known.length === 0
      ? { vi: "", en: "" }
      : most < 0
        ? { vi: `sớm hơn ${amount} ngày, `, en: `${amount} days earlier, ` }
        : least > 0
          ? { vi: `muộn hơn ${amount} ngày, `, en: `${amount} days later, ` }
          : { vi: "có kỳ sớm hơn, có kỳ muộn hơn, ", en: "earlier for some periods, later for others, " }
  return {
    vi: `${way.vi}${list.length} kỳ, ${agencies} cơ quan`,
    en: `${way.en}${list.length} periods, ${agencies} agencies`,
  }
}

const joined = (first: Bilingual, second: Bilingual, mark: string): Bilingual => ({
  vi: `${first.vi}${mark}${second.vi}`,
  en: `${first.en}${mark}${second.en}`,
})

const idsOf = (list: readonly Shift[]) => list.map(({ period }) => period.id)

function kindChanges(old: PeriodKind, now: PeriodKind, before: Plan, after: Plan, moved: readonly Shift[]): Change[] {
  const of = kindOf(now)
  const own = moved.filter(({ period }) => period.kind === now.id)
  const periodsOf = (plan: Plan) => [...plan.periods.values()].filter(({ kind }) => kind === now.id).map(({ id }) => id)
  const ids = membersChanged(periodsOf(before), periodsOf(after))
  const [oldDue, newDue] = [dueWords(old.due), dueWords(now.due)]
  const due = { vi: `hạn gửi đổi từ ${oldDue.vi} thành ${newDue.vi}`, en: `due ${newDue.en}, no longer ${oldDue.en}` }
  const windowOf = ({ window }: PeriodKind) =>
    window === null ? null : `${monthDay(window.from)} – ${monthDay(window.until)}`
  const name = { vi: "tên kỳ", en: "the period's name" }
  return [
    ...(oldDue.vi === newDue.vi
      ? []
      : [
          change(
            of,
            "due-changed",
            "obligations",
            ["due", now.due?.exclusive ? "before" : "onOrBefore"],
            own.length === 0 ? due : joined(due, shiftWords(own), ": "),
            { periods: idsOf(own) },
          ),
        ]),
    ...duesToChanged(old, now).map(([level, from, to]) =>
      change(
        of,
        "due-changed",
        "obligations",
        ["dueTo", level],
        fromTo({ vi: `hạn gửi các cơ quan cấp ${level}`, en: `due to agencies of the level ${level}` }, from, to),
        { periods: periodsOf(after) },
      ),
    ),
    ...(windowOf(old) === windowOf(now)
      ? []
      : [
          change(
            of,
            "due-changed",
            "figures",
            ["window"],
            fromTo({ vi: "khoảng thời gian của kỳ", en: "the days that it covers" }, windowOf(old), windowOf(now)),
            { periods: periodsOf(before) },
          ),
        ]),
    ...(old.code === now.code && old.span === now.span
      ? []
      : [
          change(
            of,
            "form-changed",
            "form",
            ["code"],
            fromTo({ vi: "mã kỳ", en: "the periods' code" }, old.code ?? old.span, now.code ?? now.span),
            { periods: periodsOf(before) },
          ),
        ]),
    ...(old.code === now.code && ids.gone.length + ids.come.length > 0
      ? [
          change(
            of,
            "obligation-changed",
            "obligations",
            now.years === null ? [] : ["years"],
            comeAndGone({ vi: "kỳ phải báo cáo", en: "periods owed" }, ids.come, ids.gone),
            { periods: ids.gone },
          ),
        ]
      : []),
    // The cover bears the period's name, and is believed only where it agrees with the form's own note.
    ...(fold(old.name.vi) === fold(now.name.vi)
      ? []
      : [
          change(of, "form-changed", "form", ["name"], fromTo(name, old.name.vi, now.name.vi), {
            periods: periodsOf(before),
          }),
        ]),
    ...wording(of, [
      property.of("name", "tên tiếng Anh", "the English name")(old.name.en, now.name.en),
      property.clause(old.clause, now.clause),
      property.reading(old.reading, now.reading),
    ]),
  ]
}

/** The kinds of reports, their days, rolling over, and the days off. */
export function compareRegime(before: Plan, after: Plan): Change[] {
  const kinds = matched(byId(before.regime.kinds), byId(after.regime.kinds))
  const moved = shifts(before, after)
  const rolled = before.regime.rollOver !== after.regime.rollOver
  const dueOf = (plan: Plan, id: string) => dueWords(byId(plan.regime.kinds).get(id)?.due ?? null).vi
  // What the due days themselves do not tell comes of rolling over, or of the days off.
  const others = moved.filter(({ period }) => dueOf(before, period.kind) === dueOf(after, period.kind))
  const roll = fromTo(
    { vi: "hạn rơi vào ngày nghỉ", en: "last days on days off" },
    before.regime.rollOver,
    after.regime.rollOver,
  )
  const daysOff = (plan: Plan) => [...plan.calendar.daysOff.keys()]
  const calendar = membersChanged(daysOff(before), daysOff(after))
  const days = comeAndGone({ vi: "ngày nghỉ", en: "days off" }, calendar.come, calendar.gone)
  const offs = calendar.come.length + calendar.gone.length > 0
  return [
    ...kinds.removed.map(([id, old]) =>
      removed(
        kindOf(old),
        "form",
        [...before.periods.values()].filter(({ kind }) => kind === id).map((one) => one.id),
      ),
    ),
    ...kinds.added.flatMap(([id, now]) => {
      const owed = [...after.periods.values()].filter(({ kind }) => kind === id).map((one) => one.id)
      const said = comeAndGone({ vi: "kỳ phải báo cáo", en: "periods owed" }, owed, [])
      return [...added(kindOf(now), []), change(kindOf(now), "obligation-changed", "obligations", [], said)]
    }),
    ...kinds.kept.flatMap(({ old, now }) => kindChanges(old, now, before, after, moved)),
    ...(rolled
      ? [
          change(
            part("regime", after.regime.clause),
            "due-changed",
            "obligations",
            ["rollOver"],
            others.length === 0 ? roll : joined(roll, shiftWords(others), ": "),
            { periods: idsOf(others) },
          ),
        ]
      : []),
    ...activityLevels(before, after),
    ...(before.regime.timeZone === after.regime.timeZone
      ? []
      : [
          change(
            part("regime"),
            "due-changed",
            "obligations",
            ["timeZone"],
            fromTo({ vi: "múi giờ", en: "the time zone" }, before.regime.timeZone, after.regime.timeZone),
          ),
        ]),
    ...(offs && others.length > 0 && !rolled
      ? [
          change(part("calendar"), "due-changed", "obligations", ["daysOff"], joined(days, shiftWords(others), ": "), {
            periods: idsOf(others),
          }),
        ]
      : offs
        ? [change(part("calendar"), "text-changed", "any", ["daysOff"], days)]
        : []),
    ...wording(part("regime", after.regime.clause), [
      property.of(
        "addressee",
        "nơi nhận báo cáo",
        "whom reports go to",
      )(before.regime.addressee, after.regime.addressee),
      property.clause(before.regime.clause, after.regime.clause),
      property.reading(before.regime.reading, after.regime.reading),
    ]),
  ]
}

/** Levels that report the activities of projects in which they have no role. */
function activityLevels(before: Plan, after: Plan): Change[] {
  const pairs = (plan: Plan) =>
    [...plan.regime.activitiesOf].flatMap(([level, ids]) => ids.map((id) => `${level}: ${id}`))
  const { come, gone } = membersChanged(pairs(before), pairs(after))
  if (come.length + gone.length === 0) return []
  const said = comeAndGone({ vi: "cấp báo cáo hoạt động của đề án", en: "levels that report activities" }, come, gone)
  return [change(part("regime", after.regime.clause), "obligation-changed", "obligations", ["activitiesOf"], said)]
}
