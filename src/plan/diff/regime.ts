import { printDay } from "../../base/day.ts"
import { fold } from "../../base/text.ts"
import type { Plan } from "../../model/plan.ts"
import type { Due, PeriodKind } from "../../model/regime.ts"
import type { Bilingual } from "../../model/words.ts"
import {
  type Change,
  change,
  changed,
  changedMembers,
  comeAndGone,
  fromTo,
  itemOf,
  membersChanged,
  part,
} from "./change.ts"
import { added, matched, removed } from "./lists.ts"
import { joined, type Shift, shifts, shiftWords } from "./shifts.ts"
import { redone, wording } from "./wording.ts"

const kindOf = (kind: PeriodKind) => itemOf("period-kind", kind, "regime")
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

const idsOf = (list: readonly Shift[]) => list.map(({ period }) => period.id)

const periodsOf = (plan: Plan, kind: string): string[] =>
  [...plan.periods.values()].flatMap((period) => (period.kind === kind ? [period.id] : []))

const windowOf = ({ window }: PeriodKind): string | null =>
  window === null ? null : `${monthDay(window.from)} – ${monthDay(window.until)}`

const name = {
  code: { vi: "mã kỳ", en: "the periods' code" },
  owed: { vi: "kỳ phải báo cáo", en: "periods owed" },
  name: { vi: "tên kỳ", en: "the period's name" },
  rollOver: { vi: "hạn rơi vào ngày nghỉ", en: "last days on days off" },
  activitiesOf: { vi: "cấp báo cáo hoạt động của đề án", en: "levels that report activities" },
  daysOff: { vi: "ngày nghỉ", en: "days off" },
}

function dueChanges(old: PeriodKind, now: PeriodKind, after: Plan, moved: readonly Shift[]): Change[] {
  const of = kindOf(now)
  const own = moved.filter(({ period }) => period.kind === now.id)
  const [from, to] = [dueWords(old.due), dueWords(now.due)]
  const due = { vi: `hạn gửi đổi từ ${from.vi} thành ${to.vi}`, en: `due ${to.en}, no longer ${from.en}` }
  const said = own.length === 0 ? due : joined(due, shiftWords(own), ": ")
  const field = ["due", now.due?.exclusive ? "before" : "onOrBefore"]
  return [
    ...(from.vi === to.vi ? [] : [change(of, "due-changed", field, said, { periods: idsOf(own) })]),
    ...duesToChanged(old, now).flatMap(([level, from, to]) => {
      const what = { vi: `hạn gửi các cơ quan cấp ${level}`, en: `due to agencies of the level ${level}` }
      return changed(of, "due-changed", ["dueTo", level], what, from, to, { periods: periodsOf(after, now.id) })
    }),
  ]
}

function kindChanges(old: PeriodKind, now: PeriodKind, before: Plan, after: Plan, moved: readonly Shift[]): Change[] {
  const of = kindOf(now)
  const periods = periodsOf(before, now.id)
  const ids = membersChanged(periods, periodsOf(after, now.id))
  const coded = fromTo(name.code, old.code ?? old.span, now.code ?? now.span)
  const named = fromTo(name.name, old.name.vi, now.name.vi)
  const isCodeKept = old.code === now.code
  return [
    ...dueChanges(old, now, after, moved),
    ...redone(of, "due-changed", { periods, level: "figures" }, old, now, [
      ["window", "khoảng thời gian của kỳ", "the days that it covers", windowOf],
    ]),
    ...(isCodeKept && old.span === now.span ? [] : [change(of, "form-changed", "code", coded, { periods })]),
    ...(isCodeKept
      ? changedMembers(of, "obligation-changed", now.years === null ? [] : "years", name.owed, ids, {
          periods: ids.gone,
        })
      : []),
    // The cover bears the period's name, and is believed only where it agrees with the form's own note.
    ...(fold(old.name.vi) === fold(now.name.vi) ? [] : [change(of, "form-changed", "name", named, { periods })]),
    ...wording(of, old, now, [
      ["name", "tên tiếng Anh", "the English name", ({ name }) => name.en],
      "clause",
      "reading",
    ]),
  ]
}

/** The kinds of reports, their days, rolling over, and the days off. */
export function compareRegime(before: Plan, after: Plan): Change[] {
  const [old, now] = [before.regime, after.regime]
  const kinds = matched(byId(old.kinds), byId(now.kinds))
  const moved = shifts(before, after)
  const dueOf = ({ regime }: Plan, id: string) => dueWords(byId(regime.kinds).get(id)?.due ?? null).vi
  // What the due days themselves do not tell comes of rolling over, or of the days off.
  const others = moved.filter(({ period }) => dueOf(before, period.kind) === dueOf(after, period.kind))
  const withOthers = (said: Bilingual) => (others.length === 0 ? said : joined(said, shiftWords(others), ": "))
  const regime = part("regime", now.clause)
  const isRolled = old.rollOver !== now.rollOver
  const rolled = withOthers(fromTo(name.rollOver, old.rollOver, now.rollOver))
  return [
    ...kinds.removed.map(([id, kind]) => removed(kindOf(kind), "form", periodsOf(before, id))),
    ...kinds.added.flatMap(([id, kind]) => {
      const said = comeAndGone(name.owed, periodsOf(after, id), [])
      return [...added(kindOf(kind), []), change(kindOf(kind), "obligation-changed", [], said)]
    }),
    ...kinds.kept.flatMap(({ old, now }) => kindChanges(old, now, before, after, moved)),
    ...(isRolled ? [change(regime, "due-changed", "rollOver", rolled, { periods: idsOf(others) })] : []),
    ...changedMembers(
      regime,
      "obligation-changed",
      "activitiesOf",
      name.activitiesOf,
      membersChanged(reportedOf(before), reportedOf(after)),
    ),
    ...redone(part("regime"), "due-changed", {}, old, now, [["timeZone", "múi giờ", "the time zone"]]),
    ...daysOffChanged(before, after, isRolled ? [] : others),
    ...wording(regime, old, now, [["addressee", "nơi nhận báo cáo", "whom reports go to"], "clause", "reading"]),
  ]
}

/** Levels that report the activities of projects in which they have no role. */
const reportedOf = ({ regime }: Plan): string[] =>
  [...regime.activitiesOf].flatMap(([level, ids]) => ids.map((id) => `${level}: ${id}`))

/** The days off, with the periods that are due on another day for them. */
function daysOffChanged(before: Plan, after: Plan, moved: readonly Shift[]): Change[] {
  const { come, gone } = membersChanged([...before.calendar.daysOff.keys()], [...after.calendar.daysOff.keys()])
  if (come.length + gone.length === 0) return []
  const days = comeAndGone(name.daysOff, come, gone)
  if (moved.length === 0) return [change(part("calendar"), "text-changed", "daysOff", days)]
  const said = joined(days, shiftWords(moved), ": ")
  return [change(part("calendar"), "due-changed", "daysOff", said, { periods: idsOf(moved) })]
}
