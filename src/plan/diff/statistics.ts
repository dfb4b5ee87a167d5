import { groupBy } from "../../base/order.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Dimension, StatisticsTable } from "../../model/statistics.ts"
import { type Change, change, itemOf, type Of } from "./change.ts"
import { compared, matched } from "./lists.ts"
import { type Property, redone, wording } from "./wording.ts"

const dimensionOf = ({ id }: Dimension) => itemOf("dimension", { id })
const tableOf = ({ id, clause }: StatisticsTable) => itemOf("statistics-table", { id, clause: clause || null })

function dimensionChanges(old: Dimension, now: Dimension, after: Plan): Change[] {
  const of = dimensionOf(now)
  const rows = [...after.measures.values()].flatMap(({ id, breakdown }) =>
    breakdown?.dimension === now.id ? [id] : [],
  )
  return [
    ...redone(of, "measure-redefined", { rows }, old, now, [
      ["overlap", "một trường hợp có thể thuộc nhiều loại", "overlapping categories"],
    ]),
    ...wording(of, old, now, [
      "name",
      ["optional", "không bắt buộc", "optional"],
      "reading",
      ...matched(old.categories, now.categories).kept.map(({ id }) => nameOf(id)),
    ]),
  ]
}

const nameOf = (id: string): Property<Dimension> => [
  "categories",
  `tên của ${id}`,
  `the name of ${id}`,
  ({ categories }) => categories.get(id)?.name,
]

/** The rows that a measure has in one plan by a dimension, and not in the other; those of a measure that goes or comes are told with it. */
const rowsOnlyIn = (plan: Plan, other: Plan): ReadonlyMap<string, Measure[]> =>
  groupBy(
    [...plan.measures.values()].filter(
      ({ id, breakdown }) => breakdown !== undefined && other.measures.has(breakdown.of) && !other.measures.has(id),
    ),
    ({ breakdown }) => `${breakdown?.of}/${breakdown?.dimension}`,
  )

function rowsOf(plan: Plan, [first]: readonly Measure[]): Of {
  const { of = "" } = first?.breakdown ?? {}
  const whole = plan.measures.get(of)
  return itemOf("measure", { id: of }, whole?.indicator ?? whole?.table ?? "")
}

const by = (measures: readonly Measure[], plan: Plan): string => {
  const { dimension = "" } = measures[0]?.breakdown ?? {}
  return plan.dimensions.get(dimension)?.name ?? dimension
}

/** Dimensions, tables of statistics, and what is asked by which dimension. */
export function compareStatistics(before: Plan, after: Plan): Change[] {
  const ids = (measures: readonly Measure[]) => measures.map(({ id }) => id)
  const asked = (vi: string, en: string, measures: readonly Measure[], plan: Plan) => ({
    vi: `${vi} phân tổ theo ${by(measures, plan)}: ${ids(measures).join(", ")}`,
    en: `${en} by ${by(measures, plan)}: ${ids(measures).join(", ")}`,
  })
  return [
    ...compared(before.dimensions, after.dimensions, {
      of: dimensionOf,
      kept: (old, now) => dimensionChanges(old, now, after),
    }),
    ...compared(before.statistics, after.statistics, {
      of: tableOf,
      gone: ({ measures }) => measures.filter((id) => !after.measures.has(id)),
      come: ({ measures }) => measures.filter((id) => !before.measures.has(id)),
      kept: (old, now) => wording(tableOf(now), old, now, [["title", "tên bảng", "the title"], "clause", "reading"]),
    }),
    ...[...rowsOnlyIn(before, after).values()].map((gone) =>
      change(rowsOf(before, gone), "id-removed", "by", asked("không còn", "no longer", gone, before), {
        rows: ids(gone),
        level: "form",
      }),
    ),
    ...[...rowsOnlyIn(after, before).values()].map((come) =>
      change(rowsOf(after, come), "form-changed", "by", asked("thêm", "more rows", come, after)),
    ),
  ]
}
