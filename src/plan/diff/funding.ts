import type { FundingRow } from "../../model/funding.ts"
import type { Plan } from "../../model/plan.ts"
import { type Change, change, comeAndGone, itemOf, part } from "./change.ts"
import { saidOf } from "./head.ts"
import { compared, matched } from "./lists.ts"
import { redone, wording } from "./wording.ts"

/** Sources of funding, its unit, and who allocates. */
export function compareFunding(before: Plan, after: Plan): Change[] {
  const [old, now] = [before.funding, after.funding]
  const funding = part("funding", now.clause)
  const of = ({ id }: { readonly id: string }) => itemOf("funding-source", { id, clause: now.clause }, "funding")
  const rowsOf = (plan: Plan) => (source: { readonly id: string }) =>
    [...plan.funding.rows.values()].flatMap((row) => (row.source === source.id ? [row.id] : []))
  const rows = [...old.rows.keys()]
  const agencies = [old.allocator, now.allocator].flatMap((id) => id ?? [])
  return [
    ...compared(old.sources, now.sources, {
      of,
      level: "obligations",
      gone: rowsOf(before),
      come: rowsOf(after),
      kept: (one, other) => wording(of(other), one, other, ["name"]),
    }),
    ...redone(funding, "measure-redefined", { rows }, old, now, [["unit", "đơn vị tính", "the unit"]]),
    ...redone(funding, "source-changed", { rows, agencies }, old, now, [
      ["allocator", "cơ quan báo tổng số đã cấp", "who reports what was allocated"],
    ]),
    ...wording(funding, old, now, [
      ["mechanism", "cơ chế kinh phí", "the mechanism", ({ mechanism }) => saidOf([mechanism])],
      ["crossCheck", "mã đối chiếu", "the cross-check's id"],
      "clause",
      "reading",
    ]),
  ]
}

/** The rows of a project's funding whose ids were made of another prefix. */
export function compareFundingRows(before: Plan, after: Plan): Change[] {
  const { removed: gone, added: come } = matched(before.funding.rows, after.funding.rows)
  // Rows that go or come with their project or their source are told with it.
  const apart = (row: FundingRow) =>
    [before, after].every((plan) => plan.projects.has(row.project) && plan.funding.sources.has(row.source))
  const rows = new Map([...gone, ...come].filter(([, row]) => apart(row)).map(([, row]) => [row.project, row]))
  return [...rows.values()].map(({ id, project }) => {
    const own = (list: readonly (readonly [string, FundingRow])[]) =>
      list.filter(([, one]) => one.project === project).map(([id]) => id)
    const said = comeAndGone({ vi: "dòng kinh phí", en: "funding rows" }, own(come), own(gone))
    return change(itemOf("project", { id: project }, id), "form-changed", "funding", said, { rows: own(gone) })
  })
}
