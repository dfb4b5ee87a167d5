import { fold } from "../../base/text.ts"
import type { Agency, AgencyLevelInfo, Group } from "../../model/agency.ts"
import type { Plan } from "../../model/plan.ts"
import { type Change, change, changed, changedMembers, comeAndGone, fromTo, itemOf, membersChanged } from "./change.ts"
import { added, compared, matched } from "./lists.ts"
import { redone, wording } from "./wording.ts"

const agencyOf = (agency: Agency) => itemOf("agency", agency)
const levelOf = ({ id }: AgencyLevelInfo) => itemOf("agency-level", { id })
const groupOf = (group: Group) => itemOf("group", group)

/** The periods, owed in both plans, for which only one of them asks this agency. */
function owing(id: string, before: Plan, after: Plan) {
  const asked = (plan: Plan, other: Plan) =>
    [...plan.periods.values()].flatMap((period) =>
      other.periods.has(period.id) && period.agencies.includes(id) ? [period.id] : [],
    )
  return membersChanged(asked(before, after), asked(after, before))
}

const owed = (id: string, { periods }: Plan): number =>
  [...periods.values()].filter(({ agencies }) => agencies.includes(id)).length

const span = ({ from, until }: Agency): string => `${from ?? "…"} – ${until ?? "…"}`

/** Whom an agency reports to, where that is not the plan's consolidator. */
const sendsTo = ({ consolidator }: Plan, { reportsTo }: Agency): string =>
  reportsTo === undefined || reportsTo === consolidator ? "…" : reportsTo

function daysChanged(old: Agency, now: Agency, before: Plan, after: Plan): Change[] {
  if (span(old) === span(now)) return []
  const { come, gone } = owing(now.id, before, after)
  const periods = [...come, ...gone]
  const said =
    periods.length === 0
      ? fromTo({ vi: "thời gian tồn tại", en: "the days of its existence" }, span(old), span(now))
      : comeAndGone({ vi: "kỳ phải báo cáo", en: "periods owed" }, come, gone)
  const field = now.until === old.until ? "from" : "until"
  return [change(agencyOf(now), "obligation-changed", field, said, { agencies: [now.id], periods })]
}

function mandateChanged(old: Agency, now: Agency): Change[] {
  if (old.mandate === now.mandate) return []
  const said =
    now.mandate === "ordered"
      ? { vi: "nay được giao, trước được đề nghị", en: "is ordered now, no longer requested" }
      : { vi: "nay được đề nghị, trước được giao", en: "is requested now, no longer ordered" }
  return [change(agencyOf(now), "obligation-changed", "mandate", said, { agencies: [now.id] })]
}

/** Forms carry the name on their cover, and are believed only where it still names the agency. */
function nameLost(old: Agency, now: Agency): Change[] {
  if ([now.name, ...now.aliases].some((name) => fold(name) === fold(old.name))) return []
  const said = {
    vi: `tên cũ “${old.name}” không còn được nhận ra; thêm vào aliases thì biểu mẫu đã phát hành vẫn dùng được`,
    en: `the old name “${old.name}” is no longer known; as an alias it keeps forms already issued usable`,
  }
  return [change(agencyOf(now), "form-changed", "name", said, { agencies: [now.id] })]
}

function agencyChanges(old: Agency, now: Agency, before: Plan, after: Plan): Change[] {
  const of = agencyOf(now)
  const agencies = [now.id]
  const [from, to] = [sendsTo(before, old), sendsTo(after, now)]
  const aliases = membersChanged(old.aliases, now.aliases)
  return [
    ...daysChanged(old, now, before, after),
    ...mandateChanged(old, now),
    ...redone(of, "obligation-changed", { agencies }, old, now, [["level", "cấp", "the level"]]),
    ...changed(of, "obligation-changed", "reportsTo", { vi: "nơi gửi báo cáo", en: "where it reports to" }, from, to, {
      agencies,
    }),
    ...nameLost(old, now),
    ...changedMembers(of, "text-changed", "aliases", { vi: "cách ghi tên", en: "aliases" }, aliases),
    ...wording(of, old, now, [
      "name",
      // Where it has one of its own.
      ["short", "tên ngắn", "the short name", ({ name, short }) => (short === name ? null : short)],
      "clause",
      "reading",
    ]),
  ]
}

function agencyRemoved(old: Agency, renamed: string | undefined, before: Plan, after: Plan): Change {
  const still = owed(old.id, after)
  const less = owed(old.id, before) - still
  const ended = {
    vi: `thôi báo cáo từ nay, bớt ${less} báo cáo; các kỳ trước vẫn phải gửi`,
    en: `reports no longer, ${less} reports less; what it owed before it still owes`,
  }
  const gone = {
    vi: `bị bỏ, trước phải gửi ${less} báo cáo${renamed ? `; có phải đã đổi mã thành “${renamed}”?` : ""}; nếu cơ quan thôi tồn tại thì ghi until`,
    en: `was removed, and owed ${less} reports${renamed ? `; was its id changed to “${renamed}”?` : ""}; for one that ceases to exist, set until`,
  }
  return change(agencyOf(old), "agency-removed", [], still > 0 ? ended : gone, { agencies: [old.id] })
}

function agencyAdded(now: Agency, after: Plan): Change[] {
  const count = owed(now.id, after)
  const said = { vi: `mới phải gửi ${count} báo cáo`, en: `owes ${count} reports now` }
  return [...added(agencyOf(now), []), change(agencyOf(now), "obligation-changed", [], said)]
}

/** Agencies, their levels, and the groups. */
export function compareAgencies(before: Plan, after: Plan): Change[] {
  const { removed, added, kept } = matched(before.agencies, after.agencies)
  const twin = (old: Agency) => added.find(([, now]) => fold(now.name) === fold(old.name))?.[0]
  return [
    ...compared(before.agencyLevels, after.agencyLevels, {
      of: levelOf,
      level: "obligations",
      kept: (old, now) => [
        ...redone(levelOf(now), "measure-redefined", {}, old, now, [
          ["unit", "đơn vị được tính", "the unit it stands for"],
        ]),
        ...wording(levelOf(now), old, now, [
          "name",
          ["area", "địa bàn", "its area", ({ area }) => (area ? `${area.vi}/${area.en}` : null)],
        ]),
      ],
    }),
    ...removed.map(([, old]) => agencyRemoved(old, twin(old), before, after)),
    ...added.flatMap(([, now]) => agencyAdded(now, after)),
    ...kept.flatMap(({ old, now }) => agencyChanges(old, now, before, after)),
    ...compared(before.groups, after.groups, {
      of: groupOf,
      kept: (old, now) => wording(groupOf(now), old, now, ["name", "clause"]),
    }),
  ]
}
