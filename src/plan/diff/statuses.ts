import type { AnswerStatus } from "../../model/answer-status.ts"
import type { Plan } from "../../model/plan.ts"
import { statusesOf } from "../../vocabulary/answer-statuses.ts"
import { type Change, change, fromTo, matched, type Of, property, wording } from "./change.ts"

const of: Of = { itemKind: "part", item: "statuses", within: [], clause: null }
const byId = (plan: Plan) => new Map(statusesOf(plan).map((status) => [status.id, status]))
const listed = (list: readonly (readonly [string, AnswerStatus])[]) =>
  list.map(([id, { name }]) => `${id} (${name.vi})`)

/** The statuses of activities and duties: which there are, and what each counts as. */
export function compareStatuses(before: Plan, after: Plan): Change[] {
  const { removed, added, kept } = matched(byId(before), byId(after))
  const rows = [...after.activities.keys(), ...after.duties.keys()]
  const lists = { come: listed(added), gone: listed(removed) }
  return [
    ...(lists.come.length + lists.gone.length === 0
      ? []
      : [
          change(
            of,
            "form-changed",
            "form",
            [],
            {
              vi: `tình trạng: ${[...lists.come.map((one) => `thêm ${one}`), ...lists.gone.map((one) => `bỏ ${one}`)].join("; ")}`,
              en: `statuses: ${[...lists.come.map((one) => `added ${one}`), ...lists.gone.map((one) => `removed ${one}`)].join("; ")}`,
            },
            { rows },
          ),
        ]),
    ...kept.flatMap(({ id, old, now }) => [
      ...(old.meaning === now.meaning
        ? []
        : [
            change(
              of,
              "measure-redefined",
              "figures",
              [],
              fromTo(
                { vi: `tình trạng ${id} được tính là`, en: `what the status ${id} counts as` },
                old.meaning,
                now.meaning,
              ),
              { rows },
            ),
          ]),
      ...wording(of, [
        property.of("", `tên của tình trạng ${id}`, `the name of the status ${id}`)(old.name.vi, now.name.vi),
        property.of(
          "",
          `cách ghi khác của ${id}`,
          `the aliases of ${id}`,
        )(old.aliases.join(", "), now.aliases.join(", ")),
        property.of("", `nghĩa của ${id}`, `what ${id} says`)(old.about, now.about),
      ]),
    ]),
  ]
}
