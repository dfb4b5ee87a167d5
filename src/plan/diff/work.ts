import type { AnswerStatus } from "../../model/answer-status.ts"
import type { Activity, Duty, Plan } from "../../model/plan.ts"
import { statusesOf } from "../../vocabulary/answer-statuses.ts"
import { agenciesChanged, type Change, change, changedMembers, itemOf, membersChanged, part } from "./change.ts"
import { compared, matched } from "./lists.ts"
import { redone, wording } from "./wording.ts"

const activityOf = (activity: Activity) =>
  itemOf("activity", activity, ...(activity.subProject === null ? [] : [activity.subProject]), activity.project)
const dutyOf = (duty: Duty) => itemOf("duty", duty)

const holder = ({ subProject, project }: Activity): string => subProject ?? project

const name = {
  by: { vi: "cơ quan được nêu là báo cáo", en: "agencies named to report it" },
  agencies: { vi: "cơ quan được giao", en: "agencies charged" },
}

function activityChanges(old: Activity, now: Activity): Change[] {
  const of = activityOf(now)
  const rows = [now.id]
  const by = membersChanged(old.by ?? [], now.by ?? [])
  return [
    ...redone(of, "obligation-changed", { rows }, old, now, [
      [[], "tiểu đề án (và cơ quan báo cáo)", "what holds it (and who reports it)", holder],
    ]),
    ...changedMembers(of, "obligation-changed", "by", name.by, by, { rows, agencies: [...by.come, ...by.gone] }),
    ...redone(of, "measure-redefined", { rows }, old, now, [
      ["quantity", "cách cộng số lượng", "how quantities add up"],
      ["unit", "đơn vị tính", "the unit"],
    ]),
    ...wording(of, old, now, [
      "text",
      "clause",
      ["sensitive", "số nhỏ không công bố", "small counts withheld"],
      "reading",
    ]),
  ]
}

/** Activities, each reported by those who lead or coordinate what holds it. */
export function compareActivities(before: Plan, after: Plan): Change[] {
  const isHeld = (plan: Plan, one: Activity) =>
    plan.projects.has(one.project) && (one.subProject === null || plan.subProjects.has(one.subProject))
  const rows = ({ id }: Activity) => [id]
  return compared(before.activities, after.activities, {
    of: activityOf,
    level: "form",
    gone: rows,
    come: rows,
    wentAlong: (old) => !isHeld(after, old),
    cameAlong: (now) => !isHeld(before, now),
    alike: (old, now) => now.text === old.text,
    kept: activityChanges,
  })
}

/** Duties and whose they are. */
export function compareDuties(before: Plan, after: Plan): Change[] {
  const rows = ({ id }: Duty) => [id]
  return compared(before.duties, after.duties, {
    of: dutyOf,
    level: "form",
    gone: rows,
    come: rows,
    alike: (old, now) => now.text === old.text,
    kept: (old, now) => {
      const charged = agenciesChanged(old.agencies, now.agencies, before, after)
      const agencies = [...charged.come, ...charged.gone]
      return [
        ...changedMembers(dutyOf(now), "obligation-changed", "agencies", name.agencies, charged, {
          rows: [now.id],
          agencies,
        }),
        ...wording(dutyOf(now), old, now, ["text", "clause", ["entry", "mục", "the entry"]]),
      ]
    },
  })
}

const statuses = part("statuses")
const statusesById = (plan: Plan) => new Map(statusesOf(plan).map((status) => [status.id, status]))

/** The statuses of activities and duties: which there are, and what each counts as. */
export function compareStatuses(before: Plan, after: Plan): Change[] {
  const { removed, added, kept } = matched(statusesById(before), statusesById(after))
  const rows = [...after.activities.keys(), ...after.duties.keys()]
  const told = (sign: string, list: readonly (readonly [string, AnswerStatus])[]) =>
    list.map(([id, { name }]) => `${sign} ${id} (${name.vi})`)
  const said = {
    vi: `tình trạng: ${[...told("thêm", added), ...told("bỏ", removed)].join("; ")}`,
    en: `statuses: ${[...told("added", added), ...told("removed", removed)].join("; ")}`,
  }
  return [
    ...(added.length + removed.length === 0 ? [] : [change(statuses, "form-changed", [], said, { rows })]),
    ...kept.flatMap(({ id, old, now }) => [
      ...redone(statuses, "measure-redefined", { rows }, old, now, [
        [[], `tình trạng ${id} được tính là`, `what the status ${id} counts as`, ({ meaning }) => meaning],
      ]),
      ...wording(statuses, old, now, [
        ["", `tên của tình trạng ${id}`, `the name of the status ${id}`, ({ name }) => name.vi],
        ["", `cách ghi khác của ${id}`, `the aliases of ${id}`, ({ aliases }) => aliases.join(", ")],
        ["", `nghĩa của ${id}`, `what ${id} says`, ({ about }) => about],
      ]),
    ]),
  ]
}
