import type { AnswerStatus } from "../../model/answer-status.ts"
import type { Plan } from "../../model/plan.ts"
import { statusesOf } from "../../vocabulary/answer-statuses.ts"
import { type Change, change, part } from "./change.ts"
import { matched } from "./lists.ts"
import { redone, wording } from "./wording.ts"

const of = part("statuses")
const byId = (plan: Plan) => new Map(statusesOf(plan).map((status) => [status.id, status]))
const listed = (list: readonly (readonly [string, AnswerStatus])[]) =>
  list.map(([id, { name }]) => `${id} (${name.vi})`)

/** The statuses of activities and duties: which there are, and what each counts as. */
export function compareStatuses(before: Plan, after: Plan): Change[] {
  const { removed, added, kept } = matched(byId(before), byId(after))
  const rows = [...after.activities.keys(), ...after.duties.keys()]
  const lists = { come: listed(added), gone: listed(removed) }
  const said = {
    vi: `tình trạng: ${[...lists.come.map((one) => `thêm ${one}`), ...lists.gone.map((one) => `bỏ ${one}`)].join("; ")}`,
    en: `statuses: ${[...lists.come.map((one) => `added ${one}`), ...lists.gone.map((one) => `removed ${one}`)].join("; ")}`,
  }
  return [
    ...(added.length + removed.length === 0 ? [] : [change(of, "form-changed", [], said, { rows })]),
    ...kept.flatMap(({ id, old, now }) => [
      ...redone(of, "measure-redefined", { rows }, old, now, [
        [[], `tình trạng ${id} được tính là`, `what the status ${id} counts as`, ({ meaning }) => meaning],
      ]),
      ...wording(of, old, now, [
        ["", `tên của tình trạng ${id}`, `the name of the status ${id}`, ({ name }) => name.vi],
        ["", `cách ghi khác của ${id}`, `the aliases of ${id}`, ({ aliases }) => aliases.join(", ")],
        ["", `nghĩa của ${id}`, `what ${id} says`, ({ about }) => about],
      ]),
    ]),
  ]
}
