import type { FundingRow } from "../../model/funding.ts"
import type { Plan } from "../../model/plan.ts"
import { type Change, change, changed, comeAndGone, type Of, part } from "./change.ts"
import { saidOf } from "./head.ts"
import { compared, matched } from "./lists.ts"
import { wording } from "./wording.ts"

/** Sources of funding, its unit, and who allocates. */
export function compareFunding(before: Plan, after: Plan): Change[] {
  const [old, now] = [before.funding, after.funding]
  const funding = part("funding", now.clause)
  const of = ({ id }: { readonly id: string }): Of => ({
    itemKind: "funding-source",
    item: id,
    within: ["funding"],
    clause: now.clause,
  })
  const rowsOf = (plan: Plan) => (source: { readonly id: string }) =>
    [...plan.funding.rows.values()].flatMap((row) => (row.source === source.id ? [row.id] : []))
  const rows = [...old.rows.keys()]
  const agencies = [old.allocator, now.allocator].flatMap((id) => id ?? [])
  const allocator = { vi: "cơ quan báo tổng số đã cấp", en: "who reports what was allocated" }
  return [
    ...compared(old.sources, now.sources, {
      of,
      level: "obligations",
      gone: rowsOf(before),
      come: rowsOf(after),
      kept: (one, other) => wording(of(other), one, other, ["name"]),
    }),
    ...changed(funding, "measure-redefined", "unit", { vi: "đơn vị tính", en: "the unit" }, old.unit, now.unit, {
      rows,
    }),
    ...changed(funding, "source-changed", "allocator", allocator, old.allocator, now.allocator, { rows, agencies }),
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
    const of: Of = { itemKind: "project", item: project, within: [id], clause: null }
    return change(of, "form-changed", "funding", said, { rows: own(gone) })
  })
}
