import { groupBy } from "../../base/order.ts"
import type { Measure } from "../../model/indicator.ts"
import type { Plan } from "../../model/plan.ts"
import type { Dimension, StatisticsTable } from "../../model/statistics.ts"
import { type Change, change, fromTo, matched, type Of, property, wording } from "./change.ts"
import { added, removed } from "./items.ts"

const dimensionOf = ({ id }: Dimension): Of => ({ itemKind: "dimension", item: id, within: [], clause: null })

export const tableOf = ({ id, clause }: StatisticsTable): Of => ({
  itemKind: "statistics-table",
  item: id,
  within: [],
  clause: clause === "" ? null : clause,
})

const word = {
  overlap: { vi: "một trường hợp có thể thuộc nhiều loại", en: "overlapping categories" },
  optional: { vi: "không bắt buộc", en: "optional" },
}

const rowsBy = (plan: Plan, dimension: string): string[] =>
  [...plan.measures.values()].filter(({ breakdown }) => breakdown?.dimension === dimension).map(({ id }) => id)

function dimensionChanges(old: Dimension, now: Dimension, after: Plan): Change[] {
  const of = dimensionOf(now)
  const rows = rowsBy(after, now.id)
  return [
    ...(old.overlap === now.overlap
      ? []
      : [
          change(of, "measure-redefined", "figures", ["overlap"], fromTo(word.overlap, old.overlap, now.overlap), {
            rows,
          }),
        ]),
    ...wording(of, [
      property.name(old.name, now.name),
      property.of("optional", word.optional.vi, word.optional.en)(old.optional, now.optional),
      property.reading(old.reading, now.reading),
      ...matched(old.categories, now.categories).kept.map(({ id, old: was, now: is }) =>
        property.of("categories", `tên của ${id}`, `the name of ${id}`)(was.name, is.name),
      ),
    ]),
  ]
}

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
  return {
    itemKind: "measure",
    item: of,
    within: [whole?.indicator ?? whole?.table ?? ""],
    clause: null,
  }
}

const by = (measures: readonly Measure[], plan: Plan): string => {
  const { dimension = "" } = measures[0]?.breakdown ?? {}
  return plan.dimensions.get(dimension)?.name ?? dimension
}

/** Dimensions, tables of statistics, and what is asked by which dimension. */
export function compareStatistics(before: Plan, after: Plan): Change[] {
  const dimensions = matched(before.dimensions, after.dimensions)
  const tables = matched(before.statistics, after.statistics)
  const ids = (measures: readonly Measure[]) => measures.map(({ id }) => id)
  const asked = (what: string, en: string, measures: readonly Measure[], plan: Plan) => ({
    vi: `${what} phân tổ theo ${by(measures, plan)}: ${ids(measures).join(", ")}`,
    en: `${en} by ${by(measures, plan)}: ${ids(measures).join(", ")}`,
  })
  return [
    ...dimensions.removed.map(([, old]) => removed(dimensionOf(old), "any", [])),
    ...dimensions.added.flatMap(([, now]) => added(dimensionOf(now), [])),
    ...dimensions.kept.flatMap(({ old, now }) => dimensionChanges(old, now, after)),
    ...tables.removed.map(([, old]) =>
      removed(
        tableOf(old),
        "any",
        old.measures.filter((id) => !after.measures.has(id)),
      ),
    ),
    ...tables.added.flatMap(([, now]) =>
      added(
        tableOf(now),
        now.measures.filter((id) => !before.measures.has(id)),
      ),
    ),
    ...tables.kept.flatMap(({ old, now }) =>
      wording(tableOf(now), [
        property.of("title", "tên bảng", "the title")(old.title, now.title),
        property.clause(old.clause, now.clause),
        property.reading(old.reading, now.reading),
      ]),
    ),
    ...[...rowsOnlyIn(before, after).values()].map((gone) =>
      change(rowsOf(before, gone), "id-removed", "form", ["by"], asked("không còn", "no longer", gone, before), {
        rows: ids(gone),
      }),
    ),
    ...[...rowsOnlyIn(after, before).values()].map((come) =>
      change(rowsOf(after, come), "form-changed", "form", ["by"], asked("thêm", "more rows", come, after)),
    ),
  ]
}
