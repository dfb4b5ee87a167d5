import type { Activity, Duty, FundingRow, Plan } from "../../model/plan.ts"
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

const activityOf = ({ id, project, subProject, clause }: Activity): Of => ({
  itemKind: "activity",
  item: id,
  within: subProject === null ? [project] : [subProject, project],
  clause,
})
const dutyOf = ({ id, clause }: Duty): Of => ({ itemKind: "duty", item: id, within: [], clause })

/** Activities, each reported by those who lead or coordinate what holds it. */
export function compareActivities(before: Plan, after: Plan): Change[] {
  const { removed: gone, added: come, kept } = matched(before.activities, after.activities)
  const holder = ({ subProject, project }: Activity) => subProject ?? project
  const has = (plan: Plan, id: string) => plan.subProjects.has(id) || plan.projects.has(id)
  return [
    ...gone
      .filter(([, old]) => has(after, holder(old)) && after.projects.has(old.project))
      .map(([id, old]) =>
        removed(activityOf(old), "form", [id], come.find(([, now]) => now.text === old.text)?.[0] ?? null),
      ),
    ...come
      .filter(([, now]) => has(before, holder(now)) && before.projects.has(now.project))
      .flatMap(([id, now]) => added(activityOf(now), [id])),
    ...kept.flatMap(({ id, old, now }) => [
      ...(holder(old) === holder(now)
        ? []
        : [
            change(
              activityOf(now),
              "obligation-changed",
              "obligations",
              [],
              fromTo(
                { vi: "tiểu đề án (và cơ quan báo cáo)", en: "what holds it (and who reports it)" },
                holder(old),
                holder(now),
              ),
              { rows: [id] },
            ),
          ]),
      ...byChanges(old, now),
      ...(old.quantity === now.quantity
        ? []
        : [
            change(
              activityOf(now),
              "measure-redefined",
              "figures",
              ["quantity"],
              fromTo({ vi: "cách cộng số lượng", en: "how quantities add up" }, old.quantity, now.quantity),
              { rows: [id] },
            ),
          ]),
      ...(old.unit === now.unit
        ? []
        : [
            change(
              activityOf(now),
              "measure-redefined",
              "figures",
              ["unit"],
              fromTo({ vi: "đơn vị tính", en: "the unit" }, old.unit, now.unit),
              { rows: [id] },
            ),
          ]),
      ...wording(activityOf(now), [
        property.text(old.text, now.text),
        property.clause(old.clause, now.clause),
        property.of("sensitive", "số nhỏ không công bố", "small counts withheld")(old.sensitive, now.sensitive),
        property.reading(old.reading, now.reading),
      ]),
    ]),
  ]
}

/** Who carries it out: named now, no longer named, or others. */
function byChanges(old: Activity, now: Activity): Change[] {
  const [were, are] = [old.by ?? [], now.by ?? []]
  const { come, gone } = membersChanged(were, are)
  if (come.length + gone.length === 0) return []
  const said = comeAndGone({ vi: "cơ quan được nêu là báo cáo", en: "agencies named to report it" }, come, gone)
  return [
    change(activityOf(now), "obligation-changed", "obligations", ["by"], said, {
      rows: [now.id],
      agencies: [...come, ...gone],
    }),
  ]
}

/** Duties and whose they are. */
export function compareDuties(before: Plan, after: Plan): Change[] {
  const { removed: gone, added: come, kept } = matched(before.duties, after.duties)
  return [
    ...gone.map(([id, old]) =>
      removed(dutyOf(old), "form", [id], come.find(([, now]) => now.text === old.text)?.[0] ?? null),
    ),
    ...come.flatMap(([id, now]) => added(dutyOf(now), [id])),
    ...kept.flatMap(({ id, old, now }) => {
      const agencies = membersChanged(old.agencies, now.agencies)
      const newOnes = agencies.come.filter((one) => before.agencies.has(one))
      const oldOnes = agencies.gone.filter((one) => after.agencies.has(one))
      return [
        ...(newOnes.length + oldOnes.length > 0
          ? [
              change(
                dutyOf(now),
                "obligation-changed",
                "obligations",
                ["agencies"],
                comeAndGone({ vi: "cơ quan được giao", en: "agencies charged" }, newOnes, oldOnes),
                { rows: [id], agencies: [...newOnes, ...oldOnes] },
              ),
            ]
          : []),
        ...wording(dutyOf(now), [
          property.text(old.text, now.text),
          property.clause(old.clause, now.clause),
          property.of("entry", "mục", "the entry")(old.entry, now.entry),
        ]),
      ]
    }),
  ]
}

/** The rows of a project's funding whose ids were made of another prefix. */
export function compareFundingRows(before: Plan, after: Plan): Change[] {
  const rowOf = ({ id, project }: FundingRow): Of => ({
    itemKind: "project",
    item: project,
    within: [id],
    clause: null,
  })
  const { removed: gone, added: come } = matched(before.funding.rows, after.funding.rows)
  // Rows that go or come with their project or their source are told with it.
  const apart = (row: FundingRow) =>
    [before, after].every((plan) => plan.projects.has(row.project) && plan.funding.sources.has(row.source))
  const projects = new Map([...gone, ...come].filter(([, row]) => apart(row)).map(([, row]) => [row.project, row]))
  return [...projects.values()].map((row) => {
    const of = (list: readonly (readonly [string, FundingRow])[]) =>
      list.filter(([, one]) => one.project === row.project).map(([id]) => id)
    const said = comeAndGone({ vi: "dòng kinh phí", en: "funding rows" }, of(come), of(gone))
    return change(rowOf(row), "form-changed", "form", ["funding"], said, { rows: of(gone) })
  })
}
