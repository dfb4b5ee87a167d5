import { fold } from "../../base/text.ts"
import type { Agency, AgencyLevelInfo, Group } from "../../model/agency.ts"
import type { Plan } from "../../model/plan.ts"
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

const agencyOf = ({ id, clause }: Agency): Of => ({ itemKind: "agency", item: id, within: [], clause })
const areaOf = ({ area }: AgencyLevelInfo): string | null => (area ? `${area.vi}/${area.en}` : null)
const levelOf = ({ id }: AgencyLevelInfo): Of => ({ itemKind: "agency-level", item: id, within: [], clause: null })
const groupOf = ({ id, clause }: Group): Of => ({ itemKind: "group", item: id, within: [], clause })

/** The periods, owed in both plans, for which only one of them asks this agency. */
function owing(id: string, before: Plan, after: Plan) {
  const periods = [...before.periods.values()].filter((period) => after.periods.has(period.id))
  const owes = (plan: Plan, period: string) => plan.periods.get(period)?.agencies.includes(id) === true
  return {
    come: periods.flatMap((period) => (!owes(before, period.id) && owes(after, period.id) ? [period.id] : [])),
    gone: periods.flatMap((period) => (owes(before, period.id) && !owes(after, period.id) ? [period.id] : [])),
  }
}

const span = ({ from, until }: Agency): string => `${from ?? "…"} – ${until ?? "…"}`

/** Where it has one of its own. */
const shortOf = ({ name, short }: Agency): string | null => (short === name ? null : short)

/** Whom an agency reports to, where that is not the plan's consolidator. */
const sendsTo = ({ consolidator }: Plan, { reportsTo }: Agency): string =>
  reportsTo === undefined || reportsTo === consolidator ? "…" : reportsTo

function agencyChanges(old: Agency, now: Agency, before: Plan, after: Plan): Change[] {
  const of = agencyOf(now)
  const agencies = [now.id]
  const { come, gone } = owing(now.id, before, after)
  const dated = span(old) !== span(now)
  const periods = [...come, ...gone]
  const known = new Set([now.name, ...now.aliases].map(fold))
  // Forms carry the name on their cover, and are believed only where it still names the agency.
  const nameLost = !known.has(fold(old.name))
  const aliases = membersChanged(old.aliases, now.aliases)
  const names = aliases.gone.length + aliases.come.length > 0
  return [
    ...(dated
      ? [
          change(
            of,
            "obligation-changed",
            "obligations",
            now.until === old.until ? ["from"] : ["until"],
            periods.length === 0
              ? fromTo({ vi: "thời gian tồn tại", en: "the days of its existence" }, span(old), span(now))
              : comeAndGone({ vi: "kỳ phải báo cáo", en: "periods owed" }, come, gone),
            { agencies, periods },
          ),
        ]
      : []),
    ...(old.mandate === now.mandate
      ? []
      : [
          change(
            of,
            "obligation-changed",
            "obligations",
            ["mandate"],
            now.mandate === "ordered"
              ? { vi: "nay được giao, trước được đề nghị", en: "is ordered now, no longer requested" }
              : { vi: "nay được đề nghị, trước được giao", en: "is requested now, no longer ordered" },
            { agencies },
          ),
        ]),
    ...(old.level === now.level
      ? []
      : [
          change(
            of,
            "obligation-changed",
            "obligations",
            ["level"],
            fromTo({ vi: "cấp", en: "the level" }, old.level, now.level),
            { agencies },
          ),
        ]),
    ...(sendsTo(before, old) === sendsTo(after, now)
      ? []
      : [
          change(
            of,
            "obligation-changed",
            "obligations",
            ["reportsTo"],
            fromTo({ vi: "nơi gửi báo cáo", en: "where it reports to" }, sendsTo(before, old), sendsTo(after, now)),
            { agencies },
          ),
        ]),
    ...(nameLost
      ? [
          change(
            of,
            "form-changed",
            "form",
            ["name"],
            {
              vi: `tên cũ “${old.name}” không còn được nhận ra; thêm vào aliases thì biểu mẫu đã phát hành vẫn dùng được`,
              en: `the old name “${old.name}” is no longer known; as an alias it keeps forms already issued usable`,
            },
            { agencies },
          ),
        ]
      : []),
    ...(names
      ? [
          change(
            of,
            "text-changed",
            "any",
            ["aliases"],
            comeAndGone({ vi: "cách ghi tên", en: "aliases" }, aliases.come, aliases.gone),
          ),
        ]
      : []),
    ...wording(of, [
      property.name(old.name, now.name),
      property.short(shortOf(old), shortOf(now)),
      property.clause(old.clause, now.clause),
      property.reading(old.reading, now.reading),
    ]),
  ]
}

/** Agencies, their levels, and the groups. */
export function compareAgencies(before: Plan, after: Plan): Change[] {
  const agencies = matched(before.agencies, after.agencies)
  const levels = matched(before.agencyLevels, after.agencyLevels)
  const groups = matched(before.groups, after.groups)
  return [
    ...levels.removed.map(([, old]) => removed(levelOf(old), "obligations", [])),
    ...levels.added.flatMap(([, now]) => added(levelOf(now), [])),
    ...levels.kept.flatMap(({ old, now }) => [
      ...(old.unit === now.unit
        ? []
        : [
            change(
              levelOf(now),
              "measure-redefined",
              "figures",
              ["unit"],
              fromTo({ vi: "đơn vị được tính", en: "the unit it stands for" }, old.unit, now.unit),
            ),
          ]),
      ...wording(levelOf(now), [
        property.name(old.name, now.name),
        property.of("area", "địa bàn", "its area")(areaOf(old), areaOf(now)),
      ]),
    ]),
    ...agencies.removed.map(([id, old]) => {
      const renamed = agencies.added.find(([, now]) => fold(now.name) === fold(old.name))?.[0]
      const asks = (plan: Plan) => [...plan.periods.values()].filter((period) => period.agencies.includes(id)).length
      const owed = asks(before) - asks(after)
      const ended = {
        vi: `thôi báo cáo từ nay, bớt ${owed} báo cáo; các kỳ trước vẫn phải gửi`,
        en: `reports no longer, ${owed} reports less; what it owed before it still owes`,
      }
      const gone = {
        vi: `bị bỏ, trước phải gửi ${owed} báo cáo${renamed ? `; có phải đã đổi mã thành “${renamed}”?` : ""}; nếu cơ quan thôi tồn tại thì ghi until`,
        en: `was removed, and owed ${owed} reports${renamed ? `; was its id changed to “${renamed}”?` : ""}; for one that ceases to exist, set until`,
      }
      return change(agencyOf(old), "agency-removed", "form", [], asks(after) > 0 ? ended : gone, { agencies: [id] })
    }),
    ...agencies.added.flatMap(([id, now]) => {
      const owed = [...after.periods.values()].filter((period) => period.agencies.includes(id)).length
      const said = { vi: `mới phải gửi ${owed} báo cáo`, en: `owes ${owed} reports now` }
      return [...added(agencyOf(now), []), change(agencyOf(now), "obligation-changed", "obligations", [], said)]
    }),
    ...agencies.kept.flatMap(({ old, now }) => agencyChanges(old, now, before, after)),
    ...groups.removed.map(([, old]) => removed(groupOf(old), "any", [])),
    ...groups.added.flatMap(([, now]) => added(groupOf(now), [])),
    ...groups.kept.flatMap(({ old, now }) =>
      wording(groupOf(now), [property.name(old.name, now.name), property.clause(old.clause, now.clause)]),
    ),
  ]
}
